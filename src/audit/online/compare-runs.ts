import type { Claims, ClaimedRun } from "./claims.js";
import { onlineFinding, type OnlineFinding } from "./findings.js";
import type { GitHubReader } from "./github-reader.js";
import { textAt } from "./read-parts.js";

/** Events that the caller templates listen to. */
const callerEvents = new Set([
  "workflow_run",
  "push",
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

function judge(
  { id, first, last, requester }: ClaimedRun,
  run: unknown,
  { claims, defaultBranch }: { readonly claims: Claims; readonly defaultBranch: string },
): readonly OnlineFinding[] {
  const findings: OnlineFinding[] = [];
  const find = (code: OnlineFinding["code"], found: string): void => {
    findings.push(onlineFinding(code, first.sequence, `Run ${id} of entry ${first.sequence}: ${found}`));
  };
  const path = (textAt(run, "path") ?? "").replace(/@.*$/, "");
  if (!claims.callers.includes(path))
    find(
      "run-of-other-workflow",
      `it is of ${path || "no known file"}; the log knows ${claims.callers.join(", ")}.`,
    );
  const branch = textAt(run, "head_branch");
  if (branch !== undefined && branch !== defaultBranch)
    find("run-of-other-branch", `it worked from ${branch}; the default branch is ${defaultBranch}.`);
  const event = textAt(run, "event") ?? "";
  if (!callerEvents.has(event)) find("run-by-other-event", `it was started by ${event || "nothing known"}.`);
  const actor = textAt(run, "actor", "login") ?? "";
  // Other events wake runs that may write down what somebody else asked for.
  if (event === "workflow_dispatch" && requester !== null && isPerson(actor) && !isSame(actor, requester))
    find(
      "run-by-other-actor",
      `${actor} started it; the entry says that ${requester} requested the rollback.`,
    );
  const [begun, ended] = [textAt(run, "created_at"), textAt(run, "updated_at")];
  const isOver = textAt(run, "status") === "completed";
  if (begun !== undefined && Date.parse(first.time) + toleranceMs < Date.parse(begun))
    find("run-at-other-time", `it began at ${begun}; the entry says ${first.time}.`);
  else if (isOver && ended !== undefined && Date.parse(last.time) - toleranceMs > Date.parse(ended))
    find("run-at-other-time", `it was over at ${ended}; entry ${last.sequence} says ${last.time}.`);
  return findings;
}

const isPerson = (login: string): boolean => login !== "" && !login.endsWith("[bot]");
const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
