import { cutText } from "../text/markdown.js";
import type { ConsoleEvent, EventOrigin } from "./console-event.js";

/** Control signs and what turns the direction of text; lone halves of letters; U+FFFE and its like, which CloudEvents bars. */
const unfit =
  /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;

/** As one line that any receiver takes, cut to `limit` letters. */
export const oneLine = (text: string, limit = 500): string =>
  cutText(text.replaceAll(unfit, " ").replaceAll(/\s+/g, " ").trim(), limit);

/** Longer text of people, with its line breaks; without the signs that no XML, CSV or terminal takes. */
export const plainText = (text: string, limit = 2000): string =>
  cutText(
    text
      .replaceAll(/\r\n?/g, "\n")
      .split("\n")
      .map((line) => line.replaceAll(unfit, " "))
      .join("\n")
      .trim(),
    limit,
  );

/** What something else is said after: with a full stop, where it has no end of its own. */
export const asSentence = (text: string): string =>
  /[.!?…]$/.test(text.trimEnd()) ? text.trimEnd() : `${text.trimEnd()}.`;

/** What chats show: Slack makes mentions and links of what stands between `<` and `>`. */
export const chatLine = ({ sentence, url }: ConsoleEvent, { name }: EventOrigin): string =>
  `[${name}] ${oneLine(sentence, 700)} ${url}`
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
