import {
  calledNeedsPullRequest,
  commitsToBranch,
  needsPullRequest,
  scriptNeedsPullRequest,
} from "../domain/setup/pull-request-actions.js";
import { checksPushes } from "../domain/setup/started-checks.js";
import { cutText } from "../domain/text/markdown.js";
import type { WorkflowFacts } from "../domain/setup/facts.js";
import { expressionsOf } from "./workflows/expressions.js";
import { canHold, foreseenText, type InputDefault, type Start } from "./conditions.js";

type Plain = Readonly<Record<string, unknown>>;

interface Starts {
  readonly dispatch: Start;
  /** Of pull requests and of pushes to their branches, as far as the workflow hears them. */
  readonly usual: readonly Start[];
}

type Found = Pick<
  WorkflowFacts,
  "onlyWhenStarted" | "readsPullRequest" | "commitsWhenStarted" | "callsWhenStarted" | "idleWhenStarted"
>;

/**
 * How a workflow that checks pull requests differs when somebody starts it on a branch instead. `neverForPullRequests`:
 * ids of jobs that no pull request starts, whatever their conditions say.
 */
export function whenStarted(
  workflow: Plain,
  facts: Pick<WorkflowFacts, "triggers">,
  neverForPullRequests: readonly string[] = [],
): Found {
  const starts = startsOf(workflow["on"], facts);
  const jobs = Object.entries(workflow["jobs"] ?? {}).flatMap(([id, job]): [string, Plain][] =>
    isPlain(job) ? [[id, job]] : [],
  );
  const runs = (start: Start) => runningJobs(new Map(jobs), start);
  const started = runs(starts.dispatch);
  const usual = new Set(starts.usual.flatMap((start) => [...runs(start)]));
  for (const id of neverForPullRequests) usual.delete(id);
  const running = jobs.filter(([id]) => started.has(id));
  const outside = namesReading(workflow["env"]);
  const parts = running.flatMap(([id, job]) => partsOf({ id, job, outside, isUsual: usual.has(id) }, starts));
  const switched = started.size === 0 ? [] : switchedOn({ env: workflow["env"] }, starts);
  return {
    onlyWhenStarted: [
      ...switched.map((name) => `${name} of the workflow`),
      ...parts.flatMap(({ name, isUsual, on }) =>
        isUsual ? on.map((each) => `${each} of ${name}`) : [name],
      ),
    ],
    readsPullRequest: parts.filter(({ reads }) => reads).map(({ name }) => name),
    commitsWhenStarted: parts.filter(({ commits }) => commits === true).map(({ name }) => name),
    ...(started.size === 0 && usual.size > 0 ? { idleWhenStarted: idleFor(jobs) } : {}),
    callsWhenStarted: running.flatMap(([, { uses }]) =>
      typeof uses === "string" && uses.startsWith("./") ? [uses.slice(2)] : [],
    ),
  };
}

/** "some": pull requests of an account or with a label; what leaves an account out is for all others. */
const idleFor = (jobs: readonly (readonly [string, Plain])[]): "all" | "some" =>
  jobs.some(([, job]) =>
    concernsSome.test((conditionOf(job) ?? "").slice(0, longestCondition).replaceAll(leavingOut, "")),
  )
    ? "some"
    : "all";
/** Characters that are looked at. */
const longestCondition = 4_096;
const leavingOut = /!\s*contains\([^)]*\)|[\w.]+\s*!=\s*'[^']*'/g;
const concernsSome =
  /\bgithub\.(?:actor|triggering_actor|event\.(?:label|sender|action|pull_request\.(?:user|labels|draft)))\b|\.labels\b/;

function startsOf(on: unknown, facts: Pick<WorkflowFacts, "triggers">): Starts {
  const { triggers } = facts;
  const pushes = checksPushes(facts);
  const given = isPlain(on) && isPlain(on["workflow_dispatch"]) ? on["workflow_dispatch"]["inputs"] : {};
  const inputs =
    triggers["workflow_call"] === undefined || triggers["pull_request"] !== undefined || pushes
      ? new Map(
          Object.entries(isPlain(given) ? given : {}).map(([name, input]) => [
            name.toLowerCase(),
            defaultOf(input),
          ]),
        )
      : undefined;
  const opened = triggers["pull_request"] !== undefined || !pushes;
  return {
    dispatch: { event: "workflow_dispatch", inputs },
    usual: [
      ...(opened ? [{ event: "pull_request", inputs } as const] : []),
      ...(pushes ? [{ event: "push", inputs } as const] : []),
    ],
  };
}

function defaultOf(input: unknown): InputDefault {
  const { type, default: value } = isPlain(input) ? input : {};
  if (type === "boolean") return value === true || value === "true";
  if (!["string", "number", "boolean"].includes(typeof value) || String(value).includes("${{"))
    return undefined;
  return type === "number" ? Number(value) : String(value);
}

/** A job whose condition asks for no result does not run where one that it needs does not. */
function runningJobs(jobs: ReadonlyMap<string, Plain>, start: Start): ReadonlySet<string> {
  const known = new Map<string, boolean>();
  const runs = (id: string): boolean => {
    const job = jobs.get(id);
    if (job === undefined) return true;
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, true); // jobs that need each other are an error of the file
    const condition = conditionOf(job);
    const needs = [job["needs"]].flat().map(String);
    const asksForResults = /\b(?:always|failure|cancelled)\s*\(/i.test(condition ?? "");
    const result = canHold(condition, start) && (asksForResults || needs.every(runs));
    known.set(id, result);
    return result;
  };
  return new Set([...jobs.keys()].filter(runs));
}

/** A job or a step that runs when somebody starts the workflow. */
interface Part {
  readonly name: string;
  /** It may run for a pull request, too. */
  readonly isUsual: boolean;
  /** What it does only when it is started: `"push"`. */
  readonly on: readonly string[];
  readonly reads: boolean;
  readonly commits?: boolean;
}

interface RunningJob {
  readonly id: string;
  readonly job: Plain;
  readonly isUsual: boolean;
  /** Variables of the workflow that say something of the pull request. */
  readonly outside: readonly string[];
}

function partsOf({ id, job, isUsual, outside }: RunningJob, starts: Starts): readonly Part[] {
  const { with: inputs, env, environment } = job;
  const steps = Array.isArray(job["steps"]) ? job["steps"].filter(isPlain) : [];
  const own: Part = {
    name: `the job "${id}"`,
    isUsual,
    on: [...switchedOn({ inputs, env }, starts), ...otherEnvironment(environment, starts)],
    reads: readsPullRequest(inputs) || calledNeedsPullRequest(textOr(job["uses"])),
  };
  if (!isUsual) return [own];
  const reading = [...outside, ...namesReading(env)];
  return [own, ...steps.flatMap((step, index) => partOf(step, { id, index, reading, starts }))];
}

interface PlaceOfStep {
  readonly id: string;
  readonly index: number;
  /** Variables that say something of the pull request. */
  readonly reading: readonly string[];
  readonly starts: Starts;
}

function partOf(step: Plain, { id, index, reading, starts }: PlaceOfStep): readonly Part[] {
  const condition = conditionOf(step);
  if (!canHold(condition, starts.dispatch)) return [];
  const name = [step["name"], step["id"], step["uses"]].find((each) => typeof each === "string");
  const { run, with: inputs, env, uses } = step;
  return [
    {
      name: `the step "${cutText(String(name ?? index + 1), 80)}" of the job "${id}"`,
      isUsual: starts.usual.some((start) => canHold(condition, start)),
      on: switchedOn({ inputs, env, run }, starts),
      reads:
        readsPullRequest({ run, inputs, env }) ||
        namesOne(reading, { run, inputs, env }) ||
        fails(uses, inputs),
      commits: commitsToBranch(textOr(uses), textOr(run), isPlain(inputs) ? inputs : {}),
    },
  ];
}

const conditionOf = ({ if: condition }: Plain): string | undefined =>
  ["string", "boolean", "number"].includes(typeof condition) ? String(condition) : undefined;

const publishes = /push|publish|deploy|release|upload/i;

/** What is empty or false for a pull request and is not when the workflow is started, and by its name publishes something. */
function switchedOn(
  { inputs, env, run }: { readonly inputs?: unknown; readonly env?: unknown; readonly run?: unknown },
  starts: Starts,
): readonly string[] {
  const given = [inputs, env].flatMap((each) => (isPlain(each) ? Object.entries(each) : []));
  const lines = typeof run === "string" ? run.split("\n") : [];
  return [
    ...given
      .filter(([name, value]) => publishes.test(name) && isSwitchedOn(value, starts))
      .map(([name]) => `"${name}"`),
    ...lines
      .filter(
        (line) => publishes.test(line) && expressionsOf(line).some((each) => isSwitchedOn(each, starts)),
      )
      .map((line) => `"${cutText(line.trim(), 60)}"`),
  ];
}

function isSwitchedOn(value: unknown, { dispatch, usual }: Starts): boolean {
  const expression = onlyExpression(value);
  if (expression === undefined) return false;
  const isOff = (start: Start): boolean =>
    !canHold(expression, start) || ["false", "0"].includes(foreseenText(expression, start) ?? "");
  return !isOff(dispatch) && usual.every(isOff);
}

/** Where it deploys to something else than for any pull request. */
function otherEnvironment(environment: unknown, { dispatch, usual }: Starts): readonly string[] {
  const expression = onlyExpression(isPlain(environment) ? environment["name"] : environment);
  if (expression === undefined) return [];
  const found = foreseenText(expression, dispatch) ?? "";
  const others = usual.map((start) => foreseenText(expression, start));
  return found === "" || others.includes(undefined) || others.includes(found)
    ? []
    : [`the environment "${found}"`];
}

const onlyExpression = (value: unknown): string | undefined => {
  if (typeof value !== "string") return undefined;
  const [first, ...more] = expressionsOf(value);
  return first !== undefined && more.length === 0 && value.trim() === first ? first.slice(3, -2) : undefined;
};

/**
 * What it says about itself, with nothing in its place. Its commits and branches may be empty: what checks out or compares
 * those takes the branch that it was started on.
 */
const readsPullRequest = (value: unknown): boolean =>
  expressionsOf(JSON.stringify(value) ?? "").some(
    (expression) =>
      /\bgithub\.event\.(?:number\b|pull_request\.(?:number|title|body|html_url|url|id|node_id|diff_url|comments_url|commits|commits_url|user\.login)\b)/.test(
        expression,
      ) && !/\|\||==|\b(?:contains|startsWith|endsWith)\(/i.test(expression),
  );

/** An action, or a script of one, that fails where no pull request woke it. */
function fails(uses: unknown, inputs: unknown): boolean {
  const given = isPlain(inputs) ? inputs : {};
  return needsPullRequest(textOr(uses), given) || scriptNeedsPullRequest(textOr(given["script"]));
}

const textOr = (value: unknown): string => (typeof value === "string" ? value : "");

/** Of variables: those whose value says something of the pull request. */
const namesReading = (env: unknown): readonly string[] =>
  Object.entries(isPlain(env) ? env : {}).flatMap(([name, value]) => (readsPullRequest(value) ? [name] : []));

const namesOne = (names: readonly string[], value: unknown): boolean => {
  const words = new Set((JSON.stringify(value) ?? "").split(/\W+/));
  return names.some((name) => words.has(name));
};

const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);
