import { rm } from "node:fs/promises";
import { join } from "node:path";
import { policyPath, workflowsPath } from "../../domain/values/names.js";
import { callerContracts, consoleCall } from "../../domain/setup/contract.js";
import { checksCommits, checksPushes, ciWorkflows } from "../../domain/setup/started-checks.js";
import type { SetupFacts, WorkflowFacts } from "../../domain/setup/facts.js";
import { deployCalls } from "../../domain/doctor/deploy-checks.js";
import { readOptional } from "../look/checkout-facts.js";
import type { Checkout } from "../look/git.js";
import { rollbackFormPath } from "./plan-files.js";
import { signalsWorkflow, template } from "./templates.js";

export interface Removal {
  readonly files: readonly string[];
  readonly kept: readonly string[];
  /** What is left on GitHub, as commands. */
  readonly commands: readonly string[];
}

/** What is the console's own goes; the deployment, CI and everything on GitHub stay until somebody decides. */
export async function planRemoval({ root, repository }: Checkout, facts: SetupFacts): Promise<Removal> {
  const { workflows } = facts.checkout;
  const callers = workflows
    .filter(({ jobs }) => jobs.some(({ uses }) => consoleCall(uses) !== undefined))
    .map(({ path }) => path);
  const own: readonly (readonly [path: string, texts: readonly string[]])[] = [
    [
      `${workflowsPath}/signals.yml`,
      [await template("signals.yml"), await signalsWorkflow({ hasCi: false })],
    ],
    [rollbackFormPath, [await template("rollback-form.yml")]],
  ];
  const same = await Promise.all(
    own.map(async ([path, texts]) => {
      const found = await readOptional(join(root, path));
      return { path, found, isOurs: found !== undefined && texts.includes(found) };
    }),
  );
  const deployments = [...new Set(deployCalls(workflows).map(({ path }) => path))];
  return {
    files: [
      ...callers,
      ...same.filter(({ isOurs }) => isOurs).map(({ path }) => path),
      ...(facts.policy.kind === "missing" ? [] : [policyPath]),
    ],
    kept: [
      ...same
        .filter(({ found, isOurs }) => found !== undefined && !isOurs)
        .map(({ path }) => `${path} was changed: delete it yourself.`),
      ...workflows
        .filter(({ path, problem }) => isCaller(path) && problem !== undefined)
        .map(
          ({ path, problem }) => `${path} cannot be read (${problem?.message ?? ""}): delete it yourself.`,
        ),
      ...startable(workflows).map(
        (path) => `${path} is your own; workflow_dispatch among its triggers may be from init.`,
      ),
      ...deployments.map((path) => `${path} is your deployment: give it a trigger of its own, or delete it.`),
    ],
    commands: commandsOf(repository, facts),
  };
}

const isCaller = (path: string): boolean => callerContracts.some(({ file }) => file === path);

/** Checks that somebody can start without an input, which is how init lets the console start them. */
const startable = (workflows: readonly WorkflowFacts[]): readonly string[] =>
  ciWorkflows(workflows)
    .filter((each) => checksCommits(each) || checksPushes(each))
    .filter(({ triggers: { workflow_dispatch: start } }) => start !== undefined && start.inputs === undefined)
    .map(({ path }) => path);

export async function removeFiles(root: string, files: readonly string[]): Promise<void> {
  for (const path of files) await rm(join(root, path), { force: true });
}

function commandsOf(repository: Checkout["repository"], { names }: SetupFacts): readonly string[] {
  const path = `repos/${repository?.owner ?? "OWNER"}/${repository?.name ?? "NAME"}`;
  return [
    `gh api --paginate ${path}/rulesets --jq '.[] | select(.name | startswith("Release Console: ")) | .id' | xargs -I ID gh api -X DELETE ${path}/rulesets/ID`,
    ...[names.environments.productionApproval, names.environments.rollbackApproval].map(
      (name) => `gh api -X DELETE ${path}/environments/${encodeURIComponent(name)}`,
    ),
    `git push origin --delete ${names.staging}   # once nothing on it is needed`,
    `# keep ${names.log}: it says what was released, by whom and when`,
  ];
}
