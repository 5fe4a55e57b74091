/** How entries are sealed and written. */
import { describe, expect, it } from "@jest/globals";
import { emptyLogHead, renderEntry, sealEntries } from "../../../src/domain/log/hash-chain.js";
import type { Entry } from "../../../src/domain/log/entry.js";
import type { UserLogin } from "../../../src/domain/values/values.js";
import { sha256, run, joined, landed, drafts, seal, log, entryAt } from "./hash-chain-support.js";

describe("sealEntries", () => {
  it("numbers and chains entries from the empty log on", () => {
    const entries = log();
    expect(entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    expect(entries[0]?.previous).toBe("0".repeat(64));
    expect(entries[1]?.previous).toBe(entries[0]?.hash);
    expect(entries[2]?.previous).toBe(entries[1]?.hash);
    expect(entries.map(({ type }) => type)).toEqual(["log-opened", "rollback-joined", "release-landed"]);
  });

  it("hashes the canonical JSON of the entry without its hash", () => {
    const [first] = sealEntries(emptyLogHead, [{ actor: "@mira" as UserLogin, facts: landed }], {
      ...seal("2026-03-01T10:00:00.000Z"),
      policy: "c".repeat(40),
    });
    const canonical =
      `{"actor":"@mira","facts":{"develop":{"sha":"${"a".repeat(40)}","tree":"${"b".repeat(40)}"},"method":"fast-forward","type":"release-landed","version":"v1.0.0"},` +
      `"policy":"${"c".repeat(40)}","previous":"${"0".repeat(64)}","run":{"attempt":1,"id":4711,"url":"${run.url}"},"schema":1,"sequence":1,"time":"2026-03-01T10:00:00.000Z","type":"release-landed"}`;
    expect(first?.hash).toBe(sha256(canonical));
  });

  it("never lets time go back", () => {
    const before = entryAt(log(), 2);
    const [next] = sealEntries(
      before,
      [{ actor: "@mira" as UserLogin, facts: joined }],
      seal("2026-03-01T09:59:59.000Z"),
    );
    expect(next?.time).toBe("2026-03-01T10:00:00.000Z");
  });

  it("seals one by one what it seals at once", () => {
    let head = emptyLogHead;
    const oneByOne = drafts.flatMap((draft) => {
      const [entry] = sealEntries(head, [draft], seal("2026-03-01T10:00:00.000Z"));
      if (entry !== undefined) head = entry;
      return entry ?? [];
    });
    expect(oneByOne).toEqual(log());
  });
});

describe("renderEntry", () => {
  it("is JSON for people: known order, one member a line, newline at the end", () => {
    const text = renderEntry(entryAt(log(), 2));
    expect(text.split("\n").slice(0, 5)).toEqual([
      "{",
      '  "schema": 1,',
      '  "sequence": 3,',
      '  "time": "2026-03-01T10:00:00.000Z",',
      '  "type": "release-landed",',
    ]);
    expect(text.endsWith('"\n}\n')).toBe(true);
    expect(JSON.parse(text)).toEqual(entryAt(log(), 2));
  });

  it("does not depend on the order of members", () => {
    const entry = entryAt(log(), 2);
    expect(renderEntry(Object.fromEntries(Object.entries(entry).toReversed()) as unknown as Entry)).toBe(
      renderEntry(entry),
    );
  });
});
