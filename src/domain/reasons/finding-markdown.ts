import { escapeMarkdown } from "../text/markdown.js";
import { reasons, type Finding } from "./reasons.js";

/** Findings in Markdown. What was found, and a remedy of its own, may hold anybody's text; the list's is ours. */

export const findingLines = (findings: readonly Finding[]): readonly string[] =>
  findings.flatMap((each) => [
    "",
    `**${reasons[each.code].problem}** \`${each.code}\``,
    `Found: ${escapeMarkdown(each.found)}`,
    `Do: ${remedyText(each)}`,
  ]);

/** On one line, for lists. */
export const findingLine = (shown: Finding): string =>
  `${reasons[shown.code].problem} \`${shown.code}\` Found: ${escapeMarkdown(shown.found)} Do: ${remedyText(shown)}`;

const remedyText = ({ code, remedy }: Finding): string =>
  remedy === undefined ? reasons[code].remedy : escapeMarkdown(remedy);
