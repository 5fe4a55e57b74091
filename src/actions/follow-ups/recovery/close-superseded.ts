import { consoleName } from "../../../domain/values/names.js";
import type { FollowUp } from "../../../domain/state/state.js";
import type { Ports } from "../../../ports/ports.js";
import type { FollowUpOutcome } from "../../run/follow-up-outcome.js";

/** Closes a pull request whose work another one does, with a comment that points to its replacement. Merged ones stay merged. */
export async function closeSuperseded(
  ports: Ports,
  { pullRequest, by }: Extract<FollowUp, { kind: "close-superseded" }>,
): Promise<FollowUpOutcome> {
  const facts = { type: "superseded-closed" as const, pullRequest, by };
  const { state } = await ports.pullRequests.find(pullRequest);
  if (state === "open") {
    await ports.conversations.comment({ number: pullRequest, body: farewell(by) });
    await ports.pullRequests.close(pullRequest);
  }
  return { kind: "settled", drafts: [{ actor: consoleName, facts }] };
}

const farewell = (by: number | null): string =>
  by === null
    ? "A later rollback spans this one; what this pull request was to do is done by the later one. It is closed."
    : `A later rollback took this over: #${by} holds everything of this pull request, with every fix that was pushed to it. Go on there. The branch stays where it is.`;
