/** Deployments, environments and what is read of history, over GitHub's API. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import type { Commit } from "../../../../src/domain/values/values.js";
import { countingRoundTrips, violationsOf } from "../../../support/github-fixture.js";
import { develop, fixture, openFixture, resetFixture } from "./social-fixture.js";

beforeAll(openFixture);

afterAll(() => fixture.close());

beforeEach(resetFixture);

describe("the newest deployment of an environment", () => {
  it("says what is deployed, by its payload's name, and whether anything became of it", async () => {
    const { deployments } = await fixture.world();
    const environment = "qa";
    expect(await deployments.newest(environment)).toBeUndefined();
    const { sha } = develop;
    for (const deployment of ["q-1", "q-2"])
      await deployments.create({ environment, sha, description: "", payload: { deployment } });
    expect(await deployments.newest(environment)).toEqual({ sha, deployment: "q-2", state: "unfinished" });
    await deployments.conclude({
      ...{ environment, sha, deployment: "q-2", state: "failure", description: "" },
      ...{ logUrl: "https://example.com/run", url: undefined },
    });
    expect(await deployments.newest(environment)).toEqual({ sha, deployment: "q-2", state: "failure" });
  });
});

describe("deployments", () => {
  const request = (deployment: string) => ({
    environment: "production",
    sha: develop.sha,
    description: "v1.0.0",
    payload: { deployment, head: "abc" },
  });

  it("are of the real commit, and concluded by the name in their payload", async () => {
    const { deployments } = await fixture.world();
    const id = await deployments.create(request("p-1"));
    await deployments.create(request("p-2"));
    const conclusion = {
      environment: "production",
      sha: develop.sha,
      state: "success",
      description: "healthy",
      logUrl: "https://example.com/run",
      url: "https://example.com",
    } as const;
    await deployments.conclude({ ...conclusion, deployment: "p-1" });
    await deployments.conclude({ ...conclusion, deployment: "nobody's" });
    const made = [...fixture.repository.deployments.values()].filter(
      (each) => each.environment === "production",
    );
    expect(
      made.map((each) => [
        each.id === id,
        each.sha,
        each.productionEnvironment,
        each.statuses.map(({ state, environmentUrl }) => [state, environmentUrl]),
      ]),
    ).toEqual([
      [true, develop.sha, true, [["success", "https://example.com"]]],
      [false, develop.sha, true, []],
    ]);
  });

  it("are made once when the answer is lost", async () => {
    const before = fixture.repository.deployments.size;
    fixture.github.faults.add({
      match: (operation) => operation === "repos/create-deployment",
      effect: "after",
      answer: "drop",
    });
    const id = await (await fixture.world()).deployments.create(request("p-3"));
    expect(fixture.repository.deployments.size).toBe(before + 1);
    expect(fixture.repository.deployments.get(id)?.payload).toEqual({ deployment: "p-3", head: "abc" });
  });

  it("are made all the same when GitHub stumbles before it did anything", async () => {
    const before = fixture.repository.deployments.size;
    fixture.github.faults.add({
      match: (operation) => operation === "repos/create-deployment",
      effect: "before",
      answer: { status: 502 },
    });
    const id = await (await fixture.world()).deployments.create(request("p-4"));
    expect(fixture.repository.deployments.size).toBe(before + 1);
    expect(fixture.repository.deployments.get(id)?.payload).toMatchObject({ deployment: "p-4" });
  });
});

describe("environments", () => {
  it("are missing, open or guarded", async () => {
    const environment = {
      waitTimerMinutes: 0,
      preventSelfReview: true,
      deploymentBranches: undefined,
      secrets: new Map<string, string>(),
      variables: new Map<string, string>(),
      createdAt: "2026-01-01T00:00:00Z",
    };
    fixture.repository.environments.set("production-approval", {
      ...environment,
      id: 1,
      name: "production-approval",
      reviewers: ["tess"],
    });
    fixture.repository.environments.set("open", {
      ...environment,
      id: 2,
      name: "open",
      reviewers: [],
      preventSelfReview: false,
    });
    fixture.repository.environments.set("limited", {
      ...environment,
      id: 3,
      name: "limited",
      reviewers: [],
      deploymentBranches: ["develop"],
    });
    const { environments } = await fixture.world();
    expect(await environments.protectionOf("production-approval")).toEqual({
      kind: "found",
      reviewers: ["tess"],
      waitTimerMinutes: 0,
      preventSelfReview: true,
      customRules: false,
    });
    expect(await environments.protectionOf("open")).toMatchObject({ kind: "found", reviewers: [] });
    expect(await environments.protectionOf("nothing")).toEqual({ kind: "missing" });
    expect(await environments.deploymentBranches("open")).toBeUndefined();
    expect(await environments.deploymentBranches("limited")).toEqual(["develop"]);
    expect(await environments.deploymentBranches("nothing")).toBeUndefined();
  });
});

describe("history", () => {
  it("lists first parents, oldest first, and says when there is no way", async () => {
    const side = await fixture.commit({ "s.txt": "s\n" }, [develop], "On the side");
    const one = await fixture.commit({ "1.txt": "1\n" }, [develop], "One\n\nmore");
    const merge = await fixture.commit({ "1.txt": "1\n", "s.txt": "s\n" }, [one, side], "Merge the side");
    await fixture.setBranch("history", merge);
    const { history } = await fixture.world();
    const steps = await history.firstParents(develop.sha, merge.sha);
    expect(steps?.map(({ sha, title, parents }) => ({ sha, title, parents }))).toEqual([
      { sha: one.sha, title: "One", parents: [develop.sha] },
      { sha: merge.sha, title: "Merge the side", parents: [one.sha, side.sha] },
    ]);
    expect(await history.firstParents(develop.sha, develop.sha)).toEqual([]);
    expect(await history.firstParents(side.sha, one.sha)).toBeUndefined();
    expect(await history.contains(merge.sha, side.sha)).toBe(true);
    expect(await history.contains(side.sha, merge.sha)).toBe(false);
    expect(await history.mergeBase(merge.sha, side.sha)).toBe(side.sha);
    expect(await history.mergeBase(one.sha, side.sha)).toBe(develop.sha);
    const orphan = await fixture.commit({ "o.txt": "o\n" });
    expect(await history.contains(merge.sha, orphan.sha)).toBe(false);
    await expect(history.contains(merge.sha, "1".repeat(40) as Commit["sha"])).rejects.toMatchObject({
      status: 404,
    });
  });

  it("names no commit by more than a title", async () => {
    const endless = await fixture.commit({ "1.txt": "1\n" }, [develop], "no end ".repeat(10_000));
    await fixture.setBranch("endless", endless);
    const [step] = await (await fixture.world()).history.ownCommits(develop.sha, endless.sha);
    expect(step?.title).toBe(`${"no end ".repeat(40).slice(0, 255)}…`);
  });

  it("is complete beyond one answer", async () => {
    let tip = develop;
    for (let index = 0; index < 260; index += 1) {
      const sha = await fixture.github.git.createCommit("acme/shop", {
        tree: develop.tree,
        parents: [tip.sha],
        message: `Commit ${index}`,
      });
      tip = { sha: sha as Commit["sha"], tree: develop.tree };
    }
    await fixture.setBranch("long", tip);
    const steps = await (await fixture.world()).history.firstParents(develop.sha, tip.sha);
    expect(steps).toHaveLength(260);
    expect(steps?.[0]?.title).toBe("Commit 0");
  });
});

describe("the release log's files", () => {
  it("are read many at once", async () => {
    const log = await fixture.commit({ "entries/1.json": "{}\n", "notes.md": "Notes\n" });
    await fixture.setBranch("release-log", log);
    const world = await fixture.world();
    const { result, roundTrips } = await countingRoundTrips(fixture.github, world, () =>
      world.logReader.files(log.sha, ["notes.md", "missing.md", "entries/1.json"]),
    );
    expect(result).toEqual(["Notes\n", undefined, "{}\n"]);
    expect(roundTrips).toBe(1);
    expect(await world.logReader.file(log.sha, "notes.md")).toBe("Notes\n");
  });
});

it("leaves no violation of GitHub's API behind", () => {
  expect(violationsOf(fixture.github)).toEqual([]);
});
