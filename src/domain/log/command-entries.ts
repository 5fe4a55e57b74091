import type { Finding } from "../reasons/reasons.js";
import type { CommitSha, UserLogin } from "../values/values.js";

/** What people asked for by a comment that begins with "/". `comment` is its id: each comment is obeyed or refused once. */
export type CommandFacts =
  | {
      readonly type: "objection-raised";
      readonly pullRequest: number;
      readonly by: UserLogin;
      readonly text: string;
      readonly comment: number;
      /** What the answer says; left out, a thumb is enough. */
      readonly findings?: readonly Finding[];
    }
  | {
      readonly type: "objections-lifted";
      readonly pullRequest: number;
      readonly by: string;
      /** Comments that raised them. */
      readonly lifted: readonly number[];
      /** null: the console's own doing, because the pull request is closed. */
      readonly comment: number | null;
    }
  | {
      readonly type: "ejection-ordered";
      readonly command: "eject" | "ship";
      readonly ejections: readonly OrderedEjection[];
      readonly by: UserLogin;
      readonly comment: number;
    }
  | {
      readonly type: "ejection-lifted";
      readonly pullRequest: number;
      readonly by: UserLogin;
      readonly comment: number;
    }
  | {
      readonly type: "command-refused";
      readonly pullRequest: number;
      readonly command: string;
      readonly by: UserLogin;
      readonly reason: string;
      /** What the answer says. */
      readonly findings: readonly Finding[];
      readonly comment: number;
    }
  | {
      /** `review` begins with a command, which counts as `comment`, the console's own, from here on. */
      readonly type: "review-command-taken";
      readonly pullRequest: number;
      readonly command: string;
      readonly by: UserLogin;
      readonly review: number;
      readonly comment: number;
    }
  | {
      /** The refusal of `comment` was answered; null: GitHub takes no answer there. */
      readonly type: "command-answered";
      readonly comment: number;
      readonly answer: number | null;
    };

/** A pull request that has to leave staging, at any of these heads. */
export interface OrderedEjection {
  readonly pullRequest: number;
  readonly heads: readonly CommitSha[];
  /** `next-train`: it leaves once and boards again by itself; `new-head`: it stays away until then. */
  readonly until: "new-head" | "next-train";
}
