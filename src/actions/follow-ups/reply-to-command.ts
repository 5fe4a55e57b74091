import { findingLines } from "../../domain/reasons/finding-markdown.js";
import { refusalReply } from "../../domain/rollback/issue-comments.js";
import type { Debt } from "../../domain/state/state.js";
import type { World } from "../../ports/world.js";
import type { Payment } from "../run/follow-up-outcome.js";
import { sayOnce } from "../run/upsert-comment.js";

/**
 * Says why a command was refused, or what it cannot do, once. Where GitHub takes no answer, say on a locked pull request,
 * that is the end of it.
 */
export async function answerCommand(
  world: World,
  { pullRequest, comment, to, findings, counts }: Extract<Debt, { kind: "answer" }>,
): Promise<Payment> {
  const reply =
    counts === true
      ? [`@${to}, this is noted.`, ...findingLines(findings)].join("\n")
      : refusalReply({ to, findings });
  const written = (): Promise<number> =>
    sayOnce(world, { number: pullRequest, about: `answer:${comment}`, body: reply });
  const answer = await written()
    .catch(written)
    .catch(() => null);
  return {
    kind: "paid",
    drafts: [{ actor: "console", facts: { type: "command-answered", comment, answer } }],
  };
}
