import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "@jest/globals";

const root = fileURLToPath(new URL("../../", import.meta.url));
const pages = ["README.md", ...readdirSync(join(root, "docs")).map((name) => join("docs", name))].filter(
  (name) => name.endsWith(".md"),
);
const read = (path: string): string => readFileSync(join(root, path), "utf8");

const cellsOf = (line: string): number => line.split(/(?<!\\)\|/).length;

/** First cells of each table of a page, its head first. */
function tablesOf(page: string): readonly (readonly string[])[] {
  const blocks = read(page).split(/\n(?!\|)/);
  return blocks.map((block) =>
    block
      .split("\n")
      .filter((line) => line.startsWith("|"))
      .map((line) => (line.split(/(?<!\\)\|/)[1] ?? "").trim().toLowerCase()),
  );
}

describe.each(pages)("the tables of %s", (page) => {
  it("have no second head", () => {
    for (const [head, , ...rows] of tablesOf(page)) expect(rows).not.toContain(head);
  });

  it("have rows as wide as their head", () => {
    const blocks = read(page).split(/\n(?!\|)/);
    for (const block of blocks) {
      const [head, ...rows] = block.split("\n").filter((line) => line.startsWith("|"));
      for (const row of rows) expect([row, cellsOf(row)]).toEqual([row, cellsOf(head ?? "")]);
    }
  });
});

describe("the page for an incident", () => {
  const sources = readdirSync(join(root, "src/domain"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => read(join("src/domain", name)))
    .join("\n");
  const quoted = tablesOf("docs/incident.md").flatMap((rows) =>
    rows.flatMap((row) => (row.startsWith('"') ? [row.slice(1, row.indexOf('"', 1))] : [])),
  );

  it("says each thing once", () => {
    const rows = tablesOf("docs/incident.md").flat();
    expect(rows.filter((row, index) => rows.indexOf(row) !== index)).toEqual([]);
  });

  it("quotes what the console says", () => {
    expect(quoted.length).toBeGreaterThan(2);
    for (const text of quoted) expect(sources.toLowerCase()).toContain(text.replace(/^rb-7 /, "} "));
  });
});
