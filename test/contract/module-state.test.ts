/** A rehearsal runs several actions in one process, which load the shared bundle once: a module must keep nothing. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { readText, root } from "../support/contract/repository-files.js";

const layers = ["actions", "adapters", "domain", "ports"];

/** Names that a module declares for itself and that it may change later. */
function stateIn(text: string): readonly string[] {
  const variables = [...text.matchAll(/^(?:export )?(?:let|var) (\w+)/gm)].map(([, name = ""]) => name);
  // A weak map forgets with its keys, which are objects of one run.
  const constants = [...text.matchAll(/^(?:export )?const (\w+)(?! = new WeakMap\b)\b/gm)].map(
    ([, name = ""]) => name,
  );
  const changed = constants.filter((name) =>
    new RegExp(
      String.raw`\b${name}\.(?:set|add|delete|clear|push|pop|shift|unshift|splice|sort|reverse|fill)\(|^\s*${name}(?:\.\w+|\[[^\]]*\]) [-+*|&?]{0,2}= `,
      "m",
    ).test(text),
  );
  return [...variables, ...changed];
}

/** The names of branches and environments, which every action sets before it works: from its event, or from the policy. */
const allowed = ["src/domain/values/names.ts: chosen"];

const planted: readonly (readonly [string, readonly string[]])[] = [
  ["let count = 0;\n", ["count"]],
  ["export let last: string | undefined;\n", ["last"]],
  ["const known = new Map();\nexport const see = (key) => known.set(key, 1);\n", ["known"]],
  ["const list = [];\nfunction keep(x) {\n  list.push(x);\n}\n", ["list"]],
  ["const table = {};\nfunction keep(x) {\n  table[x] = 1;\n}\n", ["table"]],
  ["const cache = { last: 0 };\nfunction keep(x) {\n  cache.last ??= x;\n}\n", ["cache"]],
  ["const notes = new WeakMap<Run, string>();\nexport const note = (run) => notes.set(run, 1);\n", []],
  ["const words = new Set(['a']);\nexport const has = (word) => words.has(word);\n", []],
  [
    "export const string = () => 1;\nclass A {\n  constructor(readonly list: readonly string[] = []) {}\n}\n",
    [],
  ],
  ["export function count() {\n  let sum = 0;\n  const all = new Map();\n  all.set(1, sum);\n}\n", []],
];

test.each(planted)("state is found in %j", (text, names) => {
  expect(stateIn(text)).toEqual(names);
});

test("no module of an action keeps anything from one run to the next", () => {
  const files = layers.flatMap((layer) =>
    readdirSync(join(root, "src", layer), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => join("src", layer, name)),
  );
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((file) => stateIn(readText(file)).map((name) => `${file}: ${name}`));
  expect(found).toEqual(allowed);
});
