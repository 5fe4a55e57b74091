import {
  callerContracts,
  consoleCall,
  consoleScopes,
  freeingName,
  isCommitName,
  localCall,
  missingScopes,
  takesName,
  type CalledJob,
  type CallerContract,
} from "../setup/contract.js";
import type { JobFacts, SetupFacts, WorkflowFacts } from "../setup/facts.js";
import type { LoopNames } from "../setup/names.js";
import { unreadTeamsText } from "../policy/teams.js";
import { setupFinding, type Place, type SetupFinding } from "../setup/finding.js";

const releasePath = ".github/workflows/release.yml";
const signalsPath = ".github/workflows/signals.yml";

export function callerChecks(facts: SetupFacts): readonly SetupFinding[] {
  const {
    checkout: { workflows },
    names,
  } = facts;
  const ours = workflows.filter((workflow) => !takesName(workflow));
  return [
    ...workflows.flatMap(invalid),
    ...callerContracts.flatMap((contract) => callerFindings(contract, workflows)),
    ...workflows.flatMap(misnamed),
    ...versions(workflows),
    ...signals(ours),
    ...placeFindings(ours, names),
    ...teamFindings(facts),
    ...pushBranch(ours, names.home),
  ];
}

/** Somebody else's broken workflow is none of the console's matter. */
const invalid = ({ path, problem }: WorkflowFacts): readonly SetupFinding[] =>
  problem === undefined
    ? []
    : [
        setupFinding("workflow-invalid", problem.message, {
          place: { path, line: problem.line },
          ...(isOurs(path) ? {} : { severity: "warning" }),
        }),
      ];
const isOurs = (path: string): boolean =>
  path === signalsPath || callerContracts.some(({ file }) => file === path);

/** Without them the loop completes, later or by hand. */
const dispensable = new Set(["schedule", "issue_comment", "status", "check_run"]);

function callerFindings(
  contract: CallerContract,
  workflows: readonly WorkflowFacts[],
): readonly SetupFinding[] {
  const workflow = workflows.find(({ path }) => path === contract.file);
  if (workflow === undefined) return [setupFinding("caller-missing", `There is no ${contract.file}.`)];
  if (workflow.problem !== undefined) return [];
  const place = { path: contract.file };
  if (takesName(workflow))
    return [
      setupFinding(
        "caller-missing",
        `${contract.file} ("${workflow.name}") calls nothing of the console, which needs this name.`,
        { place, fix: `${freeingName(contract.file)}, then run release-console init.` },
      ),
    ];
  const missing = contract.triggers.filter((trigger) => !Object.hasOwn(workflow.triggers, trigger));
  const inputs = workflow.triggers["workflow_dispatch"]?.inputs ?? {};
  const absent = Object.hasOwn(workflow.triggers, "workflow_dispatch")
    ? contract.dispatchInputs.filter((name) => !Object.hasOwn(inputs, name))
    : [];
  return [
    ...missing.map((trigger) =>
      setupFinding("caller-trigger", `"on" has no ${trigger}.`, {
        place,
        ...(dispensable.has(trigger) ? { severity: "warning" } : {}),
      }),
    ),
    ...absent.map((name) =>
      setupFinding("caller-trigger", `workflow_dispatch has no input "${name}".`, { place }),
    ),
    ...contract.jobs.flatMap((job) => jobFindings(job, workflow)),
  ];
}

function jobFindings(wanted: CalledJob, workflow: WorkflowFacts): readonly SetupFinding[] {
  const job = workflow.jobs.find(({ id }) => id === wanted.id);
  if (job === undefined)
    return [
      setupFinding("caller-job", `There is no job "${wanted.id}".`, { place: { path: workflow.path } }),
    ];
  const place = { path: workflow.path, line: job.line };
  const called = consoleCall(job.uses)?.workflow;
  const isCalled = wanted.calls === undefined ? localCall(job.uses) !== undefined : called === wanted.calls;
  if (!isCalled)
    return [
      setupFinding(
        "caller-job",
        `The job "${wanted.id}" uses ${job.uses ?? "steps of its own"}; it must call ${wanted.calls ?? "a workflow of this repository that deploys"}.`,
        { place },
      ),
    ];
  const lacking = wanted.calls === undefined ? [] : missingScopes(consoleScopes, grantOf(job, workflow));
  const absent = wanted.inputs.filter((name) => !Object.hasOwn(job.inputs, name));
  const unmet = wanted.needs.filter((each) => !job.needs.includes(each));
  return [
    ...(lacking.length === 0
      ? []
      : [
          setupFinding("caller-permissions", `The job "${job.id}" does not grant ${lacking.join(", ")}.`, {
            place,
            fix: `Add to its permissions: { ${lacking.join(", ")} }`,
          }),
        ]),
    ...absent.map((name) =>
      setupFinding("caller-input", `The job "${job.id}" passes no "${name}".`, { place }),
    ),
    ...unmet.map((each) =>
      setupFinding("caller-condition", `The job "${job.id}" does not need "${each}".`, { place }),
    ),
    ...guardFindings(wanted, job, workflow),
  ];
}

/** What an expression says is not known, and what is left out is told elsewhere. GitHub compares without case. */
const isNamed = (written: string | undefined, name: string): boolean =>
  written === undefined || written.includes("${{") || written.toLowerCase() === name.toLowerCase();

/** What the callers tell the deployment to deploy to is what the console asks GitHub about. */
function placeFindings(workflows: readonly WorkflowFacts[], names: LoopNames): readonly SetupFinding[] {
  const jobs = callerContracts.flatMap(({ file }) =>
    workflows
      .filter(({ path }) => path === file)
      .flatMap(({ path, jobs: all }) => all.map((job) => ({ path, job }))),
  );
  return (["staging", "production"] as const).flatMap((place) =>
    jobs
      .filter(
        ({ job: { id, inputs } }) =>
          id === place && !isNamed(inputs["environment"], names.environments[place]),
      )
      .map(({ path, job }) =>
        setupFinding(
          "caller-input",
          `The job "${job.id}" deploys to "${job.inputs["environment"] ?? ""}"; the policy calls that environment "${names.environments[place]}".`,
          { place: { path, line: job.line }, fix: `Write environment: ${names.environments[place]}` },
        ),
      ),
  );
}

/** A job of the console asks for a token that reads teams only when its caller says that the App may. */
function teamFindings({ checkout: { workflows }, policy }: SetupFacts): readonly SetupFinding[] {
  if (policy.kind !== "read") return [];
  const counting = unreadTeamsText(policy.policy);
  if (counting === undefined) return [];
  const files = callerContracts.map(({ file }) => file);
  return workflows
    .filter(({ path }) => files.includes(path))
    .flatMap(({ path, jobs }) => {
      const without = jobs.filter(
        ({ uses, inputs }) => consoleCall(uses) !== undefined && inputs["app-reads-teams"] !== "true",
      );
      const names = without.map(({ id }) => id).join(", ");
      return without.length === 0
        ? []
        : [
            setupFinding("teams-not-asked", `No "app-reads-teams: true" in the jobs ${names}. ${counting}`, {
              place: { path },
            }),
          ];
    });
}

const grantOf = (job: JobFacts, workflow: WorkflowFacts): JobFacts["permissions"] =>
  job.permissions ?? workflow.permissions;

function guardFindings(
  { guard }: CalledJob,
  job: JobFacts,
  { path }: WorkflowFacts,
): readonly SetupFinding[] {
  const condition = (job.condition ?? "").replaceAll(/\s+/g, " ");
  const place = { path, line: job.line };
  if (guard === undefined || condition.includes(guard.replaceAll(/\s+/g, " "))) {
    const isMeant =
      guard === undefined || guard === "always()" || /!\s*cancelled\(\)|always\(\)/.test(condition);
    return isMeant
      ? []
      : [
          setupFinding("caller-condition", `The condition of the job "${job.id}" names no status function.`, {
            place,
          }),
        ];
  }
  return [
    setupFinding("caller-condition", `The condition of the job "${job.id}" does not hold "${guard}".`, {
      place,
    }),
  ];
}

/** The console acts only for the two files whose names the log knows. */
function misnamed({ path, jobs }: WorkflowFacts): readonly SetupFinding[] {
  if (callerContracts.some(({ file }) => file === path)) return [];
  const call = jobs.find(({ uses }) => consoleCall(uses) !== undefined);
  return call === undefined
    ? []
    : [setupFinding("caller-name", `${path} calls ${call.uses}.`, { place: { path, line: call.line } })];
}

function versions(workflows: readonly WorkflowFacts[]): readonly SetupFinding[] {
  const calls = workflows.flatMap(({ path, jobs }) =>
    jobs.flatMap(({ uses, line }) => {
      const call = consoleCall(uses);
      return call === undefined ? [] : [{ ...call, place: { path, line } }];
    }),
  );
  const [first, ...others] = calls;
  if (first === undefined) return [];
  const other = others.find(({ ref, library }) => ref !== first.ref || library !== first.library);
  const branch = calls.find(({ ref }) => /^(?:main|master|develop|trunk|HEAD)$/.test(ref));
  const tag = branch === undefined ? calls.find(({ ref }) => !isCommitName(ref)) : undefined;
  return [
    ...(other === undefined
      ? []
      : [
          setupFinding(
            "caller-version",
            `${first.library}@${first.ref} and ${other.library}@${other.ref} are both called.`,
            { place: other.place },
          ),
        ]),
    ...(branch === undefined
      ? []
      : [
          setupFinding("caller-branch-pin", `The call is pinned to the branch "${branch.ref}".`, {
            place: branch.place,
          }),
        ]),
    ...(tag === undefined ? [] : [tagFinding(tag, workflows)]),
  ];
}

/** Where every other action is pinned to a commit, somebody wants it so. */
function tagFinding(
  { ref, place }: { readonly ref: string; readonly place: Place },
  workflows: readonly WorkflowFacts[],
): SetupFinding {
  const others = workflows
    .flatMap(({ jobs }) =>
      jobs.flatMap(({ uses = "", steps }) => [uses, ...steps.map((step) => step.uses ?? "")]),
    )
    .filter(
      (uses) => uses.includes("@") && !/^(?:docker:|[.$]\/)/.test(uses) && consoleCall(uses) === undefined,
    );
  const areCommits = others.length > 2 && others.every((uses) => isCommitName(uses.replace(/^.*@/, "")));
  return setupFinding(
    "caller-tag-pin",
    `The call is pinned to the tag "${ref}"${areCommits ? ", all other actions here to commits" : ""}.`,
    { place, ...(areCommits ? { severity: "warning" } : {}) },
  );
}

function signals(workflows: readonly WorkflowFacts[]): readonly SetupFinding[] {
  const release = workflows.find(({ path }) => path === releasePath);
  if (release === undefined || release.problem !== undefined) return [];
  const heard = release.triggers["workflow_run"]?.workflows ?? [];
  const own = workflows.find(({ path }) => path === signalsPath);
  if (own === undefined) return [setupFinding("signals-missing", `There is no ${signalsPath}.`)];
  if (own.problem !== undefined || heard.includes(own.name)) return [];
  return [
    setupFinding("signals-unheard", `release.yml does not list "${own.name}".`, {
      place: { path: releasePath },
    }),
  ];
}

function pushBranch(workflows: readonly WorkflowFacts[], base: string): readonly SetupFinding[] {
  const release = workflows.find(({ path }) => path === releasePath);
  if (release === undefined || release.problem !== undefined) return [];
  const push = release.triggers["push"];
  const hears =
    push !== undefined &&
    (push.branches === undefined || push.branches.some((each) => each === base || each.includes("*")));
  return hears
    ? []
    : [
        setupFinding(
          "push-branch",
          `release.yml is not started by a push to "${base}"${push?.branches === undefined ? "" : ` (${push.branches.join(", ")})`}.`,
          { place: { path: releasePath }, fix: `Write under "on": push: { branches: [${base}] }` },
        ),
      ];
}
