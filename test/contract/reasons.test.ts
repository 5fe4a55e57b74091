import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "@jest/globals";
import { reasons } from "../../src/domain/reasons/reasons.js";
import { readText, root } from "../support/contract/repository-files.js";

it("docs/reasons.md has a heading and the present texts for each reason, in the order of the list", async () => {
  const page = await readFile(new URL("../../docs/reasons.md", import.meta.url), "utf8");
  const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, code]) => code);
  expect(headings).toEqual(Object.keys(reasons));
  for (const { problem, remedy } of Object.values(reasons)) {
    expect(page).toContain(problem);
    expect(page).toContain(remedy);
  }
});

/** What is said to people comes with a code: the runner port takes findings alone, and nothing goes around it. */
it("annotations are made in one place, from findings", () => {
  const annotates = /core\.(?:notice|warning|error|setFailed)\b|::(?:notice|warning|error)\b/;
  const makers = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.startsWith("rehearsal"))
    .filter((path) => annotates.test(readText(join("src", path))));
  expect(makers).toEqual(["adapters/runner/actions-runner.ts"]);
});
