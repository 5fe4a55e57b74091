import type { ReasonCode } from "../reasons/reasons.js";
import type { CommitFacts, PullRequestFacts } from "../snapshot/snapshot.js";
import type { Origin, OriginDoubt } from "../log/staging-entries.js";
import { includesUser, isSameUser, type CommitSha, type UserLogin } from "../values/values.js";

/** One move of a pull request's branch. */
export interface Push {
  /** null: GitHub does not say. */
  readonly by: UserLogin | null;
  readonly after: CommitSha;
  /** The branch was made with it, and nothing was pushed over it by force: where `develop` has it, it brought nothing. */
  readonly isStart?: true;
}

/** Who moved a branch, newest first, back to where it was made. */
export interface PushHistory {
  readonly pushes: readonly Push[];
  /** false: there may be older ones that GitHub does not show. */
  readonly isWhole: boolean;
}

/**
 * The account behind `GITHUB_TOKEN`. Whoever can change a workflow can push as it, so that its push names nobody
 * (platform fact 2); only commits that the log knows as the console's own are known to come from nobody else.
 */
export const workflowBot = "github-actions[bot]" as UserLogin;

export interface OriginFacts {
  readonly head: CommitSha;
  readonly history: PushHistory;
  readonly commits: readonly CommitFacts[];
  /** Merges of develop that hold what git makes of their parents, and nothing else: nobody wrote them. */
  readonly cleanMerges: readonly CommitSha[];
  /** Commits of this branch that the log knows as the console's own. */
  readonly own: readonly CommitSha[];
}

const doubtsKept = 10;

/** Who wrote and who pushed what a head holds. */
export function originOf({ head, history, commits, cleanMerges, own }: OriginFacts): Origin {
  const inside = new Set(commits.map(({ sha }) => sha));
  const isNobodys = ({ by, after, isStart }: Push): boolean =>
    cleanMerges.includes(after) ||
    (isStart === true && !inside.has(after)) ||
    (by !== null && isSameUser(by, workflowBot) && own.includes(after));
  const moves = history.pushes.filter((push) => !isNobodys(push));
  const named = moves.flatMap(({ by }) => (by === null || isSameUser(by, workflowBot) ? [] : [by]));
  const unnamed = moves.filter(({ by }) => by === null || isSameUser(by, workflowBot));
  const isHeadKnown = history.pushes.some(({ after }) => after === head);
  const doubts: readonly OriginDoubt[] = [
    ...(isHeadKnown ? [] : [{ kind: "pusher" as const, commit: head, name: "" }]),
    ...(isHeadKnown && !history.isWhole ? [{ kind: "history" as const, commit: head, name: "" }] : []),
    ...unnamed.map(({ by, after }) => ({ kind: "pusher" as const, commit: after, name: by ?? "" })),
  ];
  return {
    pusher: lastPusher(history.pushes, moves, head),
    pushers: distinct(named),
    doubts: doubts.slice(0, doubtsKept),
    cleanMerges,
    ...authorsOf(commits, cleanMerges),
  };
}

function lastPusher(pushes: readonly Push[], moves: readonly Push[], head: CommitSha): UserLogin | null {
  const ofHead = pushes.find(({ after }) => after === head);
  if (ofHead === undefined || ofHead.by === null) return null;
  if (moves.includes(ofHead)) return isSameUser(ofHead.by, workflowBot) ? null : ofHead.by;
  return moves[0]?.by ?? ofHead.by;
}

/** Linked people of the commits, and those commits whose people GitHub links to no account. */
export function authorsOf(
  commits: readonly CommitFacts[],
  cleanMerges: readonly CommitSha[],
): Pick<Origin, "contributors" | "unattributed"> {
  const written = commits.filter(({ sha }) => !cleanMerges.includes(sha));
  return {
    contributors: distinct(written.flatMap(({ people }) => people)),
    unattributed: written
      .flatMap(({ sha, unlinked }) =>
        unlinked.slice(0, 1).map((name): OriginDoubt => ({ kind: "author", commit: sha, name })),
      )
      .slice(0, doubtsKept),
  };
}

export type Involved = Origin & { readonly author: UserLogin };

/** What hinders this person from judging the change; undefined: independent. Unknown is not independent. */
export function dependence(login: UserLogin, involved: Involved): ReasonCode | undefined {
  const { author, pusher, pushers, contributors, doubts, unattributed } = involved;
  if (isSameUser(login, author)) return "author";
  if (pusher !== null && isSameUser(login, pusher)) return "last-pusher";
  if (includesUser(pushers, login)) return "earlier-pusher";
  if (includesUser(contributors, login)) return "contributor";
  if (pusher === null || doubts.length > 0) return "unknown-pusher";
  if (unattributed.length > 0) return "unknown-author";
  return undefined;
}

/** A head keeps its pushers; whom GitHub links its commits to can change, e.g. when somebody adds an address. */
export const withAuthorsOfNow = <T extends Origin>(
  known: T,
  pullRequest: PullRequestFacts | undefined,
  head: CommitSha,
): T => {
  if (pullRequest === undefined || pullRequest.head !== head) return known;
  const { contributors, unattributed } = authorsOf(pullRequest.commitFacts, known.cleanMerges);
  return { ...known, contributors: distinct([...known.contributors, ...contributors]), unattributed };
};

const distinct = (logins: readonly UserLogin[]): readonly UserLogin[] =>
  logins.filter((login, index) => logins.findIndex((other) => isSameUser(other, login)) === index);
