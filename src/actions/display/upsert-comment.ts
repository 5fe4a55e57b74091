import type { Ports } from "../../ports/ports.js";

interface Saying {
  /** Of the issue or pull request. */
  readonly number: number;
  /** What makes this comment known again: "answer:17" for example. */
  readonly about: string;
  readonly body: string;
}

/**
 * A comment of which there is one, however often its run dies: a later run finds it by its marker and brings it up to date.
 * Gives its id.
 */
export async function upsertComment(
  { conversations }: Ports,
  { number, about, body }: Saying,
): Promise<number> {
  const marker = `<!-- release-console:${about} -->`;
  const marked = `${marker}\n${body}`;
  const [before] = await conversations.findOwn([{ number, marker }]);
  if (before === undefined) return (await conversations.comment({ number, body: marked })).id;
  await conversations.updateComment({ id: before, body: marked });
  return before;
}
