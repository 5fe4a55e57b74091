/** Pull requests: merged, updated and pushed to. */
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

describe("merging", () => {
  it("makes a merge commit of base and head in the name of the person", async () => {
    const head = await openPull("one");
    const base = await world.readRef("refs/heads/develop");
    const { data } = await world.as("mira").rest.pulls.merge({ ...place, pull_number: 1, sha: head });

    expect(await world.readRef("refs/heads/develop")).toBe(data.sha);
    const commit = await world.readCommit(data.sha);
    expect(commit).toMatchObject({ parents: [base, head], author: { name: "mira" } });
    expect(commit.message).toBe("Merge pull request #1 from acme/one\n\nAdd one");
    const pull = await world.as("mira").rest.pulls.get({ ...place, pull_number: 1 });
    expect(pull.data).toMatchObject({
      state: "closed",
      merged: true,
      merge_commit_sha: data.sha,
      merged_by: { login: "mira" },
      commits: 1,
      changed_files: 1,
    });
  });

  it("squashes into one commit with the title and number", async () => {
    await openPull("one");
    await world.commit("one", { "one.txt": "again" });
    const head = await world.syncHead(1);
    const base = await world.readRef("refs/heads/develop");
    const { data } = await world
      .as("mira")
      .rest.pulls.merge({ ...place, pull_number: 1, sha: head, merge_method: "squash" });

    const commit = await world.readCommit(data.sha);
    expect(commit).toMatchObject({ parents: [base] });
    expect(commit.message).toMatch(/^Add one \(#1\)\n\n\* one\.txt\n\n\* one\.txt/);
    expect(world.repository.pulls.get(1)?.merged).toMatchObject({ by: "mira", commit: data.sha });
  });

  it("rebases every commit onto the base", async () => {
    await openPull("one");
    await world.commit("one", { "more.txt": "more" });
    const head = await world.syncHead(1);
    const moved = await world.commit("develop", { "elsewhere.txt": "later" });
    const { data } = await world
      .as("mira")
      .rest.pulls.merge({ ...place, pull_number: 1, sha: head, merge_method: "rebase" });

    const last = await world.readCommit(data.sha);
    expect(last.message.trim()).toBe("more.txt");
    const first = await world.readCommit(last.parents[0] ?? "");
    expect(first).toMatchObject({ parents: [moved] });
    expect(first.message.trim()).toBe("one.txt");
    expect((await world.as("mira").rest.pulls.get({ ...place, pull_number: 1 })).data).toMatchObject({
      merged: true,
      commits: 2,
    });
  });

  it("is refused for another head, drafts, conflicts, closed ones and methods that are off", async () => {
    const head = await openPull("one");
    const merge = (options: object = {}): Promise<unknown> =>
      refusal(world.as("mira").rest.pulls.merge({ ...place, pull_number: 1, sha: head, ...options }));
    const pull = world.repository.pulls.get(1);
    if (pull === undefined) throw new Error("There is no pull request 1.");

    expect(await merge({ sha: "0".repeat(40) })).toMatchObject({
      status: 409,
      message: "Head branch was modified. Review and try the merge again.",
    });
    pull.isDraft = true;
    expect(await merge()).toMatchObject({ status: 405, message: "Pull Request is still a draft" });
    pull.isDraft = false;
    world.repository.settings.allowSquashMerge = false;
    expect(await merge({ merge_method: "squash" })).toMatchObject({
      status: 405,
      message: "Squash merges are not allowed on this repository.",
    });
    await world.commit("develop", { "one.txt": "something else" });
    expect(await merge()).toMatchObject({ status: 405, message: "Pull Request is not mergeable" });
    expect(await world.as("mira").rest.pulls.get({ ...place, pull_number: 1 })).toMatchObject({
      data: { mergeable: false, mergeable_state: "dirty" },
    });
    await world.as("mira").rest.pulls.update({ ...place, pull_number: 1, state: "closed" });
    expect(await merge()).toMatchObject({ status: 405 });
  });

  it("waits for the required status, whoever asks", async () => {
    const head = await openPull("one");
    world.protect("develop", [
      { type: "pull_request", requiredApprovals: 0 },
      { type: "required_status_checks", contexts: ["release-console"], strict: false },
    ]);
    const token = world.asWorkflow({ contents: "write", "pull-requests": "write", statuses: "write" });
    const merge = (): Promise<unknown> => token.rest.pulls.merge({ ...place, pull_number: 1, sha: head });
    const report = (state: "pending" | "success"): Promise<unknown> =>
      token.rest.repos.createCommitStatus({ ...place, sha: head, state, context: "release-console" });

    await expect(refusal(merge())).resolves.toMatchObject({
      status: 405,
      message: expect.stringContaining('Required status check "release-console" is expected.'),
    });
    await report("pending");
    await expect(refusal(merge())).resolves.toMatchObject({
      status: 405,
      message: expect.stringContaining("is pending"),
    });
    await report("success");
    await expect(merge()).resolves.toMatchObject({ status: 200 });
    expect(world.repository.pulls.get(1)?.merged?.by).toBe("github-actions[bot]");
  });

  it("waits for approvals of people who may write; who is on the bypass list need not", async () => {
    const head = await openPull("one");
    world.protect("develop", [{ type: "pull_request", requiredApprovals: 1 }], ["acme-admin"]);
    const merge = (login: string): Promise<unknown> =>
      world.as(login).rest.pulls.merge({ ...place, pull_number: 1, sha: head });
    const review = (login: string, event: "APPROVE" | "COMMENT" | "REQUEST_CHANGES"): Promise<unknown> =>
      world.as(login).rest.pulls.createReview({ ...place, pull_number: 1, event, body: "see above" });

    await review("stranger", "APPROVE");
    await expect(refusal(merge("mira"))).resolves.toMatchObject({
      status: 405,
      message: expect.stringContaining("At least 1 approving review is required"),
    });
    await review("tess", "APPROVE");
    await review("tess", "COMMENT");
    await review("otto", "REQUEST_CHANGES");
    await expect(refusal(merge("mira"))).resolves.toMatchObject({
      status: 405,
      message: expect.stringContaining("Changes requested"),
    });
    await expect(merge("acme-admin")).resolves.toMatchObject({ status: 200 });
  });

  it("deletes the head branch where the repository says so", async () => {
    const head = await openPull("one");
    world.repository.settings.deleteBranchOnMerge = true;
    await world.as("mira").rest.pulls.merge({ ...place, pull_number: 1, sha: head });
    expect(await world.readRef("refs/heads/one")).toBeUndefined();
    expect(await world.readRef("refs/pull/1/head")).toBe(head);
  });
});

async function openPull(branch: string): Promise<string> {
  const head = await world.commit(branch, { [`${branch}.txt`]: "new\n" });
  await world
    .as("mira")
    .rest.pulls.create({ ...place, title: `Add ${branch}`, head: branch, base: "develop" });
  return head;
}

describe("updating a branch", () => {
  const update = (login: string, options: object = {}) =>
    world.as(login).rest.pulls.updateBranch({ ...place, pull_number: 1, ...options });

  it("merges the base into the head in the name of who clicked, and tells of a new head", async () => {
    const head = await openPull("one");
    const base = await world.commit("develop", { "other.txt": "x" });
    expect((await update("tess", { expected_head_sha: head })).status).toBe(202);
    const after = await world.readRef("refs/heads/one");
    const made = await world.readCommit(after ?? "");
    expect(made).toMatchObject({
      parents: [head, base],
      message: expect.stringContaining("Merge branch 'develop' into one"),
      author: { name: "tess" },
      isSigned: true,
    });
    expect(world.repository.pulls.get(1)?.headSha).toBe(after);
    expect(world.events.at(-1)).toMatchObject({ name: "pull_request", action: "synchronize", actor: "tess" });
  });

  it("is refused where there is nothing new, for another head, on a conflict, and to strangers", async () => {
    await openPull("one");
    expect(await refusal(update("mira"))).toMatchObject({
      status: 422,
      message: expect.stringContaining("There are no new commits on the base branch."),
    });
    await world.commit("develop", { "one.txt": "something else" });
    expect(await refusal(update("mira", { expected_head_sha: "0".repeat(40) }))).toMatchObject({
      status: 422,
    });
    expect(await refusal(update("mira"))).toMatchObject({
      status: 422,
      message: expect.stringContaining("merge conflict"),
    });
    expect(await refusal(update("stranger"))).toMatchObject({ status: 403 });
  });
});

describe("auto-merge", () => {
  const enable = async (login: string): Promise<unknown> => {
    const { node_id: id } = (await world.as(login).rest.pulls.get({ ...place, pull_number: 1 })).data;
    return world
      .as(login)
      .graphql(
        "mutation Enable($id: ID!) { enablePullRequestAutoMerge(input: { pullRequestId: $id, mergeMethod: SQUASH }) { clientMutationId } }",
        { id },
      );
  };
  const report = (head: string, state: "pending" | "success") =>
    world
      .asWorkflow({ statuses: "write" })
      .rest.repos.createCommitStatus({ ...place, sha: head, state, context: "release-console" });
  const required = { type: "required_status_checks", contexts: ["release-console"], strict: false } as const;

  it("waits for the rules, and merges by the chosen method in the name of who turned it on", async () => {
    const head = await openPull("one");
    world.repository.settings.allowAutoMerge = true;
    world.protect("develop", [required]);
    await enable("mira");
    await report(head, "pending");
    expect(world.repository.pulls.get(1)?.merged).toBeUndefined();
    await report(head, "success");
    const merged = world.repository.pulls.get(1)?.merged;
    expect(merged?.by).toBe("mira");
    expect((await world.readCommit(merged?.commit ?? "")).parents).toHaveLength(1);
  });

  it("is refused where the repository does not allow it, and where nothing is in the way", async () => {
    await openPull("one");
    await expect(enable("mira")).rejects.toThrow("not allowed for this repository");
    world.repository.settings.allowAutoMerge = true;
    await expect(enable("mira")).rejects.toThrow("is in clean status");
  });
});

describe("a force-push after a review", () => {
  const approve = async () => {
    const { data } = await world
      .as("tess")
      .rest.pulls.createReview({ ...place, pull_number: 1, event: "APPROVE" });
    return data.commit_id;
  };
  const rebased = async (files: Readonly<Record<string, string>>): Promise<string> => {
    await world.commit("develop", { "other.txt": "x" });
    await world.createBranch("again", "develop");
    const sha = await world.commit("again", files);
    await world.as("mira").rest.git.updateRef({ ...place, ref: "heads/one", sha, force: true });
    return sha;
  };
  const shownFor = async () =>
    (await world.as("tess").rest.pulls.listReviews({ ...place, pull_number: 1 })).data.map(
      ({ commit_id: commit, state }) => [commit, state],
    );

  it("of the same change takes the review along", async () => {
    const head = await openPull("one");
    expect(await approve()).toBe(head);
    const message = (await world.readCommit(head)).message;
    const after = await rebased({ "one.txt": "new\n" });
    expect((await world.readCommit(after)).message).toBe(message);
    expect(await shownFor()).toEqual([[after, "APPROVED"]]);
  });

  it("of another change leaves it with the old head", async () => {
    const head = await openPull("one");
    await approve();
    await rebased({ "one.txt": "other" });
    expect(await shownFor()).toEqual([[head, "APPROVED"]]);
  });
});
