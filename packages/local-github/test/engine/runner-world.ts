/** What the tests of the runner share. */
import type { WorkflowJob, WorkflowRun } from "../../src/model/model.js";
import { jobNamed, type FakeGitHub, type Files } from "./engine-fake-host.js";

/** Runs the steps as the only job of a pushed workflow. */
export async function runSteps(
  github: FakeGitHub,
  steps: string,
  { files = {}, head = "" }: { readonly files?: Files; readonly head?: string } = {},
): Promise<{ readonly run: WorkflowRun; readonly job: WorkflowJob }> {
  const text = `name: Main\non: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n${head}\n    steps:\n${steps}\n`;
  const run = await github.push(
    github.addRepository("acme/shop", { ".github/workflows/main.yml": text, ...files }),
  );
  return { run, job: jobNamed(run, "a") };
}

export const stepsOf = (job: WorkflowJob): string[] =>
  job.steps.map(({ name, conclusion }) => `${name}: ${conclusion}`);
