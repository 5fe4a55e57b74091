/** `release-console page`: what it says, when it refuses, and that a page is there whole or not at all. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeEach, describe, expect, it } from "@jest/globals";
import { runPage } from "../../src/cli/commands/page.js";
import type { PageModel } from "../../src/console/model/page-model.js";
import type { Entry } from "../../src/domain/log/entry.js";
import { entryPath } from "../../src/domain/log/entry-path.js";
import { LogRepository } from "../audit/log-repository.js";
import { staged, Story } from "../audit/story.js";
import { writeLog } from "../browser/support/synthetic-log.js";

const directory = mkdtempSync(join(tmpdir(), "page-command-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

let [count, repo, out] = [0, "", ""];
beforeEach(async () => {
  count += 1;
  repo = join(directory, `${count}.git`);
  out = join(directory, String(count), "page.html");
  execFileSync("mkdir", [join(directory, String(count))]);
  await writeLog(repo, { size: 60 });
});

async function page(...args: string[]): Promise<{ code: number; said: string; complained: string }> {
  let [said, complained] = ["", ""];
  const code = await runPage(args, {
    stdout: { write: (text) => (said += text) },
    stderr: { write: (text) => (complained += text) },
    isTTY: false,
    columns: 80,
  });
  return { code, said, complained };
}

const unpacked = (text: string): unknown => JSON.parse(gunzipSync(Buffer.from(text, "base64")).toString());
const modelIn = (html: string): PageModel => ({
  ...(unpacked(/id="model">([^<]+)</.exec(html)?.[1] ?? "") as PageModel),
  events: [...html.matchAll(/data-events>([^<]+)</g)].flatMap(
    ([, text = ""]) => unpacked(text) as PageModel["events"],
  ),
});
const entriesIn = (html: string): readonly Entry[] =>
  [...html.matchAll(/data-first="\d+"[^>]*>([^<]+)</g)].flatMap(([, text = ""]) => unpacked(text) as Entry[]);

/** Commits another text of one file to the branch of the log. */
function change(path: string, edit: (text: string) => string): void {
  const git = (args: readonly string[], input?: string): string =>
    execFileSync("git", ["--git-dir", repo, "-c", "user.name=x", "-c", "user.email=x@example.com", ...args], {
      encoding: "utf8",
      env: { ...process.env, GIT_INDEX_FILE: join(repo, "other-index") },
      ...(input === undefined ? {} : { input }),
    }).trim();
  const text = edit(
    execFileSync("git", ["--git-dir", repo, "show", `release-log:${path}`], { encoding: "utf8" }),
  );
  git(["read-tree", "release-log"]);
  git(["update-index", "--cacheinfo", `100644,${git(["hash-object", "-w", "--stdin"], text)},${path}`]);
  git(["update-ref", "refs/heads/release-log", git(["commit-tree", git(["write-tree"]), "-m", "changed"])]);
}

describe("a log that verifies", () => {
  it("gives one file with everything in it", async () => {
    const { code, said, complained } = await page("--repo", repo, "--out", out);
    const html = readFileSync(out, "utf8");
    const { log, trouble, now, events } = modelIn(html);
    expect({ code, complained, trouble }).toEqual({ code: 0, complained: "", trouble: null });
    expect(said).toBe(`${out} shows ${log?.entries} entries. Open it in a browser.\n`);
    expect(entriesIn(html).map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: log?.entries ?? 0 }, (_, index) => index + 1),
    );
    expect(now?.production.kind).toBe("known");
    expect(events.length).toBeGreaterThan(3);
    expect(html).not.toMatch(/(?:src|href)=["'](?!data:)/);
    expect(readdirSync(join(directory, String(count)))).toEqual(["page.html"]);
  });

  it("names each person once who put there what is live, however often a rollback was approved", async () => {
    const story = new Story().open().release("v1.0.0", staged(1)).release("v1.1.0", staged(2));
    story.requestRollback("RB-1", "Checkout answers 500", { from: "v1.1.0", to: "v1.0.0" });
    story.rollBack("RB-1", { to: "v1.0.0", failsFirst: true });
    const log = new LogRepository(join(directory, `${count}-story`)).writeLog(story.entries).commit();
    await page("--repo", log.directory, "--out", out);
    const { production } = modelIn(readFileSync(out, "utf8")).now ?? {};
    expect(production).toMatchObject({ kind: "known", version: "v1.0.0", approvals: [{ by: "rob" }] });
  });

  it("goes to standard output, and answers as JSON", async () => {
    const { said } = await page("--repo", repo, "--out", "-");
    expect(modelIn(said).trouble).toBeNull();
    const { said: json } = await page("--repo", repo, "--out", out, "--json");
    expect(JSON.parse(json)).toEqual({
      ...{ ok: true, page: out, entries: entriesIn(said).length, fault: null, entry: null, problem: null },
    });
  });
});

describe("a log that does not", () => {
  it("is named on top with the broken entry, and the sound part is shown", async () => {
    change(entryPath(9), (text) => text.replace(/"actor": "[^"]*"/, '"actor": "nobody"'));
    const { code, complained } = await page("--repo", repo, "--out", out);
    const html = readFileSync(out, "utf8");
    expect(code).toBe(1);
    expect(complained).toMatch(/broken at entry 9 \(wrong-hash\)/);
    expect(modelIn(html).trouble).toMatchObject({ fault: "wrong-hash", entry: 9 });
    expect(entriesIn(html)).toHaveLength(8);
    expect(html).toMatch(/<noscript>[\s\S]*does not verify from entry 9 on/);
  });

  it("of a newer schema says so and shows what it can read", async () => {
    change(entryPath(12), (text) => text.replace('"schema": 1', '"schema": 2'));
    const { code } = await page("--repo", repo, "--out", out);
    const { trouble, log } = modelIn(readFileSync(out, "utf8"));
    expect(code).toBe(1);
    expect(trouble).toMatchObject({ fault: "unknown-schema", entry: 12 });
    expect(trouble?.remedy).toMatch(/newest version/);
    expect(log?.entries).toBe(11);
  });

  it("with another state than its entries give still shows all entries", async () => {
    change("state.json", (text) => text.replace('"schema":', '"schemas":'));
    const { code } = await page("--repo", repo, "--out", out);
    const html = readFileSync(out, "utf8");
    expect(code).toBe(1);
    expect(modelIn(html).trouble).toMatchObject({ fault: "wrong-state", entry: null });
    expect(entriesIn(html).length).toBeGreaterThan(59);
  });

  it("is missing: the page says what to fetch", async () => {
    execFileSync("git", ["--git-dir", repo, "update-ref", "-d", "refs/heads/release-log"]);
    const { code, said, complained } = await page("--repo", repo, "--out", out);
    expect(code).toBe(2);
    expect(complained).toMatch(/cannot be read/);
    expect(complained).toContain("the console has not run yet: its first run opens the log");
    expect(said).toBe(`${out} shows that there is no log to read, and what to do.\n`);
    expect(modelIn(readFileSync(out, "utf8"))).toMatchObject({
      log: null,
      now: null,
      trouble: { fault: "unreadable" },
    });
  });
});

describe("what cannot be done", () => {
  it("is said, and leaves the page that was there", async () => {
    writeFileSync(out, "the old page");
    const { code, complained } = await page(
      "--repo",
      repo,
      "--out",
      join(directory, "no such place", "x.html"),
    );
    expect(code).toBe(2);
    expect(complained).toMatch(/could not be written[\s\S]*ENOENT[\s\S]*Do:/);
    expect(readFileSync(out, "utf8")).toBe("the old page");
    expect(existsSync(join(directory, "no such place"))).toBe(false);
  });

  it("is said where a directory is in the way, and leaves no part of a page beside it", async () => {
    const { code, complained } = await page("--repo", repo, "--out", directory);
    expect([code, complained]).toEqual([2, expect.stringMatching(/E(?:ISDIR|EXIST|NOTEMPTY|PERM)/)]);
    expect(
      readdirSync(join(directory, "..")).filter((name) => name.startsWith(`${basename(directory)}.`)),
    ).toEqual([]);
  });

  it.each([[["--out", ""]], [["--branch", ""]], [["--nonsense"]], [["--json", "--out", "-"]], [["extra"]]])(
    "%j is refused with the usage",
    async (args) => {
      const { code, complained } = await page(...args);
      expect(code).toBe(2);
      expect(complained).toMatch(/Usage: release-console page/);
    },
  );

  it("--help has an example", async () => {
    expect(await page("--help")).toMatchObject({ code: 0, said: expect.stringMatching(/Example:\n {2}/) });
  });
});
