import { parseDocument, stringify } from "yaml";
import { callerContracts, consoleCall, localCall } from "../../domain/setup/contract.js";
import type { WorkflowFacts } from "../../domain/setup/facts.js";
import { CheckoutError } from "../../setup/look/git.js";
import { libraryRepository, libraryVersion } from "../fixture/library.js";
import {
  isPlain,
  type PlainJob,
  playableStep,
  stepsOf,
  whyNotHere,
  whyNotOnThisMachine,
} from "./runnable.js";

/** A job that is not run as it stands. */
export interface AssumedJob {
  readonly workflow: string;
  readonly path: string;
  readonly job: string;
  /** In words that follow the job's name: "runs on windows-latest". */
  readonly why: string;
}

export interface PlayedWorkflows {
  /** Path → text, or null: not there. */
  readonly files: Readonly<Record<string, string | null>>;
  /** CI that runs. */
  readonly ci: readonly WorkflowFacts[];
  readonly assumed: readonly AssumedJob[];
  /** Workflows that nothing starts here: they test no pull request. */
  readonly notStarted: readonly WorkflowFacts[];
  /** The user's deployment, as release.yml and rollback.yml call it. */
  readonly deployPaths: readonly string[];
}

export interface Wishes {
  readonly runDeploy: boolean;
  readonly assumeCi: boolean;
  /** Where the files are that steer the stubs. */
  readonly control: string;
}

const signalsPath = ".github/workflows/signals.yml";

/** What the workflows of a repository become on the local GitHub. `texts`: path → text, for each of `workflows`. */
export function playedWorkflows(
  workflows: readonly WorkflowFacts[],
  texts: Readonly<Record<string, string>>,
  wishes: Wishes,
): PlayedWorkflows {
  const callers = workflows.filter(
    ({ path }) => path === signalsPath || callerContracts.some(({ file }) => file === path),
  );
  const deployPaths = [
    ...new Set(callers.flatMap(({ jobs }) => jobs.flatMap(({ uses }) => localCall(uses) ?? []))),
  ];
  const ci = ciOf(workflows, [...callers.map(({ path }) => path), ...deployPaths]);
  const kept = new Set([...callers.map(({ path }) => path), ...deployPaths, ...calledFrom(ci, workflows)]);
  const assumed: AssumedJob[] = [];
  const files = workflows.map(({ path, name, problem }): [string, string | null] => {
    const text = texts[path] ?? "";
    if (!kept.has(path)) return [path, null];
    if (problem !== undefined) return [path, text];
    if (callers.some((each) => each.path === path)) return [path, callerText(text)];
    if (deployPaths.includes(path)) return [path, deployText(path, text, wishes)];
    const played = ciText(text, { workflow: name, path }, wishes);
    assumed.push(...played.assumed);
    return [path, played.text];
  });
  return {
    files: Object.fromEntries(files),
    ci,
    assumed,
    notStarted: workflows.filter(({ path }) => !kept.has(path)),
    deployPaths,
  };
}

/** What tests pull requests; where nothing does, what release.yml listens to. */
function ciOf(workflows: readonly WorkflowFacts[], others: readonly string[]): readonly WorkflowFacts[] {
  const heard =
    workflows.find(({ path }) => path === callerContracts[0]?.file)?.triggers["workflow_run"]?.workflows ??
    [];
  const rest = workflows.filter(({ path }) => !others.includes(path));
  const testing = rest.filter(({ triggers }) => triggers["pull_request"] !== undefined);
  return testing.length > 0 ? testing : rest.filter(({ name }) => heard.includes(name));
}

/** With all that they call in this repository. */
function calledFrom(roots: readonly WorkflowFacts[], all: readonly WorkflowFacts[]): readonly string[] {
  const found = new Set(roots.map(({ path }) => path));
  const waiting = [...roots];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const { uses } of next.jobs) {
      const called = all.find(({ path }) => path === localCall(uses));
      if (called === undefined || found.has(called.path)) continue;
      found.add(called.path);
      waiting.push(called);
    }
  return [...found];
}

/** The library of the local GitHub is this very copy. */
const callerText = (text: string): string =>
  text.replaceAll(/([\w.-]+\/[\w.-]+\/\.github\/workflows\/\w+\.yml)@[^\s"'#]+/g, (whole) => {
    const call = consoleCall(whole);
    return call === undefined
      ? whole
      : `${libraryRepository}/.github/workflows/${call.workflow}@${libraryVersion}`;
  });

function deployText(path: string, text: string, { runDeploy, control }: Wishes): string {
  const file = parsed(text);
  return rewritten(file, (id, job) => {
    if (runDeploy) requireRunnable(path, id, job);
    return {
      ...(runDeploy ? { ...job, steps: stepsOf(job).map(playableStep) } : withoutWork(job)),
      steps: [
        controlled(control, "fails"),
        ...(runDeploy ? stepsOf(job).map(playableStep) : []),
        controlled(control, "runs"),
      ],
    };
  });
}

function requireRunnable(path: string, id: string, job: PlainJob): void {
  const uses = usesOf(job);
  const why = uses === undefined ? whyNotOnThisMachine(job, JSON.stringify(job)) : `calls ${uses}`;
  if (why !== undefined)
    throw new CheckoutError(
      `The job "${id}" of ${path} cannot run on this machine: it ${why}.`,
      "Leave --run-deploy out: a stub deploys then.",
    );
}

/** Fails when the rehearsal wants it to, or notes what runs now: for the health check. */
const controlled = (control: string, what: "fails" | "runs"): PlainJob => ({
  name: what === "fails" ? "Rehearsal: does this deployment fail?" : "Rehearsal: note what runs",
  run:
    what === "fails"
      ? 'test ! -e "$CONTROL/$PLACE-fails" || { echo "The rehearsal lets this deployment fail." >&2; exit 1; }\n'
      : 'printf %s "$COMMIT" > "$CONTROL/$PLACE-runs"\n',
  shell: "sh",
  env: { CONTROL: control, PLACE: "${{ inputs.environment }}", COMMIT: "${{ inputs.sha }}" },
});

function ciText(
  text: string,
  { workflow, path }: { readonly workflow: string; readonly path: string },
  { assumeCi, control }: Wishes,
): { readonly text: string; readonly assumed: readonly AssumedJob[] } {
  const file = parsed(text);
  const reasons = reasonsOf(file, assumeCi);
  return {
    text: rewritten(file, (id, job) => ciJob(job, { isAssumed: reasons.has(id), control })),
    assumed: [...reasons].map(([job, why]) => ({ workflow, path, job, why })),
  };
}

/** Why jobs of the file do not run, by their ids. */
function reasonsOf(file: PlainJob, assumeCi: boolean): ReadonlyMap<string, string> {
  const reasons = new Map<string, string>();
  const fileText = JSON.stringify([file["env"], file["defaults"]]);
  const jobs = Object.entries(isPlain(file["jobs"]) ? file["jobs"] : {}).flatMap(([id, job]) =>
    isPlain(job) ? [{ id, job }] : [],
  );
  for (const { id, job } of jobs) {
    const uses = usesOf(job);
    const foreign = uses === undefined || localCall(uses) !== undefined ? undefined : `calls ${uses}`;
    const reason = assumeCi ? "is not run, as asked for" : (whyNotHere(job, fileText) ?? foreign);
    if (reason !== undefined) reasons.set(id, reason);
  }
  // Whoever reads outputs of a job that does not run cannot run either.
  let known = -1;
  while (known !== reasons.size) {
    known = reasons.size;
    for (const { id, job } of jobs) {
      const source = /\bneeds\.([\w-]+)\.outputs\b/.exec(JSON.stringify(job))?.[1];
      if (!reasons.has(id) && source !== undefined && reasons.has(source))
        reasons.set(id, `reads outputs of "${source}"`);
    }
  }
  return reasons;
}

/** Each job first asks whether the rehearsal wants red checks. */
function ciJob(
  job: PlainJob,
  { isAssumed, control }: { readonly isAssumed: boolean; readonly control: string },
): PlainJob {
  if (!isAssumed && job["uses"] !== undefined) return job;
  const red: PlainJob = {
    name: "Rehearsal: do the checks fail?",
    run: 'test ! -e "$CONTROL/checks-fail" || { echo "The rehearsal lets this check fail." >&2; exit 1; }\n',
    shell: "sh",
    // Nothing is checked out yet, so the folder that defaults name is not there.
    "working-directory": ".",
    env: { CONTROL: control },
  };
  return isAssumed
    ? { ...withoutWork(job), steps: [red] }
    : { ...job, steps: [red, ...stepsOf(job).map(playableStep)] };
}

const work = ["uses", "with", "secrets", "container", "services", "snapshot", "cancel-timeout-minutes"];

/** What a job is called and when it runs, without what it does. */
function withoutWork(job: PlainJob): PlainJob {
  const kept = Object.fromEntries(
    Object.entries(job).filter(
      ([key, value]) =>
        ![...work, "outputs", "defaults", "env"].includes(key) &&
        !(key === "strategy" && JSON.stringify(value).includes("needs.")),
    ),
  );
  return { ...kept, "runs-on": "ubuntu-latest" };
}

const usesOf = ({ uses }: PlainJob): string | undefined => (typeof uses === "string" ? uses : undefined);

const parsed = (text: string): PlainJob => {
  const value: unknown = parseDocument(text, { logLevel: "error" }).toJS({ maxAliasCount: 1000 });
  return isPlain(value) ? value : {};
};

const rewritten = (file: PlainJob, change: (id: string, job: PlainJob) => PlainJob): string =>
  stringify(
    {
      ...file,
      jobs: Object.fromEntries(
        Object.entries(isPlain(file["jobs"]) ? file["jobs"] : {}).map(([id, job]) => [
          id,
          isPlain(job) ? change(id, job) : job,
        ]),
      ),
    },
    { aliasDuplicateObjects: false, lineWidth: 0 },
  );
