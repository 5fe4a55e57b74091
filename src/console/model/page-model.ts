import type { ApprovalSource, DeploymentMode, Health } from "../../domain/log/entry.js";
import type { Delivered } from "../../domain/metrics/delivery-record.js";

/*
 * What the page shows beside the entries themselves, as JSON inside it. Made from the log alone, except for who is
 * awaited, which needs the policy. Every text may hold anybody's words: the page shows text, never markup.
 */

export interface PageModel {
  /** Of this form, for a script of another age. */
  readonly schema: 1;
  /** UTC, from the machine that made the page. */
  readonly madeAt: string;
  /** The branch that pull requests go to. */
  readonly base: string;
  /** null where the log opens with no readable entry. */
  readonly repository: { readonly name: string; readonly url: string } | null;
  /** null: there was no log to read. */
  readonly log: {
    /** Sound entries, which are all that the page shows. */
    readonly entries: number;
    readonly hash: string;
    readonly time: string;
    readonly branch: string;
    readonly commit: string;
  } | null;
  /** What is wrong with the log; null: it verifies. */
  readonly trouble: Trouble | null;
  readonly now: Now | null;
  /** Oldest first. */
  readonly events: readonly ProductionEvent[];
  readonly rollbacks: readonly RollbackStory[];
  /** What the DORA measures are made of. */
  readonly delivered: Delivered & { readonly rolledBack: readonly string[] };
}

export interface Trouble {
  /** A fault of `verify`, or `unreadable`. */
  readonly fault: string;
  /** The first entry that is not what it should be. */
  readonly entry: number | null;
  readonly path: string | null;
  readonly found: string;
  readonly remedy: string;
}

/** Something to do, and the page on GitHub where it is done. */
export interface Step {
  readonly text: string;
  /** Text to paste there. */
  readonly paste?: string;
  /** Not a hold: a pull request that is to bring something back. */
  readonly isRecovery?: true;
  readonly link?: Link;
}

export interface Link {
  readonly text: string;
  readonly url: string;
}

export interface Now {
  readonly production:
    | { readonly kind: "none" }
    | ({ readonly kind: "known" } & Live)
    | {
        readonly kind: "uncertain";
        readonly since: string;
        readonly version: string;
        readonly deployment: string;
        readonly evidence: string;
        readonly run: string;
      };
  /** A deployment to production that has no result yet. */
  readonly deploying: {
    readonly version: string;
    readonly mode: DeploymentMode;
    readonly since: string;
    readonly run: string;
  } | null;
  readonly rollback: OpenRollback | null;
  readonly staging: {
    readonly text: string;
    readonly commit: string | null;
    readonly health: Health | null;
    readonly since: string | null;
  };
  readonly staged: readonly StagedNow[];
  readonly drift: readonly { readonly sha: string; readonly title: string; readonly author: string }[];
  readonly holds: readonly Step[];
  readonly followUps: readonly FollowUp[];
  readonly drill: { readonly at: string; readonly outcome: "passed" | "failed" } | null;
  readonly goBack: { readonly version: string; readonly form: Link; readonly workflow: Link } | null;
}

export interface Live {
  readonly version: string;
  readonly commit: string;
  readonly tree: string;
  /** Since when production runs it without interruption. */
  readonly since: string;
  readonly mode: DeploymentMode;
  /** The deployment that put it there, a rollback's after a rollback. */
  readonly deployment: string;
  readonly rollback: string | null;
  readonly deployedBy: string;
  readonly run: string;
  readonly approvals: readonly Yes[];
  readonly health: Health;
  readonly page: string | null;
}

export interface Yes {
  readonly by: string;
  readonly source: ApprovalSource;
  readonly at: string;
  readonly reference: string;
  readonly entry: number;
  readonly pullRequest: number | null;
  readonly isWithdrawn: boolean;
}

export interface OpenRollback {
  readonly id: string;
  readonly phase: "requested" | "approved" | "restored" | "failed";
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly requesters: readonly string[];
  readonly since: string;
  readonly next: Step;
}

export interface StagedNow {
  readonly number: number;
  readonly title: string;
  readonly author: string;
  readonly head: string;
  readonly boardedAt: string;
  readonly approvals: readonly { readonly by: string; readonly at: string }[];
  /** What it waits for, and whose move it is. */
  readonly waits: readonly string[];
  readonly whose: readonly string[];
  readonly approve: Link;
}

export interface FollowUp {
  readonly text: string;
  /** null: the console does it by itself in its next run. */
  readonly refused: { readonly found: string; readonly remedy: string } | null;
  readonly link: Link | null;
}

export type EventKind = "release" | "recovery" | "rollback" | "failed" | "not-started" | "running";

/** One attempt on production. */
export interface ProductionEvent {
  readonly kind: EventKind;
  readonly deployment: string;
  readonly mode: DeploymentMode;
  readonly version: string;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly entries: readonly number[];
  readonly actor: string;
  readonly runs: readonly Link[];
  readonly commit: string;
  readonly tree: string;
  readonly health: Health | null;
  readonly evidence: string | null;
  readonly previous: string | null;
  readonly pullRequests: readonly ReleasedPullRequest[];
  readonly drift: readonly { readonly sha: string; readonly title: string; readonly author: string }[];
  readonly approvals: readonly Yes[];
  readonly checks: readonly Check[];
  /** Where the very tree stood before. */
  readonly tested: { readonly deployment: string; readonly at: string; readonly health: string } | null;
  readonly page: string | null;
  readonly tag: string | null;
  readonly rollback: string | null;
  readonly rolledBack: { readonly rollback: string; readonly at: string } | null;
}

export interface ReleasedPullRequest {
  readonly number: number;
  readonly title: string;
  readonly author: string;
  readonly head: string;
  readonly recovers: string | null;
}

export interface Check {
  readonly name: string;
  readonly conclusion: string | null;
  readonly run: string | null;
  readonly pullRequest: number | null;
}

export interface RollbackStory {
  readonly id: string;
  readonly reason: string;
  readonly automatic: boolean;
  readonly from: string;
  readonly to: string;
  readonly requestedAt: string;
  readonly requesters: readonly { readonly by: string; readonly reason: string; readonly at: string }[];
  readonly approvals: readonly Yes[];
  readonly outcome: "done" | "rejected" | "withdrawn" | "open";
  readonly endedAt: string | null;
  readonly endReason: { readonly by: string; readonly reason: string } | null;
  readonly issue: number | null;
  readonly left: readonly string[];
  readonly revert: { readonly pullRequest: number | null; readonly landedAt: string | null } | null;
  readonly recovery: {
    readonly pullRequest: number;
    readonly openedAt: string;
    readonly released: string | null;
  } | null;
  readonly closedAt: string | null;
}
