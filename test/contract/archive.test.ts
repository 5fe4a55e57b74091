import { execFileSync } from "node:child_process";
import { expect, test } from "@jest/globals";
import { actionNames, callableNames, root } from "../support/contract/repository-files.js";

/** Names in the archive that a runner downloads for `uses: release-console/release-console@v9`, were HEAD to be released. */
const archived = execFileSync("bash", ["-c", "git archive --worktree-attributes HEAD | tar -t"], {
  cwd: root,
  encoding: "utf8",
}).split("\n");

test("what a runner downloads holds everything that actions and callers need", () => {
  expect(archived).toEqual(
    expect.arrayContaining([
      "LICENSE",
      "action.yml",
      "dist/index.js",
      "dist/package.json",
      "dist/licenses.txt",
      "dist/console.js",
      ...actionNames.flatMap((name) => [`actions/${name}/action.yml`, `dist/${name}.js`]),
      ...callableNames.map((name) => `.github/workflows/${name}`),
    ]),
  );
});

test("what a runner downloads holds no sources, tests or command line", () => {
  expect(archived.filter((name) => /^(src|test|scripts|docs|\.ci)\/|^dist\/cli/.test(name))).toEqual([]);
});
