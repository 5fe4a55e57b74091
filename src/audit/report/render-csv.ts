import type { Report } from "./records.js";
import { cellsOf, columns } from "./rows.js";
import { visible } from "./text.js";

/**
 * RFC 4180, one row a record, every cell in quotes. No cell begins with a sign that a spreadsheet takes for a formula:
 * such a one gets an apostrophe in front, and so does a name or reason that it would take for a number: 12e4567 is infinite there.
 */
export function* renderCsv({ records, log }: Report): Generator<string> {
  yield csvRow(columns);
  for (const record of records) yield csvRow(cellsOf(record, log));
}

const csvRow = (cells: readonly string[]): string => `${cells.map(csvCell).join(",")}\r\n`;

/** Full-width signs are formulas in some locales; blanks before a sign are dropped by spreadsheets. */
const formula = /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]|^[\t\r\n]/;

const number = /^\s*\d[\d.,]*(?:e\d+)?\s*$/i;

/** Spreadsheets hold 32,767 letters in a cell. */
const longest = 32_000;

/** @internal used here and by tests */
export function csvCell(text: string): string {
  const shown = visible(text).slice(0, longest);
  return `"${(formula.test(shown) || number.test(shown) ? `'${shown}` : shown).replaceAll('"', '""')}"`;
}
