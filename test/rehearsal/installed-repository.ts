/** Repositories that have the console, to rehearse in. */
import { rmSync } from "node:fs";
import { expect } from "@jest/globals";
import { checkoutWith, cli, git, initArguments, type Said } from "../setup/support.js";

/** Directories of the test that runs. */
export const made: string[] = [];

/** Removes what the test made. */
export function removeMade(): void {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true, force: true });
}

export const ci = ".github/workflows/ci.yml";

export const policy = ".github/release-console.yml";

/** A checkout in which init has run. */
export async function installed(
  files: Parameters<typeof checkoutWith>[0],
  { tags = [] as readonly string[], branch = "main", more = [] as readonly string[] } = {},
): Promise<string> {
  const directory = await checkoutWith(files, branch);
  made.push(directory);
  for (const tag of tags) await git(directory, "tag", tag);
  const said = await cli(["init", "--repo", directory, ...initArguments, "--offline", ...more]);
  expect(said.err).toBe("");
  return directory;
}

export const rehearse = (directory: string, ...more: string[]): Promise<Said> =>
  cli(["rehearse", "--repo", directory, ...more]);
