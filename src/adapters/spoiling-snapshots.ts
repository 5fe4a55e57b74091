import { attemptBranch } from "../domain/values/names.js";
import type { PullRequests } from "../ports/collaborating.js";
import type { GitObjects, Transactions } from "../ports/writing.js";
import type { JobSnapshot } from "./runner/job-snapshot.js";

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
