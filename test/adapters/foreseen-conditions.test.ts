/** What is foreseen of a condition is what the runner's own evaluator says, whatever the run brings that was not known. */
import { expect, it } from "@jest/globals";
import { Evaluator } from "@actions/expressions/evaluator";
import { Lexer } from "@actions/expressions/lexer";
import { Parser } from "@actions/expressions/parser";
import { truthy } from "@actions/expressions/result";
import * as data from "@actions/expressions/data/index";
import fc from "fast-check";
import { canHold, foreseenText, type Start, type StartEvent } from "../../src/adapters/conditions.js";

type Plain = Readonly<Record<string, unknown>>;
const inputs = new Map<string, string | boolean>([
  ["deploy", false],
  ["level", "info"],
]);
const statuses: Readonly<Record<string, boolean>> = {
  always: true,
  success: true,
  failure: false,
  cancelled: false,
};

const names = [
  "github.event_name",
  "github.ref",
  "github.ref_name",
  "github.head_ref",
  "github.actor",
  "github.constructor",
  "github.event_name.length",
  "github.event.action",
  "github.event.number",
  "github.event.pull_request",
  "github.event.pull_request.draft",
  "github.event.pull_request.head.ref",
  "github.event.pull_request.labels.*.name",
  "github.event.toString",
  "github.event.inputs",
  "github.event.inputs.deploy",
  "github.event['inputs']['level']",
  "github[vars.key]",
  "github.event[vars.key]",
  "inputs.deploy",
  "inputs.LEVEL",
  "inputs.other",
  "inputs[vars.key]",
  "inputs.*",
  "vars.key",
  "needs.build.result",
  "env.PUSH",
];
const texts = ["", "x", "true", "false", "0", "push", "pull_request", "workflow_dispatch", "refs/heads/main"];
const literals = [...texts.map((each) => `'${each}'`), "true", "false", "null", "0", "1", "-1"];

const expression = fc.letrec<{ readonly any: string }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(...names),
    fc.constantFrom(...literals),
    fc.constantFrom(...Object.keys(statuses)).map((name) => `${name}()`),
    fc
      .tuple(tie("any"), fc.constantFrom("&&", "||", "==", "!=", "<", ">="), tie("any"))
      .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
    tie("any").map((each) => `!(${each})`),
    fc
      .tuple(fc.constantFrom("contains", "startsWith", "endsWith", "format", "join"), tie("any"), tie("any"))
      .map(([name, left, right]) => `${name}(${name === "format" ? "'{0}'" : left}, ${right})`),
    tie("any").map((each) => `toJSON(${each})`),
    fc
      .tuple(tie("any"), tie("any"), tie("any"))
      .map(([test, yes, no]) => `case(${test} == 'x', ${yes}, ${no})`),
  ),
})).any;

const branch = "release-console/recovery/RB-1";
const onBranch = {
  ref: `refs/heads/${branch}`,
  ref_name: branch,
  ref_type: "branch",
  head_ref: "",
  base_ref: "",
};

/** All that a run may bring. */
const run = fc.record({
  event: fc.constantFrom<StartEvent>("pull_request", "push", "workflow_dispatch"),
  key: fc.constantFrom(...texts, "event_name", "pull_request", "level"),
  result: fc.constantFrom("success", "failure", "skipped"),
  push: fc.option(fc.constantFrom(...texts)),
  action: fc.constantFrom("opened", "closed"),
  draft: fc.boolean(),
  label: fc.array(fc.constantFrom(...texts)),
  head: fc.constantFrom("x", "main"),
});
type Run = typeof run extends fc.Arbitrary<infer Value> ? Value : never;

function contextOf(each: Run): Plain {
  const { event, key, result, push, action, draft, label, head } = each;
  const started = event === "workflow_dispatch";
  const pullRequest = { draft, labels: label.map((name) => ({ name })), head: { ref: head } };
  return {
    github: {
      event_name: event,
      actor: key,
      ...(event === "pull_request"
        ? {
            ref: "refs/pull/1/merge",
            ref_name: "1/merge",
            ref_type: "branch",
            head_ref: head,
            base_ref: "main",
          }
        : onBranch),
      event: {
        ...(event === "pull_request" ? { action, number: 1, pull_request: pullRequest } : {}),
        ...(started ? { inputs: { deploy: "false", level: "info" } } : {}),
      },
    },
    inputs: started ? Object.fromEntries(inputs) : {},
    vars: { key },
    env: push === null ? {} : { PUSH: push },
    needs: { build: { result, outputs: {} } },
  };
}

function dataOf(value: unknown): data.ExpressionData {
  if (value === null || value === undefined) return new data.Null();
  if (typeof value === "string") return new data.StringData(value);
  if (typeof value === "number") return new data.NumberData(value);
  if (typeof value === "boolean") return new data.BooleanData(value);
  if (Array.isArray(value)) return new data.Array(...value.map(dataOf));
  return new data.Dictionary(...Object.entries(value).map(([key, each]) => ({ key, value: dataOf(each) })));
}

function runnersWord(text: string, context: Plain): data.ExpressionData {
  const extensions = Object.entries(statuses).map(([name, holds]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(holds),
  }));
  const tree = new Parser(new Lexer(text).lex().tokens, Object.keys(context), extensions).parse();
  const root = dataOf(context) as data.Dictionary;
  return new Evaluator(tree, root, new Map(extensions.map((each) => [each.name, each]))).evaluate();
}

it("never takes for impossible, or for known, what comes out otherwise", () => {
  let [impossible, known] = [0, 0];
  fc.assert(
    fc.property(expression, run, (text, each) => {
      const start: Start = { event: each.event, inputs };
      const real = runnersWord(text, contextOf(each));
      const holds = canHold(text, start);
      if (!holds) impossible += 1;
      expect(holds || !truthy(real)).toBe(true);
      const foreseen = foreseenText(text, start);
      if (foreseen !== undefined) known += 1;
      expect(foreseen ?? real.coerceString()).toBe(real.coerceString());
    }),
    { numRuns: 6000 },
  );
  expect(impossible).toBeGreaterThan(300);
  expect(known).toBeGreaterThan(300);
});
