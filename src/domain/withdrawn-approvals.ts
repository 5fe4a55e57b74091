import type { EntryFacts } from "./entry.js";
import { latestOpinions } from "./reviews.js";
import type { Snapshot } from "./snapshot.js";
import type { Attempt, State } from "./state.js";
import { isSameUser } from "./values.js";

export type WithdrawnApproval = Extract<EntryFacts, { type: "approval-withdrawn-late" }>;

/**
 * Approvals that the deployment was begun with and that are not there any more: dismissed, or changed to a request for
 * changes, after the last look before its intent. To be asked before the result, which ends them. Nothing is undone for it. Clicks at a gate cannot be taken back.
 */
export function withdrawnApprovals(
  snapshot: Snapshot,
  { grants }: State,
  { deployment, pullRequests }: Attempt,
): readonly WithdrawnApproval[] {
  return pullRequests.flatMap(({ number, head }) => {
    const pullRequest = snapshot.pullRequests.find((each) => each.number === number);
    if (pullRequest === undefined) return [];
    const approving = latestOpinions(pullRequest.reviews).filter((review) => review.state === "APPROVED");
    return grants
      .filter(
        (grant) =>
          grant.source === "review" &&
          grant.pullRequest === number &&
          grant.head === head &&
          !approving.some(({ author }) => isSameUser(author.login, grant.by)),
      )
      .map(({ by, reference }) => ({
        type: "approval-withdrawn-late" as const,
        deployment,
        pullRequest: number,
        head,
        by,
        reference,
      }));
  });
}
