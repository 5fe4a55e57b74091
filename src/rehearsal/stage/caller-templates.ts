import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FileChanges } from "../people/clone.js";

/** Files that a user copies into `.github/workflows`. */
const templates = ["checks.yml", "signals.yml", "release.yml", "rollback.yml", "deploy.yml"] as const;

interface Edit {
  readonly file: (typeof templates)[number];
  readonly find: RegExp;
  readonly replace: string;
}

/** What a user must change: how they test, and what their deploy script needs to know. */
const edits: readonly Edit[] = [
  { file: "checks.yml", find: /run: npm ci && npm test\b/, replace: "run: ./check.sh" },
  {
    file: "deploy.yml",
    find: /^( +)(DEPLOY_TOKEN: \$\{\{ secrets\.DEPLOY_TOKEN \}\})$/m,
    replace: "$1$2\n$1SITE: ${{ vars.SITE }}",
  },
];

/** The templates of this package with the edits of the shop. Throws when an edit finds nothing to change. */
export async function callerWorkflows(packageRoot: string): Promise<FileChanges> {
  const files = await Promise.all(
    templates.map(async (file): Promise<[string, string]> => {
      const text = await readFile(join(packageRoot, "workflows", file), "utf8");
      return [
        `.github/workflows/${file}`,
        edits.filter((edit) => edit.file === file).reduce(applyEdit, text),
      ];
    }),
  );
  return Object.fromEntries(files);
}

function applyEdit(text: string, { file, find, replace }: Edit): string {
  if (!find.test(text))
    throw new Error(
      `workflows/${file} has no line like ${find.source}; the rehearsal edits it as a user would.`,
    );
  return text.replace(find, replace);
}
