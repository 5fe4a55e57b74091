/** What the check suites of a head say, beyond what each of their runs says by itself. */
import { expect, it } from "@jest/globals";
import { checkFacts } from "../../../../src/adapters/github/snapshot/check-facts.js";
import type { HeadAnswer, SuiteAnswer } from "../../../../src/adapters/github/snapshot/answer.js";
import { evaluateChecks } from "../../../../src/domain/gates/checks.js";
import { minute, pullRequestWith, sha } from "../../../support/builders.js";

const noMore = { hasNextPage: false, endCursor: null };
const at = minute(1);
const ended = { status: "COMPLETED", conclusion: "SUCCESS", startedAt: at, completedAt: at };
type Run = SuiteAnswer["checkRuns"]["nodes"][number];

function codesOf(jobs: readonly (Partial<Run> & Pick<Run, "name">)[], suite: Partial<SuiteAnswer>) {
  const head: HeadAnswer = {
    oid: sha("head-12"),
    dotGithub: null,
    owners: null,
    docsOwners: null,
    policy: null,
    status: null,
    checkSuites: {
      pageInfo: noMore,
      nodes: [
        {
          id: "suite",
          databaseId: 1,
          status: "IN_PROGRESS",
          conclusion: null,
          createdAt: at,
          app: { slug: "github-actions" },
          workflowRun: { databaseId: 1, event: "pull_request", workflow: { name: "CI" } },
          checkRuns: {
            pageInfo: noMore,
            nodes: jobs.map((job, index) => ({ databaseId: index + 1, ...ended, ...job })),
          },
          ...suite,
        },
      ],
    },
  };
  const pullRequest = pullRequestWith({ checks: checkFacts(head) });
  return evaluateChecks(pullRequest, { required: [], now: minute(2) }).map(({ code, found }) => [
    code,
    found,
  ]);
}

it("a workflow whose jobs have all ended so far, but which has not, waits for those that need them", () => {
  expect(codesOf([{ name: "lint" }], {})).toEqual([
    ["check-pending", `"CI / CI" is in_progress since ${at}.`],
  ]);
  expect(codesOf([{ name: "CI" }], {}).map(([code]) => code)).toEqual(["check-pending"]);
});

it.each([
  ["it has ended, too", [{ name: "lint" }], { status: "COMPLETED", conclusion: "SUCCESS" }],
  ["another app's suite has no end", [{ name: "lint" }], { workflowRun: null }],
])("goes on when %s", (_, jobs, suite) => {
  expect(codesOf(jobs, suite)).toEqual([]);
});

it("names the job alone while one is running, and nothing of the console's own signal", () => {
  const running = { status: "IN_PROGRESS", conclusion: null, completedAt: null };
  expect(codesOf([{ name: "lint" }, { name: "test", ...running }], {})).toEqual([
    ["check-pending", `"CI / test" is in_progress since ${at}.`],
  ]);
  expect(codesOf([{ name: "release-console signal" }], {}).map(([code]) => code)).toEqual(["no-checks"]);
});
