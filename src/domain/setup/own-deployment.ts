import type { JobFacts, WorkflowFacts } from "./facts.js";
import type { LoopNames } from "./names.js";
import { type DeployTool, toolsOfUses, toolsInScript, withoutExpressions } from "./deploy-tools.js";
import { localCall } from "./contract.js";
import { hearsBranch } from "./started-checks.js";

/** What a workflow of the user deploys, as far as its file says. */
export interface OwnDeployment {
  /** "other": only to places that are no production. undefined: the file does not say where to. */
  readonly place: "production" | "other" | undefined;
  /** The environment that says so; undefined: only names say that it deploys. */
  readonly environment?: string | undefined;
  /** The action or command that says so. */
  readonly tool?: string | undefined;
  readonly line?: number | undefined;
}

/** What starts a deployment without anybody who starts it. */
export interface Start {
  readonly by: "push" | "release" | "workflow_run" | "schedule";
  /** Of a push: branches other than the base. */
  readonly branches?: readonly string[];
}

const productionWords = new Set(["live", "prd", "prod", "production"]);
const otherWords = new Set(
  (
    "acceptance alpha beta demo dev develop development doc docs documentation int integration " +
    "nonprod nonproduction pages perf performance pr pre preprod preproduction preview qa review sandbox sit stage " +
    "staging stg storybook test testing training uat wiki"
  ).split(" "),
);

/** `prod`, `production-eu`, `live` → production; `pre-production`, `test2` → other; undefined: the word says nothing. */
function placeOf(text: string): OwnDeployment["place"] {
  const words = wordsOf(text);
  const isProduction = words.some(
    (word, index) =>
      productionWords.has(word) && !["non", "not", "pre"].includes(words[index - 1] ?? "") && word !== "",
  );
  if (isProduction) return "production";
  return words.some((word) => otherWords.has(word)) ? "other" : undefined;
}

const wordsOf = (text: string): readonly string[] =>
  text
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word) => word.replace(/\d+$/, ""))
    .filter((word) => word !== "");

/** Its name or its file says that it deploys. */
export const isDeployName = ({ path, name }: WorkflowFacts): boolean =>
  /(?:^|[/_-])deploy(?:[._-]|ment|s\b|$)/i.test(path) || /\bdeploy/i.test(name);

/** What follows the word: `Deploy to test`, `deploy_dev.yml`. A "test" before it says what the workflow does besides. */
function placeInName({ path, name }: WorkflowFacts): OwnDeployment["place"] {
  const file = path.replace(/^.*\//, "").replace(/\.ya?ml$/, "");
  const after = [name, file].flatMap((text) => {
    const words = wordsOf(text);
    const at = words.findIndex((word) => word.startsWith("deploy"));
    if (at < 0) return [];
    const end = words.findIndex((word, index) => index > at && ["and", "then", "with"].includes(word));
    const rest = words
      .slice(at + 1, end < 0 ? undefined : end)
      .filter((word) => !["to", "the", "in", "into", "on", "for"].includes(word));
    return placeOf(rest.slice(0, 2).join(" ")) ?? [];
  });
  return after.includes("production") ? "production" : after[0];
}

interface Target {
  readonly environment: string;
  readonly line: number;
}

/** Workflows that take an environment and change nothing in it. */
const onlyLooks = /test|lint|plan|scan|check|verif|notif|slack/i;
const environmentInput = /^(?:target[-_])?env(?:ironment)?(?:[-_]name)?$/i;

/** Environments that a job names, itself or to the workflow that it calls; what an expression says is not known. */
function targetsOf(job: JobFacts, workflows: readonly WorkflowFacts[]): readonly Target[] {
  const called = localCall(job.uses);
  const inside = workflows.find(({ path }) => path === called)?.jobs ?? [];
  return [...environmentsOf(job), ...inside.flatMap(environmentsOf)].map((environment) => ({
    environment,
    line: job.line,
  }));
}

function environmentsOf({ environment, uses, inputs }: JobFacts): readonly string[] {
  const passed =
    uses === undefined || onlyLooks.test(uses.replace(/^.*\/|@.*$/g, ""))
      ? []
      : Object.entries(inputs).flatMap(([key, value]) => (environmentInput.test(key) ? value : []));
  return [environment?.name ?? "", ...passed].filter((name) => name !== "" && !name.includes("${{"));
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

interface UsedTool extends DeployTool {
  readonly job: JobFacts;
}

const localCluster =
  /\b(?:kind|k3d)\s+(?:create\s+cluster|cluster\s+create)\b|\bminikube\s+start\b|\bct\s+install\b|^(?:helm\/kind-action|engineerd\/setup-kind|[\w-]+\/(?:actions-)?setup-minikube|absaoss\/k3d-action)@/im;

const hasOwnCluster = ({ steps }: JobFacts): boolean =>
  steps.some(({ run = "", uses = "" }) => localCluster.test(`${run}\n${uses}`));

/** Of a job itself. What only a pull request starts deploys a preview; a cluster of its own is for tests. */
function toolsOf(job: JobFacts): readonly UsedTool[] {
  if (job.isOnlyForPullRequests === true) return [];
  const steps = job.steps.filter((step) => step.isOnlyForPullRequests !== true);
  const used = steps.flatMap(({ run = "", uses = "", inputs }) => [
    ...toolsInScript(run),
    ...toolsOfUses(uses, inputs),
  ]);
  const called = toolsOfUses(job.uses ?? "", job.inputs);
  return [...called, ...(hasOwnCluster(job) ? [] : used)].map((tool) => ({ ...tool, job }));
}

/** With those of the workflows of this repository that its jobs call, which stand for the job. */
export const toolsOfWorkflow = (
  { jobs }: WorkflowFacts,
  workflows: readonly WorkflowFacts[],
): readonly UsedTool[] =>
  jobs.flatMap((job) => {
    const called = localCall(job.uses);
    const inside = workflows.find(({ path }) => path === called)?.jobs ?? [];
    return [...toolsOf(job), ...inside.flatMap(toolsOf).map((tool) => ({ ...tool, job }))];
  });

const placeOfTool = ({ job: { id, name = "" }, text }: UsedTool): OwnDeployment["place"] =>
  placeOf(withoutExpressions(`${id} ${name}`)) ?? placeOf(text);

/** undefined: neither its environments nor its names say that it deploys, nor what it runs; or it deploys pages alone. */
export function deploymentOf(
  workflow: WorkflowFacts,
  workflows: readonly WorkflowFacts[],
  { environments }: LoopNames,
): OwnDeployment | undefined {
  const targets = workflow.jobs.flatMap((job) => targetsOf(job, workflows));
  const production =
    targets.find(({ environment }) => isSame(environment, environments.production)) ??
    targets.find(({ environment }) => placeOf(environment) === "production");
  if (production !== undefined) return { place: "production", ...production };
  const tools = toolsOfWorkflow(workflow, workflows).filter(({ kind }) => kind !== "versions");
  const used = tools.filter(({ kind }) => kind === "deployment");
  const isElse = used.length === 0 && (tools.length > 0 || workflow.jobs.some(hasOwnCluster));
  if (isElse || (used.length === 0 && !isDeployName(workflow))) return undefined;
  const own = targets.find(({ environment }) => isSame(environment, environments.staging));
  return { place: placeAmong(workflow, targets, used), ...toolShown(used), ...own };
}

function placeAmong(
  workflow: WorkflowFacts,
  targets: readonly Target[],
  used: readonly UsedTool[],
): OwnDeployment["place"] {
  if (targets.length > 0 && targets.every(({ environment }) => placeOf(environment) === "other"))
    return "other";
  const places = used.map(placeOfTool);
  if (places.includes("production")) return "production";
  const named = placeInName(workflow);
  return named ?? (places.length > 0 && places.every((place) => place === "other") ? "other" : undefined);
}

function toolShown(used: readonly UsedTool[]): Pick<OwnDeployment, "tool" | "line"> {
  const shown = used.find((each) => placeOfTool(each) === "production") ?? used[0];
  return shown === undefined ? {} : { tool: shown.tool, line: shown.job.line };
}

/** Besides what it deploys: one for pushes to any branch that does nothing else checks no pull request. */
export const testsToo = (
  workflow: WorkflowFacts,
  workflows: readonly WorkflowFacts[],
  names: LoopNames,
): boolean =>
  deploymentOf(workflow, workflows, names) === undefined ||
  workflow.jobs.some(({ id, name = "" }) => /test|lint|check/i.test(`${id} ${name}`));

/** Whether a job says itself that it deploys to production. */
export const namesProduction = (job: JobFacts): boolean =>
  environmentsOf(job).some((environment) => placeOf(environment) === "production");

/** A push of tags alone counts: the console makes tags, too. */
export function startOf(
  { push, schedule, release, workflow_run: run }: WorkflowFacts["triggers"],
  base: string,
): Start | undefined {
  if (push !== undefined) {
    const isTags = push.tags !== undefined && push.branches === undefined;
    return isTags || hearsBranch(push, base) ? { by: "push" } : { by: "push", branches: push.branches ?? [] };
  }
  if (release !== undefined) return { by: "release" };
  if (run !== undefined) return { by: "workflow_run" };
  return schedule === undefined ? undefined : { by: "schedule" };
}
