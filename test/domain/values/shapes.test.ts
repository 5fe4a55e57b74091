import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { z as zod } from "zod";
import * as own from "../../../src/domain/values/shapes.js";

/** The same shape twice, in the words that both have. */
const shapes: Readonly<Record<string, readonly [own.ZodType, zod.ZodType]>> = {
  text: [own.string(), zod.string()],
  "text that is not empty": [own.string().min(1), zod.string().min(1)],
  "text with words of its own": [
    own.string().min(1, { error: "must be given." }),
    zod.string().min(1, { error: "must be given." }),
  ],
  pattern: [own.string().regex(/^a+$/), zod.string().regex(/^a+$/)],
  preset: [own.string().default("x"), zod.string().default("x")],
  "preset of a closed list": [
    own.enum(["a", "b"], { error: "must be a or b." }).default("a"),
    zod.enum(["a", "b"], { error: "must be a or b." }).default("a"),
  ],
  "closed list": [own.enum(["a", "b"]), zod.enum(["a", "b"])],
  number: [own.number(), zod.number()],
  "whole number": [own.number().int(), zod.number().int()],
  "whole number above 0": [own.number().int().positive(), zod.number().int().positive()],
  flag: [own.boolean(), zod.boolean()],
  anything: [own.unknown(), zod.unknown()],
  list: [own.array(own.string()), zod.array(zod.string())],
  "text by name": [own.record(own.string(), own.string()), zod.record(zod.string(), zod.string())],
  object: [
    own.object({
      a: own.string(),
      b: own.number().optional(),
      c: own.boolean().nullable(),
      d: own.string().nullish(),
      e: own.array(own.object({ a: own.string() })).optional(),
    }),
    zod.object({
      a: zod.string(),
      b: zod.number().optional(),
      c: zod.boolean().nullable(),
      d: zod.string().nullish(),
      e: zod.array(zod.object({ a: zod.string() })).optional(),
    }),
  ],
  "object and no more": [own.strictObject({ a: own.string() }), zod.strictObject({ a: zod.string() })],
  "object with more": [
    own.object({ a: own.string() }).extend({ b: own.number() }),
    zod.object({ a: zod.string() }).extend({ b: zod.number() }),
  ],
  "check of one's own": [
    own.string().refine((text) => text !== "a", "not a"),
    zod.string().refine((text) => text !== "a", "not a"),
  ],
  change: [
    own.object({ a: own.string() }).transform(({ a }) => a.length),
    zod.object({ a: zod.string() }).transform(({ a }) => a.length),
  ],
  "one or the other": [
    own.object({ a: own.string() }).or(own.strictObject({}).transform(() => null)),
    zod.object({ a: zod.string() }).or(zod.strictObject({}).transform(() => null)),
  ],
};

const leaf = fc.oneof(
  fc.constantFrom("", "a", "aa", "b", "x", "1", 0, 1, -1, 1.5, 2 ** 60, Number.NaN, Infinity),
  fc.constantFrom(null, undefined, true, false),
);
const value = fc.oneof(
  { depthSize: "small" },
  leaf,
  fc.array(leaf, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom("a", "b", "c", "d", "e", "f"), leaf),
  fc.record(
    {
      a: leaf,
      b: leaf,
      c: leaf,
      d: leaf,
      e: fc.array(fc.dictionary(fc.constantFrom("a", "b"), leaf), { maxLength: 2 }),
    },
    { requiredKeys: ["a"] },
  ),
);

describe("a shape", () => {
  it.each(["1", "12", "0", "-1", "", "x", "1.5", undefined])(
    "reads the number in the text %j as zod does",
    (text) => {
      const found = own.coerce.number().int().positive().safeParse(text);
      const expected = zod.coerce.number().int().positive().safeParse(text);
      expect([found.success, found.data]).toEqual([expected.success, expected.data]);
    },
  );

  it.each(Object.entries(shapes))("%s accepts, reads and refuses what zod does", (_, [ours, theirs]) => {
    fc.assert(
      fc.property(value, (given) => {
        const [found, expected] = [ours.safeParse(given), theirs.safeParse(given)];
        const verdict = (reading: typeof found | typeof expected): unknown =>
          reading.success
            ? ["accepted", reading.data]
            : // zod measures a list that is no text, too
              ["refused", [...new Set(reading.error.issues.map(({ path }) => path.join(".")))]];
        expect(verdict(found)).toEqual(verdict(expected));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["text", undefined, "Invalid input: expected string, received undefined"],
    ["text", null, "Invalid input: expected string, received null"],
    ["list", {}, "Invalid input: expected array, received object"],
    ["object", [], "Invalid input: expected object, received array"],
    ["number", Number.NaN, "Invalid input: expected number, received NaN"],
    ["whole number", 1.5, "Invalid input: expected int, received number"],
    ["whole number above 0", 0, "Too small: expected number to be >0"],
    ["text that is not empty", "", "Too small: expected string to have >=1 characters"],
    ["text with words of its own", "", "must be given."],
    ["pattern", "b", "Invalid string: must match pattern /^a+$/"],
    ["closed list", "c", 'Invalid option: expected one of "a"|"b"'],
    ["preset of a closed list", "c", "must be a or b."],
    ["object and no more", { a: "", b: 1 }, 'Unrecognized key: "b"'],
    ["check of one's own", "a", "not a"],
  ] as const)("%s says of %j what zod says", (name, given, message) => {
    const [ours, theirs] = shapes[name] ?? [];
    const messages = [ours?.safeParse(given), theirs?.safeParse(given)].map((reading) =>
      reading?.success === false ? reading.error.issues[0]?.message : undefined,
    );
    expect(messages).toEqual([message, message]);
  });

  it("tells of every problem when it throws", () => {
    expect(() => own.object({ a: own.string(), b: own.number() }).parse({})).toThrow(
      "a: Invalid input: expected string, received undefined; b: Invalid input: expected number, received undefined",
    );
  });
});
