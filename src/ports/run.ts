import type { RequestBudget } from "../domain/values/request-budget.js";
import type { RunReference } from "../domain/log/entry.js";
import type { CommitSha, Time, UserLogin } from "../domain/values/values.js";

/** The run that an action finds itself in. Everything in `hint` was chosen by somebody outside and proves nothing;
 * the workflow file itself is the default branch's (platform fact 4). */
export interface Run {
  readonly reference: RunReference;
  readonly repository: string;
  readonly ref: string;
  /** `.github/workflows/release.yml`: the caller's file. */
  readonly workflowPath: string;
  /** Ref of that file, which must be the default branch. */
  readonly workflowRef: string;
  readonly actor: UserLogin;
  readonly actorIsBot: boolean;
  readonly hint: EventHint;
}

export type EventHint =
  | {
      readonly kind: "workflow-run";
      readonly headSha: CommitSha | undefined;
      /** What had started the run that ended: `pull_request`, `pull_request_review`, … */
      readonly event: string;
    }
  | { readonly kind: "push" }
  | { readonly kind: "schedule" }
  | { readonly kind: "dispatch"; readonly inputs: Readonly<Record<string, string>> }
  | {
      readonly kind: "comment";
      readonly issue: number;
      readonly isPullRequest: boolean;
      readonly comment: number;
      readonly body: string;
      readonly author: UserLogin;
      readonly authorIsBot: boolean;
      /** GitHub calls the author owner, member or collaborator. */
      readonly isKnown?: boolean;
      /** On a pull request that its author opened. */
      readonly isOwnPullRequest?: boolean;
      readonly createdAt: Time;
      readonly edited: boolean;
    }
  | {
      readonly kind: "issue";
      readonly issue: number;
      readonly title: string;
      readonly body: string;
      readonly author: UserLogin;
      readonly authorIsBot: boolean;
      readonly isKnown?: boolean;
    }
  /** An issue was closed or reopened; by whom and whether it still is, GitHub is asked. */
  | {
      readonly kind: "issue-state";
      readonly issue: number;
      readonly title: string;
      readonly state: "closed" | "reopened";
      readonly openedByBot: boolean;
    }
  | { readonly kind: "other"; readonly name: string };

/** What a job of the console costs, over all its steps until now. */
export interface Cost {
  readonly requests: number;
  readonly seconds: number;
}

export interface Meter {
  read(): Cost;
  /** What GitHub's answers to this step have said is left to ask. */
  left(): RequestBudget;
}
