import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { actionNames, root } from "../support/contract/repository-files.js";

const dist = join(root, "dist");
const folder = mkdtempSync(join(tmpdir(), "dist-"));
const rebuilt = join(folder, "dist");

const filesIn = (directory: string): string[] =>
  readdirSync(directory, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(directory, name)).isFile())
    .toSorted();
const stubs = [...actionNames, "console", "cli"].map((name) => `${name}.js`);

beforeAll(() => {
  execFileSync(process.execPath, [join(root, "scripts/build-dist.mjs"), "--out", rebuilt], {
    cwd: folder,
    stdio: "pipe",
  });
}, 180_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("dist", () => {
  test("holds what a build of these sources gives, byte for byte", () => {
    expect(filesIn(dist)).toEqual(filesIn(rebuilt));
    const different = filesIn(rebuilt).filter(
      (name) => !readFileSync(join(dist, name)).equals(readFileSync(join(rebuilt, name))),
    );
    expect(different).toEqual([]);
  });

  test("has no large file for an action to load, and is small enough to be downloaded by every job", () => {
    const sizes = readdirSync(dist, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => statSync(join(dist, name)).size);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(750_000);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(2_650_000);
  });

  test.each(stubs)("%s is a stub of a few lines", (name) => {
    const text = readFileSync(join(dist, name), "utf8");
    expect(text.length).toBeLessThanOrEqual(200);
    expect(text).toMatch(
      /^(#!\/usr\/bin\/env node\n)?import \{ run\w+ \} from "\.\/(cli\/)?index\.js";\n(process\.exitCode = )?await run\w+\(.*\);\n$/,
    );
  });

  test("says that its files are modules, which the stubs rely on", () => {
    expect(JSON.parse(readFileSync(join(dist, "package.json"), "utf8"))).toMatchObject({ type: "module" });
  });

  test.each([".", "cli"])("carries the licences of what %s bundles", (part) => {
    const bundles = readdirSync(join(dist, part)).filter((name) => name.endsWith("index.js"));
    const texts = bundles.map((name) => readFileSync(join(dist, part, name), "utf8"));
    const packages = texts.flatMap(
      (text) => text.match(/(?<=node_modules\/)(?:@[\w-]+\/)?[\w.-]+(?=\/)/g) ?? [],
    );
    const licensed = readFileSync(join(dist, part, "licenses.txt"), "utf8").split("\n");
    expect(packages.length).toBeGreaterThan(0);
    expect([...new Set(packages)].filter((name) => !licensed.includes(name))).toEqual([]);
  });

  test("knows nothing of the machine that built it", () => {
    for (const name of filesIn(dist))
      expect([name, readFileSync(join(dist, name), "utf8").includes(root)]).toEqual([name, false]);
  });
});
