/** GraphQL: checks and statuses. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Conclusion } from "../../src/model/model.js";
import { job } from "./graphql-parts.js";
import { everything, inShop, openShop, type Shop } from "./graphql-world.js";

let shop: Shop;

beforeAll(async () => {
  shop = await openShop();
});

afterAll(() => shop.stage.close());

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
      shop.stage.repository.runs.set(run.id, run as never);
      shop.stage.repository.checkSuites.push({
        id,
        sha: shop.head,
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
        sha: shop.head,
        context: "release-console",
        state,
        description: "waits for @tess",
        targetUrl: undefined,
        creator: "github-actions[bot]",
        createdAt: "2026-03-01T10:02:00Z",
      }) as const;
    shop.stage.repository.statuses.push(status(1, "success"), status(2, "pending"));
  });

  const query = inShop(`object(oid: "OID") { ... on Commit {
    checkSuites(first: 10) { totalCount nodes { databaseId status conclusion app { slug databaseId } creator { login } workflowRun { databaseId event runNumber workflow { name databaseId } } checkRuns(first: 5) { nodes { name status conclusion } } } }
    status { state contexts { context state creator { __typename login } } }
    statusCheckRollup { state contexts(first: 10) { nodes { __typename ... on CheckRun { name } ... on StatusContext { context } } } }
  } }`);
  const ask = (caller = everything) => shop.stage.ask(query.replace("OID", shop.head), {}, caller);

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
      await shop.stage.ask(inShop("pullRequest(number: 1) { title }"), {}, job({ contents: "read" })),
    ).toMatchObject({ data: { repository: { pullRequest: null } }, errors: [forbidden] });
  });
});
