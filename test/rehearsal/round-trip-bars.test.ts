import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "@jest/globals";

interface Rehearsed {
  readonly ok: boolean;
  readonly bars: readonly {
    readonly name: string;
    readonly limit?: number;
    readonly jobs: number;
    readonly slowest: readonly { readonly ms: number }[];
  }[];
}

const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const directory = mkdtempSync(join(tmpdir(), "round-trips-"));
afterAll(() => rmSync(directory, { recursive: true }));

it("judges round trips of jobs in which every answer takes its time, and of no others", () => {
  const json = join(directory, "story.json");
  spawnSync(process.execPath, [cli, "rehearse", "rollback-at-100ms", "--json", json], { cwd: directory });
  const { ok, bars } = JSON.parse(readFileSync(json, "utf8")) as Rehearsed;
  expect(ok).toBe(true);
  const judged = bars.filter(({ limit }) => limit !== undefined);
  expect(judged.map(({ name, jobs }) => [name, jobs])).toEqual([
    ["promote, one pull request boarding", 1],
    ["approval to start of the deploy job", 1],
    ["result", 2], // of the release, and of the rollback
    ["rollback: approval to start of the deploy job", 1],
  ]);
  for (const { name, slowest } of judged)
    expect([name, slowest.filter(({ ms }) => ms < 90)]).toEqual([name, []]);
}, 120_000);
