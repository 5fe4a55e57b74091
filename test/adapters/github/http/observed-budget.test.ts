import { expect, it } from "@jest/globals";
import { createObservedBudget } from "../../../../src/adapters/github/http/observed-budget.js";

const answer = (resource: string, remaining: number | string, reset: number | string = 1_796_000_000) => ({
  "x-ratelimit-resource": resource,
  "x-ratelimit-limit": "1000",
  "x-ratelimit-remaining": String(remaining),
  "x-ratelimit-reset": String(reset),
});

const left = (...answers: readonly Record<string, string>[]) => {
  const budget = createObservedBudget();
  for (const headers of answers) budget.observe(headers);
  return budget.left();
};

it("knows nothing before GitHub has said something, nor where it says nothing", () => {
  expect(left()).toEqual({});
  expect(left({})).toEqual({});
  expect(left(answer("search", 3))).toEqual({});
});

it("keeps requests and points apart", () => {
  const resetsAt = "2026-11-30T02:53:20.000Z";
  expect(left(answer("core", 17, 1_796_007_200), answer("graphql", 4, 1_796_007_200))).toEqual({
    rest: { limit: 1000, remaining: 17, resetsAt },
    points: { limit: 1000, remaining: 4, resetsAt },
  });
});

it("takes the least of an hour, whichever answer comes first, and all of the next hour", () => {
  expect(left(answer("core", 5), answer("core", 6)).rest?.remaining).toBe(5);
  expect(left(answer("core", 5), answer("core", 999, 1_796_003_600)).rest?.remaining).toBe(999);
});

it.each([
  ["NaN", 1_796_000_000],
  ["-1", 1_796_000_000],
  ["1.5", 1_796_000_000],
  ["5", "soon"],
  ["5", "1e300"],
])("takes no header for a number that is none: %s, %s", (remaining, reset) => {
  expect(left(answer("core", remaining, reset))).toEqual({});
});
