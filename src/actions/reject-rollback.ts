import type { Rollback } from "../domain/state.js";
import type { UserLogin } from "../domain/values.js";
import type { World } from "../ports/world.js";
import { refuse } from "./refusal.js";
import type { Standing } from "./standing.js";
import { transact } from "./transact.js";

/**
 * The request ends without effect; its issue is closed, and a run that waits at its gate is cancelled. Of an approval and
 * a rejection at once the first in the log counts.
 */
export async function rejectRollback(
  world: World,
  standing: Standing,
  { open, by, reason }: { readonly open: Rollback; readonly by: UserLogin; readonly reason: string },
): Promise<void> {
  const gateRun = standing.state.gates.rollback?.run.id;
  const written = await transact(world, standing, ({ state: { rollback } }) => {
    if (rollback?.id !== open.id) return Promise.resolve({ drafts: [], value: undefined });
    if (rollback.phase !== open.phase)
      throw refuse("no-open-rollback", `${open.id} is ${rollback.phase} by now.`);
    const facts = { type: "rollback-rejected" as const, rollback: open.id, by, reason };
    return Promise.resolve({ drafts: [{ actor: by, facts }], value: undefined });
  });
  if (written.entries.length === 0) return;
  if (open.issue !== null) {
    await world.conversations.comment({ number: open.issue, body: `${open.id} was rejected by @${by}.` });
    await world.conversations.updateIssue({ number: open.issue, closed: true });
  }
  if (gateRun !== undefined && gateRun !== world.run.reference.id)
    await world.runs.cancel(gateRun, { force: false });
}
