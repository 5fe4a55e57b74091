import { messageOf } from "../../domain/values/message-of.js";
import { consoleName, deployWorkflowPath, environments } from "../../domain/values/names.js";
import { isGone } from "../../domain/values/remote-error.js";
import { calledWorkflows, evaluateDrill, type Drill, type DrillFacts } from "../../domain/drill/drill.js";
import {
  drillIssue,
  drillMarker,
  drillPassedText,
  drillSummary,
  drillTitle,
} from "../../domain/drill/drill-issue.js";
import { diagnose } from "../../domain/doctor/diagnose.js";
import type { SetupFinding } from "../../domain/setup/finding.js";
import type { EntryDraft } from "../../domain/log/entry.js";
import { finding } from "../../domain/reasons/reasons.js";
import { chooseTarget } from "../../domain/rollback/target.js";
import type { Ports } from "../../ports/ports.js";
import { environmentFacts } from "../run/environment-facts.js";
import { RefusedError } from "../run/refusal.js";
import { lookAtMigrations } from "../follow-ups/rollback/look-at-migrations.js";
import { readContext, type DecisionContext } from "../run/decision-context.js";
import { transact } from "../log/transaction.js";

/**
 * Whether a rollback would succeed now, found out in the very workflow that would carry it out, and without deploying
 * anything. The result is an entry; a failed drill is red and has an issue until one passes.
 */
export async function drill(ports: Ports): Promise<void> {
  const context = await readContext(ports);
  const result = evaluateDrill(await drillFacts(ports, context));
  await report(ports, context, result);
  await ports.runner.summary(drillSummary(result));
  for (const each of result.checks.flatMap(({ warnings }) => warnings)) ports.runner.notice(each);
  if (result.outcome === "failed") throw new RefusedError(result.checks.flatMap(({ failures }) => failures));
}

/** Everybody named, and of teams, which can have hundreds of members, some: two who can approve are enough. */
const mostAsked = ({ policy }: DecisionContext["snapshot"]): number =>
  policy.kind === "read" ? Math.max(20, policy.policy.rollbackApprovers.length) : 20;

async function drillFacts(ports: Ports, context: DecisionContext): Promise<DrillFacts> {
  const { state, policy, snapshot } = context;
  const choice = chooseTarget(state, "");
  const targets =
    choice.kind === "chosen" ? [{ version: choice.release.version, commit: choice.release.commit }] : [];
  const [standings, approvers, production, approval, deploymentBranches, called, database, setup] =
    await Promise.all([
      ports.tags.inspect(targets),
      Promise.all(
        policy.rollbackApprovers.slice(0, mostAsked(snapshot)).map(async (login) => ({
          login,
          // Of a public repository GitHub calls everybody a reader.
          hasAccess: !["none", "read"].includes(await ports.people.roleOf(login)),
        })),
      ),
      ports.environments.protectionOf(environments.production),
      ports.environments.protectionOf(environments.rollbackApproval),
      branchesAllowed(ports),
      calledFiles(ports, context),
      databaseFacts(ports, context),
      setupFindings(ports, context),
    ]);
  return {
    state,
    policy,
    hasIssues: snapshot.repository.hasIssues,
    targets: standings,
    approvers,
    production: environmentFacts(production),
    approval: environmentFacts(approval),
    deploymentBranches,
    called,
    ...database,
    setup,
  };
}

/** What GitHub does not say stops no drill. */
async function databaseFacts(
  ports: Ports,
  { state, policy, snapshot: { develop } }: DecisionContext,
): Promise<Pick<DrillFacts, "database">> {
  const choice = chooseTarget(state, "");
  const isAsked = policy.migrations === "detected" || policy.migrations.length > 0;
  if (choice.kind === "refused" || !isAsked) return {};
  const commits = { target: choice.release.commit, from: choice.from.commit, develop };
  return lookAtMigrations(ports, commits).then(
    ({ found }) => ({ database: found }),
    () => ({}),
  );
}

/** Of an environment that does not exist nothing is known; that it does not exist is told anyway. */
async function branchesAllowed({ environments: port }: Ports): Promise<DrillFacts["deploymentBranches"]> {
  const [production, approval] = await Promise.all(
    [environments.production, environments.rollbackApproval].map((name) => port.deploymentBranches(name)),
  );
  return { production, approval };
}

/** It says more than a drill is about, so that it cannot be read is no reason to fail. */
async function setupFindings(
  { setup }: Ports,
  { snapshot, policy, policyBlob }: DecisionContext,
): Promise<readonly SetupFinding[]> {
  if (setup === undefined) return [];
  const { defaultBranch: base } = snapshot.repository;
  const reading = { kind: "read", policy, blob: policyBlob } as const;
  return setup.read(snapshot.develop.sha, { policy: reading, base }).then(
    (facts) => diagnose(facts).findings,
    () => [],
  );
}

/** The usual file is read with the caller's; another one takes a second look. */
async function calledFiles(
  ports: Ports,
  { snapshot: { develop } }: DecisionContext,
): Promise<DrillFacts["called"]> {
  const [caller = "", usual] = await ports.logReader.files(develop.sha, [
    ports.run.workflowPath,
    deployWorkflowPath,
  ]);
  const paths = calledWorkflows(caller);
  const others = paths.filter((path) => path !== deployWorkflowPath);
  const texts = others.length === 0 ? [] : await ports.logReader.files(develop.sha, others);
  return paths.map((path) => ({
    path,
    text: path === deployWorkflowPath ? usual : texts[others.indexOf(path)],
  }));
}

async function report(ports: Ports, context: DecisionContext, result: Drill): Promise<void> {
  const issue = await keepIssue(ports, context, result);
  const facts: EntryDraft["facts"] = {
    type: "rollback-drilled",
    outcome: result.outcome,
    target: result.target,
    failures: result.checks.flatMap(({ failures }) => failures.map(({ code, found }) => ({ code, found }))),
    warnings: result.checks.flatMap(({ warnings }) => warnings.map(({ code, found }) => ({ code, found }))),
    issue,
  };
  const written = await transact(ports, context, () =>
    Promise.resolve({ drafts: [{ actor: consoleName, facts }], value: undefined }),
  );
  for (const entry of written.entries) ports.runner.info(`${entry.sequence} ${entry.type}`);
}

/**
 * The number of the open issue after this drill. One that cannot be opened, or that somebody deleted, changes no verdict
 * and keeps no result out of the log: a drill without a result would be tried again at every sweep.
 */
async function keepIssue(ports: Ports, context: DecisionContext, result: Drill): Promise<number | null> {
  try {
    return await updateIssue(ports, context, result);
  } catch (error) {
    const said = messageOf(error);
    ports.runner.notice(finding("not-shown", `The issue of the drill could not be updated: ${said}`));
    return isGone(error) ? null : (context.state.drill?.issue ?? null);
  }
}

async function updateIssue(
  ports: Ports,
  { state, policy }: DecisionContext,
  result: Drill,
): Promise<number | null> {
  const known = state.drill?.issue ?? null;
  const runUrl = ports.run.reference.url;
  if (result.outcome === "passed") {
    if (known === null) return null;
    await ports.conversations.comment({ number: known, body: drillPassedText(runUrl) });
    await ports.conversations.updateIssue({ number: known, closed: true });
    return null;
  }
  const body = drillIssue(result, { policy, runUrl });
  const opened = await ports.conversations.openIssue({
    title: drillTitle,
    body,
    labels: [],
    marker: drillMarker,
  });
  if (opened.kind === "refused") {
    ports.runner.notice(finding("follow-up-refused", opened.found, opened.remedy));
    return null;
  }
  if (opened.value.number === known) await ports.conversations.updateIssue({ number: known, body });
  return opened.value.number;
}
