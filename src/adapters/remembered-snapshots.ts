import { statusContext } from "../domain/values/names.js";
import type { Snapshot } from "../domain/snapshot/snapshot.js";
import type { SnapshotReader } from "../ports/reading.js";
import type { SnapshotMaker, SnapshotQuestion } from "./github/snapshot/question.js";
import type { JobSnapshot } from "./runner/job-snapshot.js";

interface Looking {
  readonly ask: () => SnapshotQuestion;
  /** Resolves when the job's first request is on its way: to load code before would keep it back. */
  readonly firstSent: Promise<void>;
  readonly loadMaker: () => Promise<SnapshotMaker>;
}

/** One look at GitHub for all steps of a job, as long as nobody of them wrote what it does not show. */
export function rememberSnapshots(
  { ask, firstSent, loadMaker }: Looking,
  memory: JobSnapshot,
): SnapshotReader {
  const begin = () => ({ ...memory.begin(), question: ask() });
  const whenSent = ({ answer }: SnapshotQuestion): Promise<unknown> =>
    Promise.race([firstSent, answer.catch(() => undefined)]);
  let begun: ReturnType<typeof begin> | undefined;
  return {
    prefetch: async () => {
      if (memory.exists()) return;
      begun = begin();
      await whenSent(begun.question);
    },
    read: async (options) => {
      const kept = options?.mayBeRecent === true ? memory.recall() : undefined;
      if (kept !== undefined && (options?.proposals === false || hasProposals(kept))) return kept;
      const look = begun?.isCurrent() === true ? begun : begin();
      begun = undefined;
      await whenSent(look.question);
      const maker = await loadMaker();
      const snapshot = await maker.read(options, look.question);
      if (look.isCurrent() && maker.isComplete(snapshot)) memory.keep(snapshot, look.readAt);
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
  };
}

const hasProposals = ({ pullRequests }: Snapshot): boolean =>
  pullRequests.every(({ proposedPolicy }) => proposedPolicy?.kind !== "unread");
