import {
  decideCommand,
  parseCommand,
  type CommandComment,
  type CommandDecision,
} from "../domain/commands.js";
import type { EntryDraft } from "../domain/entry.js";
import { refusalReply } from "../domain/rollback-texts.js";
import type { World } from "../ports/world.js";
import { isStranger, shrugAtStranger } from "./membership.js";
import type { Standing } from "./standing.js";
import { transact } from "./transact.js";

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
    const decision = decideCommand({ ...standing, command, comment });
    if (decision.kind === "refused" && (await isStranger(world, standing.policy, comment.by.login)))
      return { drafts: [], value: undefined };
    return { drafts: draftsOf(decision), value: decision };
  });
  for (const { sequence, type } of written.entries) world.runner.info(`${sequence} ${type}`);
  if (written.value === undefined)
    await shrugAtStranger(world, { comment: comment.id, by: comment.by.login });
  else await answer(world, comment, written.value);
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

/** The log has the last word: an answer that gets lost changes nothing. */
async function answer(world: World, comment: CommandComment, decision: CommandDecision): Promise<void> {
  if (decision.kind === "obeyed")
    await world.conversations.react({ comment: comment.id, with: "+1" }).catch(() => undefined);
  if (decision.kind !== "refused") return;
  const { findings } = decision;
  const body = refusalReply({ to: comment.by.login, findings });
  await Promise.allSettled([
    world.conversations.react({ comment: comment.id, with: "confused" }),
    world.conversations.comment({ number: comment.pullRequest, body }),
  ]);
  for (const each of findings) world.runner.fail(each);
}
