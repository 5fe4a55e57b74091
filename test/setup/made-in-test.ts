/** What a test makes that must go when it ends. */
import { rmSync } from "node:fs";
import { checkoutWith, type World, worldWith } from "./support.js";

/** Directories of the test that runs. */
const made: string[] = [];

let world: World | undefined;

/** Opens a local GitHub until the test ends. */
export async function openWorld(...given: Parameters<typeof worldWith>): Promise<World> {
  world = await worldWith(...given);
  return world;
}

/** Removes what the test made. */
export async function removeMade(): Promise<void> {
  await world?.close();
  world = undefined;
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true, force: true });
}

/** A checkout that goes when the test ends. */
export async function checkout(files: Parameters<typeof checkoutWith>[0], branch?: string): Promise<string> {
  const directory = await checkoutWith(files, branch);
  made.push(directory);
  return directory;
}
