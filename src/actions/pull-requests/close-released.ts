import { releaseOf } from "../../domain/train/release-decision.js";
import type { Ports } from "../../ports/ports.js";
import { showOrTell } from "../display/show-or-tell.js";
import type { DecisionContext } from "../run/decision-context.js";

/**
 * Closes what production runs and develop has without GitHub knowing: a landing pull request brought it by squash or
 * rebase, or somebody brought its change manually. Merging it would bring nothing, and left open it asks for work that is
 * done. What develop contains commit by commit GitHub marks as merged by itself (platform fact 36).
 */
export async function closeReleased(ports: Ports, { snapshot, state }: DecisionContext): Promise<void> {
  const owed = new Set(
    state.followUps.flatMap((followUp) => (followUp.kind === "land" ? [followUp.version] : [])),
  );
  for (const pullRequest of snapshot.pullRequests) {
    const { number, head } = pullRequest;
    const release = releaseOf(state, pullRequest);
    if (release === undefined || owed.has(release.version)) continue;
    await showOrTell(ports, `#${number} is released and stays open`, async () => {
      if (await ports.history.contains(snapshot.develop.sha, head)) return;
      const now = await ports.pullRequests.find(number);
      if (now.state === "open" && now.head === head) await ports.pullRequests.close(number);
    });
  }
}
