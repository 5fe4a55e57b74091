// Builds the script and the style of the console page into a folder (dist/page): what `release-console page` writes into it.
//   node scripts/build-page.mjs DIR
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

export async function buildPage(out) {
  const result = await build({
    absWorkingDir: root,
    entryPoints: { page: "src/console/view/main.tsx", style: "src/console/view/style.css" },
    outdir: "page",
    bundle: true,
    charset: "utf8",
    format: "iife",
    jsx: "automatic",
    jsxImportSource: "preact",
    legalComments: "none",
    metafile: true,
    minify: true,
    target: ["chrome111", "firefox115", "safari16.4"],
    tsconfigRaw: {},
    write: false,
  });
  await mkdir(out, { recursive: true });
  for (const { path, text } of result.outputFiles) {
    const content = text.trim();
    // Within the page it stands in an element that this would end.
    if (/<\/(?:script|style)|<!--/i.test(content)) throw new Error(`${path} would end its element.`);
    await writeFile(join(out, path.endsWith(".css") ? "page.css" : "page.js"), content);
  }
  await writeFile(join(out, "licenses.txt"), await licences(Object.keys(result.metafile.inputs)));
}

/** Of each package that is in the script. */
async function licences(inputs) {
  const packages = new Set(
    inputs.flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.slice(1) ?? []),
  );
  const texts = await Promise.all(
    [...packages]
      .toSorted((one, other) => (one < other ? -1 : 1))
      .map(async (name) => {
        const text = await readFile(join(root, "node_modules", name, "LICENSE"), "utf8");
        return `${name}\n${text.trim()}\n`;
      }),
  );
  return texts.join("\n");
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [out] = process.argv.slice(2);
  if (out === undefined) throw new Error("Name the folder to build into.");
  await buildPage(resolve(out));
}
