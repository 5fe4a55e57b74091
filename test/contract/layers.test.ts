import { readdirSync } from "node:fs";
import { join, posix } from "node:path";
import { expect, test } from "@jest/globals";
import { transformSync } from "@swc/core";
import { actionImports, domainOrder, layerRules } from "../../scripts/update-layers.mjs";
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
  "src/actions/b.ts": importOf("../ports/ports.js"),
  "src/actions/c.ts": importOf("zod"),
  "src/adapters/github/a.ts": importOf("@actions/github"),
  "src/adapters/github/b.ts": importOf("../../domain/values/values.js"),
  "src/adapters/c.ts": importOf("node:crypto"),
  "src/actions/rollback/a.ts": importOf("../follow-ups/settle-follow-ups.js"),
  "src/actions/follow-ups/recovery/a.ts": importOf("../landing/merge.js"),
  "packages/local-github/src/rest/a.ts": importOf("../model/model.js"),
  "packages/local-github/src/actions/engine/syntax/a.ts": importOf("@actions/workflow-parser"),
  "src/rehearsal/run/a.ts": importOf("@release-console/local-github"),
  "src/cli/a.ts": importOf("../rehearsal/cli/command.js"),
  "src/verify/a.ts": importOf("../domain/log/hash-chain.js"),
};

const forbidden: readonly (readonly [file: string, text: string])[] = [
  ["src/domain/state/a.ts", importOf("zod")],
  ["src/domain/state/a.ts", importOf("node:crypto")],
  ["src/domain/state/a.ts", importOf("@actions/core")],
  ["src/domain/state/a.ts", typeImportOf("../../ports/ports.js")],
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
  ["src/actions/a.ts", importOf("@release-console/local-github")],
  ["src/adapters/github/a.ts", importOf("../../actions/rollback.js")],
  ["src/adapters/a.ts", importOf("@release-console/local-github")],
  ["packages/local-github/src/a.ts", typeImportOf("../../../src/ports/ports.js")],
  ["packages/local-github/src/rest/a.ts", importOf("../../../../src/domain/values/values.js")],
  ["packages/local-github/src/a.ts", importOf("@actions/core")],
  ["src/rehearsal/a.ts", importOf("../actions/rollback.js")],
  ["src/rehearsal/story/a.ts", importOf("../../adapters/github/http/client.js")],
  ["src/rehearsal/a.ts", importOf("../main.js")],
  ["src/verify/a.ts", importOf("../actions/run/transaction.js")],
  ["src/cli/a.ts", importOf("../actions/rollback.js")],
  ["src/audit/a.ts", importOf("../cli/main.js")],
  ["src/console/a.ts", importOf("../actions/console.js")],
  ["src/setup/a.ts", importOf("../audit/history.js")],
  ...domainOrder
    .slice(0, -1)
    .map((folder, index): [string, string] => [
      `src/domain/${folder}/a.ts`,
      importOf(`../${domainOrder[index + 1]}/thing.js`),
    ]),
  ...Object.entries(actionImports).flatMap(([from, imports]) =>
    Object.keys(actionImports)
      .filter((to) => to !== from && !imports.includes(to))
      .map((to): [string, string] => [
        `src/actions/${from}/a.ts`,
        importOf(posix.join(posix.relative(from, to), "thing.js").replace(/^(?!\.)/, "./")),
      ]),
  ),
  ...Object.keys(actionImports).map((from): [string, string] => [
    `src/actions/${from}/a.ts`,
    importOf(posix.join(posix.relative(from, "."), "rollback.js")),
  ]),
];

test("the linter's rules are those of the tables", () => {
  expect(readText(".oxlint-layers.json")).toBe(layerRules);
});

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
