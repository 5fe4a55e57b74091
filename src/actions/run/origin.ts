import type { Origin } from "../../domain/log/entry.js";
import { originOf } from "../../domain/approval/origin.js";
import type { CommitFacts, PullRequestFacts } from "../../domain/snapshot/snapshot.js";
import type { State } from "../../domain/state/state.js";
import { includesUser, type CommitSha } from "../../domain/values/values.js";
import type { Ports } from "../../ports/ports.js";
import type { DecisionContext } from "./decision-context.js";

type Change = Pick<
  PullRequestFacts,
  "number" | "head" | "headBranch" | "headRepository" | "isCrossRepository" | "commitFacts"
>;

/** Who wrote and who pushed the head of this pull request, since its branch was made. */
export async function lookUpOrigin(ports: Ports, context: DecisionContext, change: Change): Promise<Origin> {
  const { head, commitFacts: commits } = change;
  const history = ports.people.pushesOf(change);
  const cleanMerges = await findCleanMerges(ports, context, commits);
  return originOf({
    head,
    commits,
    cleanMerges,
    history: await history,
    own: ownCommits(context.state, change),
  });
}

/** What the log knows the console to have pushed to this branch; a branch that it merely took over is not among it. */
function ownCommits(
  { recoveries, rollback, previousRollback, landings }: State,
  { number }: Pick<Change, "number">,
): readonly CommitSha[] {
  const reverts = [rollback, previousRollback].flatMap((each) => each?.madeReverts ?? []);
  return [
    ...reverts,
    ...landings.map(({ commit }) => commit.sha),
    ...recoveries.filter(({ pullRequest }) => pullRequest === number).flatMap(({ made }) => made),
  ];
}

const mergesLookedAt = 10;

/**
 * Merges of develop whose tree is what git makes of the two parents. Proven only for those by somebody whose word could
 * count, or of whom nothing is known: of the others it makes no difference.
 */
async function findCleanMerges(
  ports: Ports,
  context: DecisionContext,
  commits: readonly CommitFacts[],
): Promise<readonly CommitSha[]> {
  const { testers, rollbackApprovers } = context.policy;
  const counting = [...testers, ...rollbackApprovers];
  const inside = new Set(commits.map(({ sha }) => sha));
  const candidates = commits
    .filter(
      ({ parents: [, merged], people, unlinked }) =>
        merged !== undefined &&
        !inside.has(merged) &&
        (unlinked.length > 0 || people.some((login) => includesUser(counting, login))),
    )
    .slice(-mergesLookedAt);
  const clean = await Promise.all(candidates.map((merge) => isCleanMerge(ports, context, merge)));
  return candidates.filter((_, index) => clean[index]).map(({ sha }) => sha);
}

async function isCleanMerge(
  ports: Ports,
  { snapshot: { develop } }: DecisionContext,
  { sha, parents: [ours, theirs] }: CommitFacts,
): Promise<boolean> {
  if (ours === undefined || theirs === undefined) return false;
  const [isOnDevelop, shared] = await Promise.all([
    ports.history.contains(develop.sha, theirs),
    ports.history.mergeBase(ours, theirs),
  ]);
  if (!isOnDevelop || shared === undefined) return false;
  const [from, to, onto, merge] = await Promise.all(
    [shared, theirs, ours, sha].map((each) => ports.objects.commitOf(each)),
  );
  if (from === undefined || to === undefined || onto === undefined || merge === undefined) return false;
  const keep = { directories: [], files: [] };
  const applied = await ports.objects.applyChanges({ from, to, onto, keep });
  return applied.kind === "applied" && applied.tree === merge.tree;
}
