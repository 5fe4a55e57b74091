/** What init asks at a terminal: the program itself, at a terminal of its own. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";

const root = fileURLToPath(new URL("../..", import.meta.url));
const ci =
  'name: CI\non: { pull_request: {} }\njobs: { test: { runs-on: ubuntu-latest, steps: [{ run: "true" }] } }\n';

let shop: string;
beforeEach(() => {
  shop = mkdtempSync(join(tmpdir(), "terminal-"));
  mkdirSync(join(shop, ".github/workflows"), { recursive: true });
  writeFileSync(join(shop, ".github/workflows/ci.yml"), ci);
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  git("-c", "user.name=dana", "-c", "user.email=dana@example.com", "commit", "--quiet", "--message=Start");
});
afterEach(() => rmSync(shop, { recursive: true }));

const git = (...args: readonly string[]): string =>
  spawnSync("git", ["-C", shop, ...args], { encoding: "utf8" }).stdout;

/** Answers one after the other, each when its question is there. */
function init(
  answers: readonly (readonly [string, string])[],
  ...args: readonly string[]
): { readonly code: number | null; readonly shown: string } {
  const { status, stdout } = spawnSync(
    "python3",
    [
      ...[join(root, "test/support/at-a-terminal.py"), JSON.stringify(answers), process.execPath],
      ...[join(root, "dist/cli.js"), "init", "--repo", shop, "--offline", ...args],
    ],
    { encoding: "utf8" },
  );
  return { code: status, shown: stdout };
}

const people = [
  ["Who tests on staging", "tess,toni\r"],
  ["Who may approve a rollback", "ann,rob\r"],
  ["Who may request a rollback", "dana,tess,ann\r"],
] as const;

describe("init at a terminal", () => {
  it("asks with --dry-run, too, shows the diff, and writes nothing", () => {
    const { code, shown } = init(people, "--dry-run", "--deploy-command=./deploy.sh", "--adopt=none");
    expect(shown).toContain("tess");
    expect(shown).toContain(".github/workflows/release.yml");
    expect(shown).toMatch(/\+.*rollback-approvers/);
    expect(shown).toContain("Next: run the same without --dry-run to write the files");
    expect(code).toBe(0);
    expect(git("status", "--porcelain")).toBe("");
  });

  it("says what is wrong with an answer, and asks again", () => {
    const { shown } = init(
      [
        ["Who tests on staging", "no such login!\r"],
        ["Who tests on staging", "tess, acme/qa\r"],
        ...people.slice(1),
      ],
      "--dry-run",
      ...["--deploy-command=./deploy.sh", "--adopt=none"],
    );
    expect(shown).toContain('"login!" is no GitHub login such as "mona", and no team such as "acme/qa"');
    expect(shown).toContain("+testers: [tess, acme/qa]");
    expect(shown.split("Who tests on staging").length).toBeGreaterThan(2);
  });

  it.each([
    ["Ctrl+D", "\u0004"],
    ["Ctrl+C", "\u0003"],
  ])("ends with words where the questions are ended by %s", (_, key) => {
    const { code, shown } = init([["Who tests on staging", key]]);
    expect(shown).toContain("Nothing was written: the questions were ended before the last one.");
    expect(shown).toContain("Do:    Start again, or give the answers as options");
    expect(shown).not.toMatch(/^\s+at /m);
    expect(code).toBe(2);
    expect(git("status", "--porcelain")).toBe("");
  });
});
