import { matchesPattern } from "../policy/path-patterns.js";
import { policyPath } from "../values/names.js";
import { callerContracts, consoleCall } from "../setup/contract.js";
import type { SetupFacts, TriggerFacts, WorkflowFacts } from "../setup/facts.js";
import { setupFinding, type SetupFinding } from "../setup/finding.js";

const releasePath = ".github/workflows/release.yml";
const signalsPath = ".github/workflows/signals.yml";

export function ciChecks({
  checkout: { workflows, otherServices = [] },
  names,
  policy,
}: SetupFacts): readonly SetupFinding[] {
  const ci = ciWorkflows(workflows);
  const release = workflows.find(({ path, problem }) => path === releasePath && problem === undefined);
  const heard = release?.triggers["workflow_run"]?.workflows ?? [];
  const tested = ci.filter(({ triggers }) => pullRequestOf(triggers) !== undefined);
  return [
    ...(tested.length === 0 ? [nothingTests(workflows, checksElsewhere(otherServices, policy))] : []),
    ...(tested.length === 0 ? unheardOpening(workflows) : []),
    ...otherApps(policy, tested),
    ...tested.flatMap((workflow) => ciFindings(workflow, names.base)),
    ...(tested.length > 0 && tested.every(({ triggers }) => isFiltered(triggers))
      ? tested.map(pathFinding)
      : []),
    ...(release === undefined ? [] : [...unknownNames(heard, workflows), ...unheard(tested, heard)]),
  ];
}

/** Everything that may check a pull request: no caller of the console, nothing that is only called. */
export const ciWorkflows = (workflows: readonly WorkflowFacts[]): readonly WorkflowFacts[] =>
  workflows.filter(
    ({ path, problem, jobs, name }) =>
      problem === undefined &&
      !callerContracts.some(({ file }) => file === path) &&
      path !== signalsPath &&
      name !== "Signals" &&
      !jobs.some(({ uses }) => consoleCall(uses) !== undefined),
  );

const pullRequestOf = (triggers: WorkflowFacts["triggers"]): TriggerFacts | undefined =>
  triggers["pull_request"];

/** Why checks may be reported although no workflow does. */
function checksElsewhere(otherServices: readonly string[], policy: SetupFacts["policy"]): string | undefined {
  if (policy.kind === "read" && policy.policy.checks.required.length > 0)
    return `the policy requires ${policy.policy.checks.required.map(({ name }) => `"${name}"`).join(", ")}`;
  return otherServices.length > 0 ? `there is ${otherServices.join(", ")}` : undefined;
}

/** Of check runs on commits that GitHub Actions worked on, too, GitHub tells no workflow (platform fact 182). */
function otherApps(policy: SetupFacts["policy"], tested: readonly WorkflowFacts[]): readonly SetupFinding[] {
  if (policy.kind !== "read" || tested.length === 0) return [];
  const { required } = policy.policy.checks;
  return required
    .filter(({ app }) => app !== undefined && app !== "github-actions")
    .map(({ name, app }) =>
      setupFinding("ci-other-app", `The policy requires the check run "${name}" of the App "${app ?? ""}".`, {
        place: { path: policyPath },
      }),
    );
}

/** CI of its own would wake the console. */
function unheardOpening(workflows: readonly WorkflowFacts[]): readonly SetupFinding[] {
  const signals = workflows.find(({ path, problem }) => path === signalsPath && problem === undefined);
  const { types } = signals?.triggers["pull_request"] ?? {};
  return types === undefined || types.includes("opened")
    ? []
    : [
        setupFinding("opening-unheard", `signals.yml runs for pull_request types ${types.join(", ")}.`, {
          place: { path: signalsPath },
        }),
      ];
}

function nothingTests(workflows: readonly WorkflowFacts[], elsewhere: string | undefined): SetupFinding {
  const pushed = ciWorkflows(workflows).filter(
    ({ triggers }) => triggers["push"] !== undefined && triggers["push"].tags === undefined,
  );
  const [first] = pushed;
  if (first === undefined && elsewhere !== undefined)
    return setupFinding("ci-missing", `No workflow runs for pull requests; ${elsewhere}.`, {
      severity: "warning",
      fix: "Make sure that the other service reports on each pull request.",
    });
  if (first === undefined) return setupFinding("ci-missing", "No workflow runs for pull requests.");
  const line = pushed.map(({ name }) => `"${name}"`).join(", ");
  return setupFinding("ci-push-only", `No workflow runs for pull requests; ${line} runs on push.`, {
    place: { path: first.path },
  });
}

function ciFindings({ path, name, triggers }: WorkflowFacts, base: string): readonly SetupFinding[] {
  const trigger = pullRequestOf(triggers) ?? {};
  const place = { path };
  const found: SetupFinding[] = [];
  if (!hearsBranch(trigger, base))
    found.push(
      setupFinding(
        "ci-branches",
        `"${name}" runs for pull requests to ${(trigger.branches ?? ["all others"]).join(", ")}, not to "${base}".`,
        { place },
      ),
    );
  if (trigger.types !== undefined && !trigger.types.includes("synchronize"))
    found.push(
      setupFinding("ci-types", `"${name}" runs for pull_request types ${trigger.types.join(", ")}.`, {
        place,
      }),
    );
  if (triggers["workflow_dispatch"] === undefined)
    found.push(setupFinding("ci-no-dispatch", `"${name}" has no trigger "workflow_dispatch".`, { place }));
  else {
    const needed = Object.entries(triggers["workflow_dispatch"].inputs ?? {}).filter(
      ([, { required, hasDefault }]) => required && !hasDefault,
    );
    if (needed.length > 0)
      found.push(
        setupFinding(
          "ci-no-dispatch",
          `workflow_dispatch of "${name}" requires ${needed.map(([input]) => `"${input}"`).join(", ")}, which the console does not know.`,
          { place, fix: "Give the input a default." },
        ),
      );
  }
  return found;
}

/** Patterns with "!" in front take back what came before. */
export function hearsBranch({ branches, branchesIgnore }: TriggerFacts, branch: string): boolean {
  if (branchesIgnore?.some((pattern) => matchesPattern(branch, pattern)) === true) return false;
  if (branches === undefined) return true;
  let hears = false;
  for (const pattern of branches) {
    if (pattern.startsWith("!")) hears = hears && !matchesPattern(branch, pattern.slice(1));
    else hears = hears || matchesPattern(branch, pattern);
  }
  return hears;
}

const isFiltered = (triggers: WorkflowFacts["triggers"]): boolean =>
  pullRequestOf(triggers)?.paths !== undefined || pullRequestOf(triggers)?.pathsIgnore !== undefined;

function pathFinding({ path, name, triggers }: WorkflowFacts): SetupFinding {
  const { paths, pathsIgnore = [] } = pullRequestOf(triggers) ?? {};
  const what =
    paths === undefined ? `ignores ${pathsIgnore.join(", ")}` : `looks only at ${paths.join(", ")}`;
  return setupFinding("ci-paths", `"${name}" ${what}, and no other workflow runs for every pull request.`, {
    place: { path },
  });
}

function unknownNames(
  heard: readonly string[],
  workflows: readonly WorkflowFacts[],
): readonly SetupFinding[] {
  const known = workflows.map(({ name }) => name);
  const same = (name: string): boolean => known.some((each) => matchesPattern(each, name));
  return heard
    .filter((name) => !same(name))
    .map((name) =>
      setupFinding(
        "ci-unknown",
        `release.yml waits for a workflow called "${name}"; there are ${known.map((each) => `"${each}"`).join(", ") || "none"}.`,
        { place: { path: releasePath } },
      ),
    );
}

function unheard(tested: readonly WorkflowFacts[], heard: readonly string[]): readonly SetupFinding[] {
  const deaf = tested.filter(({ name }) => !heard.includes(name));
  return deaf.map(({ name }) =>
    setupFinding(
      "ci-unheard",
      `release.yml does not list "${name}", which tests pull requests.`,
      deaf.length === tested.length
        ? { place: { path: releasePath }, severity: "error" }
        : { place: { path: releasePath } },
    ),
  );
}
