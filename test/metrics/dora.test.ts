/**
 * The five DORA measures against a second computation in another language (dora.py), from the entries alone: on small logs
 * made for the edges and on random histories of the model. METRICS_RUNS makes it longer.
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";
import type { Entry } from "../../src/domain/log/entry.js";
import { periodOf, periodsBetween } from "../../src/domain/metrics/calendar.js";
import { DeliveryRecord } from "../../src/domain/metrics/delivery-record.js";
import { deliveryTrend } from "../../src/domain/metrics/trends.js";
import type { Time } from "../../src/domain/values/values.js";
import { historyArbitrary } from "../model/arbitraries.js";
import { History } from "../model/history.js";
import { Witness } from "../model/oracle.js";

const runs = Number(process.env["METRICS_RUNS"] ?? 200);
const script = fileURLToPath(new URL("dora.py", import.meta.url));

type Trends = Readonly<Record<"week" | "month", unknown>>;

const ours = (entries: readonly Entry[]): Trends => {
  const record = new DeliveryRecord();
  for (const entry of entries) record.add(entry);
  const trend = (kind: "week" | "month"): unknown =>
    deliveryTrend(record, kind).map(({ changes: _changes, recoveries: _recoveries, ...point }) => point);
  return { week: trend("week"), month: trend("month") };
};

const theirs = (logs: readonly (readonly Entry[])[]): readonly Trends[] =>
  execFileSync("python3", [script], {
    input: logs.map((log) => `${JSON.stringify(log)}\n`).join(""),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  })
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Trends);

/** The model's clock moves in seconds: here each entry comes days after the one before, so that there are several periods. */
const spread = (entries: readonly Entry[], hours: number): readonly Entry[] =>
  entries.map((entry) => ({
    ...entry,
    time: new Date(Date.parse(entry.time) + entry.sequence * hours * 3_600_000).toISOString() as Time,
  }));

describe("the DORA measures", () => {
  it(`are those of a second computation on ${runs} random histories`, async () => {
    const logs: (readonly Entry[])[] = [];
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(historyArbitrary, fc.integer({ min: 0, max: 60 }), async (wish, hours) => {
        const witness = new Witness(new Map());
        const history = new History(wish.setting, witness);
        const entries: Entry[] = [];
        const { onLog } = history.platform;
        history.platform.onLog = (texts) => {
          entries.push(...texts.map((text) => JSON.parse(text) as Entry));
          onLog?.(texts);
        };
        for (const step of wish.steps) await history.play(step);
        await history.comeToRest();
        if (entries.length > 0) logs.push(spread(entries, hours));
        for (const { type } of entries) seen.add(type);
      }),
      { numRuns: runs, seed: 20_261_129 },
    );
    const others = theirs(logs);
    expect(others).toHaveLength(logs.length);
    for (const [index, log] of logs.entries()) expect(ours(log)).toEqual(others[index]);
    // Without these the histories would prove little.
    for (const type of ["production-deployed", "production-deployment-failed", "rollback-approved"])
      expect(seen).toContain(type);
  }, 600_000);

  it("knows the calendar: weeks begin on Monday, also over the end of a year and in a leap year", () => {
    const days = Array.from({ length: 1500 }, (_, day) => new Date(Date.UTC(2023, 11, 20 + day)));
    for (const day of days) {
      const monday = new Date(day.getTime() - ((day.getUTCDay() + 6) % 7) * 86_400_000);
      expect(periodOf(day.toISOString() as Time, "week")).toBe(monday.toISOString().slice(0, 10));
    }
    expect(periodsBetween("2026-11-30T00:00:00Z" as Time, "2027-02-01T00:00:00Z" as Time, "month")).toEqual([
      "2026-11",
      "2026-12",
      "2027-01",
      "2027-02",
    ]);
  });
});
