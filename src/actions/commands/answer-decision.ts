import type { CommandComment, CommandDecision } from "../../domain/commands/commands.js";
import type { Ports } from "../../ports/ports.js";
import { settleOne } from "../follow-ups/settle-follow-ups.js";
import type { DecisionContext } from "../run/decision-context.js";

/** The log has the last word: a reaction that gets lost changes nothing, and an answer in words is pending. */
export async function answerDecision(
  ports: Ports,
  context: DecisionContext,
  { comment, decision }: { readonly comment: Pick<CommandComment, "id">; readonly decision: CommandDecision },
): Promise<DecisionContext> {
  if (decision.kind === "ignored") return context;
  const followUp = context.state.followUps.find(
    (each) => each.kind === "answer" && each.comment === comment.id,
  );
  const reaction = followUp === undefined ? "+1" : "confused";
  await ports.conversations.react({ comment: comment.id, with: reaction }).catch(() => undefined);
  if (decision.kind === "refused") for (const each of decision.findings) ports.runner.fail(each);
  return followUp === undefined ? context : settleOne(ports, context, followUp);
}
