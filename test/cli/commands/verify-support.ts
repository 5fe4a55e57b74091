/** What the tests of verify share. */
import { sha256 } from "../../../src/adapters/sha256.js";
import { runVerify } from "../../../src/cli/commands/verify.js";
import { emptyLogHead, sealEntries } from "../../../src/domain/log/hash-chain.js";
import type { EntryFacts } from "../../../src/domain/log/entry.js";
import type { CommitSha, Time, TreeSha, UserLogin } from "../../../src/domain/values/values.js";

export const seal = {
  time: "2026-03-01T10:00:00.000Z" as Time,
  run: { id: 7, attempt: 1, url: "https://github.com/acme/shop/actions/runs/7" },
  policy: null,
  sha256,
};

export const commit = { sha: "a".repeat(40) as CommitSha, tree: "b".repeat(40) as TreeSha };

const refusal = (by: string): EntryFacts => ({
  type: "approval-refused",
  subject: "v1.0.0",
  by: by as UserLogin,
  source: "environment",
  reason: "author",
  reference: "1",
});

export const facts: readonly EntryFacts[] = [
  {
    type: "log-opened",
    repository: { id: 1, name: "acme/shop" },
    callers: [".github/workflows/release.yml"],
    develop: commit,
  },
  { type: "gate-opened", gate: "production", subject: "v1.0.0", tree: commit.tree },
  refusal("mira"),
  refusal("Jörg \u{1f4a5}"),
];

export const entries = sealEntries(
  emptyLogHead,
  facts.map((each) => ({ actor: "@mira" as UserLogin, facts: each })),
  seal,
);

export async function verify(
  ...args: string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let [out, err] = ["", ""];
  const code = await runVerify(args, {
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    isTTY: false,
    columns: 80,
  });
  return { code, out, err };
}
