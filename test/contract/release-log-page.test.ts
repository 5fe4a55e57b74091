import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { sha256 } from "../../src/adapters/sha256.js";
import { emptyLogHead, renderEntry, sealEntries, type Seal } from "../../src/domain/log/hash-chain.js";
import type { EntryFacts } from "../../src/domain/log/entry.js";
import { entryPath } from "../../src/domain/log/entry-path.js";
import { consoleName } from "../../src/domain/values/names.js";
import type { Time, UserLogin } from "../../src/domain/values/values.js";
import { stagedWith, TestLog } from "../support/builders.js";

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
const seal: Seal = {
  time: "2026-03-01T10:00:00.000Z" as Time,
  run: { id: 7, attempt: 1, url: "https://github.com/acme/shop/actions/runs/7" },
  policy: null,
  sha256,
};
const entries = sealEntries(
  emptyLogHead,
  facts.map((each) => ({ actor: "tess" as UserLogin, facts: each })),
  seal,
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
  const script = /### Without the console\n.*?```sh\n(.*?)```/s.exec(page)?.[1] ?? "";
  const { status, stdout } = spawnSync("bash", ["-c", script], {
    cwd: repo,
    env: { ...process.env, LOG: "release-log" },
    encoding: "utf8",
  });
  return { status, out: stdout.trim() };
}

describe("docs/release-log.md", () => {
  it("shows, to the byte, the entry with which the first pull request stands on staging", () => {
    const pull = stagedWith();
    const { number: pullRequest, head, title, author } = pull;
    const promoted = {
      type: "pull-request-promoted",
      pullRequest,
      head,
      title,
      author,
      replaces: null,
      checks: [],
    } as const;
    const log = new TestLog().append(promoted).stage(pull);
    const drafts = log.entries.map((entry) => ({ actor: consoleName, facts: entry.facts }));
    const written = sealEntries(emptyLogHead, drafts, { ...seal, policy: "c".repeat(40) }).map(renderEntry);
    expect(`${/```json\n(.*?)\n```/s.exec(page)?.[1] ?? ""}\n`).toBe(written.at(-1));
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
