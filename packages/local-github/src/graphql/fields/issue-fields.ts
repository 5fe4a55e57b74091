import { nodeId } from "../../model/node-ids.js";
import { pageUrlOf } from "../../payloads/repository.js";
import type { FieldTable } from "../field-table.js";
import type { IssueSource } from "../sources.js";
import { conversationFields } from "./pulls/conversation-fields.js";

export const issueTables = {
  Issue: {
    ...conversationFields<IssueSource>(({ issue }) => issue),
    id: ({ repository, issue }) => nodeId("Issue", repository, issue.id),
    state: ({ issue }) => issue.state.toUpperCase(),
    stateReason: ({ issue }) => issue.stateReason?.toUpperCase() ?? null,
    url: ({ repository, issue }, _, { parts }) => `${pageUrlOf(parts, repository)}/issues/${issue.number}`,
  } satisfies FieldTable<IssueSource>,
};
