// Writes docs/reasons.md from src/domain/reasons: one heading for each code, which messages link to.
//   node scripts/update-reasons.mjs
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { importTypeScript } from "./import-typescript.mjs";

const root = new URL("../", import.meta.url);

/** The text that docs/reasons.md must have. */
export async function reasonsPage() {
  const { reasons } = await importTypeScript("src/domain/reasons/reasons.ts");
  const sections = Object.entries(reasons).map(
    ([name, { outcome, problem, remedy, owner }]) =>
      `## ${name}\n\n${problem}\n\n- **Outcome:** ${outcome}\n- **Do:** ${remedy}\n- **Who:** ${owner}\n`,
  );
  return `# Reasons\n\nWhy something waits (pending), is refused (blocked) or could not be told (errored). Messages, outputs and the release log name the code;\nthis page is written from the list in \`src/domain/reasons\`.\n\n${sections.join("\n")}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await writeFile(new URL("docs/reasons.md", root), await reasonsPage());
