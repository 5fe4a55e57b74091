/** What waits to be merged. Merge queues are not emulated: no repository has one. */
import type { FieldTable } from "../../field-table.js";
import type { PullRequestSource } from "../../sources.js";
import { actorOf } from "../account-fields.js";

export const queueFields = {
  autoMergeRequest: ({ pull: { autoMerge } }, _, { parts }) =>
    autoMerge === undefined
      ? null
      : {
          __typename: "AutoMergeRequest",
          authorEmail: null,
          commitBody: autoMerge.message ?? null,
          commitHeadline: autoMerge.title ?? null,
          enabledAt: autoMerge.enabledAt,
          enabledBy: actorOf(parts, autoMerge.caller.login),
          mergeMethod: autoMerge.method.toUpperCase(),
        },
  isInMergeQueue: () => false,
  isMergeQueueEnabled: () => false,
} satisfies FieldTable<PullRequestSource>;
