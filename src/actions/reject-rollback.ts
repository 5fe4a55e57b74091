import type { Rollback } from "../domain/state.js";
import type { UserLogin } from "../domain/values.js";
import type { World } from "../ports/world.js";
import type { Standing } from "./standing.js";
import { transact } from "./transact.js";

/** The request ends without effect; its issue is closed, and a run that waits at its gate is cancelled. */
export async function rejectRollback(
  world: World,
  standing: Standing,
  { open, by, reason }: { readonly open: Rollback; readonly by: UserLogin; readonly reason: string },
): Promise<void> {
  const gateRun = standing.state.gates.rollback?.run.id;
  const written = await transact(world, standing, (now) =>
    Promise.resolve({
      drafts:
        now.state.rollback?.id === open.id
          ? [{ actor: by, facts: { type: "rollback-rejected" as const, rollback: open.id, by, reason } }]
          : [],
      value: undefined,
    }),
  );
  if (written.entries.length === 0) return;
  if (open.issue !== null) {
    await world.conversations.comment({ number: open.issue, body: `${open.id} was rejected by @${by}.` });
    await world.conversations.updateIssue({ number: open.issue, closed: true });
  }
  if (gateRun !== undefined && gateRun !== world.run.reference.id)
    await world.runs.cancel(gateRun, { force: false });
}
