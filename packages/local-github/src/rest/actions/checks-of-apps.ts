import { ApiError } from "../../model/interfaces.js";
import type { CheckRun, CheckSuite, Conclusion, RunStatus, TokenClaims } from "../../model/model.js";
import type { RestAnswer, RestRequest, RestTable } from "../../model/server-parts.js";
import { checkRunPayload } from "../../payloads/check.js";
import { nameWithOwner, pageUrlOf } from "../../payloads/repository.js";
import { nowOf, numberParameter, textOf } from "../lookups.js";
import { notFound, validationFailed } from "../refusals.js";

const writing = { scope: "checks", level: "write" } as const;

/** Check runs of Apps other than GitHub Actions. */
export const appCheckOperations: RestTable = {
  "checks/create": { needs: writing, run: createCheck },
  "checks/update": { needs: writing, run: updateCheck },
};

async function createCheck(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository } = request;
  const caller = appOf(request);
  const sha = textOf(request, "head_sha") ?? "";
  if ((await parts.git.readCommit(nameWithOwner(repository), sha)) === undefined)
    throw validationFailed({
      resource: "CheckRun",
      code: "custom",
      field: "head_sha",
      message: `No commit found for SHA: ${sha}`,
    });
  const suite = suiteFor(request, { sha, caller });
  const check = newCheck(request);
  suite.checkRuns.push(check);
  setOutcome(request, { suite, check });
  await parts.events.checkRun("created", { repository, suite, check, caller });
  if (check.status === "completed")
    await parts.events.checkRun("completed", { repository, suite, check, caller });
  return { status: 201, body: await checkRunPayload(parts, { repository, suite }, check) };
}

function newCheck(request: RestRequest): CheckRun {
  const { parts, repository } = request;
  const id = parts.nextId();
  return {
    id,
    name: textOf(request, "name") ?? "",
    status: "queued",
    conclusion: undefined,
    startedAt: nowOf(request),
    completedAt: undefined,
    detailsUrl: textOf(request, "details_url") ?? `${pageUrlOf(parts, repository)}/runs/${id}`,
  };
}

async function updateCheck(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository } = request;
  const caller = appOf(request);
  const id = numberParameter(request, "check_run_id");
  const suite = repository.checkSuites.find(
    ({ app, checkRuns }) => `${app.slug}[bot]` === caller.login && checkRuns.some((each) => each.id === id),
  );
  const check = suite?.checkRuns.find((each) => each.id === id);
  if (suite === undefined || check === undefined) throw notFound();
  const before = check.status;
  setOutcome(request, { suite, check });
  if (before !== "completed" && check.status === "completed")
    await parts.events.checkRun("completed", { repository, suite, check, caller });
  return { status: 200, body: await checkRunPayload(parts, { repository, suite }, check) };
}

/** People cannot make check runs; what GITHUB_TOKEN makes belongs to a suite of GitHub Actions, which is not emulated. */
function appOf({ caller }: RestRequest): Extract<TokenClaims, { kind: "app" }> {
  if (caller.kind === "app") return caller;
  if (caller.kind === "user") throw new ApiError(403, "You must authenticate via a GitHub App.");
  throw new Error("Check runs made by GITHUB_TOKEN are not emulated.");
}

/** One for each App and commit. */
function suiteFor(
  { parts, repository, ...request }: RestRequest,
  { sha, caller }: { readonly sha: string; readonly caller: Extract<TokenClaims, { kind: "app" }> },
): CheckSuite {
  const slug = caller.login.replace(/\[bot\]$/, "");
  const known = repository.checkSuites.find((suite) => suite.sha === sha && suite.app.slug === slug);
  if (known !== undefined) return known;
  const now = nowOf({ parts, repository, ...request });
  const suite: CheckSuite = {
    id: parts.nextId(),
    sha,
    branch: undefined,
    app: { id: parts.accountOrThrow(caller.login).id, slug, name: slug },
    runId: undefined,
    creator: caller.login,
    checkRuns: [],
    createdAt: now,
    updatedAt: now,
  };
  repository.checkSuites.push(suite);
  return suite;
}

/** A conclusion completes it. */
function setOutcome(
  request: RestRequest,
  { suite, check }: { readonly suite: CheckSuite; readonly check: CheckRun },
): void {
  const conclusion = textOf(request, "conclusion") as Conclusion | undefined;
  const status = textOf(request, "status") as RunStatus | undefined;
  check.status = conclusion === undefined ? (status ?? check.status) : "completed";
  check.conclusion = conclusion;
  check.completedAt = conclusion === undefined ? undefined : nowOf(request);
  suite.updatedAt = nowOf(request);
}
