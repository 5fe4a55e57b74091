import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { transformSync } from "@swc/core";
import { readText, root } from "../support/contract/repository-files.js";
import { restrictionsIn } from "../support/contract/layer-probe.js";

const importOf = (module: string): string =>
  `import { thing } from "${module}";\nexport const used = thing;\n`;
const typeImportOf = (module: string): string =>
  `import type { Thing } from "${module}";\nexport type Used = Thing;\n`;

const allowed: Readonly<Record<string, string>> = {
  "src/domain/state/a.ts": importOf("../values/values.js"),
  "src/ports/a.ts": typeImportOf("../domain/values/values.js"),
  "src/ports/b.ts": typeImportOf("./run.js"),
  "src/actions/a.ts": importOf("../domain/values/values.js"),
  "src/actions/b.ts": importOf("../ports/world.js"),
  "src/actions/c.ts": importOf("zod"),
  "src/adapters/github/a.ts": importOf("@actions/github"),
  "src/adapters/github/b.ts": importOf("../../domain/values/values.js"),
  "src/adapters/c.ts": importOf("node:crypto"),
  "src/local-github/rest/a.ts": importOf("../model/model.js"),
  "src/local-github/engine/syntax/a.ts": importOf("@actions/workflow-parser"),
  "src/rehearsal/a.ts": importOf("../local-github/index.js"),
  "src/cli/a.ts": importOf("../rehearsal/command.js"),
};

const forbidden: readonly (readonly [file: string, text: string])[] = [
  ["src/domain/state/a.ts", importOf("zod")],
  ["src/domain/state/a.ts", importOf("node:crypto")],
  ["src/domain/state/a.ts", importOf("@actions/core")],
  ["src/domain/state/a.ts", typeImportOf("../../ports/world.js")],
  ["src/domain/state/a.ts", importOf("../../adapters/sha256.js")],
  ["src/domain/state/a.ts", "export const now = Date.now();\n"],
  ["src/domain/state/a.ts", "export const token = process.env;\n"],
  ["src/domain/state/a.ts", 'export { thing } from "../../actions/inputs.js";\n'],
  ["src/ports/a.ts", importOf("../domain/values/values.js")],
  ["src/ports/a.ts", typeImportOf("@octokit/core")],
  ["src/ports/a.ts", typeImportOf("../adapters/sha256.js")],
  ["src/actions/a.ts", importOf("@actions/core")],
  ["src/actions/a.ts", importOf("node:fs")],
  ["src/actions/a.ts", importOf("../adapters/github/http/client.js")],
  ["src/actions/a.ts", importOf("../local-github/index.js")],
  ["src/adapters/github/a.ts", importOf("../../actions/rollback.js")],
  ["src/adapters/a.ts", importOf("../local-github/index.js")],
  ["src/local-github/rest/a.ts", importOf("../../domain/values/values.js")],
  ["src/local-github/a.ts", typeImportOf("../ports/world.js")],
  ["src/local-github/a.ts", importOf("../rehearsal/command.js")],
  ["src/local-github/a.ts", importOf("../main.js")],
  ["src/local-github/a.ts", importOf("@actions/core")],
  ["src/rehearsal/a.ts", importOf("../actions/rollback.js")],
  ["src/rehearsal/story/a.ts", importOf("../../adapters/github/http/client.js")],
  ["src/rehearsal/a.ts", importOf("../main.js")],
];

test("each layer may import what it is meant to", () => {
  expect(restrictionsIn(allowed)).toEqual([]);
});

test("each layer may not import what it is not meant to", () => {
  const planted = forbidden.map(([file, text], number) => ({
    path: file.replace("a.ts", `planted-${number}.ts`),
    text,
  }));
  const found = restrictionsIn(Object.fromEntries(planted.map(({ path, text }) => [path, text])));
  expect(planted.filter(({ path }) => !found.some((line) => line.startsWith(path)))).toEqual([]);
});

test.each(readdirSync(join(root, "src/ports")))("src/ports/%s holds no code", (name) => {
  const { code } = transformSync(readText(`src/ports/${name}`), {
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
  });
  expect(code.replaceAll(/\/\*[\s\S]*?\*\//g, "").trim()).toBe("export { };");
});
