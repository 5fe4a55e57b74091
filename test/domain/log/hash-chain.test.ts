import { createHash } from "node:crypto";
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
import type { CommitSha, Time, TreeSha, UserLogin, Version } from "../../../src/domain/values/values.js";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const run = { id: 4711, attempt: 1, url: "https://github.com/acme/shop/actions/runs/4711" };
const at = (time: string): Time => time as Time;
const commit = { sha: "a".repeat(40) as CommitSha, tree: "b".repeat(40) as TreeSha };

const opened: EntryFacts = {
  type: "log-opened",
  repository: { id: 1, name: "acme/shop" },
  callers: [".github/workflows/release.yml"],
  develop: commit,
};
const joined: EntryFacts = {
  type: "rollback-joined",
  rollback: "RB-1",
  by: "tess" as UserLogin,
  reason: "Kasse \u{1f4a5}\nsteht → „still“",
};
const landed: EntryFacts = {
  type: "release-landed",
  version: "v1.0.0" as Version,
  develop: commit,
  method: "fast-forward",
};
const drafts: readonly EntryDraft[] = [opened, joined, landed].map((facts) => ({
  actor: "@mira" as UserLogin,
  facts,
}));

const seal = (time: string) => ({ time: at(time), run, policy: null, sha256 });
const log = (): Entry[] => sealEntries(emptyLogHead, drafts, seal("2026-03-01T10:00:00.000Z"));
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

const entryAt = (entries: readonly Entry[], index: number): Entry => {
  const entry = entries[index];
  if (entry === undefined) throw new Error(`No entry at ${index}.`);
  return entry;
};

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
