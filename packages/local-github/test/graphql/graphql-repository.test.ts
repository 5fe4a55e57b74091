/** GraphQL: the repository, and requests that are wrong. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { nodeId } from "../../src/model/node-ids.js";
import { person } from "./graphql-parts.js";
import { everything, inShop, openShop, type Shop } from "./graphql-world.js";

let shop: Shop;

beforeAll(async () => {
  shop = await openShop();
});

afterAll(() => shop.stage.close());

describe("the repository", () => {
  it("tells about itself, its branches and files in one query", async () => {
    const answer = await shop.stage.ask(
      inShop(`
      id databaseId nameWithOwner isPrivate isFork viewerPermission hasIssuesEnabled mergeCommitAllowed squashMergeAllowed
      defaultBranchRef { name prefix target { __typename oid } }
      missing: ref(qualifiedName: "refs/heads/none") { name }
      heads: refs(refPrefix: "refs/heads/", first: 10) { totalCount nodes { name } }
      text: object(expression: "HEAD:README.md") { ... on Blob { text byteSize isBinary isTruncated oid } }
      folder: object(expression: "develop:src") { ... on Tree { entries { name path mode type object { ... on Blob { text } } } } }
      nothing: object(expression: "develop:none.txt") { oid }
      top: object(expression: "${shop.root}:") { ... on Tree { entries { name } } }
    `),
    );
    expect(answer).toMatchObject({
      data: {
        repository: {
          id: nodeId("Repository", shop.stage.repository),
          databaseId: 77,
          nameWithOwner: "acme/shop",
          isPrivate: true,
          isFork: false,
          viewerPermission: "WRITE",
          squashMergeAllowed: false,
          defaultBranchRef: { name: "develop", prefix: "refs/heads/", target: { __typename: "Commit" } },
          missing: null,
          heads: {
            totalCount: 3,
            nodes: [{ name: "develop" }, { name: "feature/cart" }, { name: "rename" }],
          },
          text: { text: "# The shop\n", byteSize: 11, isBinary: false, isTruncated: false },
          folder: {
            entries: [
              {
                name: "cart.ts",
                path: "src/cart.ts",
                mode: 0o100644,
                type: "blob",
                object: { text: "one\n" },
              },
            ],
          },
          nothing: null,
          top: { entries: [{ name: "README.md" }, { name: "src" }] },
        },
      },
    });
    expect(answer.errors).toBeUndefined();
  });

  it("does not show refs outside branches and tags", async () => {
    await shop.stage.parts.git.moveRefs("acme/shop", [
      { ref: "refs/pull/1/head", before: undefined, after: shop.head },
    ]);
    const answer = await shop.stage.ask(
      inShop(
        'ref(qualifiedName: "refs/pull/1/head") { name } refs(refPrefix: "refs/pull/", first: 5) { totalCount }',
      ),
    );
    expect(answer).toEqual({ data: { repository: { ref: null, refs: { totalCount: 0 } } } });
  });

  it("is not found by strangers while it is private, nor by anybody under another name", async () => {
    const error = {
      type: "NOT_FOUND",
      path: ["repository"],
      message: "Could not resolve to a Repository with the name 'acme/shop'.",
    };
    expect(await shop.stage.ask(inShop("id"), {}, person("eve"))).toMatchObject({
      data: { repository: null },
      errors: [error],
    });
    expect(await shop.stage.ask('{ repository(owner: "acme", name: "toys") { id } }')).toMatchObject({
      data: { repository: null },
      errors: [{ type: "NOT_FOUND" }],
    });
  });

  it("walks the history page by page", async () => {
    const query = (after: string): string =>
      inShop(
        `object(oid: "${shop.head}") { ... on Commit { history(first: 2${after}) { totalCount nodes { messageHeadline parents(first: 2) { nodes { oid } } } pageInfo { hasNextPage endCursor } } } }`,
      );
    const history = (answer: { data?: unknown }) =>
      (
        answer.data as {
          repository: {
            object: {
              history: {
                totalCount: number;
                nodes: unknown[];
                pageInfo: { hasNextPage: boolean; endCursor: string };
              };
            };
          };
        }
      ).repository.object.history;
    const first = history(await shop.stage.ask(query("")));
    expect(first).toMatchObject({
      totalCount: 3,
      nodes: [{ messageHeadline: "Document carts" }, { messageHeadline: "Add two" }],
      pageInfo: { hasNextPage: true },
    });
    const second = history(await shop.stage.ask(query(`, after: "${first.pageInfo.endCursor}"`)));
    expect(second).toMatchObject({
      nodes: [{ messageHeadline: "Start the shop", parents: { nodes: [] } }],
      pageInfo: { hasNextPage: false },
    });
  });

  it("finds a file and the people of a commit", async () => {
    const [first] = (await shop.stage.parts.git.readCommit("acme/shop", shop.head))?.parents ?? [];
    const answer = await shop.stage.ask(
      inShop(`object(oid: "${first}") { ... on Commit {
      file(path: "src/cart.ts") { mode object { ... on Blob { text } } }
      messageHeadline messageBody committedDate
      author { name email user { __typename login } } authors(first: 10) { nodes { user { login } } } committer { user { login } } signature { isValid }
      associatedPullRequests(first: 5) { nodes { number } }
    } }`),
    );
    expect(answer).toMatchObject({
      data: {
        repository: {
          object: {
            file: { mode: 33188, object: { text: "one\ntwo\n" } },
            messageHeadline: "Add two",
            messageBody: expect.stringMatching(/^Because one is not enough\./),
            author: { name: "mona", user: { __typename: "User", login: "mona" } },
            authors: { nodes: [{ user: { login: "mona" } }, { user: { login: "tess" } }] },
            committer: { user: null },
            associatedPullRequests: { nodes: [{ number: 1 }] },
          },
        },
      },
    });
  });
});

describe("requests", () => {
  it("finds nodes by their ids and names the caller", async () => {
    const ids = [
      nodeId("PullRequest", shop.stage.repository, shop.pull.id),
      nodeId("Commit", shop.stage.repository, shop.head),
      "PR_nonsense",
    ];
    const answer = await shop.stage.ask(
      "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } viewer { login } rateLimit { cost } }",
      { ids },
      everything,
    );
    expect(answer).toMatchObject({
      data: {
        nodes: [{ __typename: "PullRequest", id: ids[0] }, { __typename: "Commit", id: ids[1] }, null],
        viewer: { login: "github-actions[bot]" },
        rateLimit: { cost: 1 },
      },
      errors: [{ type: "NOT_FOUND", path: ["nodes", 2] }],
    });
  });

  it("refuses pages that are too large, have no size, or could grow beyond all bounds", async () => {
    const errorsOf = async (query: string) => (await shop.stage.ask(query)).errors;
    expect(await errorsOf(inShop("pullRequests(first: 101) { totalCount }"))).toMatchObject([
      {
        type: "EXCESSIVE_PAGINATION",
        message:
          "Requesting 101 records on the `pullRequests` connection exceeds the `first` limit of 100 records.",
        path: ["repository", "pullRequests"],
      },
    ]);
    expect(await errorsOf(inShop("pullRequests { nodes { number } }"))).toMatchObject([
      { type: "MISSING_PAGINATION_BOUNDARIES" },
    ]);
    expect(await errorsOf(inShop("pullRequests { totalCount }"))).toBeUndefined();
    const deep =
      "pullRequests(first: 100) { nodes { commits(first: 100) { nodes { commit { checkSuites(first: 100) { nodes { id } } } } } } }";
    expect(await errorsOf(inShop(deep))).toMatchObject([{ type: "MAX_NODE_LIMIT_EXCEEDED" }]);
    expect(
      await errorsOf(inShop('pullRequests(first: 1, after: "bm9uc2Vuc2U=") { totalCount }')),
    ).toMatchObject([{ type: "INVALID_CURSOR_ARGUMENTS" }]);
    expect(shop.stage.violations).toEqual([]);
  });

  it("reports what GitHub has not, and what is not emulated", async () => {
    const unknown = await shop.stage.ask(inShop("pullRequest(number: 1) { mood }"));
    expect(unknown).toMatchObject({
      errors: [
        {
          message: "Field 'mood' doesn't exist on type 'PullRequest'",
          extensions: { code: "undefinedField" },
        },
      ],
    });
    expect(unknown.data).toBeUndefined();
    const refused = await shop.stage.ask(inShop("pullRequest(number: 1) { title lastEditedAt }"));
    expect(refused).toMatchObject({
      data: { repository: { pullRequest: { title: "Pull request 1", lastEditedAt: null } } },
      errors: [{ message: "PullRequest.lastEditedAt is not emulated" }],
    });
    expect(await shop.stage.ask("query ($n: Int!) { rateLimit { cost } }", { n: "one" })).toMatchObject({
      errors: [{ message: expect.stringContaining("$n") }],
    });
    expect(await shop.stage.ask("query {")).toMatchObject({
      errors: [{ message: expect.stringContaining("Syntax Error") }],
    });
    expect(shop.stage.violations).toEqual([
      "PullRequest.mood is not emulated, or GitHub has no such field",
      "PullRequest.lastEditedAt is not emulated",
      expect.stringContaining("$n"),
      expect.stringContaining("Syntax Error"),
    ]);
    shop.stage.violations.length = 0;
  });
});
