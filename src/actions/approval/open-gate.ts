import type { EntryDraft } from "../../domain/log/entry.js";
import { withFactsOfNow } from "../../domain/train/facts-of-now.js";
import { runsOnStaging, trainName } from "../../domain/train/release-decision.js";
import { consoleName, environments } from "../../domain/values/names.js";
import { includesUser } from "../../domain/values/values.js";
import type { Ports } from "../../ports/ports.js";
import { transact } from "../log/transaction.js";
import type { DecisionContext } from "../run/decision-context.js";
import { asksForRetry, isStartedByHand } from "../staging/retry-requests.js";
import { isGateOpen, isGateUsable, sendToGate } from "./approval-gate.js";
import type { ApprovalWork } from "./approval-work.js";

/** `gateIsOver`: the one that the log names waits no more, and no other was opened in this run. */
export async function ensureGate(
  ports: Ports,
  first: DecisionContext,
  { work, afterClick }: { readonly work: ApprovalWork; readonly afterClick: boolean },
): Promise<{ readonly context: DecisionContext; readonly gateIsOver: boolean }> {
  if (!work.lacksGate) return { context: first, gateIsOver: false };
  const context = await openGate(ports, first, afterClick);
  const [before, now] = [first, context].map(({ state }) => state.gates.production?.run.id);
  return { context, gateIsOver: before === now };
}

/**
 * One gate per train, in the run that finds a click wanted. Where that run has had its clicks already, one is dispatched,
 * which is named after the train.
 */
async function openGate(
  ports: Ports,
  context: DecisionContext,
  afterClick: boolean,
): Promise<DecisionContext> {
  const { state } = context;
  const { hint } = ports.run;
  // A run keeps its clicks when it is run again: an old one must not let a new gate through.
  const hasFreshGate = ports.run.reference.attempt === 1 && !afterClick;
  const isGateRun = hasFreshGate && hint.kind === "dispatch" && (hint.inputs["train"] ?? "") !== "";
  const isRejected = state.gates.rejected?.tree === state.train.tip.tree;
  if (isRejected && !isGateRun && !asksForGate(ports.run, context)) return context;
  if (!(await isGateUsable(ports, environments.productionApproval))) return context;
  if (!hasFreshGate) {
    const forecast = withFactsOfNow(state, context.snapshot);
    const [workflow, train] = ["release.yml", trainName(forecast, context.snapshot.tags)];
    // Runs that decide together would each send one. The title is that of the template's run-name.
    const coming = { workflow, title: `Approve ${train}`, job: "promote / decide" };
    if (!(await ports.runs.isDispatched(coming))) await ports.runs.dispatch({ workflow, inputs: { train } });
    return context;
  }
  const written = await transact(ports, context, async (now) => ({
    drafts: (await isGateOpen(ports, now.state)) || !runsOnStaging(now.state) ? [] : [gateDraft(now)],
    value: undefined,
  }));
  if (written.entries.length > 0) sendToGate(ports, environments.productionApproval);
  return written.context;
}

/** After a no: a tester's `/check`, or a person's "Run workflow". */
const asksForGate = (run: Ports["run"], context: DecisionContext): boolean =>
  isStartedByHand(run) ||
  (asksForRetry(run, context) &&
    run.hint.kind === "comment" &&
    includesUser(context.policy.testers, run.hint.author));

const gateDraft = ({ state, snapshot: { tags } }: DecisionContext): EntryDraft => ({
  actor: consoleName,
  facts: {
    type: "gate-opened",
    gate: "production",
    subject: trainName(state, tags),
    tree: state.train.tip.tree,
  },
});
