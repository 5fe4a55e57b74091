import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { execFile } from "node:child_process";
import type { PlannedFile } from "./plan-files.js";

/** Each file appears whole or not at all: it is written beside its place and then moved there. */
export async function writeFiles(root: string, files: readonly PlannedFile[]): Promise<void> {
  for (const { path, after } of files) {
    const target = join(root, path);
    const temporary = `${target}.${randomBytes(6).toString("hex")}.tmp`;
    await mkdir(dirname(target), { recursive: true });
    try {
      await writeFile(temporary, after, { flag: "wx" });
      await rename(temporary, target);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }
}

/** What would change, as git shows it. */
export async function diffOf(files: readonly PlannedFile[]): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "release-console-diff-"));
  try {
    await mkdir(join(directory, "a"));
    await mkdir(join(directory, "b"));
    for (const { path, before, after } of files) {
      if (before !== undefined) await put(join(directory, "a", path), before);
      await put(join(directory, "b", path), after);
    }
    return (await noIndexDiff(directory)).replaceAll(/^(diff --git|---|\+\+\+) (.*)$/gm, (line) =>
      line.replaceAll("a/a/", "a/").replaceAll("b/b/", "b/").replaceAll("a/b/", "a/"),
    );
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** Exit code 1 means that there are differences. */
const noIndexDiff = (directory: string): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(
      "git",
      ["-c", "core.autocrlf=false", "diff", "--no-index", "--no-color", "--no-ext-diff", "a", "b"],
      { cwd: directory, maxBuffer: 64 * 1024 * 1024, env: { ...process.env, LC_ALL: "C" } },
      (error, stdout) => {
        if (error !== null && error.code !== 1) reject(error);
        else resolve(stdout);
      },
    );
  });
