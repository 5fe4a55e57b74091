import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The directory of this package: a clone, or an unpacked archive. */
export async function packageRoot(from = dirname(fileURLToPath(import.meta.url))): Promise<string> {
  try {
    const description = JSON.parse(await readFile(join(from, "package.json"), "utf8")) as {
      readonly name?: string;
    };
    if (description.name === "release-console") return from;
  } catch {
    // not here: look one directory up
  }
  const parent = dirname(from);
  if (parent === from)
    throw new Error(
      "The files of the package are not around this program; run it from a clone or an unpacked archive.",
    );
  return packageRoot(parent);
}

export async function programVersion(): Promise<string> {
  const description = JSON.parse(await readFile(join(await packageRoot(), "package.json"), "utf8")) as {
    readonly version: string;
  };
  return description.version;
}
