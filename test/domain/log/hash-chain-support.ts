/** What the tests of hash-chain share. */
import { createHash } from "node:crypto";
import { emptyLogHead, sealEntries } from "../../../src/domain/log/hash-chain.js";
import type { Entry, EntryDraft, EntryFacts } from "../../../src/domain/log/entry.js";
import type { CommitSha, Time, TreeSha, UserLogin, Version } from "../../../src/domain/values/values.js";

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
export const run = { id: 4711, attempt: 1, url: "https://github.com/acme/shop/actions/runs/4711" };
export const at = (time: string): Time => time as Time;
const commit = { sha: "a".repeat(40) as CommitSha, tree: "b".repeat(40) as TreeSha };

const opened: EntryFacts = {
  type: "log-opened",
  repository: { id: 1, name: "acme/shop" },
  callers: [".github/workflows/release.yml"],
  develop: commit,
};

export const joined: EntryFacts = {
  type: "rollback-joined",
  rollback: "RB-1",
  by: "tess" as UserLogin,
  reason: "Kasse \u{1f4a5}\nsteht → „still“",
};

export const landed: EntryFacts = {
  type: "release-landed",
  version: "v1.0.0" as Version,
  develop: commit,
  method: "fast-forward",
};

export const drafts: readonly EntryDraft[] = [opened, joined, landed].map((facts) => ({
  actor: "@mira" as UserLogin,
  facts,
}));

export const seal = (time: string) => ({ time: at(time), run, policy: null, sha256 });
export const log = (): Entry[] => sealEntries(emptyLogHead, drafts, seal("2026-03-01T10:00:00.000Z"));

export const entryAt = (entries: readonly Entry[], index: number): Entry => {
  const entry = entries[index];
  if (entry === undefined) throw new Error(`No entry at ${index}.`);
  return entry;
};
