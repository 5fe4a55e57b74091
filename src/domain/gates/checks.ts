import { branches, statusContext } from "../values/names.js";
import { hoursBetween } from "../values/dates.js";
import type { RequiredCheck } from "../policy/policy.js";
import { finding, type Finding } from "../reasons/reasons.js";
import type { CheckFacts, PullRequestFacts } from "../snapshot/snapshot.js";
import { isSameName, shortSha, type Time } from "../values/values.js";

/** The job of workflows/signals.yml: it wakes the console and says nothing about the change. */
export const signalJob = "release-console signal";

/** Required checks of one head; with none required, everything that reported, of which there must be something. */
export function evaluateChecks(
  pullRequest: PullRequestFacts,
  { required, now }: { readonly required: readonly RequiredCheck[]; readonly now: Time },
): readonly Finding[] {
  const results = [...checkResults(pullRequest.checks), ...statusResults(pullRequest)];
  if (required.length > 0) return required.flatMap((check) => evaluateRequired(check, { results, now }));
  if (results.length === 0)
    return [finding("no-checks", `${shortSha(pullRequest.head)} has no check run and no status.`)];
  return results.flatMap((result) => findingsOf(result, now));
}

/** A job of GitHub's machines may take six hours; by then somebody should have looked. */
const longestWaitHours = 2;

interface Result {
  /** As people read it. */
  readonly name: string;
  /** As it was reported and as GitHub's rules call it; a job of a reusable workflow is "build / test". */
  readonly context: string;
  readonly app: string | undefined;
  readonly verdict: "passed" | "pending" | "failed" | "held";
  readonly said: string;
  readonly since: Time;
  /** GitHub tells the console that it ended. */
  readonly isTold: boolean;
}

/**
 * One result per app, workflow, kind of event and name: the newest, except that `skipped` never replaces a real result: a job skipped
 * in a later run of the same head says nothing about it (platform fact 40).
 */
function checkResults(checks: readonly CheckFacts[]): readonly Result[] {
  const groups = groupByKey(checks);
  return [...groups.values()].flatMap((group) => {
    const sorted = group.toSorted((one, other) => one.order - other.order);
    const newest = sorted.findLast((check) => check.conclusion !== "skipped") ?? sorted.at(-1);
    return newest === undefined ? [] : [resultOf(newest)];
  });
}

const keyOf = (check: CheckFacts): string =>
  JSON.stringify([check.app, check.workflow ?? "", eventKind(check.event ?? ""), check.name]);

/** A push and a pull request check out different trees, and whoever dispatches chooses the inputs: each speaks for itself. */
const eventKind = (event: string): string => (event.startsWith("pull_request") ? "pull_request" : event);

const isNotOurs = (check: CheckFacts): boolean => check.name !== signalJob;

/** A run that still waits for a person, of a workflow that was dispatched on this very head: that one's jobs are the answer. */
const isReplaced = (check: CheckFacts, all: readonly CheckFacts[]): boolean =>
  check.name === check.workflow &&
  check.conclusion === "action_required" &&
  all.some(
    ({ app, workflow, event }) =>
      app === check.app && workflow === check.workflow && event === "workflow_dispatch",
  );

function groupByKey(checks: readonly CheckFacts[]): Map<string, CheckFacts[]> {
  const groups = new Map<string, CheckFacts[]>();
  const counted = checks.filter(isNotOurs);
  for (const check of counted.filter((each) => !isReplaced(each, counted)))
    groups.set(keyOf(check), [...(groups.get(keyOf(check)) ?? []), check]);
  return groups;
}

/** Not of dispatched runs, and not of other Apps' check runs beside those of GitHub Actions (platform facts 178, 182). */
const isTold = ({ app, event }: CheckFacts): boolean =>
  app === "github-actions" && event !== "workflow_dispatch";

function resultOf(check: CheckFacts): Result {
  const name = check.workflow === undefined ? check.name : `${check.workflow} / ${check.name}`;
  const base = { name, context: check.name, app: check.app, since: check.since, isTold: isTold(check) };
  if (check.status.toLowerCase() !== "completed")
    return { ...base, verdict: "pending", said: check.status.toLowerCase() };
  const said = check.conclusion?.toLowerCase() ?? "no conclusion";
  switch (said) {
    case "success":
    case "neutral":
    case "skipped":
      return { ...base, verdict: "passed", said };
    case "action_required":
      return { ...base, verdict: "held", said };
    default:
      return { ...base, verdict: "failed", said };
  }
}

/** release.yml leaves out statuses of the base, and its comparisons ignore case (platform fact 196). */
const isTakenForBase = (branch: string): boolean =>
  isSameName(branch, branches.base) && branch !== branches.base;

function statusResults({ statuses, headBranch }: PullRequestFacts): readonly Result[] {
  const isToldOf = !isTakenForBase(headBranch);
  return statuses
    .filter(({ context }) => context.toLowerCase() !== statusContext)
    .map(({ context, state, since }): Result => {
      const verdict =
        state === "success" ? "passed" : state === "failure" || state === "error" ? "failed" : "pending";
      return { name: context, context, app: undefined, verdict, said: state, since, isTold: isToldOf };
    });
}

function evaluateRequired(
  check: RequiredCheck,
  { results, now }: { readonly results: readonly Result[]; readonly now: Time },
): readonly Finding[] {
  const app = check.app ?? "github-actions";
  const named = results.filter((result) => result.context === check.name || result.name === check.name);
  const found = named.filter(
    (result) => result.app === app || (result.app === undefined && check.app === undefined),
  );
  if (found.length === 0) return [missingFinding(check.name, { app, named })];
  return found.flatMap((result) => findingsOf(result, now));
}

/** `named`: what was reported under that name, but not by the App. */
function missingFinding(
  name: string,
  { app, named: [other] }: { readonly app: string; readonly named: readonly Result[] },
): Finding {
  const how = other?.app === undefined ? "as a commit status" : `by ${other.app}`;
  const seen = other === undefined ? "" : `; one of that name was reported ${how}`;
  const remedy = app === "github-actions" ? undefined : untoldRemedies.missing;
  return finding("check-missing", `"${name}" of ${app} has not reported${seen}.`, remedy);
}

function findingsOf({ name, verdict, said, since, isTold: told }: Result, now: Time): readonly Finding[] {
  const remedies: Partial<typeof untoldRemedies> = told ? {} : untoldRemedies;
  switch (verdict) {
    case "passed":
      return [];
    case "pending":
      return [
        hoursBetween(since, now) < longestWaitHours
          ? finding("check-pending", `"${name}" is ${said} since ${since}.`, remedies.pending)
          : finding(
              "checks-overdue",
              `"${name}" is ${said} since ${since}, longer than ${longestWaitHours} hours.`,
              remedies.overdue,
            ),
      ];
    case "held":
      return [finding("checks-need-release", `"${name}" is ${said}.`, remedies.held)];
    case "failed":
      return [finding("check-failed", `"${name}" ended with ${said}.`, remedies.failed)];
    default:
      return verdict satisfies never;
  }
}

/** GitHub tells the console nothing of these; what it says about others leaves that out. */
const untoldRemedies = {
  pending:
    "Wait. GitHub may tell the console nothing when it finishes: if the pull request still says this then, comment /check; the scheduled run finds it, too.",
  overdue:
    "Restart it, or ask the owner of that service. GitHub may tell the console nothing when it finishes: comment /check then.",
  held: "Do what the check asks for. GitHub may tell the console nothing when it finishes: comment /check then.",
  failed:
    "Push a fix, or re-run the check if the change is not the cause. GitHub may tell the console nothing when it passes: comment /check then.",
  missing:
    "Make sure that the App reports on this pull request and that the policy file names check and App exactly as they are reported. GitHub may tell the console nothing when it passes: comment /check then.",
} as const;

const fromWorst = ["failed", "held", "pending", "passed"] as const;

/** By context, as GitHub's rules name them; where several report the same one, the worst counts. */
export function checkVerdicts(pullRequest: PullRequestFacts): ReadonlyMap<string, Result["verdict"]> {
  const results = [...checkResults(pullRequest.checks), ...statusResults(pullRequest)];
  const bestFirst = results.toSorted(
    (one, other) => fromWorst.indexOf(other.verdict) - fromWorst.indexOf(one.verdict),
  );
  return new Map(bestFirst.map(({ context, verdict }) => [context, verdict]));
}
