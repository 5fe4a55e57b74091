// Imports a TypeScript module of this repository together with all that it imports.
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * What the module exports.
 *
 * @param {string} path from the root of the repository, such as `src/domain/reasons/reasons.ts`
 */
export async function importTypeScript(path) {
  // Inside of the repository, so that packages are found.
  await mkdir(join(root, "build"), { recursive: true });
  const directory = await mkdtemp(join(root, "build/module-"));
  try {
    const outfile = join(directory, "module.mjs");
    await build({
      absWorkingDir: root,
      entryPoints: [path],
      outfile,
      bundle: true,
      packages: "external",
      platform: "node",
      format: "esm",
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
