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
import { type Checkout, tryGit } from "./git.js";
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
  const [deployCommand, checkCommand, adopt] = await Promise.all([
    deployCommandOf(checkout.root),
    checkCommandOf(checkout.root),
    adoptionOf(checkout, facts, ownDeploy),
  ]);
  const elsewhere = (facts.checkout.otherServices ?? []).length > 0;
  const [checks = []] = [[...tested, ...pushed], pushedToBase, elsewhere ? [] : told].filter(
    (each) => each.length > 0,
  );
  const ci = [...checks, ...told.filter((each) => !checks.includes(each))];
  return { ci, checks, deployCommand, checkCommand, ownDeploy, adopt };
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
 * push, under the version that follows the tags. Without version tags nothing is adopted unless somebody says so.
 */
async function adoptionOf(
  { root }: Checkout,
  { checkout, names }: SetupFacts,
  ownDeploy: WorkflowFacts | undefined,
): Promise<Adoption | undefined> {
  const newest = newestVersion(checkout.tags);
  if (newest === undefined) return undefined;
  const [tagged, tip] = await Promise.all([commitOf(root, `refs/tags/${newest}`), baseTip(root, names.base)]);
  const push = ownDeploy?.triggers["push"];
  const deploysPushes =
    ownDeploy !== undefined &&
    push !== undefined &&
    push.tags === undefined &&
    hearsBranch(push, names.base) &&
    !isOfPaths(ownDeploy) &&
    deploymentOf(ownDeploy, checkout.workflows, names)?.place !== "other";
  if (tagged === undefined) return undefined;
  if (!deploysPushes || tip === undefined || tip === tagged)
    return { version: newest, commit: tagged, because: `the tag ${newest}` };
  return {
    version: followingPatch(newest),
    commit: tip,
    because: `${ownDeploy.path} deploys each push to ${names.base}, whose tip is after ${newest}`,
  };
}

const newestVersion = (tags: readonly string[]): Version | undefined =>
  tags.filter(isVersion).toSorted(compareVersions).at(-1);

function followingPatch(version: Version): Version {
  const { major, minor, patch } = versionParts(version);
  return `v${major}.${minor}.${patch + 1}` as Version;
}

export const commitOf = async (root: string, revision: string): Promise<string | undefined> =>
  (
    await tryGit(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`])
  )?.trim();

const baseTip = async (root: string, base: string): Promise<string | undefined> =>
  (await commitOf(root, `refs/remotes/origin/${base}`)) ?? commitOf(root, `refs/heads/${base}`);

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
