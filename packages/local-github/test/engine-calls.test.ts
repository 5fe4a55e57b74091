import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { Repository, WorkflowRun } from "../src/model/model.js";
import { FakeGitHub, jobList, jobNamed, messages, printed, type Files } from "./engine-fake-host.js";

let github: FakeGitHub;
beforeEach(async () => {
  github = await FakeGitHub.open();
});
afterEach(() => github.close());

const directory = ".github/workflows";

/** acme/shop calls files of its own and of library/console@v1. */
function addRepositories({
  shop,
  library = {},
}: {
  readonly shop: Files;
  readonly library?: Files;
}): Repository {
  github.addRepository("library/console");
  github.commit("library/console", library, "refs/tags/v1");
  return github.addRepository("acme/shop", shop);
}

const called = (parts: {
  readonly on?: string;
  readonly head?: string;
  readonly job?: string;
  readonly steps?: string;
}): string => `
name: Called
on:
  workflow_call:
${parts.on ?? ""}
${parts.head ?? ""}
jobs:
  inner:
    runs-on: ubuntu-latest
${parts.job ?? ""}
    steps:
${parts.steps ?? "      - run: 'true'"}
`;

const caller = (job: string, head = ""): string =>
  `name: Caller\non: push\n${head}\njobs:\n  outer:\n${job}\n`;

describe("a called workflow", () => {
  it("of another repository sees its own file and the caller's run", async () => {
    const shop = addRepositories({
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
    const shop = addRepositories({
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
    const shop = addRepositories({
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
    const shop = addRepositories({
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
      addRepositories({
        shop: {
          ".github/workflows/main.yml": `on: push\njobs:\n  call:\n${permissions}    uses: ./.github/workflows/called.yml\n`,
          ".github/workflows/called.yml": inner,
        },
      }),
    );
  expect((await run("")).conclusion).toBe("success");
  expect((await run("    permissions: {contents: read}\n")).conclusion).toBe("startup_failure");
});

describe("the start of a run fails, as a whole,", () => {
  const start = async (files: Files): Promise<WorkflowRun> => github.push(addRepositories({ shop: files }));

  it.each<[string, string, string, string]>([
    [
      "when a nested job asks for more than the caller grants, although it would be skipped",
      "    if: false\n    permissions: {contents: read}\n    uses: ./.github/workflows/called.yml",
      called({ job: "    if: false\n    permissions: {contents: write, issues: read}" }),
      "Error calling workflow './.github/workflows/called.yml'. The nested job 'inner' is requesting 'contents: write, issues: read', but is only allowed 'contents: read, issues: none'.",
    ],
    [
      "when a called workflow asks for more",
      "    permissions: {}\n    uses: ./.github/workflows/called.yml",
      called({ head: "permissions: {actions: read}" }),
      "Error calling workflow './.github/workflows/called.yml'. The workflow is requesting 'actions: read', but is only allowed 'actions: none'.",
    ],
    [
      "when the caller names no permissions and more than the default is asked",
      "    uses: ./.github/workflows/called.yml",
      called({ job: "    permissions: {statuses: write}" }),
      "The nested job 'inner' is requesting 'statuses: write', but is only allowed 'statuses: none'.",
    ],
    [
      "when a required input is missing",
      "    uses: ./.github/workflows/called.yml",
      called({ on: "    inputs: {word: {type: string, required: true}}" }),
      "Input word is required, but not provided while calling.",
    ],
    [
      "when an input is unknown",
      "    uses: ./.github/workflows/called.yml\n    with: {wrod: x}",
      called({}),
      "Invalid input, wrod is not defined in the referenced workflow.",
    ],
    [
      "when a required secret is missing",
      "    uses: ./.github/workflows/called.yml",
      called({ on: "    secrets: {KEY: {required: true}}" }),
      "Secret KEY is required, but not provided while calling.",
    ],
    [
      "when a secret is unknown",
      "    uses: ./.github/workflows/called.yml\n    secrets: {KEY: x}",
      called({}),
      "Invalid secret, KEY is not defined in the referenced workflow.",
    ],
    [
      "when the file is not there",
      "    uses: ./.github/workflows/other.yml",
      called({}),
      "workflow was not found",
    ],
    [
      "when the file cannot be called",
      "    uses: ./.github/workflows/called.yml",
      "on: push\njobs: {a: {runs-on: ubuntu-latest, steps: [run: 'true']}}",
      "missing a `on.workflow_call` trigger",
    ],
    [
      "when a workflow calls itself",
      "    uses: ./.github/workflows/called.yml",
      "on: workflow_call\njobs: {a: {uses: ./.github/workflows/called.yml}}",
      "cannot call itself",
    ],
  ])("%s", async (...[, job, file, message]) => {
    const run = await start({ [`${directory}/main.yml`]: caller(job), [`${directory}/called.yml`]: file });
    expect(run.conclusion).toBe("startup_failure");
    expect(run.jobs).toEqual([]);
    expect(messages(run).join("\n")).toContain(message);
  });

  it("but not when the grant is exactly what is asked", async () => {
    const run = await start({
      [`${directory}/main.yml`]: caller(
        "    permissions: {contents: write, checks: read}\n    uses: ./.github/workflows/called.yml",
        "permissions: {}",
      ),
      [`${directory}/called.yml`]: called({
        head: "permissions: {}",
        job: "    permissions: {contents: write}",
      }),
    });
    expect(run.conclusion).toBe("success");
    const [claims] = [...github.tokens.values()];
    expect(claims).toMatchObject({
      kind: "actions",
      permissions: { contents: "write" },
      jobName: "Caller: outer / inner",
    });
  });
});

describe("permissions of a job's token", () => {
  it.each<[string, string, string, Record<string, string>]>([
    ["the default of new repositories", "", "", { contents: "read", packages: "read" }],
    ["the workflow's", "permissions: {issues: write}", "", { issues: "write" }],
    [
      "the job's, which replaces the workflow's",
      "permissions: {issues: write, contents: write}",
      "    permissions: {checks: read}",
      { checks: "read" },
    ],
    ["none", "permissions: {}", "", {}],
  ])("%s", async (...[, head, job, expected]) => {
    const text = `on: push\n${head}\njobs:\n  a:\n    runs-on: ubuntu-latest\n${job}\n    steps: [run: 'true']\n`;
    await github.push(github.addRepository("acme/shop", { [`${directory}/main.yml`]: text }));
    expect([...github.tokens.values()]).toMatchObject([{ permissions: expected }]);
    expect(github.revoked).toEqual([...github.tokens.keys()]);
  });

  it("are read-only for a pull request of a fork, which sees no secrets either", async () => {
    const shop = github.addRepository("acme/shop", {
      [`${directory}/main.yml`]:
        "on: pull_request\npermissions: {contents: write}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: [run: 'echo [${{ secrets.KEY }}]']\n",
    });
    shop.secrets.set("KEY", "secret-of-shop");
    const [run] = await github.send(shop, {
      name: "pull_request",
      action: "opened",
      ref: "refs/pull/1/merge",
      sha: github.shaOf("acme/shop", "refs/heads/develop") ?? "",
      filterBranch: "develop",
      fromFork: true,
    });
    expect(printed(jobNamed(run as WorkflowRun, "a"))).toEqual(["[]"]);
    expect([...github.tokens.values()]).toMatchObject([{ permissions: { contents: "read" } }]);
  });
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
    const shop = addRepositories({
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
