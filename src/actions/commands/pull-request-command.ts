import { decideCommand, draftsOf, type CommandComment } from "../../domain/commands/commands.js";
import { parseCommand } from "../../domain/commands/parse-command.js";
import type { Ports } from "../../ports/ports.js";
import { gateReports } from "../run/gate-reports.js";
import { isStranger, reactToOutsider } from "../run/authorization.js";
import type { DecisionContext } from "../run/decision-context.js";
import { transact } from "../log/transaction.js";
import { answerDecision } from "./answer-decision.js";

/**
 * Obeys the comment that started this run, if it is a command on a pull request, and answers it. Only the log changes
 * here; the rest of the run acts on it as on any other state. A refusal makes the run red and ends nothing.
 */
export async function obeyPullRequestCommand(ports: Ports, first: DecisionContext): Promise<DecisionContext> {
  const { hint } = ports.run;
  if (hint.kind !== "comment" || !hint.isPullRequest) return first;
  const command = parseCommand(hint.body);
  if (command === undefined) return first; // somebody else's
  const comment: CommandComment = {
    id: hint.comment,
    pullRequest: hint.issue,
    by: { login: hint.author, isBot: hint.authorIsBot },
    isEdited: hint.edited,
  };
  const written = await transact(ports, first, async (context) => {
    const reports = await gateReports(ports, context);
    const decision = decideCommand({ ...context, reports, command, comment });
    if (decision.kind === "refused" && (await isStranger(ports, context.policy, comment.by.login)))
      return { drafts: [], value: undefined };
    return { drafts: draftsOf(decision), value: decision };
  });
  for (const { sequence, type } of written.entries) ports.runner.info(`${sequence} ${type}`);
  const decision = written.value;
  if (decision !== undefined) return answerDecision(ports, written.context, { comment, decision });
  await reactToOutsider(ports, { comment: comment.id, by: comment.by.login });
  return written.context;
}
