import { describe, expect, it } from "@jest/globals";
import { evaluate } from "../../src/actions/engine/expressions/evaluate.js";
import { evaluateText, evaluateToken } from "../../src/actions/engine/expressions/tokens.js";
import { textOf, type Value } from "../../src/actions/engine/expressions/values.js";
import { parseWorkflowFile, type StepsJob } from "../../src/actions/engine/syntax/workflow-file.js";

const allowed = ["github", "inputs", "needs", "matrix", "env", "always(0,0)", "success(0,MAX)"];
const contexts = {
  github: {
    actor: "Mira",
    event: { labels: [{ name: "bug" }, { name: "rollback" }] },
  },
  inputs: { empty: "", flag: false, count: 3 },
  needs: {},
  env: {},
};
const value = (text: string): Value =>
  evaluate({ text, allowed }, { contexts, functions: { success: () => true, always: () => true } });

describe("an expression", () => {
  it.each<[string, Value]>([
    ["github.ACTOR == 'mira'", true],
    ["contains(github.event.labels.*.name, 'rollback')", true],
    ["contains(github.event.labels.*.name, 'roll')", false],
    ["github.event.issue.pull_request.url", null],
    ["!github.event.repository.fork", true],
    ["inputs.empty || 'otherwise'", "otherwise"],
    ["inputs.flag && 'yes' || 'no'", "no"],
    ["'1' == 1", true],
    ["fromJSON('{\"attempt\": 2}').attempt == '2'", true],
    ["format('{0} · {1}', inputs.count, 'x')", "3 · x"],
    ["matrix.os", null],
    // An output that nobody set is null, and GitHub's equality makes numbers of both.
    ["needs.decide.outputs.sha == ''", true],
    ["needs.decide.outputs.sha != ''", false],
    ["success() && inputs.count > 2", true],
    ["toJSON(inputs.count)", "3"],
  ])("%s", (text, expected) => {
    expect(value(text)).toEqual(expected);
  });

  it("unescapes every quote of a literal", () => {
    expect(value("'it''s ''quoted'' twice'")).toBe("it's 'quoted' twice");
    expect(value("format('{0}''{1}''', 'a', 'b')")).toBe("a'b'");
  });

  it("refuses names that the place does not allow", () => {
    expect(() => value("secrets.KEY")).toThrow(/secrets/);
    expect(() => value("hashFiles('x')")).toThrow(/hashFiles/);
  });

  it("shows values in a text as GitHub does", () => {
    expect([null, true, 1.5, "x", [1], { a: 1 }].map((item) => textOf(item))).toEqual([
      "",
      "true",
      "1.5",
      "x",
      "Array",
      "Object",
    ]);
  });
});

describe("a text of a workflow file", () => {
  const scriptOf = async (lines: string): Promise<string> => {
    const file = await parseWorkflowFile({
      path: ".github/workflows/x.yml",
      text: `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${lines}\n`,
    });
    const [step] = (file.jobs[0] as StepsJob).steps;
    if (step?.work.kind !== "script") throw new Error("no script");
    return evaluateText(step.work.script, { contexts: { github: { actor: "mira" } }, functions: {} });
  };

  it("keeps no indentation of a block with an expression in it", async () => {
    const script = await scriptOf(
      "      - run: |\n          cat <<EOF\n            ${{ github.actor }}\n          EOF",
    );
    expect(script).toBe("cat <<EOF\n  mira\nEOF\n");
  });

  it("folds a folded block with an expression in it", async () => {
    expect(
      await scriptOf("      - run: >-\n          echo\n          ${{ github.actor }}\n          done"),
    ).toBe("echo mira done");
  });

  it("keeps quotes around expressions", async () => {
    const script = await scriptOf(
      "      - run: |\n          cat <<'ONE' 'two' '${{ github.actor }}'\n          ONE",
    );
    expect(script).toBe("cat <<'ONE' 'two' 'mira'\nONE\n");
  });

  it("reads anchors and keeps the types of values", async () => {
    const file = await parseWorkflowFile({
      path: ".github/workflows/x.yml",
      text: `on: push
permissions: {}
jobs:
  a: &call
    uses: ./.github/workflows/y.yml
    permissions: &console {contents: write, issues: read}
    with: {count: 3, flag: true, word: 'true', given: '\${{ fromJSON(''[1]'') }}'}
  b:
    <<: *call
`.replace("    <<: *call\n", "    uses: ./.github/workflows/y.yml\n    permissions: *console\n"),
    });
    expect(file.jobs.map(({ permissions }) => permissions)).toEqual([
      { contents: "write", issues: "read" },
      { contents: "write", issues: "read" },
    ]);
    const [call] = file.jobs;
    if (call?.kind !== "call" || call.inputs === undefined) throw new Error("no call");
    expect(evaluateToken(call.inputs, { contexts: {}, functions: {} })).toEqual({
      count: 3,
      flag: true,
      word: "true",
      given: [1],
    });
  });

  it("names what cannot be emulated, and the job where it is", async () => {
    const file = await parseWorkflowFile({
      path: ".github/workflows/x.yml",
      text: "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    container: node:24\n    steps: [run: 'true']\n",
    });
    expect(file.unsupported).toEqual(['the job keyword "container" (job "a" of .github/workflows/x.yml)']);
  });

  it("refuses what GitHub refuses, in GitHub's words", async () => {
    const text =
      "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    needs: b\n    steps: [run: 'true']\n";
    await expect(parseWorkflowFile({ path: "x.yml", text })).rejects.toThrow(
      "at least one job with no dependencies",
    );
  });
});
