/** What a run reads of the repository at once. */
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

describe("what GitHub has not worked out yet", () => {
  const readOne = async (number: number) => {
    const { pullRequests } = await (await fixture.world()).snapshots.read();
    return pullRequests.find((pull) => pull.number === number);
  };

  it("is asked again, and stays unknown after a bounded number of questions", async () => {
    await fixture.setBranch("asked", await fixture.commit({ "app.txt": "asked\n" }, [develop]));
    const number = await fixture.openPullRequest({ author: "ada", branch: "asked" });
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
    const ruled = await fixture.commit({ "app.txt": "ruled\n" }, [develop]);
    await fixture.setBranch("ruled", ruled);
    const number = await fixture.openPullRequest({ author: "ada", branch: "ruled" });
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
    const ahead = await fixture.commit({ "app.txt": "2\n" }, [
      { ...develop, sha: (await fixture.branch("develop")) as Commit["sha"] },
    ]);
    await fixture.setBranch("develop", ahead);
    expect(await pull()).toMatchObject({ number, head: ruled.sha, isBehind: true });
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
