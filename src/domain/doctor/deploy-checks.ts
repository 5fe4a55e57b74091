import { callerContracts, localCall, missingScopes, takesName } from "../setup/contract.js";
import type { JobFacts, SetupFacts, TriggerFacts, WorkflowFacts } from "../setup/facts.js";
import { hazardsInAction, hazardsInScript } from "../setup/deploy-hazards.js";
import { setupFinding, type SetupFinding } from "../setup/finding.js";
import { deploymentOf, isDeployName, startOf, toolsOfWorkflow } from "../setup/own-deployment.js";

export function deployChecks(facts: SetupFacts): readonly SetupFinding[] {
  const calls = deployCalls(facts.checkout.workflows);
  const paths = [...new Set(calls.map(({ path }) => path))];
  return [
    ...paths.flatMap((path) => calledFile(path, calls, facts)),
    ...facts.checkout.missingPrograms.map((program) =>
      setupFinding("deploy-command", `The deployment runs ${program}, which is not in the repository.`),
    ),
    ...hazards(facts, paths),
    ...secondDeployers(facts, paths),
    ...secondVersions(facts),
    ...hostFindings(facts),
  ];
}

interface DeployCall {
  readonly path: string;
  readonly caller: WorkflowFacts;
  readonly job: JobFacts;
}

/** Jobs of release.yml and rollback.yml that call a workflow of the repository. */
export const deployCalls = (workflows: readonly WorkflowFacts[]): readonly DeployCall[] =>
  workflows
    .filter((each) => callerContracts.some(({ file }) => file === each.path) && !takesName(each))
    .flatMap((caller) =>
      caller.jobs.flatMap((job) => {
        const path = localCall(job.uses);
        return path === undefined ? [] : [{ path, caller, job }];
      }),
    );

function calledFile(
  path: string,
  calls: readonly DeployCall[],
  { checkout: { workflows } }: SetupFacts,
): readonly SetupFinding[] {
  const mine = calls.filter((call) => call.path === path);
  const [first] = mine;
  const workflow = workflows.find((each) => each.path === path);
  if (workflow === undefined)
    return [
      setupFinding(
        "deploy-missing",
        `${first?.caller.path ?? "A caller"} calls ${path}, which does not exist.`,
        {
          place: { path: first?.caller.path ?? path, line: first?.job.line },
        },
      ),
    ];
  if (workflow.problem !== undefined)
    return [
      setupFinding("workflow-invalid", workflow.problem.message, {
        place: { path, line: workflow.problem.line },
      }),
    ];
  const called = workflow.triggers["workflow_call"];
  if (called === undefined)
    return [
      setupFinding(
        "deploy-not-callable",
        `${path} runs on ${Object.keys(workflow.triggers).join(", ") || "nothing"}, and not when it is called.`,
        { place: { path } },
      ),
    ];
  return [
    ...inputFindings(path, called),
    ...workflow.jobs.flatMap((job) => jobFindings(workflow, job)),
    ...(workflow.hasConcurrency
      ? [setupFinding("deploy-concurrency", `${path} names a concurrency group.`, { place: { path } })]
      : []),
    ...scopeFindings(workflow, mine),
    ...secretFindings(workflow, called, mine),
  ];
}

function inputFindings(path: string, { inputs = {} }: TriggerFacts): readonly SetupFinding[] {
  const known = ["environment", "sha", "deployment"];
  const missing = known.filter((name) => !Object.hasOwn(inputs, name));
  const unknown = Object.entries(inputs)
    .filter(([name, { required, hasDefault }]) => required && !hasDefault && !known.includes(name))
    .map(([name]) => name);
  return [
    ...missing.map((name) =>
      setupFinding("deploy-inputs", `${path} has no input "${name}".`, { place: { path } }),
    ),
    ...unknown.map((name) =>
      setupFinding("deploy-inputs", `${path} requires the input "${name}", which the callers do not pass.`, {
        place: { path },
        fix: `Make "${name}" optional, or pass it in each job that calls the file.`,
      }),
    ),
  ];
}

function jobFindings({ path }: WorkflowFacts, job: JobFacts): readonly SetupFinding[] {
  const place = { path, line: job.line };
  const name = `The job "${job.id}"`;
  const found: SetupFinding[] = [];
  if (job.hasConcurrency)
    found.push(setupFinding("deploy-concurrency", `${name} names a concurrency group.`, { place }));
  if (/\balways\(\)/.test(job.condition ?? ""))
    found.push(setupFinding("deploy-always", `${name} runs always().`, { place }));
  if (!/run-attempt\b[\s\S]*github\.run_attempt/.test(job.condition ?? ""))
    found.push(setupFinding("deploy-guard", `${name} does not compare the attempt.`, { place }));
  if (job.uses !== undefined) return found;
  if (job.environment === undefined)
    found.push(setupFinding("deploy-environment", `${name} names no environment.`, { place }));
  else if (job.environment.deployment !== "false")
    found.push(setupFinding("deploy-record", `${name} lets GitHub make a Deployment of its own.`, { place }));
  const checkouts = job.steps.filter(({ uses }) => /^actions\/checkout@/i.test(uses ?? ""));
  const others = checkouts.filter(({ inputs }) => !/inputs\.sha/.test(inputs["ref"] ?? ""));
  if (checkouts.length > 0 && others.length === checkouts.length)
    found.push(setupFinding("deploy-commit", `${name} checks out no "inputs.sha".`, { place }));
  return found;
}

function scopeFindings(workflow: WorkflowFacts, calls: readonly DeployCall[]): readonly SetupFinding[] {
  return calls.flatMap(({ caller, job: calling }) => {
    const granted = calling.permissions ?? caller.permissions;
    const lacking = workflow.jobs.flatMap((job) =>
      missingScopes(job.permissions ?? workflow.permissions ?? {}, granted),
    );
    return lacking.length === 0
      ? []
      : [
          setupFinding(
            "deploy-permissions",
            `${workflow.path} asks for ${[...new Set(lacking)].join(", ")}; the job "${calling.id}" does not grant it.`,
            { place: { path: caller.path, line: calling.line } },
          ),
        ];
  });
}

function secretFindings(
  { path, jobs }: WorkflowFacts,
  { secrets = {} }: TriggerFacts,
  calls: readonly DeployCall[],
): readonly SetupFinding[] {
  const read = [...new Set(jobs.flatMap(({ secretsRead }) => secretsRead))];
  return read.flatMap((name) => {
    const declared = Object.keys(secrets).some((each) => each.toUpperCase() === name.toUpperCase());
    const silent = calls.filter(
      ({ job }) =>
        job.secrets !== "inherit" &&
        !Object.keys(job.secrets).some((each) => each.toUpperCase() === name.toUpperCase()),
    );
    return [
      ...(declared || calls.every(({ job }) => job.secrets === "inherit")
        ? []
        : [
            setupFinding("deploy-secret", `${path} reads the secret ${name} and does not declare it.`, {
              place: { path },
            }),
          ]),
      ...silent.map(({ caller, job }) =>
        setupFinding("deploy-secret", `The job "${job.id}" does not pass the secret ${name} on to ${path}.`, {
          place: { path: caller.path, line: job.line },
        }),
      ),
    ];
  });
}

/** In what deploys: the steps of the workflows that are called, and the scripts of the repository that they start. */
function hazards(
  { checkout: { workflows, programs = [] } }: SetupFacts,
  called: readonly string[],
): readonly SetupFinding[] {
  const steps = workflows
    .filter(({ path }) => called.includes(path))
    .flatMap(({ path, jobs }) =>
      jobs.flatMap(({ line, steps: all }) =>
        all.flatMap(({ run = "", uses = "" }) =>
          [...hazardsInScript(run), ...hazardsInAction(uses)].map((hazard) => ({ path, line, hazard })),
        ),
      ),
    );
  const scripts = programs.flatMap(({ path, text }) =>
    hazardsInScript(text).map((hazard) => ({ path: path.replace(/^\.\//, ""), line: undefined, hazard })),
  );
  return [...steps, ...scripts].map(({ path, line, hazard: { command, happens, helps } }) =>
    setupFinding("deploy-hazard", `${command} ${happens}.`, { place: { path, line }, fix: helps }),
  );
}

/** Workflows of the user that deploy by themselves to where the console deploys. */
function secondDeployers(
  { checkout: { workflows }, names }: SetupFacts,
  called: readonly string[],
): readonly SetupFinding[] {
  return workflows
    .filter((each) => !called.includes(each.path))
    .filter((each) => takesName(each) || !callerContracts.some(({ file }) => file === each.path))
    .flatMap((workflow) => {
      const start = startOf(workflow.triggers, names.base);
      const deployment = deploymentOf(workflow, workflows, names);
      if (start === undefined || deployment === undefined || isPages(workflow)) return [];
      const { place, environment, tool, line } = deployment;
      if (start.by === "schedule" && onlyLooks(workflow, environment)) return [];
      const isStaging = environment?.toLowerCase() === names.environments.staging.toLowerCase();
      if (place === "other" && !isStaging) return [];
      const { by, branches = [] } = start;
      const when = `on ${by}${branches.length === 0 ? "" : ` to ${branches.join(", ")}`}`;
      const what = by === "schedule" ? `runs ${when}` : `deploys ${when}`;
      const how = tool === undefined ? "" : `, by ${tool}`;
      const where = environment === undefined ? how : `, in the environment "${environment}"`;
      return [
        setupFinding("second-deployer", `${workflow.path} ("${workflow.name}") ${what}${where}.`, {
          place: { path: workflow.path, line },
          fix: secondDeployerFixes[by],
        }),
      ];
    });
}

const hostFindings = ({ checkout: { hosts = [] } }: SetupFacts): readonly SetupFinding[] =>
  hosts.map(({ path, service, fix }) =>
    setupFinding("host-deploys", `There is ${path}: ${service} may deploy each push by itself.`, {
      place: { path },
      fix,
    }),
  );

/** What tags versions by itself, beside the console. */
const secondVersions = ({ checkout: { workflows }, names }: SetupFacts): readonly SetupFinding[] =>
  workflows.flatMap((workflow) => {
    const by = startOf(workflow.triggers, names.base)?.by;
    const used = toolsOfWorkflow(workflow, workflows).find(({ kind }) => kind === "versions");
    return used === undefined || by === undefined || by === "release"
      ? []
      : [
          setupFinding(
            "second-versions",
            `${workflow.path} ("${workflow.name}") makes versions on ${by}, by ${used.tool}.`,
            { place: { path: workflow.path, line: used.job.line } },
          ),
        ];
  });

const secondDeployerFixes = {
  push: "Remove its push trigger; keep workflow_dispatch for emergencies.",
  release: "Remove its release trigger: the console publishes releases, too.",
  workflow_run: "Remove its workflow_run trigger; keep workflow_dispatch for emergencies.",
  schedule: "If it deploys, remove its schedule; if it only looks, nothing must be done.",
} as const;

/** Each night something looks at production, or tidies up; who deploys by a schedule says so. */
const onlyLooks = (workflow: WorkflowFacts, environment: string | undefined): boolean =>
  !isDeployName(workflow) &&
  (environment === undefined ||
    /audit|backup|check|clean|drift|monitor|report|scan|test|valid|verif/i.test(
      `${workflow.name} ${workflow.path.replace(/^.*\//, "")}`,
    ));

/** The site of the documentation is not what the console releases. */
const isPages = ({ jobs }: WorkflowFacts): boolean =>
  jobs.some(({ environment }) => environment?.name === "github-pages");
