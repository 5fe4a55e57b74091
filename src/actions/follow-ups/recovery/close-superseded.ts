import type { Debt } from "../../../domain/state/state.js";
import type { World } from "../../../ports/world.js";
import type { Payment } from "../../run/follow-up-outcome.js";

/** Closes a pull request whose work another one does, with a word to whoever looks for it. Merged ones stay merged. */
export async function closeSuperseded(
  world: World,
  { pullRequest, by }: Extract<Debt, { kind: "close-superseded" }>,
): Promise<Payment> {
  const facts = { type: "superseded-closed" as const, pullRequest, by };
  const { state } = await world.pullRequests.find(pullRequest);
  if (state === "open") {
    await world.conversations.comment({ number: pullRequest, body: farewell(by) });
    await world.pullRequests.close(pullRequest);
  }
  return { kind: "paid", drafts: [{ actor: "console", facts }] };
}

const farewell = (by: number | null): string =>
  by === null
    ? "A later rollback spans this one; what this pull request was to do is done by the later one. It is closed."
    : `A later rollback took this over: #${by} holds everything of this pull request, with every fix that was pushed to it. Go on there. The branch stays where it is.`;
