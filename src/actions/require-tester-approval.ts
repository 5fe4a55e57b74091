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
import type { World } from "../ports/world.js";
import { isGateUsable } from "./run/approval-gate.js";
import { askForRoles, gateReports } from "./run/gate-reports.js";
import type { Inputs } from "./run/inputs.js";
import { publish } from "./pull-requests/publish.js";
import { readStanding, type Standing } from "./run/decision-context.js";
import { asksForRetry, isStartedByHand } from "./staging/retry-requests.js";
import { transact } from "./run/transaction.js";

/**
 * The decision of the train. Without `gate-result` it decides on what is there and opens a gate where a click is wanted;
 * with it, it first records the click that let this run go on.
 */
export async function requireTesterApproval(
  world: World,
  inputs: Inputs<"require-tester-approval">,
): Promise<void> {
  const click = inputs["gate-result"] === "" ? undefined : world.runs.reviews(world.run.reference.id);
  let standing = await readStanding(world);
  askForRoles(world, standing);
  if (click !== undefined)
    standing = await recordClick(world, standing, { reviews: await click, result: inputs["gate-result"] });
  const decision = decideShipping({ ...standing, reports: await gateReports(world, standing) });
  const granted = decision.decision === "granted" && decision.holds.length === 0;
  if (!granted && decision.decision !== "none")
    standing = await seeToGate(world, standing, { decision, afterClick: click !== undefined });
  if (!granted) await publish(world, standing, { waiting: new Map(), leaveOutBoarding: true });
  report(world, decision);
  await world.runner.summary(approvalSummary(standing.state, decision));
  world.runner.setOutput(
    "decision",
    granted ? "granted" : decision.decision === "granted" ? "awaited" : decision.decision,
  );
}

function report(world: World, decision: ReleaseDecision): void {
  for (const row of decision.rows) world.runner.info(`#${row.staged.number}: ${row.decision}`);
  const missing: readonly Finding[] = [
    ...decision.rows.flatMap(({ findings }) => findings),
    ...decision.train,
    ...decision.holds,
  ];
  for (const each of missing) world.runner.info(renderFinding(each));
}

interface Click {
  readonly reviews: Awaited<ReturnType<World["runs"]["reviews"]>>;
  readonly result: string;
}

/** Who let the gate through is asked of GitHub, and judged: an unqualified click is recorded and grants
 * nothing. A rejection has failed the gate's job already (platform fact 25). */
async function recordClick(world: World, first: Standing, click: Click): Promise<Standing> {
  const written = await transact(world, first, (standing) =>
    Promise.resolve({ drafts: clickDrafts(world, standing, click), value: undefined }),
  );
  return written.standing;
}

function clickDrafts(world: World, standing: Standing, { reviews, result }: Click): readonly EntryDraft[] {
  const { state } = standing;
  const run = world.run.reference.id;
  const review = reviews.findLast(({ environment }) => environment === environments.productionApproval);
  const gate = state.gates.production;
  const reference = `run ${run} attempt ${world.run.reference.attempt}`;
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
      refusedDraft(gate.subject, review.by, { reason: rejectionReason(review.by, standing), reference }),
      closed,
    ];
  if (gate.tree !== state.train.tip.tree)
    return [refusedDraft(gate.subject, review.by, { reason: "superseded", reference }), closed];
  return [
    ...state.train.staged.map((staged): EntryDraft => {
      const disqualified = disqualification(review.by, staged, standing);
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
          at: world.clock.now(),
          reference,
        },
      };
    }),
    closed,
  ];
}

/** A no counts when the same person's yes would have counted for somebody. */
function rejectionReason(by: Account, standing: Standing): ReasonCode {
  const reasons = standing.state.train.staged.map((staged) => disqualification(by, staged, standing));
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
async function seeToGate(
  world: World,
  standing: Standing,
  { decision, afterClick }: GateQuestion,
): Promise<Standing> {
  const { state } = standing;
  const { hint } = world.run;
  if (!isGateWanted(standing, decision) || !(await isGateUsable(world, environments.productionApproval)))
    return standing;
  // A run keeps its clicks when it is run again: an old one must not let a new gate through.
  const isFirst = world.run.reference.attempt === 1;
  const isGateRun = isFirst && !afterClick && hint.kind === "dispatch" && (hint.inputs["train"] ?? "") !== "";
  if (await isOpen(world, state)) return standing;
  const isRejected = state.gates.rejected?.tree === state.train.tip.tree;
  if (isRejected && !isGateRun && !asksForGate(world.run, standing)) return standing;
  if (!isGateRun) {
    const [workflow, train] = ["release.yml", trainName(state, standing.snapshot.tags)];
    // Runs that decide together would each send one. The title is that of the template's run-name.
    const coming = { workflow, title: `Approve ${train}`, job: "approve / decide" };
    if (!(await world.runs.isDispatched(coming))) await world.runs.dispatch({ workflow, inputs: { train } });
    return standing;
  }
  const written = await transact(world, standing, async (now) => ({
    drafts: (await isOpen(world, now.state)) || !isTested(now.state) ? [] : [gateDraft(now)],
    value: undefined,
  }));
  if (written.entries.length > 0) world.runner.setOutput("gate", "true");
  return written.standing;
}

const isGateWanted = ({ state, policy }: Standing, decision: ReleaseDecision): boolean =>
  policy.approval.sources.includes("environment") && isTested(state) && wantsApproval(decision, policy);

/** After a no: a tester's `/check`, or a person's "Run workflow". */
const asksForGate = (run: World["run"], standing: Standing): boolean =>
  isStartedByHand(run) ||
  (asksForRetry(run, standing) &&
    run.hint.kind === "comment" &&
    includesUser(standing.policy.testers, run.hint.author));

const gateDraft = ({ state, snapshot: { tags } }: Standing): EntryDraft => ({
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
async function isOpen(world: World, { gates, train }: State): Promise<boolean> {
  const gate = gates.production;
  if (gate === null || gate.tree !== train.tip.tree || gate.run.id === world.run.reference.id) return false;
  return (await world.runs.status(gate.run.id)).status !== "completed";
}
