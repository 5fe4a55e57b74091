/** GraphQL: issues, deployments and releases. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { addPull, createStage, job, type Stage } from "./graphql-parts.js";

const everything = job({
  actions: "write",
  checks: "read",
  contents: "write",
  deployments: "write",
  issues: "write",
  "pull-requests": "write",
  statuses: "write",
});

const inShop = (fields: string): string => `query { repository(owner: "acme", name: "shop") { ${fields} } }`;

let stage: Stage;

let root: string;

let head: string;

beforeAll(async () => {
  stage = await createStage();
  root = await stage.commit(
    { "README.md": "# Shop\n", "src/cart.ts": "one\n" },
    { on: "develop", message: "Start the shop" },
  );
  const first = await stage.commit(
    { "src/cart.ts": "one\ntwo\n" },
    {
      parents: [root],
      message:
        "Add two\n\nBecause one is not enough.\n\nCo-authored-by: tess <3+tess@users.noreply.github.com>",
    },
  );
  head = await stage.commit({ "docs/cart.md": "Carts.\n" }, { parents: [first], message: "Document carts" });
  await stage.parts.git.moveRefs("acme/shop", [
    { ref: "refs/heads/feature/cart", before: undefined, after: head },
  ]);
  addPull(stage, {
    headBranch: "feature/cart",
    headSha: head,
    requestedReviewers: ["tess"],
    body: "Fixes #2 and closes acme/other#3",
  });
  stage.repository.issues.set(2, {
    id: 502,
    number: 2,
    title: "Carts hold one thing",
    body: "",
    state: "open",
    stateReason: undefined,
    author: "tess",
    labels: [],
    assignees: [],
    createdAt: "2026-01-02T00:00:00Z",
    updatedAt: "2026-01-02T00:00:00Z",
    closedAt: undefined,
  });
  const other = await stage.commit(
    { "README.md": "# Another shop\n" },
    { parents: [root], message: "Rename" },
  );
  await stage.parts.git.moveRefs("acme/shop", [
    { ref: "refs/heads/rename", before: undefined, after: other },
  ]);
  addPull(stage, { headBranch: "rename", headSha: other, author: "eve" });
  await stage.commit({ "README.md": "# The shop\n" }, { on: "develop", message: "Be definite" });
});

afterAll(() => stage.close());

describe("issues, deployments and releases", () => {
  it("shows a conversation with edits", async () => {
    const { repository } = stage;
    repository.labels.set("bug", { id: 1, name: "bug", color: "ff0000", description: undefined });
    repository.issues.get(2)?.labels.push("bug");
    const comment = { issue: 2, reactions: [], createdAt: "2026-01-03T00:00:00Z" };
    repository.comments.set(31, {
      ...comment,
      id: 31,
      author: "mona",
      body: "first",
      updatedAt: "2026-01-03T00:00:00Z",
    });
    repository.comments.set(32, {
      ...comment,
      id: 32,
      author: "tess",
      body: "edited",
      updatedAt: "2026-01-04T00:00:00Z",
    });
    const answer = await stage.ask(
      inShop(`
      issue(number: 2) { state stateReason labels(first: 5) { nodes { name } } comments(first: 5) { totalCount nodes { databaseId body lastEditedAt includesCreatedEdit viewerDidAuthor author { login } } } }
      issueOrPullRequest(number: 1) { __typename ... on PullRequest { title } }
      issues(labels: ["BUG"], states: [OPEN], first: 5) { nodes { number } }
      absent: issue(number: 1) { title }
    `),
    );
    expect(answer).toMatchObject({
      data: {
        repository: {
          issue: {
            state: "OPEN",
            stateReason: null,
            labels: { nodes: [{ name: "bug" }] },
            comments: {
              totalCount: 2,
              nodes: [
                { databaseId: 31, lastEditedAt: null, includesCreatedEdit: false, viewerDidAuthor: true },
                { lastEditedAt: "2026-01-04T00:00:00Z", includesCreatedEdit: true, viewerDidAuthor: false },
              ],
            },
          },
          issueOrPullRequest: { __typename: "PullRequest" },
          issues: { nodes: [{ number: 2 }] },
          absent: null,
        },
      },
      errors: [
        {
          type: "NOT_FOUND",
          path: ["repository", "absent"],
          message: "Could not resolve to an Issue with the number of 1.",
        },
      ],
    });
  });

  it("shows deployments by environment and the latest release", async () => {
    const { repository } = stage;
    const deployment = {
      sha: root,
      ref: "develop",
      task: "deploy",
      description: undefined,
      creator: "github-actions[bot]",
      productionEnvironment: true,
      transientEnvironment: false,
      createdAt: "2026-03-02T00:00:00Z",
      updatedAt: "2026-03-02T00:00:00Z",
    };
    repository.deployments.set(41, {
      ...deployment,
      id: 41,
      environment: "production",
      payload: { release: "v1.0.0" },
      statuses: [
        {
          id: 1,
          state: "success",
          description: "",
          logUrl: "",
          environmentUrl: "",
          creator: "github-actions[bot]",
          createdAt: "2026-03-02T00:00:00Z",
        },
      ],
    });
    repository.deployments.set(42, {
      ...deployment,
      id: 42,
      environment: "staging",
      payload: "",
      statuses: [],
    });
    const release = {
      targetCommitish: "develop",
      isDraft: false,
      isPrerelease: false,
      author: "mona",
      createdAt: "2026-03-02T00:00:00Z",
    };
    repository.releases.set(51, {
      ...release,
      id: 51,
      tagName: "v1.0.0",
      name: "v1.0.0",
      body: "notes",
      makeLatest: true,
      publishedAt: "2026-03-02T00:00:00Z",
    });
    repository.releases.set(52, {
      ...release,
      id: 52,
      tagName: "v1.1.0",
      name: "v1.1.0",
      body: "rolled back",
      makeLatest: false,
      publishedAt: "2026-03-03T00:00:00Z",
    });
    const answer = await stage.ask(
      inShop(`
      deployments(environments: ["production"], first: 5, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { databaseId commitOid state payload creator { login } latestStatus { state environmentUrl } } }
      latestRelease { tagName isLatest } release(tagName: "v1.1.0") { description isLatest tagCommit { oid } } releases(first: 1) { totalCount nodes { tagName } }
    `),
      {},
      everything,
    );
    expect(answer).toEqual({
      data: {
        repository: {
          deployments: {
            nodes: [
              {
                databaseId: 41,
                commitOid: root,
                state: "ACTIVE",
                payload: '{"release":"v1.0.0"}',
                creator: { login: "github-actions" },
                latestStatus: { state: "SUCCESS", environmentUrl: null },
              },
            ],
          },
          latestRelease: { tagName: "v1.0.0", isLatest: true },
          release: { description: "rolled back", isLatest: false, tagCommit: null },
          releases: { totalCount: 2, nodes: [{ tagName: "v1.1.0" }] },
        },
      },
    });
  });
});
