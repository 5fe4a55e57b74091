import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { cli, json, LogRepository } from "./log-repository.js";
import { auditStory } from "./story.js";

const directory = mkdtempSync(join(tmpdir(), "status-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const entries = auditStory();
let log: LogRepository;
beforeAll(() => {
  log = new LogRepository(join(directory, "log")).writeLog(entries).commit();
});

describe("status", () => {
  it("tells eleven lines, and the last good release with the way to deploy it by hand", async () => {
    const { code, out } = await cli("status", "--repo", log.directory);
    expect(code).toBe(0);
    const lines = out.trimEnd().split("\n");
    expect(lines.map((line) => line.split(":")[0])).toEqual([
      "Log",
      "Live",
      "Last good",
      "By hand",
      "Deploying",
      "Staging",
      "Awaited",
      "Rollback",
      "Recovery",
      "Holds",
      "Owed",
    ]);
    expect(lines[1]).toMatch(/v1\.1\.1 since .+approved by tess/);
    expect(lines[3]).toMatch(
      /^By hand: +where deploy\.yml runs \.\/deploy\.sh: git fetch origin [0-9a-f]{40} && git checkout --detach [0-9a-f]{40} && .+RELEASE=v1\.1\.1 /,
    );
  });

  it("answers programs, and says what runs after a rollback", async () => {
    const until = entries.findIndex(({ facts }) => facts.type === "revert-opened");
    const half = new LogRepository(join(directory, "half")).writeLog(entries.slice(0, until)).commit();
    const status = json(await cli("status", "--repo", half.directory, "--json"));
    expect(status).toMatchObject({
      ok: true,
      live: {
        version: "v1.0.0",
        isCertain: true,
        by: expect.stringMatching(/^RB-1$/),
        approvedBy: ["rob"],
        since: entries[until - 1]!.time,
      },
      lastGood: { version: "v1.0.0" },
      rollback: { id: "RB-1", phase: "restored" },
      recoveries: [],
    });
  });

  it("names the recovery that waits for its repair, and what to do", async () => {
    const until = entries.findIndex(({ facts }) => facts.type === "recovery-opened") + 1;
    const half = new LogRepository(join(directory, "recovery")).writeLog(entries.slice(0, until)).commit();
    const { out } = await cli("status", "--repo", half.directory);
    expect(out).toMatch(
      /^Recovery: +#11 brings back what RB-1 took out\. It waits for a repair: push it to/m,
    );
    const status = json(await cli("status", "--repo", half.directory, "--json"));
    expect(status).toMatchObject({
      recoveries: [{ rollback: "RB-1", pullRequest: 11, phase: "waits-for-repair" }],
    });
  });
});
