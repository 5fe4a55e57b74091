import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";
import { isLaidOut } from "../../src/verify/layout.js";

const value = fc.jsonValue({ stringUnit: "binary", maxDepth: 5 });
const laidOut = (each: unknown): string => `${JSON.stringify(each, undefined, 2)}\n`;

describe("isLaidOut", () => {
  it("takes what the engine writes of any value", () => {
    fc.assert(
      fc.property(value, (each) => {
        expect(isLaidOut(JSON.stringify(each), laidOut(each))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("takes nothing else: one sign more, less or another is found", () => {
    fc.assert(
      fc.property(
        value,
        fc.nat(),
        fc.constantFrom("", " ", "\n", "x", '"', "\\"),
        fc.boolean(),
        (...wish) => {
          const [each, place, sign, replaces] = wish;
          const text = laidOut(each);
          const at = place % text.length;
          const changed = text.slice(0, at) + sign + text.slice(at + (replaces ? 1 : 0));
          expect(isLaidOut(JSON.stringify(each), changed)).toBe(changed === text);
        },
      ),
      { numRuns: 5000 },
    );
  });

  it("knows one value from another", () => {
    fc.assert(
      fc.property(value, value, (one, other) => {
        expect(isLaidOut(JSON.stringify(one), laidOut(other))).toBe(laidOut(one) === laidOut(other));
      }),
      { numRuns: 2000 },
    );
  });
});
