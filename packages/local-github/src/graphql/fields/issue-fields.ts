import { nodeId } from "../../model/node-ids.js";
import { pageUrlOf } from "../../payloads/repository.js";
import { connectionOf, type PageArguments } from "../connection.js";
import type { FieldTable } from "../field-table.js";
import { pullSource, type IssueSource } from "../sources.js";
import { conversationFields } from "./pulls/conversation-fields.js";
import { issuesClosedBy } from "./pulls/closing-keywords.js";

/** Relations between issues are not emulated: no issue has any. */
const none = (_: IssueSource, args: PageArguments): object =>
  connectionOf<never, never>([], args, { keyOf: () => "", show: (item) => item });

export const issueTables = {
  Issue: {
    ...conversationFields<IssueSource>(({ issue }) => issue),
    blockedBy: none,
    blocking: none,
    closedByPullRequestsReferences: ({ repository, issue }, args: PageArguments) =>
      connectionOf(
        [...repository.pulls.values()].filter(
          (pull) => pull.state === "open" && issuesClosedBy(repository, pull).includes(issue),
        ),
        args,
        { keyOf: (pull) => pull.id, show: (pull) => pullSource(repository, pull) },
      ),
    id: ({ repository, issue }) => nodeId("Issue", repository, issue.id),
    isPinned: () => false,
    issueType: () => null,
    parent: () => null,
    state: ({ issue }) => issue.state.toUpperCase(),
    stateReason: ({ issue }) => issue.stateReason?.toUpperCase() ?? null,
    subIssues: none,
    subIssuesSummary: () => ({ completed: 0, percentCompleted: 0, total: 0 }),
    url: ({ repository, issue }, _, { parts }) => `${pageUrlOf(parts, repository)}/issues/${issue.number}`,
  } satisfies FieldTable<IssueSource>,
};
