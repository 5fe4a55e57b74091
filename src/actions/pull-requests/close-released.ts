import { releaseOf } from "../../domain/train/release-decision.js";
import type { World } from "../../ports/world.js";
import type { Standing } from "../run/decision-context.js";

/**
 * Closes what production runs and develop has without GitHub knowing: a landing pull request brought it by squash or
 * rebase, or somebody brought its change by hand. Merging it would bring nothing, and left open it asks for work that is
 * done. What develop contains commit by commit GitHub marks as merged by itself (platform fact 36).
 */
export async function closeReleased(world: World, { snapshot, state }: Standing): Promise<void> {
  const owed = new Set(state.debts.flatMap((debt) => (debt.kind === "land" ? [debt.version] : [])));
  for (const pullRequest of snapshot.pullRequests) {
    const { number, head } = pullRequest;
    const release = releaseOf(state, pullRequest);
    if (release === undefined || owed.has(release.version)) continue;
    if (await world.history.contains(snapshot.develop.sha, head)) continue;
    const now = await world.pullRequests.find(number);
    if (now.state === "open" && now.head === head) await world.pullRequests.close(number);
  }
}
