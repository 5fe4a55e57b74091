import { consoleName } from "../values/names.js";
import type { EntryDraft, EntryFacts } from "../log/entry.js";
import { latestOpinions } from "../snapshot/reviews.js";
import type { Snapshot } from "../snapshot/snapshot.js";
import type { Attempt, State } from "../state/state.js";
import { isSameUser } from "../values/values.js";

/** Its actor is whoever took the approval back: the person who gave it, or somebody whom GitHub does not name. */
export type WithdrawnApproval = EntryDraft & {
  readonly facts: Extract<EntryFacts, { type: "approval-withdrawn-late" }>;
};

/**
 * Approvals that the deployment was begun with and that are not there any more: dismissed, or changed to a request for
 * changes, after the last look before its intent. To be asked before the result, which ends them. Nothing is undone for it.
 * Clicks at a gate cannot be taken back; reviews that a push made void speak of a head that is not what is deployed.
 */
export function withdrawnApprovals(
  snapshot: Snapshot,
  { grants }: State,
  { deployment, pullRequests }: Attempt,
): readonly WithdrawnApproval[] {
  return pullRequests.flatMap(({ number, head }) => {
    const pullRequest = snapshot.pullRequests.find((each) => each.number === number);
    if (pullRequest === undefined || pullRequest.head !== head) return [];
    const opinions = latestOpinions(pullRequest.reviews);
    const approving = opinions.filter(({ state }) => state === "APPROVED");
    return grants
      .filter(
        (grant) =>
          grant.source === "review" &&
          grant.pullRequest === number &&
          grant.head === head &&
          !approving.some(({ author }) => isSameUser(author.login, grant.by)),
      )
      .map(({ by, reference }) => ({
        actor: opinions.some(({ author }) => isSameUser(author.login, by)) ? by : consoleName,
        facts: {
          type: "approval-withdrawn-late" as const,
          deployment,
          pullRequest: number,
          head,
          by,
          reference,
        },
      }));
  });
}
