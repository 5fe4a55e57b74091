/** What init and doctor make of the workflows that a repository has already. */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { checkoutWith, cli, doctor, exampleFiles, type Files, initArguments } from "./support.js";

jest.setTimeout(60_000);

const made: string[] = [];
afterEach(() => {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true, force: true });
});

/** The example with other workflows, without its own deployment. */
async function checkout(workflows: Files): Promise<string> {
  const paths = Object.entries(workflows).map(([name, text]) => [`.github/workflows/${name}`, text] as const);
  const directory = await checkoutWith({
    ...exampleFiles(),
    ".github/workflows/deploy.yml": null,
    ...Object.fromEntries(paths),
  });
  made.push(directory);
  return directory;
}

const init = (directory: string, ...more: string[]) =>
  cli(["init", "--repo", directory, ...initArguments, "--offline", ...more]);
const read = (directory: string, name: string): string =>
  readFileSync(join(directory, `.github/workflows/${name}`), "utf8");

const job = (id: string, more = "", run = "./scripts/deploy.sh"): string =>
  `  ${id}:\n    runs-on: ubuntu-latest\n${more}    steps: [{ run: ${run} }]\n`;
const workflow = (name: string, on: string, ...jobs: readonly string[]): string =>
  `name: ${name}\non: ${on}\njobs:\n${jobs.join("")}`;

describe("secrets of a deployment", () => {
  it("are named once, however many of its jobs read them", async () => {
    const token = "    env: { TOKEN: '${{ secrets.API_TOKEN }}' }\n";
    const directory = await checkout({
      "ship.yml": workflow(
        "Deploy",
        "{ push: { branches: [main] } }",
        job("web", token),
        job("worker", token),
      ),
    });
    expect((await init(directory)).err).toBe("");
    for (const name of ["release.yml", "rollback.yml"])
      expect(read(directory, name).match(/\bAPI_TOKEN:/g)).toHaveLength(1);
    expect((await doctor(directory)).codes).not.toContain("workflow-invalid");
    expect((await init(directory)).out).toContain("All files are there.");
  });
});
