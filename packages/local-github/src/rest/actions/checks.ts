import type { CheckRun, CheckSuite } from "../../model/model.js";
import type { RestAnswer, RestRequest, RestTable } from "../../model/server-parts.js";
import { annotationsOf, checkRunPayload, checkSuitePayload } from "../../payloads/check.js";
import { nameWithOwner, pageUrlOf } from "../../payloads/repository.js";
import { newestByName } from "../../repository/pulls/required-statuses.js";
import { numberParameter, resolveCommit, textParameter } from "../lookups.js";
import { notFound } from "../refusals.js";

const reading = { scope: "checks", level: "read" } as const;

export const checkOperations: RestTable = {
  "checks/list-for-ref": { needs: reading, run: listChecks },
  "checks/get": { needs: reading, run: getCheck },
  "checks/list-annotations": { needs: reading, run: listAnnotations },
  "checks/list-suites-for-ref": { needs: reading, run: listSuites },
};

/** By default the newest check run of every name in every suite. */
async function listChecks(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository, query } = request;
  const suites = await suitesOf(request);
  const chosen = suites.flatMap((suite) =>
    (query.get("filter") === "all" ? suite.checkRuns : newestByName(suite.checkRuns)).map((check) => ({
      suite,
      check,
    })),
  );
  const listed = chosen.filter(({ check }) => matches(query, check));
  const list = await Promise.all(
    listed.map(({ suite, check }) => checkRunPayload(parts, { repository, suite }, check)),
  );
  return { status: 200, list, listKey: "check_runs" };
}

async function getCheck(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository } = request;
  const { suite, check } = checkOf(request);
  return { status: 200, body: await checkRunPayload(parts, { repository, suite }, check) };
}

/** What a job said with `::error::` and the like; the place is the file that the job comes from. */
async function listAnnotations(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository } = request;
  const { suite, check } = checkOf(request);
  const list = annotationsOf(repository, suite, check).map(({ level, title, message }) => ({
    path: ".github",
    blob_href: `${pageUrlOf(parts, repository)}/blob/${suite.sha}/.github`,
    start_line: 1,
    end_line: 1,
    start_column: null,
    end_column: null,
    annotation_level: level === "error" ? "failure" : level,
    title: title ?? "",
    message,
    raw_details: "",
  }));
  return { status: 200, list };
}

function checkOf(request: RestRequest): { readonly suite: CheckSuite; readonly check: CheckRun } {
  const id = numberParameter(request, "check_run_id");
  const suite = request.repository.checkSuites.find((each) =>
    each.checkRuns.some((check) => check.id === id),
  );
  const check = suite?.checkRuns.find((each) => each.id === id);
  if (suite === undefined || check === undefined) throw notFound();
  return { suite, check };
}

async function listSuites(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository, query } = request;
  const suites = await suitesOf(request);
  const name = query.get("check_name");
  const listed = suites.filter(
    (suite) => name === null || suite.checkRuns.some((check) => check.name === name),
  );
  const list = await Promise.all(
    listed.map(async (suite) => {
      const commit = await parts.git.readCommit(nameWithOwner(repository), suite.sha);
      if (commit === undefined) throw notFound();
      return checkSuitePayload(parts, { repository, commit }, suite);
    }),
  );
  return { status: 200, list, listKey: "check_suites" };
}

async function suitesOf(request: RestRequest): Promise<readonly CheckSuite[]> {
  const sha = await resolveCommit(request, textParameter(request, "ref"));
  if (sha === undefined) throw notFound();
  const app = request.query.get("app_id");
  return request.repository.checkSuites.filter(
    (suite) => suite.sha === sha && (app === null || suite.app.id === Number(app)),
  );
}

const matches = (query: URLSearchParams, check: CheckRun): boolean =>
  (query.get("check_name") ?? check.name) === check.name &&
  (query.get("status") ?? check.status) === check.status;
