import { codeSpan, escapeMarkdown, table, tableRow } from "../../domain/text/markdown.js";
import type { AuditRecord, Report } from "./records.js";
import { bannerOf, cellsOf, columns } from "./rows.js";
import { cellText, isWebAddress } from "./text.js";

/** Above this number of records there is a table alone. */
const mostDetails = 25;
const overview = [
  "kind",
  "id",
  "time",
  "result",
  "requested by",
  "approved by",
  "approver is another person",
  "reason",
];

export function* renderMarkdown(report: Report): Generator<string> {
  const { title, answers, records, log } = report;
  const banner = bannerOf(report).map((line) => `> ${plain(line)}  `);
  yield `${[
    `# ${plain(title)}`,
    [...(log.isIntact ? [] : ["> [!CAUTION]"]), ...banner].join("\n"),
    ...(answers.length === 0 ? [] : [answers.map((answer) => `- ${plain(answer)}`).join("\n")]),
    records.length === 0 ? "No record answers this." : table([overview]),
  ].join("\n\n")}\n`;
  for (const record of records) yield `${overviewRow(record, report)}\n`;
  if (records.length > mostDetails) return;
  for (const record of records) yield `\n${details(record, report)}\n`;
}

const plain = (text: string): string => escapeMarkdown(cellText(text), 1000);

function overviewRow(record: AuditRecord, { log }: Report): string {
  const cells = cellsOf(record, log);
  return tableRow(overview.map((name) => plain(cells[columns.findIndex((column) => column === name)] ?? "")));
}

function details(record: AuditRecord, { log }: Report): string {
  const cells = cellsOf(record, log);
  const rows = columns.flatMap((name, index): string[][] => {
    const cell = cells[index] ?? "";
    if (cell === "" || name === "links" || name === "log entries") return [];
    return [[name, plain(cell)]];
  });
  const entries = record.entries.map(({ sequence, time, says, hash, run }) => [
    String(sequence),
    plain(time),
    isWebAddress(run) ? `[${plain(says)}](<${run}>)` : plain(says),
    codeSpan(hash),
  ]);
  const links = record.links
    .filter(({ url }) => isWebAddress(url))
    .map(({ text, url }) => `[${plain(text)}](<${url}>)`);
  return [
    `## ${plain(`${record.kind} ${record.id}`)}`,
    table([["what", "found"], ...rows, ...(links.length === 0 ? [] : [["links", links.join(", ")]])]),
    ...(entries.length === 0 ? [] : [table([["entry", "time", "says", "hash"], ...entries])]),
  ].join("\n\n");
}
