import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Script and style of the page, as `scripts/build-page.mjs` makes them. They are no part of what an action loads. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
}

export async function readAssets(): Promise<PageAssets> {
  const directory = await findAssets(dirname(fileURLToPath(import.meta.url)));
  const [script, style] = await Promise.all(
    ["page.js", "page.css"].map((name) => readFile(join(directory, name), "utf8")),
  );
  return { script: script ?? "", style: style ?? "" };
}

/** In `dist/page`, which is beside or above this program, wherever it runs from. */
async function findAssets(from: string): Promise<string> {
  for (const directory of [join(from, "page"), join(from, "dist", "page")]) {
    const isThere = await readFile(join(directory, "page.js")).then(
      () => true,
      () => false,
    );
    if (isThere) return directory;
  }
  const parent = dirname(from);
  if (parent === from)
    throw new Error(
      "The script of the console page (dist/page/page.js) is not around this program. Run it from a clone or an unpacked archive; in a clone, build it first: npm run build.",
    );
  return findAssets(parent);
}
