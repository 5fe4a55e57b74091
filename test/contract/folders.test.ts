import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "@jest/globals";

const root = fileURLToPath(new URL("../../", import.meta.url));
/** More than that nobody takes in at a glance. */
const mostFiles = 15;

it.each(["src", "packages/local-github/src"])(
  "no folder of %s holds more files than can be seen at once",
  (top) => {
    const files = readdirSync(join(root, top), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(files.length).toBeGreaterThan(100);
    const counts = new Map<string, number>();
    for (const { parentPath } of files) counts.set(parentPath, (counts.get(parentPath) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > mostFiles)).toEqual([]);
  },
);
