import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { sha256 } from "../../src/adapters/sha256.js";
import { canonicalJson } from "../../src/domain/log/canonical-json.js";
import type { Entry } from "../../src/domain/log/entry.js";
import { entryPath } from "../../src/domain/log/entry-path.js";
import { reduceLog } from "../../src/domain/reducer/reduce.js";
import { sealTransaction, stateDigest } from "../../src/domain/reducer/sealed-state.js";
import { renderState } from "../../src/domain/state/state-file.js";
import type { State } from "../../src/domain/state/state.js";
import type { UserLogin } from "../../src/domain/values/values.js";
import { cli, json, LogRepository, type Outcome } from "./log-repository.js";
import { auditStory } from "./story.js";

const directory = mkdtempSync(join(tmpdir(), "state-hash-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** The story as the console writes it: the last entry of each run says what the state is after it. */
const writes: readonly (readonly Entry[])[] = (() => {
  let state: State | undefined;
  const story = auditStory();
  const runs = [...new Set(story.map(({ run }) => run.id))];
  return runs.map((id) => {
    const write = story.filter(({ run }) => run.id === id);
    const { time, run, policy } = write[0]!;
    const drafts = write.map(({ actor, facts }) => ({ actor: actor as UserLogin, facts }));
    const sealed = sealTransaction(state, drafts, { time, run, policy, sha256 });
    ({ state } = sealed);
    return sealed.entries;
  });
})();
const entries = writes.flat();
const last = entries.at(-1)!;
const other = "d".repeat(64);

/** The last entries of the log with another word on the state, sealed anew as somebody would who knows how. */
function resealed(log: readonly Entry[], from: number, wordOf: (entry: Entry) => string | undefined) {
  let previous = log[from - 2]!.hash;
  return log.slice(0, from - 1).concat(
    log.slice(from - 1).map((entry) => {
      const { hash: _, state: _before, ...rest } = entry;
      const word = wordOf(entry);
      const unsealed = { ...rest, ...(word === undefined ? {} : { state: word }), previous };
      previous = sha256(canonicalJson(unsealed));
      return { ...unsealed, hash: previous };
    }),
  );
}
const withLastWord = (word: string | undefined): readonly Entry[] =>
  resealed(entries, last.sequence, () => word);

let count = 0;
async function verdictOf(log: readonly Entry[], state = renderState(reduceLog(log)!)): Promise<Outcome> {
  count += 1;
  const repository = new LogRepository(join(directory, `log-${count}`)).writeLog(log);
  repository.write("state.json", state);
  repository.commit();
  return await cli("verify", "--repo", repository.directory, "--json");
}

describe("verify and the hash of the state in the newest write", () => {
  it("has nothing against the log after each write of the console", async () => {
    for (let length = 1; length <= writes.length; length += 5) {
      const { code, out } = await verdictOf(writes.slice(0, length).flat());
      expect([code, json({ code, out, err: "" }).ok]).toEqual([0, true]);
    }
  });

  it("has nothing against logs of older versions, which say nothing of the state", async () => {
    expect((await verdictOf(auditStory())).code).toBe(0);
  });

  it("has nothing against a log whose older writes said nothing", async () => {
    const half = entries.length >> 1;
    const log = resealed(entries, 2, ({ sequence, state }) => (sequence <= half ? undefined : state));
    const digest = stateDigest(reduceLog(log)!, sha256);
    const sealed = resealed(log, last.sequence, () => digest);
    expect((await verdictOf(sealed)).code).toBe(0);
  });

  it.each([
    ["another hash", () => withLastWord(other), `says that the state after it has the hash ${other}`],
    ["no hash", () => withLastWord(undefined), "does not say what the state is after it"],
    [
      "the hash of the state before",
      () =>
        withLastWord(
          entries.findLast(({ state, sequence }) => state !== undefined && sequence < last.sequence)!.state,
        ),
      "the entries up to it give",
    ],
    [
      "the hash of the state with its own entry's hash in it",
      () => withLastWord(sha256(canonicalJson(reduceLog(entries)))),
      "the entries up to it give",
    ],
  ])("finds %s in the newest entry, sealed anew, with a fitting state.json", async (_, log, words) => {
    const outcome = await verdictOf(log());
    expect(outcome.code).toBe(1);
    expect(json(outcome)).toMatchObject({
      ok: false,
      fault: "wrong-state-hash",
      sequence: last.sequence,
      path: entryPath(last.sequence),
      problem: expect.stringContaining(words) as unknown,
    });
  });

  it("finds that the end of the newest write is cut off, with a fitting state.json", async () => {
    const cut = writes.findLastIndex((write) => write.length > 1);
    const log = writes
      .slice(0, cut + 1)
      .flat()
      .slice(0, -1);
    expect(json(await verdictOf(log))).toMatchObject({
      fault: "wrong-state-hash",
      sequence: log.length,
      problem: expect.stringContaining("the end of its write is missing") as unknown,
    });
  });

  it("finds an entry appended by somebody who does not know of the hash", async () => {
    const [forged] = sealTransaction(
      reduceLog(entries),
      [{ actor: "eve" as UserLogin, facts: entries.find(({ type }) => type === "approval-refused")!.facts }],
      { time: last.time, run: last.run, policy: last.policy, sha256 },
    ).entries;
    const log = resealed([...entries, forged!], last.sequence + 1, () => undefined);
    expect(json(await verdictOf(log))).toMatchObject({ fault: "wrong-state-hash", sequence: log.length });
  });

  it("says when the newest entry and state.json agree on a state that does not follow", async () => {
    const state = reduceLog(entries)!;
    const changed = { ...state, counters: { ...state.counters, rollbacks: 7 } };
    const log = withLastWord(stateDigest(changed, sha256));
    const after = { ...changed, log: reduceLog(log)!.log };
    expect(json(await verdictOf(log, renderState(after)))).toMatchObject({
      fault: "wrong-state",
      problem: `state.json is not what follows from the entries: counters differs. Entry ${last.sequence} says the same as state.json: both are wrong.`,
    });
  });

  it("does not blame the entry when state.json alone was changed", async () => {
    const state = reduceLog(entries)!;
    const { problem } = json(await verdictOf(entries, renderState({ ...state, counters: { rollbacks: 7 } })));
    expect(problem).toBe("state.json is not what follows from the entries: counters differs.");
  });
});
