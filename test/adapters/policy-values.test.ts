/** What people write in a policy file in more than one form, and what YAML makes of it. */
import { describe, expect, it } from "@jest/globals";
import { readPolicy } from "../../src/adapters/policy/read-policy.js";

const minimal = "testers: [tess]\nrollback-approvers: [olga, otto]\n";
const read = (text: string) => readPolicy(`${minimal}${text}`, "0".repeat(40));

describe("a moment of a freeze", () => {
  it.each([
    ["2026-12-20T00:00:00Z", "2026-12-20T00:00:00.000Z"],
    ["2026-12-20T00:00Z", "2026-12-20T00:00:00.000Z"],
    ["2026-12-20T00:00:00.5Z", "2026-12-20T00:00:00.500Z"],
    ["2026-12-20T00:00:00.125+00:00", "2026-12-20T00:00:00.125Z"],
    ["2026-12-20T00:00-00:00", "2026-12-20T00:00:00.000Z"],
    ["2026-12-20T08:00:00+01:00", "2026-12-20T07:00:00.000Z"],
    ["2026-12-20T00:00+05:45", "2026-12-19T18:15:00.000Z"],
    ["2026-12-20T00:00+14:00", "2026-12-19T10:00:00.000Z"],
    ["2026-12-20T00:00-12:00", "2026-12-20T12:00:00.000Z"],
    ["2026-12-20T24:00:00Z", "2026-12-21T00:00:00.000Z"],
    ["2028-02-29T12:00-03:30", "2028-02-29T15:30:00.000Z"],
  ])("%s is %s, quoted or not", (written, utc) => {
    for (const quote of ["", '"', "'"]) {
      const until = `${quote}2099-01-01T00:00:00Z${quote}`;
      const reading = read(
        `holds:\n  freezes:\n    - from: ${quote}${written}${quote}\n      until: ${until}\n      reason: Holidays\n`,
      );
      expect(reading).toMatchObject({
        policy: { holds: { freezes: [{ from: utc, until: "2099-01-01T00:00:00.000Z" }] } },
      });
    }
  });

  it.each([
    "2026-12-20",
    "2026-12-20T00:00",
    "2026-12-20 00:00:00Z",
    "2026-12-20t00:00:00z",
    "2026-12-20T00:00:00+0100",
    "2026-12-20T00:00:00+01",
    "2026-12-20T00:00:00 CET",
    "2026-12-20T00:00:00+24:00",
    "2026-12-20T00:00:00+05:60",
    "2026-12-20T24:00:01Z",
    "2026-12-20T23:59:60Z",
    "2027-02-29T00:00:00Z",
    "9999-12-31T23:59:00-01:00",
    "0000-01-01T00:00:00+01:00",
    "1798675200",
  ])("%s is refused", (written) => {
    const reading = read(
      `holds:\n  freezes:\n    - from: "2026-01-01T00:00:00Z"\n      until: "${written}"\n      reason: Holidays\n`,
    );
    expect(reading).toMatchObject({ kind: "broken" });
    expect(JSON.stringify(reading)).toContain(
      '\\"holds.freezes[1].until\\" must be a date and time with time zone',
    );
  });
});

/** Short commit ids, codes and logins of digits are numbers in YAML, and some are infinite. */
describe("a name that YAML reads as a number", () => {
  it.each(["7e12345", "1234567", "1e10", "0x10", "0o17", ".5", "12e4567"])("%s is not taken", (name) => {
    for (const line of [`bots: [${name}]`, `checks: { required: [${name}] }`, `migrations: [${name}]`]) {
      const reading = read(`${line}\n`);
      expect(reading.kind).toBe("broken");
      expect(JSON.stringify(reading)).toContain("put it in quotes if it is a name");
    }
  });

  it.each(["7e12345", "1234567", "0x10"])("%s in quotes is the name, letter for letter", (name) => {
    const reading = read(`bots: ["${name}"]\nchecks: { required: ['${name}'] }\nmigrations: ["${name}"]\n`);
    expect(reading).toMatchObject({
      policy: { bots: [name], checks: { required: [{ name }] }, migrations: [name] },
    });
  });
});
