import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { countedCosts } from "../../src/rehearsal/run/counted-costs.js";

const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "cost-"));
});
afterAll(async () => {
  await rm(directory, { recursive: true });
});

describe("what a story costs", () => {
  it.each(countedCosts)(
    "keeps to its bars: $story",
    async ({ story, bar }) => {
      const json = join(directory, `${story}.json`);
      spawnSync(process.execPath, [cli, "rehearse", story, "--json", json], { cwd: directory });
      const { ok, cost } = JSON.parse(await readFile(json, "utf8")) as {
        readonly ok: boolean;
        readonly cost: typeof bar;
      };
      expect(ok).toBe(true);
      for (const figure of Object.keys(bar) as (keyof typeof bar)[])
        expect([figure, Math.max(cost[figure], bar[figure])]).toEqual([figure, bar[figure]]);
    },
    120_000,
  );
});
