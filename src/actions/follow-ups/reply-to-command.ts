import { consoleName } from "../../domain/values/names.js";
import { findingLines } from "../../domain/reasons/finding-markdown.js";
import { refusalReply } from "../../domain/rollback/issue-comments.js";
import type { FollowUp } from "../../domain/state/state.js";
import type { Ports } from "../../ports/ports.js";
import type { FollowUpOutcome } from "../run/follow-up-outcome.js";
import { upsertComment } from "../display/upsert-comment.js";

/**
 * Says why a command was refused, or what it cannot do, once. Where GitHub takes no answer, say on a locked pull request,
 * that is the end of it.
 */
export async function answerCommand(
  ports: Ports,
  { pullRequest, comment, to, findings, counts }: Extract<FollowUp, { kind: "answer" }>,
): Promise<FollowUpOutcome> {
  const reply =
    counts === true
      ? [`@${to}, this is noted.`, ...findingLines(findings)].join("\n")
      : refusalReply({ to, findings });
  const written = (): Promise<number> =>
    upsertComment(ports, { number: pullRequest, about: `answer:${comment}`, body: reply });
  const answer = await written()
    .catch(written)
    .catch(() => null);
  return {
    kind: "settled",
    drafts: [{ actor: consoleName, facts: { type: "command-answered", comment, answer } }],
  };
}
