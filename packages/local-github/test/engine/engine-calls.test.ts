/** Called workflows. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { FakeGitHub, jobList, jobNamed, printed } from "./engine-fake-host.js";
import { addRepositories, directory, called, caller } from "./engine-calls-support.js";

let github: FakeGitHub;

beforeEach(async () => {
  github = await FakeGitHub.open();
});

afterEach(() => github.close());

describe("a called workflow", () => {
  it("of another repository sees its own file and the caller's run", async () => {
    const shop = addRepositories(github, {
      shop: {
        [`${directory}/main.yml`]: caller(
          "    name: Outer\n    uses: library/console/.github/workflows/called.yml@v1\n    with: {word: hi, count: '3'}",
        ),
      },
      library: {
        [`${directory}/called.yml`]: called({
          on: "    inputs: {word: {type: string, required: true}, count: {type: number}, flag: {type: boolean, default: true}}\n    outputs: {said: {value: '${{ jobs.inner.outputs.said }}'}}",
          job: "    name: Inner\n    outputs: {said: '${{ steps.s.outputs.said }}'}",
          steps: `
      - id: s
        run: |
          echo "said=\${{ inputs.word }}" >> $GITHUB_OUTPUT
          echo '\${{ job.workflow_repository }} \${{ job.workflow_ref }} \${{ job.workflow_file_path }}'
          echo '\${{ github.repository }} \${{ github.workflow }} \${{ github.workflow_ref }}'
          echo '\${{ inputs.count + 0 == 3 }} \${{ toJSON(inputs.flag) }}'
          test '\${{ job.workflow_sha }}' != '\${{ github.sha }}'`.replace(
            "inputs.count + 0 == 3",
            "toJSON(inputs.count) == '3'",
          ),
        }),
      },
    });
    const run = await github.push(shop);
    expect(jobList(run)).toEqual(["Outer / Inner: success"]);
    expect(printed(jobNamed(run, "Outer / Inner"))).toEqual([
      "library/console library/console/.github/workflows/called.yml@refs/tags/v1 .github/workflows/called.yml",
      "acme/shop Caller acme/shop/.github/workflows/main.yml@refs/heads/develop",
      "true true",
    ]);
    expect(run.referencedWorkflows).toEqual([
      {
        path: "library/console/.github/workflows/called.yml@refs/tags/v1",
        sha: github.shaOf("library/console", "refs/tags/v1"),
        ref: "refs/tags/v1",
      },
    ]);
  });

  it("finds ./ and $/ beside the file that names them", async () => {
    const shop = addRepositories(github, {
      shop: {
        [`${directory}/main.yml`]: caller("    uses: library/console/.github/workflows/middle.yml@v1"),
      },
      library: {
        [`${directory}/middle.yml`]:
          "on: workflow_call\njobs:\n  dot:\n    uses: ./.github/workflows/leaf.yml\n  self:\n    uses: $/.github/workflows/leaf.yml\n",
        [`${directory}/leaf.yml`]: called({
          steps:
            "      - run: echo ${{ job.workflow_repository }}\n      - uses: $/actions/hello\n        with: {who: you}",
        }),
        "actions/hello/action.yml":
          "name: hello\ndescription: x\ninputs: {who: {description: x}}\nruns: {using: node24, main: ../../dist/hello.js}\n",
        "dist/hello.js":
          "console.log('hello', process.env['INPUT_WHO'], process.env.GITHUB_ACTION_REPOSITORY, process.env.GITHUB_ACTION_REF);",
      },
    });
    const run = await github.push(shop);
    expect(jobList(run).toSorted()).toEqual([
      "outer / dot / inner: success",
      "outer / self / inner: success",
    ]);
    expect(printed(jobNamed(run, "outer / self / inner"))).toEqual([
      "library/console",
      `hello you library/console ${github.shaOf("library/console", "refs/tags/v1")}`,
    ]);
  });

  it("gives outputs of the jobs that ran, empty ones of those that did not", async () => {
    const shop = addRepositories(github, {
      shop: {
        [`${directory}/main.yml`]: `${caller("    uses: ./.github/workflows/called.yml")}  after:\n    needs: outer\n    if: "!cancelled()"\n    runs-on: ubuntu-latest\n    steps: [run: 'echo [\${{ needs.outer.outputs.sha }}] [\${{ needs.outer.outputs.none }}] \${{ needs.outer.result }}']\n`,
        [`${directory}/called.yml`]: `
on:
  workflow_call:
    outputs:
      sha: {value: '\${{ jobs.begin.outputs.sha || jobs.decide.outputs.sha }}'}
      none: {value: '\${{ jobs.begin.outputs.sha }}'}
jobs:
  decide:
    runs-on: ubuntu-latest
    outputs: {sha: '\${{ steps.s.outputs.sha }}'}
    steps: [{id: s, run: 'echo sha=abc >> $GITHUB_OUTPUT'}]
  begin:
    needs: decide
    if: "!cancelled() && needs.decide.outputs.gate == 'true'"
    runs-on: ubuntu-latest
    outputs: {sha: def}
    steps: [run: 'true']
`,
      },
    });
    const run = await github.push(shop);
    expect(jobList(run)).toEqual(["outer / decide: success", "outer / begin: skipped", "after: success"]);
    expect(printed(jobNamed(run, "after"))).toEqual(["[abc] [] success"]);
  });

  it("with nothing but skipped jobs is skipped", async () => {
    const shop = addRepositories(github, {
      shop: {
        [`${directory}/main.yml`]: `${caller("    uses: ./.github/workflows/called.yml")}  after:\n    needs: outer\n    if: always()\n    runs-on: ubuntu-latest\n    steps: [run: 'echo \${{ needs.outer.result }}']\n`,
        [`${directory}/called.yml`]: called({ job: "    if: false" }),
      },
    });
    expect(printed(jobNamed(await github.push(shop), "after"))).toEqual(["skipped"]);
  });
});

it("lets a called workflow of the same repository ask for an OIDC token where its caller limits nothing", async () => {
  const inner = called({ job: "    permissions: {id-token: write, contents: read}" });
  const run = async (permissions: string) =>
    github.push(
      addRepositories(github, {
        shop: {
          ".github/workflows/main.yml": `on: push\njobs:\n  call:\n${permissions}    uses: ./.github/workflows/called.yml\n`,
          ".github/workflows/called.yml": inner,
        },
      }),
    );
  expect((await run("")).conclusion).toBe("success");
  expect((await run("    permissions: {contents: read}\n")).conclusion).toBe("startup_failure");
});

describe("secrets of a called workflow", () => {
  const show =
    "      - run: echo \"KEY=[$KEY] OTHER=[$OTHER] TOKEN=[$TOKEN]\" | sed 's/secret-//g'\n        env: {KEY: '${{ secrets.KEY }}', OTHER: '${{ secrets.OTHER }}', TOKEN: '${{ secrets.GITHUB_TOKEN != '''' }}'}";
  const environment = "    environment: {name: production, deployment: false}";
  const declared = "    secrets: {KEY: {required: false}}";

  async function seen({
    secrets,
    job,
    uses = "./.github/workflows/called.yml",
  }: {
    readonly secrets: string;
    readonly job: string;
    readonly uses?: string;
  }): Promise<string | undefined> {
    const file = called({ on: declared, job, steps: show });
    const shop = addRepositories(github, {
      shop: {
        [`${directory}/main.yml`]: caller(`    uses: ${uses}\n${secrets}`),
        [`${directory}/called.yml`]: file,
      },
      library: { [`${directory}/called.yml`]: file },
    });
    shop.secrets.set("KEY", "secret-repository").set("OTHER", "secret-other");
    github.addEnvironment(shop, "production", {
      secrets: new Map([
        ["KEY", "secret-environment"],
        ["OTHER", "secret-environment-other"],
      ]),
    });
    const run = await github.push(shop);
    return printed(jobNamed(run, "outer / inner"))[0];
  }

  const library = "library/console/.github/workflows/called.yml@v1";
  it.each<[string, Parameters<typeof seen>[0], string]>([
    ["none are passed", { secrets: "", job: "" }, "KEY=[] OTHER=[] TOKEN=[true]"],
    [
      "one is passed by name",
      { secrets: "    secrets: {KEY: '${{ secrets.KEY }}'}", job: "" },
      "KEY=[repository] OTHER=[] TOKEN=[true]",
    ],
    [
      "all are inherited",
      { secrets: "    secrets: inherit", job: "" },
      "KEY=[repository] OTHER=[other] TOKEN=[true]",
    ],
    [
      "the environment's stay out when no name was passed",
      { secrets: "", job: environment },
      "KEY=[] OTHER=[] TOKEN=[true]",
    ],
    [
      "an empty value of that name lets the environment's in",
      { secrets: "    secrets: {KEY: '${{ secrets.NOPE }}'}", job: environment },
      "KEY=[environment] OTHER=[] TOKEN=[true]",
    ],
    [
      "the environment's wins over what was passed",
      { secrets: "    secrets: {KEY: '${{ secrets.KEY }}'}", job: environment },
      "KEY=[environment] OTHER=[] TOKEN=[true]",
    ],
    [
      "inherited names let all of the environment's in",
      { secrets: "    secrets: inherit", job: environment },
      "KEY=[environment] OTHER=[environment-other] TOKEN=[true]",
    ],
    [
      "nothing is inherited across owners",
      { secrets: "    secrets: inherit", job: environment, uses: library },
      "KEY=[] OTHER=[] TOKEN=[true]",
    ],
    [
      "a name that is passed crosses owners",
      { secrets: "    secrets: {KEY: '${{ secrets.KEY }}'}", job: "", uses: library },
      "KEY=[repository] OTHER=[] TOKEN=[true]",
    ],
  ])("%s", async (_, request, expected) => {
    // Masked in the log: the secret part of each value was cut off by the step, and what is left is no secret.
    expect(await seen(request)).toBe(expected);
  });
});
