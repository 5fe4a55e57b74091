/** Whoever changes a log is found. */
import fc from "fast-check";
import { describe, expect, it } from "@jest/globals";
import type { EntryFacts } from "../../src/domain/log/entry.js";
import { forgedAtTheEnd, entries, resealed, files, problemOf, all, middle } from "./tampering-ways.js";

describe("tampering with a log", () => {
  it("is tried in at least a hundred ways, each of its own name", () => {
    expect(all.length).toBeGreaterThanOrEqual(100);
    expect(new Set(all.map(([what]) => what)).size).toBe(all.length);
  });

  it.each(all)("%s", (_, log, fault, sequence) => {
    expect(problemOf(log())).toMatchObject({ fault, sequence, problem: expect.stringMatching(/\S/) });
  });

  /** docs/release-log.md says so: only an earlier hash, or GitHub, shows these. */
  it.each([
    ["cut at the end", () => files.slice(0, -3)],
    [
      "written anew as a whole with another approver who may approve",
      () => resealed(1, (entry) => ({ ...entry, actor: "eve" })),
    ],
    [
      "a run that does not exist, sealed rightly",
      () => resealed(middle, (entry) => ({ ...entry, run: { ...entry.run, id: 1 } })),
    ],
    ["a further entry at the end", () => [...files, forgedAtTheEnd()]],
  ])("%s is not found in the log alone", (_, log) => {
    expect(problemOf(log())).toBeUndefined();
  });

  it("is not seen where there is none", () => {
    expect(problemOf(files)).toBeUndefined();
  });
});

describe("an entry that is hashed rightly and says anything", () => {
  const anything = fc.oneof(
    fc.constant(null),
    fc.integer(),
    fc.string(),
    fc.boolean(),
    fc.constant([]),
    fc.constant({}),
    fc.array(fc.oneof(fc.constant(null), fc.integer(), fc.string())),
    fc.dictionary(
      fc.constantFrom("sha", "tree", "version", "number", "commit", "x"),
      fc.oneof(fc.constant(null), fc.string(), fc.integer()),
    ),
  );
  const subject = fc.integer({ min: 1, max: entries.length }).chain((sequence) =>
    fc.record({
      sequence: fc.constant(sequence),
      name: fc.constantFrom(...Object.keys(entries[sequence - 1]!.facts).filter((name) => name !== "type")),
      value: anything,
      isGone: fc.boolean(),
    }),
  );

  it("is followed or named, and nothing is thrown", () => {
    fc.assert(
      fc.property(subject, ({ sequence, name, value, isGone }) => {
        const log = resealed(sequence, (entry) => {
          const facts: Record<string, unknown> = { ...entry.facts, [name]: value };
          if (isGone) delete facts[name];
          return { ...entry, facts: facts as unknown as EntryFacts };
        });
        const problem = problemOf(log);
        if (problem === undefined) return;
        expect(problem.fault).toBe("impossible-entry");
        // What is of the right kind, but false, shows where it is relied on.
        expect(problem.sequence).toBeGreaterThanOrEqual(sequence);
        const isWrongFact = problem.problem.includes(" its facts");
        expect(isWrongFact ? problem.sequence : sequence).toBe(sequence);
      }),
      { numRuns: 600 },
    );
  });
});
