import type { CommitSha } from "../../../domain/values/values.js";
import type { Ports } from "../../../ports/ports.js";
import type { DecisionContext } from "../../run/decision-context.js";

/**
 * What the merge of a pull request put on develop, oldest first: one commit, or after a rebase each of its commits again.
 * Those are known by their titles, from the last one back: others may have pushed meanwhile.
 */
export async function commitsOnDevelop(
  ports: Ports,
  { state }: DecisionContext,
  { head, commit }: { readonly head: CommitSha; readonly commit: CommitSha },
): Promise<readonly CommitSha[]> {
  const [steps, own] = await Promise.all([
    ports.history.firstParents(state.develop.sha, commit),
    ports.history.ownCommits(state.develop.sha, head),
  ]);
  const last = own.length === 0 ? [] : (steps?.slice(-own.length) ?? []);
  const isReplay = last.length > 0 && last.every(({ title }, index) => title === own[index]?.title);
  return isReplay ? last.map(({ sha }) => sha) : [commit];
}
