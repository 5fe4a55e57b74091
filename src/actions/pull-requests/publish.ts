import { statusContext } from "../../domain/values/names.js";
import { isShort } from "../../domain/values/request-budget.js";
import {
  displayOf,
  releasedDisplay,
  statusCommentMarker,
  type Display,
} from "../../domain/display/pull-request-status.js";
import type { Finding } from "../../domain/reasons/reasons.js";
import { evaluateLandable } from "../../domain/train/landable.js";
import { withFactsOfNow } from "../../domain/train/facts-of-now.js";
import { decideRelease, nextVersion } from "../../domain/train/release-decision.js";
import { mayBoard } from "../../domain/gates/stacks.js";
import { planStaging } from "../../domain/train/staging-plan.js";
import type { PullRequestFacts } from "../../domain/snapshot/snapshot.js";
import type { Ports } from "../../ports/ports.js";
import { budgetNow } from "../run/budget-now.js";
import { gateReports } from "../run/gate-reports.js";
import { showOrTell } from "../display/show-or-tell.js";
import type { DecisionContext } from "../run/decision-context.js";

export interface PublishOptions {
  /** Why pull requests wait although their gates passed, where the plan for staging does not say it. */
  readonly waiting: ReadonlyMap<number, Finding>;
  /** Leave out heads that passed every gate and are about to board: the next step says more. */
  readonly leaveOutBoarding: boolean;
  /** The run that the gate waited in is over: nobody is sent there. */
  readonly gateIsOver?: boolean;
  /** Those that were open when this run began: it may have landed some, and nobody else will say that they are released. */
  readonly openBefore?: readonly PullRequestFacts[];
}

/**
 * Brings the status and the comment of every open pull request up to date; what shows the right thing is not written
 * again. All writes go out together. Display only: no decision ever reads it.
 */
export async function publish(
  ports: Ports,
  context: DecisionContext,
  { waiting, leaveOutBoarding, gateIsOver = false, openBefore = [] }: PublishOptions,
): Promise<void> {
  const { snapshot, state, policy } = context;
  const reports = await gateReports(ports, context);
  const decision = decideRelease({ snapshot, state, policy, reports });
  const plan = planStaging({ snapshot, state, policy, reports, conflicting: new Set() });
  const landing = evaluateLandable({ snapshot, state, policy });
  const version = nextVersion(withFactsOfNow(state, snapshot), snapshot.tags);
  const gateUrl = gateIsOver ? undefined : state.gates.production?.run.url;
  const staged = new Set(state.train.staged.map(({ head }) => head));
  const open = new Set(snapshot.pullRequests.map(({ number }) => number));
  const isBudgetShort = isShort(budgetNow(ports, context));
  /** Where requests are short, details that the status does not tell wait for better times. */
  const waits = (pullRequest: PullRequestFacts, display: Display): boolean =>
    isBudgetShort && pullRequest.statusComment !== undefined && hasStatus(pullRequest, display);
  const landed = openBefore.filter(({ number }) => !open.has(number));
  await Promise.all([
    ...landed.flatMap((pullRequest) => {
      const display = releasedDisplay(state, pullRequest);
      return display === undefined || waits(pullRequest, display) ? [] : [show(ports, pullRequest, display)];
    }),
    ...snapshot.pullRequests.flatMap((pullRequest) => {
      const report = reports.get(pullRequest.number);
      if (report === undefined) return [];
      const isBoarding = mayBoard(report) && !staged.has(pullRequest.head);
      if (leaveOutBoarding && isBoarding) return [];
      const display = displayOf({
        pullRequest,
        report,
        decision,
        landing,
        state,
        policy,
        now: snapshot.readAt,
        waiting: waiting.get(pullRequest.number) ?? plan.waiting.get(pullRequest.number),
        gateUrl,
        nextVersion: version,
      });
      return display === undefined || waits(pullRequest, display) ? [] : [show(ports, pullRequest, display)];
    }),
  ]);
}

/** Writes only what is not shown already. What GitHub refuses, say on a locked pull request, is told and stops nothing. */
export async function show(
  ports: Ports,
  pullRequest: PullRequestFacts,
  { status, comment }: Display,
): Promise<void> {
  const { number, head } = pullRequest;
  const isShown = hasStatus(pullRequest, { status });
  // Its comment may be among those that were not read, and is looked for where the state has changed.
  if (isShown && pullRequest.isPartlyRead === true && pullRequest.statusComment === undefined) return;
  let id = pullRequest.statusComment?.id;
  const writes: (() => Promise<unknown>)[] = [];
  if (!isShown) writes.push(() => ports.statuses.set({ sha: head, ...status, url: ports.run.reference.url }));
  if (pullRequest.statusComment?.body.trim() !== comment.trim())
    writes.push(async () => {
      id = await writeComment(ports, pullRequest, comment);
    });
  for (const spare of pullRequest.statusComment?.spare ?? [])
    writes.push(() => ports.conversations.deleteComment(spare));
  const written = await Promise.all(
    writes.map((write) => showOrTell(ports, `#${number} does not show its state`, write)),
  );
  if (writes.length === 0 || written.includes(false) || id === undefined) return;
  ports.snapshots.showed({ number, status, comment: { id, body: comment }, at: ports.clock.now() });
}

async function writeComment(
  { conversations }: Ports,
  { number, statusComment, isPartlyRead }: PullRequestFacts,
  body: string,
): Promise<number> {
  const [found] =
    statusComment === undefined && isPartlyRead === true
      ? await conversations.findOwn([{ number, marker: statusCommentMarker }])
      : [statusComment?.id];
  if (found === undefined) return (await conversations.comment({ number, body })).id;
  await conversations.updateComment({ id: found, body });
  return found;
}

function hasStatus({ statuses }: PullRequestFacts, { status }: Pick<Display, "status">): boolean {
  const shown = statuses.find(({ context }) => context === statusContext);
  return shown?.state === status.state && shown.description === status.description;
}
