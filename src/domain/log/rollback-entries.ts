import type { Commit, Time, UserLogin, Version } from "../values/values.js";
import type { RollbackPreview, ShownTarget } from "./rollback-preview.js";

/** Where a person said yes. */
export type ApprovalSource = "environment" | "review" | "comment" | "policy";

/** What a rollback would do, as shown to the approver; the code is taken over it. */
export interface RollbackTarget {
  readonly version: Version;
  readonly commit: Commit;
}

export interface Delivery {
  /** A mention on the rollback's issue, a comment on a pull request, or a webhook. */
  readonly channel: "mention" | "comment" | "webhook";
  /** A login, `#12`, or the host of an address. */
  readonly to: string;
  readonly delivered: boolean;
  readonly detail: string;
}

export type RollbackFacts =
  | {
      readonly type: "rollback-requested";
      readonly rollback: string;
      readonly reason: string;
      readonly by: string;
      readonly automatic: boolean;
      /** The policy approved it beforehand: it is executed without asking, unless the policy says otherwise by then. */
      readonly preauthorised?: true;
      readonly target: RollbackTarget;
      /** The attempt that leaves production. */
      readonly from: { readonly deployment: string; readonly version: Version; readonly commit: Commit };
      readonly preview: RollbackPreview;
      readonly code: string;
    }
  | {
      /** A release failed, and no rollback is requested for it: the policy says so, or nothing is there to go back to. */
      readonly type: "rollback-not-requested";
      readonly deployment: string;
      readonly reason: string;
    }
  | {
      readonly type: "rollback-joined";
      readonly rollback: string;
      readonly by: UserLogin;
      readonly reason: string;
      /** The last approver left: the reason is kept, and whoever gave it may still approve. */
      readonly mayStillApprove?: true;
    }
  | {
      readonly type: "rollback-announced";
      readonly rollback: string;
      readonly issue: number;
      readonly deliveries: readonly Delivery[];
    }
  | {
      readonly type: "rollback-approved";
      readonly rollback: string;
      readonly by: UserLogin;
      readonly source: ApprovalSource;
      readonly at: Time;
      readonly reference: string;
    }
  | {
      /** Approved once more after its deployment failed, with the same target or another that was shown. */
      readonly type: "rollback-retried";
      readonly rollback: string;
      /** The deployment that failed. */
      readonly after: string;
      readonly target: RollbackTarget;
      readonly code: string;
      readonly by: UserLogin;
      readonly source: ApprovalSource;
      readonly at: Time;
      readonly reference: string;
    }
  | {
      /** Its issue says what runs as far as known, and how to go on. */
      readonly type: "rollback-failure-announced";
      readonly rollback: string;
      readonly deployment: string;
      readonly comment: number;
      /** The older release that it offers; null: there is none. */
      readonly older: ShownTarget | null;
    }
  | {
      /** Nothing was deployed: whether a rollback would have gone through at that moment. */
      readonly type: "rollback-drilled";
      readonly outcome: "passed" | "failed";
      readonly target: RollbackTarget | null;
      readonly failures: readonly { readonly code: string; readonly found: string }[];
      readonly warnings: readonly { readonly code: string; readonly found: string }[];
      /** The issue that stays open until a drill passes. */
      readonly issue: number | null;
    }
  | {
      readonly type: "rollback-rejected";
      readonly rollback: string;
      readonly by: UserLogin;
      readonly reason: string;
    }
  | {
      readonly type: "rollback-withdrawn";
      readonly rollback: string;
      readonly by: UserLogin;
      readonly cause: string;
    }
  | {
      /** Its issue says that the request was rejected or withdrawn, and is closed. */
      readonly type: "rollback-end-announced";
      readonly rollback: string;
    }
  | {
      readonly type: "rollback-completion-announced";
      readonly rollback: string;
      readonly deliveries: readonly Delivery[];
    }
  | {
      readonly type: "rollback-closed";
      readonly rollback: string;
      readonly by: "recovered";
      readonly version: Version | null;
    };
