import { matchesPattern } from "../policy/path-patterns.js";
import { takesName } from "../setup/contract.js";
import { ownBranchPrefix, policyPath } from "../values/names.js";
import type { SetupFacts, TriggerFacts, WorkflowFacts } from "../setup/facts.js";
import {
  checksCommits,
  ciWorkflows,
  checksPushes,
  hearsBranch,
  hearsPullRequests,
  testsFor,
  whyNotStarted,
} from "../setup/started-checks.js";
import type { LoopNames } from "../setup/names.js";
import { deploymentOf, testsToo } from "../setup/own-deployment.js";
import { setupFinding, type SetupFinding } from "../setup/finding.js";

const releasePath = ".github/workflows/release.yml";
const signalsPath = ".github/workflows/signals.yml";

export function ciChecks({
  checkout: { workflows, otherServices = [] },
  names,
  policy,
}: SetupFacts): readonly SetupFinding[] {
  const ci = ciWorkflows(workflows);
  const release = workflows.find(
    (each) => each.path === releasePath && each.problem === undefined && !takesName(each),
  );
  const heard = release?.triggers["workflow_run"]?.workflows ?? [];
  const elsewhere = checksElsewhere(otherServices, policy);
  const anywhere =
    elsewhere !== undefined ||
    ci.some(
      (each) =>
        checksCommits(each) ||
        (onPush(each) && !hearsPullRequests(each) && deploymentOf(each, workflows, names) === undefined),
    );
  const isTest = anywhere
    ? checksCommits
    : (each: WorkflowFacts) => hearsPullRequests(each) && !isAbout(each);
  const tested = testsFor(names.base, ci.filter(isTest));
  const metadata = metadataFindings({ ci, tested, elsewhere }, names.base);
  const pushed =
    tested.length === 0
      ? []
      : ci.filter((each) => checksPushes(each) && !tested.includes(each) && testsToo(each, workflows, names));
  return [
    ...(tested.length === 0 && (metadata.length === 0 || ci.some(onPush))
      ? [nothingTests({ workflows, names }, elsewhere)]
      : []),
    ...metadata,
    ...(tested.length === 0 ? unheardOpening(workflows) : []),
    ...otherApps(policy, tested),
    ...ci.flatMap(askedFindings),
    ...tested.flatMap((workflow) => ciFindings(workflow, names.base)),
    ...[...tested, ...pushed].flatMap((workflow) => dispatchFindings(workflow, workflows)),
    ...(metadata.length === 0 ? pathFindings(tested) : []),
    ...(release === undefined
      ? []
      : [
          ...unknownNames(heard, workflows),
          ...hearsItself(release, heard),
          ...unheard([...tested, ...pushed], heard),
        ]),
  ];
}

const onPush = ({ triggers: { push } }: WorkflowFacts): boolean =>
  push !== undefined && push.tags === undefined;

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

/** One of each kind: the first says where to look. */
function askedFindings({ path, name, asksOfPullRequests = [] }: WorkflowFacts): readonly SetupFinding[] {
  const kinds = [...new Set(asksOfPullRequests.map(({ asked }) => asked))];
  return kinds.map((kind) => {
    const by = asksOfPullRequests.find(({ asked }) => asked === kind)?.by ?? "";
    return setupFinding("ci-own-pull-requests", `"${name}" decides by ${kind} of a pull request (${by}).`, {
      place: { path },
      fix: `Leave the console's branches out: if: "!startsWith(github.head_ref, '${ownBranchPrefix}')" for ${by}.`,
    });
  });
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

function nothingTests(
  { workflows, names }: { readonly workflows: readonly WorkflowFacts[]; readonly names: LoopNames },
  elsewhere: string | undefined,
): SetupFinding {
  const pushed = ciWorkflows(workflows).filter(onPush);
  const any = pushed.filter(checksPushes);
  const [first] = any.length > 0 ? any : pushed;
  if (first === undefined && elsewhere !== undefined)
    return setupFinding("ci-missing", `No workflow runs for pull requests; ${elsewhere}.`, {
      severity: "warning",
      fix: "Make sure that the other service reports on each pull request.",
    });
  if (first === undefined) return setupFinding("ci-missing", "No workflow runs for pull requests.");
  const line = pushed.map(({ name }) => `"${name}"`).join(", ");
  return setupFinding("ci-push-only", `No workflow runs for pull requests; ${line} runs on push.`, {
    place: { path: first.path },
    ...(any.length > 0 ? { severity: "warning" } : {}),
    ...(deploymentOf(first, workflows, names) === undefined
      ? {}
      : {
          fix: 'Move what it deploys into a workflow of its own, then add "pull_request:" to its triggers.',
        }),
  });
}

function ciFindings(workflow: WorkflowFacts, base: string): readonly SetupFinding[] {
  const { path, name, triggers } = workflow;
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
  return found;
}

function dispatchFindings(workflow: WorkflowFacts, all: readonly WorkflowFacts[]): readonly SetupFinding[] {
  const { path, name } = workflow;
  const notStarted = whyNotStarted(workflow, all);
  if (notStarted === undefined) return [];
  const { found, fix } = notStarted;
  return [setupFinding("ci-no-dispatch", `"${name}" ${found}.`, { place: { path }, fix })];
}

const isFiltered = ({ triggers }: WorkflowFacts): boolean =>
  pullRequestOf(triggers)?.paths !== undefined || pullRequestOf(triggers)?.pathsIgnore !== undefined;

const mostNamed = 3;

/** One for all of them: any that runs for every pull request would do. */
function pathFindings(tested: readonly WorkflowFacts[]): readonly SetupFinding[] {
  const [first] = tested;
  if (first === undefined || !tested.every(isFiltered)) return [];
  const found = `No workflow runs for every pull request: ${pathsOf(tested)}.`;
  return [setupFinding("ci-paths", found, { place: { path: first.path } })];
}

function pathsOf(tested: readonly WorkflowFacts[]): string {
  const named = tested.slice(0, mostNamed).map(({ name, triggers }) => {
    const { paths, pathsIgnore = [] } = pullRequestOf(triggers) ?? {};
    return `"${name}" ${paths === undefined ? `ignores ${pathsIgnore.join(", ")}` : `looks only at ${paths.join(", ")}`}`;
  });
  const more = tested.length > mostNamed ? [`${tested.length - mostNamed} more look at paths, too`] : [];
  return [...named, ...more].join("; ");
}

const isAbout = ({ isAboutPullRequests, idleWhenStarted }: WorkflowFacts): boolean =>
  isAboutPullRequests === true && idleWhenStarted !== "some";

/** Pull requests on which titles or labels alone are looked at. What is required, or tested elsewhere, is missing there: they wait. */
function metadataFindings({ ci, tested, elsewhere }: Found, base: string): readonly SetupFinding[] {
  const alone = ci.filter(
    (each) =>
      isAbout(each) &&
      hearsPullRequests(each) &&
      hearsBranch(pullRequestOf(each.triggers) ?? {}, base) &&
      !isFiltered(each),
  );
  const [first] = alone;
  if (first === undefined || elsewhere !== undefined) return [];
  if (ci.some(checksPushes) || !tested.every(isFiltered)) return [];
  const named = alone.slice(0, mostNamed).map(({ name }) => `"${name}"`);
  const only = `${named.join(", ")}${alone.length > mostNamed ? ` and ${alone.length - mostNamed} more` : ""}`;
  const [run, are] = alone.length === 1 ? ["runs", "is"] : ["run", "are"];
  const look = `${run}, which ${are} about the pull request itself, not about what it changes`;
  const found =
    tested.length === 0
      ? `For pull requests only ${only} ${look}.`
      : `Outside of the paths of CI only ${only} ${look}: ${pathsOf(tested)}.`;
  return [setupFinding("ci-only-metadata", found, { place: { path: first.path } })];
}

interface Found {
  readonly ci: readonly WorkflowFacts[];
  readonly tested: readonly WorkflowFacts[];
  /** Why checks may be reported although no workflow does. */
  readonly elsewhere: string | undefined;
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

/** GitHub knows workflows by their names here: one more of the same name may be meant. */
const hearsItself = ({ name }: WorkflowFacts, heard: readonly string[]): readonly SetupFinding[] =>
  heard.includes(name)
    ? [
        setupFinding("ci-hears-itself", `release.yml lists "${name}", which is its own name, too.`, {
          place: { path: releasePath },
        }),
      ]
    : [];

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
