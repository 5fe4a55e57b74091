/** Heads that do not merge with one another: who is named, where, and how often it is tried. */
import { describe, expect, it } from "@jest/globals";
import { moveStaging } from "../../../src/actions/staging/move-staging.js";
import { publish } from "../../../src/actions/pull-requests/publish.js";
import { readContext } from "../../../src/actions/run/decision-context.js";
import type { PullRequestFacts, Snapshot } from "../../../src/domain/snapshot/snapshot.js";
import type { Run } from "../../../src/ports/run.js";
import type { MergeRequest } from "../../../src/ports/writing.js";
import { commit, minute, pullRequestWith, sha, stagedWith, TestLog, user } from "../../support/builders.js";
import { logWorld, typesFrom, type WorldParts } from "../../support/log-world.js";

const pull = (number: number, ...changedPaths: readonly string[]): PullRequestFacts =>
  pullRequestWith({ number, changedPaths });

/** GitHub's merges, where the heads of these pairs do not go together. */
function mergingWith(pairs: readonly (readonly [number, number])[], refusal?: "branch" | number) {
  const requests: number[][] = [];
  const numberOf = (head: string): number =>
    [3, 5, 8, 9, 20].find((number) =>
      [`head-${number}`, `newer-${number}`].map(sha).includes(head as never),
    ) ?? 0;
  const conflicts = (one: number, other: number): boolean =>
    pairs.some((pair) => pair.includes(one) && pair.includes(other));
  return {
    requests,
    mergeOnto: ({ base, heads }: MergeRequest) => {
      const inside = [3, 5, 8, 9].filter((number) => base === stagedWith({ number }).merge.sha);
      const order = heads.map((head) => numberOf(head.sha));
      requests.push(order);
      if (refusal === "branch" || (refusal !== undefined && order.includes(refusal))) {
        const at = refusal === "branch" ? undefined : order.indexOf(refusal);
        const words = { found: "A rule (422)", remedy: "Ask an admin." };
        return Promise.resolve({ kind: "refused" as const, index: at, ...words, scratch: undefined });
      }
      const index = order.findIndex((number, at) =>
        [
          ...(inside.length > 0 ? [3, 5, 8, 9].filter((each) => each <= (inside[0] ?? 0)) : []),
          ...order.slice(0, at),
        ].some((other) => conflicts(number, other)),
      );
      return Promise.resolve(
        index >= 0
          ? { kind: "conflict" as const, index, scratch: undefined }
          : {
              kind: "merged" as const,
              commits: order.map((number) => commit(`merge-${number}`)),
              scratch: { name: "scratch", tip: commit(`merge-${order.at(-1) ?? 0}`).sha },
            },
      );
    },
    discard: () => Promise.resolve(),
  };
}

function shopWith(
  log: TestLog,
  pullRequests: readonly PullRequestFacts[],
  pairs: readonly (readonly [number, number])[],
  snapshot: Partial<Snapshot> = {},
  { refusal, run: hinted }: { readonly refusal?: "branch" | number; readonly run?: WorldParts["run"] } = {},
) {
  const merging = mergingWith(pairs, refusal);
  const shown = logWorld({
    log,
    snapshot: { pullRequests, ...snapshot },
    parts: {
      merging,
      history: { firstParents: () => Promise.resolve([]) },
      people: { pushesOf: () => Promise.resolve({ pushes: [], isWhole: true }) },
      pullRequests: {
        find: (number) =>
          Promise.resolve({ number, state: "closed", head: sha("any"), mergeCommit: undefined }),
      },
      run: hinted ?? { hint: { kind: "schedule" } },
    },
  });
  const run = async () => {
    merging.requests.length = 0;
    const before = log.entries.length;
    const { value } = await moveStaging(shown.world, await readContext(shown.world), { deploys: false });
    return { written: typesFrom(log, before), merges: merging.requests.length, waiting: value.waiting };
  };
  return { ...shown, run };
}

const staged = (...numbers: readonly number[]): TestLog =>
  new TestLog().stage(...numbers.map((number) => stagedWith({ number })));

describe("a newcomer that conflicts with two of three on staging", () => {
  const pulls = [
    pull(3, "prices", "title"),
    pull(5, "news"),
    pull(8, "title"),
    pull(20, "title", "prices", "x"),
  ];

  it("is found once, with those and the files that both change, and nothing moves", async () => {
    const log = staged(3, 5, 8);
    const { run } = shopWith(log, pulls, [
      [20, 3],
      [20, 8],
    ]);
    expect(await run()).toMatchObject({ written: ["conflict-found"], merges: 4 });
    expect(log.state.train.tip).toEqual(commit("merge-8"));
    expect(log.state.conflicts).toEqual([
      {
        pullRequest: 20,
        head: sha("head-20"),
        onto: commit("merge-8").sha,
        with: [3, 8],
        files: ["title", "prices"],
      },
    ]);
    expect(await run()).toMatchObject({ written: [], merges: 0 });
  });

  it("is told on both sides, by whichever run shows it", async () => {
    const log = staged(3, 5, 8);
    const { run, world, comments } = shopWith(log, pulls, [[20, 8]]);
    await run();
    await publish(world, await readContext(world), { waiting: new Map(), leaveOutBoarding: false });
    const about = (text: string) => comments.filter((each) => each.includes(text));
    expect(about("20 does not merge with")).toHaveLength(1);
    expect(about("20 does not merge with")[0]).toMatch(/train-conflict.*\n.*8.*probably because of title/);
    expect(
      about("#20 conflicts with this one and waits for it to land; probably because of `title`."),
    ).toHaveLength(1);
  });

  const commented = (issue: number, author: string, body = "/check"): WorldParts["run"] => ({
    hint: {
      ...{ kind: "comment", issue, isPullRequest: true, comment: 1, body, author: user(author) },
      ...{ authorIsBot: false, createdAt: minute(500), edited: false },
    } as Run["hint"],
  });
  it.each([
    ["/check on it", commented(20, "dana"), true],
    ["Run workflow", { hint: { kind: "dispatch", inputs: {} }, actorIsBot: false }, true],
    ["/check on another", commented(5, "dana"), false],
    ["/check by a stranger", commented(20, "sven"), false],
    ["something else", commented(20, "dana", "/hold why"), false],
  ] as const)("boards after %s where GitHub was mistaken, or does not", async (_, hinted, boards) => {
    const log = staged(3, 5, 8);
    await shopWith(log, pulls, [[20, 8]]).run();
    await shopWith(log, pulls, [], {}, { run: hinted }).run();
    expect(log.state.train.staged.some(({ number }) => number === 20)).toBe(boards);
  });

  it("is tried again once the train is another one", async () => {
    const log = staged(3, 5, 8);
    const { run } = shopWith(log, pulls, [[20, 8]]);
    await run();
    const without8 = shopWith(
      log,
      [pulls[0], pulls[1], pulls[3]].flatMap((each) => each ?? []),
      [[20, 8]],
    );
    expect((await without8.run()).written).toEqual([
      "pull-request-ejected",
      "pull-request-promoted",
      "staging-moved",
    ]);
    expect(log.state.train.staged.map(({ number }) => number)).toEqual([3, 5, 20]);
    expect(log.state.conflicts).toEqual([]);
  });
});

describe("two newcomers that conflict with one another", () => {
  it("the first boards, the second waits for it and is not tried again", async () => {
    const log = staged(3);
    const { run } = shopWith(log, [pull(3, "a"), pull(8, "b"), pull(20, "b")], [[8, 20]]);
    expect((await run()).written).toEqual(["pull-request-promoted", "staging-moved", "conflict-found"]);
    expect(log.state.conflicts).toMatchObject([{ pullRequest: 20, with: [8], files: ["b"] }]);
    expect(await run()).toMatchObject({ written: [], merges: 0 });
  });
});

describe("two on staging that conflict on a develop that moved", () => {
  it("the later one leaves, and is named with whom", async () => {
    const log = staged(3, 8);
    const { run } = shopWith(log, [pull(3, "a"), pull(8, "a")], [[3, 8]], { develop: commit("develop-1") });
    expect((await run()).written).toEqual(["pull-request-ejected", "staging-moved", "conflict-found"]);
    expect(log.state.train.staged.map(({ number }) => number)).toEqual([3]);
    expect(log.state.conflicts).toMatchObject([{ pullRequest: 8, with: [3], files: ["a"] }]);
    expect(await run()).toMatchObject({ written: [], merges: 0 });
  });
});

describe("a new head that conflicts with another that rides", () => {
  it("is the one to leave, although the other comes after it", async () => {
    const log = staged(3, 8);
    const newer = pullRequestWith({ number: 3, head: sha("newer-3"), commits: [sha("newer-3")] });
    const { run } = shopWith(log, [{ ...newer, changedPaths: ["a"] }, pull(8, "a")], [[3, 8]]);
    expect((await run()).written).toEqual(["pull-request-ejected", "staging-moved", "conflict-found"]);
    expect(log.state.train.staged.map(({ number }) => number)).toEqual([8]);
    expect(log.state.conflicts).toMatchObject([
      { pullRequest: 3, head: sha("newer-3"), with: [8], files: ["a"] },
    ]);
    expect(await run()).toMatchObject({ written: [], merges: 0 });
  });
});

describe("a merge that GitHub refuses", () => {
  const pulls = [pull(3, "a"), pull(8, "b"), pull(20, "c")];
  const codes = (waiting: ReadonlyMap<number, { readonly code: string }>) =>
    [...waiting].map(([number, { code }]) => [number, code]);

  it("of a newcomer leaves that one out and moves on", async () => {
    const log = staged(3, 8);
    const { run } = shopWith(log, pulls, [], { develop: commit("develop-1") }, { refusal: 20 });
    const { written, waiting } = await run();
    expect([written, codes(waiting)]).toEqual([["staging-moved"], [[20, "refused"]]]);
    expect(log.state.train.staged.map(({ number }) => number)).toEqual([3, 8]);
  });

  it("of a new head lets its pull request leave, and says that it was refused", async () => {
    const log = staged(3, 8);
    const newer = pullRequestWith({ number: 8, head: sha("newer-8"), commits: [sha("newer-8")] });
    const { run } = shopWith(log, [pull(3, "a"), newer], [], {}, { refusal: 8 });
    expect(codes((await run()).waiting)).toEqual([[8, "refused"]]);
    const causes = log.entries.flatMap(({ facts }) => (facts.type === "pull-request-ejected" ? [facts] : []));
    expect(causes).toMatchObject([{ pullRequest: 8, cause: "refused" }]);
    expect(log.state.train.staged.map(({ number }) => number)).toEqual([3]);
  });

  it.each(["branch", 3, 8] as const)("of %s, for which nobody is to blame, throws nobody out", async (at) => {
    const log = staged(3, 8);
    const { run, notices, world, comments } = shopWith(
      log,
      pulls,
      [],
      { develop: commit("develop-1") },
      { refusal: at },
    );
    const { written, waiting } = await run();
    expect(written).toEqual([]);
    expect(codes(waiting)).toEqual(at === "branch" ? [] : [[at, "refused"]]);
    expect(notices).toEqual(["refused: A rule (422)"]);
    await publish(world, await readContext(world), { waiting, leaveOutBoarding: false });
    expect(comments.filter((text) => text.includes("A rule"))).toHaveLength(at === "branch" ? 0 : 1);
  });
});
