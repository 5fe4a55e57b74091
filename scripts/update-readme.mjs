// Writes the tables of inputs and outputs into actions/*/README.md, between two markers, from the action.yml beside it.
//   node scripts/update-readme.mjs           rewrites them
//   node scripts/update-readme.mjs --check   exits 1 and names each README that is not up to date
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parse } from "yaml";

const start = "<!-- metadata:start (written by scripts/update-readme.mjs) -->";
const end = "<!-- metadata:end -->";

const actions = fileURLToPath(new URL("../actions", import.meta.url));
const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const problems = readdirSync(actions).flatMap(updateReadme);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

function updateReadme(name) {
  const path = join(actions, name, "README.md");
  const found = readIfThere(path);
  if (found === undefined) return [`actions/${name}/README.md is missing.`];
  const [before, rest] = found.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) return [`actions/${name}/README.md must hold the lines "${start}" and "${end}".`];
  const metadata = parse(readFileSync(join(actions, name, "action.yml"), "utf8"));
  const written = `${before}${start}\n\n${tables(metadata)}\n\n${end}${after}`;
  if (written === found) return [];
  if (values.check)
    return [`actions/${name}/README.md differs from action.yml. Run: node scripts/update-readme.mjs`];
  writeFileSync(path, written);
  return [];
}

function readIfThere(path) {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

function tables({ inputs = {}, outputs = {} }) {
  const inputRows = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    cell(input),
    needOf(input),
  ]);
  const outputRows = Object.entries(outputs).map(([name, output]) => [`\`${name}\``, cell(output)]);
  return [
    "### Inputs",
    table([["Name", "What it holds", "Default"], ...inputRows]),
    "### Outputs",
    outputRows.length === 0 ? "None." : table([["Name", "What it holds"], ...outputRows]),
  ].join("\n\n");
}

function cell({ description }) {
  return description.trim().replaceAll(/\s+/g, " ").replaceAll("|", "\\|");
}

function needOf({ required = false, default: preset = "" }) {
  if (required) return "required";
  return preset === "" ? "empty" : `\`${preset}\``;
}

/** Columns are padded the way the formatter does it. */
function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(3, ...rows.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((text, column) => text.padEnd(widths[column])).join(" | ")} |`;
  const [head, ...body] = rows;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)].join("\n");
}
