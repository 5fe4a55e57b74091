import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { MisconfiguredError } from "../../../../src/domain/values/misconfigured.js";
import { branches } from "../../../../src/domain/values/names.js";
import type { Commit } from "../../../../src/domain/values/values.js";
import {
  countingRoundTrips,
  createGitHubFixture,
  type GitHubFixture,
  violationsOf,
} from "../../../support/github-fixture.js";

const policy = ["testers: [tess]", "rollback-approvers: [mona]", "team: [mona, ada, tess]", ""].join("\n");

let fixture: GitHubFixture;
let develop: Commit;

beforeAll(async () => {
  fixture = await createGitHubFixture();
  develop = await fixture.commit({ "app.txt": "1\n", ".github/release-console.yml": policy });
  await fixture.setBranch("develop", develop);
});
afterAll(() => fixture.close());

describe("the snapshot", () => {
  it("of a young repository is one round trip and says what is missing", async () => {
    const world = await fixture.world();
    // The first answer of the local GitHub is slow enough to look like several.
    await world.snapshots.read();
    const { result: snapshot, roundTrips } = await countingRoundTrips(fixture.github, world, () =>
      world.snapshots.read(),
    );
    expect(roundTrips).toBe(1);
    expect(snapshot).toMatchObject({
      repository: {
        name: "acme/shop",
        defaultBranch: "develop",
        isFork: false,
        hasIssues: true,
        mergeMethods: ["merge", "squash", "rebase"],
      },
      log: { kind: "absent" },
      develop,
      staging: undefined,
      rules: { pullRequestRequired: false, requiredContexts: [], mergeQueue: false },
      pullRequests: [],
      policy: { kind: "read", policy: { testers: ["tess"], team: ["mona", "ada", "tess"] } },
    });
    expect(snapshot.readAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/);
  });

  it("says where develop's newest step came from, by its first parent", async () => {
    const world = await fixture.world();
    expect(await world.snapshots.read()).not.toHaveProperty("newestStep");
    const aside = await fixture.commit({ "app.txt": "1\n", "aside.txt": "1\n" }, [develop]);
    const merge = await fixture.commit({ "app.txt": "2\n", ".github/release-console.yml": policy }, [
      develop,
      aside,
    ]);
    await fixture.setBranch("develop", merge);
    const { newestStep } = await (await fixture.world()).snapshots.read();
    await fixture.setBranch("develop", develop);
    expect(newestStep).toEqual({ from: develop.sha, to: merge.sha });
  });

  it("comes with the default branch's policy, which can be read again by its blob", async () => {
    const world = await fixture.world();
    const { policy: reading } = await world.snapshots.read();
    expect(reading.kind).toBe("read");
    expect(await world.policies.ofBlob(reading.kind === "read" ? reading.blob : "")).toEqual(reading);
    expect(await world.policies.ofBlob("0".repeat(40))).toEqual({ kind: "missing" });
  });

  it("knows of no rules where the plan has none", async () => {
    const message = "Upgrade to GitHub Pro or make this repository public to enable this feature.";
    fixture.github.faults.add({
      match: (operation) => operation === "repos/get-all-environments",
      effect: "before",
      answer: { status: 403, body: { message } },
    });
    const world = await fixture.world();
    const repository = fixture.github.repository("acme/shop");
    const { isPrivate, settings } = repository;
    Object.assign(repository, { isPrivate: true, settings: { ...settings, planWithoutRules: true } });
    expect((await world.snapshots.read()).rules).toMatchObject({
      pullRequestRequired: false,
      requiredContexts: [],
    });
    Object.assign(repository, { isPrivate, settings });
    expect(await world.environments.protectionOf("production")).toEqual({ kind: "missing" });
    expect(await world.environments.deploymentBranches("production")).toBeUndefined();
    expect(fixture.github.faults.unused).toBe(0);
  });

  it("names the missing permission instead of showing an empty list", async () => {
    await fixture.setBranch("needs-checks", await fixture.commit({ "app.txt": "0\n" }, [develop]));
    const number = await fixture.openPullRequest({ author: "ada", branch: "needs-checks" });
    const world = await fixture.world({
      permissions: {
        contents: "read",
        "pull-requests": "read",
        issues: "read",
        statuses: "read",
        actions: "read",
      },
    });
    await expect(world.snapshots.read()).rejects.toMatchObject({
      name: "MisconfiguredError",
      remedy: 'Add "checks: read" to this job\'s permissions.',
    });
    await expect(world.snapshots.read()).rejects.toBeInstanceOf(MisconfiguredError);
    await fixture.call("ada", "PATCH", `/repos/acme/shop/pulls/${number}`, { state: "closed" });
  });
});

describe("an answer that is not whole", () => {
  it("is an error that names the part, never an empty list", async () => {
    const answer = { status: 200, body: { data: { repository: { pullRequests: null } } } };
    fixture.github.faults.add({ match: (operation) => operation === "Snapshot", effect: "before", answer });
    await expect((await fixture.world()).snapshots.read()).rejects.toMatchObject({
      name: "ApiError",
      message: expect.stringContaining("repository.id"),
    });
  });

  it("is asked for again when GitHub stumbles", async () => {
    fixture.github.faults.add({
      match: (operation) => operation === "Snapshot",
      times: 2,
      effect: "before",
      answer: { status: 502 },
    });
    await expect((await fixture.world()).snapshots.read()).resolves.toMatchObject({ develop });
  });

  it("is asked for in smaller parts when it is too much for one query", async () => {
    const tooMuch = {
      status: 200,
      body: { data: null, errors: [{ message: "Something went wrong while executing your query." }] },
    };
    fixture.github.faults.add({
      match: (operation, { body }) => operation === "Snapshot" && JSON.stringify(body).includes('"size":20'),
      times: 9,
      effect: "before",
      answer: tooMuch,
    });
    await expect((await fixture.world()).snapshots.read()).resolves.toMatchObject({ develop });
    fixture.github.faults.clear();
  });

  describe("of a repository whose staging would be the branch of pull requests, which the console would make anew", () => {
    const withNames = async (names: string): Promise<void> =>
      fixture.setBranch(
        "develop",
        await fixture.commit({ "app.txt": "1\n", ".github/release-console.yml": `${policy}${names}\n` }),
      );
    afterEach(() => fixture.setBranch("develop", develop));

    it.each([
      ["staging-branch: develop", 'must differ from the default branch, "develop"'],
      ["base: develop\nstaging-branch: develop", 'must differ from "base"'],
    ])("refuses the policy (%j)", async (names, expected) => {
      await withNames(names);
      const { policy: reading } = await (await fixture.world()).snapshots.read();
      expect(reading).toMatchObject({
        kind: "broken",
        problems: [{ message: expect.stringContaining(expected) }],
      });
      expect([branches.base, branches.staging]).toEqual(["develop", "staging"]);
    });

    it("goes no further where no usual name is left", async () => {
      await withNames("base: staging");
      await expect((await fixture.world()).snapshots.read()).rejects.toMatchObject({
        name: "MisconfiguredError",
        found: expect.stringContaining('Pull requests go to "staging"'),
      });
    });
  });

  it("names develop when there is none", async () => {
    await fixture.github.git.moveRefs("acme/shop", [
      { ref: "refs/heads/develop", before: undefined, after: "0".repeat(40) },
    ]);
    await expect((await fixture.world()).snapshots.read()).rejects.toMatchObject({
      name: "MisconfiguredError",
      found: 'There is no branch "develop".',
    });
    await fixture.setBranch("develop", develop);
  });
});

describe("the release log", () => {
  it("is unreadable when its state is not what this version writes", async () => {
    const log = await fixture.commit({ "state.json": '{"schema":2}' });
    await fixture.setBranch("release-log", log);
    const { log: reading } = await (await fixture.world()).snapshots.read();
    expect(reading).toEqual({
      kind: "unreadable",
      head: log.sha,
      problem: 'state.json must have "schema": 1; found 2.',
    });
  });

  it("names what is damaged", async () => {
    await fixture.setBranch(
      "release-log",
      await fixture.commit({ "state.json": '{"schema":1,"repository":{"id":"x"}}' }),
    );
    const { log } = await (await fixture.world()).snapshots.read();
    expect(log).toMatchObject({ kind: "unreadable", problem: expect.stringContaining("repository.id") });
  });
});

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

describe("what GitHub has not worked out yet", () => {
  const readOne = async (number: number) => {
    const { pullRequests } = await (await fixture.world()).snapshots.read();
    return pullRequests.find((pull) => pull.number === number);
  };

  it("is asked again, and stays unknown after a bounded number of questions", async () => {
    const number = [...fixture.repository.pulls.keys()].at(-1) ?? 0;
    let asked = 0;
    fixture.github.faults.isMergeabilityKnown = (pull) => {
      asked += pull.number === number ? 1 : 0;
      return pull.number !== number || asked > 2;
    };
    expect((await readOne(number))?.mergeable).toBe("MERGEABLE");
    expect(asked).toBe(3);
    asked = -1000;
    expect((await readOne(number))?.mergeable).toBe("UNKNOWN");
    expect(asked).toBe(-997);
    fixture.github.faults.isMergeabilityKnown = () => true;
  });
});

describe("the rules of develop", () => {
  it("that want up-to-date branches are shown with the branches that are behind", async () => {
    const number = [...fixture.repository.pulls.keys()].at(-1) ?? 0;
    const pull = async () => (await (await fixture.world()).snapshots.read()).pullRequests.at(-1);
    fixture.repository.rulesets.push({
      id: 1,
      name: "develop",
      target: "branch",
      include: ["develop"],
      exclude: [],
      rules: [
        { type: "pull_request", requiredApprovals: 2 },
        { type: "required_status_checks", contexts: ["release-console"], strict: true },
      ],
      bypass: [],
      enforcement: "active",
    });
    const { rules } = await (await fixture.world()).snapshots.read();
    expect(rules).toMatchObject({
      upToDate: true,
      signatures: false,
      reviews: { count: 2, codeOwners: false, notLastPusher: false },
    });
    expect(await pull()).toMatchObject({ number, isBehind: false });
    const older = fixture.repository.pulls.get(number)?.headSha;
    const ahead = await fixture.commit({ "app.txt": "2\n" }, [
      { ...develop, sha: (await fixture.branch("develop")) as Commit["sha"] },
    ]);
    await fixture.setBranch("develop", ahead);
    expect(await pull()).toMatchObject({ number, head: older, isBehind: true });
    fixture.repository.rulesets.length = 0;
  });
});

describe("a branch that staging was merged into", () => {
  it("shows the merge; a commit that only claims to be one does not count", async () => {
    const base = { ...develop, sha: (await fixture.branch("develop")) as Commit["sha"] };
    const own = await fixture.commit({ "app.txt": "3\n" }, [base], "Promote #3: not a merge");
    const merge = await fixture.commit({ "app.txt": "4\n" }, [base, own], "Promote #3: Sell tea\n\nBody");
    const head = await fixture.commit({ "app.txt": "5\n" }, [merge], "More");
    await fixture.setBranch("on-staging", head);
    const number = await fixture.openPullRequest({ author: "ada", branch: "on-staging" });
    const { pullRequests } = await (await fixture.world()).snapshots.read();
    expect(pullRequests.find((pull) => pull.number === number)?.stagingMerges).toEqual([merge.sha]);
  });
});

it("leaves no violation of GitHub's API behind", () => {
  expect(violationsOf(fixture.github)).toEqual([]);
});
