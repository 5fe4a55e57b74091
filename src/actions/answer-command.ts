import { findingLines } from "../domain/finding-texts.js";
import { refusalReply } from "../domain/rollback-texts.js";
import type { Debt } from "../domain/state.js";
import type { World } from "../ports/world.js";
import type { Payment } from "./payment.js";

/**
 * Says why a command was refused, or what it cannot do, once: a run after one that died finds what was written by its marker. Where GitHub takes
 * no answer, say on a locked pull request, that is the end of it.
 */
export async function answerCommand(
  world: World,
  { pullRequest, comment, to, findings, counts }: Extract<Debt, { kind: "answer" }>,
): Promise<Payment> {
  const marker = `<!-- release-console:answer:${comment} -->`;
  const reply =
    counts === true
      ? [`@${to}, this is noted.`, ...findingLines(findings)].join("\n")
      : refusalReply({ to, findings });
  const body = `${marker}\n${reply}`;
  const written = async (): Promise<number> => {
    const [before] = await world.conversations.findOwn([{ number: pullRequest, marker }]);
    return before ?? (await world.conversations.comment({ number: pullRequest, body })).id;
  };
  const answer = await written()
    .catch(written)
    .catch(() => null);
  return {
    kind: "paid",
    drafts: [{ actor: "console", facts: { type: "command-answered", comment, answer } }],
  };
}
