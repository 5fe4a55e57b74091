import { parseCommand } from "../domain/commands.js";
import { includesUser } from "../domain/values.js";
import type { Run } from "../ports/run.js";
import type { Standing } from "./standing.js";

/** Whether a person asks for a staging deployment that failed to be made once more; nothing else makes it again. */
export const asksForRetry = (run: Run, standing: Standing): boolean =>
  isStartedByHand(run) || commentsCheck(run, standing);

/** `/check` on a pull request that rides, by somebody whom the policy names or its author. Strangers cost nobody a deployment. */
function commentsCheck({ hint }: Run, { policy, state }: Standing): boolean {
  if (hint.kind !== "comment" || !hint.isPullRequest || hint.edited || hint.authorIsBot) return false;
  if (parseCommand(hint.body)?.name !== "check") return false;
  const staged = state.train.staged.find(({ number }) => number === hint.issue);
  if (staged === undefined) return false;
  const people = [...policy.testers, ...policy.team, ...policy.rollbackApprovers, staged.author];
  return includesUser(people, hint.author) && !includesUser(policy.bots, hint.author);
}

/** Actions, Release, Run workflow; the console's own dispatches come from a bot. */
export const isStartedByHand = ({ hint, actorIsBot }: Run): boolean =>
  hint.kind === "dispatch" && (hint.inputs["train"] ?? "") === "" && !actorIsBot;
