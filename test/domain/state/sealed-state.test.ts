/** What the newest entry of a transaction says of the state after it. */
import { describe, expect, it } from "@jest/globals";
import { canonicalJson } from "../../../src/domain/log/canonical-json.js";
import type { Entry } from "../../../src/domain/log/entry.js";
import { entryPath } from "../../../src/domain/log/entry-path.js";
import { renderEntry, verifyChain } from "../../../src/domain/log/hash-chain.js";
import { reduceEntry, reduceLog } from "../../../src/domain/reducer/reduce.js";
import { sealTransaction, stateFlaw } from "../../../src/domain/reducer/sealed-state.js";
import type { State } from "../../../src/domain/state/state.js";
import { entriesOf } from "../../browser/support/synthetic-log.js";
import { minute, sha256, user } from "../../support/builders.js";

/** Written from the page on the log (docs/release-log.md), which says how anybody computes it. */
const digestOf = ({ log: { sequence, time }, ...others }: State): string =>
  sha256(canonicalJson({ ...others, log: { sequence, time } }));

const history: readonly Entry[] = [...entriesOf({ size: 600 })];

describe("the state in the newest entry", () => {
  it("is the hash of what all entries up to it give, after each of many transactions", () => {
    let told = 0;
    let state: State | undefined;
    for (const entry of history) {
      state = reduceEntry(state, entry);
      if (entry.state === undefined) continue;
      expect(entry.state).toBe(digestOf(state));
      expect(stateFlaw(entry, state, sha256)).toBeUndefined();
      told += 1;
    }
    expect(told).toBeGreaterThan(200);
  });

  it("is what the transaction itself gives, and only its last entry says it", async () => {
    const before = reduceLog(history);
    const facts = { type: "ejection-lifted", pullRequest: 1, by: user("tess"), comment: 5 } as const;
    const draft = { actor: user("tess"), facts };
    const run = { id: 7, attempt: 1, url: "https://github.com/acme/shop/actions/runs/7" };
    const { entries, state } = sealTransaction(before, [draft, draft, draft], {
      time: minute(5),
      run,
      policy: null,
      sha256,
    });
    expect(entries.map((entry) => entry.state)).toEqual([undefined, undefined, digestOf(state)]);
    expect(state).toEqual(reduceLog([...history, ...entries]));
    const files = [...history, ...entries].map((entry) => ({
      path: entryPath(entry.sequence),
      text: renderEntry(entry),
    }));
    expect(await verifyChain(files, { sha256 })).toEqual({
      kind: "intact",
      entries: history.length + 3,
      head: state.log.hash,
    });
  });

  it("vouches for no state with another value in it, however deep", () => {
    const newest = history.at(-1);
    const state = reduceLog(history);
    if (newest === undefined || state === undefined) throw new Error("no state");
    const [first, ...others] = state.releases;
    if (first === undefined) throw new Error("no release");
    const changed = { ...state, releases: [{ ...first, version: "v0.0.0" as never }, ...others] };
    expect(stateFlaw(newest, state, sha256)).toBeUndefined();
    expect(stateFlaw(newest, changed, sha256)).toContain("changed by other hands");
  });

  it("is asked of a transaction that writes something", () => {
    const seal = { time: minute(1), run: history[0]!.run, policy: null, sha256 };
    expect(() => sealTransaction(undefined, [], seal)).toThrow("without an entry");
  });
});
