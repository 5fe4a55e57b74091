import { nextDeploymentId } from "../../domain/log/deployment-id.js";
import { consoleName, environments } from "../../domain/values/names.js";
import type { ApprovalSource, EntryDraft, RollbackTarget } from "../../domain/log/entry.js";
import { finding, type Finding } from "../../domain/reasons/reasons.js";
import { approverFinding, productionChanged } from "../../domain/rollback/target.js";
import { preauthorisationFinding } from "../../domain/rollback/approvers.js";
import { lastFailure, olderThanFailure, sameAgain, type RetryChoice } from "../../domain/rollback/retry.js";
import type { Account } from "../../domain/snapshot/snapshot.js";
import type { Attempt, Rollback } from "../../domain/state/state.js";
import type { Time } from "../../domain/values/values.js";
import { rollbackSummary } from "../../domain/display/job-summaries.js";
import type { Ports } from "../../ports/ports.js";
import { announceDeployment, showDeployment, type DeploymentOrder } from "../display/announce-deployment.js";
import { refuse, RefusedError } from "../run/refusal.js";
import { showOrTell } from "../display/show-or-tell.js";
import type { DecisionContext } from "../run/decision-context.js";
import { transact } from "../log/transaction.js";

export interface RollbackApproval {
  /** The request that was approved; no other one is executed, whatever is open by now. */
  readonly rollback: string;
  readonly by: Account;
  readonly source: ApprovalSource;
  readonly at: Time;
  readonly reference: string;
  /** Chosen after a deployment of it that failed; undefined: the target of the request. */
  readonly retry?: RetryChoice;
  /** Commit of the console's workflow, for the Deployment. */
  readonly consoleSha: string;
}

interface Begun {
  readonly id: string;
  readonly rollback: Rollback;
  readonly target: RollbackTarget;
  readonly displaced: Attempt | null;
  readonly gateRun: number | undefined;
}

/**
 * Approval and intent in one transaction: the production lease passes to this run, whoever held it. What was running is
 * then cancelled and waited for, so that it cannot deploy over the rollback. No hold or freeze applies.
 */
export async function executeRollback(
  ports: Ports,
  first: DecisionContext,
  approval: RollbackApproval,
): Promise<void> {
  const written = await transact(ports, first, (context) => Promise.resolve(takeOver(context, approval)));
  const { id, rollback, target, displaced, gateRun } = written.value;
  // The log has it, so it is ordered: a fault in what follows makes this job red and stops no rollback.
  const order: DeploymentOrder = {
    id,
    mode: "rollback",
    sha: target.commit.sha,
    release: target.version,
    previousSha: rollback.from.commit.sha,
    previousRelease: rollback.from.version,
  };
  announceDeployment(ports, order);
  // Whatever fails of this, all of it comes to its end first: a deployment that still runs would overwrite the rollback.
  const [stopped] = await Promise.allSettled([
    displaced === null ? undefined : stopDeployment(ports, displaced),
    showDeployment(ports, order, {
      environment: environments.production,
      sha: target.commit.sha,
      description: `${rollback.id}: back to ${target.version}`,
      payload: {
        deployment: id,
        release: target.version,
        mode: "rollback",
        log: written.context.state.log.hash,
        console: approval.consoleSha,
      },
    }),
    gateRun === undefined || gateRun === ports.run.reference.id
      ? undefined
      : showOrTell(ports, `Run ${gateRun} still waits at a gate that decides nothing`, () =>
          ports.runs.cancel(gateRun, { force: false }),
        ),
  ]);
  for (const entry of written.entries) ports.runner.info(`${entry.sequence} ${entry.type}`);
  await ports.runner.summary(rollbackSummary(written.context.state));
  if (stopped.status === "rejected") throw stopped.reason;
}

/** Judged once more: another run may have written since the approval was looked at. */
function takeOver(
  { state, policy }: DecisionContext,
  approval: RollbackApproval,
): { readonly drafts: readonly EntryDraft[]; readonly value: Begun } {
  const { rollback, attempt } = state;
  if (rollback === null || rollback.id !== approval.rollback)
    throw refuse("no-open-rollback", `${approval.rollback} was decided meanwhile.`);
  const problems = [
    approval.source === "policy"
      ? preauthorisationFinding(rollback, policy)
      : approverFinding(approval.by, { rollback, policy }),
    productionChanged(state, rollback),
    outrun(rollback, approval),
  ].filter((each) => each !== undefined);
  if (problems.length > 0) throw new RefusedError(problems);
  const retry = approval.retry ?? (rollback.phase === "failed" ? sameAgain(rollback) : undefined);
  const before: EntryDraft[] = [
    ...(attempt === null ? [] : [takenOver(attempt, rollback)]),
    approvalDraft(rollback, approval, retry),
  ];
  const id = nextDeploymentId("production", state.log, before);
  const target = retry?.target ?? rollback.target;
  const { from } = rollback;
  const started: EntryDraft = {
    actor: consoleName,
    facts: {
      type: "production-deployment-started",
      deployment: id,
      mode: "rollback",
      version: target.version,
      commit: target.commit,
      pullRequests: [],
      drift: [],
      base: target.commit,
      previous: { version: from.version, commit: from.commit.sha },
      rollback: rollback.id,
    },
  };
  return {
    drafts: [...before, started],
    value: { id, rollback, target, displaced: attempt, gateRun: state.gates.rollback?.run.id },
  };
}

/** A failure came in between, or somebody else went on after the one that this choice is about. */
function outrun(rollback: Rollback, { retry, source, at }: RollbackApproval): Finding | undefined {
  if (retry === undefined) return source === "comment" ? olderThanFailure(rollback, at) : undefined;
  return rollback.phase === "failed" && lastFailure(rollback)?.deployment === retry.after
    ? undefined
    : finding(
        "nothing-to-retry",
        `${rollback.id} is ${rollback.phase}, and not since ${retry.after} any more.`,
      );
}

function approvalDraft(
  { id }: Rollback,
  { by: { login: by }, source, at, reference }: RollbackApproval,
  retry: RetryChoice | undefined,
): EntryDraft {
  const approval = { rollback: id, by, source, at, reference };
  return {
    actor: by,
    facts:
      retry === undefined
        ? { type: "rollback-approved", ...approval }
        : { type: "rollback-retried", ...approval, ...retry },
  };
}

const takenOver = ({ deployment }: Attempt, { id }: Rollback): EntryDraft => ({
  actor: consoleName,
  facts: {
    type: "production-deployment-failed",
    deployment,
    evidence: `taken over by ${id} before it had a result`,
  },
});

const forceAfterMilliseconds = 60_000;
const giveUpAfterMilliseconds = 120_000;

/** Waits for the deploying jobs only: the run's own record survives a cancel and leaves by itself. */
async function stopDeployment(ports: Ports, { run }: Attempt): Promise<void> {
  await ports.runs.cancel(run.id, { force: false });
  const startedAt = Date.now();
  let isForced = false;
  for (;;) {
    const jobs = await ports.runs.jobs(run);
    if (
      jobs
        .filter(({ name }) => name.startsWith("production / "))
        .every(({ status }) => status === "completed")
    )
      return;
    const waited = Date.now() - startedAt;
    if (waited > giveUpAfterMilliseconds)
      return ports.runner.notice(finding("deployment-still-running", `${run.url} does not end.`));
    if (waited > forceAfterMilliseconds && !isForced) {
      isForced = true;
      await ports.runs.cancel(run.id, { force: true });
    }
    await ports.clock.sleep(2_000);
  }
}
