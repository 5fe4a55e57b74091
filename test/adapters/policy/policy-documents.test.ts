import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { policyKeys } from "../../../src/adapters/policy/keys.js";
import { readPolicy } from "../../../src/adapters/policy/read-policy.js";
import type { Policy } from "../../../src/domain/policy/policy.js";

const textOf = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
const page = textOf("docs/policy.md");
const unedited = textOf("workflows/release-console.yml");
/** With logins of one's own people, as the template asks. */
const template = unedited
  .replaceAll("octocat", "tess")
  .replaceAll("hubot", "rob")
  .replaceAll("monalisa", "dana");

function policyOf(text: string): Policy {
  const reading = readPolicy(text, "d".repeat(40));
  if (reading.kind !== "read") throw new Error(JSON.stringify(reading));
  return reading.policy;
}

const code = (value: unknown): string => `\`${String(value)}\``;

function defaultOf(row: object): string {
  if (!("default" in row)) return "optional" in row ? "" : "required";
  if (!Array.isArray(row.default)) return code(row.default);
  return row.default.length === 0 ? "none" : row.default.map(code).join(", ");
}

describe("docs/policy.md", () => {
  it("has a row for every key, with its rule, default and meaning, and no other", () => {
    const rows = page
      .split("\n")
      .filter((line) => line.startsWith("| `"))
      .map((line) =>
        line
          .split("|")
          .map((cell) => cell.trim())
          .slice(1, -1),
      );
    const expected = Object.entries(policyKeys).map(([key, row]) => [
      code(key),
      row.must,
      defaultOf(row),
      row.meaning,
    ]);
    expect(rows).toEqual(expected);
  });

  it("shows files that the console reads", () => {
    const examples = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = ""]) => text);
    expect(examples).toHaveLength(6);
    const [first = "", names = "", teams = "", webhooks = "", ...others] = examples;
    expect(policyOf(teams).teams.rollbackApprovers).toEqual(["acme/on-call"]);
    for (const example of [first, names, first + webhooks, ...others])
      expect(policyOf(example).team).toContain("mira");
    expect(policyOf(first + webhooks).notification.webhooks.map(({ format }) => format)).toEqual([
      "cdevents",
      "slack",
      "slack",
    ]);
  });

  it("quotes messages as they are", () => {
    const messages = [
      "testers: [tess]\nrollback-approvers: []\nteam: [mira]",
      'testers: [tom, "@tess"]\nrollback-approvers: [olga]\nteam: [mira]',
      "maxStaged: 1\nhealth: x",
    ].flatMap((text) => {
      const reading = readPolicy(text, "");
      return reading.kind === "broken" ? reading.problems.map(({ message }) => message) : [];
    });
    const quoted = /## Messages\n\n```\n(.*?)\n```/s.exec(page)?.[1]?.split("\n") ?? [];
    expect(quoted).toHaveLength(4);
    for (const message of quoted) expect(messages).toContain(message);
  });
});

describe("workflows/release-console.yml", () => {
  const minimal = policyOf("testers: [tess]\nrollback-approvers: [rob, tess]\nteam: [tess, rob, dana]");

  it("is refused as long as it names nobody's own people", () => {
    const reading = readPolicy(unedited, "");
    const problems = reading.kind === "broken" ? reading.problems.map(({ message }) => message) : [];
    expect(problems).toContain(
      '"testers[1]" is "octocat", an example of the template; write the login of one of your people.',
    );
    expect(problems).toHaveLength(6);
  });

  it("is the smallest policy", () => {
    expect(policyOf(template)).toEqual(minimal);
  });

  it("is right with everything behind # in force, and then says the defaults but for its examples", () => {
    const lines = template.split("\n");
    const everything = policyOf(
      [...lines.slice(4, 7), ...lines.slice(7).map((line) => line.replace(/^# /, ""))].join("\n"),
    );
    const health = { tries: 10, secondsBetween: 12, timeoutSeconds: 10, expectSha: false };
    expect(everything).toEqual({
      ...minimal,
      names: {
        base: "develop",
        staging: "staging",
        environments: {
          staging: "staging",
          production: "production",
          productionApproval: "production-approval",
          rollbackApproval: "rollback-approval",
        },
      },
      adopt: { version: "v4.7.2", commit: "4f2a91c0d5b8e7a6934f2a91c0d5b8e7a6934f2a" },
      staging: {
        url: "https://staging.example.com",
        health: { url: "https://staging.example.com/health", ...health },
      },
      production: {
        ...minimal.production,
        url: "https://example.com",
        health: { url: "https://example.com/health", ...health },
      },
      holds: {
        freezes: [
          { from: "2026-12-20T00:00:00.000Z", until: "2027-01-04T07:00:00.000Z", reason: "Holidays" },
        ],
      },
    });
  });

  it("names every key", () => {
    const written = template.replace(/^# ?/gm, "").match(/[a-z-]+(?=:(?:\s|$))/gm) ?? [];
    const names = Object.keys(policyKeys).map((key) => key.split(".").at(-1) ?? "");
    for (const name of names.filter((each) => !each.endsWith("[]") && !["name", "app"].includes(each))) {
      expect(written).toContain(name);
    }
  });
});
