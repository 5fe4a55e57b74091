import { readFileSync } from "node:fs";
import { expect, it } from "@jest/globals";
import { onlineCodes } from "../../src/audit/online/findings.js";

it("docs/audit.md lists every finding of verify --online, with what it means and what it does not", () => {
  const page = readFileSync("docs/audit.md", "utf8").replaceAll(/ +/g, " ");
  for (const [code, { severity, means, notMeans }] of Object.entries(onlineCodes))
    expect(page).toContain(`| \`${code}\` | ${severity} | ${means} | ${notMeans} |`);
});
