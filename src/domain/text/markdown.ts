import { isUserLogin, type UserLogin } from "../values/values.js";

/**
 * The one renderer's escaping, for everything that goes into a comment, a summary or a release page.
 *
 * GitHub turns `@name`, `#12`, `GH-12` and bare addresses into mentions and links after Markdown is rendered, so a
 * backslash does not stop it; a zero-width space after the sign does. Pipes become entities, so that no escaped text can
 * end a table cell.
 */
const zeroWidthSpace = "&#8203;";

/** As one line of plain text: nothing in it is markup, mentions anybody or links anywhere. Cut to `limit` characters. */
export function escapeMarkdown(untrusted: string, limit = 500): string {
  return cutText(onOneLine(untrusted).trim(), limit)
    .replace(inlineSigns, (sign) => inlineEscapes[sign] ?? `\\${sign}`)
    .replace(/(:)(?=\/\/)|(\bwww)(?=\.)|(\bGH-)(?=\d)/gi, `$&${zeroWidthSpace}`)
    .replace(/^(?:[-+=]|\d+(?=[.)]))/, (start) =>
      /\d/.test(start) ? `${start}${zeroWidthSpace}` : `\\${start}`,
    );
}

const inlineSigns = /[\\`*_[\]~$!#@&<>|]/g;
const inlineEscapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "|": "&#124;",
  "@": `@${zeroWidthSpace}`,
  "#": `\\#${zeroWidthSpace}`,
};

/** A mention that GitHub delivers. What is no login is shown as text. */
export const mention = (login: UserLogin): string =>
  isUserLogin(login) && !login.endsWith("[bot]") ? `@${login}` : escapeMarkdown(`@${login}`);

/** As code on one line, exactly as it is, so that it can be copied. */
export function codeSpan(untrusted: string, limit = 500): string {
  const text = cutText(onOneLine(untrusted), limit);
  if (/^[\w./:#=+,()-](?:[\w ./:#=+,()-]*[\w./:#=+,()-])?$/.test(text)) return `\`${text}\``;
  // Back quotes and pipes cannot be written between back quotes in a table; as entities they mean only themselves.
  return `<code>${text.replace(/[^A-Za-z0-9 \u0080-\u{10ffff}]/gu, (sign) => `&#${sign.codePointAt(0)};`)}</code>`;
}

/** As a quotation, line by line; ends with the quotation. Cut to `limit` characters. */
export function quote(untrusted: string, limit = 4000): string {
  const lines = cutText(untrusted.trim(), limit).split(lineBreak);
  // Two spaces at the end keep the line break; spaces at the beginning would make a code block.
  const indentOf = (line: string): string => "&nbsp;".repeat(line.length - line.trimStart().length);
  return lines.map((line) => `> ${indentOf(line)}${escapeMarkdown(line, limit)}`.trimEnd()).join("  \n");
}

/** The first row is the heading; cells are Markdown already. */
export function table(rows: readonly (readonly string[])[]): string {
  const [heading, ...body] = rows;
  if (heading === undefined) return "";
  const line = (cells: readonly string[]): string =>
    tableRow(heading.map((_, column) => cells[column] ?? ""));
  return [line(heading), `|${heading.map(() => " --- |").join("")}`, ...body.map(line)].join("\n");
}

/** A row below a table's heading, which has as many cells. */
export const tableRow = (cells: readonly string[]): string => `| ${cells.map(inCell).join(" | ")} |`;

const inCell = (markdown: string): string => onOneLine(markdown).replaceAll("|", "&#124;");

const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;

/** Signs that are not shown, or that turn the direction of the text around them. */
const invisible = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu;

const onOneLine = (text: string): string =>
  text.split(lineBreak).join(" ").replaceAll("\t", " ").replace(invisible, "");

/** The first `limit` of them, as text that an entry can hold. */
export const wholeLetters = (text: string, limit: number): string =>
  cutText(text.replaceAll(/\p{Surrogate}/gu, ""), limit);

/** Whole letters: none is ever cut in two. */
export function cutText(text: string, limit: number): string {
  const letters = Array.from(text);
  return letters.length <= limit ? text : `${letters.slice(0, Math.max(limit - 1, 0)).join("")}…`;
}
