/** The order in which CI starts the suites (test/support/jest/slowest-first.mjs). */
import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "@jest/globals";
import { slowest, slowestFirst } from "../support/jest/slowest-first.mjs";

const rootDir = fileURLToPath(new URL("../..", import.meta.url));

it("names suites that exist, each once", () => {
  expect(slowest.filter((path) => !existsSync(join(rootDir, path)))).toEqual([]);
  expect(new Set(slowest).size).toBe(slowest.length);
});

it("starts them before all others, in that order, and leaves the others as they were", () => {
  const [first = "", second = ""] = slowest;
  const suites = ["test/b.test.ts", second, "packages/local-github/test/a.test.ts", first];
  const context = { config: { rootDir } };
  const sorted = slowestFirst(suites.map((path) => ({ path: join(rootDir, path), context })));
  expect(sorted.map(({ path }) => relative(rootDir, path))).toEqual([first, second, suites[0], suites[2]]);
});
