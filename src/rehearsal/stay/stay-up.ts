import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { LocalGitHub } from "@release-console/local-github";
import type { Screen } from "../report/screen.js";

export interface Staying {
  readonly github: LocalGitHub;
  /** owner/name */
  readonly repository: string;
  /** Login → what they are in the story. */
  readonly people: Readonly<Record<string, string>>;
  /** The rehearsal's own. What is put there names tokens of this GitHub, so only the owner may read it. */
  readonly directory: string;
  readonly screen: Screen;
  /** Resolves when it has lasted long enough. */
  readonly wait: () => Promise<void>;
}

/** Keeps a GitHub up for a person with `gh` and git, and says how to meet it. */
export async function stayUp(staying: Staying): Promise<void> {
  const { github, repository, people, directory, screen, wait } = staying;
  const environmentOf = await github.openToGh(directory);
  const folder = join(directory, "as");
  await mkdir(folder, { mode: 0o700 });
  for (const login of Object.keys(people))
    await writeFile(join(folder, login), asShell(await environmentOf(login)), { mode: 0o600 });
  const [somebody = ""] = Object.keys(people);
  screen.line();
  screen.line(`Up:      ${repository} on ${github.urls.server}, until Ctrl-C.`);
  screen.line(`Be one:  . ${quoted(join(folder, somebody))}`);
  screen.line(
    `         ${Object.entries(people)
      .map(([login, role]) => `${login} (${role})`)
      .join(", ")}`,
  );
  screen.line(`Then:    gh pr list --repo ${repository}`);
  screen.line(`         gh repo clone ${repository}`);
  await wait();
}

const asShell = (environment: Readonly<Record<string, string>>): string =>
  Object.entries(environment)
    .map(([name, value]) => `export ${name}=${quoted(value)}\n`)
    .join("");

const quoted = (text: string): string =>
  /^[\w./:@-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
