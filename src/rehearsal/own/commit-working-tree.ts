import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { git } from "../../setup/look/git.js";
import { runGit } from "../fixture/run-git.js";
import type { OwnSetup } from "./own-setup.js";

/**
 * Commits what stands in the directory, tracked or not, with other texts at some paths (null: no such file). The objects
 * of the directory's repository are read where they are, and everything is written into `bare` alone.
 */
export async function commitWorkingTree(
  { checkout: { root }, parent }: OwnSetup,
  {
    bare,
    scratch,
    files,
  }: {
    readonly bare: string;
    readonly scratch: string;
    readonly files: Readonly<Record<string, string | null>>;
  },
): Promise<string> {
  await borrowObjects(root, bare);
  const index = join(scratch, "own-index");
  // With what git knows of the files, so that it need not read them all again.
  await copyFile(await pathIn(root, "index"), index).catch(() => undefined);
  const environment = {
    ...{ GIT_WORK_TREE: root, GIT_DIR: bare, GIT_INDEX_FILE: index },
    ...person("AUTHOR"),
    ...person("COMMITTER"),
  };
  const run = (args: readonly string[], input?: string): Promise<string> =>
    runGit(root, { args, environment, ...(input === undefined ? {} : { input }) });
  await run(["-c", "core.looseCompression=0", "add", "--all", "--", "."]);
  const lines = await Promise.all(
    Object.entries(files).map(async ([path, text]) => {
      if (text === null) return `0 ${"0".repeat(40)}\t${path}`;
      return `100644 ${(await run(["hash-object", "-w", "--stdin"], text)).trim()}\t${path}`;
    }),
  );
  await run(["update-index", "-z", "--index-info"], lines.map((line) => `${line}\0`).join(""));
  const tree = (await run(["write-tree"])).trim();
  return (
    await run(["commit-tree", tree, "-p", parent, "-m", "The repository as it stands, for a rehearsal"])
  ).trim();
}

/** Read through `objects/info/alternates`; a shallow clone ends where it ends. */
async function borrowObjects(root: string, bare: string): Promise<void> {
  const alternates = join(bare, "objects", "info", "alternates");
  await mkdir(dirname(alternates), { recursive: true });
  await writeFile(alternates, `${await pathIn(root, "objects")}\n`);
  const shallow = await readFile(await pathIn(root, "shallow"), "utf8").catch(() => undefined);
  if (shallow !== undefined) await writeFile(join(bare, "shallow"), shallow);
}

const pathIn = async (root: string, name: string): Promise<string> =>
  (await git(root, ["rev-parse", "--path-format=absolute", "--git-path", name])).replace(/\n$/, "");

const person = (role: string): Record<string, string> => ({
  [`GIT_${role}_NAME`]: "Rehearsal",
  [`GIT_${role}_EMAIL`]: "rehearsal@example.com",
});
