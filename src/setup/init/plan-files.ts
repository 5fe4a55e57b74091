import { join } from "node:path";
import { policyPath, workflowsPath } from "../../domain/values/names.js";
import { freeingName, localCall, takesName } from "../../domain/setup/contract.js";
import {
  beyondChecks,
  checksCommits,
  hearsPullRequests,
  whyNotStarted,
} from "../../domain/setup/started-checks.js";
import { deploymentOf } from "../../domain/setup/own-deployment.js";
import type { SetupFacts, WorkflowFacts } from "../../domain/setup/facts.js";
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
  withFreeName,
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
  const taken = facts.checkout.workflows.map(({ name }) => name);
  const written: (readonly [string, () => Promise<string>])[] = [
    [release, async () => withFreeName(await releaseWorkflow(answers, deployPath), taken)],
    [rollback, async () => withFreeName(await rollbackWorkflow(answers, deployPath), taken)],
    [signals, () => signalsWorkflow({ hasCi: hasCi(answers, detected, facts) })],
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
  for (const workflow of detected.checks) {
    const { path } = workflow;
    const before = (await readOptional(join(root, path))) ?? "";
    const { triggers, reasons } = triggersFor(workflow, detected, facts);
    const after = addTriggers(path, before, triggers);
    kept.push(...reasons);
    if (after === undefined)
      kept.push(`${path} ("${workflow.name}"): add ${triggers.join(" and ")} to its triggers by hand.`);
    else if (after !== before) files.push({ path, before, after });
  }
  return { files, kept };
}

/** What the console needs besides of a workflow that checks, and why it does not get all of it. */
function triggersFor(
  workflow: WorkflowFacts,
  detected: Detected,
  facts: SetupFacts,
): { readonly triggers: readonly string[]; readonly reasons: readonly string[] } {
  const { path, name, triggers } = workflow;
  const all = facts.checkout.workflows;
  const beyond = Object.values(beyondChecks(workflow, all)).flat();
  const wanted = !detected.checks.some(checksCommits);
  const deploys = isDeploying(workflow, facts);
  // Started by the console, it would do more than check, or miss the pull request.
  const isSafe = beyond.length === 0 && workflow.idleWhenStarted === undefined;
  const why = whyNotStarted(workflow, all);
  return {
    triggers: [...(wanted && !deploys ? ["pull_request"] : []), ...(isSafe ? ["workflow_dispatch"] : [])],
    reasons: [
      ...(wanted && deploys
        ? [
            `${path} ("${name}") gets no pull_request: it deploys, too. It runs for pushes; a pull request of a fork gets no checks.`,
          ]
        : []),
      ...(!isSafe && triggers["workflow_dispatch"] === undefined && why !== undefined
        ? [`${path} ("${name}") gets no workflow_dispatch: it ${why.found}. ${why.fix}`]
        : []),
    ],
  };
}

const isDeploying = (workflow: WorkflowFacts, { checkout: { workflows }, names }: SetupFacts): boolean =>
  deploymentOf(workflow, workflows, names) !== undefined;

/** Some workflow runs for each pull request, now or by the triggers that it gets. */
const hasCi = ({ checkCommand }: Answers, { ci }: Detected, facts: SetupFacts): boolean =>
  checkCommand !== undefined || ci.some((each) => hearsPullRequests(each) || !isDeploying(each, facts));

/** The names release.yml and rollback.yml are part of the console's contract. */
function requireFreeNames({ checkout: { workflows } }: SetupFacts): void {
  const broken = workflows.find(
    ({ path, problem }) => (path === release || path === rollback) && problem !== undefined,
  );
  if (broken !== undefined)
    throw new CheckoutError(
      `${broken.path} cannot be read (line ${broken.problem?.line ?? 1}): ${broken.problem?.message ?? ""}`,
      "Correct the line, or delete the file and init writes it anew. Then run the same command again.",
    );
  const taken = workflows.find(takesName);
  if (taken === undefined) return;
  throw new CheckoutError(
    `${taken.path} is a workflow of your own, and the console needs this name.`,
    `${freeingName(taken.path)}. Then run the same command again.`,
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
