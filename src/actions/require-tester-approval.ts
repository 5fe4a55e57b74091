import { disqualification } from "../domain/approval/approval.js";
import { environments, consoleName } from "../domain/values/names.js";
import type { EntryDraft, StagedPullRequest } from "../domain/log/entry.js";
import { withFactsOfNow } from "../domain/train/facts-of-now.js";
import { findingLines } from "../domain/reasons/finding-markdown.js";
import { finding, renderFinding, type Finding, type ReasonCode } from "../domain/reasons/reasons.js";
import {
  trainName,
  wantsApproval,
  type ReleaseDecision,
  runsOnStaging,
} from "../domain/train/release-decision.js";
import { decideShipping } from "../domain/train/ready-to-release.js";
import type { Account } from "../domain/snapshot/snapshot.js";
import type { State } from "../domain/state/state.js";
import { includesUser, isSameName, shortSha, type Time } from "../domain/values/values.js";
import type { Ports } from "../ports/ports.js";
import { isGateUsable, sendToGate } from "./run/approval-gate.js";
import { askForRoles, gateReports } from "./run/gate-reports.js";
import type { Inputs } from "./run/inputs.js";
import { withOutsiders } from "./run/outsiders.js";
import { upsertComment } from "./display/upsert-comment.js";
import { showOrTell } from "./display/show-or-tell.js";
import { readContext, type DecisionContext } from "./run/decision-context.js";
import { asksForRetry, isStartedByHand } from "./staging/retry-requests.js";
import { transact } from "./log/transaction.js";

/**
 * The decision of the train. Without `gate-result` it decides on what is there and opens a gate where a click is wanted;
 * with it, it first records the click that let this run go on. What only shows is loaded after the first answer.
 */
export async function requireTesterApproval(
  ports: Ports,
  inputs: Inputs<"require-tester-approval">,
): Promise<void> {
  const click = inputs["gate-result"] === "" ? undefined : ports.runs.reviews(ports.run.reference.id);
  let context = await readContext(ports);
  const reviews = await click;
  askForRoles(ports, context, reviews === undefined ? [] : [reviewAt(reviews)?.by.login]);
  if (reviews !== undefined)
    context = await recordClick(ports, context, { reviews, result: inputs["gate-result"] });
  const decision = decideShipping({ ...context, reports: await gateReports(ports, context) });
  const granted = decision.decision === "granted" && decision.holds.length === 0;
  const asked = { decision, granted, afterClick: click !== undefined };
  const { gateIsOver, ...after } = await ensureGate(ports, context, asked);
  context = after.context;
  const { publish } = await import("./pull-requests/publish.js");
  if (!granted) await publish(ports, context, { waiting: new Map(), leaveOutBoarding: true, gateIsOver });
  report(ports, decision);
  const { approvalSummary } = await import("../domain/display/job-summaries.js");
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
  const by = reviewAt(click.reviews)?.by.login;
  const written = await transact(ports, first, async (context) => {
    const policy = await withOutsiders(ports, context.policy, by === undefined ? [] : [by]);
    return { drafts: clickDrafts(ports, { ...context, policy }, click), value: undefined };
  });
  await tellClick(ports, first, { click, drafts: written.entries });
  return written.context;
}

/** A click that decided nothing is told where people look: on every pull request that it was about. */
async function tellClick(
  ports: Ports,
  { state }: DecisionContext,
  {
    click: { reviews },
    drafts,
  }: { readonly click: Click; readonly drafts: readonly Pick<EntryDraft, "facts">[] },
): Promise<void> {
  const refused = drafts.flatMap(({ facts }) => (facts.type === "approval-refused" ? [facts] : []));
  const isLost = drafts.some(({ facts }) => facts.type === "gate-closed") && reviewAt(reviews) === undefined;
  const { id, url } = ports.run.reference;
  await Promise.all(
    state.train.staged.map(async ({ number, head }) => {
      const own = refused.filter(({ subject }) => subject === `#${number}` || !subject.startsWith("#"));
      if (own.length === 0 && !isLost) return;
      const findings = isLost
        ? [finding("superseded", `Run ${id} passed its gate, and GitHub names nobody who clicked there.`)]
        : own.map(({ by, reason }) =>
            finding(reason as ReasonCode, `@${by} clicked at the gate of ${url}, for ${shortSha(head)}.`),
          );
      const body = ["A click at the gate did not count.", ...findingLines(findings)].join("\n");
      await showOrTell(ports, `#${number} does not say that a click did not count`, () =>
        upsertComment(ports, { number, about: `click:${id}`, body }),
      );
    }),
  );
}

const reviewAt = (reviews: Click["reviews"]): Click["reviews"][number] | undefined =>
  reviews.findLast(({ environment }) => isSameName(environment, environments.productionApproval));

function clickDrafts(
  ports: Ports,
  context: DecisionContext,
  { reviews, result }: Click,
): readonly EntryDraft[] {
  const { state } = context;
  const run = ports.run.reference.id;
  const review = reviewAt(reviews);
  const gate = state.gates.production;
  const reference = `run ${run} attempt ${ports.run.reference.attempt}`;
  if (gate?.run.id !== run)
    return review === undefined
      ? []
      : [refusedDraft("the gate", review.by, { reason: "superseded", reference })];
  const closed: EntryDraft = {
    actor: consoleName,
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
  const vote = { by: review.by, at: ports.clock.now(), reference };
  return [...state.train.staged.map((staged) => voteDraft(staged, vote, context)), closed];
}

interface Vote {
  readonly by: Account;
  readonly at: Time;
  readonly reference: string;
}

/** A yes for one staged pull request, or why it does not count for that one. */
function voteDraft(
  staged: StagedPullRequest,
  { by, at, reference }: Vote,
  context: DecisionContext,
): EntryDraft {
  const reason = disqualification(by, staged, context);
  if (reason !== undefined) return refusedDraft(`#${staged.number}`, by, { reason, reference });
  return {
    actor: by.login,
    facts: {
      type: "approval-granted",
      pullRequest: staged.number,
      head: staged.head,
      tree: context.state.train.tip.tree,
      by: by.login,
      source: "environment",
      at,
      reference,
    },
  };
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
  readonly granted: boolean;
  readonly afterClick: boolean;
}

/** `gateIsOver`: the one that the log names waits no more, and no other was opened in this run. */
async function ensureGate(
  ports: Ports,
  first: DecisionContext,
  { decision, granted, afterClick }: GateQuestion,
): Promise<{ readonly context: DecisionContext; readonly gateIsOver: boolean }> {
  const isWanted = !granted && decision.decision !== "none" && isGateWanted(first, decision);
  if (!isWanted || (await isOpen(ports, first.state))) return { context: first, gateIsOver: false };
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
    drafts: (await isOpen(ports, now.state)) || !runsOnStaging(now.state) ? [] : [gateDraft(now)],
    value: undefined,
  }));
  if (written.entries.length > 0) sendToGate(ports, environments.productionApproval);
  return written.context;
}

const isGateWanted = ({ state, policy }: DecisionContext, decision: ReleaseDecision): boolean =>
  policy.approval.sources.includes("environment") && runsOnStaging(state) && wantsApproval(decision, policy);

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

/** Open for this very train in a run that still waits. */
async function isOpen(ports: Ports, { gates, train }: State): Promise<boolean> {
  const gate = gates.production;
  if (gate === null || gate.tree !== train.tip.tree || gate.run.id === ports.run.reference.id) return false;
  return (await ports.runs.status(gate.run.id)).status !== "completed";
}
