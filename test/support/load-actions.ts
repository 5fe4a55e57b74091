import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

const actions = resolve(import.meta.dirname, "../../src/actions");

/**
 * Loads what actions load when they need it, one after the other. Node 20 cannot link two modules of a suite at the same
 * time that share a third, and runs that race in one process would ask for that.
 */
export async function loadActions(): Promise<void> {
  for (const file of readdirSync(actions, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ts")) continue;
    const text = readFileSync(join(actions, file), "utf8");
    for (const [, name = ""] of text.matchAll(/\bimport\("(\.[^"]+)\.js"\)/g))
      await import(`${join(actions, file, "..", name)}.ts`);
  }
}
