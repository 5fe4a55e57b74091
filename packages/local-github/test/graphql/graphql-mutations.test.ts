/** GraphQL: commits, merges, pull requests and comments. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { nodeId } from "../../src/model/node-ids.js";
import { addPull, job, person } from "./graphql-parts.js";
import { openWritableShop, writer, type WritableShop } from "./graphql-world.js";

let shop: WritableShop;

beforeEach(async () => {
  shop = await openWritableShop();
});

afterEach(() => shop.close());

describe("mergeBranch", () => {
  const document =
    "mutation ($input: MergeBranchInput!) { mergeBranch(input: $input) { mergeCommit { oid message parents(first: 2) { nodes { oid } } author { name user { login } } committer { name } signature { isValid } } } }";
  const merge = (input: Readonly<Record<string, unknown>>) =>
    shop.mutate(document, { repositoryId: shop.repositoryId, base: "develop", ...input });

  it("merges a commit by its SHA, base first, in the caller's name", async () => {
    const base = await shop.stage.commit({ "README.md": "# The shop\n" }, { on: "develop" });
    const head = await shop.stage.commit({ "src/cart.ts": "one\ntwo\n" }, { parents: [shop.root] });
    const answer = await merge({ head, commitMessage: "Promote #1" });
    const tip = await shop.tipOf("develop");
    expect(answer).toMatchObject({
      data: {
        mergeBranch: {
          mergeCommit: {
            oid: tip,
            message: "Promote #1",
            parents: { nodes: [{ oid: base }, { oid: head }] },
            author: { name: "github-actions[bot]", user: { login: "github-actions[bot]" } },
            committer: { name: "GitHub" },
            signature: { isValid: true },
          },
        },
      },
    });
    expect(
      await shop.stage.ask(
        '{ repository(owner: "acme", name: "shop") { a: object(expression: "develop:README.md") { ... on Blob { text } } b: object(expression: "develop:src/cart.ts") { ... on Blob { text } } } }',
      ),
    ).toMatchObject({
      data: { repository: { a: { text: "# The shop\n" }, b: { text: "one\ntwo\n" } } },
    });
  });

  it("fails in the words of GitHub", async () => {
    await shop.stage.commit({ "README.md": "# Mine\n" }, { on: "develop" });
    const tip = await shop.tipOf("develop");
    const conflicting = await shop.stage.commit({ "README.md": "# Yours\n" }, { parents: [shop.root] });
    const errorOf = async (input: Readonly<Record<string, unknown>>) => (await merge(input)).errors?.[0];
    expect(await errorOf({ head: conflicting })).toMatchObject({
      type: "UNPROCESSABLE",
      message: 'Failed to merge: "Merge conflict"',
      path: ["mergeBranch"],
    });
    expect(await errorOf({ head: shop.root })).toMatchObject({
      type: "UNPROCESSABLE",
      message: 'Failed to merge: "Already merged"',
    });
    expect(await errorOf({ head: conflicting, base: "none" })).toMatchObject({
      type: "NOT_FOUND",
      message: "No such base.",
    });
    expect(await errorOf({ head: "none" })).toMatchObject({ type: "NOT_FOUND", message: "No such head." });
    const clean = await shop.stage.commit(
      { ".github/workflows/ci.yml": "on: push\n" },
      { parents: [shop.root] },
    );
    expect(await errorOf({ head: clean })).toMatchObject({
      type: "UNAUTHORIZED-WRITE",
      message: expect.stringMatching(/^Failed to merge: "refusing to allow a GitHub App/),
    });
    expect(await shop.tipOf("develop")).toBe(tip);
  });
});

describe("createCommitOnBranch", () => {
  const document =
    "mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid message tree { oid } } ref { name target { oid } } } }";
  const branch = { repositoryNameWithOwner: "acme/shop", branchName: "develop" };
  const base64 = (text: string): string => Buffer.from(text).toString("base64");

  it("adds, changes and deletes files on the expected tip", async () => {
    const answer = await shop.mutate(document, {
      branch,
      expectedHeadOid: shop.root,
      message: { headline: "entry 7", body: "Written by the console." },
      fileChanges: {
        additions: [
          { path: "entries/00/7.json", contents: base64("{}\n") },
          { path: "README.md", contents: base64("# New\n") },
        ],
        deletions: [{ path: "src/cart.ts" }],
      },
    });
    const tip = await shop.tipOf("develop");
    expect(answer).toMatchObject({
      data: {
        createCommitOnBranch: {
          commit: { oid: tip, message: "entry 7\n\nWritten by the console." },
          ref: { name: "develop", target: { oid: tip } },
        },
      },
    });
    const files = await shop.stage.parts.git.readTree(
      "acme/shop",
      (await shop.stage.parts.git.readCommit("acme/shop", tip ?? ""))?.tree ?? "",
      { recursive: true },
    );
    expect(files?.filter((file) => file.type === "blob").map((file) => file.path)).toEqual([
      "README.md",
      "entries/00/7.json",
    ]);
  });

  it("refuses a stale head, an unknown branch and a file that is not there", async () => {
    await shop.stage.commit({ "a.txt": "a\n" }, { on: "develop" });
    const tip = await shop.tipOf("develop");
    const commit = { branch, expectedHeadOid: shop.root, message: { headline: "entry" } };
    expect(await shop.mutate(document, commit)).toMatchObject({
      data: { createCommitOnBranch: null },
      errors: [
        {
          type: "STALE_DATA",
          message: `Expected branch to point to "${shop.root}" but it did not.  Pull and try again.`,
          path: ["createCommitOnBranch"],
        },
      ],
    });
    expect(
      await shop.mutate(document, { ...commit, branch: { ...branch, branchName: "none" } }),
    ).toMatchObject({
      errors: [{ type: "NOT_FOUND" }],
    });
    expect(
      await shop.mutate(document, {
        ...commit,
        expectedHeadOid: tip,
        fileChanges: { deletions: [{ path: "none" }] },
      }),
    ).toMatchObject({ errors: [{ type: "UNPROCESSABLE" }] });
    expect(
      await shop.mutate(document, {
        ...commit,
        expectedHeadOid: tip,
        fileChanges: { additions: [{ path: "../x", contents: "" }] },
      }),
    ).toMatchObject({ errors: [{ type: "UNPROCESSABLE" }] });
    expect(await shop.tipOf("develop")).toBe(tip);
  });
});

describe("several mutations in one document", () => {
  it("run in order, and go on after one has failed", async () => {
    const one = await shop.stage.commit({ "a.txt": "a\n" }, { parents: [shop.root] });
    const bad = await shop.stage.commit({ "a.txt": "b\n" }, { parents: [shop.root] });
    const two = await shop.stage.commit({ "c.txt": "c\n" }, { parents: [shop.root] });
    const merge = (alias: string, head: string): string =>
      `${alias}: mergeBranch(input: { repositoryId: "${shop.repositoryId}", base: "scratch", head: "${head}" }) { mergeCommit { oid parents(first: 2) { nodes { oid } } } }`;
    const answer = await shop.stage.ask(
      `mutation {
      scratch: createRef(input: { repositoryId: "${shop.repositoryId}", name: "refs/heads/scratch", oid: "${shop.root}" }) { ref { name } }
      ${merge("first", one)} ${merge("second", bad)} ${merge("third", two)}
    }`,
      {},
      writer,
    );
    const data = answer.data as {
      first: { mergeCommit: { oid: string } };
      second: null;
      third: { mergeCommit: { oid: string; parents: { nodes: { oid: string }[] } } };
    };
    expect(data.second).toBeNull();
    expect(data.third.mergeCommit.parents.nodes).toEqual([{ oid: data.first.mergeCommit.oid }, { oid: two }]);
    expect(await shop.tipOf("scratch")).toBe(data.third.mergeCommit.oid);
    expect(answer.errors).toMatchObject([
      {
        type: "UNPROCESSABLE",
        path: ["second"],
        message: 'Failed to merge: "Merge conflict"',
        locations: [{ line: 3 }],
      },
    ]);
  });
});

describe("pull requests and comments", () => {
  it("resolves and reopens a thread; writers, the author and jobs may", async () => {
    const pull = addPull(shop.stage, { headBranch: "x", headSha: shop.root, author: "tess" });
    const threadId = nodeId("PullRequestReviewThread", shop.stage.repository, 5);
    pull.threads.push({
      id: threadId,
      path: "README.md",
      line: 1,
      isResolved: false,
      resolvedBy: undefined,
      isOutdated: false,
      comments: [],
    });
    const resolve =
      "mutation ($input: ResolveReviewThreadInput!) { resolveReviewThread(input: $input) { thread { id isResolved resolvedBy { login } } } }";
    expect(await shop.mutate(resolve, { threadId }, person("eve"))).toMatchObject({
      data: { resolveReviewThread: null },
      errors: [{ type: "NOT_FOUND" }],
    });
    expect(await shop.mutate(resolve, { threadId }, person("tess"))).toMatchObject({
      data: {
        resolveReviewThread: { thread: { id: threadId, isResolved: true, resolvedBy: { login: "tess" } } },
      },
    });
    await shop.mutate(
      "mutation ($input: UnresolveReviewThreadInput!) { unresolveReviewThread(input: $input) { thread { isResolved } } }",
      { threadId },
      person("mona"),
    );
    expect(pull.threads[0]).toMatchObject({ isResolved: false, resolvedBy: undefined });
    expect(await shop.mutate(resolve, { threadId }, job({ "pull-requests": "read" }))).toMatchObject({
      errors: [{ type: "FORBIDDEN" }],
    });
    expect(await shop.mutate(resolve, { threadId })).toMatchObject({
      data: { resolveReviewThread: { thread: { resolvedBy: { login: "github-actions[bot]" } } } },
    });
  });

  it("changes drafts and states, and tells the engine", async () => {
    const pull = addPull(shop.stage, { headBranch: "develop", headSha: shop.root });
    const pullRequestId = nodeId("PullRequest", shop.stage.repository, pull.id);
    const run = async (name: string) =>
      shop.mutate(
        `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { pullRequest { isDraft state } } }`,
        { pullRequestId },
      );
    expect(await run("convertPullRequestToDraft")).toEqual({
      data: { convertPullRequestToDraft: { pullRequest: { isDraft: true, state: "OPEN" } } },
    });
    expect(await run("markPullRequestReadyForReview")).toEqual({
      data: { markPullRequestReadyForReview: { pullRequest: { isDraft: false, state: "OPEN" } } },
    });
    expect(await run("closePullRequest")).toEqual({
      data: { closePullRequest: { pullRequest: { isDraft: false, state: "CLOSED" } } },
    });
    expect(await run("reopenPullRequest")).toEqual({
      data: { reopenPullRequest: { pullRequest: { isDraft: false, state: "OPEN" } } },
    });
    expect(shop.stage.sentEvents).toEqual([
      "pull_request converted_to_draft #1",
      "pull_request ready_for_review #1",
      "pull_request closed #1",
      "pull_request reopened #1",
    ]);
  });

  it("comments and reacts once", async () => {
    const pull = addPull(shop.stage, { headBranch: "x", headSha: shop.root });
    const comment =
      "mutation ($input: AddCommentInput!) { addComment(input: $input) { commentEdge { node { id body author { __typename login } } } subject { id } } }";
    const answer = await shop.mutate(comment, {
      subjectId: nodeId("PullRequest", shop.stage.repository, pull.id),
      body: "On staging.",
    });
    const [made] = [...shop.stage.repository.comments.values()];
    const subjectId = nodeId("IssueComment", shop.stage.repository, made?.id);
    expect(answer).toMatchObject({
      data: {
        addComment: {
          commentEdge: {
            node: {
              id: subjectId,
              body: "On staging.",
              author: { __typename: "Bot", login: "github-actions" },
            },
          },
        },
      },
    });
    expect(shop.stage.sentEvents).toEqual(["issue_comment created #1"]);
    const react =
      "mutation ($input: AddReactionInput!) { addReaction(input: $input) { reaction { content user { login } } } }";
    for (let time = 0; time < 2; time += 1)
      expect(await shop.mutate(react, { subjectId, content: "THUMBS_UP" })).toMatchObject({
        data: { addReaction: { reaction: { content: "THUMBS_UP" } } },
      });
    expect(made?.reactions).toEqual([{ user: "github-actions[bot]", content: "+1" }]);
    expect(
      await shop.mutate(comment, {
        subjectId: nodeId("PullRequest", shop.stage.repository, pull.id),
        body: " ",
      }),
    ).toMatchObject({ errors: [{ type: "UNPROCESSABLE" }] });
  });
});
