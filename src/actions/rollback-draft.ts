import type { EntryDraft } from "../domain/entry.js";
import type { Finding } from "../domain/reasons.js";
import { chooseTarget, requestCode, requestContent } from "../domain/rollback.js";
import type { World } from "../ports/world.js";
import type { Standing } from "./standing.js";

export interface RollbackWish {
  readonly by: string;
  readonly automatic: boolean;
  /** A version, or empty for the last good one. */
  readonly asked: string;
  readonly reason: string;
}

/** The entry that opens a request, or why there is nowhere to go back to. */
export function requestDraft(
  world: World,
  { state }: Standing,
  wish: RollbackWish,
): { readonly draft: EntryDraft } | { readonly finding: Finding } {
  const choice = chooseTarget(state, wish.asked);
  if (choice.kind === "refused") return { finding: choice.finding };
  const { release, from } = choice;
  const rollback = `RB-${state.counters.rollbacks + 1}`;
  const target = { version: release.version, commit: release.commit };
  const leaving = { deployment: from.deployment, version: from.version, commit: from.commit };
  const code = requestCode(
    requestContent({ rollback, from: leaving, target, reason: wish.reason }),
    world.sha256,
  );
  return {
    draft: {
      actor: wish.by,
      facts: {
        type: "rollback-requested",
        rollback,
        reason: wish.reason,
        by: wish.by,
        automatic: wish.automatic,
        target,
        from: leaving,
        code,
      },
    },
  };
}
