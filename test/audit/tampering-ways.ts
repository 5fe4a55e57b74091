/** Ways to tamper with a log, and the fault that each is found as. */
/* oxlint-disable typescript/no-explicit-any, typescript/no-unsafe-assignment -- whoever tampers with an entry is held to no type */
import { sha256 } from "../../src/adapters/sha256.js";
import { EntryChain, type EntryProblem } from "../../src/verify/entry-chain.js";
import { canonicalJson } from "../../src/domain/log/canonical-json.js";
import { type EntryFile, renderEntry } from "../../src/domain/log/hash-chain.js";
import type { Entry, EntryFacts } from "../../src/domain/log/entry.js";
import { entryPath } from "../../src/domain/log/entry-path.js";
import { auditStory, commitOf, staged } from "./story.js";

export const entries = auditStory();

export const files = entries.map((entry): EntryFile => ({
  path: entryPath(entry.sequence),
  text: renderEntry(entry),
}));

export function problemOf(log: readonly EntryFile[]): EntryProblem | undefined {
  const chain = new EntryChain(sha256);
  for (const file of log) {
    const problem = chain.next(file);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** Seals the log anew from one entry on, as somebody would who knows how. */
export function resealed(from: number, change: (entry: Entry) => Entry): readonly EntryFile[] {
  let previous = entries[from - 2]?.hash ?? "0".repeat(64);
  return files.slice(0, from - 1).concat(
    entries.slice(from - 1).map((entry) => {
      const { hash: _, ...unsealed } = { ...(entry.sequence === from ? change(entry) : entry), previous };
      previous = sha256(canonicalJson(unsealed));
      return { path: entryPath(entry.sequence), text: renderEntry({ ...unsealed, hash: previous }) };
    }),
  );
}

const at = (type: EntryFacts["type"]): number => entries.find((entry) => entry.type === type)!.sequence;

const withText = (sequence: number, change: (text: string) => string | null): readonly EntryFile[] =>
  files.map((file, index) => (index === sequence - 1 ? { ...file, text: change(file.text!) } : file));
const withValue = (sequence: number, change: (entry: any) => unknown) =>
  withText(sequence, (text) => {
    const value = JSON.parse(text);
    return `${JSON.stringify(change(value) ?? value, null, 2)}\n`;
  });
const withFacts = (sequence: number, change: object): readonly EntryFile[] =>
  resealed(sequence, (entry) => ({ ...entry, facts: { ...entry.facts, ...change } }));

/** What somebody with write access can append, sealed rightly. */
export function forgedAtTheEnd(): EntryFile {
  const last = entries.at(-1)!;
  const facts = entries[at("approval-refused") - 1]!.facts;
  const { hash: previous, ...rest } = { ...last, sequence: last.sequence + 1, type: facts.type, facts };
  const unsealed = { ...rest, previous };
  const text = renderEntry({ ...unsealed, hash: sha256(canonicalJson(unsealed)) });
  return { path: entryPath(unsealed.sequence), text };
}

type Kind = readonly [
  what: string,
  log: () => readonly EntryFile[],
  fault: EntryProblem["fault"],
  sequence: number,
];

export const middle = at("approval-granted");

const bytes: readonly Kind[] = [
  ["a blank at the end", () => withText(middle, (text) => `${text} `), "not-as-written", middle],
  ["no newline at the end", () => withText(middle, (text) => text.trimEnd()), "not-as-written", middle],
  ["two newlines at the end", () => withText(middle, (text) => `${text}\n`), "not-as-written", middle],
  ["CRLF", () => withText(middle, (text) => text.replaceAll("\n", "\r\n")), "not-as-written", middle],
  [
    "tabs for blanks",
    () => withText(middle, (text) => text.replaceAll("  ", "\t")),
    "not-as-written",
    middle,
  ],
  ["one line", () => withText(middle, (text) => JSON.stringify(JSON.parse(text))), "not-as-written", middle],
  ["a byte order mark", () => withText(middle, (text) => `\ufeff${text}`), "not-json", middle],
  ["no text", () => withText(middle, () => null), "not-text", middle],
  ["an empty file", () => withText(middle, () => ""), "not-json", middle],
  ["half a file", () => withText(middle, (text) => text.slice(0, text.length / 2)), "not-json", middle],
  ["a list", () => withText(middle, () => "[]\n"), "wrong-shape", middle],
  ["null", () => withText(middle, () => "null\n"), "wrong-shape", middle],
  ["a number", () => withText(middle, () => "7\n"), "wrong-shape", middle],
  ["a comment", () => withText(middle, (text) => `// ${text}`), "not-json", middle],
  [
    "a letter as an escape",
    () => withText(middle, (text) => text.replace("toni", String.raw`\u0074oni`)),
    "not-as-written",
    middle,
  ],
  [
    "a number with a fraction",
    () => withText(middle, (text) => text.replace(`"sequence": ${middle}`, `"sequence": ${middle}.0`)),
    "not-as-written",
    middle,
  ],
  [
    "a number as a power",
    () => withText(middle, (text) => text.replace('"schema": 1', '"schema": 1e0')),
    "not-as-written",
    middle,
  ],
  [
    "a key twice, the false one first",
    () => withText(middle, (text) => text.replace('"actor":', '"actor": "eve",\n  "actor":')),
    "not-as-written",
    middle,
  ],
  [
    "a key twice, the false one last",
    () => withText(middle, (text) => text.replace('"run":', '"actor": "eve",\n  "run":')),
    "wrong-hash",
    middle,
  ],
  [
    "half a surrogate pair",
    () => withText(middle, (text) => text.replace("toni", String.raw`\ud800`)),
    "not-json",
    middle,
  ],
  [
    "parts in another order",
    () => withValue(middle, ({ schema, ...rest }) => ({ ...rest, schema })),
    "not-as-written",
    middle,
  ],
  [
    "facts in another order",
    () =>
      withValue(middle, ({ facts: { by, ...facts }, policy, previous, hash, ...rest }) => ({
        ...rest,
        facts: { ...facts, by },
        policy,
        previous,
        hash,
      })),
    "not-as-written",
    middle,
  ],
];

const envelope: readonly Kind[] = (
  ["schema", "sequence", "time", "type", "actor", "run", "facts", "policy", "previous", "hash"] as const
).flatMap((name): Kind[] => {
  const shape = name === "schema" ? "unknown-schema" : "wrong-shape";
  return [
    [`${name} left out`, () => withValue(middle, (entry) => void delete entry[name]), shape, middle],
    [`${name} of another kind`, () => withValue(middle, (entry) => void (entry[name] = [1])), shape, middle],
  ];
});

const values: readonly Kind[] = [
  ["another schema", () => withValue(middle, (entry) => void (entry.schema = 2)), "unknown-schema", middle],
  [
    "another number",
    () => withValue(middle, (entry) => void (entry.sequence = 99)),
    "wrong-sequence",
    middle,
  ],
  [
    "another time",
    () => withValue(middle, (entry) => void (entry.time = "2026-03-01T13:00:00.001Z")),
    "wrong-hash",
    middle,
  ],
  ["another actor", () => withValue(middle, (entry) => void (entry.actor = "eve")), "wrong-hash", middle],
  ["another run", () => withValue(middle, (entry) => void (entry.run.id = 1)), "wrong-hash", middle],
  ["another attempt", () => withValue(middle, (entry) => void (entry.run.attempt = 2)), "wrong-hash", middle],
  [
    "another address of the run",
    () => withValue(middle, (entry) => void (entry.run.url = "https://evil")),
    "wrong-hash",
    middle,
  ],
  [
    "a further part of the run",
    () => withValue(middle, (entry) => void (entry.run.x = 1)),
    "wrong-shape",
    middle,
  ],
  [
    "another policy",
    () => withValue(middle, (entry) => void (entry.policy = "d".repeat(40))),
    "wrong-hash",
    middle,
  ],
  ["no policy", () => withValue(middle, (entry) => void (entry.policy = null)), "wrong-hash", middle],
  [
    "another hash before",
    () => withValue(middle, (entry) => void (entry.previous = "0".repeat(64))),
    "wrong-previous",
    middle,
  ],
  [
    "another hash",
    () => withValue(middle, (entry) => void (entry.hash = "0".repeat(64))),
    "wrong-hash",
    middle,
  ],
  [
    "a hash in capitals",
    () => withValue(middle, (entry) => void (entry.hash = entry.hash.toUpperCase())),
    "wrong-shape",
    middle,
  ],
  ["a further part", () => withValue(middle, (entry) => void (entry.note = "x")), "wrong-shape", middle],
  [
    "an unknown type",
    () => withValue(middle, (entry) => void ((entry.type = "party"), (entry.facts.type = "party"))),
    "wrong-shape",
    middle,
  ],
  [
    "a type that its facts are not",
    () => withValue(middle, (entry) => void (entry.type = "gate-opened")),
    "wrong-shape",
    middle,
  ],
  [
    "another approver",
    () => withValue(middle, (entry) => void (entry.facts.by = "eve")),
    "wrong-hash",
    middle,
  ],
  [
    "another approved head",
    () => withValue(middle, (entry) => void (entry.facts.head = "e".repeat(40))),
    "wrong-hash",
    middle,
  ],
  ["a further fact", () => withValue(middle, (entry) => void (entry.facts.zzz = 1)), "wrong-hash", middle],
  [
    "a fact left out",
    () => withValue(middle, (entry) => void delete entry.facts.reference),
    "wrong-hash",
    middle,
  ],
  [
    "a key __proto__",
    () => withText(middle, (text) => text.replace('"by":', '"__proto__": {},\n    "by":')),
    "wrong-hash",
    middle,
  ],
  [
    "a hash sealed anew alone",
    () => {
      const changed = resealed(middle, (entry) => ({ ...entry, actor: "eve" }));
      return files.map((file, index) => (index === middle - 1 ? changed[index]! : file));
    },
    "wrong-previous",
    middle + 1,
  ],
];

const places: readonly Kind[] = [
  ["the first entry missing", () => files.slice(1), "missing-entry", 1],
  ["an entry missing", () => files.filter((_, index) => index !== 4), "missing-entry", 5],
  ["ten entries missing", () => files.filter((_, index) => index < 5 || index > 14), "missing-entry", 6],
  [
    "two entries swapped",
    () =>
      files.map((file, index) => ({ ...file, text: files[index === 4 ? 5 : index === 5 ? 4 : index]!.text })),
    "wrong-sequence",
    5,
  ],
  [
    "an entry in the place of another",
    () => files.map((file, index) => (index === 4 ? { ...file, text: files[3]!.text } : file)),
    "wrong-sequence",
    5,
  ],
  ["an entry twice", () => [...files.slice(0, 5), files[4]!, ...files.slice(5)], "foreign-file", 6],
  [
    "a file of another name",
    () => [...files.slice(0, 5), { path: "entries/00/00/00/x.json", text: "{}" }, ...files.slice(5)],
    "foreign-file",
    6,
  ],
  [
    "a number with a digit less",
    () => [{ path: "entries/00/00/00/0000001.json", text: files[0]!.text }],
    "foreign-file",
    1,
  ],
  [
    "an entry in another folder",
    () => [{ path: "entries/01/00/00/00000001.json", text: files[0]!.text }],
    "foreign-file",
    1,
  ],
  [
    "entry 0",
    () => [{ path: "entries/00/00/00/00000000.json", text: files[0]!.text }, ...files],
    "foreign-file",
    1,
  ],
  [
    "an entry of another log in its place",
    () =>
      files.map((file, index) =>
        index === 6 ? { ...file, text: resealed(1, (entry) => ({ ...entry, actor: "eve" }))[6]!.text } : file,
      ),
    "wrong-previous",
    7,
  ],
  [
    "time that goes back, sealed rightly",
    () => resealed(middle, (entry) => ({ ...entry, time: "2020-01-01T00:00:00.000Z" as Entry["time"] })),
    "time-goes-back",
    middle,
  ],
];

const started = at("production-deployment-started");
const requested = at("rollback-requested");

const rollback = entries.find(
  ({ facts }) => facts.type === "production-deployment-started" && facts.mode === "rollback",
)!.sequence;

const impossible: readonly Kind[] = [
  [
    "a log that does not begin with its opening",
    () =>
      resealed(1, (entry) => ({
        ...entry,
        type: "gate-opened",
        facts: entries[at("gate-opened") - 1]!.facts,
      })),
    "impossible-entry",
    1,
  ],
  [
    "a log that opens twice",
    () => resealed(middle, (entry) => ({ ...entry, type: "log-opened", facts: entries[0]!.facts })),
    "impossible-entry",
    middle,
  ],
  [
    "a release of what never stood on staging",
    () => withFacts(started, { commit: commitOf("other") }),
    "impossible-entry",
    started,
  ],
  [
    "a release of a head that nobody approved",
    () => withFacts(started, { pullRequests: [staged(1, { head: commitOf("x").sha })] }),
    "impossible-entry",
    started,
  ],
  [
    "a release of a further pull request",
    () => withFacts(started, { pullRequests: [staged(1), staged(7)] }),
    "impossible-entry",
    started,
  ],
  [
    "a rollback to an unknown release",
    () => withFacts(rollback, { version: "v0.0.9" }),
    "impossible-entry",
    rollback,
  ],
  [
    "a rollback to another commit",
    () => withFacts(rollback, { commit: commitOf("other") }),
    "impossible-entry",
    rollback,
  ],
  [
    "an approval taken out, its place filled",
    () =>
      resealed(middle, (entry) => ({
        ...entry,
        type: "approval-refused",
        facts: {
          type: "approval-refused",
          subject: "#1",
          by: "toni",
          source: "review",
          reason: "author",
          reference: "1",
        } as EntryFacts,
      })),
    "impossible-entry",
    started,
  ],
  [
    "an approval of another head",
    () => withFacts(middle, { head: commitOf("x").sha }),
    "impossible-entry",
    started,
  ],
  ["a basis that is null", () => withFacts(started, { basis: null }), "impossible-entry", started],
  [
    "a reason that is no text",
    () => withFacts(requested, { reason: { a: 1 } }),
    "impossible-entry",
    requested,
  ],
];

/** Logs of older versions have none: leaving it out is no fault of the form. */
const mayBeLeftOut = new Set(["basis"]);

/** For each type of entry in the story, each of its facts left out, and sealed rightly. */
const wrongFacts: readonly Kind[] = [...new Set(entries.map(({ type }) => type))].flatMap((type) => {
  const sequence = at(type);
  const { facts } = entries[sequence - 1]!;
  return Object.keys(facts)
    .filter((name) => name !== "type" && !mayBeLeftOut.has(name))
    .map((name): Kind => [
      `${type} without ${name}`,
      () =>
        resealed(sequence, (entry) => {
          const { [name]: _, ...rest } = entry.facts as unknown as Record<string, unknown>;
          return { ...entry, facts: rest as unknown as EntryFacts };
        }),
      "impossible-entry",
      sequence,
    ]);
});

export const all = [...bytes, ...envelope, ...values, ...places, ...impossible, ...wrongFacts];
