/** Pull requests over GitHub's API, against the local GitHub. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import type { UserLogin } from "../../../../src/domain/values/values.js";
import { violationsOf } from "../../../support/github-fixture.js";
import { branchWithChange, develop, fixture, openFixture, resetFixture } from "./social-fixture.js";

beforeAll(openFixture);

afterAll(() => fixture.close());

beforeEach(resetFixture);

describe("pull requests", () => {
  const request = (branch: string) => ({
    branch,
    title: "Take it back",
    body: "Because.",
  });

  it("are opened once a branch, with labels and assignees", async () => {
    const head = await branchWithChange("release-console/revert/RB-1");
    const { pullRequests } = await fixture.world();
    const opened = await pullRequests.open(request("release-console/revert/RB-1"));
    expect(opened).toEqual({ kind: "done", value: { number: expect.any(Number), head: head.sha } });
    expect(await pullRequests.open(request("release-console/revert/RB-1"))).toEqual(opened);
    const number = opened.kind === "done" ? opened.value.number : 0;
    await pullRequests.mark({ number, labels: ["rollback"], assignees: ["ada" as UserLogin] });
    expect(fixture.repository.pulls.get(number)).toMatchObject({
      labels: ["rollback"],
      assignees: ["ada"],
      author: "github-actions[bot]",
    });
    expect(await pullRequests.find(number)).toEqual({
      state: "open",
      head: head.sha,
      mergeCommit: undefined,
      number,
    });
    await pullRequests.close(number);
    expect(await pullRequests.find(number)).toMatchObject({ state: "closed" });
  });

  it("are found when the answer to opening them is lost", async () => {
    await branchWithChange("release-console/revert/RB-2");
    fixture.github.faults.add({
      match: (operation) => operation === "pulls/create",
      effect: "after",
      answer: "drop",
    });
    expect(
      await (await fixture.world()).pullRequests.open(request("release-console/revert/RB-2")),
    ).toMatchObject({ kind: "done" });
  });

  it("name the setting that forbids them, and the App opens them in its own name", async () => {
    fixture.repository.settings.actionsMayOpenPullRequests = false;
    await branchWithChange("release-console/revert/RB-3");
    expect(
      await (await fixture.world()).pullRequests.open(request("release-console/revert/RB-3")),
    ).toMatchObject({
      kind: "refused",
      remedy: expect.stringContaining("Allow GitHub Actions to create and approve pull requests"),
    });
    const opened = await (
      await fixture.world({ app: true })
    ).pullRequests.open(request("release-console/revert/RB-3"));
    expect(fixture.repository.pulls.get(opened.kind === "done" ? opened.value.number : 0)?.author).toBe(
      "console[bot]",
    );
  });

  it("are merged with exactly the head that was meant, once", async () => {
    const head = await branchWithChange("land-1");
    const number = await fixture.openPullRequest({ author: "ada", branch: "land-1" });
    const { pullRequests } = await fixture.world();
    const merge = {
      number,
      head: head.sha,
      method: "merge",
      title: "Land #1",
      message: "Release v1.0.0",
    } as const;
    expect(await pullRequests.merge({ ...merge, head: develop.sha })).toMatchObject({ kind: "refused" });
    const merged = await pullRequests.merge(merge);
    expect(merged).toEqual({
      kind: "done",
      value: { commit: await fixture.branch("develop"), tree: expect.any(String), manual: false },
    });
    expect(await pullRequests.merge(merge)).toMatchObject({ value: { manual: true } });
    expect(await pullRequests.find(number)).toMatchObject({ state: "merged", head: head.sha });
  });

  it("are not merged into another branch, and count as closed there", async () => {
    const head = await branchWithChange("land-4");
    await fixture.setBranch("aside", develop);
    const number = await fixture.openPullRequest({ author: "ada", branch: "land-4" });
    await fixture.call("ada", "PATCH", `/repos/acme/shop/pulls/${number}`, { base: "aside" });
    const { pullRequests } = await fixture.world();
    const merge = { number, head: head.sha, method: "merge", title: "Land", message: "x" } as const;
    expect(await pullRequests.merge(merge)).toMatchObject({
      kind: "refused",
      found: expect.stringContaining("aside"),
    });
    expect(await pullRequests.find(number)).toMatchObject({ state: "closed", mergeCommit: undefined });
    await fixture.call("mona", "PUT", `/repos/acme/shop/pulls/${number}/merge`);
    expect(await pullRequests.merge(merge)).toMatchObject({ kind: "refused" });
    expect(await pullRequests.find(number)).toMatchObject({ state: "closed", mergeCommit: undefined });
  });

  it.each([
    ["one that this job opened is merged without a look before", true, 2],
    ["any other one is looked at before", false, 3],
  ])("%s", async (_, isOwn, requests) => {
    const branch = `release-console/revert/own-${String(isOwn)}`;
    const head = await branchWithChange(branch);
    const opener = await fixture.world();
    const opened = await opener.pullRequests.open(request(branch));
    const number = opened.kind === "done" ? opened.value.number : 0;
    const { pullRequests, jobId } = isOwn ? opener : await fixture.world();
    const before = fixture.github.traffic.job(jobId).requests;
    const merge = { number, head: head.sha, method: "merge", title: "Land", message: "x" } as const;
    expect(await pullRequests.merge(merge)).toMatchObject({ kind: "done" });
    expect(fixture.github.traffic.job(jobId).requests - before).toBe(requests);
  });

  it("merged elsewhere after all are not taken for merged", async () => {
    const head = await branchWithChange("land-5");
    const number = await fixture.openPullRequest({ author: "ada", branch: "land-5" });
    fixture.github.faults.add({
      match: (operation) => {
        const isMerge = operation === "pulls/merge";
        const pull = fixture.repository.pulls.get(number);
        if (isMerge && pull !== undefined) pull.base = "aside";
        return false;
      },
      effect: "before",
      answer: "drop",
    });
    const merge = { number, head: head.sha, method: "merge", title: "Land", message: "x" } as const;
    expect(await (await fixture.world()).pullRequests.merge(merge)).toMatchObject({
      kind: "refused",
      found: expect.stringContaining("aside"),
    });
  });

  it("count as merged when only the answer is lost", async () => {
    const head = await branchWithChange("land-2");
    const number = await fixture.openPullRequest({ author: "ada", branch: "land-2" });
    fixture.github.faults.add({
      match: (operation) => operation === "pulls/merge",
      effect: "after",
      answer: { status: 502 },
    });
    const merged = await (
      await fixture.world()
    ).pullRequests.merge({ number, head: head.sha, method: "squash", title: "Land", message: "x" });
    expect(merged).toEqual({
      kind: "done",
      value: { commit: await fixture.branch("develop"), tree: expect.any(String), manual: false },
    });
  });

  it("show GitHub's words when a rule forbids the merge", async () => {
    const head = await branchWithChange("land-3");
    const number = await fixture.openPullRequest({ author: "ada", branch: "land-3" });
    fixture.repository.rulesets.push({
      id: 1,
      name: "Status",
      target: "branch",
      include: ["~DEFAULT_BRANCH"],
      exclude: [],
      rules: [{ type: "required_status_checks", contexts: ["release-console"], strict: false }],
      bypass: [],
      enforcement: "active",
    });
    const { pullRequests, statuses } = await fixture.world();
    const merge = { number, head: head.sha, method: "merge", title: "Land", message: "x" } as const;
    expect(await pullRequests.merge(merge)).toMatchObject({
      kind: "refused",
      found: expect.stringContaining("release-console"),
    });
    await statuses.set({
      sha: head.sha,
      state: "success",
      description: "x".repeat(200),
      url: "https://example.com",
    });
    expect(fixture.repository.statuses.at(-1)?.description).toHaveLength(140);
    expect(await pullRequests.merge(merge)).toMatchObject({ kind: "done" });
    fixture.repository.rulesets.length = 0;
  });
});

it("leaves no violation of GitHub's API behind", () => {
  expect(violationsOf(fixture.github)).toEqual([]);
});
