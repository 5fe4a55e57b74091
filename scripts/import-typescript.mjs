// Imports a TypeScript module of this repository together with all that it imports by relative paths.
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { transform } from "@swc/core";

const root = fileURLToPath(new URL("..", import.meta.url));

/** `path`: from the root of the repository, such as `src/domain/reasons.ts`. */
export async function importTypeScript(path) {
  const directory = await mkdtemp(join(tmpdir(), "release-console-modules-"));
  try {
    await writeFile(join(directory, "package.json"), '{ "type": "module" }\n');
    await symlink(join(root, "node_modules"), join(directory, "node_modules"));
    await translate(resolve(root, path), { directory, seen: new Set() });
    return await import(pathToFileURL(join(directory, path.replace(/\.ts$/, ".js"))).href);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function translate(file, { directory, seen }) {
  if (seen.has(file)) return;
  seen.add(file);
  const { code } = await transform(await readFile(file, "utf8"), {
    filename: file,
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "es6" },
  });
  const target = join(directory, relative(root, file).replace(/\.ts$/, ".js"));
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, code);
  const imports = [...code.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)\.js"/g)].map(([, name]) => name);
  for (const name of imports) await translate(`${resolve(dirname(file), name)}.ts`, { directory, seen });
}
