/** What the move of a branch does to pull requests. */
import type { PullRequest, Repository, TokenClaims } from "../../model/model.js";
import type { ServerParts } from "../../model/server-parts.js";
import { zeroOid } from "../../git/object-format.js";

export interface FinishedMove {
  readonly ref: string;
  /** Zero when the ref was created. */
  readonly before: string;
  /** Zero when it was deleted. */
  readonly after: string;
}

export type FollowUpParts = Pick<ServerParts, "git" | "events"> & {
  /** Every repository: the pull request of a fork's branch lives in another one. */
  repositories(): readonly Repository[];
};

interface Follower {
  readonly repository: Repository;
  readonly caller: TokenClaims;
  readonly move: FinishedMove;
  readonly at: string;
}
/** To be sent when all records are up to date. */
export type PendingEvent = () => Promise<void>;

/** Updates the records at once and returns the events that tell of it. */
export async function followBranch(
  parts: FollowUpParts,
  follower: Follower,
): Promise<readonly PendingEvent[]> {
  const { repository, move } = follower;
  const branch = move.ref.slice("refs/heads/".length);
  const pulls = parts
    .repositories()
    .flatMap((home) =>
      [...home.pulls.values()].filter((pull) => pull.state === "open").map((pull) => ({ home, pull })),
    );
  const name = `${repository.owner}/${repository.name}`;
  const events: PendingEvent[] = [];
  for (const { home, pull } of pulls) {
    if (pull.headRepository === name && pull.headBranch === branch)
      events.push(...(await followHead(parts, follower, { home, pull })));
    else if (home === repository && pull.base === branch)
      events.push(...(await followBase(parts, follower, { home, pull })));
  }
  return events;
}

interface Followed {
  readonly home: Repository;
  readonly pull: PullRequest;
}

async function followHead(
  parts: FollowUpParts,
  follower: Follower,
  { home, pull }: Followed,
): Promise<readonly PendingEvent[]> {
  const { move, at } = follower;
  if (move.after === zeroOid) return [closed(parts, follower, { home, pull })];
  const before = pull.headSha;
  const name = `${home.owner}/${home.name}`;
  await outdateThreads(parts, { name, pull, after: move.after });
  pull.headSha = move.after;
  pull.updatedAt = at;
  await parts.git.moveRefs(name, [
    { ref: `refs/pull/${pull.number}/head`, before: undefined, after: move.after },
  ]);
  await takeReviewsAlong(parts, { name, pull, before });
  const base = await parts.git.readRef(name, `refs/heads/${pull.base}`);
  // Nothing is left to merge: GitHub closes it, and does not call it merged.
  if (base !== undefined && (await parts.git.isAncestor(name, move.after, base)))
    return [closed(parts, follower, { home, pull })];
  return [
    () =>
      parts.events.pullRequest("synchronize", {
        repository: home,
        pull,
        caller: follower.caller,
        extra: { before, after: move.after },
      }),
  ];
}

/** A pull request is merged when its base contains its head, however that came about. */
async function followBase(
  parts: FollowUpParts,
  follower: Follower,
  { home, pull }: Followed,
): Promise<readonly PendingEvent[]> {
  const { move, caller, at } = follower;
  if (move.after === zeroOid) return [closed(parts, follower, { home, pull })];
  const name = `${home.owner}/${home.name}`;
  if (!(await parts.git.isAncestor(name, pull.headSha, move.after))) return [];
  const commit = await mergeCommitOf(parts, { name, head: pull.headSha, tip: move.after });
  pull.merged = { by: caller.login, at, commit };
  return [closed(parts, follower, { home, pull })];
}

function closed(parts: FollowUpParts, { caller, at }: Follower, { home, pull }: Followed): PendingEvent {
  pull.state = "closed";
  pull.closedAt = at;
  pull.updatedAt = at;
  return () => parts.events.pullRequest("closed", { repository: home, pull, caller });
}

/** The oldest commit of the base's own line that contains the head: its merge commit, or the head itself. */
async function mergeCommitOf(
  { git }: FollowUpParts,
  { name, head, tip }: { readonly name: string; readonly head: string; readonly tip: string },
): Promise<string> {
  let found = tip;
  for (;;) {
    const parent = (await git.readCommit(name, found))?.parents[0];
    if (found === head || parent === undefined || !(await git.isAncestor(name, head, parent))) return found;
    found = parent;
  }
}

/**
 * A force-push that brings the same commits on another base keeps the reviews of the old head, and shows them for the new one,
 * as of the time when they were given (platform fact 180). GitHub compares patches; here the files must be the same, too.
 */
async function takeReviewsAlong(
  { git }: FollowUpParts,
  { name, pull, before }: { readonly name: string; readonly pull: PullRequest; readonly before: string },
): Promise<void> {
  const after = pull.headSha;
  const bound = pull.reviews.filter(({ commit }) => commit === before);
  if (bound.length === 0 || (await git.isAncestor(name, before, after))) return;
  const base = await git.readRef(name, `refs/heads/${pull.base}`);
  if (base === undefined) return;
  const brought = async (head: string): Promise<string> => {
    const fork = (await git.mergeBase(name, base, head)) ?? base;
    const [commits, files] = await Promise.all([
      git.commitsBetween(name, fork, head),
      git.changedFiles(name, fork, head),
    ]);
    return JSON.stringify([commits.map(({ message }) => message), files]);
  };
  if ((await brought(before)) === (await brought(after))) for (const review of bound) review.commit = after;
}

async function outdateThreads(
  { git }: FollowUpParts,
  { name, pull, after }: { readonly name: string; readonly pull: PullRequest; readonly after: string },
): Promise<void> {
  const current = pull.threads.filter((thread) => !thread.isOutdated);
  if (current.length === 0) return;
  const changed = new Set(
    (await git.changedFiles(name, pull.headSha, after)).flatMap((file) => [file.path, file.previousPath]),
  );
  for (const thread of current) if (changed.has(thread.path)) thread.isOutdated = true;
}
