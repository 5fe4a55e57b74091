/** What the snapshot says of each pull request. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Commit } from "../../../../src/domain/values/values.js";
import { createGitHubFixture, type GitHubFixture, violationsOf } from "../../../support/github-fixture.js";

const policy = ["testers: [tess]", "rollback-approvers: [mona]", "team: [mona, ada, tess]", ""].join("\n");

let fixture: GitHubFixture;

let develop: Commit;

beforeAll(async () => {
  fixture = await createGitHubFixture();
  develop = await fixture.commit({ "app.txt": "1\n", ".github/release-console.yml": policy });
  await fixture.setBranch("develop", develop);
});

afterAll(() => fixture.close());

describe("a pull request", () => {
  it("is shown with its reviews, threads, labels, checks and statuses", async () => {
    const head = await fixture.commit({ "app.txt": "2\n", ".github/release-console.yml": policy }, [develop]);
    await fixture.setBranch("feature", head);
    const number = await fixture.openPullRequest({ author: "ada", branch: "feature", title: "Second app" });
    await fixture.call("tess", "POST", `/repos/acme/shop/pulls/${number}/reviews`, {
      event: "REQUEST_CHANGES",
      body: "Not yet.",
      comments: [{ path: "app.txt", position: 1, body: "Why 2?" }],
    });
    await fixture.call("mona", "POST", `/repos/acme/shop/issues/${number}/labels`, {
      labels: ["release:patch"],
    });
    const world = await fixture.world();
    const body = "<!-- release-console:status --> Hello";
    // Another workflow of the repository writes under the same name.
    await world.conversations.comment({ number, body: `Somebody said: ${body}` });
    const { id } = await world.conversations.comment({ number, body });
    await fixture.call("ada", "POST", `/repos/acme/shop/issues/${number}/comments`, { body });
    await world.statuses.set({
      sha: head.sha,
      state: "pending",
      description: "waits",
      url: "https://example.com",
    });

    const { pullRequests } = await world.snapshots.read();
    expect(pullRequests).toEqual([
      expect.objectContaining({
        number,
        title: "Second app",
        author: { login: "ada", isBot: false },
        head: head.sha,
        headBranch: "feature",
        headRepository: "acme/shop",
        isCrossRepository: false,
        isDraft: false,
        labels: ["release:patch"],
        mergeable: "MERGEABLE",
        unresolvedThreads: 1,
        commits: [head.sha],
        changedPaths: ["app.txt"],
        checks: [],
        statuses: [
          {
            context: "release-console",
            state: "pending",
            description: "waits",
            since: expect.any(String),
            creator: "github-actions[bot]",
          },
        ],
        statusComment: { id, body, spare: [] },
      }),
    ]);
    expect(pullRequests[0]?.reviews).toEqual([
      expect.objectContaining({
        author: { login: "tess", isBot: false },
        state: "CHANGES_REQUESTED",
        commit: head.sha,
      }),
    ]);
  });

  it("has its check runs in the order in which they came, and runs without a job as checks of their own", async () => {
    const number = [...fixture.repository.pulls.keys()].at(-1) ?? 0;
    const sha = fixture.repository.pulls.get(number)?.headSha ?? "";
    const actions = { id: 15368, slug: "github-actions", name: "GitHub Actions" };
    const at = "2026-01-01T00:00:00Z";
    const run = { status: "completed", startedAt: at, completedAt: at, detailsUrl: undefined } as const;
    const suite = {
      sha,
      branch: "feature",
      app: actions,
      runId: undefined,
      creator: "ada",
      createdAt: at,
      updatedAt: at,
    };
    fixture.repository.checkSuites.push(
      { ...suite, id: 9_002, checkRuns: [{ ...run, id: 3, name: "test", conclusion: "success" }] },
      {
        ...suite,
        id: 9_001,
        checkRuns: [
          { ...run, id: 8, name: "test", conclusion: "failure" },
          { ...run, id: 7, name: "lint", conclusion: "success" },
        ],
      },
    );
    const { pullRequests } = await (await fixture.world()).snapshots.read();
    expect(
      pullRequests[0]?.checks.map(({ name, conclusion, order, app }) => ({ name, conclusion, order, app })),
    ).toEqual([
      { name: "lint", conclusion: "success", order: 0, app: "github-actions" },
      { name: "test", conclusion: "failure", order: 1, app: "github-actions" },
      { name: "test", conclusion: "success", order: 2, app: "github-actions" },
    ]);
  });

  it("keeps nothing back that did not fit into the first page", async () => {
    const number = [...fixture.repository.pulls.keys()].at(-1) ?? 0;
    const labels = Array.from({ length: 60 }, (_, index) => `label-${index}`);
    for (const label of labels)
      await fixture.call("mona", "POST", `/repos/acme/shop/issues/${number}/labels`, { labels: [label] });
    const extra: number[] = [];
    for (let index = 0; index < 21; index += 1) {
      const head = await fixture.commit({ [`many-${index}.txt`]: "x\n" }, [develop]);
      await fixture.setBranch(`many-${index}`, head);
      extra.push(await fixture.openPullRequest({ author: "ada", branch: `many-${index}` }));
    }
    const { pullRequests } = await (await fixture.world()).snapshots.read();
    expect(pullRequests.map((pull) => pull.number)).toEqual([number, ...extra]);
    expect(pullRequests[0]?.labels).toHaveLength(61);
    for (const each of extra)
      await fixture.call("ada", "PATCH", `/repos/acme/shop/pulls/${each}`, { state: "closed" });
  }, 60_000);

  it.each([
    [
      "a changed one",
      { ".github/release-console.yml": `${policy}max-staged: 1\n` },
      { kind: "read", policy: { maxStaged: 1 } },
    ],
    ["a broken one", { ".github/release-console.yml": "testers: 1\n" }, { kind: "broken" }],
    ["none any more", {}, { kind: "missing" }],
    ["a folder in its place", { ".github/release-console.yml/policy": policy }, { kind: "missing" }],
  ])("shows what the policy file would be: %s", async (name, files, expected) => {
    const branch = `policy-${name.replaceAll(" ", "-")}`;
    await fixture.setBranch(branch, await fixture.commit({ "app.txt": `${name}\n`, ...files }, [develop]));
    const number = await fixture.openPullRequest({ author: "ada", branch });
    const { pullRequests } = await (await fixture.world()).snapshots.read();
    const proposed = pullRequests.find((pull) => pull.number === number)?.proposedPolicy;
    expect(proposed).toMatchObject(expected);
    await fixture.call("ada", "PATCH", `/repos/acme/shop/pulls/${number}`, { state: "closed" });
  });

  it("keeps nothing back of one large pull request", async () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
    const files = Object.fromEntries(many(105).map((index) => [`wide/${index}.txt`, "x\n"]));
    let tip = develop;
    for (const index of many(12)) tip = await fixture.commit({ ...files, "step.txt": `${index}\n` }, [tip]);
    await fixture.setBranch("wide", tip);
    const number = await fixture.openPullRequest({ author: "ada", branch: "wide" });
    const pull = fixture.repository.pulls.get(number);
    if (pull === undefined) throw new Error("There is no pull request.");
    const at = "2026-01-01T00:00:00Z";
    for (const id of many(102)) {
      const given = { author: "tess", body: "", commit: tip.sha, submittedAt: at };
      pull.reviews.push({ ...given, id: 50_000 + id, state: id === 102 ? "APPROVED" : "CHANGES_REQUESTED" });
      pull.reviews.push({ ...given, id: 60_000 + id, state: "COMMENTED" });
      const place = { path: "wide/1.txt", line: 1, resolvedBy: undefined, isOutdated: false, comments: [] };
      pull.threads.push({ ...place, id: `wide-${id}`, isResolved: id !== 102 });
    }
    const world = await fixture.world();
    const comments = `/repos/acme/shop/issues/${number}/comments`;
    for (const index of many(31)) await fixture.call("ada", "POST", comments, { body: `Word ${index}` });
    const { id: statusComment } = await world.conversations.comment({
      number,
      body: "<!-- release-console:status --> Mine",
    });
    const app = { id: 15368, slug: "github-actions", name: "GitHub Actions" };
    const suite = {
      sha: tip.sha,
      branch: "wide",
      app,
      runId: undefined,
      creator: "ada",
      createdAt: at,
      updatedAt: at,
    };
    const run = {
      status: "completed",
      conclusion: "success",
      startedAt: at,
      completedAt: at,
      detailsUrl: undefined,
    } as const;
    for (const index of many(12)) {
      const runs = many(index === 12 ? 120 : 1).map((each) => 100_000 + index * 1000 + each);
      fixture.repository.checkSuites.push({
        ...suite,
        id: 90_000 + index,
        checkRuns: runs.map((id) => ({ ...run, id, name: `job ${id}` })),
      });
    }
    const { pullRequests } = await world.snapshots.read();
    const whole = pullRequests.find((each) => each.number === number);
    expect(whole?.commits).toHaveLength(12);
    expect(whole?.changedPaths.filter((path) => path.startsWith("wide/"))).toHaveLength(105);
    expect([whole?.reviews.length, whole?.reviews.at(-1)?.state]).toEqual([102, "APPROVED"]);
    expect(whole?.unresolvedThreads).toBe(1);
    expect(whole?.statusComment?.id).toBe(statusComment);
    expect(whole?.checks).toHaveLength(131);
    expect(whole?.hasUnlistedPaths).toBe(false);
    await fixture.call("ada", "PATCH", `/repos/acme/shop/pulls/${number}`, { state: "closed" });
  }, 60_000);

  it.each([
    ["asks for no further file where it leaves the rules alone", {}, 0, []],
    ["finds a changed rule among many files", { "docs/CODEOWNERS": "* @zoe\n" }, 1, ["docs/CODEOWNERS"]],
  ])("%s", async (name, rules, pages, expected) => {
    const branch = name.replaceAll(" ", "-");
    const many = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`a/${index}.txt`, "x\n"]));
    const kept = { "app.txt": "1\n", ".github/release-console.yml": policy };
    const base = await fixture.commit(kept, [develop]);
    await fixture.setBranch("develop", base);
    await fixture.setBranch(branch, await fixture.commit({ ...kept, ...many, ...rules }, [base]));
    const number = await fixture.openPullRequest({ author: "ada", branch });
    let asked = 0;
    fixture.github.faults.add({
      match: (operation, { body }) => {
        asked += operation === "NextPage" && JSON.stringify(body).includes(`"number":${number}`) ? 1 : 0;
        return false;
      },
      effect: "before",
      answer: "drop",
    });
    const { pullRequests } = await (await fixture.world()).snapshots.read();
    const pull = pullRequests.find((each) => each.number === number);
    fixture.github.faults.clear();
    expect(pull?.hasUnlistedPaths).toBe(false);
    expect(pull?.changedPaths.filter((path) => !path.startsWith("a/"))).toEqual(expected);
    expect(asked).toBe(pages);
    await fixture.call("ada", "PATCH", `/repos/acme/shop/pulls/${number}`, { state: "closed" });
    await fixture.setBranch("develop", develop);
  });

  it("sees every tag that could be a version while nothing is released", async () => {
    const names = ["v3.0.0", ...Array.from({ length: 205 }, (_, index) => `dev-${index}`)];
    const tagged = await fixture.commit({ "tagged.txt": "1\n" }, [develop]);
    for (const name of [...names, "nightly"])
      await fixture.call("mona", "POST", "/repos/acme/shop/git/refs", {
        ref: `refs/tags/${name}`,
        sha: tagged.sha,
      });
    const { tags } = await (await fixture.world()).snapshots.read();
    expect(tags.toSorted()).toEqual(names.toSorted());
  }, 60_000);

  it("shows both names of a renamed file", async () => {
    const text = "one\ntwo\nthree\nfour\nfive\n";
    const base = await fixture.commit(
      { "app.txt": "1\n", ".github/release-console.yml": policy, ".github/workflows/ci.yml": text },
      [develop],
    );
    await fixture.setBranch("develop", base);
    await fixture.setBranch(
      "rename",
      await fixture.commit({ "app.txt": "1\n", ".github/release-console.yml": policy, "moved.yml": text }, [
        base,
      ]),
    );
    const number = await fixture.openPullRequest({ author: "ada", branch: "rename" });
    const { pullRequests } = await (await fixture.world()).snapshots.read();
    const paths = pullRequests.find((pull) => pull.number === number)?.changedPaths;
    expect([...(paths ?? [])].toSorted()).toEqual([".github/workflows/ci.yml", "moved.yml"]);
    fixture.github.faults.add({
      match: (operation) => operation === "pulls/list-files",
      effect: "before",
      answer: { status: 200, body: [] },
    });
    const huge = await (await fixture.world()).snapshots.read();
    expect(huge.pullRequests.find((pull) => pull.number === number)).toMatchObject({
      hasUnlistedPaths: true,
    });
  });
});

it("leaves no violation of GitHub's API behind", () => {
  expect(violationsOf(fixture.github)).toEqual([]);
});
