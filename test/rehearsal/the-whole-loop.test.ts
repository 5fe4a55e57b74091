import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { verifyLog } from "../../src/verify/verify-log.js";

interface Rehearsed {
  readonly ok: boolean;
  readonly ms: number;
  readonly steps: readonly {
    readonly name: string;
    readonly ok: boolean;
    readonly ms: number;
    readonly requests: number;
    readonly roundTrips: number;
  }[];
  readonly entries: number;
  readonly violations: readonly string[];
  readonly expectations: { readonly held: number; readonly failed: readonly unknown[] };
  readonly bars: readonly { readonly name: string; readonly limit?: number; readonly found?: number }[];
}

const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** As on a runner or a stranger's machine: nothing of this shell but the PATH and where temporary files go. */
async function rehearse(args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, "rehearse", ...args], {
      cwd: directory,
      env: { PATH: process.env["PATH"] ?? "", TMPDIR: tmpdir() },
    });
    let output = "";
    child.stdout.on("data", (part: Buffer) => (output += part.toString("utf8")));
    child.stderr.on("data", (part: Buffer) => (output += part.toString("utf8")));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? -1, output }));
  });
}

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "rehearse-"));
});
afterAll(async () => {
  await rm(directory, { recursive: true });
});

describe("node dist/cli.js rehearse", () => {
  it("plays the whole loop, with committed bundles, real workflow files and real git", async () => {
    const { code, output } = await rehearse(["--json", "story.json", "--keep", "kept"]);
    const story = JSON.parse(await readFile(join(directory, "story.json"), "utf8")) as Rehearsed;
    expect({ failed: story.expectations.failed, violations: story.violations }).toEqual({
      failed: [],
      violations: [],
    });
    expect(story.steps.map(({ name, ok }) => [name, ok])).toEqual(
      ["install", "a", "b", "c", "d", "e", "f", "g"].map((name) => [name, true]),
    );
    expect({ code, ok: story.ok }).toEqual({ code: 0, ok: true });
    expect(story.bars.map(({ found = 0 }) => found > 0)).toEqual([true, true, true, true, true]);
    expect(output).toContain("All ");
    expect(output).not.toContain("\u001b");
    const repo = join(directory, "kept", "acme", "shop.git");
    expect(await verifyLog({ repo, branch: "release-log", contains: undefined })).toMatchObject({
      kind: "intact",
      entries: story.entries,
    });
  }, 300_000);

  it("refuses a directory that holds something, and plays nothing", async () => {
    await writeFile(join(directory, "mine.txt"), "mine");
    const { code, output } = await rehearse(["--keep", directory]);
    expect({ code, output }).toEqual({ code: 2, output: expect.stringContaining("--keep") });
  });

  it("says before the story that its result cannot be written", async () => {
    const { code, output } = await rehearse(["--json", "no-such-directory/story.json"]);
    expect({ code, output }).toEqual({ code: 2, output: expect.stringContaining("no-such-directory") });
  });

  it("names the stories", async () => {
    expect(await rehearse(["--list"])).toEqual({
      code: 0,
      output: expect.stringContaining("the-whole-loop"),
    });
  });
});
