/** GraphQL: issues, deployments and releases. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { everything, inShop, openShop, type Shop } from "./graphql-world.js";

let shop: Shop;

beforeAll(async () => {
  shop = await openShop();
});

afterAll(() => shop.stage.close());

describe("issues, deployments and releases", () => {
  it("shows a conversation with edits", async () => {
    const { repository } = shop.stage;
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
    const answer = await shop.stage.ask(
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
    const { repository } = shop.stage;
    const deployment = {
      sha: shop.root,
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
    const answer = await shop.stage.ask(
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
                commitOid: shop.root,
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
