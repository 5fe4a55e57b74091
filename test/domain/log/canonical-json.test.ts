import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  canonicalJson,
  indentedCanonicalJson,
  NotJsonError,
} from "../../../src/domain/log/canonical-json.js";

/** RFC 8785, section 3.2.2 and 3.2.3: the input of the first is written with escapes, as there. */
const rfcExample = JSON.parse(String.raw`{
  "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
  "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
  "literals": [null, true, false]
}`) as unknown;

/** RFC 8785, appendix B: IEEE 754 bits and the text they have. */
const rfcNumbers: readonly [bits: string, text: string][] = [
  ["0000000000000000", "0"],
  ["8000000000000000", "0"],
  ["0000000000000001", "5e-324"],
  ["8000000000000001", "-5e-324"],
  ["7fefffffffffffff", "1.7976931348623157e+308"],
  ["ffefffffffffffff", "-1.7976931348623157e+308"],
  ["4340000000000000", "9007199254740992"],
  ["c340000000000000", "-9007199254740992"],
  ["4430000000000000", "295147905179352830000"],
  ["44b52d02c7e14af5", "9.999999999999997e+22"],
  ["44b52d02c7e14af6", "1e+23"],
  ["44b52d02c7e14af7", "1.0000000000000001e+23"],
  ["444b1ae4d6e2ef4e", "999999999999999700000"],
  ["444b1ae4d6e2ef4f", "999999999999999900000"],
  ["444b1ae4d6e2ef50", "1e+21"],
  ["3eb0c6f7a0b5ed8c", "9.999999999999997e-7"],
  ["3eb0c6f7a0b5ed8d", "0.000001"],
  ["41b3de4355555553", "333333333.3333332"],
  ["41b3de4355555554", "333333333.33333325"],
  ["41b3de4355555555", "333333333.3333333"],
  ["41b3de4355555556", "333333333.3333334"],
  ["41b3de4355555557", "333333333.33333343"],
  ["becbf647612f3696", "-0.0000033333333333333333"],
  ["43143ff3c1cb0959", "1424953923781206.2"],
];

const numberOfBits = (bits: string): number => Buffer.from(bits, "hex").readDoubleBE();

describe("canonicalJson", () => {
  it("writes the RFC's sample", () => {
    expect(canonicalJson(rfcExample)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it("orders keys by UTF-16 code units, as the RFC's sample does", () => {
    const keys = ["\u20ac", "\r", "\ufb33", "1", "\u{1f600}", "\u0080", "\u00f6"];
    const sorted = Object.keys(
      JSON.parse(canonicalJson(Object.fromEntries(keys.map((key) => [`k${key}`, 1])))) as object,
    );
    expect(sorted).toEqual(
      ["\r", "1", "\u0080", "\u00f6", "\u20ac", "\u{1f600}", "\ufb33"].map((key) => `k${key}`),
    );
  });

  it.each(rfcNumbers)("writes the number with bits %s as %s", (bits, text) => {
    expect(canonicalJson(numberOfBits(bits))).toBe(text);
  });

  it("keeps keys that JavaScript treats specially", () => {
    expect(canonicalJson(JSON.parse('{"__proto__":{"b":1},"10":1,"9":2,"constructor":3}'))).toBe(
      '{"10":1,"9":2,"__proto__":{"b":1},"constructor":3}',
    );
  });

  it.each<[string, unknown, string]>([
    ["undefined", undefined, "$ is undefined"],
    ["a forgotten member", { a: { b: undefined } }, "$.a.b is undefined"],
    ["a hole", [1, , 2], "$[1] is undefined"], // oxlint-disable-line no-sparse-arrays -- the hole is the case
    ["NaN", { n: Number.NaN }, "$.n is NaN"],
    ["infinity", [-Infinity], "$[0] is -Infinity"],
    ["half a surrogate pair", { s: "a\ud800" }, "$.s holds half"],
    ["half a surrogate pair in a key", { "\udc00": 1 }, "holds half"],
    ["a bigint", 1n, "$ is bigint"],
    ["a function", { f: () => 1 }, "$.f is function"],
    ["a date", new Date(0), "$ is not a plain object"],
    ["a map", { m: new Map() }, "$.m is not a plain object"],
  ])("rejects %s and names its place", (_, value, message) => {
    expect(() => canonicalJson(value)).toThrow(NotJsonError);
    expect(() => canonicalJson(value)).toThrow(message);
  });

  it("rejects a circle instead of never ending", () => {
    const circle: Record<string, unknown> = {};
    circle["self"] = circle;
    expect(() => canonicalJson(circle)).toThrow(NotJsonError);
  });

  it("says the same value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) =>
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value))),
      ),
    );
  });

  it("does not depend on the order in which members were added", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true }), (object) => {
        const turned = Object.fromEntries(Object.entries(object).toReversed());
        expect(canonicalJson(turned)).toBe(canonicalJson(object));
      }),
    );
  });
});

describe("indentedCanonicalJson", () => {
  it("is the canonical text with white space between tokens only", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) =>
        expect(canonicalJson(JSON.parse(indentedCanonicalJson(value)))).toBe(canonicalJson(value)),
      ),
    );
  });

  it("is laid out as JSON.stringify does, in canonical order", () => {
    const value = { b: [1, { d: "x", c: null }], a: {}, e: [] };
    expect(indentedCanonicalJson(value)).toBe(
      JSON.stringify({ a: {}, b: [1, { c: null, d: "x" }], e: [] }, null, 2),
    );
  });
});
