// Writes docs/doctor.md from src/domain/setup/codes/.
//   node scripts/update-doctor-page.mjs
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import prettier from "prettier";
import { importTypeScript } from "./import-typescript.mjs";

const root = new URL("../", import.meta.url);

/** The text that docs/doctor.md must have. */
export async function doctorPage() {
  const { doctorCodes } = await importTypeScript("src/domain/setup/codes/codes.ts");
  const rows = Object.entries(doctorCodes).map(
    ([name, { severity, consequence, fix }]) =>
      `| \`${name}\` | ${severity} | ${cell(consequence)} | ${cell(fix)} |`,
  );
  const text = `# What doctor finds

\`release-console doctor\` looks at a checkout, and with a token at GitHub, and tells what keeps a release or a rollback from completing. For every gate it
names who can pass it after all rules. It changes nothing, and asks GitHub at most 25 times. In what it says, \`release-console\` is \`node dist/cli.js\` in a
clone of the console's repository.

\`\`\`sh
node dist/cli.js doctor --repo ../shop
node dist/cli.js doctor --repo ../shop --offline --json
node dist/cli.js doctor --repo ../shop --offline --sarif
\`\`\`

Exit code 0: no errors; 1: errors; 2: it could not look. \`--strict\` counts warnings as errors. The severity is the usual one of its code; a finding can have another.

Until the first release the console itself tells, in a comment on each new pull request, every error that a job can see, and of the warnings \`person-without-access\`,
\`base-unprotected\` and \`status-not-required\`: people of the policy who count for nothing, and gates that bind nobody. The comment goes when nothing of it is
left, at the latest with the next sweep. The job summary of the console's page says the same.

| code | severity | what happens because of it | what to do |
| --- | --- | --- | --- |
${rows.join("\n")}
`;
  const options = await prettier.resolveConfig(fileURLToPath(new URL("docs/doctor.md", root)));
  return prettier.format(text, { ...options, parser: "markdown" });
}

const cell = (text) => text.replaceAll("|", "&#124;").replaceAll("${{", "$\\{{").replaceAll("*", "\\*");

if (process.argv[1] === fileURLToPath(import.meta.url))
  await writeFile(new URL("docs/doctor.md", root), await doctorPage());
