// Writes the examples into docs/events.md, between two markers, from the code that makes the events.
//   node scripts/update-events.mjs
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { importTypeScript } from "./import-typescript.mjs";

const page = new URL("../docs/events.md", import.meta.url);
const start = "<!-- examples:start (written by scripts/update-events.mjs) -->";
const end = "<!-- examples:end -->";

/** The text that docs/events.md must have; `examples`: those of test/domain/events/examples.ts. */
export function eventsPage(written, examples) {
  const [before, rest] = written.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`docs/events.md must hold the lines "${start}" and "${end}".`);
  const sections = examples.map(({ type, when, body }, index) => {
    const name = type.replace(/^dev\.cdeventsx?\.(?:releaseconsole-)?/, "").replace(/(?:\.\d+){3}$/, "");
    const { subject, customData } = JSON.parse(body).data;
    // The envelope repeats what the CDEvent says; the first example shows it whole.
    const shown = index === 0 ? JSON.parse(body) : { subject, customData };
    return `### ${name}\n\n${when} Type: \`${type}\`.\n\n\`\`\`json\n${withShortLists(shown)}\n\`\`\`\n`;
  });
  return `${before}${start}\n\n${sections.join("\n")}\n${end}${after}`;
}

const withShortLists = (value) =>
  JSON.stringify(value, null, 2).replace(
    /\[\s+([^[\]{}]*?)\s+\]/g,
    (_, items) => `[${items.replace(/\s+/g, " ")}]`,
  );

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { exampleEvents } = await importTypeScript("test/domain/events/examples.ts");
  await writeFile(page, eventsPage(await readFile(page, "utf8"), exampleEvents()));
}
