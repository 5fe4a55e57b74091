import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parseAction } from "@actions/workflow-parser/actions/action-parser";
import { NoOperationTraceWriter } from "@actions/workflow-parser";
import * as z from "../../src/domain/values/shapes.js";
import { inputSchemas, type ActionName } from "../../src/actions/run/inputs.js";
import { actionNames, metadataOf, readText, root } from "../support/contract/repository-files.js";

const names = Object.keys(inputSchemas) as ActionName[];
const inputsOf = (name: string) => metadataOf(name).inputs ?? {};
const schemaOf = (name: ActionName, input: string): z.ZodType =>
  (inputSchemas[name].shape as Record<string, z.ZodType>)[input] ?? z.custom().refine(() => false);

test("every action has a schema, and every schema an action", () => {
  expect(names.toSorted()).toEqual([...actionNames, "console"].toSorted());
});

describe.each(names)("%s", (name) => {
  const path = name === "console" ? "action.yml" : `actions/${name}/action.yml`;

  test("is accepted by GitHub's own parser of action files", () => {
    const { context } = parseAction({ name: path, content: readText(path) }, new NoOperationTraceWriter());
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
  });

  test("declares the inputs that its schema reads, at most 12", () => {
    expect(Object.keys(inputsOf(name)).toSorted()).toEqual(Object.keys(inputSchemas[name].shape).toSorted());
    expect(Object.keys(inputsOf(name)).length).toBeLessThanOrEqual(12);
  });

  test("requires and presets what its schema does", () => {
    const declared = Object.entries(inputsOf(name)).map(
      ([input, { required = false, default: preset = "" }]) => ({ input, required, preset }),
    );
    const read = declared.map(({ input, preset }) => {
      const given = schemaOf(name, input).safeParse(undefined);
      // The token is the one preset that only the workflow can give.
      const fromWorkflow = preset === "${{ github.token }}";
      return {
        input,
        required: !given.success && !fromWorkflow,
        preset: fromWorkflow ? preset : given.success ? String(given.data) : "",
      };
    });
    expect(declared).toEqual(read);
  });

  test("names every value that a closed input may have", () => {
    for (const [input, { description }] of Object.entries(inputsOf(name))) {
      const values = schemaOf(name, input).options.filter((value) => value !== "");
      for (const value of values) expect(`${input}: ${description}`).toContain(`"${value}"`);
    }
  });

  test("describes everything in whole sentences", () => {
    const { description, inputs = {}, outputs = {} } = metadataOf(name);
    const texts = [
      description,
      ...Object.values(inputs).map((input) => input.description),
      ...Object.values(outputs).map((output) => output.description),
    ];
    for (const text of texts) expect(text.trim()).toMatch(/^["A-Z][\s\S]*\.$/);
  });

  test("runs its stub in dist on Node 24", () => {
    const { using, main } = metadataOf(name).runs;
    expect([using, main]).toEqual([
      "node24",
      name === "console" ? "dist/console.js" : `../../dist/${name}.js`,
    ]);
  });
});

test("outputs are declared if and only if some action sets them", () => {
  const sources = readdirSync(join(root, "src/actions"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readText(`src/actions/${file}`));
  const set = sources.flatMap((source) =>
    [...source.matchAll(/setOutput\(\s*"([\w-]+)"/g)].map(([, output = ""]) => output),
  );
  const declared = names.flatMap((name) => Object.keys(metadataOf(name).outputs ?? {}));
  expect([...new Set(set)].toSorted()).toEqual([...new Set(declared)].toSorted());
});

test("the READMEs of the actions show the inputs and outputs of today", () => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/update-readme.mjs", "--check"], {
    cwd: root,
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
});
