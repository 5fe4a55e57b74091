import { nextDeploymentId, sequenceOfDeployment } from "../domain/log/deployment-id.js";
import { readContextOfResult } from "./log/fallback-policy.js";
import { decideApproval } from "../domain/approval/approval.js";
import { environments, consoleName } from "../domain/values/names.js";
import type { EntryDraft, ReleaseBasis } from "../domain/log/entry.js";
import { withCommits, withFactsOfNow } from "../domain/train/facts-of-now.js";
import { passedChecks } from "../domain/gates/passed-checks.js";
import { finding, reasons, renderFinding, type Finding } from "../domain/reasons/reasons.js";
import type { GateReport } from "../domain/gates/report.js";
import { nextVersion, pullRequestOf } from "../domain/train/release-decision.js";
import { liveRelease } from "../domain/rollback/target.js";
import { decideShipping } from "../domain/train/ready-to-release.js";
import type { Commit, Version } from "../domain/values/values.js";
import type { Ports } from "../ports/ports.js";
import { announceDeployment, showDeployment, type DeploymentOrder } from "./display/announce-deployment.js";
import { askEarly } from "./approval/approval-gate.js";
import { gateReports } from "./run/gate-reports.js";
import { parseDeployment, type Inputs } from "./run/inputs.js";
import { RefusedError } from "./run/refusal.js";
import { showOrTell } from "./display/show-or-tell.js";
import { readContext, withMembers, type DecisionContext } from "./run/decision-context.js";
import { transact } from "./log/transaction.js";
import { requireVouchedState } from "./log/verify-newest.js";

/**
 * The three phases that need the log; `run`, which does not, is `run-deploy-command.ts`. What only later requests need is
 * loaded after the first.
 */
export async function deployProduction(ports: Ports, inputs: Inputs<"deploy-production">): Promise<void> {
  switch (inputs.phase) {
    case "begin":
      return begin(ports, inputs["console-sha"]);
    case "finish":
      return finish(ports, inputs);
    case "settle":
      return settle(ports, inputs);
    case "run":
      throw new Error("The phase run has an entry of its own.");
    default:
      return inputs.phase satisfies never;
  }
}

interface Begun {
  readonly id: string;
  readonly version: Version;
  readonly commit: Commit;
  readonly previous: { readonly version: Version; readonly commit: Commit["sha"] } | null;
  readonly gateRun: number | undefined;
}

/**
 * The point of no return: the intent names the release, and from here on this run alone may change production. Something
 * that only has to be waited for came in between, such as the deployment of a run that was faster: nothing is ordered.
 */
async function begin(ports: Ports, consoleSha: string): Promise<void> {
  const protection = askEarly(ports, () => environments.production);
  ports.people.prefetchRoles();
  const first = await readContext(ports);
  const [facts] = await Promise.all([protection(), requireVouchedState(ports, first, { isSweep: false })]);
  const gated = environmentFindings(facts);
  const written = await transact<Begun | readonly Finding[]>(ports, first, async (context) => {
    const problems = [...gated, ...beginFindings(context, await gateReports(ports, context))];
    if (problems.some(({ code }) => reasons[code].outcome !== "pending")) throw new RefusedError(problems);
    return problems.length > 0 ? { drafts: [], value: problems } : intent(context);
  });
  if (!("id" in written.value)) {
    for (const each of written.value) ports.runner.info(renderFinding(each));
    return;
  }
  const { id, version, commit, previous, gateRun } = written.value;
  // The log has it, so it is ordered, whatever becomes of what only shows it.
  const order: DeploymentOrder = {
    id,
    mode: "deploy",
    sha: commit.sha,
    release: version,
    previousSha: previous?.commit ?? "",
    previousRelease: previous?.version ?? "",
  };
  announceDeployment(ports, order);
  await Promise.all([
    showDeployment(ports, order, {
      environment: environments.production,
      sha: commit.sha,
      description: `Release ${version}`,
      payload: {
        deployment: id,
        release: version,
        mode: "deploy",
        log: written.context.state.log.hash,
        console: consoleSha,
      },
    }),
    cancelWaiting(ports, gateRun),
  ]);
  for (const entry of written.entries) ports.runner.info(`${entry.sequence} ${entry.type}`);
}

/** A run that waits for a click which decides nothing any more. */
async function cancelWaiting(ports: Ports, run: number | undefined): Promise<void> {
  if (run === undefined || run === ports.run.reference.id) return;
  await showOrTell(ports, `Run ${run} still waits at a gate that decides nothing`, () =>
    ports.runs.cancel(run, { force: false }),
  );
}

/** Jobs that wait at reviewers or a timer would wait with the intent open, and hold their group (platform fact 22). */
function environmentFindings(
  protection: Awaited<ReturnType<Ports["environments"]["protectionOf"]>>,
): readonly Finding[] {
  if (protection.kind === "missing")
    return [
      finding(
        "misconfigured",
        `The environment "${environments.production}" does not exist; GitHub would create it without protection. Create it with the default branch as its only deployment branch.`,
      ),
    ];
  if (protection.reviewers.length === 0 && protection.waitTimerMinutes === 0) return [];
  return [
    finding(
      "environment-gated",
      `Reviewers: ${protection.reviewers.join(", ") || "none"}; wait timer: ${protection.waitTimerMinutes} minutes.`,
    ),
  ];
}

function beginFindings(
  context: DecisionContext,
  reports: ReadonlyMap<number, GateReport>,
): readonly Finding[] {
  const decision = decideShipping({ ...context, reports });
  const missing =
    decision.decision === "granted"
      ? []
      : [...decision.rows.flatMap(({ findings }) => findings), ...decision.train];
  return [...missing, ...decision.holds];
}

function intent(context: DecisionContext): { readonly drafts: readonly EntryDraft[]; readonly value: Begun } {
  const state = withFactsOfNow(context.state, context.snapshot);
  const { tip, drift, base } = state.train;
  const approvals = approvalDrafts(context);
  const version = nextVersion(state, context.snapshot.tags);
  const live = liveRelease(state);
  const previous = live === undefined ? null : { version: live.version, commit: live.commit.sha };
  const id = nextDeploymentId("production", state.log, approvals);
  const started: EntryDraft = {
    actor: consoleName,
    facts: {
      type: "production-deployment-started",
      deployment: id,
      mode: "deploy",
      version,
      commit: tip,
      pullRequests: withCommits(state, context.snapshot),
      drift,
      base,
      previous,
      rollback: null,
      basis: basisOf(context),
    },
  };
  return {
    drafts: [...approvals, started],
    value: { id, version, commit: tip, previous, gateRun: state.gates.production?.run.id },
  };
}

const mostChecks = 50;

/** What the release rests on, as it is seen at this moment. */
function basisOf({ snapshot, state, policy }: DecisionContext): ReleaseBasis {
  const rows = state.train.staged.map((staged) => {
    const pullRequest = pullRequestOf(snapshot, staged.number);
    const { counted } = decideApproval({ staged, pullRequest, state, policy });
    const checks = pullRequest === undefined ? [] : passedChecks(pullRequest);
    return { number: staged.number, counted, checks };
  });
  return {
    approvals: rows.flatMap(({ number, counted }) =>
      counted.map(({ by, source }) => ({ pullRequest: number, by, source })),
    ),
    checks: rows
      .flatMap(({ number, checks }) => checks.map((check) => ({ pullRequest: number, ...check })))
      .slice(0, mostChecks),
  };
}

/** Reviews that count and are not in the log yet; clicks at a gate are there already. */
function approvalDrafts({ snapshot, state, policy }: DecisionContext): readonly EntryDraft[] {
  const { staged, tip } = state.train;
  return staged.flatMap((each) => {
    const { number, head } = each;
    const { counted } = decideApproval({
      staged: each,
      pullRequest: pullRequestOf(snapshot, number),
      state,
      policy,
    });
    const recorded = state.grants
      .filter((grant) => grant.pullRequest === number)
      .map(({ reference }) => reference);
    return counted
      .filter(({ reference }) => !recorded.includes(reference))
      .map((approval): EntryDraft => ({
        actor: approval.by,
        facts: { type: "approval-granted", pullRequest: number, head, tree: tip.tree, ...approval },
      }));
  });
}

/** After the result: what follows from it, a rollback too where the policy says so, and staging brought up to date. */
async function settle(ports: Ports, inputs: Inputs<"deploy-production">): Promise<void> {
  const { id: deployment, shown } = parseDeployment(inputs.deployment);
  ports.logPosition.saw(sequenceOfDeployment(deployment));
  const result = { deployment, shown };
  const context = await withMembers(ports, await readContextOfResult(ports));
  const { beginRound } = await import("./reconcile/round.js");
  const { reconcile } = await import("./reconcile/steps.js");
  await reconcile(ports, beginRound(context, { occasion: "result", result }));
}

/** The result, first and alone; needs no App, hides behind nothing. */
async function finish(ports: Ports, inputs: Inputs<"deploy-production">): Promise<void> {
  const { id } = parseDeployment(inputs.deployment);
  ports.logPosition.saw(sequenceOfDeployment(id));
  const jobs = ports.runs.jobs(ports.run.reference);
  const first = await readContextOfResult(ports);
  const { attempt } = first.state;
  if (attempt?.deployment !== id) {
    ports.runner.notice(
      finding(
        "nothing-to-record",
        `${id} is not the open deployment: it was recorded before, or a rollback took its place.`,
      ),
    );
    ports.runner.setOutput("outcome", "recorded-before");
    return;
  }
  const { verifyDeployment } = await import("./deployment/verify-deployment.js");
  const { recordProduction } = await import("./deployment/record-result.js");
  const verdict = await verifyDeployment(
    ports,
    {
      run: ports.run.reference,
      callerJob: "production",
      result: inputs.result,
      commit: attempt.commit,
      health: first.policy.production.health,
    },
    jobs,
  );
  await recordProduction(ports, first, { attempt, verdict });
  ports.runner.setOutput("outcome", verdict.kind === "good" ? verdict.health : verdict.kind);
  if (verdict.kind === "failed") ports.runner.fail(finding(verdict.code, verdict.evidence));
}
