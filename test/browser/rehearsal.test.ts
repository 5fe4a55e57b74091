/** The whole loop as people meet it: the story as a page, the console page of its log, and what the terminal says at the end. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Browser } from "playwright-core";
import { runPage } from "../../src/cli/commands/page.js";
import { readLog } from "../../src/verify/verify-log.js";
import type { Entry } from "../../src/domain/log/entry.js";
import { DeliveryRecord } from "../../src/domain/metrics/delivery-record.js";
import { deliveryTrend } from "../../src/domain/metrics/trends.js";
import { accessibilityProblems, desk, openBrowser, openFile, overflow, phone } from "./support/browser.js";

jest.setTimeout(240_000);

const root = fileURLToPath(new URL("../..", import.meta.url));
const directory = mkdtempSync(join(tmpdir(), "rehearsal-page-"));
const story = join(directory, "story.html");
const kept = join(directory, "kept");
const log = join(kept, "acme", "shop.git");
let browser: Browser;
let said: readonly string[] = [];

const command = (...args: readonly string[]): string =>
  execFileSync(process.execPath, ["dist/cli.js", ...args], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });

beforeAll(async () => {
  browser = await openBrowser();
  said = command("rehearse", "--html", story, "--keep", kept).trimEnd().split("\n");
}, 600_000);
afterAll(async () => {
  await browser.close();
  rmSync(directory, { recursive: true, force: true });
});

describe("the terminal", () => {
  it("ends in what was shown, where to look, and a command that works", () => {
    const [shown, look, next] = said.slice(-3);
    expect(shown).toMatch(/^Shown: {3}The whole loop.*in \d+\.\d+ s\.$/);
    expect(look).toBe(`Look at: ${story} in a browser: what people did, and what they saw.`);
    const [, words] = /^Next: {4}node dist\/cli\.js (.*)$/.exec(next ?? "") ?? [];
    expect(command(...(words?.split(" ") ?? []))).toContain("is intact");
  });

  it("lists the stories in 80 columns", () => {
    const lines = command("rehearse", "--list").split("\n");
    expect(lines.length).toBeGreaterThan(30);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });
});

describe("the console page of its log", () => {
  const page = join(directory, "console.html");
  beforeAll(async () => {
    const quiet = { write: () => true };
    const code = await runPage(["--repo", log, "--out", page], {
      ...{ stdout: quiet, stderr: quiet, isTTY: false, columns: 80 },
    });
    expect(code).toBe(0);
  });

  it.each([
    ["on a desk", desk],
    ["on a phone", phone],
  ])("says what is true after two rollbacks %s", async (_, options) => {
    const { page: shown, noise } = await openFile(browser, page, options);
    expect(await shown.locator("#now .headline").first().innerText()).toBe("v1.1.1 is live.");
    expect(await shown.locator("#now dl").first().innerText()).toMatch(/brought back by RB-2[\s\S]*@ann/);
    expect(await shown.locator(".todo").innerText()).toMatch(/#\d+ brings back what RB-2 took out/);
    expect(await shown.locator(".mark-name").allInnerTexts()).toEqual([
      ...["v1.0.0", "v1.1.0", "RB-1", "v1.1.1", "v1.2.0", "RB-2"],
    ]);
    expect(noise).toEqual([]);
    expect(await overflow(shown)).toBeLessThanOrEqual(0);
    expect(await accessibilityProblems(shown)).toEqual([]);
  });

  it("has the DORA measures of a second computation", async () => {
    const entries: Entry[] = [];
    const record = new DeliveryRecord();
    await readLog({ repo: log, branch: "release-log", contains: undefined }, (entry) => {
      entries.push(entry);
      record.add(entry);
    });
    const script = join(root, "test", "metrics", "dora.py");
    const other: unknown = JSON.parse(
      execFileSync("python3", [script], { input: `${JSON.stringify(entries)}\n`, encoding: "utf8" }),
    );
    const trend = (kind: "week" | "month"): unknown =>
      deliveryTrend(record, kind).map(({ changes: _changes, recoveries: _recoveries, ...point }) => point);
    expect({ week: trend("week"), month: trend("month") }).toEqual(other);
  });
});

describe("the story as a page", () => {
  it("shows people on one side and what GitHub shows them on the other, the console page too", async () => {
    const context = await browser.newContext(desk);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("console", (message) => complaints.push(message.text()));
    await page.goto(`file://${story}`);
    expect(await page.locator("h2").count()).toBeGreaterThan(6);
    expect(await page.locator(".deeds").allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringMatching(/tess requests changes on #1/)]),
    );
    const texts = (await page.locator(".text").allTextContents()).join("\n");
    for (const part of [
      "On staging, waits for @\u200btess",
      "/approve RB-1",
      "What leaves production",
      "v1.1.0",
    ])
      expect(texts).toContain(part);
    const frame = page.frameLocator("details.page[open] iframe");
    expect(await frame.locator("#now .headline").first().innerText()).toBe("v1.1.1 is live.");
    expect(await frame.locator(".chain").innerText()).toMatch(/one unbroken chain/);
    expect(complaints).toEqual([]);
    expect(await accessibilityProblems(page)).toEqual([]);
    await context.close();
  });
});
