import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import type { Commit, Time, UserLogin, Version } from "../../../../src/domain/values/values.js";
import {
  countingRoundTrips,
  createGitHubFixture,
  violationsOf,
  type GitHubFixture,
} from "../../../support/github-fixture.js";

const login = (text: string) => text as UserLogin;
const version = (text: string) => text as Version;

let fixture: GitHubFixture;
let develop: Commit;

beforeAll(async () => {
  fixture = await createGitHubFixture();
  develop = await fixture.commit({ "app.txt": "1\n" });
  await fixture.setBranch("develop", develop);
});
afterAll(() => fixture.close());
beforeEach(() => {
  fixture.github.faults.clear();
  fixture.repository.settings.actionsMayOpenPullRequests = true;
});

async function branchWithChange(name: string): Promise<Commit> {
  const commit = await fixture.commit({ "app.txt": "1\n", [`${name.replaceAll("/", "-")}.txt`]: "x\n" }, [
    develop,
  ]);
  await fixture.setBranch(name, commit);
  return commit;
}

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

describe("conversations", () => {
  it("find the open issue with the marker before opening a second", async () => {
    const { conversations } = await fixture.world();
    const request = { title: "Roll back", body: "Reason", labels: ["rollback"], marker: "<!-- RB-1 -->" };
    await fixture.call("ada", "POST", "/repos/acme/shop/issues", { title: "Fake", body: "<!-- RB-1 -->" });
    const opened = await conversations.openIssue(request);
    expect(await conversations.openIssue(request)).toEqual(opened);
    const number = opened.kind === "done" ? opened.value.number : 0;
    expect(fixture.repository.issues.get(number)).toMatchObject({
      author: "github-actions[bot]",
      labels: ["rollback"],
      body: "<!-- RB-1 -->\nReason",
    });
    await conversations.updateIssue({ number, body: "<!-- RB-1 -->\nDone", closed: true });
    expect(fixture.repository.issues.get(number)).toMatchObject({
      state: "closed",
      body: "<!-- RB-1 -->\nDone",
    });
    expect(await conversations.openIssue(request)).not.toEqual(opened);
  });

  it("take nothing that only quotes a marker for what begins with it", async () => {
    const { conversations } = await fixture.world();
    const marker = "<!-- RB-2 -->";
    const quoting = {
      title: "Copied",
      body: `Somebody wrote: ${marker}`,
      labels: [],
      marker: "<!-- copy -->",
    };
    const copied = await conversations.openIssue(quoting);
    const opened = await conversations.openIssue({ ...quoting, title: "Roll back", marker });
    expect(opened).not.toEqual(copied);
    const number = opened.kind === "done" ? opened.value.number : 0;
    const [, { id }] = [
      await conversations.comment({ number, body: `Somebody wrote: ${marker}` }),
      await conversations.comment({ number, body: `${marker} told` }),
      await conversations.comment({ number, body: `And somebody answered: ${marker}` }),
    ];
    expect(await conversations.findOwn([{ number, marker }])).toEqual([id]);
  });

  it("open one issue when the answer is lost", async () => {
    const before = fixture.repository.issues.size;
    fixture.github.faults.add({
      match: (operation) => operation === "issues/create",
      effect: "after",
      answer: "drop",
    });
    expect(
      await (
        await fixture.world()
      ).conversations.openIssue({ title: "Lost", body: "x", labels: [], marker: "<!-- RB-9 -->" }),
    ).toMatchObject({ kind: "done" });
    expect(fixture.repository.issues.size).toBe(before + 1);
  });

  it("open it again when GitHub stumbled before it was there", async () => {
    const before = fixture.repository.issues.size;
    fixture.github.faults.add({
      match: (operation) => operation === "issues/create",
      effect: "before",
      answer: { status: 502 },
    });
    const request = { title: "Stumbled", body: "x", labels: [], marker: "<!-- RB-10 -->" };
    expect(await (await fixture.world()).conversations.openIssue(request)).toMatchObject({ kind: "done" });
    expect(fixture.repository.issues.size).toBe(before + 1);
  });

  it("look at no page of issues that are older than the request", async () => {
    for (let number = 1; number <= 101; number += 1)
      await fixture.call("ada", "POST", "/repos/acme/shop/issues", { title: `Idea ${number}`, body: "" });
    fixture.github.clock.advance(3600);
    const pages: string[] = [];
    fixture.github.faults.add({
      match: (operation) => operation === "OwnIssues" && pages.push(operation) === 0,
      effect: "before",
      answer: "drop",
    });
    const { conversations } = await fixture.world();
    const request = { title: "Roll back", body: "x", labels: [], marker: "<!-- RB-11 -->" };
    const since = fixture.github.clock.now().toISOString() as Time;
    const opened = await conversations.openIssue({ ...request, since });
    expect(pages).toHaveLength(1);
    expect(await conversations.openIssue({ ...request, since })).toEqual(opened);
    fixture.github.faults.clear();
  });

  it("name the setting when issues are off", async () => {
    fixture.repository.settings.hasIssues = false;
    const outcome = await (
      await fixture.world()
    ).conversations.openIssue({ title: "x", body: "x", labels: [], marker: "<!-- none -->" });
    fixture.repository.settings.hasIssues = true;
    expect(outcome).toMatchObject({ kind: "refused", remedy: expect.stringContaining("Turn on issues") });
  });

  it("say whether an issue is closed, and by whom", async () => {
    const [number = 0] = fixture.repository.issues.keys();
    const { conversations } = await fixture.world();
    expect(await conversations.closingOf(number)).toEqual({ isClosed: false, by: undefined });
    await conversations.updateIssue({ number, closed: true });
    expect(await conversations.closingOf(number)).toEqual({
      isClosed: true,
      by: { login: "github-actions[bot]", isBot: true },
    });
    await conversations.updateIssue({ number, closed: false });
    expect(await conversations.closingOf(9_999)).toEqual({ isClosed: false, by: undefined }); // deleted
  });

  it("comment once, also when the answer is lost, and react", async () => {
    const [number = 0] = fixture.repository.issues.keys();
    fixture.github.faults.add({
      match: (operation) => operation === "issues/create-comment",
      effect: "after",
      answer: "drop",
    });
    const { conversations } = await fixture.world();
    const { id } = await conversations.comment({ number, body: "@ada come and see" });
    const said = [...fixture.repository.comments.values()].filter(({ issue }) => issue === number);
    expect(said.map(({ id: found, body }) => ({ found, body }))).toEqual([
      { found: id, body: "@ada come and see" },
    ]);
    await conversations.updateComment({ id, body: "Seen" });
    expect(fixture.repository.comments.get(id)?.body).toBe("Seen");
    await conversations.react({ comment: id, with: "eyes" });
    expect(fixture.repository.comments.get(id)?.reactions).toEqual([
      { user: "github-actions[bot]", content: "eyes" },
    ]);
    await conversations.react({ comment: 999_999, with: "eyes" });
  });
});

it("a comment is written again when GitHub stumbled before it was there", async () => {
  const [number = 0] = fixture.repository.issues.keys();
  fixture.github.faults.add({
    match: (operation) => operation === "issues/create-comment",
    effect: "before",
    answer: { status: 502 },
  });
  const { conversations } = await fixture.world();
  const { id } = await conversations.comment({ number, body: "@tess come and see, too" });
  expect(fixture.repository.comments.get(id)?.body).toBe("@tess come and see, too");
});

it("one's own comments are found behind many others, as far back as they can be", async () => {
  const [number = 0] = fixture.repository.issues.keys();
  const { conversations, jobId } = await fixture.world();
  const marker = "<!-- told -->";
  const { id } = await conversations.comment({ number, body: `${marker} once` });
  const [first] = [...fixture.repository.comments.values()].filter((each) => each.issue === number);
  const since = first?.createdAt as Time;
  for (let count = 1; count <= 210; count += 1)
    fixture.repository.comments.set(id + 1000 + count, {
      ...first,
      id: id + 1000 + count,
      body: "+1",
    } as never);
  expect(await conversations.findOwn([{ number, marker }])).toEqual([undefined]);
  expect(await conversations.findOwn([{ number, marker, since }])).toEqual([id]);
  const later = new Date(Date.now() + 60_000).toISOString() as Time;
  const { result, roundTrips } = await countingRoundTrips(fixture.github, { jobId }, () =>
    conversations.findOwn([{ number, marker, since: later }]),
  );
  expect([result, roundTrips]).toEqual([[undefined], 1]);
});

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

describe("releases", () => {
  it("are tagged once: the same commit counts as done, another does not", async () => {
    const { tags } = await fixture.world();
    const request = { version: version("v1.0.0"), commit: develop.sha, message: "v1.0.0\n\nLog: abc" };
    expect(await tags.create(request)).toEqual({ kind: "done", value: { tag: "v1.0.0" } });
    expect(await tags.create(request)).toEqual({ kind: "done", value: { tag: "v1.0.0" } });
    const other = await branchWithChange("other-tag");
    expect(await tags.create({ ...request, commit: other.sha })).toMatchObject({
      kind: "refused",
      found: expect.stringContaining(develop.sha),
    });
  });

  it("say what GitHub still has of releases: the commit inside an annotated tag, a light one, none", async () => {
    const { tags } = await fixture.world();
    const target = (text: string, commit: Commit) => ({ version: version(text), commit });
    await tags.create({ version: version("v1.7.0"), commit: develop.sha, message: "v1.7.0" });
    await fixture.github.git.moveRefs(`${fixture.repository.owner}/${fixture.repository.name}`, [
      { ref: "refs/tags/v1.8.0", before: undefined, after: develop.sha },
    ]);
    const gone = { ...develop, sha: "1".repeat(40) as Commit["sha"] };
    const targets = [target("v1.7.0", develop), target("v1.8.0", develop), target("v1.9.0", gone)];
    expect(await tags.inspect(targets)).toEqual([
      { target: targets[0], hasCommit: true, tag: develop.sha },
      { target: targets[1], hasCommit: true, tag: develop.sha },
      { target: targets[2], hasCommit: false, tag: undefined },
    ]);
    expect(await tags.inspect([])).toEqual([]);
  });

  it("have one page, which is written again instead of a second", async () => {
    const { releasePages } = await fixture.world();
    const page = { version: version("v1.0.0"), commit: develop.sha, body: "First", latest: true };
    const written = await releasePages.write(page);
    expect(await releasePages.write({ ...page, body: "Rolled back", latest: false })).toEqual(written);
    expect([...fixture.repository.releases.values()].map(({ tagName, body }) => ({ tagName, body }))).toEqual(
      [{ tagName: "v1.0.0", body: "Rolled back" }],
    );
  });

  it("leave somebody else's page alone", async () => {
    const { releasePages } = await fixture.world();
    const other = await fixture.commit({ "other.txt": "1\n" });
    const page = { version: version("v1.0.0"), commit: other.sha, body: "Ours", latest: true };
    expect(await releasePages.write(page)).toMatchObject({
      kind: "refused",
      found: expect.stringContaining(`v1.0.0 is at ${develop.sha}`),
    });
    expect([...fixture.repository.releases.values()].map(({ body }) => body)).toEqual(["Rolled back"]);
  });

  it("find the page when the answer is lost", async () => {
    fixture.github.faults.add({
      match: (operation) => operation === "repos/create-release",
      effect: "after",
      answer: "drop",
    });
    const { releasePages, tags } = await fixture.world();
    await tags.create({ version: version("v1.1.0"), commit: develop.sha, message: "v1.1.0" });
    expect(
      await releasePages.write({ version: version("v1.1.0"), commit: develop.sha, body: "x", latest: true }),
    ).toMatchObject({ kind: "done" });
    expect(fixture.repository.releases.size).toBe(2);
  });
});

describe("people", () => {
  it("have their exact role; strangers have none, silence is no answer", async () => {
    const { people } = await fixture.world();
    fixture.repository.collaborators.set("tess", "triage");
    fixture.github.addAccount("stranger");
    expect(await people.roleOf(login("tess"))).toBe("triage");
    expect(await people.roleOf(login("mona"))).toBe("admin");
    expect(await people.roleOf(login("nobody-of-that-name"))).toBe("none");
    fixture.github.faults.add({
      match: (operation) => operation === "repos/get-collaborator-permission-level",
      times: 9,
      effect: "before",
      answer: { status: 502 },
    });
    const { people: others } = await fixture.world();
    await expect(others.roleOf(login("tess"))).rejects.toMatchObject({ status: 502 });
    fixture.github.faults.clear();
    expect(await others.roleOf(login("tess"))).toBe("triage");
  });

  it("are known to have pushed a head, or are not known", async () => {
    const { people } = await fixture.world();
    const head = await branchWithChange("pushed");
    await fixture.call("ada", "POST", "/repos/acme/shop/git/refs", {
      ref: "refs/heads/by-ada",
      sha: head.sha,
    });
    const pushes = (change: { readonly head: Commit["sha"]; readonly headBranch: string }) =>
      people.pushesOf({ ...change, isCrossRepository: false, headRepository: "acme/shop" });
    expect(await pushes({ head: head.sha, headBranch: "by-ada" })).toEqual({
      pushes: [{ by: "ada", after: head.sha, isStart: true }],
      isWhole: true,
    });
    expect((await pushes({ head: develop.sha, headBranch: "nowhere" })).pushes).toEqual([]);
  });

  it("are members of teams only for an App that may read them, however many they are", async () => {
    const members = Array.from({ length: 130 }, (_, index) => `member${index}`);
    for (const member of members) fixture.github.addAccount(member);
    fixture.github.addAccount("acme", "Organization").teams?.set("testers", members);
    expect(await (await fixture.world()).people.membersOf("acme/testers")).toBeUndefined();
    const withApp = await fixture.world({ app: true });
    expect(await withApp.people.membersOf("acme/testers")).toEqual(members);
    const asked = fixture.github.traffic.job(withApp.jobId).requests;
    await withApp.people.membersOf("acme/testers");
    expect(fixture.github.traffic.job(withApp.jobId).requests).toBe(asked);
    expect(await withApp.people.membersOf("acme/nobody")).toBeUndefined();
    const mayNot = await fixture.world({ app: true, appPermissions: { members: "none" } });
    expect(await mayNot.people.membersOf("acme/testers")).toBeUndefined();
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
