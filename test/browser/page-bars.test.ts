/**
 * A log of 100,000 entries, verified and made into a page in the same run. The aim is one and a half times the time of
 * verifying and 200 MB; the limits here are what is kept today.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "@jest/globals";
import { writeLog } from "./support/synthetic-log.js";

const directory = mkdtempSync(join(tmpdir(), "page-bars-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

interface Cost {
  readonly code: number;
  readonly ms: number;
  readonly maxRssMb: number;
}

function costOf(...args: readonly string[]): Cost {
  const script = fileURLToPath(new URL("support/measure.mjs", import.meta.url));
  const output = execFileSync(process.execPath, [script, ...args], { encoding: "utf8" });
  return JSON.parse(output.trim().split("\n").at(-1) ?? "") as Cost;
}

it("stays within its bars", async () => {
  const repo = join(directory, "log.git");
  const { entries } = await writeLog(repo, { size: 100_000 });
  const out = join(directory, "page.html");
  // In turns, and the best of each: the machine that tests this does other things as well.
  const turns = [1, 2, 3].map(() => [
    costOf("verify", "--repo", repo),
    costOf("page", "--repo", repo, "--out", out),
  ]);
  const best = (index: number): Cost =>
    turns.map((turn) => turn[index]!).reduce((one, other) => (one.ms < other.ms ? one : other));
  const [verify, page] = [best(0), best(1)];
  process.stderr.write(
    `${entries} entries: ${JSON.stringify({ verify, page, megabytes: Math.round(statSync(out).size / 1e6) })}\n`,
  );
  expect([verify.code, page.code]).toEqual([0, 0]);
  expect(page.ms / verify.ms).toBeLessThanOrEqual(3);
  expect(page.maxRssMb).toBeLessThanOrEqual(300);
}, 900_000);
