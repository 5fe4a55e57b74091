import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { entryPath, sequenceOfPath } from "../../../src/domain/log/entry-path.js";

const anySequence = fc.integer({ min: 1, max: 99_999_999 });

describe("the path of an entry", () => {
  it.each([
    [1, "entries/00/00/00/00000001.json"],
    [100, "entries/00/00/01/00000100.json"],
    [123_456, "entries/00/12/34/00123456.json"],
    [99_999_999, "entries/99/99/99/99999999.json"],
  ])("of number %d is %s", (sequence, path) => {
    expect(entryPath(sequence)).toBe(path);
    expect(sequenceOfPath(path)).toBe(sequence);
  });

  it("leads back to its number, and sorts like it", () => {
    fc.assert(
      fc.property(anySequence, anySequence, (one, other) => {
        expect(sequenceOfPath(entryPath(one))).toBe(one);
        expect(entryPath(one) < entryPath(other)).toBe(one < other);
      }),
    );
  });

  it.each([0, -1, 1.5, 100_000_000, Number.NaN])("does not exist for %d", (sequence) => {
    expect(() => entryPath(sequence)).toThrow(RangeError);
  });

  it.each([
    "entries/00/00/00/00000000.json",
    "entries/00/00/01/00000001.json",
    "entries/00/00/00/1.json",
    "entries/00/00/00/00000001.json/x",
    "x/entries/00/00/00/00000001.json",
    "state.json",
  ])("is not %s", (path) => {
    expect(sequenceOfPath(path)).toBeUndefined();
  });
});
