import { refusalReply } from "../domain/rollback-texts.js";
import type { Debt } from "../domain/state.js";
import type { World } from "../ports/world.js";
import type { Payment } from "./payment.js";

/**
 * Says why a command was refused, once: a run after one that died finds what was written by its marker. Where GitHub takes
 * no answer, say on a locked pull request, that is the end of it.
 */
export async function answerCommand(
  world: World,
  { pullRequest, comment, to, findings }: Extract<Debt, { kind: "answer" }>,
): Promise<Payment> {
  const marker = `<!-- release-console:answer:${comment} -->`;
  const body = `${marker}\n${refusalReply({ to, findings })}`;
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
