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
export async function upsertComment(ports: Ports, saying: Saying): Promise<number> {
  const before = await correctComment(ports, saying);
  if (before !== undefined) return before;
  return (await ports.conversations.comment({ number: saying.number, body: markedBody(saying) })).id;
}

/** The same where it was said already; else nothing. Gives its id. */
export async function correctComment({ conversations }: Ports, saying: Saying): Promise<number | undefined> {
  const [before] = await conversations.findOwn([{ number: saying.number, marker: markerOf(saying) }]);
  if (before !== undefined) await conversations.updateComment({ id: before, body: markedBody(saying) });
  return before;
}

const markerOf = ({ about }: Saying): string => `<!-- release-console:${about} -->`;
const markedBody = (saying: Saying): string => `${markerOf(saying)}\n${saying.body}`;
