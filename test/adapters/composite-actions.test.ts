/** Composite actions of a repository are read as if their steps stood in the workflow. */
import { describe, expect, it } from "@jest/globals";
import { readWorkflow } from "../../src/adapters/workflow-file.js";
import { readCompositeActions } from "../../src/adapters/workflows/composite-actions.js";
import type { WorkflowFacts } from "../../src/domain/setup/facts.js";

type Files = Readonly<Record<string, string>>;

const composite = (steps: string, inputs = ""): string =>
  `name: x\n${inputs}runs:\n  using: composite\n  steps: [${steps}]\n`;

async function read(
  steps: string,
  files: Files,
): Promise<{ facts: WorkflowFacts; asked: readonly string[] }> {
  const text = `name: CI\non: [pull_request, workflow_dispatch]\njobs:\n  one: { runs-on: x, steps: [${steps}] }\n`;
  const asked: string[] = [];
  const actions = await readCompositeActions([text], (paths) => {
    asked.push(...paths);
    return Promise.resolve(paths.map((path) => files[path]));
  });
  return { facts: readWorkflow(".github/workflows/ci.yml", text, actions), asked };
}

const runsOf = ({ jobs: [job] }: WorkflowFacts) => job?.steps.map(({ run, uses }) => run ?? uses);

describe("the steps of a composite action", () => {
  it("follow the step that uses it, those of actions that it uses too, in action.yml or action.yaml", async () => {
    const { facts } = await read("{ uses: ./.github/actions/a }, { run: last }", {
      ".github/actions/a/action.yml": composite("{ run: first, shell: sh }, { uses: ./b/ }"),
      "b/action.yaml": composite("{ run: inner, shell: sh }"),
    });
    expect(runsOf(facts)).toEqual(["./.github/actions/a", "first", "./b/", "inner", "last"]);
  });

  it("are those of an action of the workflow's own repository, too", async () => {
    const { facts } = await read("{ uses: $/actions/a }", {
      "actions/a/action.yml": composite("{ run: one, shell: sh }"),
    });
    expect(runsOf(facts)).toEqual(["$/actions/a", "one"]);
  });

  it("read the pull request, and are named with their action", async () => {
    const { facts } = await read("{ uses: actions/checkout@v7 }, { run: make }, { uses: ./card }", {
      "card/action.yml": composite(
        "{ name: Link, shell: sh, run: 'gh pr comment ${{ github.event.pull_request.number }}' }",
      ),
    });
    expect(facts.readsPullRequest).toEqual(['the step "./card: Link" of the job "one"']);
  });

  it("leave the numbers of the others as they are written", async () => {
    const reading = "{ run: 'gh pr comment ${{ github.event.number }}' }";
    const { facts } = await read(`{ uses: ./a }, { run: make }, ${reading}`, {
      "a/action.yml": composite("{ run: one, shell: sh }, { run: two, shell: sh }"),
    });
    expect(facts.readsPullRequest).toEqual(['the step "3" of the job "one"']);
  });

  it("run under the condition of the step that uses it", async () => {
    const pull = "github.event_name == 'pull_request'";
    const { facts } = await read(`{ run: make }, { uses: ./card, if: "${pull}" }`, {
      "card/action.yml": composite(
        "{ shell: sh, run: 'gh pr comment ${{ github.event.pull_request.number }}' }",
      ),
    });
    expect(facts.readsPullRequest).toEqual([]);
    expect(facts.jobs[0]?.steps.at(-1)?.isOnlyForPullRequests).toBe(true);
  });

  it("have what it is given, as text, or what it takes otherwise", async () => {
    const inputs =
      "inputs: { title: { required: true }, strict: { default: 'true' }, push: { default: '' } }\n";
    const title = (given: string) =>
      read(`{ run: make }, { uses: ./title, with: { title: '${given}' } }`, {
        "title/action.yml": composite(
          "{ shell: sh, env: { TITLE: '${{ inputs.title }}' }, if: \"inputs.strict == 'true'\", run: 'grep -q SHOP- <<<$TITLE || exit 1' }, { shell: sh, if: inputs.push, run: git push }",
          inputs,
        ),
      });
    const { facts } = await title("${{ github.event.pull_request.title }}");
    expect(facts.asksOfPullRequests).toMatchObject([{ asked: "the title" }]);
    expect(facts.commitsWhenStarted).toEqual([]);
    expect((await title("${{ github.ref_name }}")).facts.asksOfPullRequests).toEqual([]);
    const pushing = await read("{ run: make }, { uses: ./p, with: { push: '${{ true }}' } }", {
      "p/action.yml": composite("{ shell: sh, if: \"inputs.push == 'true'\", run: git push }", inputs),
    });
    expect(pushing.facts.commitsWhenStarted).toHaveLength(1);
  });
});

describe("what is no composite action that can be read", () => {
  it.each([
    ["broken YAML", "runs: { using: composite, steps: [ }"],
    ["a program", "runs: { using: node24, main: index.js }"],
    ["steps that are none", "runs: { using: composite, steps: [1, null, ~] }"],
    ["a list", "[1, 2]"],
    ["nothing", ""],
  ])("is left as it is: %s", async (_, text) => {
    const { facts } = await read("{ uses: ./a }, { run: make }", { "a/action.yml": text });
    expect(facts.problem).toBeUndefined();
    expect(runsOf(facts)).toEqual(["./a", "make"]);
  });

  it("is not looked for outside of the repository, nor is a workflow", async () => {
    const { asked } = await read(
      "{ uses: ./../../etc }, { uses: ./.github/workflows/x.yml }, { uses: acme/a@v1 }, { uses: ./a/../../b }",
      {},
    );
    expect(asked).toEqual([]);
  });
});

describe("many actions", () => {
  it("that use one another end, in a circle too", async () => {
    const { facts } = await read("{ uses: ./a }", {
      "a/action.yml": composite("{ run: one, shell: sh }, { uses: ./b }"),
      "b/action.yml": composite("{ uses: ./a }"),
    });
    expect(runsOf(facts)).toEqual(["./a", "one", "./b", "./a"]);
  });

  it("are read up to the depth of the runner, and a bounded number of steps", async () => {
    const level = (next: number) => composite(Array(10).fill(`{ uses: ./l${next} }`).join(", "));
    const levels = Array.from({ length: 14 }, (_, index) => [`l${index}/action.yml`, level(index + 1)]);
    const { facts, asked } = await read("{ uses: ./l0 }", Object.fromEntries(levels));
    expect(asked).not.toContain("l11/action.yml");
    expect(facts.jobs[0]?.steps.length).toBeLessThan(1_100);
  });

  it("whose inputs grow with each level stay short", async () => {
    const twice = "${{ inputs.x }}".repeat(40);
    const levels = Array.from({ length: 9 }, (_, index) => [
      `l${index}/action.yml`,
      composite(`{ uses: ./l${index + 1}, with: { x: '${twice}' } }`, "inputs: { x: {} }\n"),
    ]);
    const { facts } = await read(
      "{ uses: ./l0, with: { x: '${{ github.ref }} {0}' } }",
      Object.fromEntries(levels),
    );
    expect(JSON.stringify(facts).length).toBeLessThan(400_000);
  });

  it("whose many inputs would make a text too long leave it as it is, and are not filled in to its end", async () => {
    const run = "${{ inputs.x }}".repeat(2_000);
    const { facts } = await read(
      `${`{ uses: ./a, with: { x: ${"x".repeat(2_000)} } }, `.repeat(20)}{ run: make }`,
      {
        "a/action.yml": composite(`{ run: '${run}', shell: sh }`),
      },
    );
    expect(runsOf(facts)?.filter((each) => each === run)).toHaveLength(20);
  }, 20_000);
});
