import {
  decideCommand,
  parseCommand,
  type CommandComment,
  type CommandDecision,
} from "../../domain/commands/commands.js";
import type { EntryDraft } from "../../domain/log/entry.js";
import type { World } from "../../ports/world.js";
import { gateReports } from "../run/gate-reports.js";
import { isStranger, shrugAtStranger } from "../run/authorization.js";
import { payOne } from "../follow-ups/settle-follow-ups.js";
import type { Standing } from "../run/decision-context.js";
import { transact } from "../run/transaction.js";

/**
 * Obeys the comment that started this run, if it is a command on a pull request, and answers it. Only the log changes
 * here; the rest of the run acts on it as on any other state. A refusal makes the run red and ends nothing.
 */
export async function obeyPullRequestCommand(world: World, first: Standing): Promise<Standing> {
  const { hint } = world.run;
  if (hint.kind !== "comment" || !hint.isPullRequest) return first;
  const command = parseCommand(hint.body);
  if (command === undefined) return first; // somebody else's
  const comment: CommandComment = {
    id: hint.comment,
    pullRequest: hint.issue,
    by: { login: hint.author, isBot: hint.authorIsBot },
    isEdited: hint.edited,
  };
  const written = await transact(world, first, async (standing) => {
    const reports = await gateReports(world, standing);
    const decision = decideCommand({ ...standing, reports, command, comment });
    if (decision.kind === "refused" && (await isStranger(world, standing.policy, comment.by.login)))
      return { drafts: [], value: undefined };
    return { drafts: draftsOf(decision), value: decision };
  });
  for (const { sequence, type } of written.entries) world.runner.info(`${sequence} ${type}`);
  const decision = written.value;
  if (decision !== undefined) return answer(world, written.standing, { comment, decision });
  await shrugAtStranger(world, { comment: comment.id, by: comment.by.login });
  return written.standing;
}

function draftsOf(decision: CommandDecision): readonly EntryDraft[] {
  switch (decision.kind) {
    case "ignored":
      return [];
    case "obeyed":
      return decision.drafts;
    case "refused":
      return [decision.draft];
    default:
      return decision satisfies never;
  }
}

/** The log has the last word: a reaction that gets lost changes nothing, and an answer in words is owed. */
async function answer(
  world: World,
  standing: Standing,
  { comment, decision }: { readonly comment: CommandComment; readonly decision: CommandDecision },
): Promise<Standing> {
  if (decision.kind === "ignored") return standing;
  const debt = standing.state.debts.find((each) => each.kind === "answer" && each.comment === comment.id);
  const reaction = debt === undefined ? "+1" : "confused";
  await world.conversations.react({ comment: comment.id, with: reaction }).catch(() => undefined);
  if (decision.kind === "refused") for (const each of decision.findings) world.runner.fail(each);
  return debt === undefined ? standing : payOne(world, standing, debt);
}
