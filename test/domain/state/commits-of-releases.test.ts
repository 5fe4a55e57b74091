/** Which commits left production with a rollback: the heads of its pull requests, and what was below them when they were released. */
import { expect, it } from "@jest/globals";
import { commitsOf, taintedCommits } from "../../../src/domain/state/taint.js";
import { withCommits } from "../../../src/domain/train/facts-of-now.js";
import type { CommitFacts, PullRequestFacts } from "../../../src/domain/snapshot/snapshot.js";
import { pullRequestWith, sha, snapshotWith, stagedWith, TestLog, user } from "../../support/builders.js";
import { reduceEntry } from "../../../src/domain/reducer/reduce.js";
import type { State } from "../../../src/domain/state/state.js";
import { approveRollback, endDeployment, releases } from "../../support/rollback-story.js";

const commitFacts = (
  ...commits: readonly (readonly [name: string, parents: number])[]
): readonly CommitFacts[] =>
  commits.map(([name, parents]) => ({
    sha: sha(name),
    parents: Array.from({ length: parents }, (_, index) => sha(`${name}-${index}`)),
    people: [user("dana")],
    unlinked: [],
  }));

const recorded = (log: TestLog, ...commits: readonly (readonly [string, number])[]): readonly string[] => {
  const pullRequest = pullRequestWith({ number: 2, commitFacts: commitFacts(...commits, ["head-2", 1]) });
  const [staged] = withCommits(log.state, snapshotWith(log, { pullRequests: [pullRequest] }));
  return staged?.commits ?? [];
};

it("are recorded without merges, without the head and without what an earlier release brought", () => {
  const log = new TestLog().stage(stagedWith({ number: 1, commits: [sha("old")] })).release("v1.0.0");
  log.stage(stagedWith({ number: 2 }));
  expect(recorded(log, ["old", 1], ["head-1", 1], ["merge", 2], ["new", 1])).toEqual([sha("new")]);
  expect(recorded(log)).toEqual([]);
});

it("are at most a hundred: the oldest, which every branch with a newer one holds too", () => {
  const log = releases(1).stage(stagedWith({ number: 2 }));
  const many = Array.from({ length: 150 }, (_, index) => [`c${index}`, 1] as const);
  const kept = recorded(log, ...many);
  expect([kept.length, kept[0]]).toEqual([100, sha("c0")]);
});

const chain = (...names: readonly string[]): readonly CommitFacts[] =>
  names.map((name, index) => ({
    sha: sha(name),
    parents: [sha(names[index - 1] ?? "develop")],
    people: [user("dana")],
    unlinked: [],
  }));

const recordedOf = (
  log: TestLog,
  facts: readonly CommitFacts[],
  ...others: readonly PullRequestFacts[]
): readonly string[] => {
  const head = facts.at(-1)?.sha ?? sha("none");
  log.stage(stagedWith({ number: 2, head }));
  const pullRequest = pullRequestWith({ number: 2, head, commitFacts: facts });
  const pullRequests = [pullRequest, ...others];
  return withCommits(log.state, snapshotWith(log, { pullRequests }))[0]?.commits ?? [];
};

it("are recorded without what stands below a released head, whose commits the log may not have", () => {
  const log = new TestLog().stage(stagedWith({ number: 1, head: sha("one-3") })).release("v1.0.0");
  expect(recordedOf(log, chain("one-1", "one-2", "one-3", "two-1", "two-2"))).toEqual([sha("two-1")]);
});

it("are recorded without what stands below the head of one that is released and has yet to land", () => {
  const log = new TestLog().stage(stagedWith({ number: 1, head: sha("one-2") })).release("v1.0.0");
  const other = pullRequestWith({ number: 1, head: sha("one-2"), commitFacts: chain("one-1", "one-2") });
  expect(recordedOf(log, chain("one-1", "two-1", "two-2"), other)).toEqual([sha("two-1")]);
});

it("hold the first one of every branch that was merged into it, however many there are of another", () => {
  const own = chain(...Array.from({ length: 150 }, (_, index) => `own-${index}`));
  const side = chain("side-1", "side-2");
  const merge = { ...own[0], parents: [sha("own-149"), sha("side-2")], sha: sha("merged") } as CommitFacts;
  const kept = recordedOf(releases(1), [...own, ...side, merge]);
  expect(kept).toHaveLength(100);
  expect(kept.slice(0, 3)).toEqual([sha("own-0"), sha("side-1"), sha("own-1")]);
});

it("are nothing where the pull request has another head by now", () => {
  const log = releases(1).stage(stagedWith({ number: 2 }));
  const newer = pullRequestWith({ number: 2, head: sha("newer"), commitFacts: commitFacts(["c", 1]) });
  const [staged] = withCommits(log.state, snapshotWith(log, { pullRequests: [newer] }));
  expect(staged).not.toHaveProperty("commits");
});

it("may not come back otherwise from the rollback's approval on", () => {
  const log = releases(1)
    .stage(stagedWith({ number: 2, commits: [sha("below")] }))
    .release("v1.1.0");
  log.requestRollback();
  expect(taintedCommits(log.state, 0).has(sha("below"))).toBe(false);
  approveRollback(log);
  expect(taintedCommits(log.state, 0).get(sha("below"))).toBe("RB-1");
  endDeployment(log, "good");
  expect(taintedCommits(log.state, 0).get(sha("below"))).toBe("RB-1");
});

it("stay in the state for the newest ten releases", () => {
  const log = new TestLog();
  for (let number = 1; number <= 12; number += 1)
    log.stage(stagedWith({ number, commits: [sha(`below-${number}`)] })).release(`v1.${number}.0`);
  const kept = log.state.releases.map(({ pullRequests }) => commitsOf(pullRequests).length);
  expect(kept).toEqual([1, 1, ...Array.from({ length: 10 }, () => 2)]);
});

it("stay in the state for the newest ten releases of recoveries, too", () => {
  const carried = stagedWith({ number: 90, commits: [sha("below-90")] });
  let state: State = { ...releases(1).state, recoveries: [] };
  state = {
    ...state,
    releases: state.releases.map((release) => ({ ...release, bringsBack: [carried] })),
  };
  const log = releases(1);
  for (let number = 2; number <= 12; number += 1) log.stage(stagedWith({ number })).release(`v1.${number}.0`);
  for (const entry of log.entries.slice(releases(1).entries.length)) state = reduceEntry(state, entry);
  expect(commitsOf(state.releases[0]?.bringsBack ?? [])).toEqual([carried.head]);
});
