/** A page of a log of 100,000 entries: it is whole, and made in bounded memory. How long it takes, `npm run bench` says. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { afterAll, expect, it } from "@jest/globals";
import { writeLog } from "./support/synthetic-log.js";

const directory = mkdtempSync(join(tmpdir(), "page-bars-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

interface Cost {
  readonly code: number;
  readonly maxRssMb: number;
}

function costOf(...args: readonly string[]): Cost {
  const script = fileURLToPath(new URL("support/measure.mjs", import.meta.url));
  const output = execFileSync(process.execPath, [script, ...args], { encoding: "utf8" });
  return JSON.parse(output.trim().split("\n").at(-1) ?? "") as Cost;
}

/** As the page's own script reads them. */
function entriesIn(page: string): number | undefined {
  const packed = /id="model">([^<]*)</.exec(page)?.[1] ?? "";
  const model = JSON.parse(gunzipSync(Buffer.from(packed, "base64")).toString("utf8")) as {
    readonly log?: { readonly entries: number };
  };
  return model.log?.entries;
}

it("stays within its bar", async () => {
  const repo = join(directory, "log.git");
  const { entries } = await writeLog(repo, { size: 100_000, isQuick: true });
  const out = join(directory, "page.html");
  const page = costOf("page", "--repo", repo, "--out", out);
  expect(page.code).toBe(0);
  expect(entries).toBeGreaterThanOrEqual(100_000);
  expect(entriesIn(readFileSync(out, "utf8"))).toBe(entries);
  expect(page.maxRssMb).toBeLessThanOrEqual(300);
}, 900_000);
