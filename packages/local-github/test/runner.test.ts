import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { EngineOptions } from "../src/actions/engine/index.js";
import type { WorkflowJob, WorkflowRun } from "../src/model/model.js";
import { parseAssignments } from "../src/actions/runner/file-commands.js";
import { SecretMasker } from "../src/actions/runner/masks.js";
import { parseCommand } from "../src/actions/runner/workflow-commands.js";
import { FakeGitHub, jobNamed, messages, printed, type Files } from "./engine-fake-host.js";

let github: FakeGitHub;
const open = async (options: Partial<EngineOptions> = {}): Promise<void> => {
  github = await FakeGitHub.open(options);
};
beforeEach(() => open());
afterEach(() => github.close());

async function runSteps(
  steps: string,
  { files = {}, head = "" }: { readonly files?: Files; readonly head?: string } = {},
): Promise<{ readonly run: WorkflowRun; readonly job: WorkflowJob }> {
  const text = `name: Main\non: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n${head}\n    steps:\n${steps}\n`;
  const run = await github.push(
    github.addRepository("acme/shop", { ".github/workflows/main.yml": text, ...files }),
  );
  return { run, job: jobNamed(run, "a") };
}
const stepsOf = (job: WorkflowJob): string[] =>
  job.steps.map(({ name, conclusion }) => `${name}: ${conclusion}`);

describe("a script step", () => {
  it.each<[string, string, string[]]>([
    [
      "bash stops at a failing pipe when it is named",
      "      - {run: 'false | true; echo on', shell: bash}",
      [],
    ],
    ["the default shell does not", "      - {run: 'false | true; echo on'}", ["on"]],
    ["sh", "      - {run: 'echo $0', shell: sh}", [expect.stringMatching(/\.sh$/) as unknown as string]],
    ["python", "      - {run: 'print(1 + 1)', shell: python}", ["2"]],
    ["a shell of one's own", "      - {run: 'console.log(6 * 7)', shell: 'node {0}'}", ["42"]],
  ])("%s", async (_, steps, expected) => {
    expect(printed((await runSteps(steps)).job)).toEqual(expected);
  });

  it("takes shell and directory from defaults, the job's before the workflow's", async () => {
    const { job } = await runSteps(
      "      - run: mkdir -p sub/deeper\n        working-directory: .\n      - run: basename $PWD; echo $0\n      - {run: basename $PWD, working-directory: sub/deeper}",
      {
        head: "    defaults: {run: {working-directory: sub, shell: 'sh -e {0}'}}",
      },
    );
    expect(printed(job)).toEqual(["sub", expect.stringMatching(/\.sh$/), "deeper"]);
  });

  it("hands on variables, paths, outputs and summaries by files", async () => {
    const { job } = await runSteps(`
      - id: one
        run: |
          mkdir -p "$RUNNER_TEMP/bin"
          printf '#!/bin/sh\\necho my tool' > "$RUNNER_TEMP/bin/tool"; chmod +x "$RUNNER_TEMP/bin/tool"
          echo "$RUNNER_TEMP/bin" >> $GITHUB_PATH
          echo "COLOUR=blue" >> $GITHUB_ENV
          printf 'text<<END\\nline 1\\nline=2\\nEND\\nlast=x=y\\n' >> $GITHUB_OUTPUT
          echo "# Hello" >> $GITHUB_STEP_SUMMARY
      - run: |
          tool
          echo "$COLOUR \${{ env.COLOUR }}"
          echo '\${{ toJSON(steps.one.outputs.text) }} \${{ steps.one.outputs.last }} \${{ steps.one.outcome }}'
`);
    expect(printed(job)).toEqual(["my tool", "blue blue", '"line 1\\nline=2" x=y success']);
    expect(job.summary).toBe("# Hello\n");
  });

  it("obeys commands in its output, and not between stop and resume", async () => {
    const { run, job } = await runSteps(`
      - run: |
          echo '::add-mask::hunter2'
          echo 'it is hunter2'
          echo '::error title=Bad%3A thing::line 1%0Aline 2'
          echo '::warning::careful' >&2
          echo '::stop-commands::pause'
          echo '::error::not this one'
          echo '::pause::'
          echo '::notice::again'
          echo '::unknown::text'
`);
    expect(printed(job)).toEqual([
      "it is ***",
      "::stop-commands::pause",
      "::error::not this one",
      "::pause::",
      "::unknown::text",
    ]);
    const said = (wanted: string): unknown[] =>
      run.annotations.filter(({ level }) => level === wanted).map(({ title, message }) => [title, message]);
    expect(said("error")).toEqual([["Bad: thing", "line 1\nline 2"]]);
    // From the other stream, so their order is not known.
    expect(said("warning")).toEqual([[undefined, "careful"]]);
    expect(said("notice")).toEqual([[undefined, "again"]]);
  });

  it.each<[string, string, string]>([
    ["NODE_OPTIONS", "echo 'NODE_OPTIONS=-r x' >> $GITHUB_ENV", "Can't store NODE_OPTIONS"],
    ["a file without a name", "echo nonsense >> $GITHUB_OUTPUT", "Invalid format 'nonsense'"],
    ["a delimiter that never comes", "echo 'a<<X' >> $GITHUB_OUTPUT", "Matching delimiter not found 'X'"],
    ["set-env", "echo '::set-env name=A::b'", "The `set-env` command is disabled"],
    ["an exit code", "exit 3", "Process completed with exit code 3."],
  ])("fails for %s", async (_, script, message) => {
    const { run } = await runSteps(`      - run: "${script}"`);
    expect(run.conclusion).toBe("failure");
    expect(messages(run)[0]).toContain(message);
  });

  it("loses a summary that is too large, and nothing else", async () => {
    const { run, job } = await runSteps(
      "      - run: head -c 1100000 /dev/zero | tr '\\0' x >> $GITHUB_STEP_SUMMARY",
    );
    expect(run.conclusion).toBe("success");
    expect(job.summary).toBe("");
    expect(messages(run)[0]).toContain("supports content up to a size of 1024k, got 1075k");
  });

  it("is stopped at its own time limit", async () => {
    const { run, job } = await runSteps(
      "      - {name: slow, run: exec sleep 60, timeout-minutes: 0.003}\n      - {run: echo after, if: failure()}",
    );
    expect(stepsOf(job)).toEqual([
      "Set up job: success",
      "slow: failure",
      "Run echo after: success",
      "Complete job: success",
    ]);
    expect(messages(run)).toEqual(["The action 'slow' has timed out after 0.003 minutes."]);
  });

  it("may be followed by steps that its failure does not stop", async () => {
    const { run, job } = await runSteps(`
      - {id: a, run: exit 1, continue-on-error: true}
      - run: echo \${{ steps.a.outcome }} \${{ steps.a.conclusion }} \${{ job.status }}
      - run: exit 1
      - run: echo never
      - {run: 'echo \${{ job.status }}', if: failure()}
`);
    expect(printed(job)).toEqual(["failure success success", "failure"]);
    expect(run.conclusion).toBe("failure");
  });

  it("may leave a program behind that ends with the job", async () => {
    const { job } = await runSteps("      - run: (sleep 30; echo late) &\n      - run: echo next");
    expect(printed(job)).toEqual(["next"]);
  });
});

describe("the environment of a step", () => {
  it("is the runner's, clean of ours, and cannot be overwritten", async () => {
    process.env["LEAK_OF_THE_HOST"] = "yes";
    const { job } = await runSteps(
      "      - run: env | sort\n        env: {GITHUB_SHA: forged, RUNNER_OS: forged, OWN: mine}",
      { head: "    env: {OF_JOB: '${{ github.job }}'}" },
    );
    delete process.env["LEAK_OF_THE_HOST"];
    const env = Object.fromEntries(
      printed(job).map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
    );
    expect(env).toMatchObject({
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_ACTOR: "mira",
      GITHUB_API_URL: "http://127.0.0.1:1/api",
      GITHUB_EVENT_NAME: "push",
      GITHUB_GRAPHQL_URL: "http://127.0.0.1:1/api/graphql",
      GITHUB_JOB: "a",
      GITHUB_REF: "refs/heads/develop",
      GITHUB_REF_NAME: "develop",
      GITHUB_REF_PROTECTED: "false",
      GITHUB_REPOSITORY: "acme/shop",
      GITHUB_REPOSITORY_ID: expect.stringMatching(/^\d+$/),
      GITHUB_RUN_ATTEMPT: "1",
      GITHUB_RUN_ID: expect.stringMatching(/^\d+$/),
      GITHUB_SERVER_URL: "http://127.0.0.1:1",
      GITHUB_SHA: github.shaOf("acme/shop", "refs/heads/develop"),
      GITHUB_WORKFLOW: "Main",
      GITHUB_WORKFLOW_REF: "acme/shop/.github/workflows/main.yml@refs/heads/develop",
      GITHUB_WORKSPACE: expect.stringMatching(/shop\/shop$/),
      OF_JOB: "a",
      OWN: "mine",
      RUNNER_OS: "Linux",
    });
    expect(env["PWD"]).toBe(env["GITHUB_WORKSPACE"]);
    expect(Object.keys(env)).not.toContain("LEAK_OF_THE_HOST");
    expect(
      Object.keys(env).filter(
        (name) => name.includes("TOKEN") || name.startsWith("npm_") || name.startsWith("JEST"),
      ),
    ).toEqual([]);
  });

  it("holds the event, and files can be hashed", async () => {
    const { job } = await runSteps(`
      - run: printf hello > a.txt; mkdir -p d; printf hello > d/b.txt
      - run: |
          echo '\${{ hashFiles('a.txt') == hashFiles('d/*.txt') }} \${{ hashFiles('**/*.txt') != hashFiles('a.txt') }} [\${{ hashFiles('*.none') }}]'
          python3 -c "import json,os; print(json.load(open(os.environ['GITHUB_EVENT_PATH']))['repository']['full_name'])"
`);
    expect(printed(job)).toEqual(["true true []", "acme/shop"]);
  });
});

describe("a node action", () => {
  const action = (runs: string, inputs = ""): string =>
    `name: x\ndescription: x\n${inputs}\nruns: {using: node20, ${runs}}\n`;
  const addAction = (files: Files): void => {
    github.addRepository("tools/box");
    github.commit("tools/box", files, "refs/tags/v1");
  };

  it("gets its inputs as the runner gives them and may live beside its code", async () => {
    addAction({
      "actions/show/action.yml": action(
        "main: ../../dist/show.js",
        "inputs: {pr-number: {description: x}, two words: {description: x, default: 'of ${{ github.actor }}'}, nothing: {description: x}}",
      ),
      "dist/show.js":
        "for (const [name, value] of Object.entries(process.env).sort()) if (name.startsWith('INPUT_')) console.log(`${name}=[${value}]`); console.log(process.cwd() === process.env.GITHUB_WORKSPACE);",
    });
    const { run, job } = await runSteps(
      "      - uses: tools/box/actions/show@v1\n        with: {PR-Number: 7, extra: ' x '}",
    );
    expect(printed(job)).toEqual([
      "INPUT_EXTRA=[ x ]",
      "INPUT_NOTHING=[]",
      "INPUT_PR-NUMBER=[7]",
      "INPUT_TWO_WORDS=[of mira]",
      "true",
    ]);
    expect(messages(run)).toEqual([
      "Unexpected input(s) 'extra', valid inputs are ['pr-number', 'two words', 'nothing']",
    ]);
  });

  it("is fetched once for all jobs of a commit", async () => {
    addAction({ "action.yml": action("main: x.js"), "x.js": "console.log(1)" });
    let exports = 0;
    const text = `on: push\njobs:\n${["a", "b", "c"].map((id) => `  ${id}:\n    runs-on: ubuntu-latest\n    steps: [{uses: tools/box@v1}, {uses: tools/box@v1}]\n`).join("")}`;
    github.onExport = () => {
      exports += 1;
    };
    const run = await github.push(github.addRepository("acme/shop", { ".github/workflows/main.yml": text }));
    expect([run.conclusion, exports]).toEqual(["success", 1]);
  });

  it("runs its pre before all steps and its post after them, the last one first, with its state", async () => {
    const phases = "pre: pre.js, main: main.js, post: post.js";
    const phase = (name: string): string =>
      `const fs = require('fs'); console.log('${name}', process.env.INPUT_WHO, process.env.STATE_seen || ''); fs.appendFileSync(process.env.GITHUB_STATE, 'seen=' + (process.env.STATE_seen || '') + '${name[1]}\\n');`;
    addAction({
      "action.yml": action(phases, "inputs: {who: {description: x}}"),
      "conditional/action.yml": action("main: ../main.js, post: ../post.js, post-if: failure()"),
      "pre.js": phase("pre"),
      "main.js": phase("main"),
      "post.js": phase("post"),
    });
    const { job } = await runSteps(
      "      - run: echo first\n      - {uses: tools/box@v1, with: {who: a}}\n      - {uses: tools/box@v1, with: {who: b}}\n      - uses: tools/box/conditional@v1\n      - run: exit 1",
    );
    expect(printed(job)).toEqual([
      "pre a ",
      "pre b ",
      "first",
      "main a r",
      "main b r",
      "main undefined ",
      "post undefined a",
      "post b ra",
      "post a ra",
    ]);
    expect(stepsOf(job).filter((step) => step.startsWith("P"))).toEqual([
      "Pre Run tools/box@v1: success",
      "Pre Run tools/box@v1: success",
      "Post Run tools/box/conditional@v1: success",
      "Post Run tools/box@v1: success",
      "Post Run tools/box@v1: success",
    ]);
  });

  it("of the workspace is read from what the job put there", async () => {
    const { job } = await runSteps(`
      - run: |
          mkdir -p tool && cd tool
          printf 'name: x\\ndescription: x\\nruns: {using: node24, main: m.js}\\n' > action.yml
          echo "console.log('here', '['+process.env.GITHUB_ACTION_REPOSITORY+']')" > m.js
      - uses: ./tool
`);
    expect(printed(job)).toEqual(["here []"]);
  });

  it("of the workspace that is not there fails with advice", async () => {
    const { run } = await runSteps("      - uses: ./actions/none");
    expect(messages(run)[0]).toContain(
      "Did you forget to run actions/checkout before running your local action?",
    );
  });
});

describe("a composite action", () => {
  it("has steps of its own, inputs, outputs and a status of its own", async () => {
    github.addRepository("tools/box");
    github.commit(
      "tools/box",
      {
        "outer/action.yml": `
name: outer
description: x
inputs: {who: {description: x, default: nobody}}
outputs: {greeting: {description: x, value: '\${{ steps.inner.outputs.greeting }}!'}}
runs:
  using: composite
  steps:
    - id: inner
      uses: $/inner
      with: {who: '\${{ inputs.who }}'}
    - {if: success(), run: 'echo "own status, path $(basename "$GITHUB_ACTION_PATH"), env $FROM_STEP"', shell: bash}
    - {run: exit 1, shell: bash, continue-on-error: true}
    - {run: echo still, shell: bash}
`,
        "inner/action.yml": `
name: inner
description: x
inputs: {who: {description: x}}
outputs: {greeting: {description: x, value: '\${{ steps.s.outputs.g }}'}}
runs:
  using: composite
  steps: [{id: s, run: 'echo "g=hi \${{ inputs.who }}" >> $GITHUB_OUTPUT', shell: bash}]
`,
      },
      "refs/tags/v1",
    );
    const { run, job } = await runSteps(`
      - run: exit 1
      - id: greet
        if: always()
        uses: tools/box/outer@v1
        with: {who: mira}
        env: {FROM_STEP: yes}
      - {run: 'echo "\${{ steps.greet.outputs.greeting }} \${{ steps.greet.outcome }} [\${{ steps.inner.outputs.greeting }}]"', if: always()}
`);
    expect(printed(job)).toEqual(["own status, path outer, env yes", "still", "hi mira! success []"]);
    expect(run.conclusion).toBe("failure");
    expect(stepsOf(job)).toHaveLength(5);
  });

  it("fails with its first failing step", async () => {
    github.addRepository("tools/box");
    github.commit(
      "tools/box",
      {
        "action.yml":
          "name: x\ndescription: x\nruns:\n  using: composite\n  steps: [{run: exit 4, shell: bash}, {run: echo never, shell: bash}, {run: echo cleanup, shell: bash, if: always()}]\n",
      },
      "refs/tags/v1",
    );
    const { run, job } = await runSteps("      - uses: tools/box@v1\n      - run: echo never");
    expect(printed(job)).toEqual(["cleanup"]);
    expect([run.conclusion, messages(run)]).toEqual(["failure", ["Process completed with exit code 4."]]);
  });
});

describe("actions/create-github-app-token", () => {
  const uses = "actions/create-github-app-token@1b10c78c7865c340bc4f6099eb2f838309f1e8c3";

  it("mints through the embedder, masks, and revokes when the job ends", async () => {
    await github.close();
    const requests: unknown[] = [];
    await open({
      mintAppToken: (request) => {
        requests.push(request);
        return Promise.resolve({ token: "ghs_app_token_1", appSlug: "console", installationId: 5 });
      },
    });
    const { run, job } = await runSteps(`
      - {id: app, uses: ${uses}, with: {client-id: Iv1, private-key: PEM, permission-contents: write, permission-pull-requests: read}}
      - run: echo "\${{ steps.app.outputs.token }} \${{ steps.app.outputs.app-slug }}"
`);
    expect(run.conclusion).toBe("success");
    expect(requests).toEqual([
      {
        clientId: "Iv1",
        privateKey: "PEM",
        owner: "acme",
        repositories: ["shop"],
        permissions: { contents: "write", "pull-requests": "read" },
        jobId: job.id,
        jobName: "a",
      },
    ]);
    expect(printed(job).at(-1)).toBe("*** console");
    expect(github.revoked).toContain("ghs_app_token_1");
  });

  it("fails without an App, as a step that may be allowed to", async () => {
    const { run, job } = await runSteps(
      `      - {uses: ${uses}, with: {client-id: Iv1, private-key: PEM}, continue-on-error: true}\n      - run: echo on`,
    );
    expect([run.conclusion, printed(job)]).toEqual(["success", ["on"]]);
    expect(messages(run)[0]).toContain("no GitHub App with the client id");
  });

  it("is refused with an input that nobody emulates", async () => {
    await expect(runSteps(`      - {uses: ${uses}, with: {client-id: x, surprise: y}}`)).rejects.toThrow(
      'the input "surprise" of actions/create-github-app-token',
    );
  });
});

describe("the parts", () => {
  it("parse assignments", () => {
    expect([...parseAssignments("a=b=c\n\nd<<E F\n1\n\n2\nE F\ne=<<x\n")]).toEqual([
      ["a", "b=c"],
      ["d", "1\n\n2"],
      ["e", "<<x"],
    ]);
  });

  it("mask the longest secret first, and every line of one", () => {
    const masker = new SecretMasker();
    masker.add("abc");
    masker.add("abcdef");
    masker.add("line one\n  line two\n");
    masker.add("  ");
    expect(masker.mask("abcdef abc line two line one x")).toBe("*** *** *** *** x");
  });

  it("read commands with properties that are escaped, and no others", () => {
    expect(parseCommand("  ::error file=a%2Cb,title=x::50%25 done::more")).toEqual({
      name: "error",
      properties: { file: "a,b", title: "x" },
      data: "50% done::more",
    });
    expect(parseCommand("text ::error::x")).toBeUndefined();
    expect(parseCommand("text ##[error file=a%3Bb;title=x]50%25 done%5D")).toEqual({
      name: "error",
      properties: { file: "a;b", title: "x" },
      data: "50% done]",
    });
    expect(parseCommand("##[section]Starting")).toBeUndefined();
    expect(parseCommand("::group::")).toEqual({ name: "group", properties: {}, data: "" });
  });
});
