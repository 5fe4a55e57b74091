import type { AuditRecord, Report } from "./records.js";
import { bannerOf, cellsOf, columns } from "./rows.js";
import { cellText, isWebAddress } from "./text.js";

const style = `:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:75rem;padding:0 1rem}
table{border-collapse:collapse;width:100%;margin:1rem 0}th,td{border:1px solid GrayText;padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th[scope=row]{width:14rem}code{font-size:.85em;overflow-wrap:anywhere}.log{border-left:.3rem solid #1a7f37;padding:.5rem 1rem}.log.broken{border-color:#cf222e;font-weight:bold}
@media print{body{margin:0;max-width:none}section{break-inside:avoid}}`;

/** One page that needs nothing else: no script, no request. */
export function* renderHtml(report: Report): Generator<string> {
  const { title, answers, records, log } = report;
  yield `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title><style>${style}</style></head>
<body><main><h1>${escapeHtml(title)}</h1>
<div class="log${log.isIntact ? "" : " broken"}" role="${log.isIntact ? "note" : "alert"}">${bannerOf(report)
    .map((line) => `<p>${escapeHtml(line, 1000)}</p>`)
    .join("")}</div>
${answers.length === 0 ? "" : `<ul>${answers.map((answer) => `<li>${escapeHtml(answer, 1000)}</li>`).join("")}</ul>`}
`;
  if (records.length === 0) yield "<p>No record answers this.</p>\n";
  for (const record of records) yield `${section(record, report)}\n`;
  yield "</main></body></html>\n";
}

function section(record: AuditRecord, { log }: Report): string {
  const cells = cellsOf(record, log);
  const rows = columns.map((name, index) => {
    const cell = cells[index] ?? "";
    if (cell === "" || name === "links" || name === "log entries") return "";
    return `<tr><th scope="row">${name}</th><td>${escapeHtml(cell, 1000)}</td></tr>`;
  });
  const links = record.links.map(({ text, url }) => link(text, url)).join(", ");
  const entries = record.entries.map(
    ({ sequence, time, says, hash, run }) =>
      `<tr><td>${sequence}</td><td>${escapeHtml(time)}</td><td>${link(says, run)}</td><td><code>${escapeHtml(hash)}</code></td></tr>`,
  );
  return `<section><h2>${escapeHtml(`${record.kind} ${record.id}`)}</h2><table>${rows.join("")}${
    links === "" ? "" : `<tr><th scope="row">links</th><td>${links}</td></tr>`
  }</table>${
    entries.length === 0
      ? ""
      : `<table><thead><tr><th>entry</th><th>time</th><th>says</th><th>hash</th></tr></thead><tbody>${entries.join("")}</tbody></table>`
  }</section>`;
}

const link = (text: string, url: string): string =>
  isWebAddress(url)
    ? `<a rel="noreferrer" href="${escapeHtml(url, url.length)}">${escapeHtml(text)}</a>`
    : escapeHtml(text);

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escapeHtml = (text: string, limit = 300): string =>
  cellText(text, limit).replace(/[&<>"']/g, (sign) => escapes[sign] ?? "");
