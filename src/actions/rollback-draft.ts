import { deployWorkflowPath } from "../domain/branches.js";
import type { EntryDraft, RollbackTarget } from "../domain/entry.js";
import { wholeLetters } from "../domain/markdown.js";
import { finding, type Finding } from "../domain/reasons.js";
import { leavingProduction } from "../domain/reduce-rollback.js";
import { chooseTarget, requestCode, requestContent, validTargets } from "../domain/rollback.js";
import { filesFound, type RollbackPreview } from "../domain/rollback-preview.js";
import type { State } from "../domain/state.js";
import type { Commit } from "../domain/values.js";
import type { World } from "../ports/world.js";
import type { Standing } from "./standing.js";

export interface RollbackWish {
  readonly by: string;
  readonly automatic: boolean;
  readonly preauthorised?: true;
  /** A version, or empty for the last good one. */
  readonly asked: string;
  readonly reason: string;
}

/** The entry that opens a request, or why there is nowhere to go back to. */
export async function requestDraft(
  world: World,
  standing: Standing,
  wish: RollbackWish,
): Promise<{ readonly draft: EntryDraft } | { readonly finding: Finding }> {
  const { state } = standing;
  const choice = chooseTarget(state, wish.asked);
  if (choice.kind === "refused") return { finding: choice.finding };
  const { release } = choice;
  const target = { version: release.version, commit: release.commit };
  // What GitHub does not say stops no rollback.
  const tagging = world.tags.standing([target]).catch(() => []);
  const [[tagged], preview] = await Promise.all([
    tagging,
    previewOf(world, standing, { from: choice.from.commit, target: release.commit }),
  ]);
  if (tagged?.hasCommit === false) return { finding: goneFinding(state, target) };
  const request = {
    rollback: `RB-${state.counters.rollbacks + 1}`,
    reason: wholeLetters(wish.reason, longestReason),
    target,
    from: { deployment: choice.from.deployment, version: choice.from.version, commit: choice.from.commit },
    preview: {
      ...preview,
      ...(tagged === undefined || tagged.tag === target.commit.sha ? {} : { tag: tagged.tag ?? null }),
    },
  };
  const carried = leavingProduction(state, release.version);
  const code = requestCode(requestContent({ ...request, carried }), world.sha256);
  const { by, automatic } = wish;
  const mark = wish.preauthorised === undefined ? {} : { preauthorised: wish.preauthorised };
  return {
    draft: { actor: by, facts: { type: "rollback-requested", ...request, by, automatic, ...mark, code } },
  };
}

/** The commit itself is what a rollback deploys; without it there is nothing to deploy. */
const goneFinding = (state: State, { version, commit }: RollbackTarget): Finding =>
  finding(
    "target-gone",
    `GitHub has no commit ${commit.sha} (${version}) any more; others: ${
      validTargets(state)
        .filter((each) => each.version !== version)
        .map((each) => each.version)
        .join(", ") || "none"
    }.`,
  );

/** Letters that the log and the card keep of a reason; the whole of it stays where it was written. */
export const longestReason = 2000;

interface Direction {
  readonly from: Commit;
  readonly target: Commit;
}

/** What cannot be found out is said to be unknown: it must neither hold up a rollback nor pass for "nothing". */
async function previewOf(
  world: World,
  { policy, snapshot }: Standing,
  { from, target }: Direction,
): Promise<RollbackPreview> {
  const [migrations, deployWorkflow] = await Promise.allSettled([
    policy.migrations.length === 0
      ? null
      : world.objects.changedPaths({ from: target, to: from, patterns: policy.migrations }),
    world.objects.changedPaths({ from: target, to: snapshot.develop, patterns: [deployWorkflowPath] }),
  ]);
  return {
    migrations:
      migrations.status === "rejected"
        ? { kind: "unknown" }
        : migrations.value && filesFound(migrations.value.paths, migrations.value.isComplete),
    deployWorkflow:
      deployWorkflow.status === "rejected"
        ? "unknown"
        : deployWorkflow.value.paths.length === 0
          ? "same"
          : "differs",
  };
}
