import type { Ports } from "../../ports/ports.js";
import type { EventHint } from "../../ports/run.js";
import { obeyCommand } from "./comment-command.js";
import { requestByForm } from "./request-by-form.js";
import { followIssue } from "./withdraw.js";

type IssueHint = Extract<EventHint, { kind: "issue" | "comment" | "issue-state" }>;

/** A form that asks for a rollback, a command about one, or an issue of one that was closed or reopened. */
export async function rollbackByIssue(ports: Ports, hint: IssueHint, consoleSha: string): Promise<void> {
  switch (hint.kind) {
    case "issue":
      return requestByForm(ports, hint);
    case "comment":
      return obeyCommand(ports, hint, consoleSha);
    case "issue-state":
      return followIssue(ports, hint);
    default:
      return hint satisfies never;
  }
}
