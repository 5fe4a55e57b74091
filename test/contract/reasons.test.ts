import { readFile } from "node:fs/promises";
import { expect, it } from "@jest/globals";
import { reasons } from "../../src/domain/reasons.js";

it("docs/reasons.md has a heading and the present texts for each reason, in the order of the list", async () => {
  const page = await readFile(new URL("../../docs/reasons.md", import.meta.url), "utf8");
  const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, code]) => code);
  expect(headings).toEqual(Object.keys(reasons));
  for (const { problem, remedy } of Object.values(reasons)) {
    expect(page).toContain(problem);
    expect(page).toContain(remedy);
  }
});
