/** GraphQL: pull requests. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Review } from "../../src/model/model.js";
import { nodeId } from "../../src/model/node-ids.js";
import { timeOf } from "./graphql-parts.js";
import { inShop, openShop, type Shop } from "./graphql-world.js";

let shop: Shop;

beforeAll(async () => {
  shop = await openShop();
});

afterAll(() => shop.stage.close());

describe("a pull request", () => {
  it("shows its branches, commits, files and the issues that it closes", async () => {
    const answer = await shop.stage.ask(
      inShop(`pullRequest(number: 1) {
      id number state isDraft merged mergeable baseRefName headRefName headRefOid isCrossRepository author { __typename login }
      headRepository { nameWithOwner owner { login } } changedFiles additions deletions
      commits(last: 1) { totalCount nodes { commit { oid tree { oid } } } }
      files(first: 10) { nodes { path changeType additions deletions } }
      closingIssuesReferences(first: 5) { nodes { number title } }
      reviewDecision reviewRequests(first: 5) { nodes { requestedReviewer { ... on User { login } } } }
    }`),
    );
    expect(answer).toMatchObject({
      data: {
        repository: {
          pullRequest: {
            id: nodeId("PullRequest", shop.stage.repository, shop.pull.id),
            state: "OPEN",
            merged: false,
            mergeable: "MERGEABLE",
            headRefName: "feature/cart",
            headRefOid: shop.head,
            isCrossRepository: false,
            author: { __typename: "User", login: "mona" },
            headRepository: { nameWithOwner: "acme/shop", owner: { login: "acme" } },
            changedFiles: 2,
            additions: 2,
            deletions: 0,
            commits: { totalCount: 2, nodes: [{ commit: { oid: shop.head } }] },
            files: {
              nodes: [
                { path: "docs/cart.md", changeType: "ADDED" },
                { path: "src/cart.ts", changeType: "MODIFIED" },
              ],
            },
            closingIssuesReferences: { nodes: [{ number: 2, title: "Carts hold one thing" }] },
            reviewDecision: null,
            reviewRequests: { nodes: [{ requestedReviewer: { login: "tess" } }] },
          },
        },
      },
    });
  });

  it("is conflicting, or not yet decided", async () => {
    const query = inShop(`pullRequest(number: ${shop.conflicting.number}) { mergeable mergeStateStatus }`);
    expect(await shop.stage.ask(query)).toEqual({
      data: { repository: { pullRequest: { mergeable: "CONFLICTING", mergeStateStatus: "DIRTY" } } },
    });
    shop.stage.undecided.add(shop.conflicting);
    expect(await shop.stage.ask(query)).toEqual({
      data: { repository: { pullRequest: { mergeable: "UNKNOWN", mergeStateStatus: "UNKNOWN" } } },
    });
  });

  it("lists by state, base and head, both ways", async () => {
    const answer = await shop.stage.ask(
      inShop(`
      open: pullRequests(states: OPEN, baseRefName: "develop", first: 1) { totalCount nodes { number } pageInfo { hasNextPage endCursor } }
      last: pullRequests(last: 1) { nodes { number } pageInfo { hasPreviousPage } }
      byHead: pullRequests(headRefName: "rename", first: 5) { nodes { number } }
      none: pullRequests(states: [MERGED, CLOSED], first: 5) { totalCount }
      newest: pullRequests(first: 5, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { number } }
    `),
    );
    expect(answer.data).toMatchObject({
      repository: {
        open: { totalCount: 2, nodes: [{ number: 1 }], pageInfo: { hasNextPage: true } },
        last: { nodes: [{ number: 2 }], pageInfo: { hasPreviousPage: true } },
        byHead: { nodes: [{ number: 2 }] },
        none: { totalCount: 0 },
        newest: { nodes: [{ number: 2 }, { number: 1 }] },
      },
    });
    const { endCursor } = (answer.data as { repository: { open: { pageInfo: { endCursor: string } } } })
      .repository.open.pageInfo;
    const next = await shop.stage.ask(
      inShop(
        `pullRequests(states: OPEN, first: 1, after: "${endCursor}") { nodes { number } pageInfo { hasNextPage } }`,
      ),
    );
    expect(next.data).toMatchObject({
      repository: { pullRequests: { nodes: [{ number: 2 }], pageInfo: { hasNextPage: false } } },
    });
  });

  it("shows reviews and threads; a later comment replaces no approval", async () => {
    const review = (id: number, author: string, state: Review["state"]): Review => ({
      id,
      author,
      state,
      body: `${state} by ${author}`,
      commit: shop.head,
      submittedAt: timeOf(shop.stage.parts.clock.tick()),
    });
    shop.pull.reviews.push(
      review(11, "mona", "COMMENTED"),
      review(12, "tess", "APPROVED"),
      review(13, "tess", "COMMENTED"),
      review(14, "eve", "PENDING"),
    );
    const thread = nodeId("PullRequestReviewThread", shop.stage.repository, 9);
    shop.pull.threads.push({
      id: thread,
      path: "src/cart.ts",
      line: 2,
      isResolved: true,
      resolvedBy: "mona",
      isOutdated: false,
      comments: [
        {
          id: 21,
          author: "github-actions[bot]",
          body: "Why two?",
          reviewId: 11,
          createdAt: "2026-03-01T10:00:00Z",
        },
      ],
    });
    const answer = await shop.stage.ask(
      inShop(`pullRequest(number: 1) {
      reviews(first: 10) { totalCount nodes { databaseId state author { login } authorAssociation commit { oid } } }
      approved: reviews(last: 5, states: [APPROVED]) { nodes { databaseId } }
      latestReviews(first: 5) { nodes { databaseId } } latestOpinionatedReviews(first: 5) { nodes { databaseId } }
      writers: latestOpinionatedReviews(first: 5, writersOnly: true) { totalCount }
      reviewThreads(first: 5) { totalCount nodes { id isResolved isOutdated resolvedBy { login } path line comments(first: 1) { nodes { author { __typename login } body } } } }
    }`),
    );
    expect(answer).toMatchObject({
      data: {
        repository: {
          pullRequest: {
            reviews: {
              totalCount: 3,
              nodes: [
                { databaseId: 11 },
                {
                  databaseId: 12,
                  state: "APPROVED",
                  authorAssociation: "COLLABORATOR",
                  commit: { oid: shop.head },
                },
                { databaseId: 13 },
              ],
            },
            approved: { nodes: [{ databaseId: 12 }] },
            latestReviews: { nodes: [{ databaseId: 11 }, { databaseId: 13 }] },
            latestOpinionatedReviews: { nodes: [{ databaseId: 12 }] },
            writers: { totalCount: 0 },
            reviewThreads: {
              totalCount: 1,
              nodes: [
                {
                  id: thread,
                  isResolved: true,
                  resolvedBy: { login: "mona" },
                  line: 2,
                  comments: { nodes: [{ author: { __typename: "Bot", login: "github-actions" } }] },
                },
              ],
            },
          },
        },
      },
    });
  });

  it("decides reviews only where a rule asks for approvals", async () => {
    const query = inShop("pullRequest(number: 1) { reviewDecision mergeStateStatus }");
    shop.stage.repository.rulesets.push({
      id: 1,
      name: "develop",
      target: "branch",
      include: ["~DEFAULT_BRANCH"],
      exclude: [],
      bypass: [],
      enforcement: "active",
      rules: [
        { type: "pull_request", requiredApprovals: 1 },
        { type: "required_status_checks", contexts: ["release-console"], strict: false },
      ],
    });
    expect((await shop.stage.ask(query)).data).toEqual({
      repository: { pullRequest: { reviewDecision: "REVIEW_REQUIRED", mergeStateStatus: "BLOCKED" } },
    });
    shop.stage.repository.collaborators.set("tess", "write");
    expect((await shop.stage.ask(query)).data).toEqual({
      repository: { pullRequest: { reviewDecision: "APPROVED", mergeStateStatus: "BLOCKED" } },
    });
    shop.stage.repository.collaborators.set("tess", "read");
    shop.stage.repository.rulesets.length = 0;
  });
});
