import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** `hashFiles(…)`: SHA-256 over the SHA-256 of each file of the workspace that the patterns name; empty when there is none. */
export function hashFiles(workspace: string, patterns: readonly string[]): string {
  const lines = patterns.flatMap((pattern) => pattern.split("\n")).map((line) => line.trim());
  const rules = lines.filter((line) => line !== "" && !line.startsWith("#")).map(toRule);
  const files = listFiles(workspace).filter((file) => isSelected(relative(workspace, file), rules));
  if (files.length === 0) return "";
  const total = createHash("sha256");
  for (const file of files) total.update(createHash("sha256").update(readFileSync(file)).digest());
  return total.digest("hex");
}

interface Rule {
  readonly isExclusion: boolean;
  readonly expression: RegExp;
}

/** The last rule that matches decides. */
const isSelected = (path: string, rules: readonly Rule[]): boolean =>
  rules.findLast(({ expression }) => expression.test(path))?.isExclusion === false;

function toRule(line: string): Rule {
  const isExclusion = line.startsWith("!");
  const pattern = (isExclusion ? line.slice(1) : line).replace(/^\.\//, "");
  const body = pattern.replace(
    /\*\*\/|\*\*|[*?]|\[[^\]]*\]|[.+^${}()|\\]/g,
    (part) => globParts[part] ?? (part.startsWith("[") ? part : `\\${part}`),
  );
  return { isExclusion, expression: new RegExp(`^${body}(?:/.*)?$`) };
}

const globParts: Readonly<Record<string, string>> = {
  "**/": "(?:.*/)?",
  "**": ".*",
  "*": "[^/]*",
  "?": "[^/]",
};

function listFiles(directory: string): string[] {
  const entries = readdirSync(directory, { withFileTypes: true }).toSorted((one, other) =>
    one.name < other.name ? -1 : 1,
  );
  return entries.flatMap((entry) => {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) return entry.name === ".git" ? [] : listFiles(path);
    return entry.isFile() ? [path] : [];
  });
}
