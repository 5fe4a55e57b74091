/** Other workflows share the hour's requests: what only shows waits first, then releases; rollbacks never do. */
import { describe, expect, it } from "@jest/globals";
import { budgetFinding } from "../../../src/domain/train/kept-budget.js";
import { isShort, type Allowance } from "../../../src/domain/values/request-budget.js";
import type { Time } from "../../../src/domain/values/values.js";

const allowance = (remaining: number, limit = 1_000): Allowance => ({
  limit,
  remaining,
  resetsAt: "2026-11-30T10:00:00.000Z" as Time,
});

describe("requests of REST and points of GraphQL", () => {
  it.each([
    ["nothing is known", undefined, false, undefined],
    ["GitHub said nothing", {}, false, undefined],
    ["all is left", { rest: allowance(1_000), points: allowance(1_000) }, false, undefined],
    ["just enough for ten releases", { rest: allowance(260), points: allowance(320) }, false, undefined],
    [
      "not enough requests for ten releases",
      { rest: allowance(259), points: allowance(320) },
      true,
      undefined,
    ],
    ["not enough points for ten releases", { rest: allowance(260), points: allowance(319) }, true, undefined],
    ["just enough for two rollbacks", { rest: allowance(120), points: allowance(120) }, true, undefined],
    [
      "too few requests for two rollbacks",
      { rest: allowance(119), points: allowance(120) },
      true,
      "requests",
    ],
    ["too few points for two rollbacks", { points: allowance(119) }, true, "points of GraphQL"],
    ["nothing is left", { rest: allowance(0), points: allowance(0) }, true, "requests"],
    ["little is granted and half of it left", { rest: allowance(50, 100) }, false, undefined],
    ["little is granted and less than half left", { rest: allowance(49, 100) }, true, "requests"],
  ] as const)("%s", (_, budget, short, kept) => {
    expect(isShort(budget)).toBe(short);
    const kind = /^Of the \d+ (.+?) an hour .* \d+ are left\. .* until 2026-11-30T10:00:00\.000Z\.$/.exec(
      budgetFinding(budget)?.found ?? "",
    )?.[1];
    expect(kind).toBe(kept);
  });
});
