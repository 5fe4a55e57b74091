import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { BranchRuleset } from "../src/model/model.js";
import { nodeId } from "../src/model/node-ids.js";
import { addPull, createStage, job, person, zeroOid, type Stage } from "./graphql-parts.js";

const writer = job({ contents: "write", issues: "write", "pull-requests": "write" });
const genericFailure = "Something went wrong while executing your query.";

const protectedDevelop: BranchRuleset = {
  id: 1,
  name: "develop",
  target: "branch",
  include: ["~DEFAULT_BRANCH"],
  exclude: [],
  bypass: [],
  enforcement: "active",
  rules: [{ type: "pull_request", requiredApprovals: 0 }],
};

let stage: Stage;
let root: string;
let repositoryId: string;

beforeEach(async () => {
  stage = await createStage();
  repositoryId = nodeId("Repository", stage.repository);
  root = await stage.commit(
    { "README.md": "# Shop\n", "src/cart.ts": "one\n" },
    { on: "develop", message: "Start" },
  );
});

afterEach(async () => {
  const { violations } = stage;
  await stage.close();
  if (violations.length > 0) throw new Error(violations.join("\n"));
});

const tipOf = (branch: string): Promise<string | undefined> =>
  stage.parts.git.readRef("acme/shop", `refs/heads/${branch}`);
const mutate = (document: string, input: Readonly<Record<string, unknown>>, caller = writer) =>
  stage.ask(document, { input }, caller);

describe("updateRefs", () => {
  const document = "mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }";
  const update = (name: string, beforeOid: string, afterOid: string) => ({
    name: `refs/heads/${name}`,
    beforeOid,
    afterOid,
  });

  it("creates, moves and deletes in one step", async () => {
    const next = await stage.commit({ "a.txt": "a\n" }, { parents: [root] });
    await stage.parts.git.moveRefs("acme/shop", [{ ref: "refs/heads/old", before: undefined, after: root }]);
    const answer = await mutate(document, {
      repositoryId,
      clientMutationId: "m1",
      refUpdates: [
        update("develop", root, next),
        update("staging", zeroOid, next),
        update("old", root, zeroOid),
      ],
    });
    expect(answer).toEqual({ data: { updateRefs: { clientMutationId: "m1" } } });
    expect([await tipOf("develop"), await tipOf("staging"), await tipOf("old")]).toEqual([
      next,
      next,
      undefined,
    ]);
  });

  it.each(["race", "refusal", "no fast-forward"])(
    "moves nothing at a %s, and does not say why",
    async (cause) => {
      const next = await stage.commit({ "a.txt": "a\n" }, { parents: [root] });
      const unrelated = await stage.commit({ "b.txt": "b\n" }, { parents: [] });
      const expected = cause === "race" ? next : root;
      if (cause === "refusal") stage.repository.rulesets.push(protectedDevelop);
      const answer = await mutate(document, {
        repositoryId,
        refUpdates: [
          update("staging", zeroOid, next),
          update("develop", expected, cause === "no fast-forward" ? unrelated : next),
        ],
      });
      expect(answer).toMatchObject({
        data: { updateRefs: null },
        errors: [{ message: genericFailure, path: ["updateRefs"] }],
      });
      expect(answer.errors?.[0]).not.toHaveProperty("type");
      expect([await tipOf("develop"), await tipOf("staging")]).toEqual([root, undefined]);
    },
  );

  it("asks for contents: write", async () => {
    const answer = await mutate(
      document,
      { repositoryId, refUpdates: [update("x", zeroOid, root)] },
      job({ contents: "read" }),
    );
    expect(answer).toMatchObject({
      data: { updateRefs: null },
      errors: [
        { type: "FORBIDDEN", message: "Resource not accessible by integration", path: ["updateRefs"] },
      ],
    });
    expect(
      await mutate(document, { repositoryId, refUpdates: [update("x", zeroOid, root)] }, person("tess")),
    ).toMatchObject({
      errors: [
        { type: "FORBIDDEN", message: "tess does not have the correct permissions to execute `UpdateRefs`" },
      ],
    });
    expect(await tipOf("x")).toBeUndefined();
  });
});

describe("createRef, updateRef and deleteRef", () => {
  const createRef =
    "mutation ($input: CreateRefInput!) { createRef(input: $input) { ref { id name target { oid } } } }";

  it("take a branch through its life", async () => {
    const created = await mutate(createRef, { repositoryId, name: "refs/heads/scratch/1", oid: root });
    expect(created).toMatchObject({
      data: { createRef: { ref: { name: "scratch/1", target: { oid: root } } } },
    });
    const refId = nodeId("Ref", stage.repository, "refs/heads/scratch/1");
    const next = await stage.commit({ "a.txt": "a\n" }, { parents: [root] });
    const updated = await mutate(
      "mutation ($input: UpdateRefInput!) { updateRef(input: $input) { ref { target { oid } } } }",
      { refId, oid: next },
    );
    expect(updated).toMatchObject({ data: { updateRef: { ref: { target: { oid: next } } } } });
    const back = await mutate(
      "mutation ($input: UpdateRefInput!) { updateRef(input: $input) { ref { name } } }",
      { refId, oid: root },
    );
    expect(back).toMatchObject({
      data: { updateRef: null },
      errors: [{ type: "UNPROCESSABLE", message: "Update is not a fast forward" }],
    });
    await mutate("mutation ($input: DeleteRefInput!) { deleteRef(input: $input) { clientMutationId } }", {
      refId,
    });
    expect(await tipOf("scratch/1")).toBeUndefined();
  });

  it("refuse a name that is taken and an object that is not there", async () => {
    expect(await mutate(createRef, { repositoryId, name: "refs/heads/develop", oid: root })).toMatchObject({
      data: { createRef: null },
      errors: [
        {
          type: "UNPROCESSABLE",
          message: 'A ref named "refs/heads/develop" already exists in the repository.',
        },
      ],
    });
    expect(
      await mutate(createRef, { repositoryId, name: "refs/heads/x", oid: "1".repeat(40) }),
    ).toMatchObject({ errors: [{ type: "UNPROCESSABLE" }] });
  });
});

describe("workflow files", () => {
  it("stand against a ref, with different words for each mutation", async () => {
    const withWorkflow = await stage.commit(
      { ".github/workflows/ci.yml": "on: push\n" },
      { parents: [root] },
    );
    const input = { repositoryId, name: "refs/heads/x", oid: withWorkflow };
    const createRef = "mutation ($input: CreateRefInput!) { createRef(input: $input) { ref { name } } }";
    const forbidden = { type: "FORBIDDEN", message: "Resource not accessible by integration" };
    expect(await mutate(createRef, input)).toMatchObject({ data: { createRef: null }, errors: [forbidden] });
    const refUpdates = [{ name: "refs/heads/x", afterOid: withWorkflow, beforeOid: zeroOid }];
    const updateRefs =
      "mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }";
    expect(await mutate(updateRefs, { repositoryId, refUpdates })).toMatchObject({
      errors: [{ message: genericFailure }],
    });
    expect(await tipOf("x")).toBeUndefined();
    expect(await mutate(createRef, input, person("mona"))).toMatchObject({
      data: { createRef: { ref: { name: "x" } } },
    });
  });
});

describe("mergeBranch", () => {
  const document =
    "mutation ($input: MergeBranchInput!) { mergeBranch(input: $input) { mergeCommit { oid message parents(first: 2) { nodes { oid } } author { name user { login } } committer { name } signature { isValid } } } }";
  const merge = (input: Readonly<Record<string, unknown>>) =>
    mutate(document, { repositoryId, base: "develop", ...input });

  it("merges a commit by its SHA, base first, in the caller's name", async () => {
    const base = await stage.commit({ "README.md": "# The shop\n" }, { on: "develop" });
    const head = await stage.commit({ "src/cart.ts": "one\ntwo\n" }, { parents: [root] });
    const answer = await merge({ head, commitMessage: "Promote #1" });
    const tip = await tipOf("develop");
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
      await stage.ask(
        '{ repository(owner: "acme", name: "shop") { a: object(expression: "develop:README.md") { ... on Blob { text } } b: object(expression: "develop:src/cart.ts") { ... on Blob { text } } } }',
      ),
    ).toMatchObject({
      data: { repository: { a: { text: "# The shop\n" }, b: { text: "one\ntwo\n" } } },
    });
  });

  it("fails in the words of GitHub", async () => {
    await stage.commit({ "README.md": "# Mine\n" }, { on: "develop" });
    const tip = await tipOf("develop");
    const conflicting = await stage.commit({ "README.md": "# Yours\n" }, { parents: [root] });
    const errorOf = async (input: Readonly<Record<string, unknown>>) => (await merge(input)).errors?.[0];
    expect(await errorOf({ head: conflicting })).toMatchObject({
      type: "UNPROCESSABLE",
      message: 'Failed to merge: "Merge conflict"',
      path: ["mergeBranch"],
    });
    expect(await errorOf({ head: root })).toMatchObject({
      type: "UNPROCESSABLE",
      message: 'Failed to merge: "Already merged"',
    });
    expect(await errorOf({ head: conflicting, base: "none" })).toMatchObject({
      type: "NOT_FOUND",
      message: "No such base.",
    });
    expect(await errorOf({ head: "none" })).toMatchObject({ type: "NOT_FOUND", message: "No such head." });
    const clean = await stage.commit({ ".github/workflows/ci.yml": "on: push\n" }, { parents: [root] });
    expect(await errorOf({ head: clean })).toMatchObject({
      type: "UNAUTHORIZED-WRITE",
      message: expect.stringMatching(/^Failed to merge: "refusing to allow a GitHub App/),
    });
    expect(await tipOf("develop")).toBe(tip);
  });
});

describe("createCommitOnBranch", () => {
  const document =
    "mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid message tree { oid } } ref { name target { oid } } } }";
  const branch = { repositoryNameWithOwner: "acme/shop", branchName: "develop" };
  const base64 = (text: string): string => Buffer.from(text).toString("base64");

  it("adds, changes and deletes files on the expected tip", async () => {
    const answer = await mutate(document, {
      branch,
      expectedHeadOid: root,
      message: { headline: "entry 7", body: "Written by the console." },
      fileChanges: {
        additions: [
          { path: "entries/00/7.json", contents: base64("{}\n") },
          { path: "README.md", contents: base64("# New\n") },
        ],
        deletions: [{ path: "src/cart.ts" }],
      },
    });
    const tip = await tipOf("develop");
    expect(answer).toMatchObject({
      data: {
        createCommitOnBranch: {
          commit: { oid: tip, message: "entry 7\n\nWritten by the console." },
          ref: { name: "develop", target: { oid: tip } },
        },
      },
    });
    const files = await stage.parts.git.readTree(
      "acme/shop",
      (await stage.parts.git.readCommit("acme/shop", tip ?? ""))?.tree ?? "",
      { recursive: true },
    );
    expect(files?.filter((file) => file.type === "blob").map((file) => file.path)).toEqual([
      "README.md",
      "entries/00/7.json",
    ]);
  });

  it("refuses a stale head, an unknown branch and a file that is not there", async () => {
    await stage.commit({ "a.txt": "a\n" }, { on: "develop" });
    const tip = await tipOf("develop");
    const commit = { branch, expectedHeadOid: root, message: { headline: "entry" } };
    expect(await mutate(document, commit)).toMatchObject({
      data: { createCommitOnBranch: null },
      errors: [
        {
          type: "STALE_DATA",
          message: `Expected branch to point to "${root}" but it did not.  Pull and try again.`,
          path: ["createCommitOnBranch"],
        },
      ],
    });
    expect(await mutate(document, { ...commit, branch: { ...branch, branchName: "none" } })).toMatchObject({
      errors: [{ type: "NOT_FOUND" }],
    });
    expect(
      await mutate(document, {
        ...commit,
        expectedHeadOid: tip,
        fileChanges: { deletions: [{ path: "none" }] },
      }),
    ).toMatchObject({ errors: [{ type: "UNPROCESSABLE" }] });
    expect(
      await mutate(document, {
        ...commit,
        expectedHeadOid: tip,
        fileChanges: { additions: [{ path: "../x", contents: "" }] },
      }),
    ).toMatchObject({ errors: [{ type: "UNPROCESSABLE" }] });
    expect(await tipOf("develop")).toBe(tip);
  });
});

describe("a protected branch", () => {
  it("takes no commit but through a pull request", async () => {
    stage.repository.rulesets.push(protectedDevelop);
    const document =
      "mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }";
    const branch = { repositoryNameWithOwner: "acme/shop", branchName: "develop" };
    const commit = await mutate(document, { branch, expectedHeadOid: root, message: { headline: "x" } });
    expect(commit.errors).toMatchObject([
      {
        type: "UNPROCESSABLE",
        message: expect.stringContaining("Changes must be made through a pull request."),
      },
    ]);
    expect(await tipOf("develop")).toBe(root);
  });

  it("closes pull requests whose head it gets", async () => {
    const head = await stage.commit({ "a.txt": "a\n" }, { parents: [root] });
    const pull = addPull(stage, { headBranch: "x", headSha: head });
    await mutate(
      "mutation ($input: MergeBranchInput!) { mergeBranch(input: $input) { mergeCommit { oid } } }",
      { repositoryId, base: "develop", head },
    );
    const answer = await stage.ask(
      `{ node(id: "${nodeId("PullRequest", stage.repository, pull.id)}") { ... on PullRequest { state mergedBy { login } mergeCommit { oid } commits(first: 5) { nodes { commit { oid } } } } } }`,
    );
    expect(answer).toEqual({
      data: {
        node: {
          state: "MERGED",
          mergedBy: { login: "github-actions" },
          mergeCommit: { oid: await tipOf("develop") },
          commits: { nodes: [{ commit: { oid: head } }] },
        },
      },
    });
  });
});

describe("several mutations in one document", () => {
  it("run in order, and go on after one has failed", async () => {
    const one = await stage.commit({ "a.txt": "a\n" }, { parents: [root] });
    const bad = await stage.commit({ "a.txt": "b\n" }, { parents: [root] });
    const two = await stage.commit({ "c.txt": "c\n" }, { parents: [root] });
    const merge = (alias: string, head: string): string =>
      `${alias}: mergeBranch(input: { repositoryId: "${repositoryId}", base: "scratch", head: "${head}" }) { mergeCommit { oid parents(first: 2) { nodes { oid } } } }`;
    const answer = await stage.ask(
      `mutation {
      scratch: createRef(input: { repositoryId: "${repositoryId}", name: "refs/heads/scratch", oid: "${root}" }) { ref { name } }
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
    expect(await tipOf("scratch")).toBe(data.third.mergeCommit.oid);
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
    const pull = addPull(stage, { headBranch: "x", headSha: root, author: "tess" });
    const threadId = nodeId("PullRequestReviewThread", stage.repository, 5);
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
    expect(await mutate(resolve, { threadId }, person("eve"))).toMatchObject({
      data: { resolveReviewThread: null },
      errors: [{ type: "NOT_FOUND" }],
    });
    expect(await mutate(resolve, { threadId }, person("tess"))).toMatchObject({
      data: {
        resolveReviewThread: { thread: { id: threadId, isResolved: true, resolvedBy: { login: "tess" } } },
      },
    });
    await mutate(
      "mutation ($input: UnresolveReviewThreadInput!) { unresolveReviewThread(input: $input) { thread { isResolved } } }",
      { threadId },
      person("mona"),
    );
    expect(pull.threads[0]).toMatchObject({ isResolved: false, resolvedBy: undefined });
    expect(await mutate(resolve, { threadId }, job({ "pull-requests": "read" }))).toMatchObject({
      errors: [{ type: "FORBIDDEN" }],
    });
    expect(await mutate(resolve, { threadId })).toMatchObject({
      data: { resolveReviewThread: { thread: { resolvedBy: { login: "github-actions[bot]" } } } },
    });
  });

  it("changes drafts and states, and tells the engine", async () => {
    const pull = addPull(stage, { headBranch: "develop", headSha: root });
    const pullRequestId = nodeId("PullRequest", stage.repository, pull.id);
    const run = async (name: string) =>
      mutate(
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
    expect(stage.sentEvents).toEqual([
      "pull_request converted_to_draft #1",
      "pull_request ready_for_review #1",
      "pull_request closed #1",
      "pull_request reopened #1",
    ]);
  });

  it("comments and reacts once", async () => {
    const pull = addPull(stage, { headBranch: "x", headSha: root });
    const comment =
      "mutation ($input: AddCommentInput!) { addComment(input: $input) { commentEdge { node { id body author { __typename login } } } subject { id } } }";
    const answer = await mutate(comment, {
      subjectId: nodeId("PullRequest", stage.repository, pull.id),
      body: "On staging.",
    });
    const [made] = [...stage.repository.comments.values()];
    const subjectId = nodeId("IssueComment", stage.repository, made?.id);
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
    expect(stage.sentEvents).toEqual(["issue_comment created #1"]);
    const react =
      "mutation ($input: AddReactionInput!) { addReaction(input: $input) { reaction { content user { login } } } }";
    for (let time = 0; time < 2; time += 1)
      expect(await mutate(react, { subjectId, content: "THUMBS_UP" })).toMatchObject({
        data: { addReaction: { reaction: { content: "THUMBS_UP" } } },
      });
    expect(made?.reactions).toEqual([{ user: "github-actions[bot]", content: "+1" }]);
    expect(
      await mutate(comment, { subjectId: nodeId("PullRequest", stage.repository, pull.id), body: " " }),
    ).toMatchObject({ errors: [{ type: "UNPROCESSABLE" }] });
  });
});
