/** Checkouts of the example with workflows of a test's own, deleted after the test. */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach } from "@jest/globals";
import { checkoutWith, cli, exampleFiles, type Files, initArguments } from "./support.js";

const made: string[] = [];
afterEach(() => {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true, force: true });
});

/** File name below `.github/workflows` → text. `others`: path → text, or null: not there. */
export async function workflowsCheckout(workflows: Files, others: Files = {}): Promise<string> {
  const paths = Object.entries(workflows).map(([name, text]) => [`.github/workflows/${name}`, text] as const);
  const directory = await checkoutWith({ ...exampleFiles(), ...others, ...Object.fromEntries(paths) });
  made.push(directory);
  return directory;
}

/** As for `others`. */
export const withoutDeployment: Files = { ".github/workflows/deploy.yml": null };

export const initOffline = (directory: string, ...more: string[]) =>
  cli(["init", "--repo", directory, ...initArguments, "--offline", ...more]);

export const workflowText = (directory: string, name: string): string =>
  readFileSync(join(directory, `.github/workflows/${name}`), "utf8");
