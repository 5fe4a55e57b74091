import { messageOf } from "../../domain/values/message-of.js";
import { statusCommentMarker } from "../../domain/display/pull-request-status.js";
import { finding } from "../../domain/reasons/reasons.js";
import type { Ports } from "../../ports/ports.js";

/**
 * The console's comment on pull requests that are merged or closed by now, which no run keeps up to date: what it said
 * when they were released is not true for ever. Display only: a refusal is told and stops nothing.
 */
export async function updateClosedComments(
  ports: Ports,
  numbers: readonly number[],
  body: string,
): Promise<void> {
  try {
    const known = await ports.conversations.findOwn(
      numbers.map((number) => ({ number, marker: statusCommentMarker })),
    );
    for (const id of known) if (id !== undefined) await ports.conversations.updateComment({ id, body });
  } catch (error) {
    const said = messageOf(error);
    ports.runner.notice(
      finding("not-shown", `Comments on ${numbers.map((each) => `#${each}`).join(", ")}: ${said}`),
    );
  }
}
