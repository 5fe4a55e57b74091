/**
 * No false alarm: logs that the real actions wrote in random histories of the model, with races, repeated runs, killed
 * processes and dead jobs in them, are what `verify` takes for honest. AUDIT_RUNS makes it longer.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";
import { sha256 } from "../../src/adapters/sha256.js";
import { entryPath, sequenceOfPath } from "../../src/domain/log/entry-path.js";
import { emptyLogHead, type LogHead } from "../../src/domain/log/hash-chain.js";
import { renderState } from "../../src/domain/state/state-file.js";
import { EntryChain } from "../../src/verify/entry-chain.js";
import { quickEntry } from "../../src/verify/quick-entry.js";
import { historyArbitrary } from "../model/arbitraries.js";
import { History } from "../model/history.js";
import { Witness } from "../model/oracle.js";
import { cli, json, LogRepository } from "./log-repository.js";

const runs = Number(process.env["AUDIT_RUNS"] ?? 100);
const directory = mkdtempSync(join(tmpdir(), "model-histories-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

type Files = ReadonlyMap<string, string>;

/** The log's branch after each history, and how often what makes logs odd happened. */
async function play(): Promise<{ readonly logs: readonly Files[]; readonly counts: Map<string, number> }> {
  const logs: Files[] = [];
  const counts = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(historyArbitrary, async ({ setting, steps }) => {
      const history = new History(setting, new Witness(counts));
      for (const step of steps) await history.play(step);
      await history.comeToRest();
      const { logFiles } = history.platform;
      if (logFiles.size > 0) logs.push(new Map(logFiles));
    }),
    { numRuns: runs, seed: 20_261_129 },
  );
  return { logs, counts };
}

function entryTexts(files: Files): readonly string[] {
  const paths = [...files.keys()].filter((path) => sequenceOfPath(path) !== undefined).toSorted();
  expect(paths).toEqual(paths.map((_, index) => entryPath(index + 1)));
  return paths.map((path) => files.get(path)!);
}

describe("verify", () => {
  it(`raises no false alarm on the logs of ${runs} random histories`, async () => {
    const { logs, counts } = await play();
    for (const files of logs) {
      const chain = new EntryChain(sha256);
      let head: LogHead = emptyLogHead;
      for (const text of entryTexts(files)) {
        const file = { path: entryPath(head.sequence + 1), text };
        // Not only right, but quickly found to be so.
        head = quickEntry(head, file, sha256)?.entry ?? fail(`Entry ${file.path} takes the slow way.`);
        expect(chain.next(file)).toBeUndefined();
      }
      expect(chain.state === undefined ? "" : renderState(chain.state)).toBe(files.get("state.json"));
    }
    // Without these the histories would prove little.
    // Fewer histories need not have them all.
    const odd = ["race", "re-run", "process-killed", "production-dies", "drift", "hand-merge"];
    expect(runs < 100 || odd.every((each) => counts.has(each))).toBe(true);

    // The whole command on real git, for the longest of them: files beside the entries, state and notes.
    const longest = logs.toSorted((one, other) => other.size - one.size).slice(0, 5);
    for (const [index, files] of longest.entries()) {
      const repository = new LogRepository(join(directory, String(index)));
      for (const [path, text] of files) repository.write(path, text);
      repository.commit();
      const answer = await cli("verify", "--repo", repository.directory, "--json");
      expect({ code: answer.code, ...json(answer) }).toMatchObject({
        code: 0,
        ok: true,
        entries: entryTexts(files).length,
      });
    }
  }, 600_000);
});

function fail(problem: string): never {
  throw new Error(problem);
}
