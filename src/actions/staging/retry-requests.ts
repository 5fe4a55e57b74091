import { parseCommand } from "../../domain/commands/parse-command.js";
import { pullRequestOf } from "../../domain/train/release-decision.js";
import { includesUser } from "../../domain/values/values.js";
import type { Run } from "../../ports/run.js";
import type { DecisionContext } from "../run/decision-context.js";

/** Whether a person asks for a staging deployment that failed to be made once more; nothing else makes it again. */
export function asksForRetry(run: Run, context: DecisionContext): boolean {
  const asked = checkedNumber(run, context);
  return isStartedByHand(run) || context.state.train.staged.some(({ number }) => number === asked);
}

/** Whether a person asks to have it merged once more: what looked like a conflict may have been GitHub's mistake. */
export const asksToMergeAgain = (run: Run, context: DecisionContext, pullRequest: number): boolean =>
  isStartedByHand(run) || checkedNumber(run, context) === pullRequest;

/** `/check` on it, by somebody whom the policy names or its author. Strangers cost nobody a deployment. */
function checkedNumber({ hint }: Run, { policy, state, snapshot }: DecisionContext): number | undefined {
  if (hint.kind !== "comment" || !hint.isPullRequest || hint.edited || hint.authorIsBot) return undefined;
  if (parseCommand(hint.body)?.name !== "check") return undefined;
  const author =
    state.train.staged.find(({ number }) => number === hint.issue)?.author ??
    pullRequestOf(snapshot, hint.issue)?.author.login;
  if (author === undefined) return undefined;
  const people = [...policy.testers, ...policy.team, ...policy.rollbackApprovers, author];
  return includesUser(people, hint.author) && !includesUser(policy.bots, hint.author)
    ? hint.issue
    : undefined;
}

/** Actions, Release, Run workflow; the console's own dispatches come from a bot. */
export const isStartedByHand = ({ hint, actorIsBot }: Run): boolean =>
  hint.kind === "dispatch" && (hint.inputs["train"] ?? "") === "" && !actorIsBot;
