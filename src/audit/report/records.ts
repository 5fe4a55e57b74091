import type { LiveSpan, CheckRecord, Deployment, Reference } from "../history-records.js";
import type { Separation } from "../separation.js";

/** One row of a report: something that happened to production, or was refused, with all that vouches for it. */
export interface AuditRecord {
  readonly kind: "release" | "rollback" | "failed-deployment" | "staging" | "refusal";
  /** v1.4.0, RB-2, production-12, #7 or the number of an entry. */
  readonly id: string;
  /** When it took effect; for a request that has no effect yet, when it was made. */
  readonly time: string;
  readonly result: string;
  readonly version: string | null;
  readonly previous: string | null;
  /** Who asked for it: makers of the change, requesters of the rollback. */
  readonly requestedBy: readonly string[];
  readonly approvals: readonly {
    readonly by: string;
    readonly at: string;
    readonly source: string;
    readonly reference: string;
    readonly subject: string;
    /** When it was taken back after the release had begun. */
    readonly withdrawn: string | null;
  }[];
  readonly separation: Separation | null;
  readonly checks: readonly CheckRecord[];
  readonly pullRequests: readonly {
    readonly number: number;
    readonly head: string;
    readonly title: string;
    readonly author: string;
  }[];
  readonly drift: readonly { readonly sha: string; readonly title: string; readonly author: string }[];
  /** The deployment to staging of the same tree, before. */
  readonly tested: {
    readonly deployment: string;
    readonly at: string;
    readonly tree: string;
    readonly health: string;
  } | null;
  readonly ran: {
    readonly deployment: string;
    readonly commit: string;
    readonly tree: string;
    readonly health: string | null;
  } | null;
  readonly reason: string | null;
  readonly evidence: string | null;
  readonly rolledBackBy: string | null;
  readonly links: readonly { readonly text: string; readonly url: string }[];
  /** Entries of the log that say so, in order. */
  readonly entries: readonly {
    readonly says: string;
    readonly sequence: number;
    readonly time: string;
    readonly hash: string;
    readonly run: string;
  }[];
}

/** Whether the log that the report rests on is whole. */
export interface LogStanding {
  readonly repository: string;
  readonly ref: string;
  readonly commit: string;
  readonly isIntact: boolean;
  /** Sound entries that the report rests on. */
  readonly entries: number;
  readonly head: string | null;
  readonly notes: readonly string[];
  /** null: it is intact. */
  readonly problem: {
    readonly fault: string;
    readonly sequence: number | null;
    readonly path: string | null;
    readonly found: string;
    readonly remedy: string;
  } | null;
}

/** Records in order; made one by one while they are gone through, because there may be many. */
export interface AuditRecords extends Iterable<AuditRecord> {
  readonly length: number;
}

export interface Report {
  readonly title: string;
  /** Sentences that answer the question, before the records. */
  readonly answers: readonly string[];
  readonly repository: string;
  readonly log: LogStanding;
  readonly records: AuditRecords;
}

export const entryOf = (
  says: string,
  { sequence, time, hash, run }: Reference,
): AuditRecord["entries"][number] => ({
  says,
  sequence,
  time,
  hash,
  run: run.url,
});

export const ranOf = ({ id, commit, health }: Deployment): AuditRecord["ran"] => ({
  deployment: id,
  commit: commit.sha,
  tree: commit.tree,
  health,
});

/** What ran at a moment, in a sentence. */
export const describeSpan = ({ version, isCertain, from, deployment }: LiveSpan): string =>
  isCertain
    ? `${version} was live (commit ${deployment.commit.sha}), since ${from}${deployment.mode === "rollback" ? ` by rollback ${deployment.rollback ?? ""}` : ""}.`
    : `What ran is uncertain: ${deployment.id} of ${version} had failed at ${from}, and nothing is recorded after it.`;
