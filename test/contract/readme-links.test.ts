import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { actionNames, readText, root } from "../support/contract/repository-files.js";

const pagesIn = (folder: string): string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder))
        .filter((name) => name.endsWith(".md"))
        .map((name) => join(folder, name))
    : [];

const pages = [
  ...pagesIn("."),
  ...pagesIn("docs"),
  ...pagesIn("workflows"),
  ...actionNames.flatMap((name) => pagesIn(`actions/${name}`)),
];

/** Targets of links and pictures within the repository, without what points to a heading. */
const localLinks = (page: string): string[] =>
  [...readText(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = ""]) => target.split("#")[0] ?? "")
    .filter((target) => target !== "" && !/^[a-z]+:/.test(target));

test.each(pages)("%s links to files that exist", (page) => {
  expect(localLinks(page).filter((target) => !existsSync(join(root, dirname(page), target)))).toEqual([]);
});

describe("README.md", () => {
  test.each(actionNames)("links to the action %s", (name) => {
    expect(localLinks("README.md").some((target) => target.startsWith(`actions/${name}`))).toBe(true);
  });
});
