import { readFile } from "node:fs/promises";
import { expect, it } from "@jest/globals";
import { format, resolveConfig } from "prettier";
import { expectedUp, databaseLines } from "../../src/domain/migrations/words.js";
import type { ToolFound } from "../../src/domain/migrations/found.js";
import { migrationTools } from "../../src/domain/migration-tools/table.js";
import { root } from "../support/contract/repository-files.js";
import { join } from "node:path";
import { execFileSync } from "node:child_process";

const path = join(root, "docs/rollback-and-migrations.md");

it("docs/rollback-and-migrations.md is what the table makes of it", async () => {
  const script =
    "import('./scripts/update-migrations.mjs').then(async (m) => process.stdout.write(await m.migrationsPage()))";
  const made = execFileSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8" });
  const options = { ...(await resolveConfig(path)), parser: "markdown" };
  expect(await readFile(path, "utf8")).toBe(await format(made, options));
});

const found = (tool: string): ToolFound => ({
  tool,
  evidence: { kind: "configuration", path: "there" },
  inTarget: true,
  leaving: { count: 1, paths: ["migrations/3"] },
  changed: { count: 1, paths: ["migrations/2"] },
  returning: { count: 0, paths: [] },
  special: [],
});

it.each(migrationTools)("the card and the page say the same of $name", async (tool) => {
  const page = (await readFile(path, "utf8")).replaceAll("\\_", "_");
  const heading = page.indexOf(`### ${tool.name}\n`);
  const section = page.slice(heading, page.indexOf("\n### ", heading + 1) >>> 0);
  const card = databaseLines({ tools: [found(tool.id)], doubts: [] }, { from: "v2", target: "v1" }).join(
    "\n",
  );
  for (const text of [tool.version, tool.measured, tool.command]) {
    expect(section).toContain(text);
    expect(card).toContain(text);
  }
  const behaviours = expectedUp(found(tool.id));
  expect(behaviours).toContain(tool.up);
  for (const { outcome, text } of behaviours) {
    if (outcome === "not-measured") continue;
    expect(card).toContain(text);
    expect(section).toContain(text);
  }
  for (const command of tool.down.never) {
    expect(card).toContain(command);
    expect(section).toContain(command);
  }
  expect(card).toContain(tool.down.text);
  expect(section).toContain(tool.down.text);
  const needsOption = behaviours.some(({ outcome }) => outcome !== "passes" && outcome !== "not-measured");
  expect(card).toContain((needsOption ? tool.option?.text : undefined) ?? "");
  expect(section).toContain(tool.option?.text ?? "");
});

it("every row says where and when it was measured, and has an id of its own", () => {
  const ids = migrationTools.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { version, measured } of migrationTools) {
    expect(version).toMatch(/^\d/);
    expect(measured).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});
