import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Conclusion, PullRequest, Review } from "../src/model/model.js";
import { nodeId } from "../src/model/node-ids.js";
import { addPull, createStage, job, person, timeOf, type Stage } from "./graphql-parts.js";

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
let pull: PullRequest;
let conflicting: PullRequest;

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
  pull = addPull(stage, {
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
  conflicting = addPull(stage, { headBranch: "rename", headSha: other, author: "eve" });
  await stage.commit({ "README.md": "# The shop\n" }, { on: "develop", message: "Be definite" });
});

afterAll(() => stage.close());

describe("the repository", () => {
  it("tells about itself, its branches and files in one query", async () => {
    const answer = await stage.ask(
      inShop(`
      id databaseId nameWithOwner isPrivate isFork viewerPermission hasIssuesEnabled mergeCommitAllowed squashMergeAllowed
      defaultBranchRef { name prefix target { __typename oid } }
      missing: ref(qualifiedName: "refs/heads/none") { name }
      heads: refs(refPrefix: "refs/heads/", first: 10) { totalCount nodes { name } }
      text: object(expression: "HEAD:README.md") { ... on Blob { text byteSize isBinary isTruncated oid } }
      folder: object(expression: "develop:src") { ... on Tree { entries { name path mode type object { ... on Blob { text } } } } }
      nothing: object(expression: "develop:none.txt") { oid }
      top: object(expression: "${root}:") { ... on Tree { entries { name } } }
    `),
    );
    expect(answer).toMatchObject({
      data: {
        repository: {
          id: nodeId("Repository", stage.repository),
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
    await stage.parts.git.moveRefs("acme/shop", [
      { ref: "refs/pull/1/head", before: undefined, after: head },
    ]);
    const answer = await stage.ask(
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
    expect(await stage.ask(inShop("id"), {}, person("eve"))).toMatchObject({
      data: { repository: null },
      errors: [error],
    });
    expect(await stage.ask('{ repository(owner: "acme", name: "toys") { id } }')).toMatchObject({
      data: { repository: null },
      errors: [{ type: "NOT_FOUND" }],
    });
  });

  it("walks the history page by page", async () => {
    const query = (after: string): string =>
      inShop(
        `object(oid: "${head}") { ... on Commit { history(first: 2${after}) { totalCount nodes { messageHeadline parents(first: 2) { nodes { oid } } } pageInfo { hasNextPage endCursor } } } }`,
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
    const first = history(await stage.ask(query("")));
    expect(first).toMatchObject({
      totalCount: 3,
      nodes: [{ messageHeadline: "Document carts" }, { messageHeadline: "Add two" }],
      pageInfo: { hasNextPage: true },
    });
    const second = history(await stage.ask(query(`, after: "${first.pageInfo.endCursor}"`)));
    expect(second).toMatchObject({
      nodes: [{ messageHeadline: "Start the shop", parents: { nodes: [] } }],
      pageInfo: { hasNextPage: false },
    });
  });

  it("finds a file and the people of a commit", async () => {
    const [first] = (await stage.parts.git.readCommit("acme/shop", head))?.parents ?? [];
    const answer = await stage.ask(
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

describe("a pull request", () => {
  it("shows its branches, commits, files and the issues that it closes", async () => {
    const answer = await stage.ask(
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
            id: nodeId("PullRequest", stage.repository, pull.id),
            state: "OPEN",
            merged: false,
            mergeable: "MERGEABLE",
            headRefName: "feature/cart",
            headRefOid: head,
            isCrossRepository: false,
            author: { __typename: "User", login: "mona" },
            headRepository: { nameWithOwner: "acme/shop", owner: { login: "acme" } },
            changedFiles: 2,
            additions: 2,
            deletions: 0,
            commits: { totalCount: 2, nodes: [{ commit: { oid: head } }] },
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
    const query = inShop(`pullRequest(number: ${conflicting.number}) { mergeable mergeStateStatus }`);
    expect(await stage.ask(query)).toEqual({
      data: { repository: { pullRequest: { mergeable: "CONFLICTING", mergeStateStatus: "DIRTY" } } },
    });
    stage.undecided.add(conflicting);
    expect(await stage.ask(query)).toEqual({
      data: { repository: { pullRequest: { mergeable: "UNKNOWN", mergeStateStatus: "UNKNOWN" } } },
    });
  });

  it("lists by state, base and head, both ways", async () => {
    const answer = await stage.ask(
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
    const next = await stage.ask(
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
      commit: head,
      submittedAt: timeOf(stage.parts.clock.tick()),
    });
    pull.reviews.push(
      review(11, "mona", "COMMENTED"),
      review(12, "tess", "APPROVED"),
      review(13, "tess", "COMMENTED"),
      review(14, "eve", "PENDING"),
    );
    const thread = nodeId("PullRequestReviewThread", stage.repository, 9);
    pull.threads.push({
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
    const answer = await stage.ask(
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
                  commit: { oid: head },
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
    stage.repository.rulesets.push({
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
    expect((await stage.ask(query)).data).toEqual({
      repository: { pullRequest: { reviewDecision: "REVIEW_REQUIRED", mergeStateStatus: "BLOCKED" } },
    });
    stage.repository.collaborators.set("tess", "write");
    expect((await stage.ask(query)).data).toEqual({
      repository: { pullRequest: { reviewDecision: "APPROVED", mergeStateStatus: "BLOCKED" } },
    });
    stage.repository.collaborators.set("tess", "read");
    stage.repository.rulesets.length = 0;
  });
});

describe("checks and statuses", () => {
  beforeAll(() => {
    const suite = (id: number, event: string, conclusion: Conclusion) => {
      const run = {
        id: id * 10,
        event,
        status: "completed",
        conclusion,
        runNumber: id,
        workflowId: 5,
        workflowName: "CI",
        checkSuiteId: id,
      };
      stage.repository.runs.set(run.id, run as never);
      stage.repository.checkSuites.push({
        id,
        sha: head,
        branch: "feature/cart",
        app: { id: 15368, slug: "github-actions", name: "GitHub Actions" },
        runId: run.id,
        creator: "github-actions[bot]",
        checkRuns: [
          {
            id: id + 1,
            name: `test ${event}`,
            status: "completed",
            conclusion,
            startedAt: "2026-03-01T10:00:00Z",
            completedAt: "2026-03-01T10:01:00Z",
            detailsUrl: undefined,
          },
        ],
        createdAt: "2026-03-01T10:00:00Z",
        updatedAt: "2026-03-01T10:01:00Z",
      });
    };
    suite(100, "pull_request", "success");
    suite(200, "workflow_dispatch", "failure");
    const status = (id: number, state: "pending" | "success") =>
      ({
        id,
        sha: head,
        context: "release-console",
        state,
        description: "waits for @tess",
        targetUrl: undefined,
        creator: "github-actions[bot]",
        createdAt: "2026-03-01T10:02:00Z",
      }) as const;
    stage.repository.statuses.push(status(1, "success"), status(2, "pending"));
  });

  const query = inShop(`object(oid: "OID") { ... on Commit {
    checkSuites(first: 10) { totalCount nodes { databaseId status conclusion app { slug databaseId } creator { login } workflowRun { databaseId event runNumber workflow { name databaseId } } checkRuns(first: 5) { nodes { name status conclusion } } } }
    status { state contexts { context state creator { __typename login } } }
    statusCheckRollup { state contexts(first: 10) { nodes { __typename ... on CheckRun { name } ... on StatusContext { context } } } }
  } }`);
  const ask = (caller = everything) => stage.ask(query.replace("OID", head), {}, caller);

  it("shows suites with their runs, and the newest status of each context", async () => {
    expect((await ask()).data).toMatchObject({
      repository: {
        object: {
          checkSuites: {
            totalCount: 2,
            nodes: [
              {
                databaseId: 100,
                status: "COMPLETED",
                conclusion: "SUCCESS",
                app: { slug: "github-actions", databaseId: 15368 },
                workflowRun: { databaseId: 1000, event: "pull_request", workflow: { name: "CI" } },
                checkRuns: { nodes: [{ name: "test pull_request", conclusion: "SUCCESS" }] },
              },
              { conclusion: "FAILURE" },
            ],
          },
          status: {
            state: "PENDING",
            contexts: [
              {
                context: "release-console",
                state: "PENDING",
                creator: { __typename: "Bot", login: "github-actions" },
              },
            ],
          },
        },
      },
    });
  });

  it("leaves dispatched runs out of the rollup", async () => {
    expect((await ask()).data).toMatchObject({
      repository: {
        object: {
          statusCheckRollup: {
            state: "PENDING",
            contexts: {
              nodes: [{ __typename: "CheckRun", name: "test pull_request" }, { __typename: "StatusContext" }],
            },
          },
        },
      },
    });
  });

  it("refuses each part whose scope the token lacks, and answers the rest", async () => {
    const answer = await ask(job({ contents: "read", statuses: "read" }));
    expect(answer.data).toMatchObject({
      repository: { object: { checkSuites: null, status: { state: "PENDING" }, statusCheckRollup: null } },
    });
    const forbidden = { type: "FORBIDDEN", message: "Resource not accessible by integration" };
    expect(answer.errors).toMatchObject([
      { ...forbidden, path: ["repository", "object", "checkSuites"] },
      { ...forbidden, path: ["repository", "object", "statusCheckRollup"] },
    ]);
    const withoutActions = await ask(job({ contents: "read", statuses: "read", checks: "read" }));
    expect(withoutActions.data).toMatchObject({
      repository: {
        object: { checkSuites: { nodes: [{ databaseId: 100, workflowRun: null }, { workflowRun: null }] } },
      },
    });
    expect(
      await stage.ask(inShop("pullRequest(number: 1) { title }"), {}, job({ contents: "read" })),
    ).toMatchObject({ data: { repository: { pullRequest: null } }, errors: [forbidden] });
  });
});

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

describe("requests", () => {
  it("finds nodes by their ids and names the caller", async () => {
    const ids = [
      nodeId("PullRequest", stage.repository, pull.id),
      nodeId("Commit", stage.repository, head),
      "PR_nonsense",
    ];
    const answer = await stage.ask(
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
    const errorsOf = async (query: string) => (await stage.ask(query)).errors;
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
    expect(stage.violations).toEqual([]);
  });

  it("reports what GitHub has not, and what is not emulated", async () => {
    const unknown = await stage.ask(inShop("pullRequest(number: 1) { mood }"));
    expect(unknown).toMatchObject({
      errors: [
        {
          message: "Field 'mood' doesn't exist on type 'PullRequest'",
          extensions: { code: "undefinedField" },
        },
      ],
    });
    expect(unknown.data).toBeUndefined();
    const refused = await stage.ask(inShop("pullRequest(number: 1) { title lastEditedAt }"));
    expect(refused).toMatchObject({
      data: { repository: { pullRequest: { title: "Pull request 1", lastEditedAt: null } } },
      errors: [{ message: "PullRequest.lastEditedAt is not emulated" }],
    });
    expect(await stage.ask("query ($n: Int!) { rateLimit { cost } }", { n: "one" })).toMatchObject({
      errors: [{ message: expect.stringContaining("$n") }],
    });
    expect(await stage.ask("query {")).toMatchObject({
      errors: [{ message: expect.stringContaining("Syntax Error") }],
    });
    expect(stage.violations).toEqual([
      "PullRequest.mood is not emulated, or GitHub has no such field",
      "PullRequest.lastEditedAt is not emulated",
      expect.stringContaining("$n"),
      expect.stringContaining("Syntax Error"),
    ]);
    stage.violations.length = 0;
  });
});
