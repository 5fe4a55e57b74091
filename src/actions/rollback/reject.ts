import { wholeLetters } from "../../domain/text/markdown.js";
import type { Rollback } from "../../domain/state/state.js";
import type { UserLogin } from "../../domain/values/values.js";
import type { World } from "../../ports/world.js";
import { payOne } from "../follow-ups/settle-follow-ups.js";
import { refuse } from "../run/refusal.js";
import { longestReason } from "../follow-ups/rollback/draft-request.js";
import type { Standing } from "../run/decision-context.js";
import { transact } from "../run/transaction.js";

/**
 * The request ends without effect; its issue is closed, and a run that waits at its gate is cancelled. Of an approval and
 * a rejection at once the first in the log counts.
 */
export async function rejectRollback(
  world: World,
  first: Standing,
  { open, by, reason: given }: { readonly open: Rollback; readonly by: UserLogin; readonly reason: string },
): Promise<void> {
  const reason = wholeLetters(given, longestReason);
  const gateRun = first.state.gates.rollback?.run.id;
  const written = await transact(world, first, ({ state: { rollback } }) => {
    if (rollback?.id !== open.id) return Promise.resolve({ drafts: [], value: undefined });
    if (rollback.phase !== open.phase)
      throw refuse("no-open-rollback", `${open.id} is ${rollback.phase} by now.`);
    const facts = { type: "rollback-rejected" as const, rollback: open.id, by, reason };
    return Promise.resolve({ drafts: [{ actor: by, facts }], value: undefined });
  });
  if (written.entries.length === 0) return;
  await concludeRequest(world, written.standing, { id: open.id, gateRun });
}

/** What the open request held back may leave, and its issue says that it is over: by this run, or by one after it. */
export async function concludeRequest(
  world: World,
  standing: Standing,
  { id, gateRun }: { readonly id: string; readonly gateRun: number | undefined },
): Promise<Standing> {
  await letTrainGoOn(world, standing, gateRun);
  const debt = standing.state.debts.find((each) => each.kind === "announce-end" && each.rollback === id);
  return debt === undefined ? standing : payOne(world, standing, debt);
}

/** The run that waits for the decision waits for nothing any more. */
async function letTrainGoOn(world: World, { state }: Standing, gateRun: number | undefined): Promise<void> {
  await Promise.all([
    ...(gateRun === undefined || gateRun === world.run.reference.id
      ? []
      : [world.runs.cancel(gateRun, { force: false })]),
    ...(state.train.staged.length === 0
      ? []
      : [world.runs.dispatch({ workflow: "release.yml", inputs: {} })]),
  ]);
}
