import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { callerContracts, consoleScopes } from "../../src/domain/setup/contract.js";
import { readWorkflow } from "../../src/adapters/workflow-file.js";

const root = new URL("../../", import.meta.url);
const workflow = (path: string) => readWorkflow(path, readFileSync(new URL(path, root), "utf8"));

describe("what doctor holds callers against", () => {
  it.each(callerContracts)("is what the template has: $file", ({ file, jobs, triggers, dispatchInputs }) => {
    const template = workflow(file.replace(".github/", ""));
    expect(template.jobs.map(({ id }) => id)).toEqual(jobs.map(({ id }) => id));
    expect(Object.keys(template.triggers)).toEqual(expect.arrayContaining([...triggers]));
    expect(Object.keys(template.triggers["workflow_dispatch"]?.inputs ?? {})).toEqual(dispatchInputs);
    for (const job of jobs) {
      const found = template.jobs.find(({ id }) => id === job.id);
      expect([job.id, found?.needs]).toEqual([job.id, job.needs]);
      expect(Object.keys(found?.inputs ?? {})).toEqual(expect.arrayContaining([...job.inputs]));
    }
  });

  it("asks for the scopes that the callable workflows ask for", () => {
    const files = readdirSync(new URL(".github/workflows/", root));
    for (const name of ["promote.yml", "approve.yml", "restore.yml", "record.yml"]) {
      expect(files).toContain(name);
      const asked = workflow(`.github/workflows/${name}`).jobs.map(({ permissions = {} }) => permissions);
      const whole = Object.assign({}, ...asked) as Readonly<Record<string, string>>;
      expect([name, whole]).toEqual([name, consoleScopes]);
    }
  });
});
