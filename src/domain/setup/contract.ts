import type { WorkflowFacts } from "./facts.js";

/** What the callers owe the console. test/contract holds it against the templates and the callable workflows. */
export const consoleScopes: Readonly<Record<string, "read" | "write">> = {
  actions: "write",
  checks: "read",
  contents: "write",
  deployments: "write",
  issues: "write",
  "pull-requests": "write",
  statuses: "write",
};

export interface CallerContract {
  readonly file: string;
  readonly jobs: readonly CalledJob[];
  readonly triggers: readonly string[];
  /** Inputs of `workflow_dispatch` that the console itself fills in. */
  readonly dispatchInputs: readonly string[];
}

export interface CalledJob {
  readonly id: string;
  /** The callable workflow of the console; undefined: the user's deployment. */
  readonly calls: string | undefined;
  readonly needs: readonly string[];
  readonly inputs: readonly string[];
  /** What its condition must hold. */
  readonly guard: string | undefined;
}

const attempt = "run-attempt == github.run_attempt";
/** Where nothing is deployed to staging, `promote` has decided the release. */
const attemptOfEither =
  "(needs.approve.outputs.run-attempt || needs.promote.outputs.release-run-attempt) == github.run_attempt";
const deployInputs = ["environment", "sha", "deployment"];

export const callerContracts: readonly CallerContract[] = [
  {
    file: ".github/workflows/release.yml",
    triggers: ["workflow_run", "status", "check_run", "issue_comment", "schedule", "workflow_dispatch"],
    dispatchInputs: ["train"],
    jobs: [
      { id: "promote", calls: "promote.yml", needs: [], inputs: [], guard: undefined },
      { id: "staging", calls: undefined, needs: ["promote"], inputs: deployInputs, guard: attempt },
      {
        id: "approve",
        calls: "approve.yml",
        needs: ["promote", "staging"],
        inputs: ["deployment", "result", "gate"],
        guard: "!cancelled()",
      },
      {
        id: "production",
        calls: undefined,
        needs: ["promote", "approve"],
        inputs: deployInputs,
        guard: attemptOfEither,
      },
      {
        id: "record",
        calls: "record.yml",
        needs: ["promote", "approve", "production"],
        inputs: ["deployment", "result"],
        guard: "always()",
      },
    ],
  },
  {
    file: ".github/workflows/rollback.yml",
    triggers: ["workflow_dispatch", "issues", "issue_comment"],
    dispatchInputs: ["reason", "release", "drill", "request"],
    jobs: [
      {
        id: "restore",
        calls: "restore.yml",
        needs: [],
        inputs: ["reason", "release", "request", "drill"],
        guard: undefined,
      },
      { id: "production", calls: undefined, needs: ["restore"], inputs: deployInputs, guard: attempt },
      {
        id: "record",
        calls: "record.yml",
        needs: ["restore", "production"],
        inputs: ["deployment", "result"],
        guard: "always()",
      },
    ],
  },
];

/** `owner/name/.github/workflows/promote.yml@ref`, taken apart; undefined for other calls. */
export function consoleCall(
  uses: string | undefined,
): { readonly library: string; readonly workflow: string; readonly ref: string } | undefined {
  const [, library, workflow, ref] =
    /^([\w.-]+\/[\w.-]+)\/\.github\/workflows\/((?:promote|approve|restore|record)\.yml)@(.+)$/.exec(
      uses ?? "",
    ) ?? [];
  return library === undefined || workflow === undefined || ref === undefined
    ? undefined
    : { library, workflow, ref };
}

/** It names what nobody can move. */
export const isCommitName = (ref: string): boolean => /^[0-9a-f]{40}$/.test(ref);

/** A workflow of the user's own that has the name of a caller: release.yml is a usual name. */
export const takesName = ({ path, problem, jobs }: WorkflowFacts): boolean =>
  callerContracts.some(({ file }) => file === path) &&
  problem === undefined &&
  !jobs.some(({ uses }) => consoleCall(uses) !== undefined);

/** How to free the name. What names the file elsewhere is not known here. */
export const freeingName = (path: string): string =>
  `Rename it (git mv ${path} ${path.replace(/\.yml$/, "-own.yml")}) and correct what names the file, such as a registry that trusts it`;

/** A workflow of this repository that a job calls: `./…`, or `$/…` as GitHub recommends it now. */
export const localCall = (uses: string | undefined): string | undefined =>
  /^[.$]\/(\.github\/workflows\/[^@]+\.ya?ml)$/.exec(uses ?? "")?.[1];

const levels = ["none", "read", "write"];

/** Scopes that are asked for and not granted. */
export function missingScopes(
  asked: Readonly<Record<string, string>>,
  granted: Readonly<Record<string, string>> | undefined,
): readonly string[] {
  return Object.entries(asked)
    .filter(([scope, level]) => {
      const has = granted?.["all"] ?? granted?.[scope] ?? "none";
      return levels.indexOf(level) > levels.indexOf(has);
    })
    .map(([scope, level]) => `${scope}: ${level}`);
}
