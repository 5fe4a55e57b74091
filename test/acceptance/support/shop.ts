/** A shop on the local GitHub in the state that a test needs; the committed bundles and the caller templates bring it there. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Repository, WorkflowRun } from "../../../src/local-github/model/model.js";
import { policyPeople } from "../../../src/rehearsal/people/cast.js";
import type { FileChanges } from "../../../src/rehearsal/people/clone.js";
import { callerWorkflows } from "../../../src/rehearsal/stage/caller-templates.js";
import { findPackageRoot } from "../../../src/rehearsal/stage/library.js";
import { pages, policyFile, shopFiles } from "../../../src/rehearsal/stage/shop.js";
import { shopRepository, Stage } from "../../../src/rehearsal/stage/stage.js";
import { Expectations } from "../../../src/rehearsal/story/expectations.js";
import { Narrator } from "../../../src/rehearsal/story/narrator.js";
import { Screen } from "../../../src/rehearsal/story/screen.js";

export const policyPath = ".github/release-console.yml";
export const workflowPath = (file: string): string => `.github/workflows/${file}`;

export interface ShopOptions {
  /** `null`: there is no policy file. The address is that of the shop's machines. */
  readonly policy?: (address: string) => string | null;
  /** Changes of what is installed; they win over the templates. */
  readonly files?: (installed: FileChanges) => FileChanges;
  /** What an administrator clicked otherwise, before anything is installed. */
  readonly arrange?: (repository: Repository) => void;
  /** Jobs that may run at once; default as the engine's. */
  readonly runners?: number;
}

/** Health is asked once: a machine on this computer answers at the first try or not at all. */
export const quickPolicy = (address: string): string =>
  policyFile(policyPeople, address).replaceAll("tries: 2", "tries: 1");

/** The shop with the console installed, settled. Close it with `closeShop`. */
export async function openShop({
  policy = quickPolicy,
  files = () => ({}),
  arrange = () => undefined,
  runners,
}: ShopOptions = {}): Promise<Stage> {
  const directory = await mkdtemp(join(tmpdir(), "acceptance-"));
  const narrator = quietNarrator();
  const expectations = new Expectations((failure) => narrator.failure(failure));
  const packageRoot = await findPackageRoot();
  const pool = runners === undefined ? {} : { runners };
  const stage = await Stage.open({ directory, packageRoot, narrator, expect: expectations, ...pool });
  directories.set(stage, directory);
  arrange(repositoryOf(stage));
  const text = policy(stage.site.address);
  const installed: FileChanges = {
    ...shopFiles,
    ...(await callerWorkflows(packageRoot)),
    ...(text === null ? {} : { [policyPath]: text }),
  };
  await stage.people.ada.pushes("develop", {
    message: "Open the shop and install the console",
    files: { ...installed, ...files(installed) },
  });
  await stage.settles();
  return stage;
}

/** Ends the stage; rejects when anything was asked or answered otherwise than GitHub describes its API. */
export async function closeShop(stage: Stage | undefined): Promise<void> {
  if (stage === undefined) return; // its opening failed, and says why
  const violations = stage.github.violations.map(({ operation, message }) => `${operation}: ${message}`);
  await stage.close();
  await rm(directories.get(stage) ?? "", { recursive: true, force: true });
  if (violations.length > 0) throw new Error(`Violations of GitHub's API:\n${violations.join("\n")}`);
}

export const repositoryOf = (stage: Stage): Repository => stage.github.parts.repository(shopRepository);

/** A pull request at its head. */
export interface Change {
  readonly number: number;
  readonly branch: string;
  readonly head: string;
}

export interface Proposal {
  readonly branch: string;
  readonly files: FileChanges;
  readonly title?: string;
  readonly body?: string;
}

/** dana opens a pull request; it is on staging when its checks pass and nothing stands against it. */
export async function propose(
  stage: Stage,
  { branch, files, title = branch, body = "" }: Proposal,
): Promise<Change> {
  const { dana } = stage.people;
  const head = await dana.pushes(branch, { message: title.split("\n")[0] ?? branch, files });
  const number = await dana.opensPullRequest({ branch, title, body });
  await stage.settles();
  return { number, branch, head };
}

export const teaPrices: FileChanges = { [pages.prices]: "price bread 2\nprice tea 3\n" };

export const proposeTea = (stage: Stage): Promise<Change> =>
  propose(stage, { branch: "sell-tea", title: "Sell tea", files: teaPrices });

/** A change in a file of its own, which conflicts with nothing. */
export const proposeTitle = (stage: Stage, title: string): Promise<Change> =>
  propose(stage, {
    branch: `title-${title}`,
    title: `Call it ${title}`,
    files: { [pages.title]: `title ${title}\n` },
  });

/** A tester's approval; everything that follows from it has happened when this resolves. */
export async function approve(stage: Stage, { number }: Pick<Change, "number">): Promise<void> {
  await stage.people.tess.reviews(number, { event: "APPROVE", body: "Works on staging." });
  await stage.settles();
}

/** tea is v1.0.0. */
async function releaseTea(stage: Stage): Promise<Change> {
  const tea = await proposeTea(stage);
  await approve(stage, tea);
  return tea;
}

/** The first release is tea, the second one a new title. */
export async function releaseTwice(stage: Stage): Promise<{ readonly tea: Change; readonly title: Change }> {
  const tea = await releaseTea(stage);
  const title = await proposeTitle(stage, "Twice");
  await approve(stage, title);
  return { tea, title };
}

/** Starts the sweep by hand: whatever is due is done. */
export async function sweep(stage: Stage): Promise<WorkflowRun> {
  const before = newestRunId(stage);
  await stage.people.mo.runsWorkflow("release.yml", {});
  await stage.settles();
  return runAfter(stage, before, "release.yml");
}

/** sam requests a rollback; rob approves it with the code of the card. */
export async function rollBack(stage: Stage, reason = "The shop is closed."): Promise<void> {
  await stage.people.sam.runsWorkflow("rollback.yml", { reason });
  await stage.settles();
  await approveRollback(stage);
}

export async function approveRollback(stage: Stage): Promise<void> {
  const rollback = (await stage.observer.state())?.rollback;
  if (rollback === undefined || rollback === null || rollback.issue === null)
    throw new Error("There is no rollback with an issue to approve.");
  await stage.people.rob.comments(rollback.issue, `/approve ${rollback.id} ${rollback.code}`);
  await stage.settles();
}

export const newestRunId = (stage: Stage): number => Math.max(0, ...repositoryOf(stage).runs.keys());

/** The first run of a workflow file after the one with this id. Throws when there is none. */
export function runAfter(stage: Stage, id: number, file: string): WorkflowRun {
  const found = runsAfter(stage, id).find(({ path }) => path === workflowPath(file));
  if (found === undefined) throw new Error(`No run of ${file} was started.`);
  return found;
}

export const runsAfter = (stage: Stage, id: number): readonly WorkflowRun[] =>
  [...repositoryOf(stage).runs.values()].filter((run) => run.id > id);

const directories = new WeakMap<Stage, string>();

/** Silent, unless somebody who looks for a fault sets ACCEPTANCE_TRACE. */
function quietNarrator(): Narrator {
  const isTraced = process.env["ACCEPTANCE_TRACE"] !== undefined;
  const stdout = { write: (text: string): unknown => (isTraced ? process.stderr.write(text) : true) };
  const screen = new Screen({ stdout, stderr: stdout, isTTY: false, columns: undefined }, {});
  return new Narrator(screen, { isVerbose: isTraced });
}
