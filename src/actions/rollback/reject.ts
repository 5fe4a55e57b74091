import { wholeLetters } from "../../domain/text/markdown.js";
import type { Rollback } from "../../domain/state/state.js";
import type { UserLogin } from "../../domain/values/values.js";
import type { Ports } from "../../ports/ports.js";
import { settleOne } from "../follow-ups/settle-follow-ups.js";
import { refuse } from "../run/refusal.js";
import { longestReason } from "../follow-ups/rollback/draft-request.js";
import { showOrTell } from "../display/show-or-tell.js";
import type { DecisionContext } from "../run/decision-context.js";
import { transact } from "../log/transaction.js";

/**
 * The request ends without effect; its issue is closed, and a run that waits at its gate is cancelled. Of an approval and
 * a rejection at once the first in the log counts.
 */
export async function rejectRollback(
  ports: Ports,
  first: DecisionContext,
  { open, by, reason: given }: { readonly open: Rollback; readonly by: UserLogin; readonly reason: string },
): Promise<void> {
  const reason = wholeLetters(given, longestReason);
  const gateRun = first.state.gates.rollback?.run.id;
  const written = await transact(ports, first, ({ state: { rollback } }) => {
    if (rollback?.id !== open.id) return Promise.resolve({ drafts: [], value: undefined });
    if (rollback.phase !== open.phase)
      throw refuse("no-open-rollback", `${open.id} is ${rollback.phase} by now.`);
    const facts = { type: "rollback-rejected" as const, rollback: open.id, by, reason };
    return Promise.resolve({ drafts: [{ actor: by, facts }], value: undefined });
  });
  if (written.entries.length === 0) return;
  await concludeRequest(ports, written.context, { id: open.id, gateRun });
}

/** What the open request held back may leave, and its issue says that it is over: by this run, or by one after it. */
export async function concludeRequest(
  ports: Ports,
  context: DecisionContext,
  { id, gateRun }: { readonly id: string; readonly gateRun: number | undefined },
): Promise<DecisionContext> {
  await letTrainGoOn(ports, context, gateRun);
  const followUp = context.state.followUps.find(
    (each) => each.kind === "announce-end" && each.rollback === id,
  );
  return followUp === undefined ? context : settleOne(ports, context, followUp);
}

/** The run that waits for the decision waits for nothing any more. */
async function letTrainGoOn(
  ports: Ports,
  { state }: DecisionContext,
  gateRun: number | undefined,
): Promise<void> {
  await Promise.all([
    ...(gateRun === undefined || gateRun === ports.run.reference.id
      ? []
      : [
          showOrTell(ports, `Run ${gateRun} still waits at a gate that decides nothing`, () =>
            ports.runs.cancel(gateRun, { force: false }),
          ),
        ]),
    ...(state.train.staged.length === 0
      ? []
      : [ports.runs.dispatch({ workflow: "release.yml", inputs: {} })]),
  ]);
}
