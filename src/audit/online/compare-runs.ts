import type { Claims, ClaimedRun } from "./claims.js";
import { type OnlineCode, onlineFinding, type OnlineFinding } from "./findings.js";
import type { GitHubReader } from "./github-reader.js";
import { textAt } from "./read-parts.js";

/** Events that the caller templates listen to. */
const callerEvents = new Set([
  "workflow_run",
  "push",
  "status",
  "check_run",
  "issue_comment",
  "issues",
  "schedule",
  "workflow_dispatch",
]);

/** A run's record may be as much younger than what it wrote: clocks of GitHub's machines differ. */
const toleranceMs = 120_000;

interface Asked {
  readonly claims: Claims;
  readonly reader: GitHubReader;
  readonly defaultBranch: string;
  readonly limit: number;
}

/** Each run that entries name: whether it exists, of which workflow file, branch and event it is, and when it worked. */
export async function compareRuns({ claims, reader, defaultBranch, limit }: Asked): Promise<{
  readonly findings: readonly OnlineFinding[];
  readonly compared: number;
}> {
  const newest = [...claims.runs.values()].slice(-limit);
  const findings: OnlineFinding[] = [];
  for (const claimed of newest) {
    const run = await reader.get(`/actions/runs/${claimed.id}`);
    findings.push(...(run === null ? [missing(claimed)] : judge(claimed, run, { claims, defaultBranch })));
  }
  return { findings, compared: newest.length };
}

const missing = ({ id, first }: ClaimedRun): OnlineFinding =>
  onlineFinding(
    "run-missing",
    first.sequence,
    `Run ${id}, which entry ${first.sequence} names, is not there.`,
  );

interface Judged {
  readonly claims: Claims;
  readonly defaultBranch: string;
}

function judge(claimed: ClaimedRun, run: unknown, judged: Judged): readonly OnlineFinding[] {
  return [
    ...originFindings(claimed, run, judged),
    ...actorFindings(claimed, run),
    ...timeFindings(claimed, run),
  ];
}

const about = (code: OnlineCode, { id, first }: ClaimedRun, found: string): OnlineFinding =>
  onlineFinding(code, first.sequence, `Run ${id} of entry ${first.sequence}: ${found}`);

/** Only these files, from this branch, by these events may write the log. */
function originFindings(
  claimed: ClaimedRun,
  run: unknown,
  { claims, defaultBranch }: Judged,
): readonly OnlineFinding[] {
  const path = (textAt(run, "path") ?? "").replace(/@.*$/, "");
  const branch = textAt(run, "head_branch") ?? defaultBranch;
  const event = textAt(run, "event") ?? "";
  return [
    ...(claims.callers.includes(path)
      ? []
      : [
          about(
            "run-of-other-workflow",
            claimed,
            `it is of ${path || "no known file"}; the log knows ${claims.callers.join(", ")}.`,
          ),
        ]),
    ...(branch === defaultBranch
      ? []
      : [
          about(
            "run-of-other-branch",
            claimed,
            `it worked from ${branch}; the default branch is ${defaultBranch}.`,
          ),
        ]),
    ...(callerEvents.has(event)
      ? []
      : [about("run-by-other-event", claimed, `it was started by ${event || "nothing known"}.`)]),
  ];
}

/** Other events than a dispatch wake runs that may write down what somebody else asked for. */
function actorFindings(claimed: ClaimedRun, run: unknown): readonly OnlineFinding[] {
  const { requester } = claimed;
  const actor = textAt(run, "actor", "login") ?? "";
  if (requester === null || textAt(run, "event") !== "workflow_dispatch") return [];
  if (!isPerson(actor) || isSame(actor, requester)) return [];
  const found = `${actor} started it; the entry says that ${requester} requested the rollback.`;
  return [about("run-by-other-actor", claimed, found)];
}

function timeFindings(claimed: ClaimedRun, run: unknown): readonly OnlineFinding[] {
  const { first, last } = claimed;
  const [begun, ended] = [textAt(run, "created_at"), textAt(run, "updated_at")];
  if (begun !== undefined && Date.parse(first.time) + toleranceMs < Date.parse(begun))
    return [about("run-at-other-time", claimed, `it began at ${begun}; the entry says ${first.time}.`)];
  const isOver = textAt(run, "status") === "completed" && ended !== undefined;
  if (!isOver || Date.parse(last.time) - toleranceMs <= Date.parse(ended)) return [];
  const found = `it was over at ${ended}; entry ${last.sequence} says ${last.time}.`;
  return [about("run-at-other-time", claimed, found)];
}

const isPerson = (login: string): boolean => login !== "" && !login.endsWith("[bot]");
const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
