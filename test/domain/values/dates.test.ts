import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";
import { hoursBetween, workingDaysBetween } from "../../../src/domain/values/dates.js";
import type { Time } from "../../../src/domain/values/values.js";

const time = (text: string): Time => text as Time;

describe("hours", () => {
  it("are those of the calendar, leap years included", () => {
    const moment = fc.date({ min: new Date("1970-01-01"), max: new Date("2400-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(moment, moment, (one, other) => {
        const whole = (date: Date) => Math.floor(date.getTime() / 60_000) / 60;
        const found = hoursBetween(time(one.toISOString()), time(other.toISOString()));
        expect(found).toBeCloseTo(whole(other) - whole(one), 6);
      }),
    );
  });
});

describe("working days", () => {
  it.each([
    ["Monday to Thursday", "2026-11-23T09:00:00.000Z", "2026-11-26T09:00:00.000Z", 3],
    ["an hour short", "2026-11-23T09:00:00.000Z", "2026-11-26T08:00:00.000Z", 2],
    ["over a weekend", "2026-11-27T09:00:00.000Z", "2026-11-30T09:00:00.000Z", 1],
    ["Saturday to Sunday", "2026-11-28T09:00:00.000Z", "2026-11-29T23:00:00.000Z", 0],
    ["two weeks", "2026-11-23T09:00:00.000Z", "2026-12-07T09:00:00.000Z", 10],
    ["backwards", "2026-11-26T09:00:00.000Z", "2026-11-23T09:00:00.000Z", 0],
  ])("%s", (_, from, until, days) => {
    expect(workingDaysBetween(time(from), time(until))).toBe(days);
  });
});
