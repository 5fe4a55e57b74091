/**
 * Twenty runs at the same moment, with nothing between them but the log: no group orders them, and GitHub takes its
 * time to answer, so that each decides on what another one is about to change.
 */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { verifyLog } from "../../src/verify/verify-log.js";
import { branches, environments } from "../../src/domain/values/names.js";
import type { WorkflowRun } from "@release-console/local-github";
import type { FileChanges } from "../../src/rehearsal/actors/clone.js";
import { runGit } from "../../src/rehearsal/fixture/run-git.js";
import type { Fixture } from "../../src/rehearsal/fixture/fixture.js";
import { factsOf } from "../../src/rehearsal/report/log-reading.js";
import { expectAllDoneOnce, scratchBranches } from "../support/acceptance/end-state.js";
import { removeDecidingGroup } from "../support/acceptance/library-copy.js";
import {
  closeShop,
  newestRunId,
  openShop,
  runsAfter,
  sweep,
  workflowPath,
  type Change,
} from "../support/acceptance/shop.js";
import { annotationTitles, errorTexts } from "../support/acceptance/world.js";

jest.setTimeout(240_000);

const racers = 20;
const releaseFile = workflowPath("release.yml");

let fixture: Fixture;
let release: FileChanges = {};
beforeAll(async () => {
  const files = (installed: FileChanges): FileChanges => {
    release = { [releaseFile]: installed[releaseFile] ?? null };
    return { [releaseFile]: null };
  };
  fixture = await openShop({ files, runners: racers + 2 });
  await removeDecidingGroup(fixture);
});
afterAll(() => closeShop(fixture));

const wareOf = (name: string): FileChanges => ({ [`app/ware-${name}.txt`]: `ware ${name}\n` });

const approveAll = (changes: readonly Change[]): Promise<unknown> =>
  Promise.all(
    changes.map(({ number }) =>
      fixture.people.tess.reviews(number, { event: "APPROVE", body: "Works on staging." }),
    ),
  );

/** Pull requests that conflict with nothing, opened together after all their branches are there. */
async function proposeWares(names: readonly string[]): Promise<readonly Change[]> {
  const { dana } = fixture.people;
  const pushed: Omit<Change, "number">[] = [];
  for (const name of names) {
    const branch = `ware-${name}`;
    pushed.push({ branch, head: await dana.pushes(branch, { message: branch, files: wareOf(name) }) });
  }
  return Promise.all(
    pushed.map(async ({ branch, head }) => ({
      branch,
      head,
      number: await dana.opensPullRequest({ branch, title: `Sell ${branch}`, body: "" }),
    })),
  );
}

/** Lets people start what races, waits until nothing runs any more, and says what it took. */
async function race(name: string, start: () => Promise<unknown>): Promise<readonly WorkflowRun[]> {
  const [before, commits, startedAt] = [newestRunId(fixture), await logCommits(), performance.now()];
  fixture.github.faults.latencyMs = 150;
  await start();
  await fixture.settles();
  fixture.github.faults.latencyMs = 0;
  const runs = runsAfter(fixture, before);
  const attempts = runs.map(attemptsOf);
  const [all, most] = [attempts.reduce((sum, each) => sum + each, 0), Math.max(...attempts)];
  const [written, seconds] = [(await logCommits()) - commits, (performance.now() - startedAt) / 1000];
  const contended = runs.filter((run) => errorTexts(run, "contention").length > 0).length;
  process.stderr.write(
    `${name}: ${runs.length} runs, ${all} attempts to write the log (at most ${most} by one run), ${written} written, ${contended} runs refused as contended, ${seconds.toFixed(1)} s\n`,
  );
  return runs;
}

async function logCommits(): Promise<number> {
  const ref = `refs/heads/${branches.log}`;
  if (!(await fixture.observer.hasRef(ref))) return 0;
  return Number(await runGit(fixture.observer.git.directory, { args: ["rev-list", "--count", ref] }));
}

const writes: readonly string[] = ["PrepareLogCommit", "AppendToLog"];
const attemptsOf = ({ jobs }: WorkflowRun): number =>
  jobs.reduce(
    (sum, { id }) =>
      sum + fixture.github.traffic.job(id).log.filter(({ operation }) => writes.includes(operation)).length,
    0,
  );

/** Green, or refused as contended after as many attempts as a run may make. */
function expectGreenOrContended(runs: readonly WorkflowRun[]): void {
  for (const run of runs) {
    if (run.conclusion !== "failure") continue;
    const errors = annotationTitles(run).filter((title) => title.startsWith("error"));
    expect({ title: run.displayTitle, errors, annotations: run.annotations }).toMatchObject({
      errors: ["error contention"],
    });
    expect(attemptsOf(run)).toBeGreaterThanOrEqual(8);
  }
}

const nameOf = ({ number }: Pick<Change, "number">): string => `#${number}`;

/** Staging is develop and these, and nothing else; it stands on exactly their heads. */
async function expectStaging(changes: readonly Change[], names: readonly string[]): Promise<void> {
  const { git } = fixture.observer;
  const [develop, staging] = [await git.files("develop"), await git.files("staging")];
  const added = [...staging.keys()].filter((path) => !develop.has(path));
  expect(added.toSorted()).toEqual(names.flatMap((name) => Object.keys(wareOf(name))).toSorted());
  for (const [path, content] of develop) expect(staging.get(path)).toBe(content);
  for (const { head } of changes) expect(await git.contains("staging", head)).toBe(true);
  const state = await fixture.observer.state();
  expect(state?.train.staged.map(nameOf).toSorted()).toEqual(changes.map(nameOf).toSorted());
  expect(state?.train.tip.sha).toBe((await fixture.observer.commit("staging")).sha);
  expect(fixture.deployTarget.running("staging")?.tree).toBe((await fixture.observer.commit("staging")).tree);
}

async function expectPromotedOnce(changes: readonly Change[]): Promise<void> {
  const names = changes.map(nameOf);
  const promoted = factsOf(await fixture.observer.entries(), "pull-request-promoted")
    .map(({ pullRequest }) => nameOf({ number: pullRequest }))
    .filter((name) => names.includes(name));
  expect(promoted.toSorted()).toEqual(names.toSorted());
}

async function expectOneGate(): Promise<void> {
  expect(await fixture.observer.waitingAt(environments.productionApproval)).toHaveLength(1);
}

describe("with no log yet and five pull requests waiting", () => {
  const names = ["a", "b", "c", "d", "e"];
  let changes: readonly Change[] = [];

  it(`${racers} promotions at once open one log, board each pull request once and open one gate`, async () => {
    changes = await proposeWares(names);
    await fixture.settles();
    await fixture.people.ada.pushes("develop", { message: "Install the release workflow", files: release });
    const runs = await race(`${racers} promotions`, () =>
      Promise.all(Array.from({ length: racers }, () => fixture.people.mo.runsWorkflow("release.yml", {}))),
    );
    expectGreenOrContended(runs);
    expect(factsOf(await fixture.observer.entries(), "log-opened")).toHaveLength(1);
    await expectPromotedOnce(changes);
    await expectStaging(changes, names);
    await expectOneGate();
    await expectAllDoneOnce(fixture);
    expect(await scratchBranches(fixture)).toEqual([]);
  });

  it("all approvals at once release the train once", async () => {
    const runs = await race("5 approvals", () => approveAll(changes));
    expectGreenOrContended(runs);
    await sweep(fixture);
    const entries = await fixture.observer.entries();
    expect(factsOf(entries, "release-tagged").map(({ version }) => version)).toEqual(["v1.0.0"]);
    expect(fixture.deployTarget.uploads.filter(({ place }) => place === "production")).toHaveLength(1);
    await expectStaging([], []);
    await expectAllDoneOnce(fixture);
    expect(await scratchBranches(fixture)).toEqual([]);
  });
});

describe("twenty pull requests that turn green in the same moment", () => {
  it("all board, each once, and nothing of any is lost", async () => {
    const names = Array.from({ length: racers }, (_, index) => `w${String(index).padStart(2, "0")}`);
    let changes: readonly Change[] = [];
    const runs = await race(`${racers} pull requests`, async () => {
      changes = await proposeWares(names);
    });
    expectGreenOrContended(runs);
    await sweep(fixture);
    await expectPromotedOnce(changes);
    await expectStaging(changes, names);
    await expectOneGate();
    await expectAllDoneOnce(fixture);
    expect(await scratchBranches(fixture)).toEqual([]);
  });
});

describe("twenty rollback requests at once", () => {
  it("are one request, joined by all others, whose every reason is in the log", async () => {
    const staged = (await fixture.observer.state())?.train.staged ?? [];
    await approveAll(staged.map(({ number, head }) => ({ number, head, branch: "" })));
    await fixture.settles();
    await sweep(fixture);
    expect((await fixture.observer.state())?.production).toEqual({ kind: "known", version: "v1.1.0" });
    const reasons = Array.from({ length: racers }, (_, index) => `Reason ${index + 1}`);
    const runs = await race(`${racers} appends`, () =>
      Promise.all(reasons.map((reason) => fixture.people.sam.runsWorkflow("rollback.yml", { reason }))),
    );
    expect(runs.map(({ conclusion }) => conclusion ?? "waits")).toEqual(
      reasons.map(() => expect.stringMatching(/^(?:success|waits)$/)),
    );
    const entries = await fixture.observer.entries();
    const requested = factsOf(entries, "rollback-requested");
    expect(requested.map(({ rollback }) => rollback)).toEqual(["RB-1"]);
    const joined = factsOf(entries, "rollback-joined");
    expect([...requested, ...joined].map(({ reason }) => reason).toSorted()).toEqual(reasons.toSorted());
    expect(await fixture.observer.issues("rollback")).toHaveLength(1);
    expect(await fixture.observer.waitingAt(environments.rollbackApproval)).toHaveLength(1);
    await expectAllDoneOnce(fixture);
    const clone = await fixture.cloneAs("zoe", branches.log);
    expect(await verifyLog({ repo: clone, branch: branches.log, contains: undefined })).toMatchObject({
      kind: "intact",
      entries: entries.length,
    });
    expect(await scratchBranches(fixture)).toEqual([]);
  });
});
