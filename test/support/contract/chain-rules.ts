import { metadataOf, root, type WorkflowFiles } from "./repository-files.js";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  allJobs,
  allWorkflows,
  calledBy,
  isCalled,
  jobsOf,
  needsOf,
  unionOfAsks,
  type Job,
  type NamedJob,
} from "./workflow-model.js";

/** Each rule answers with one line for each violation, naming file and job. */
export type ChainRule = (files: WorkflowFiles) => string[];

const violations = (jobs: readonly NamedJob[], problem: (named: NamedJob) => string | undefined): string[] =>
  jobs.flatMap((named) => {
    const found = problem(named);
    return found === undefined ? [] : [`${named.place}: ${found}`];
  });

const namesStatusFunction = (condition: string | undefined): boolean =>
  /\b(always|cancelled|success|failure)\(\)/.test(condition ?? "");
const usesActions = ({ steps = [] }: Job): string[] => steps.flatMap(({ uses }) => uses ?? []);

/** Without one, GitHub adds `success()`, and a skipped job upstream skips this one too (actions/runner#491, #2205). */
export const r1JobsWithNeedsNameAStatusFunction: ChainRule = (files) =>
  violations(allJobs(files), ({ job }) =>
    needsOf(job).length > 0 && !namesStatusFunction(job.if)
      ? "has needs and an if without a status function"
      : undefined,
  );

/** The result of a called workflow whose jobs were skipped is not documented: `success` there proves nothing. */
export const r2CallersDecideOnOutputs: ChainRule = (files) =>
  violations(allJobs(files), ({ job, workflow }) => {
    const called = needsOf(job).filter((id) => workflow.jobs[id]?.uses !== undefined);
    const read = called.find((id) => job.if?.includes(`needs.${id}.result`) === true);
    if (read !== undefined) return `decides on the result of "${read}"`;
    const decides =
      called.length === 0 || called.some((id) => job.if?.includes(`needs.${id}.outputs.`) === true);
    return decides ? undefined : "does not decide on an output of the workflow that it needs";
  });

/** Whether a called job's implied `success()` looks at its caller's ancestors is not documented. */
export const r3FirstJobsOfCalledFilesHaveTheirOwnIf: ChainRule = (files) =>
  violations(allJobs(files).filter(isCalled), ({ job, file }) => {
    if (needsOf(job).length > 0) return undefined;
    if (file === "callables/record.yml")
      return job.if?.includes("always()") === true ? undefined : "must run always()";
    return job.if?.includes("!cancelled()") === true ? undefined : "is a first job without !cancelled()";
  });

/** By the last step, or by one after which others run only where it, or one of them, says so by an output of its own. */
function isSetLast(value: string, steps: readonly { readonly id?: string; readonly if?: string }[]): boolean {
  const sources = [...value.matchAll(/steps\.([\w-]+)\.outputs\.[\w-]+/g)].map(([, id]) =>
    steps.findIndex((step) => step.id === id),
  );
  const first = Math.min(...sources);
  if (sources.length === 0 || first < 0) return false;
  const ids = steps.slice(first).flatMap(({ id }) => (id === undefined ? [] : [id]));
  return steps
    .slice(first + 1)
    .every((step) => ids.some((id) => step.if?.startsWith(`steps.${id}.outputs.`) === true));
}

/** Whatever runs after the outputs were set could fail, and then they would stand for something that did not happen. */
export const r4OutputsAreSetByTheLastStep: ChainRule = (files) => {
  const called = allWorkflows(files).filter(({ file }) => file.startsWith("callables/"));
  const unset = called.flatMap(({ file, workflow }) =>
    Object.entries(workflow.on.workflow_call?.outputs ?? {}).flatMap(([name, { value }]) => {
      const sources = [...value.matchAll(/jobs\.([\w-]+)\.outputs\.([\w-]+)/g)];
      const isSet =
        sources.length > 0 &&
        sources.every(([, job = "", output = ""]) => workflow.jobs[job]?.outputs?.[output] !== undefined);
      return isSet ? [] : [`${file}: output "${name}" is set by no job`];
    }),
  );
  const early = violations(called.flatMap(jobsOf), ({ job, workflow }) => {
    const handedOn = JSON.stringify(workflow.on.workflow_call?.outputs ?? {});
    const steps = job.steps ?? [];
    const wrong = Object.entries(job.outputs ?? {}).find(
      ([name, value]) => handedOn.includes(`.outputs.${name} `) && !isSetLast(value, steps),
    );
    return wrong === undefined ? undefined : `output "${wrong[0]}" does not come from the last step`;
  });
  return [...unset, ...early];
};

/** Grants are repeated in each job, and a caller grants exactly what the called file asks: more is power for nothing, less does not start. */
export const r5PermissionsAreWrittenOutAndExact: ChainRule = (files) => [
  ...allWorkflows(files).flatMap(({ file, workflow }) =>
    JSON.stringify(workflow.permissions) === "{}" ? [] : [`${file}: must begin with "permissions: {}"`],
  ),
  ...violations(allJobs(files), ({ job, file }) => {
    if (job.permissions === undefined)
      return file === "callers/signals.yml" ? undefined : "has no permissions of its own";
    const called = calledBy(files, job);
    if (called === undefined)
      return job.uses === undefined ? undefined : `calls "${job.uses}", which is not among the files`;
    const [granted, asked] = [job.permissions, unionOfAsks(called)].map((grant) =>
      JSON.stringify(grant, Object.keys(grant).toSorted()),
    );
    return granted === asked ? undefined : `grants ${granted}, but ${called.file} asks ${asked}`;
  }),
];

/** A group queues, and a rollback must never queue. The one group is for comfort. */
export const r6OnlyPromoteDecideJoinsAGroup: ChainRule = (files) => [
  ...allWorkflows(files).flatMap(({ file, workflow }) =>
    workflow.concurrency === undefined ? [] : [`${file}: has a concurrency group`],
  ),
  ...violations(allJobs(files), ({ job, place }) =>
    job.concurrency !== undefined && place !== "callables/promote.yml: decide"
      ? "has a concurrency group"
      : undefined,
  ),
];

/** What an expression gives in a script becomes part of the script. */
export const r7NoExpressionInAScript: ChainRule = (files) =>
  violations(allJobs(files), ({ job }) =>
    (job.steps ?? []).some(({ run = "", with: given = {} }) =>
      [run, given["script"] ?? "", given["command"] ?? ""].some(holdsContext),
    )
      ? "has an expression in a script"
      : undefined,
  );

/** A constant such as `${{ 'v9' }}` is no danger. */
const holdsContext = (script: string): boolean =>
  [...script.matchAll(/\$\{\{([\s\S]*?)\}\}/g)].some(([, inside = ""]) => !/^\s*'[^']*'\s*$/.test(inside));

const callerJobs: Readonly<Record<string, readonly string[]>> = {
  "callers/release.yml": ["promote", "staging", "approve", "production", "record"],
  "callers/rollback.yml": ["restore", "production", "record"],
};

/** The recording job looks for jobs named `production / …`; whose secrets are opened is written in the caller, never computed. */
export const r8JobIdsAreTheContract: ChainRule = (files) => [
  ...allWorkflows(files).flatMap(({ file, workflow }) => {
    const expected = callerJobs[file];
    const found = Object.keys(workflow.jobs);
    return expected === undefined || expected.join() === found.join()
      ? []
      : [`${file}: has jobs ${found.join()}, not ${expected.join()}`];
  }),
  ...violations(allJobs(files), ({ job, id, file }) => {
    if (callerJobs[file] === undefined) return undefined;
    if (job.name !== undefined) return "has a name, which replaces its id in the names of jobs";
    const deploys = id === "staging" || id === "production";
    if (deploys && job.uses !== "./.github/workflows/deploy.yml") return "does not call deploy.yml";
    return deploys && job.with?.["environment"] !== id
      ? `does not deploy to the environment "${id}" in so many words`
      : undefined;
  }),
];

/** What runs always() is not stopped by a cancellation, and a rollback would wait for it. */
export const r9DeployCanBeStopped: ChainRule = (files) =>
  violations(
    allJobs(files).filter(({ file }) => file === "callers/deploy.yml"),
    ({ job }) =>
      [job.if, ...(job.steps ?? []).map((step) => step.if)].some(
        (condition) => condition?.includes("always()") === true,
      )
        ? "runs always()"
        : undefined,
  );

export interface MajorContract {
  readonly scopes: Readonly<Record<string, string>>;
  readonly callables: Readonly<
    Record<
      string,
      {
        inputs: readonly string[];
        required: readonly string[];
        secrets: readonly string[];
        outputs: readonly string[];
      }
    >
  >;
}

/**
 * Callers that were installed with this major version go on working: a callable asks for no scope, input or secret
 * that they do not give, and has every input, secret and output that they name.
 */
export const r10KeepsTheMajorVersion =
  (contract: MajorContract): ChainRule =>
  (files) =>
    Object.entries(contract.callables).flatMap(([name, kept]) => {
      const text = files.callables.get(name);
      const called = allWorkflows(files).find(({ file }) => file === `callables/${name}`);
      if (text === undefined || called === undefined) return [`callables/${name}: is gone`];
      const { inputs = {}, secrets = {}, outputs = {} } = called.workflow.on.workflow_call ?? {};
      const isRequired = ([, { required }]: [string, { readonly required?: boolean }]): boolean =>
        required === true;
      const demanded = [...Object.entries(inputs), ...Object.entries(secrets)]
        .filter(isRequired)
        .map(([id]) => id);
      const problems = [
        ...demanded.filter((id) => !kept.required.includes(id)).map((id) => `demands "${id}"`),
        ...kept.inputs.filter((id) => inputs[id] === undefined).map((id) => `lost input "${id}"`),
        ...kept.secrets.filter((id) => secrets[id] === undefined).map((id) => `lost secret "${id}"`),
        ...kept.outputs.filter((id) => outputs[id] === undefined).map((id) => `lost output "${id}"`),
        ...Object.entries(unionOfAsks(called))
          .filter(([scope, level]) => contract.scopes[scope] !== "write" && contract.scopes[scope] !== level)
          .map(([scope, level]) => `asks "${scope}: ${level}"`),
      ];
      return problems.map(
        (problem) => `callables/${name}: ${problem}, which callers of this major version do not know`,
      );
    });

/** The language service does not look at what a step of the console hands on; a name that is not declared is empty for ever. */
export const outputsReadAreDeclared: ChainRule = (files) =>
  violations(allJobs(files), ({ job }) => {
    const read = [...JSON.stringify(job).matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)];
    const unknown = read.find(([, id, output = ""]) => {
      const action = job.steps?.find((step) => step.id === id)?.uses?.match(/^\$\/actions\/(.+)$/)?.[1];
      return action !== undefined && metadataOf(action).outputs?.[output] === undefined;
    });
    return unknown === undefined ? undefined : `reads ${unknown[0]}, which the action does not declare`;
  });

/** Tags move; a full SHA does not. The version stands beside it for people. */
export const thirdPartyActionsArePinned: ChainRule = (files) => {
  const unpinned = violations(allJobs(files), ({ job }) => {
    const loose = usesActions(job).find(
      (uses) => !uses.startsWith("$/actions/") && !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses),
    );
    return loose === undefined ? undefined : `uses "${loose}", which is not pinned by a full SHA`;
  });
  const texts = [...files.callables, ...files.callers];
  const unnamed = texts.flatMap(([name, text]) =>
    text
      .split("\n")
      .flatMap((line) =>
        /@[0-9a-f]{40}(?! # v\d)/.test(line) ? [`${name}: "${line.trim()}" does not name the version`] : [],
      ),
  );
  return [...unpinned, ...unnamed];
};

const writesByApp: readonly string[] = ["callables/promote.yml", "callables/record.yml"];

/** A token that is asked for without a permission has all that the App has; most jobs write nothing with it. */
export const appTokensAreNarrow: ChainRule = (files) =>
  violations(allJobs(files), ({ file, job }) => {
    const asks = (job.steps ?? [])
      .filter(({ uses }) => uses?.startsWith("actions/create-github-app-token@"))
      .map((step) => Object.entries(step.with ?? {}).filter(([name]) => name.startsWith("permission-")));
    if (asks.some((ask) => ask.every(([, level]) => level !== "read" && level !== "write")))
      return "mints a token of the App that may do whatever the App may";
    const writes = asks.flat().some(([, level]) => level === "write");
    return writes && !writesByApp.includes(file) ? "mints a token of the App that may write" : undefined;
  });

const packageVersion = (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string })
  .version;

/** Callers name the major version of this package. */
export const callersNameThisMajorVersion: ChainRule = (files) =>
  violations(allJobs(files), ({ job }) => {
    const ref = job.uses?.match(/^release-console\/release-console\/.*@(.+)$/)?.[1];
    const major = `v${packageVersion.split(".")[0] ?? ""}`;
    return ref === undefined || ref === major ? undefined : `calls version "${ref}", not "${major}"`;
  });
