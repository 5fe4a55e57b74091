// Writes docs/reasons.md from src/domain/reasons/reasons.ts: one heading for each code, which messages link to.
//   node scripts/update-reasons.mjs
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = new URL("../", import.meta.url);

/** The text that docs/reasons.md must have. */
export async function reasonsPage() {
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(root),
    entryPoints: ["src/domain/reasons/reasons.ts"],
    bundle: true,
    format: "esm",
    write: false,
  });
  const code = outputFiles.map(({ text }) => text).join("");
  const { reasons } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const sections = Object.entries(reasons).map(
    ([name, { outcome, problem, remedy, owner }]) =>
      `## ${name}\n\n${problem}\n\n- **Outcome:** ${outcome}\n- **Do:** ${remedy}\n- **Who:** ${owner}\n`,
  );
  return `# Reasons\n\nWhy something waits (pending), is refused (blocked) or could not be told (errored). Messages, outputs and the release log name the code;\nthis page is written from the list in \`src/domain/reasons/reasons.ts\`.\n\n${sections.join("\n")}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await writeFile(new URL("docs/reasons.md", root), await reasonsPage());
