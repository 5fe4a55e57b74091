/** History and files by `git fast-import`: as large as wanted, in seconds. */
import { spawn } from "node:child_process";
import { once } from "node:events";

export interface Size {
  readonly files: number;
  readonly commits: number;
}

/** `files` files in directories of a hundred, changed one at a time by `commits` commits. The branch "imported" is the last one. */
export async function importHistory(
  gitDirectory: string,
  { files, commits }: Size,
  first: Readonly<Record<string, string>>,
): Promise<void> {
  const ref = "refs/heads/imported";
  const git = spawn("git", ["fast-import", "--quiet", "--force"], {
    env: { ...process.env, GIT_DIR: gitDirectory },
    stdio: ["pipe", "ignore", "inherit"],
  });
  const write = async (text: string): Promise<void> => {
    if (!git.stdin.write(text)) await once(git.stdin, "drain");
  };
  const inline = (path: string, content: string): string =>
    `M 100644 inline ${path}\ndata ${Buffer.byteLength(content)}\n${content}\n`;
  const pathOf = (index: number): string =>
    `large/${Math.floor(index / 10_000)}/${Math.floor(index / 100) % 100}/${index}.txt`;
  for (let index = 0; index < commits; index += 1) {
    await write(
      `commit ${ref}\ncommitter Ada <ada@users.noreply.github.com> ${1_700_000_000 + index} +0000\ndata 1\n.\n`,
    );
    if (index > 0) await write(inline(pathOf(index % files), `changed by ${index}\n`));
    else {
      for (const [path, content] of Object.entries(first)) await write(inline(path, content));
      for (let file = 0; file < files; file += 1) await write(inline(pathOf(file), `${file}\n`));
    }
  }
  git.stdin.end("done\n");
  const ended: readonly unknown[] = (await once(git, "close")) as unknown[];
  const [code] = ended;
  if (code !== 0) throw new Error(`git fast-import ended with ${String(code)}.`);
}
