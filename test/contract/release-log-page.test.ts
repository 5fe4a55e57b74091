import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { sha256 } from "../../src/adapters/sha256.js";
import { emptyLogHead, renderEntry, sealEntries, verifyEntry } from "../../src/domain/log/hash-chain.js";
import type { EntryFacts } from "../../src/domain/log/entry.js";
import { entryPath } from "../../src/domain/log/entry-path.js";
import type { Time, UserLogin } from "../../src/domain/values/values.js";

const page = readFileSync(new URL("../../docs/release-log.md", import.meta.url), "utf8");
const repo = mkdtempSync(join(tmpdir(), "release-log-page-"));
afterAll(() => rmSync(repo, { recursive: true, force: true }));

const reasons = ["Kasse steht: „402“ \u{1f4a5}\n@mira", 'quotes " and \\', "plain"];
const facts = reasons.map((reason): EntryFacts => ({
  type: "rollback-joined",
  rollback: "RB-1",
  by: "tess" as UserLogin,
  reason,
}));
const entries = sealEntries(
  emptyLogHead,
  facts.map((each) => ({ actor: "tess", facts: each })),
  {
    time: "2026-03-01T10:00:00.000Z" as Time,
    run: { id: 7, attempt: 1, url: "https://github.com/acme/shop/actions/runs/7" },
    policy: null,
    sha256,
  },
);
const texts = entries.map(renderEntry);

function commitLog(files: readonly string[]): void {
  const git = (...args: string[]): unknown => execFileSync("git", ["-C", repo, ...args]);
  git("init", "--quiet", "--initial-branch", "release-log");
  for (const [index, text] of files.entries()) {
    const path = join(repo, entryPath(index + 1));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  git("add", "--all");
  git("-c", "user.name=x", "-c", "user.email=x@example.com", "commit", "--quiet", "--message", "log");
}

function runScript(): { readonly status: number | null; readonly out: string } {
  const script = /### By hand\n.*?```sh\n(.*?)```/s.exec(page)?.[1] ?? "";
  const { status, stdout } = spawnSync("bash", ["-c", script], {
    cwd: repo,
    env: { ...process.env, LOG: "release-log" },
    encoding: "utf8",
  });
  return { status, out: stdout.trim() };
}

describe("docs/release-log.md", () => {
  it("shows an entry that the console would write and accept", () => {
    const text = `${/```json\n(.*?)\n```/s.exec(page)?.[1] ?? ""}\n`;
    const before = {
      sequence: 1,
      hash: /"previous": "([0-9a-f]+)"/.exec(text)?.[1] ?? "",
      time: "2026-03-01T10:00:00.000Z" as Time,
    };
    expect(verifyEntry(before, { path: entryPath(2), text }, sha256).kind).toBe("sound");
  });

  it("gives a script that agrees with the console", () => {
    commitLog(texts);
    expect(runScript()).toEqual({ status: 0, out: entries.at(-1)?.hash });
  });

  it("gives a script that finds what was changed", () => {
    commitLog(texts.map((text) => text.replace("quotes", "quoted")));
    expect(runScript()).toEqual({ status: 1, out: `${entryPath(2)}: wrong hash` });
    commitLog(texts.slice(1).concat(texts.slice(1)));
    expect(runScript()).toEqual({ status: 1, out: `${entryPath(1)}: wrong previous` });
  });
});
