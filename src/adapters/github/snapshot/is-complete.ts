import { keptOff } from "../../../domain/gates/kept-off.js";
import type { Snapshot } from "../../../domain/snapshot/snapshot.js";

/** While nothing is set up the next step looks again, and so it does where only what merges is not known yet. */
export function isComplete(snapshot: Snapshot): boolean {
  const { log, policy, pullRequests } = snapshot;
  if (log.kind !== "read" || policy.kind !== "read") return false;
  const judged = { snapshot, state: log.state, policy: policy.policy, roles: new Map() };
  return pullRequests.every(
    (pullRequest) =>
      pullRequest.mergeable !== "UNKNOWN" ||
      keptOff(
        { ...judged, pullRequest },
        { hasAllReviews: false, hasAllChecks: pullRequest.hasUnreadChecks !== true },
      ).byOther,
  );
}
