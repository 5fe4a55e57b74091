import { parse } from "yaml";
import type { WorkflowFiles } from "./repository-files.js";

export type Grant = Readonly<Record<string, "none" | "read" | "write">>;

export interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, string>>;
}

export interface Job {
  readonly name?: string;
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly secrets?: string | Readonly<Record<string, string>>;
  readonly permissions?: Grant;
  readonly concurrency?: unknown;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
}

interface CallDeclaration {
  readonly inputs?: Readonly<Record<string, { readonly required?: boolean }>>;
  readonly secrets?: Readonly<Record<string, { readonly required?: boolean }>>;
  readonly outputs?: Readonly<Record<string, { readonly value: string }>>;
}

export interface Workflow {
  readonly name: string;
  readonly on: { readonly workflow_call?: CallDeclaration } & Readonly<Record<string, unknown>>;
  readonly permissions?: Grant;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

export interface NamedWorkflow {
  /** `callables/promote.yml` or `callers/release.yml`. */
  readonly file: string;
  readonly workflow: Workflow;
}

export interface NamedJob extends NamedWorkflow {
  /** `callers/release.yml: staging`. */
  readonly place: string;
  readonly id: string;
  readonly job: Job;
}

const readWorkflow = (text: string): Workflow => parse(text) as Workflow;

export function allWorkflows({ callables, callers }: WorkflowFiles): NamedWorkflow[] {
  return [
    ...[...callables].map(([name, text]) => ({ file: `callables/${name}`, workflow: readWorkflow(text) })),
    ...[...callers].map(([name, text]) => ({ file: `callers/${name}`, workflow: readWorkflow(text) })),
  ];
}

export const jobsOf = (named: NamedWorkflow): NamedJob[] =>
  Object.entries(named.workflow.jobs).map(([id, job]) => ({
    ...named,
    id,
    job,
    place: `${named.file}: ${id}`,
  }));

export const allJobs = (files: WorkflowFiles): NamedJob[] => allWorkflows(files).flatMap(jobsOf);

export const isCalled = ({ workflow }: NamedWorkflow): boolean => workflow.on.workflow_call !== undefined;

export const needsOf = ({ needs = [] }: Job): readonly string[] =>
  typeof needs === "string" ? [needs] : needs;

/** The file that a job calls, in these files: `…/promote.yml@v9` is a callable, `./…/deploy.yml` a caller's own file. */
export function calledBy(files: WorkflowFiles, { uses }: Job): NamedWorkflow | undefined {
  const name = uses?.match(/\.github\/workflows\/([^@]+)/)?.[1];
  if (uses === undefined || name === undefined) return undefined;
  const kind = uses.startsWith("./") ? "callers" : "callables";
  const text = files[kind].get(name);
  return text === undefined ? undefined : { file: `${kind}/${name}`, workflow: readWorkflow(text) };
}

const levels = { none: 0, read: 1, write: 2 };

/** What a caller's job must grant: for each scope the most that any job of the called file asks. */
export function unionOfAsks({ workflow }: NamedWorkflow): Grant {
  const union: Record<string, "none" | "read" | "write"> = {};
  for (const job of Object.values(workflow.jobs)) {
    for (const [scope, level] of Object.entries(job.permissions ?? {})) {
      if (levels[level] > levels[union[scope] ?? "none"]) union[scope] = level;
    }
  }
  return union;
}
