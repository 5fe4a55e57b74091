import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { Ajv } from "ajv";
import { parse } from "yaml";
import { policyJsonSchema, policySchemaUrl } from "../../src/adapters/policy/json-schema.js";
import { readPolicy } from "../../src/adapters/policy/read-policy.js";

const root = new URL("../../", import.meta.url);
const textOf = (path: string): string => readFileSync(new URL(path, root), "utf8");
const isValid = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(policyJsonSchema());

/** The template with logins in place of its examples, which the console refuses. */
const templateOf = (logins: readonly string[]): string =>
  ["octocat", "hubot", "monalisa"].reduce(
    (text, example, index) => text.replaceAll(example, logins[index] ?? ""),
    textOf("workflows/release-console.yml"),
  );

const people = "testers: [tess, tom]\nrollback-approvers: [olga, otto]\n";

describe("the JSON Schema of the policy file", () => {
  it("is committed as it follows from the zod schema", () => {
    const committed: unknown = JSON.parse(textOf("docs/policy.schema.json"));
    expect(committed).toEqual(JSON.parse(JSON.stringify(policyJsonSchema())));
  });

  it("is named in the template's first line", () => {
    expect(textOf("workflows/release-console.yml").split("\n")[0]).toBe(
      `# yaml-language-server: $schema=${policySchemaUrl}`,
    );
  });

  const good = [
    templateOf(["mira", "olga", "tess"]),
    ...[...textOf("docs/policy.md").matchAll(/```yaml\n(.*?)```/gs)].map(([, text = ""]) =>
      text.includes("testers:") ? text : `${people}${text}`,
    ),
    people,
    `${people}checks:\nholds:\nproduction: { health: https://x.io }\n`,
    `${people}checks: { required: [test, { name: scan, app: acme }] }\n`,
    `${people}migrations:\n`,
    `${people}migrations: []\n`,
    `testers: [acme/testers]\nrollback-approvers: [olga, acme/ops]\nteam: [mira, acme/dev]\n`,
    `${people}adopt: { version: v1.2.3, commit: ${"a".repeat(40)} }\n`,
    `${people}staging: { health: { url: https://x.io, tries: 3, expect-sha: true } }\nbots: [ci]\n`,
  ];

  it.each(good)("lets in what the console reads: %#", (text) => {
    expect(readPolicy(text, "").kind).toBe("read");
    expect([isValid(parse(text)), isValid.errors]).toEqual([true, null]);
  });

  const bad = [
    "testers: [tess]\n",
    `${people}maxStaged: 1\n`,
    `${people}max-staged: 0\n`,
    `${people}approval: { count: 11 }\n`,
    `${people}approval: { sources: [comment] }\n`,
    `${people}production: { on-failure: maybe }\n`,
    `${people}production: { health: ftp://x }\n`,
    `${people}staging: { on-failure: none }\n`,
    `${people}landing: { method: fast }\n`,
    `${people}adopt: { version: v1.2.3 }\n`,
    `${people}adopt:\n`,
    `${people}bots: [acme/testers]\n`,
    `${people}holds: { freezes: [{ from: soon, until: later, reason: x }] }\n`,
    `${people}checks: { required: [{ app: acme }] }\n`,
    'testers: ["@tess"]\nrollback-approvers: [olga, otto]\n',
    "testers: [tess]\nrollback-approvers: []\n",
  ];

  it.each(bad)("refuses what the console refuses: %s", (text) => {
    expect(readPolicy(text, "").kind).toBe("broken");
    expect(isValid(parse(text))).toBe(false);
  });
});
