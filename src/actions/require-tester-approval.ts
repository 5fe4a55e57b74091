import { disqualification } from "../domain/approval/approval.js";
import { environments } from "../domain/values/names.js";
import type { EntryDraft } from "../domain/log/entry.js";
import { renderFinding, type Finding, type ReasonCode } from "../domain/reasons/reasons.js";
import { trainName, wantsApproval, type ReleaseDecision } from "../domain/train/release-decision.js";
import { decideShipping } from "../domain/train/ready-to-release.js";
import { approvalSummary } from "../domain/display/job-summaries.js";
import type { Account } from "../domain/snapshot/snapshot.js";
import type { State } from "../domain/state/state.js";
import { includesUser } from "../domain/values/values.js";
import type { Ports } from "../ports/ports.js";
import { isGateUsable } from "./run/approval-gate.js";
import { askForRoles, gateReports } from "./run/gate-reports.js";
import type { Inputs } from "./run/inputs.js";
import { publish } from "./pull-requests/publish.js";
import { readContext, type DecisionContext } from "./run/decision-context.js";
import { asksForRetry, isStartedByHand } from "./staging/retry-requests.js";
import { transact } from "./run/transaction.js";

/**
 * The decision of the train. Without `gate-result` it decides on what is there and opens a gate where a click is wanted;
 * with it, it first records the click that let this run go on.
 */
export async function requireTesterApproval(
  ports: Ports,
  inputs: Inputs<"require-tester-approval">,
): Promise<void> {
  const click = inputs["gate-result"] === "" ? undefined : ports.runs.reviews(ports.run.reference.id);
  let context = await readContext(ports);
  askForRoles(ports, context);
  if (click !== undefined)
    context = await recordClick(ports, context, { reviews: await click, result: inputs["gate-result"] });
  const decision = decideShipping({ ...context, reports: await gateReports(ports, context) });
  const granted = decision.decision === "granted" && decision.holds.length === 0;
  if (!granted && decision.decision !== "none")
    context = await ensureGate(ports, context, { decision, afterClick: click !== undefined });
  if (!granted) await publish(ports, context, { waiting: new Map(), leaveOutBoarding: true });
  report(ports, decision);
  await ports.runner.summary(approvalSummary(context.state, decision));
  ports.runner.setOutput(
    "decision",
    granted ? "granted" : decision.decision === "granted" ? "awaited" : decision.decision,
  );
}

function report(ports: Ports, decision: ReleaseDecision): void {
  for (const row of decision.rows) ports.runner.info(`#${row.staged.number}: ${row.decision}`);
  const missing: readonly Finding[] = [
    ...decision.rows.flatMap(({ findings }) => findings),
    ...decision.train,
    ...decision.holds,
  ];
  for (const each of missing) ports.runner.info(renderFinding(each));
}

interface Click {
  readonly reviews: Awaited<ReturnType<Ports["runs"]["reviews"]>>;
  readonly result: string;
}

/** Who let the gate through is asked of GitHub, and judged: an unqualified click is recorded and grants
 * nothing. A rejection has failed the gate's job already (platform fact 25). */
async function recordClick(ports: Ports, first: DecisionContext, click: Click): Promise<DecisionContext> {
  const written = await transact(ports, first, (context) =>
    Promise.resolve({ drafts: clickDrafts(ports, context, click), value: undefined }),
  );
  return written.context;
}

function clickDrafts(
  ports: Ports,
  context: DecisionContext,
  { reviews, result }: Click,
): readonly EntryDraft[] {
  const { state } = context;
  const run = ports.run.reference.id;
  const review = reviews.findLast(({ environment }) => environment === environments.productionApproval);
  const gate = state.gates.production;
  const reference = `run ${run} attempt ${ports.run.reference.attempt}`;
  if (gate?.run.id !== run)
    return review === undefined
      ? []
      : [refusedDraft("the gate", review.by, { reason: "superseded", reference })];
  const closed: EntryDraft = {
    actor: "console",
    facts: {
      type: "gate-closed",
      gate: "production",
      gateRun: run,
      cause: gate.tree === state.train.tip.tree ? "decided" : "superseded",
    },
  };
  if (review === undefined) return [closed];
  if (result !== "success" || review.state !== "approved")
    return [
      refusedDraft(gate.subject, review.by, { reason: rejectionReason(review.by, context), reference }),
      closed,
    ];
  if (gate.tree !== state.train.tip.tree)
    return [refusedDraft(gate.subject, review.by, { reason: "superseded", reference }), closed];
  return [
    ...state.train.staged.map((staged): EntryDraft => {
      const disqualified = disqualification(review.by, staged, context);
      if (disqualified !== undefined)
        return refusedDraft(`#${staged.number}`, review.by, { reason: disqualified, reference });
      return {
        actor: review.by.login,
        facts: {
          type: "approval-granted",
          pullRequest: staged.number,
          head: staged.head,
          tree: state.train.tip.tree,
          by: review.by.login,
          source: "environment",
          at: ports.clock.now(),
          reference,
        },
      };
    }),
    closed,
  ];
}

/** A no counts when the same person's yes would have counted for somebody. */
function rejectionReason(by: Account, context: DecisionContext): ReasonCode {
  const reasons = context.state.train.staged.map((staged) => disqualification(by, staged, context));
  return reasons.every((reason) => reason !== undefined) ? (reasons[0] ?? "gate-rejected") : "gate-rejected";
}

const refusedDraft = (
  subject: string,
  by: Account,
  { reason, reference }: { readonly reason: ReasonCode; readonly reference: string },
): EntryDraft => ({
  actor: by.login,
  facts: { type: "approval-refused", subject, by: by.login, source: "environment", reason, reference },
});

interface GateQuestion {
  readonly decision: ReleaseDecision;
  readonly afterClick: boolean;
}

/**
 * One gate per train, in a run of its own that is named after it. The run dispatched for it opens it; any other run
 * dispatches one when none is open.
 */
async function ensureGate(
  ports: Ports,
  context: DecisionContext,
  { decision, afterClick }: GateQuestion,
): Promise<DecisionContext> {
  const { state } = context;
  const { hint } = ports.run;
  if (!isGateWanted(context, decision)) return context;
  // A run keeps its clicks when it is run again: an old one must not let a new gate through.
  const isFirst = ports.run.reference.attempt === 1;
  const isGateRun = isFirst && !afterClick && hint.kind === "dispatch" && (hint.inputs["train"] ?? "") !== "";
  if (await isOpen(ports, state)) return context;
  const isRejected = state.gates.rejected?.tree === state.train.tip.tree;
  if (isRejected && !isGateRun && !asksForGate(ports.run, context)) return context;
  if (!(await isGateUsable(ports, environments.productionApproval))) return context;
  if (!isGateRun) {
    const [workflow, train] = ["release.yml", trainName(state, context.snapshot.tags)];
    // Runs that decide together would each send one. The title is that of the template's run-name.
    const coming = { workflow, title: `Approve ${train}`, job: "promote / decide" };
    if (!(await ports.runs.isDispatched(coming))) await ports.runs.dispatch({ workflow, inputs: { train } });
    return context;
  }
  const written = await transact(ports, context, async (now) => ({
    drafts: (await isOpen(ports, now.state)) || !isTested(now.state) ? [] : [gateDraft(now)],
    value: undefined,
  }));
  if (written.entries.length > 0) ports.runner.setOutput("gate", "true");
  return written.context;
}

const isGateWanted = ({ state, policy }: DecisionContext, decision: ReleaseDecision): boolean =>
  policy.approval.sources.includes("environment") && isTested(state) && wantsApproval(decision, policy);

/** After a no: a tester's `/check`, or a person's "Run workflow". */
const asksForGate = (run: Ports["run"], context: DecisionContext): boolean =>
  isStartedByHand(run) ||
  (asksForRetry(run, context) &&
    run.hint.kind === "comment" &&
    includesUser(context.policy.testers, run.hint.author));

const gateDraft = ({ state, snapshot: { tags } }: DecisionContext): EntryDraft => ({
  actor: "console",
  facts: {
    type: "gate-opened",
    gate: "production",
    subject: trainName(state, tags),
    tree: state.train.tip.tree,
  },
});

const isTested = (state: State): boolean => state.staging.running?.commit.tree === state.train.tip.tree;

/** Open for this very train in a run that still waits. */
async function isOpen(ports: Ports, { gates, train }: State): Promise<boolean> {
  const gate = gates.production;
  if (gate === null || gate.tree !== train.tip.tree || gate.run.id === ports.run.reference.id) return false;
  return (await ports.runs.status(gate.run.id)).status !== "completed";
}
