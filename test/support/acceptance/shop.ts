/** A shop on the local GitHub in the state that a test needs; the committed bundles and the caller templates bring it there. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { approve, proposeTea, proposeTitle, type Change } from "../../../src/rehearsal/steps/changes.js";
import { quickPolicy, type Installation } from "../../../src/rehearsal/fixture/installation.js";
import { findPackageRoot } from "../../../src/rehearsal/fixture/library.js";
import { Fixture } from "../../../src/rehearsal/fixture/fixture.js";
import { Expectations } from "../../../src/rehearsal/report/expectations.js";
import { Narrator } from "../../../src/rehearsal/report/narrator.js";
import { Screen } from "../../../src/rehearsal/report/screen.js";

export {
  approve,
  propose,
  proposeTea,
  proposeTitle,
  teaPrices,
  type Change,
} from "../../../src/rehearsal/steps/changes.js";
export { approveRollback, rollBack } from "../../../src/rehearsal/steps/rollbacks.js";
export {
  newestRunId,
  repositoryOf,
  runAfter,
  runsAfter,
  sweep,
  workflowPath,
} from "../../../src/rehearsal/steps/runs.js";
export { quickPolicy } from "../../../src/rehearsal/fixture/installation.js";
export { policyPath } from "../../../src/domain/values/names.js";

export interface ShopOptions extends Installation {
  /** Jobs that may run at once; default as the engine's. */
  readonly runners?: number;
  /** Each action gets a process of its own, as on a runner. */
  readonly ownProcesses?: boolean;
}

/** The shop with the console installed, settled. Close it with `closeShop`. */
export async function openShop(options: ShopOptions = {}): Promise<Fixture> {
  const { fixture, install } = await prepareShop(options);
  await install();
  await fixture.settles();
  return fixture;
}

/** A repository without a commit, and the way to install the console in it. */
export async function prepareShop({
  runners,
  ownProcesses = false,
  ...installation
}: ShopOptions = {}): Promise<{
  readonly fixture: Fixture;
  readonly install: () => Promise<void>;
}> {
  const directory = await mkdtemp(join(tmpdir(), "acceptance-"));
  const narrator = quietNarrator();
  const expectations = new Expectations((failure) => narrator.failure(failure));
  const packageRoot = await findPackageRoot();
  const pool = runners === undefined ? {} : { runners };
  const audience = { narrator, expect: expectations };
  const fixture = await Fixture.open({ directory, packageRoot, audience, ownProcesses, ...pool });
  directories.set(fixture, directory);
  return { fixture, install: () => fixture.installConsole({ policy: quickPolicy, ...installation }) };
}

/** Ends the fixture; rejects when anything was asked or answered otherwise than GitHub describes its API. */
export async function closeShop(fixture: Fixture | undefined): Promise<void> {
  if (fixture === undefined) return; // its opening failed, and says why
  const violations = fixture.github.violations.map(({ operation, message }) => `${operation}: ${message}`);
  await fixture.close();
  await rm(directories.get(fixture) ?? "", { recursive: true, force: true });
  if (violations.length > 0) throw new Error(`Violations of GitHub's API:\n${violations.join("\n")}`);
}

/** tea is v1.0.0. */
async function releaseTea(fixture: Fixture): Promise<Change> {
  const tea = await proposeTea(fixture);
  await approve(fixture, tea);
  return tea;
}

/** The first release is tea, the second one a new title. */
export async function releaseTwice(
  fixture: Fixture,
): Promise<{ readonly tea: Change; readonly title: Change }> {
  const tea = await releaseTea(fixture);
  const title = await proposeTitle(fixture, "Twice");
  await approve(fixture, title);
  return { tea, title };
}

const directories = new WeakMap<Fixture, string>();

/** Silent, unless somebody who looks for a fault sets ACCEPTANCE_TRACE. */
function quietNarrator(): Narrator {
  const isTraced = process.env["ACCEPTANCE_TRACE"] !== undefined;
  const stdout = { write: (text: string): unknown => (isTraced ? process.stderr.write(text) : true) };
  const screen = new Screen({ stdout, stderr: stdout, isTTY: false, columns: undefined }, {});
  return new Narrator(screen, { isVerbose: isTraced });
}
