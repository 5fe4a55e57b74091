import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { renderState } from "../../src/domain/state/state-file.js";
import { renderEntry } from "../../src/domain/log/hash-chain.js";
import type { Entry, EntryFacts } from "../../src/domain/log/entry.js";
import { entryPath } from "../../src/domain/log/entry-path.js";
import { reduceEntry } from "../../src/domain/reducer/reduce.js";
import type { State } from "../../src/domain/state/state.js";
import type { Version } from "../../src/domain/values/values.js";
import { commitOf, staged, Story } from "./story.js";

/**
 * Makes a bare repository with a log of at least `size` entries, by git fast-import: releases one after the other, each
 * fiftieth of them rolled back. Returns how many entries it has.
 */
export async function writeLargeLog(directory: string, size: number): Promise<number> {
  mkdirSync(directory, { recursive: true });
  const git = { stdio: ["pipe", "ignore", "inherit"] as ("pipe" | "ignore" | "inherit")[] };
  await once(spawn("git", ["init", "--quiet", "--bare", directory], git), "close");
  const child = spawn("git", ["-C", directory, "fast-import", "--quiet", "--depth=10"], git);
  const { stdin } = child;
  if (stdin === null) throw new Error("no pipe");
  const write = async (text: string): Promise<void> => {
    if (!stdin.write(text)) await once(stdin, "drain");
  };
  await write("commit refs/heads/release-log\ncommitter x <x@example.com> 1767225600 +0000\ndata 3\nlog\n");
  let [state, count]: [State | undefined, number] = [undefined, 0];
  for (const entry of endlessStory()) {
    state = reduceEntry(state, entry);
    count += 1;
    await write(fileOf(entryPath(entry.sequence), renderEntry(entry)));
    if (count >= size && state.attempt === null) break;
  }
  if (state !== undefined) await write(fileOf("state.json", renderState(state)));
  stdin.end("\ndone\n");
  await once(child, "close");
  return count;
}

const fileOf = (path: string, text: string): string =>
  `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`;

/** The log names notes that the branch does not hold: only the digest of nothing would do, so there are no files. */
const notesAndPage = (version: Version): EntryFacts[] => [
  { type: "release-notes-written", version, banner: null, files: {} },
  { type: "release-published", version, page: 5, url: "https://github.com/acme/shop/releases", banner: null },
];

export function* endlessStory(): Generator<Entry> {
  const story = new Story("2026-01-01T00:00:00.000Z", 0.1).open();
  for (let number = 1; ; number += 1) {
    const version = `v1.${number}.0` as Version;
    story.release(version, staged(number), number % 2 === 0 ? "toni" : "tess");
    story.add("console", ...notesAndPage(version).slice(0, 1));
    if (number % 50 === 0) {
      const id = `RB-${number / 50}`;
      story.requestRollback(id, "Checkout answers 500", { from: `v1.${number}.0`, to: `v1.${number - 1}.0` });
      story.rollBack(id, { to: `v1.${number - 1}.0` });
      story.add(
        "console",
        { type: "rollback-completion-announced", rollback: id, deliveries: [] },
        { type: "revert-unneeded", rollback: id, develop: commitOf("develop") },
        { type: "recovery-unneeded", rollback: id, develop: commitOf("develop") },
        { type: "rollback-closed", rollback: id, by: "recovered", version: null },
        ...[number].flatMap((each): EntryFacts[] => notesAndPage(`v1.${each}.0` as Version)),
      );
    }
    yield* story.entries.splice(0);
  }
}
