import { join } from "node:path";
import { policyPath, workflowsPath } from "../../domain/values/names.js";
import { consoleCall, localCall } from "../../domain/setup/contract.js";
import { beyondChecks, checksCommits, whyNotStarted } from "../../domain/setup/started-checks.js";
import type { SetupFacts } from "../../domain/setup/facts.js";
import { addTriggers } from "./add-triggers.js";
import type { Answers } from "./answers.js";
import { exists, readOptional } from "../look/checkout-facts.js";
import type { Detected } from "../look/detect.js";
import { CheckoutError } from "../look/git.js";
import {
  checksWorkflow,
  deployWorkflow,
  policyText,
  releaseWorkflow,
  rollbackWorkflow,
  signalsWorkflow,
  template,
} from "./templates.js";

export interface PlannedFile {
  readonly path: string;
  /** undefined: there is no such file. */
  readonly before: string | undefined;
  readonly after: string;
}

export interface FilePlan {
  readonly files: readonly PlannedFile[];
  /** What is left as it is, and why. */
  readonly kept: readonly string[];
}

export const rollbackFormPath = ".github/ISSUE_TEMPLATE/rollback.yml";
const [release, rollback, signals] = ["release", "rollback", "signals"].map(
  (name) => `${workflowsPath}/${name}.yml`,
) as [string, string, string];

/** Everything that has to be written so that the checkout is set up. Nothing that is there already is replaced. */
export async function planFiles(
  root: string,
  facts: SetupFacts,
  { answers, detected }: { readonly answers: Answers; readonly detected: Detected },
): Promise<FilePlan> {
  requireFreeNames(facts);
  const deployPath = await deployPathOf(root, facts);
  const written: (readonly [string, () => Promise<string>])[] = [
    [release, () => releaseWorkflow(answers, deployPath)],
    [rollback, () => rollbackWorkflow(answers, deployPath)],
    [signals, () => signalsWorkflow(answers)],
    [deployPath, () => deployWorkflow(answers, deployPath)],
    [policyPath, () => policyText(answers)],
    [rollbackFormPath, () => template("rollback-form.yml")],
    ...(answers.checkCommand === undefined
      ? []
      : [[await freeName(root, "checks"), () => checksWorkflow(answers)] as const]),
  ];
  const files: PlannedFile[] = [];
  const kept: string[] = [];
  for (const [path, make] of written) {
    const before = await readOptional(join(root, path));
    if (before === undefined) files.push({ path, before, after: await make() });
    else kept.push(`${path} is there already.`);
  }
  for (const workflow of detected.ci) {
    const { path, name, triggers } = workflow;
    const { onlyWhenStarted, readsPullRequest } = beyondChecks(workflow, facts.checkout.workflows);
    const before = (await readOptional(join(root, path))) ?? "";
    // Started by the console, it would do more than check, or miss the pull request.
    const isSafe = onlyWhenStarted.length + readsPullRequest.length === 0;
    const wanted = [
      ...(detected.ci.some(checksCommits) ? [] : ["pull_request"]),
      ...(isSafe ? ["workflow_dispatch"] : []),
    ];
    const after = addTriggers(path, before, wanted);
    const why = whyNotStarted(workflow, facts.checkout.workflows);
    if (!isSafe && triggers["workflow_dispatch"] === undefined && why !== undefined)
      kept.push(`${path} ("${name}") gets no workflow_dispatch: it ${why.found}. ${why.fix}`);
    if (after === undefined) kept.push(`${path} ("${name}"): add workflow_dispatch to its triggers by hand.`);
    else if (after !== before) files.push({ path, before, after });
  }
  return { files, kept };
}

/** The names release.yml and rollback.yml are part of the console's contract. */
function requireFreeNames({ checkout: { workflows } }: SetupFacts): void {
  const taken = workflows.filter(
    ({ path, jobs }) =>
      (path === release || path === rollback) && !jobs.some(({ uses }) => consoleCall(uses) !== undefined),
  );
  const [first] = taken;
  if (first === undefined) return;
  throw new CheckoutError(
    `${first.path} is a workflow of your own, and the console needs this name.`,
    `Rename it (git mv ${first.path} ${first.path.replace(/\.yml$/, "-own.yml")}), then run the same command again.`,
  );
}

/** The file that the callers name already, otherwise the first name that is free. */
async function deployPathOf(root: string, { checkout: { workflows } }: SetupFacts): Promise<string> {
  const called = workflows
    .filter(({ path }) => path === release || path === rollback)
    .flatMap(({ jobs }) => jobs.flatMap(({ uses }) => localCall(uses) ?? []));
  return called[0] ?? (await freeName(root, "deploy"));
}

async function freeName(root: string, name: string): Promise<string> {
  for (const each of [name, `release-console-${name}`]) {
    const path = `${workflowsPath}/${each}.yml`;
    if (!(await exists(join(root, path))) && !(await exists(join(root, path.replace(/yml$/, "yaml")))))
      return path;
  }
  for (let count = 2; ; count += 1) {
    const path = `${workflowsPath}/release-console-${name}-${count}.yml`;
    if (!(await exists(join(root, path)))) return path;
  }
}
