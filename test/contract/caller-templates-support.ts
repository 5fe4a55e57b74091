/** What the tests of caller-templates share. */
import { readdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type BuiltInAction } from "@release-console/local-github/engine";
import type { WorkflowRun } from "@release-console/local-github";
import { type Files } from "../../packages/local-github/test/engine/engine-fake-host.js";

/**
 * The callers in `workflows/` and the callables in `.github/workflows/`, with actions that only say what they were told
 * and answer what the scenario says: does the chain call the right jobs, with the right inputs, tokens and secrets?
 */
export type Answers = Readonly<Record<string, Readonly<Record<string, string | boolean>>>>;
export const root = join(import.meta.dirname, "../..");

export const yamlFilesOf = (folder: string): string[] =>
  readdirSync(join(root, folder)).filter((name) => name.endsWith(".yml"));

/** Gives the deploy job a script that says what it was given. */
export const checkoutStub: BuiltInAction = {
  name: "actions/checkout",
  inputs: ["ref", "persist-credentials"],
  async run({ inputs, workspace }) {
    const script = `#!/bin/sh\necho "$MODE $ENVIRONMENT $RELEASE of ${inputs["ref"] ?? ""} with $(echo "$DEPLOY_TOKEN" | cut -c8-)"\ncase "$MODE" in fail*) exit 1;; esac\n`;
    await writeFile(join(workspace, "deploy.sh"), script, { mode: 0o755 });
    return { outputs: {} };
  },
};

export const sha = (digit: string): string => digit.repeat(40);

const deployment = (mode: string, release: string): string =>
  JSON.stringify({ mode, release, id: "1", "run-attempt": 0 }).replace(
    '"run-attempt":0',
    '"run-attempt":ATTEMPT',
  );
export const decision = (
  mode: string,
  release: string,
  commit: string,
): Readonly<Record<string, string>> => ({
  sha: commit,
  deployment: deployment(mode, release),
  "run-attempt": "ATTEMPT",
});

export function textsOf(folder: string, names: readonly string[], target = folder): Files {
  return Object.fromEntries(
    names.map((name) => [`${target}/${name}`, readFileSync(join(root, folder, name), "utf8")]),
  );
}

/** Jobs that did not stay out, in the order of their start, with a mark for those that went wrong. */
export const trace = (run: WorkflowRun): string => {
  const marks: Readonly<Record<string, string>> = { success: "", failure: "✗", cancelled: "⊘" };
  return run.jobs
    .filter((job) => job.conclusion !== "skipped")
    .map((job) => `${job.name}${job.conclusion === undefined ? "…" : (marks[job.conclusion] ?? "?")}`)
    .join(", ");
};
