/** A bare repository with its store, and what git itself says about it. */
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { BareGitStore } from "../../src/git/git-store.js";

const execute = promisify(execFile);

export const name = "acme/shop";

export type Files = Readonly<Record<string, string | null>>;

export interface GitWorld {
  readonly root: string;
  readonly store: BareGitStore;
  /** What git says about the same repository. */
  git(...args: readonly string[]): Promise<string>;
  treeOf(files: Files, base?: string): Promise<string>;
  /** A commit with the parent's files and the given changes. */
  commitOn(files: Files, ...parents: readonly string[]): Promise<string>;
  contentOf(tree: string, path: string): Promise<string | undefined>;
  close(): Promise<void>;
}

export async function openGitWorld(): Promise<GitWorld> {
  const root = await mkdtemp(join(tmpdir(), "git-store-"));
  const store = new BareGitStore(root, () => new Date("2026-01-05T09:00:00Z"));
  await store.create(name, { defaultBranch: "develop" });

  async function treeOf(files: Files, base?: string): Promise<string> {
    const entries = await Promise.all(
      Object.entries(files).map(async ([path, text]) => ({
        path,
        mode: "100644",
        type: "blob" as const,
        sha: text === null ? null : await store.createBlob(name, Buffer.from(text)),
      })),
    );
    return store.createTree(name, { base, entries });
  }

  return {
    root,
    store,
    git: async (...args) =>
      (await execute("git", ["--git-dir", store.directory(name), ...args])).stdout.trim(),
    treeOf,
    commitOn: async (files, ...parents) => {
      const base = parents[0] === undefined ? undefined : (await store.readCommit(name, parents[0]))?.tree;
      return store.createCommit(name, {
        tree: await treeOf(files, base),
        parents,
        message: `Change ${Object.keys(files).join(", ")}`,
      });
    },
    contentOf: async (tree, path) => {
      const found = await store.resolve(name, `${tree}:${path}`);
      return found === undefined ? undefined : (await store.readBlob(name, found.sha))?.toString("utf8");
    },
    close: async () => {
      store.close();
      await rm(root, { recursive: true });
    },
  };
}
