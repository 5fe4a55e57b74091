import { keptOff } from "../domain/gates/kept-off.js";
import { attemptBranch, statusContext } from "../domain/values/names.js";
import type { Snapshot } from "../domain/snapshot/snapshot.js";
import type { SnapshotReader } from "../ports/reading.js";
import type { PullRequests } from "../ports/collaborating.js";
import type { GitObjects, Transactions } from "../ports/writing.js";
import type { JobSnapshot } from "./runner/job-snapshot.js";

/** One look at GitHub for all steps of a job, as long as nobody of them wrote what it does not show. */
export const rememberSnapshots = (
  reader: Pick<SnapshotReader, "read">,
  memory: JobSnapshot,
): SnapshotReader => ({
  read: async (options) => {
    const kept = options?.mayBeRecent === true ? memory.recall() : undefined;
    if (kept !== undefined && (options?.proposals === false || hasProposals(kept))) return kept;
    const look = memory.begin();
    const snapshot = await reader.read(options);
    if (look.isCurrent() && isComplete(snapshot)) memory.keep(snapshot, look.readAt);
    return snapshot;
  },
  keep: (snapshot) => {
    memory.keep(snapshot);
  },
  showed: ({ number, status, comment, at }) => {
    const kept = memory.recall();
    if (kept === undefined) return;
    const pullRequests = kept.pullRequests.map((pull) =>
      pull.number === number
        ? {
            ...pull,
            statuses: [
              ...pull.statuses.filter(({ context }) => context !== statusContext),
              { context: statusContext, ...status, since: at, creator: undefined },
            ],
            statusComment: { ...comment, spare: [] },
          }
        : pull,
    );
    memory.keep({ ...kept, pullRequests });
  },
});

const hasProposals = ({ pullRequests }: Snapshot): boolean =>
  pullRequests.every(({ proposedPolicy }) => proposedPolicy?.kind !== "unread");

/** While nothing is set up the next step looks again, and so it does where only what merges is not known yet. */
const isComplete = (snapshot: Snapshot): boolean => {
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
};

interface Writing {
  readonly transactions: Transactions;
  readonly pullRequests: PullRequests;
  readonly objects: GitObjects;
}

/** Whatever writes what a snapshot shows says so before it is sent. */
export function spoilingSnapshots(
  { transactions, pullRequests, objects }: Writing,
  memory: JobSnapshot,
): Writing {
  return {
    transactions: {
      append: (commit) => {
        memory.forget();
        return transactions.append(commit);
      },
      move: (request) => {
        memory.forget();
        return transactions.move(request);
      },
    },
    pullRequests: {
      ...pullRequests,
      open: (request) => {
        memory.spoil();
        return pullRequests.open(request);
      },
      mark: (request) => {
        memory.spoil();
        return pullRequests.mark(request);
      },
      merge: (request) => {
        memory.spoil();
        return pullRequests.merge(request);
      },
      close: (number) => {
        memory.spoil();
        return pullRequests.close(number);
      },
    },
    objects: {
      ...objects,
      moveRef: (move) => {
        if (!move.ref.startsWith(`refs/heads/${attemptBranch("")}`)) memory.spoil();
        return objects.moveRef(move);
      },
    },
  };
}
