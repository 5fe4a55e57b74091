/** GraphQL: refs are moved. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { BranchRuleset } from "../../src/model/model.js";
import { nodeId } from "../../src/model/node-ids.js";
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
