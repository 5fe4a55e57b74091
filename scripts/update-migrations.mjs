// Writes docs/rollback-and-migrations.md from the table in src/domain/migration-tools and the text in scripts/migrations-page.md.
//   node scripts/update-migrations.mjs
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { importTypeScript } from "./import-typescript.mjs";

const root = new URL("../", import.meta.url);

/** The text that docs/rollback-and-migrations.md must have, before the formatter. */
export async function migrationsPage() {
  const { migrationTools: tools } = await importTypeScript("src/domain/migration-tools/table.ts");
  const frame = await readFile(new URL("scripts/migrations-page.md", root), "utf8");
  return frame
    .replace("<!-- table -->", () => overview(tools))
    .replace("<!-- sections -->", () => tools.map(section).join("\n"));
}

const outcomes = {
  passes: "passes",
  fails: "**fails**",
  changes: "**changes the database**",
  ignored: "**applies nothing, and no error is seen**",
  "not-measured": "not measured",
};
const dangers = {
  wrong: "**undoes the wrong one**",
  conditional: "**undoes the wrong one** in cases",
  nothing: "undoes nothing, with success",
  refuses: "refuses",
  none: "there is none",
  "not-measured": "not measured",
};

function overview(tools) {
  return [
    "| tool | for | version | up by the older release | option | down from the older release |",
    "| --- | --- | --- | --- | --- | --- |",
    ...tools.map(
      ({ name, ecosystem, version, up, option, down }) =>
        `| [${name}](#${anchor(name)}) | ${ecosystem} | ${version} | ${outcomes[up.outcome]} | ${option === null ? "–" : option.place === "command" ? "in the command" : "in the release"} | ${dangers[down.danger]} |`,
    ),
  ].join("\n");
}

/** As GitHub makes them of headings. */
const anchor = (heading) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");

function section(tool) {
  const {
    name,
    version,
    measured,
    command,
    recognised,
    up,
    special = [],
    option,
    down,
    edited,
    gap,
    late,
    notes,
  } = tool;
  return [
    `### ${name}`,
    "",
    `Measured with ${version}, ${measured}. Recognised by ${recognised.words}.`,
    "",
    `- **Up from the older release**, ${command}: ${up.text}.`,
    ...special.map(
      ({ when, up: behaviour }) => `- **When a repeatable migration ${when}**: ${behaviour.text}.`,
    ),
    ...(option === null
      ? []
      : [
          `- **Option** (${option.place === "command" ? "in the deploy command, so today's deploy.yml can set it" : "in the release, so the older release must have it already"}): ${option.text}`,
        ]),
    `- **Down from the older release**: ${down.text}.`,
    ...(down.never.length === 0 ? [] : [`- **Never run from the older release**: ${down.never.join(", ")}.`]),
    `- **An applied migration was edited**: ${edited.text}.`,
    `- **The older release lacks one in the middle**: ${gap.text}.`,
    `- **One that is older than the newest applied comes late**: ${late}.`,
    ...notes.map((note) => `- ${note}`),
    "",
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { format, resolveConfig } = await import("prettier");
  const path = fileURLToPath(new URL("docs/rollback-and-migrations.md", root));
  const page = await migrationsPage();
  await writeFile(path, await format(page, { ...(await resolveConfig(path)), parser: "markdown" }));
}
