/** A job as the runs API shows it. */
export interface JobOutcome {
  readonly name: string;
  readonly conclusion: string | undefined;
  /** A runner took it: only then can it have done anything. */
  readonly started: boolean;
}

export type JobsVerdict =
  | { readonly kind: "succeeded"; readonly evidence: string }
  | { readonly kind: "failed"; readonly evidence: string }
  /** No job ever started: the environment is what it was. */
  | { readonly kind: "aborted"; readonly evidence: string }
  /** The list is older than the end of the jobs that it is asked about: what they did cannot be told from it. */
  | { readonly kind: "stale"; readonly evidence: string };

export interface JobsQuestion {
  /** The caller's job id, whose nested jobs are called `production / …`. */
  readonly callerJob: string;
  /** The caller's result: it proves nothing, but where jobs ran there are jobs. Empty: not known. */
  readonly result: string;
}

/**
 * What the deploy jobs of a run did, once they are over, from the jobs themselves: the caller's result proves nothing
 * (skipped jobs may make it `success`). At least one must have succeeded and none may have ended otherwise; jobs skipped
 * on purpose count as neither.
 */
export function judgeJobs(jobs: readonly JobOutcome[], { callerJob, result }: JobsQuestion): JobsVerdict {
  const theirs = jobs.filter(({ name }) => name === callerJob || name.startsWith(`${callerJob} / `));
  const evidence =
    theirs.length === 0
      ? `no job "${callerJob} / …" exists in this run`
      : theirs.map(({ name, conclusion }) => `${name}: ${conclusion ?? "not finished"}`).join(", ");
  const isMissing = theirs.length === 0 && (result === "success" || result === "failure");
  if (isMissing || theirs.some(({ conclusion }) => conclusion === undefined))
    return { kind: "stale", evidence };
  if (!theirs.some(({ started }) => started)) return { kind: "aborted", evidence };
  const counted = theirs.filter(({ conclusion }) => conclusion !== "skipped");
  return {
    kind:
      counted.length > 0 && counted.every(({ conclusion }) => conclusion === "success")
        ? "succeeded"
        : "failed",
    evidence,
  };
}
