import { branches } from "../values/names.js";
import type { ReasonText } from "./reason-text.js";

/** Why a comment command was not followed. */
export const commandReasons = {
  "command-not-allowed": {
    outcome: "blocked",
    problem: "Only testers named in the policy file can use this command.",
    remedy: "Ask one of the testers that the finding names.",
    owner: "testers",
  },
  "command-unclear": {
    outcome: "blocked",
    problem: "A command counts only when the comment begins with it.",
    remedy: "Write a new comment that begins with the command, with nothing before it.",
    owner: "the person who commented",
  },
  "command-in-review": {
    outcome: "pending",
    problem: "A tester's review begins with a command, which is carried out first.",
    remedy:
      "Wait for the next run. If nothing happens then, ask the tester to write the command as a new comment and to edit it out of the review.",
    owner: "testers",
  },
  "own-change": {
    outcome: "blocked",
    problem: "People who have a part in a change cannot lift another tester's objection to it.",
    remedy: "Ask the tester who objected, or a tester without a part in the change, to comment /unhold.",
    owner: "testers",
  },
  "no-open-pull-request": {
    outcome: "blocked",
    get problem(): string {
      return `The pull request is not open, or its base is not ${branches.base}.`;
    },
    remedy: "Reopen it or set its base, then comment again.",
    owner: "author",
  },
  "already-released": {
    outcome: "blocked",
    problem: "The change is already in production.",
    remedy: "Request a rollback if it does harm: Actions, Rollback, Run workflow.",
    owner: "the person who commented",
  },
} as const satisfies Readonly<Record<string, ReasonText>>;
