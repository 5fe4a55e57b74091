import { matchesPattern } from "../policy/path-patterns.js";
import { workflowsPath } from "../values/names.js";
import { callerContracts, consoleCall } from "./contract.js";
import type { TriggerFacts, WorkflowFacts } from "./facts.js";

/** Everything that may check a pull request: no caller of the console, nothing that is only called. */
export const ciWorkflows = (workflows: readonly WorkflowFacts[]): readonly WorkflowFacts[] =>
  workflows.filter(
    ({ path, problem, jobs, name }) =>
      problem === undefined &&
      !callerContracts.some(({ file }) => file === path) &&
      path !== `${workflowsPath}/signals.yml` &&
      name !== "Signals" &&
      !jobs.some(({ uses }) => consoleCall(uses) !== undefined),
  );

/**
 * Its end says something of a pull request. One that hears only of their end, of labels or of people says nothing: a
 * review app is taken down when its pull request is closed.
 */
export function hearsPullRequests({ triggers }: WorkflowFacts): boolean {
  const trigger = triggers["pull_request"];
  if (trigger === undefined) return false;
  const { types } = trigger;
  return types === undefined || ["opened", "synchronize", "reopened"].some((type) => types.includes(type));
}

/**
 * It looks at new commits of pull requests. One that only hears of a new pull request does something else for it, such as
 * linking a card, and so does one for those of a bot or with a label, or one that looks at titles.
 */
export const checksCommits = (workflow: WorkflowFacts): boolean =>
  hearsPullRequests(workflow) &&
  (workflow.triggers["pull_request"]?.types?.includes("synchronize") ?? true) &&
  workflow.isAboutPullRequests !== true &&
  workflow.idleWhenStarted !== "some";

/** Of those that check pull requests, the ones to the base. Where there is none, all: none is right, and doctor says so. */
export function testsFor(base: string, tested: readonly WorkflowFacts[]): readonly WorkflowFacts[] {
  const heard = tested.filter(({ triggers }) => hearsBranch(triggers["pull_request"] ?? {}, base));
  return heard.length > 0 ? heard : tested;
}

/** It runs for each push to any branch, so that its checks are those of a pull request, too. */
export const checksPushes = ({ triggers: { push } }: Pick<WorkflowFacts, "triggers">): boolean =>
  push !== undefined &&
  (push.tags === undefined || push.branches !== undefined) &&
  hearsBranch(push, "some-change");

/** Patterns with "!" in front take back what came before. */
export function hearsBranch({ branches, branchesIgnore }: TriggerFacts, branch: string): boolean {
  if (branchesIgnore?.some((pattern) => matchesPattern(branch, pattern)) === true) return false;
  if (branches === undefined) return true;
  let hears = false;
  for (const pattern of branches) {
    if (pattern.startsWith("!")) hears = hears && !matchesPattern(branch, pattern.slice(1));
    else hears = hears || matchesPattern(branch, pattern);
  }
  return hears;
}

/** Why the console does not start a check, and what makes it one that can be started. */
export interface NotStarted {
  /** As the end of a sentence that begins with the workflow. */
  readonly found: string;
  readonly fix: string;
}

/**
 * Whether the console may start it by `workflow_dispatch`, which is how GitHub checks what a job's token pushed (platform
 * fact 2). What a workflow does only when somebody starts it, such as a deployment by hand, is no check: it is not started.
 */
export function whyNotStarted(
  workflow: WorkflowFacts,
  all: readonly WorkflowFacts[],
): NotStarted | undefined {
  const dispatch = workflow.triggers["workflow_dispatch"];
  const { onlyWhenStarted, readsPullRequest, commitsWhenStarted } = beyondChecks(workflow, all);
  const other = listed(onlyWhenStarted);
  if (other !== undefined)
    return {
      found: `would also run ${other}, which never ${verb(onlyWhenStarted, "runs", "run")} for a pull request`,
      fix: `Move ${other} into a workflow of its own${dispatch === undefined ? ', and add "workflow_dispatch:" here' : ""}.`,
    };
  if (workflow.idleWhenStarted !== undefined)
    return {
      found: "would run nothing: the condition of each of its jobs asks for a pull request",
      fix: `Let its jobs run for "workflow_dispatch", too${dispatch === undefined ? ', and add "workflow_dispatch:"' : ""}.`,
    };
  const reading = listed(readsPullRequest);
  if (reading !== undefined)
    return {
      found: `would run ${reading}, which ${verb(readsPullRequest, "reads", "read")} the pull request, without one`,
      fix: `Let ${reading} run only if github.event_name is "pull_request"${dispatch === undefined ? ', and add "workflow_dispatch:"' : ""}.`,
    };
  const committing = listed(commitsWhenStarted);
  if (committing !== undefined)
    return {
      found: `would run ${committing}, which ${verb(commitsWhenStarted, "pushes", "push")} commits to the branch`,
      fix: `Let ${committing} run only if github.event_name is "pull_request"${dispatch === undefined ? ', and add "workflow_dispatch:"' : ""}.`,
    };
  if (dispatch === undefined)
    return { found: 'has no trigger "workflow_dispatch"', fix: 'Add "workflow_dispatch:" to its triggers.' };
  const needed = Object.entries(dispatch.inputs ?? {})
    .filter(([, { required, hasDefault }]) => required && !hasDefault)
    .map(([input]) => `"${input}"`);
  return needed.length === 0
    ? undefined
    : {
        found: `asks whoever starts it for ${needed.join(", ")}, which the console does not know`,
        fix: "Give the input a default.",
      };
}

type Beyond = "onlyWhenStarted" | "readsPullRequest" | "commitsWhenStarted";

/** With what it calls, which may call others: whatever a start does that a check does not. */
export function beyondChecks(
  workflow: WorkflowFacts,
  all: readonly WorkflowFacts[],
): Readonly<Record<Beyond, readonly string[]>> {
  const reached = new Set([workflow]);
  for (const { callsWhenStarted = [] } of reached)
    for (const path of callsWhenStarted) {
      const called = all.find((each) => each.path === path);
      if (called !== undefined) reached.add(called);
    }
  const named = (parts: Beyond): readonly string[] =>
    [...reached].flatMap((each) =>
      (each[parts] ?? []).map((part) => (each === workflow ? part : `${part} of ${each.path}`)),
    );
  return {
    onlyWhenStarted: named("onlyWhenStarted"),
    readsPullRequest: named("readsPullRequest"),
    commitsWhenStarted: named("commitsWhenStarted"),
  };
}

const verb = (parts: readonly string[], one: string, several: string): string =>
  parts.length === 1 ? one : several;

const mostListed = 3;

function listed(parts: readonly string[]): string | undefined {
  if (parts.length === 0) return undefined;
  const more = parts.length > mostListed ? ` and ${parts.length - mostListed} more` : "";
  return `${parts.slice(0, mostListed).join(", ")}${more}`;
}
