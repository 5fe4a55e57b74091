/** GraphQL: refs are moved. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { BranchRuleset } from "../../src/model/model.js";
import { nodeId } from "../../src/model/node-ids.js";
import { addPull, job, person, zeroOid } from "./graphql-parts.js";
import { openWritableShop, type WritableShop } from "./graphql-world.js";

let shop: WritableShop;

beforeEach(async () => {
  shop = await openWritableShop();
});

afterEach(() => shop.close());

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

describe("updateRefs", () => {
  const document = "mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }";
  const update = (name: string, beforeOid: string, afterOid: string) => ({
    name: `refs/heads/${name}`,
    beforeOid,
    afterOid,
  });

  it("creates, moves and deletes in one step", async () => {
    const next = await shop.stage.commit({ "a.txt": "a\n" }, { parents: [shop.root] });
    await shop.stage.parts.git.moveRefs("acme/shop", [
      { ref: "refs/heads/old", before: undefined, after: shop.root },
    ]);
    const answer = await shop.mutate(document, {
      repositoryId: shop.repositoryId,
      clientMutationId: "m1",
      refUpdates: [
        update("develop", shop.root, next),
        update("staging", zeroOid, next),
        update("old", shop.root, zeroOid),
      ],
    });
    expect(answer).toEqual({ data: { updateRefs: { clientMutationId: "m1" } } });
    expect([await shop.tipOf("develop"), await shop.tipOf("staging"), await shop.tipOf("old")]).toEqual([
      next,
      next,
      undefined,
    ]);
  });

  it.each(["race", "refusal", "no fast-forward"])(
    "moves nothing at a %s, and does not say why",
    async (cause) => {
      const next = await shop.stage.commit({ "a.txt": "a\n" }, { parents: [shop.root] });
      const unrelated = await shop.stage.commit({ "b.txt": "b\n" }, { parents: [] });
      const expected = cause === "race" ? next : shop.root;
      if (cause === "refusal") shop.stage.repository.rulesets.push(protectedDevelop);
      const answer = await shop.mutate(document, {
        repositoryId: shop.repositoryId,
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
      expect([await shop.tipOf("develop"), await shop.tipOf("staging")]).toEqual([shop.root, undefined]);
    },
  );

  it("asks for contents: write", async () => {
    const answer = await shop.mutate(
      document,
      { repositoryId: shop.repositoryId, refUpdates: [update("x", zeroOid, shop.root)] },
      job({ contents: "read" }),
    );
    expect(answer).toMatchObject({
      data: { updateRefs: null },
      errors: [
        { type: "FORBIDDEN", message: "Resource not accessible by integration", path: ["updateRefs"] },
      ],
    });
    expect(
      await shop.mutate(
        document,
        { repositoryId: shop.repositoryId, refUpdates: [update("x", zeroOid, shop.root)] },
        person("tess"),
      ),
    ).toMatchObject({
      errors: [
        { type: "FORBIDDEN", message: "tess does not have the correct permissions to execute `UpdateRefs`" },
      ],
    });
    expect(await shop.tipOf("x")).toBeUndefined();
  });
});

describe("createRef, updateRef and deleteRef", () => {
  const createRef =
    "mutation ($input: CreateRefInput!) { createRef(input: $input) { ref { id name target { oid } } } }";

  it("take a branch through its life", async () => {
    const created = await shop.mutate(createRef, {
      repositoryId: shop.repositoryId,
      name: "refs/heads/scratch/1",
      oid: shop.root,
    });
    expect(created).toMatchObject({
      data: { createRef: { ref: { name: "scratch/1", target: { oid: shop.root } } } },
    });
    const refId = nodeId("Ref", shop.stage.repository, "refs/heads/scratch/1");
    const next = await shop.stage.commit({ "a.txt": "a\n" }, { parents: [shop.root] });
    const updated = await shop.mutate(
      "mutation ($input: UpdateRefInput!) { updateRef(input: $input) { ref { target { oid } } } }",
      { refId, oid: next },
    );
    expect(updated).toMatchObject({ data: { updateRef: { ref: { target: { oid: next } } } } });
    const back = await shop.mutate(
      "mutation ($input: UpdateRefInput!) { updateRef(input: $input) { ref { name } } }",
      { refId, oid: shop.root },
    );
    expect(back).toMatchObject({
      data: { updateRef: null },
      errors: [{ type: "UNPROCESSABLE", message: "Update is not a fast forward" }],
    });
    await shop.mutate(
      "mutation ($input: DeleteRefInput!) { deleteRef(input: $input) { clientMutationId } }",
      {
        refId,
      },
    );
    expect(await shop.tipOf("scratch/1")).toBeUndefined();
  });

  it("refuse a name that is taken and an object that is not there", async () => {
    expect(
      await shop.mutate(createRef, {
        repositoryId: shop.repositoryId,
        name: "refs/heads/develop",
        oid: shop.root,
      }),
    ).toMatchObject({
      data: { createRef: null },
      errors: [
        {
          type: "UNPROCESSABLE",
          message: 'A ref named "refs/heads/develop" already exists in the repository.',
        },
      ],
    });
    expect(
      await shop.mutate(createRef, {
        repositoryId: shop.repositoryId,
        name: "refs/heads/x",
        oid: "1".repeat(40),
      }),
    ).toMatchObject({ errors: [{ type: "UNPROCESSABLE" }] });
  });
});

describe("workflow files", () => {
  it("stand against a ref, with different words for each mutation", async () => {
    const withWorkflow = await shop.stage.commit(
      { ".github/workflows/ci.yml": "on: push\n" },
      { parents: [shop.root] },
    );
    const input = { repositoryId: shop.repositoryId, name: "refs/heads/x", oid: withWorkflow };
    const createRef = "mutation ($input: CreateRefInput!) { createRef(input: $input) { ref { name } } }";
    const forbidden = { type: "FORBIDDEN", message: "Resource not accessible by integration" };
    expect(await shop.mutate(createRef, input)).toMatchObject({
      data: { createRef: null },
      errors: [forbidden],
    });
    const refUpdates = [{ name: "refs/heads/x", afterOid: withWorkflow, beforeOid: zeroOid }];
    const updateRefs =
      "mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }";
    expect(await shop.mutate(updateRefs, { repositoryId: shop.repositoryId, refUpdates })).toMatchObject({
      errors: [{ message: genericFailure }],
    });
    expect(await shop.tipOf("x")).toBeUndefined();
    expect(await shop.mutate(createRef, input, person("mona"))).toMatchObject({
      data: { createRef: { ref: { name: "x" } } },
    });
  });
});

describe("a protected branch", () => {
  it("takes no commit but through a pull request", async () => {
    shop.stage.repository.rulesets.push(protectedDevelop);
    const document =
      "mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }";
    const branch = { repositoryNameWithOwner: "acme/shop", branchName: "develop" };
    const commit = await shop.mutate(document, {
      branch,
      expectedHeadOid: shop.root,
      message: { headline: "x" },
    });
    expect(commit.errors).toMatchObject([
      {
        type: "UNPROCESSABLE",
        message: expect.stringContaining("Changes must be made through a pull request."),
      },
    ]);
    expect(await shop.tipOf("develop")).toBe(shop.root);
  });

  it("closes pull requests whose head it gets", async () => {
    const head = await shop.stage.commit({ "a.txt": "a\n" }, { parents: [shop.root] });
    const pull = addPull(shop.stage, { headBranch: "x", headSha: head });
    await shop.mutate(
      "mutation ($input: MergeBranchInput!) { mergeBranch(input: $input) { mergeCommit { oid } } }",
      { repositoryId: shop.repositoryId, base: "develop", head },
    );
    const answer = await shop.stage.ask(
      `{ node(id: "${nodeId("PullRequest", shop.stage.repository, pull.id)}") { ... on PullRequest { state mergedBy { login } mergeCommit { oid } commits(first: 5) { nodes { commit { oid } } } } } }`,
    );
    expect(answer).toEqual({
      data: {
        node: {
          state: "MERGED",
          mergedBy: { login: "github-actions" },
          mergeCommit: { oid: await shop.tipOf("develop") },
          commits: { nodes: [{ commit: { oid: head } }] },
        },
      },
    });
  });
});
