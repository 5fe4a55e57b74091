/** What the chain of hashes shows. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  type ChainVerdict,
  type EntryFile,
  emptyLogHead,
  renderEntry,
  sealEntries,
  verifyChain,
} from "../../../src/domain/log/hash-chain.js";
import type { Entry, EntryDraft, EntryFacts } from "../../../src/domain/log/entry.js";
import { entryPath } from "../../../src/domain/log/entry-path.js";
import type { UserLogin } from "../../../src/domain/values/values.js";
import { sha256, at, seal, log, entryAt } from "./hash-chain-support.js";

const fileOf = (entry: Entry): EntryFile => ({ path: entryPath(entry.sequence), text: renderEntry(entry) });

const filesOf = (entries: readonly Entry[]): EntryFile[] => entries.map(fileOf);

const verify = (files: readonly EntryFile[]): Promise<ChainVerdict> => verifyChain(files, { sha256 });

/** What a careful forger writes: everything is consistent within this one entry. */
const resealed = (entry: Entry, change: Partial<Entry>): Entry => {
  const { hash: _, ...unsealed } = { ...entry, ...change };
  const sorted = JSON.parse(JSON.stringify(unsealed), (__, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  ) as unknown;
  return { ...unsealed, hash: sha256(JSON.stringify(sorted)) };
};

const replaced = (entries: readonly Entry[], changed: Entry): EntryFile[] =>
  filesOf(entries.map((entry) => (entry.sequence === changed.sequence ? changed : entry)));

describe("verifyChain", () => {
  it("finds an untouched log intact and shows each entry", async () => {
    const entries = log();
    const seen: number[] = [];
    const verdict = await verifyChain(filesOf(entries), {
      sha256,
      visit: ({ sequence }) => seen.push(sequence),
    });
    expect(verdict).toEqual({ kind: "intact", entries: 3, head: entries[2]?.hash });
    expect(seen).toEqual([1, 2, 3]);
  });

  it("finds no fault with no entries", async () => {
    expect(await verify([])).toEqual({ kind: "intact", entries: 0, head: "0".repeat(64) });
  });

  const faults: readonly [
    name: string,
    fault: string,
    sequence: number,
    change: (entries: readonly Entry[]) => EntryFile[],
  ][] = [
    ["a removed entry", "missing-entry", 2, (entries) => filesOf(entries).filter((_, index) => index !== 1)],
    ["a removed first entry", "missing-entry", 1, (entries) => filesOf(entries).slice(1)],
    [
      "an entry in a place of its own",
      "foreign-file",
      2,
      ([first, ...rest]) => [
        fileOf(first as Entry),
        { path: "entries/notes.json", text: "{}" },
        ...filesOf(rest),
      ],
    ],
    [
      "an entry twice",
      "foreign-file",
      2,
      ([first, ...rest]) => filesOf([first as Entry, first as Entry, ...rest]),
    ],
    [
      "bytes that are no text",
      "not-text",
      2,
      (entries) => filesOf(entries).with(1, { path: entryPath(2), text: null }),
    ],
    [
      "text that is not JSON",
      "not-json",
      2,
      (entries) => filesOf(entries).with(1, { path: entryPath(2), text: "{" }),
    ],
    [
      "JSON that is no object",
      "wrong-shape",
      2,
      (entries) => filesOf(entries).with(1, { path: entryPath(2), text: "[]\n" }),
    ],
    [
      "a schema from the future",
      "unknown-schema",
      2,
      (entries) => replaced(entries, resealed(entryAt(entries, 1), { schema: 2 as 1 })),
    ],
    [
      "an unknown type",
      "wrong-shape",
      2,
      (entries) =>
        replaced(
          entries,
          resealed(entryAt(entries, 1), {
            type: "x" as Entry["type"],
            facts: { type: "x" } as unknown as EntryFacts,
          }),
        ),
    ],
    [
      "a type that is not that of its facts",
      "wrong-shape",
      3,
      (entries) => replaced(entries, resealed(entryAt(entries, 2), { type: "log-opened" })),
    ],
    [
      "a part too many",
      "wrong-shape",
      2,
      (entries) =>
        filesOf(entries).with(1, { path: entryPath(2), text: JSON.stringify({ ...entries[1], note: "x" }) }),
    ],
    [
      "a part too few",
      "wrong-shape",
      2,
      (entries) =>
        filesOf(entries).with(1, {
          path: entryPath(2),
          text: JSON.stringify({ ...entries[1], policy: undefined }),
        }),
    ],
    [
      "another sequence, sealed again",
      "wrong-sequence",
      2,
      (entries) =>
        filesOf(entries).with(1, {
          path: entryPath(2),
          text: renderEntry(resealed(entryAt(entries, 1), { sequence: 5 })),
        }),
    ],
    [
      "a changed actor",
      "wrong-hash",
      2,
      (entries) => replaced(entries, { ...entryAt(entries, 1), actor: "@eve" }),
    ],
    [
      "a number no JSON can hold",
      "not-json",
      2,
      (entries) =>
        filesOf(entries).with(1, {
          path: entryPath(2),
          text: renderEntry(entryAt(entries, 1)).replace('"by": "tess"', '"by": 1e999'),
        }),
    ],
    [
      "white space",
      "not-as-written",
      2,
      (entries) => filesOf(entries).with(1, { path: entryPath(2), text: JSON.stringify(entries[1]) }),
    ],
    [
      "a newline less",
      "not-as-written",
      3,
      (entries) =>
        filesOf(entries).with(2, { path: entryPath(3), text: renderEntry(entryAt(entries, 2)).trimEnd() }),
    ],
    [
      "a member given twice",
      "not-as-written",
      2,
      (entries) =>
        filesOf(entries).with(1, {
          path: entryPath(2),
          text: renderEntry(entryAt(entries, 1)).replace('"actor"', '"actor": "@eve",\n  "actor"'),
        }),
    ],
    [
      "an entry sealed again, at the next one",
      "wrong-previous",
      3,
      (entries) => replaced(entries, resealed(entryAt(entries, 1), { actor: "@eve" })),
    ],
    [
      "time that goes back",
      "time-goes-back",
      3,
      (entries) => replaced(entries, resealed(entryAt(entries, 2), { time: at("2026-03-01T09:00:00.000Z") })),
    ],
  ];

  it.each(faults)("finds %s (%s)", async (...[, fault, sequence, change]) => {
    expect(await verify(change(log()))).toMatchObject({ kind: "broken", fault, sequence });
  });

  it("does not take a failure of its own for a fault of the log", async () => {
    const failing = (): string => {
      throw new Error("no hash today");
    };
    await expect(verifyChain(filesOf(log()), { sha256: failing })).rejects.toThrow("no hash today");
  });

  it("finds an entry sealed again at the end only with the help of a head kept elsewhere", async () => {
    const entries = log();
    const verdict = await verify(replaced(entries, resealed(entryAt(entries, 2), { actor: "@eve" })));
    expect(verdict.kind).toBe("intact");
    expect(verdict).not.toMatchObject({ head: entries[2]?.hash });
  });
});

describe("a changed byte", () => {
  const text = fc.string({ unit: "binary", maxLength: 12 });
  const anyDraft: fc.Arbitrary<EntryDraft> = fc.record({
    actor: text.map((login) => login as UserLogin),
    facts: fc.oneof(
      fc.record({
        type: fc.constant("rollback-joined" as const),
        rollback: text,
        by: text.map((login) => login as UserLogin),
        reason: text,
      }),
      fc.record({
        type: fc.constant("gate-closed" as const),
        gate: fc.constant("production" as const),
        gateRun: fc.integer(),
        cause: fc.constant("ended" as const),
      }),
      fc.record({
        type: fc.constant("rollback-announced" as const),
        rollback: text,
        issue: fc.nat(),
        deliveries: fc.array(
          fc.record({
            channel: fc.constant("webhook" as const),
            to: text,
            delivered: fc.boolean(),
            detail: text,
          }),
          { maxLength: 2 },
        ),
      }),
    ),
  });
  const anyChange = fc.record({ which: fc.nat(), where: fc.nat(), flip: fc.integer({ min: 1, max: 255 }) });
  const decode = (bytes: Uint8Array): string | null => {
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return null;
    }
  };

  it("anywhere in any entry is found and blamed on that entry", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyDraft, { minLength: 1, maxLength: 4 }),
        anyChange,
        async (some, { which, where, flip }) => {
          const files = filesOf(sealEntries(emptyLogHead, some, seal("2026-03-01T10:00:00.000Z")));
          expect((await verify(files)).kind).toBe("intact");
          const index = which % files.length;
          const bytes = Buffer.from(files[index]?.text ?? "");
          const position = where % bytes.length;
          bytes.writeUInt8(bytes.readUInt8(position) ^ flip, position);
          const verdict = await verify(
            files.with(index, { path: entryPath(index + 1), text: decode(bytes) }),
          );
          expect(verdict).toMatchObject({ kind: "broken", sequence: index + 1, path: entryPath(index + 1) });
        },
      ),
      { numRuns: 300 },
    );
  });

  it("is found at every single position of a log", async () => {
    const files = filesOf(log());
    for (const [index, { path, text: whole }] of files.entries()) {
      for (let position = 0; position < Buffer.byteLength(whole ?? ""); position += 1) {
        const bytes = Buffer.from(whole ?? "");
        bytes.writeUInt8(bytes.readUInt8(position) ^ 1, position);
        const verdict = await verify(files.with(index, { path, text: decode(bytes) }));
        expect(verdict).toMatchObject({ kind: "broken", sequence: index + 1, path });
      }
    }
  });
});
