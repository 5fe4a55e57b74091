/** Pull requests: opened, listed, changed and reviewed. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { openWorld, refusal, type World } from "./collaboration-world.js";

let world: World;

const place = { owner: "acme", repo: "shop" };

beforeEach(async () => {
  world = await openWorld();
});

afterEach(async () => {
  await world.close();
});

describe("opening a pull request", () => {
  it("shows what it brings and keeps its head in refs/pull/N/head", async () => {
    const head = await world.commit("feature", { "feature.txt": "one\ntwo\n" });
    const { data } = await world
      .as("mira")
      .rest.pulls.create({ ...place, title: "A feature", head: "feature", base: "develop", draft: true });

    expect(data).toMatchObject({
      number: 1,
      state: "open",
      draft: true,
      mergeable: true,
      commits: 1,
      changed_files: 1,
      additions: 2,
      deletions: 0,
    });
    expect(data).toMatchObject({
      head: { sha: head, label: "acme:feature" },
      base: { ref: "develop" },
      author_association: "COLLABORATOR",
    });
    expect(await world.readRef("refs/pull/1/head")).toBe(head);
  });

  it("is refused when there is nothing to merge, twice, or without a branch", async () => {
    const rest = world.as("mira").rest;
    await world.commit("feature", { "feature.txt": "new" });
    await world.createBranch("empty", "develop");
    const open = (head: string, base = "develop"): Promise<unknown> =>
      rest.pulls.create({ ...place, title: "x", head, base });

    await open("feature");
    await expect(refusal(open("feature"))).resolves.toMatchObject({
      status: 422,
      errors: [{ message: "A pull request already exists for acme:feature." }],
    });
    await expect(refusal(open("empty"))).resolves.toMatchObject({
      status: 422,
      errors: [{ message: "No commits between develop and empty" }],
    });
    await expect(refusal(open("missing"))).resolves.toMatchObject({
      status: 422,
      errors: [{ field: "head", code: "invalid" }],
    });
    await expect(refusal(open("feature", "missing"))).resolves.toMatchObject({
      status: 422,
      errors: [{ field: "base", code: "invalid" }],
    });
  });

  it("lets one of two equal requests through", async () => {
    await world.commit("feature", { "feature.txt": "new" });
    const open = (): Promise<number> =>
      world
        .as("mira")
        .rest.pulls.create({ ...place, title: "x", head: "feature", base: "develop" })
        .then(
          ({ status }) => status,
          (error: { status: number }) => error.status,
        );
    expect(new Set(await Promise.all([open(), open()]))).toEqual(new Set([201, 422]));
    expect(world.repository.pulls.size).toBe(1);
  });

  it("by GITHUB_TOKEN needs the repository's setting", async () => {
    await world.commit("feature", { "feature.txt": "new" });
    const { rest } = world.asWorkflow({ "pull-requests": "write" });
    const open = (): Promise<unknown> =>
      rest.pulls.create({ ...place, title: "x", head: "feature", base: "develop" });

    await expect(refusal(open())).resolves.toMatchObject({
      status: 403,
      message: "GitHub Actions is not permitted to create or approve pull requests.",
    });
    world.repository.settings.actionsMayOpenPullRequests = true;
    await expect(open()).resolves.toMatchObject({
      status: 201,
      data: { user: { login: "github-actions[bot]", type: "Bot" } },
    });
  });

  it("from a fork is found by owner and branch, and not by its commit", async () => {
    const head = await world.commit("feature", { "feature.txt": "new" }, { fork: true });
    const rest = world.as("fern").rest;
    await rest.pulls.create({ ...place, title: "x", head: "fern:feature", base: "develop" });

    const listed = await rest.pulls.list({ ...place, head: "fern:feature" });
    expect(listed.data).toMatchObject([
      { number: 1, head: { sha: head, repo: { full_name: "fern/shop", fork: true } } },
    ]);
    expect(
      (await rest.repos.listPullRequestsAssociatedWithCommit({ ...place, commit_sha: head })).data,
    ).toEqual([]);
  });
});

describe("listing", () => {
  it("filters by state, base and head, newest first", async () => {
    await openPull("one");
    await openPull("two");
    const rest = world.as("mira").rest;
    await rest.pulls.update({ ...place, pull_number: 1, state: "closed" });
    const numbers = async (query: object): Promise<number[]> =>
      (await rest.pulls.list({ ...place, ...query })).data.map((pull) => pull.number);

    expect(await numbers({ state: "all" })).toEqual([2, 1]);
    expect(await numbers({})).toEqual([2]);
    expect(await numbers({ state: "closed" })).toEqual([1]);
    expect(await numbers({ head: "acme:two" })).toEqual([2]);
    expect(await numbers({ base: "main" })).toEqual([]);
  });

  it("finds the open pull request of a commit", async () => {
    const head = await openPull("one");
    const found = await world
      .as("mira")
      .rest.repos.listPullRequestsAssociatedWithCommit({ ...place, commit_sha: head });
    expect(found.data.map((pull) => pull.number)).toEqual([1]);
  });

  it("shows files and commits of the pull request alone", async () => {
    await openPull("one");
    await world.commit("develop", { "elsewhere.txt": "later" });
    const rest = world.as("mira").rest;
    expect((await rest.pulls.listFiles({ ...place, pull_number: 1 })).data).toMatchObject([
      { filename: "one.txt", status: "added", additions: 1 },
    ]);
    expect(
      (await rest.pulls.listCommits({ ...place, pull_number: 1 })).data.map((each) => each.commit.message),
    ).toEqual(["one.txt"]);
  });
});

describe("changing a pull request", () => {
  it("edits texts, closes and reopens, and moves to another base", async () => {
    await openPull("one");
    await world.createBranch("other", "develop");
    const rest = world.as("mira").rest;
    const edited = await rest.pulls.update({
      ...place,
      pull_number: 1,
      title: "Better",
      body: "Why",
      base: "other",
    });
    expect(edited.data).toMatchObject({ title: "Better", body: "Why", base: { ref: "other" } });
    expect((await rest.pulls.update({ ...place, pull_number: 1, state: "closed" })).data).toMatchObject({
      state: "closed",
      merged: false,
      mergeable: null,
    });
    expect((await rest.pulls.update({ ...place, pull_number: 1, state: "open" })).data).toMatchObject({
      state: "open",
      closed_at: null,
    });
  });

  it("is up to its author and to people who may write", async () => {
    await openPull("one");
    const change = world.as("stranger").rest.pulls.update({ ...place, pull_number: 1, title: "Mine" });
    await expect(refusal(change)).resolves.toMatchObject({ status: 403 });
  });

  it("asks collaborators for a review until they gave one", async () => {
    await openPull("one");
    const { data } = await world
      .as("mira")
      .rest.pulls.requestReviewers({ ...place, pull_number: 1, reviewers: ["tess"] });
    expect(data.requested_reviewers?.map((each) => each.login)).toEqual(["tess"]);
    await expect(
      refusal(
        world.as("tess").rest.pulls.requestReviewers({ ...place, pull_number: 1, reviewers: ["mira"] }),
      ),
    ).resolves.toMatchObject({ status: 422 });
    await world.as("tess").rest.pulls.createReview({ ...place, pull_number: 1, event: "APPROVE" });
    expect(
      (await world.as("tess").rest.pulls.get({ ...place, pull_number: 1 })).data.requested_reviewers,
    ).toEqual([]);
  });
});

describe("reviewing", () => {
  it("keeps every review in order, with its commit", async () => {
    const head = await openPull("one");
    const rest = world.as("tess").rest;
    await rest.pulls.createReview({ ...place, pull_number: 1, event: "REQUEST_CHANGES", body: "Please fix" });
    await rest.pulls.createReview({ ...place, pull_number: 1, event: "APPROVE" });
    const { data } = await rest.pulls.listReviews({ ...place, pull_number: 1 });
    expect(data.map((review) => [review.state, review.commit_id, review.user?.login])).toEqual([
      ["CHANGES_REQUESTED", head, "tess"],
      ["APPROVED", head, "tess"],
    ]);
  });

  it("refuses authors, and GITHUB_TOKEN without the setting", async () => {
    await openPull("one");
    const review = (
      octokit: ReturnType<World["as"]>,
      event: "APPROVE" | "REQUEST_CHANGES" | "COMMENT",
    ): Promise<unknown> => octokit.rest.pulls.createReview({ ...place, pull_number: 1, event, body: "x" });

    await expect(refusal(review(world.as("mira"), "APPROVE"))).resolves.toMatchObject({
      status: 422,
      errors: ["Can not approve your own pull request"],
    });
    await expect(refusal(review(world.as("mira"), "REQUEST_CHANGES"))).resolves.toMatchObject({
      status: 422,
    });
    await expect(review(world.as("mira"), "COMMENT")).resolves.toMatchObject({ status: 200 });
    await expect(
      refusal(review(world.asWorkflow({ "pull-requests": "write" }), "APPROVE")),
    ).resolves.toMatchObject({ status: 422 });
    world.repository.settings.actionsMayOpenPullRequests = true;
    await expect(review(world.asWorkflow({ "pull-requests": "write" }), "APPROVE")).resolves.toMatchObject({
      status: 200,
    });
  });

  it("opens a thread for each comment and adds replies to it", async () => {
    await openPull("one");
    const rest = world.as("tess").rest;
    await rest.pulls.createReview({
      ...place,
      pull_number: 1,
      event: "COMMENT",
      body: "Look",
      comments: [{ path: "one.txt", line: 1, side: "RIGHT", body: "Typo" }],
    });
    const [comment] = (await rest.pulls.listReviewComments({ ...place, pull_number: 1 })).data;
    const reply = await world.as("mira").rest.pulls.createReplyForReviewComment({
      ...place,
      pull_number: 1,
      comment_id: comment?.id ?? 0,
      body: "Fixed",
    });

    expect(comment).toMatchObject({ path: "one.txt", line: 1, body: "Typo" });
    expect(reply.data).toMatchObject({ in_reply_to_id: comment?.id, body: "Fixed" });
    expect(world.repository.pulls.get(1)?.threads).toMatchObject([
      { path: "one.txt", isResolved: false, comments: [{ author: "tess" }, { author: "mira" }] },
    ]);
  });

  it("takes a dismissed review out of account", async () => {
    await openPull("one");
    const { data } = await world
      .as("tess")
      .rest.pulls.createReview({ ...place, pull_number: 1, event: "APPROVE" });
    const dismissed = await world
      .as("otto")
      .rest.pulls.dismissReview({ ...place, pull_number: 1, review_id: data.id, message: "Stale" });
    expect(dismissed.data.state).toBe("DISMISSED");
    await expect(
      refusal(
        world
          .as("otto")
          .rest.pulls.dismissReview({ ...place, pull_number: 1, review_id: data.id, message: "Again" }),
      ),
    ).resolves.toMatchObject({ status: 422 });
  });
});

it("asks a token for the scope of each operation", async () => {
  await openPull("one");
  const without = world.asWorkflow({ contents: "read" });
  await expect(refusal(without.rest.pulls.get({ ...place, pull_number: 1 }))).resolves.toMatchObject({
    status: 403,
    message: "Resource not accessible by integration",
  });
  const reading = world.asWorkflow({ "pull-requests": "read" });
  await expect(reading.rest.pulls.get({ ...place, pull_number: 1 })).resolves.toMatchObject({ status: 200 });
  await expect(refusal(reading.rest.pulls.merge({ ...place, pull_number: 1 }))).resolves.toMatchObject({
    status: 403,
  });
});

async function openPull(branch: string): Promise<string> {
  const head = await world.commit(branch, { [`${branch}.txt`]: "new\n" });
  await world
    .as("mira")
    .rest.pulls.create({ ...place, title: `Add ${branch}`, head: branch, base: "develop" });
  return head;
}
