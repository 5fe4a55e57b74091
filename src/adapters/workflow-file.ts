import { isMap, isScalar, LineCounter, parseDocument, type YAMLMap } from "yaml";
import { askedOfPullRequests } from "./asked-of-pull-requests.js";
import { type CompositeActions, withCompositeSteps } from "./workflows/composite-actions.js";
import { canHold, type StartEvent } from "./conditions.js";
import { whenStarted } from "./when-started.js";
import { messageOf } from "../domain/values/message-of.js";
import { namesProduction } from "../domain/setup/own-deployment.js";
import type { JobFacts, Permissions, StepFacts, TriggerFacts, WorkflowFacts } from "../domain/setup/facts.js";

type Plain = Readonly<Record<string, unknown>>;

/**
 * What a workflow file says, as far as a check-up asks, with the steps of the composite actions that it uses. Never throws:
 * what is no workflow is told as its problem.
 */
export function readWorkflow(
  path: string,
  text: string,
  actions: CompositeActions = new Map(),
): WorkflowFacts {
  const lines = new LineCounter();
  const nothing = { path, name: path, triggers: {}, jobs: [], hasConcurrency: false };
  const broken = (line: number, message: string): WorkflowFacts => ({
    ...nothing,
    problem: { line, message },
  });
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
    const [error] = document.errors;
    if (error !== undefined)
      return broken(lines.linePos(error.pos[0]).line, `The file must be valid YAML; found: ${error.message}`);
    const written: unknown = document.toJS({ maxAliasCount: 1000 });
    if (!isPlain(written)) return broken(1, "The file must be a mapping with the keys on and jobs.");
    // YAML 1.1 readers take the key `on` for true; this one does not.
    if (written["on"] === undefined) return broken(1, 'The file has no "on".');
    if (!isPlain(written["jobs"])) return broken(1, 'The file has no "jobs".');
    const jobsWritten = withCompositeSteps(written["jobs"], actions);
    const value: Plain = { ...written, jobs: jobsWritten };
    const jobLines = isMap(document.contents) ? linesOfJobs(document.contents, lines) : new Map();
    const triggers = triggersOf(value["on"]);
    const jobs = Object.entries(jobsWritten).flatMap(([id, job]) =>
      isPlain(job) ? [jobOf(id, job, jobLines.get(id) ?? 1)] : [],
    );
    return {
      ...nothing,
      name: textOf(value["name"]) ?? path,
      triggers,
      jobs,
      permissions: permissionsOf(value["permissions"]),
      hasConcurrency: value["concurrency"] !== undefined,
      ...(triggers["pull_request"] === undefined && triggers["pull_request_target"] === undefined
        ? {}
        : askedOfPullRequests(jobsWritten)),
      ...whenStarted(value, { triggers }, triggers["pull_request"] === undefined ? productionJobs(jobs) : []),
    };
  } catch (error) {
    return broken(1, `The file cannot be read: ${messageOf(error)}`);
  }
}

const productionJobs = (jobs: readonly JobFacts[]): readonly string[] =>
  jobs.filter(namesProduction).map(({ id }) => id);

function linesOfJobs(root: YAMLMap, lines: LineCounter): Map<string, number> {
  const jobs = root.items.find(({ key }) => isScalar(key) && key.value === "jobs")?.value;
  if (!isMap(jobs)) return new Map();
  return new Map(
    jobs.items.flatMap(({ key }): [string, number][] =>
      isScalar(key) && key.range ? [[String(key.value), lines.linePos(key.range[0]).line]] : [],
    ),
  );
}

function triggersOf(on: unknown): WorkflowFacts["triggers"] {
  if (typeof on === "string") return { [on]: {} };
  if (Array.isArray(on)) return Object.fromEntries(on.map((event) => [String(event), {}]));
  if (!isPlain(on)) return {};
  return Object.fromEntries(Object.entries(on).map(([event, filter]) => [event, triggerOf(filter)]));
}

function triggerOf(filter: unknown): TriggerFacts {
  if (!isPlain(filter)) return {};
  const inputs = filter["inputs"];
  const secrets = filter["secrets"];
  const lists = {
    branches: listOf(filter["branches"]),
    branchesIgnore: listOf(filter["branches-ignore"]),
    tags: listOf(filter["tags"]),
    paths: listOf(filter["paths"]),
    pathsIgnore: listOf(filter["paths-ignore"]),
    types: listOf(filter["types"]),
    workflows: listOf(filter["workflows"]),
  };
  return {
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list !== undefined)),
    ...(isPlain(inputs)
      ? {
          inputs: Object.fromEntries(
            Object.entries(inputs).map(([name, input]) => [
              name,
              {
                required: isPlain(input) && input["required"] === true,
                hasDefault: isPlain(input) && input["default"] !== undefined,
              },
            ]),
          ),
        }
      : {}),
    ...(isPlain(secrets)
      ? {
          secrets: Object.fromEntries(
            Object.entries(secrets).map(([name, secret]) => [
              name,
              { required: isPlain(secret) && secret["required"] === true },
            ]),
          ),
        }
      : {}),
  };
}

function jobOf(id: string, job: Plain, line: number): JobFacts {
  const environment = job["environment"];
  const strategy = job["strategy"];
  const text = JSON.stringify(job);
  return {
    id,
    line,
    name: textOf(job["name"]),
    uses: textOf(job["uses"]),
    needs: listOf(job["needs"]) ?? [],
    condition: job["if"] === undefined ? undefined : scalarText(job["if"]),
    ...onlyForPullRequests(job["if"]),
    permissions: permissionsOf(job["permissions"]),
    environment: environmentOf(environment),
    hasConcurrency: job["concurrency"] !== undefined,
    hasMatrix: isPlain(strategy) && strategy["matrix"] !== undefined,
    inputs: textsOf(job["with"]),
    secrets: job["secrets"] === "inherit" ? "inherit" : textsOf(job["secrets"]),
    steps: Array.isArray(job["steps"]) ? job["steps"].filter(isPlain).map(stepOf) : [],
    secretsRead: namesRead(text, /\bsecrets\.([A-Za-z_][A-Za-z0-9_]*)/g).filter(
      (name) => name !== "GITHUB_TOKEN",
    ),
    variablesRead: namesRead(text, /\bvars\.([A-Za-z_][A-Za-z0-9_]*)/g),
  };
}

const namesRead = (text: string, reads: RegExp): readonly string[] => [
  ...new Set([...text.matchAll(reads)].map(([, name]) => (name ?? "").toUpperCase())),
];

function environmentOf(environment: unknown): JobFacts["environment"] {
  if (typeof environment === "string") return { name: environment };
  if (!isPlain(environment)) return undefined;
  const { deployment } = environment;
  return {
    name: textOf(environment["name"]) ?? "",
    deployment: deployment === undefined ? undefined : scalarText(deployment),
  };
}

/** What asks for another branch than the console's holds for neither; it is not meant. */
function onlyForPullRequests(condition: unknown): { readonly isOnlyForPullRequests?: true } {
  if (condition === undefined) return {};
  const holds = (event: StartEvent): boolean => canHold(scalarText(condition), { event, inputs: undefined });
  return holds("pull_request") && !holds("push") && !holds("workflow_dispatch")
    ? { isOnlyForPullRequests: true }
    : {};
}

const stepOf = (step: Plain): StepFacts => ({
  ...onlyForPullRequests(step["if"]),
  uses: textOf(step["uses"]),
  run: textOf(step["run"]),
  inputs: textsOf(step["with"]),
});

function permissionsOf(written: unknown): Permissions | undefined {
  if (written === "write-all") return { all: "write" };
  if (written === "read-all") return { all: "read" };
  return isPlain(written) ? textsOf(written) : undefined;
}

const textsOf = (value: unknown): Readonly<Record<string, string>> =>
  isPlain(value)
    ? Object.fromEntries(
        Object.entries(value).map(([key, each]) => [
          key,
          typeof each === "string" ? each : JSON.stringify(each),
        ]),
      )
    : {};

const scalarText = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

function listOf(value: unknown): readonly string[] | undefined {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.map(String) : undefined;
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);
