import { join } from "node:path";
import {
  checksCommits,
  ciWorkflows,
  checksPushes,
  hearsBranch,
  hearsPullRequests,
  testsFor,
} from "../../domain/setup/started-checks.js";
import { deploymentOf, isDeployName, startOf, testsToo } from "../../domain/setup/own-deployment.js";
import type { SetupFacts, WorkflowFacts } from "../../domain/setup/facts.js";
import { compareVersions, isVersion, versionParts, type Version } from "../../domain/values/values.js";
import { exists, readOptional } from "./checkout-facts.js";
import { baseTip, type Checkout, commitOf, isInBase, tryGit } from "./git.js";
import type { LibraryPin } from "../init/answers.js";
import { packageRoot, programVersion } from "../init/package-files.js";

export interface Detected {
  /** Workflows whose checks a pull request gets; where none runs for pull requests, those that test pushes. */
  readonly ci: readonly WorkflowFacts[];
  /** Those of `ci` that look at commits: the others only do something for a new pull request, or for those of a bot. */
  readonly checks: readonly WorkflowFacts[];
  /** How this project seems to be deployed. */
  readonly deployCommand: string | undefined;
  readonly checkCommand: string | undefined;
  /** A workflow of their own that deploys. */
  readonly ownDeploy: WorkflowFacts | undefined;
  readonly adopt: Adoption | undefined;
  /** The newest version tag is of a commit that the base does not have. */
  readonly elsewhere: TagElsewhere | undefined;
}

export interface TagElsewhere {
  readonly tag: Version;
  /** Its last commit that the base has; undefined: none. */
  readonly shared: string | undefined;
  /** The version that follows the tags: the tag itself names another commit. */
  readonly version: Version;
}

export interface Adoption {
  readonly version: Version;
  readonly commit: string;
  /** Why this is taken for what production runs. */
  readonly because: string;
}

export async function detect(checkout: Checkout, facts: SetupFacts): Promise<Detected> {
  const { workflows } = facts.checkout;
  const all = ciWorkflows(workflows);
  const { base } = facts.names;
  const tested = testsFor(base, all.filter(checksCommits));
  const told = testsFor(base, all.filter(hearsPullRequests));
  const ownDeploy = ownDeployOf(all, facts);
  const pushed = all.filter(
    (each) => !tested.includes(each) && checksPushes(each) && testsToo(each, workflows, facts.names),
  );
  const pushedToBase = all.filter((each) => each !== ownDeploy && testsBase(each, base));
  const [deployCommand, checkCommand, { adopt, elsewhere }] = await Promise.all([
    deployCommandOf(checkout.root),
    checkCommandOf(checkout.root),
    adoptionOf(checkout, facts, ownDeploy),
  ]);
  const isElsewhere = (facts.checkout.otherServices ?? []).length > 0;
  const [checks = []] = [[...tested, ...pushed], pushedToBase, isElsewhere ? [] : told].filter(
    (each) => each.length > 0,
  );
  const ci = [...checks, ...told.filter((each) => !checks.includes(each))];
  return { ci, checks, deployCommand, checkCommand, ownDeploy, adopt, elsewhere };
}

/** The one that says it deploys to production goes before one that does not say, and that before one for other places. */
function ownDeployOf(
  all: readonly WorkflowFacts[],
  { checkout: { workflows }, names }: SetupFacts,
): WorkflowFacts | undefined {
  const found = all.flatMap((workflow) => {
    const deployment = deploymentOf(workflow, workflows, names);
    const start = startOf(workflow.triggers, names.base);
    const isStarted = start !== undefined && start.by !== "schedule";
    const isByHand = workflow.triggers["workflow_dispatch"] !== undefined && isDeployName(workflow);
    return deployment !== undefined && (isStarted || isByHand) ? [{ workflow, deployment }] : [];
  });
  // Of several, one that looks at no paths deploys more than a part.
  const rank = ({ deployment: { place }, workflow }: (typeof found)[number]): number =>
    (place === "production" ? 0 : place === undefined ? 2 : 4) + (isOfPaths(workflow) ? 1 : 0);
  return found.toSorted((one, other) => rank(one) - rank(other))[0]?.workflow;
}

const isOfPaths = ({ triggers: { push } }: WorkflowFacts): boolean =>
  push?.paths !== undefined || push?.pathsIgnore !== undefined;

/** What only runs for the base may as well publish: it tests by its name, and deploys nowhere. */
const testsBase = ({ triggers: { push }, jobs, name, path }: WorkflowFacts, base: string): boolean =>
  push !== undefined &&
  push.tags === undefined &&
  hearsBranch(push, base) &&
  jobs.every(({ environment }) => environment === undefined) &&
  !/publish|release|deploy|docker|image|\bcd\b/i.test(`${name} ${path}`);

const deployScripts = ["deploy.sh", "scripts/deploy.sh", "script/deploy", "bin/deploy", "deploy/deploy.sh"];

async function deployCommandOf(root: string): Promise<string | undefined> {
  const found = await Promise.all(deployScripts.map((path) => exists(join(root, path))));
  const script = deployScripts[found.indexOf(true)];
  if (script !== undefined) return `./${script}`;
  if (await hasTarget(root, "deploy")) return "make deploy";
  return (await scriptsOf(root)).includes("deploy") ? "npm run deploy" : undefined;
}

async function checkCommandOf(root: string): Promise<string | undefined> {
  if ((await scriptsOf(root)).includes("test"))
    return (await exists(join(root, "package-lock.json"))) ? "npm ci && npm test" : "npm install && npm test";
  if (await hasTarget(root, "test")) return "make test";
  if (await exists(join(root, "go.mod"))) return "go test ./...";
  if (await exists(join(root, "Cargo.toml"))) return "cargo test";
  for (const script of ["test.sh", "check.sh", "scripts/test.sh"])
    if (await exists(join(root, script))) return `./${script}`;
  return undefined;
}

const hasTarget = async (root: string, target: string): Promise<boolean> =>
  new RegExp(`^${target}:`, "m").test((await readOptional(join(root, "Makefile"))) ?? "");

async function scriptsOf(root: string): Promise<readonly string[]> {
  try {
    const description = JSON.parse((await readOptional(join(root, "package.json"))) ?? "{}") as {
      readonly scripts?: Readonly<Record<string, string>>;
    };
    // What `npm init` writes is no test.
    return Object.entries(description.scripts ?? {})
      .filter(([, command]) => !command.includes("no test specified"))
      .map(([name]) => name);
  } catch {
    return [];
  }
}

/**
 * What production runs now: the newest version tag; or the tip of the base where a workflow of their own deploys each
 * push, under the version that follows the tags. Without version tags nothing is adopted unless somebody says so, and
 * neither where the tag is of another branch: the log takes commits of the base alone.
 */
async function adoptionOf(
  { root }: Checkout,
  { checkout, names }: SetupFacts,
  ownDeploy: WorkflowFacts | undefined,
): Promise<Pick<Detected, "adopt" | "elsewhere">> {
  const nothing = { adopt: undefined, elsewhere: undefined };
  const newest = newestVersion(checkout.tags);
  if (newest === undefined) return nothing;
  const [tagged, tip] = await Promise.all([commitOf(root, `refs/tags/${newest}`), baseTip(root, names.base)]);
  if (tagged === undefined) return nothing;
  const version = followingPatch(newest);
  if (
    ownDeploy !== undefined &&
    tip !== undefined &&
    tip !== tagged &&
    deploysPushes(ownDeploy, checkout, names)
  ) {
    const because = `${ownDeploy.path} deploys each push to ${names.base}, whose tip is after ${newest}`;
    return { ...nothing, adopt: { version, commit: tip, because } };
  }
  if (tip === undefined || (await isInBase(root, names.base, tagged)) !== false)
    return { ...nothing, adopt: { version: newest, commit: tagged, because: `the tag ${newest}` } };
  const shared = (await tryGit(root, ["merge-base", tagged, tip]))?.trim();
  return { ...nothing, elsewhere: { tag: newest, shared, version } };
}

const deploysPushes = (
  ownDeploy: WorkflowFacts,
  { workflows }: SetupFacts["checkout"],
  names: SetupFacts["names"],
): boolean => {
  const { push } = ownDeploy.triggers;
  return (
    push !== undefined &&
    push.tags === undefined &&
    hearsBranch(push, names.base) &&
    !isOfPaths(ownDeploy) &&
    deploymentOf(ownDeploy, workflows, names)?.place !== "other"
  );
};

const newestVersion = (tags: readonly string[]): Version | undefined =>
  tags.filter(isVersion).toSorted(compareVersions).at(-1);

function followingPatch(version: Version): Version {
  const { major, minor, patch } = versionParts(version);
  return `v${major}.${minor}.${patch + 1}` as Version;
}

/** The commit of this very copy where it is a clone; otherwise the tag of its major version. */
export async function libraryPin(given: string | undefined): Promise<LibraryPin> {
  const version = `v${await programVersion()}`;
  const repository = "release-console/release-console";
  if (given !== undefined) {
    const [, name = repository, ref = "", label] =
      /^([\w.-]+\/[\w.-]+)@([\w./-]+)(?:#(v[\w.-]+))?$/.exec(given) ?? [];
    return { repository: name, ref, version: label ?? (/^[0-9a-f]{40}$/.test(ref) ? version : ref) };
  }
  const root = await packageRoot();
  const top = await tryGit(root, ["rev-parse", "--show-toplevel"]);
  const commit = top?.trim() === root ? await commitOf(root, "HEAD") : undefined;
  const major = version.replace(/\..*$/, "");
  return commit === undefined
    ? { repository, ref: major, version: major }
    : { repository, ref: commit, version };
}
