import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import type { Commit, CommitSha } from "../../../../src/domain/values/values.js";
import type { LogCommit } from "../../../../src/ports/writing.js";
import {
  countingRoundTrips,
  createGitHubFixture,
  type GitHubFixture,
  violationsOf,
} from "../../../support/github-fixture.js";

let fixture: GitHubFixture;
let develop: Commit;
let next: Commit;
let head: CommitSha;

beforeAll(async () => {
  fixture = await createGitHubFixture();
  develop = await fixture.commit({ "app.txt": "1\n", ".github/workflows/ci.yml": "on: push\n" });
  next = await fixture.commit({ "app.txt": "2\n", ".github/workflows/ci.yml": "on: push\n" }, [develop]);
  await fixture.setBranch("develop", develop);
});
afterAll(() => fixture.close());

beforeEach(async () => {
  fixture.github.faults.clear();
  fixture.repository.rulesets.length = 0;
  const log = await fixture.commit({ "state.json": "{}" });
  await fixture.setBranch("release-log", log);
  await fixture.setBranch("staging", develop);
  head = log.sha;
});

const entry = (expectedHead: CommitSha | null, content = "{}\n"): LogCommit => ({
  expectedHead,
  headline: "Record something",
  body: "It happened.\n\nRun: 1",
  files: [{ path: "entries/00/00/00/00000002.json", content }],
});
const moveStaging = (log: LogCommit) => ({
  log,
  moves: [{ ref: "refs/heads/staging", before: develop.sha, after: next.sha, force: false }],
  discard: [],
});
const scratchBranches = async () =>
  (await fixture.branches()).filter((name) => name.startsWith("release-console/scratch/"));

describe("appending to the log", () => {
  it("is one round trip", async () => {
    const world = await fixture.world();
    const { result, roundTrips } = await countingRoundTrips(fixture.github, world, () =>
      world.transactions.append(entry(head)),
    );
    expect(result).toEqual({ kind: "committed", head: await fixture.branch("release-log") });
    expect(roundTrips).toBe(1);
    expect(await fixture.file("refs/heads/release-log", "entries/00/00/00/00000002.json")).toBe("{}\n");
    const commit = await fixture.github.git.readCommit(
      "acme/shop",
      (await fixture.branch("release-log")) ?? "",
    );
    expect(commit?.message).toBe("Record something\n\nIt happened.\n\nRun: 1");
  });

  it("is a race when the log has moved", async () => {
    const other = await fixture.commit({ "state.json": "{ }" }, [{ sha: head } as Commit]);
    await fixture.setBranch("release-log", other);
    expect(await (await fixture.world()).transactions.append(entry(head))).toEqual({ kind: "raced" });
    expect(await fixture.branch("release-log")).toBe(other.sha);
  });

  it("knows its own commit when the answer is lost", async () => {
    fixture.github.faults.add({
      match: (operation) => operation === "AppendToLog",
      effect: "after",
      answer: "drop",
    });
    const outcome = await (await fixture.world()).transactions.append(entry(head, '{ "lost": true }\n'));
    expect(outcome).toEqual({ kind: "committed", head: await fixture.branch("release-log") });
    expect(fixture.github.faults.unused).toBe(0);
  });

  it("is sent again when nothing came of it", async () => {
    fixture.github.faults.add({
      match: (operation) => operation === "AppendToLog",
      effect: "before",
      answer: { status: 502 },
    });
    expect(await (await fixture.world()).transactions.append(entry(head))).toMatchObject({
      kind: "committed",
    });
  });

  it("names the permission that is missing", async () => {
    const world = await fixture.world({ permissions: { contents: "read" } });
    expect(await world.transactions.append(entry(head))).toMatchObject({
      kind: "refused",
      remedy: 'Add "contents: write" to this job\'s permissions.',
    });
    expect(await fixture.branch("release-log")).toBe(head);
  });
});

describe("moving refs together with the log", () => {
  it("is two round trips and leaves no scratch branch", async () => {
    const world = await fixture.world();
    await world.snapshots.read().catch(() => undefined);
    const { result, roundTrips } = await countingRoundTrips(fixture.github, world, () =>
      world.transactions.move(moveStaging(entry(head))),
    );
    expect(result).toEqual({ kind: "committed", head: await fixture.branch("release-log") });
    expect(roundTrips).toBe(2);
    expect(await fixture.branch("staging")).toBe(next.sha);
    expect(await scratchBranches()).toEqual([]);
  });

  it("moves nothing when the log has moved", async () => {
    await fixture.setBranch(
      "release-log",
      await fixture.commit({ "state.json": "{ }" }, [{ sha: head } as Commit]),
    );
    expect(await (await fixture.world()).transactions.move(moveStaging(entry(head)))).toEqual({
      kind: "raced",
    });
    expect(await fixture.branch("staging")).toBe(develop.sha);
  });

  it("moves nothing when somebody else moved the branch", async () => {
    const other = await fixture.commit({ "app.txt": "other\n", ".github/workflows/ci.yml": "on: push\n" }, [
      develop,
    ]);
    await fixture.setBranch("staging", other);
    expect(await (await fixture.world()).transactions.move(moveStaging(entry(head)))).toEqual({
      kind: "raced",
    });
    expect(await fixture.branch("release-log")).toBe(head);
  });

  it("is committed when only the answer is lost", async () => {
    fixture.github.faults.add({
      match: (operation) => operation === "UpdateRefs",
      effect: "after",
      answer: "drop",
    });
    const outcome = await (await fixture.world()).transactions.move(moveStaging(entry(head)));
    expect(outcome).toEqual({ kind: "committed", head: await fixture.branch("release-log") });
    expect(await fixture.branch("staging")).toBe(next.sha);
  });

  it("leaves no scratch branch when it took two attempts", async () => {
    fixture.github.faults.add({
      match: (operation) => operation === "UpdateRefs",
      effect: "before",
      answer: { status: 502 },
    });
    const outcome = await (await fixture.world()).transactions.move(moveStaging(entry(head)));
    expect(outcome).toEqual({ kind: "committed", head: await fixture.branch("release-log") });
    expect(await scratchBranches()).toEqual([]);
  });

  it("is sent once more where no answer came and nothing moved, however few refs it names", async () => {
    fixture.github.faults.add({
      match: (operation) => operation === "UpdateRefs",
      effect: "before",
      answer: "drop",
    });
    const { objects } = await fixture.world();
    const ref = "refs/heads/release-console/revert/RB-1";
    const move = { ref, before: null, after: next.sha, force: false };
    expect(await objects.moveRef(move)).toEqual({ kind: "committed", head: next.sha });
    expect(await fixture.branch("release-console/revert/RB-1")).toBe(next.sha);
    await objects.moveRef({ ref, before: next.sha, after: null, force: false });
  });

  it("starts afresh when the prepared commit is lost", async () => {
    fixture.github.faults.add({
      match: (operation) => operation === "PrepareLogCommit",
      effect: "after",
      answer: "drop",
    });
    expect(await (await fixture.world()).transactions.move(moveStaging(entry(head)))).toMatchObject({
      kind: "committed",
    });
  });

  it("names the rule that refused, and moves nothing", async () => {
    fixture.repository.rulesets.push({
      id: 77,
      name: "Only people",
      target: "branch",
      include: ["staging"],
      exclude: [],
      rules: [{ type: "update" }, { type: "deletion" }],
      bypass: [],
      enforcement: "active",
    });
    const outcome = await (await fixture.world()).transactions.move(moveStaging(entry(head)));
    expect(outcome).toMatchObject({
      kind: "refused",
      found: expect.stringMatching(/staging: update \(ruleset 77/),
      remedy: expect.stringContaining('Exclude "staging"'),
    });
    expect(outcome).not.toMatchObject({ found: expect.stringContaining("deletion") });
    expect(await fixture.branch("release-log")).toBe(head);
    expect(await fixture.branch("staging")).toBe(develop.sha);
  });

  it("leaves a scratch branch that may not be deleted", async () => {
    fixture.repository.rulesets.push({
      id: 78,
      name: "Keep all",
      target: "branch",
      include: ["release-console/**"],
      exclude: [],
      rules: [{ type: "deletion" }],
      bypass: [],
      enforcement: "active",
    });
    expect(await (await fixture.world()).transactions.move(moveStaging(entry(head)))).toMatchObject({
      kind: "committed",
    });
    expect(await scratchBranches()).toHaveLength(1);
    fixture.repository.rulesets.length = 0;
    for (const name of await scratchBranches())
      await fixture.github.git.moveRefs("acme/shop", [
        { ref: `refs/heads/${name}`, before: undefined, after: "0".repeat(40) },
      ]);
  });

  it("asks the App when workflow files change, and names it when there is none", async () => {
    const changed = await fixture.commit(
      { "app.txt": "2\n", ".github/workflows/ci.yml": "on: pull_request\n" },
      [develop],
    );
    const request = {
      ...moveStaging(entry(head)),
      moves: [{ ref: "refs/heads/staging", before: develop.sha, after: changed.sha, force: false }],
    };
    const outcome = await (await fixture.world()).transactions.move(request);
    expect(outcome).toMatchObject({
      kind: "refused",
      found: expect.stringContaining(".github/workflows"),
      remedy: expect.stringContaining("GitHub App"),
    });
    expect(await (await fixture.world({ app: true })).transactions.move(request)).toMatchObject({
      kind: "committed",
    });
    expect(await fixture.branch("staging")).toBe(changed.sha);
  });
});

describe("opening the log", () => {
  it("makes a branch without parents, together with staging", async () => {
    for (const name of ["release-log", "staging"])
      await fixture.github.git.moveRefs("acme/shop", [
        { ref: `refs/heads/${name}`, before: undefined, after: "0".repeat(40) },
      ]);
    const world = await fixture.world();
    const request = {
      log: entry(null),
      moves: [{ ref: "refs/heads/staging", before: null, after: develop.sha, force: false }],
      discard: [],
    };
    const outcome = await world.transactions.move(request);
    const opened = await fixture.branch("release-log");
    expect(outcome).toEqual({ kind: "committed", head: opened });
    expect((await fixture.github.git.readCommit("acme/shop", opened ?? ""))?.parents).toEqual([]);
    expect(await fixture.branch("staging")).toBe(develop.sha);
    expect(await (await fixture.world()).transactions.move(request)).toEqual({ kind: "raced" });
  });
});

it("leaves no violation of GitHub's API behind", () => {
  expect(violationsOf(fixture.github)).toEqual([]);
});
