import { describe, expect, test } from "@jest/globals";
import { problemsOf } from "../support/contract/github-validators.js";
import {
  ownWorkflowNames,
  readText,
  withFault,
  workflowFiles,
  type WorkflowFiles,
} from "../support/contract/repository-files.js";

const eachFile = (["callables", "callers"] as const).flatMap((side) =>
  [...workflowFiles[side].keys()].map((name) => ({ side, name })),
);

const problemsIn = (file: string, files: WorkflowFiles): Promise<string[]> => {
  const [side, name] = file.split("/") as ["callables" | "callers", string];
  return problemsOf({ side, name, content: files[side].get(name) ?? "" }, files);
};

describe("GitHub's own parser and language service", () => {
  test.each(eachFile)("accept $side/$name", async ({ side, name }) => {
    expect(await problemsIn(`${side}/${name}`, workflowFiles)).toEqual([]);
  });

  test.each(ownWorkflowNames)("accept the project's own %s", async (name) => {
    const content = readText(`.github/workflows/${name}`);
    expect(await problemsOf({ side: "callables", name, content }, workflowFiles)).toEqual([]);
  });

  test.each([
    {
      fault: "an input that the callable does not have",
      file: "callers/release.yml",
      found: "with: { app-client-id:",
      becomes: "with: { client-id:",
    },
    {
      fault: "a required input that is missing",
      file: "callers/release.yml",
      found: "      result: ${{ needs.production.result }}\n",
      becomes: "",
    },
    {
      fault: "an output that the callable does not have",
      file: "callers/release.yml",
      found: "needs.approve.outputs.deployment",
      becomes: "needs.approve.outputs.deploiment",
    },
    {
      fault: "a secret that deploy.yml does not declare",
      file: "callers/rollback.yml",
      found: "{ DEPLOY_TOKEN: ",
      becomes: "{ DEPLOY_TOKENS: ",
    },
    {
      fault: "an action of the console that does not exist",
      file: "callables/promote.yml",
      found: "$/actions/gate-checks",
      becomes: "$/actions/gate-check",
    },
    {
      fault: "an input that an action of the console does not have",
      file: "callables/record.yml",
      found: "phase: settle",
      becomes: "stage: settle",
    },
    {
      fault: "a third-party action that nobody checked",
      file: "callers/checks.yml",
      found: "actions/checkout@",
      becomes: "acme/checkout@",
    },
  ])("refuse $fault", async (planted) => {
    expect(await problemsIn(planted.file, withFault(planted))).not.toEqual([]);
  });
});
