/** Steps that use an action. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { EngineOptions } from "../../src/actions/engine/index.js";
import { parseAssignments } from "../../src/actions/runner/file-commands.js";
import { SecretMasker } from "../../src/actions/runner/masks.js";
import { parseCommand } from "../../src/actions/runner/workflow-commands.js";
import { FakeGitHub, messages, printed, type Files } from "./engine-fake-host.js";
import { runSteps, stepsOf } from "./runner-world.js";

let github: FakeGitHub;

const open = async (options: Partial<EngineOptions> = {}): Promise<void> => {
  github = await FakeGitHub.open(options);
};

beforeEach(() => open());

afterEach(() => github.close());

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
      github,
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
      github,
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
    const { job } = await runSteps(
      github,
      `
      - run: |
          mkdir -p tool && cd tool
          printf 'name: x\\ndescription: x\\nruns: {using: node24, main: m.js}\\n' > action.yml
          echo "console.log('here', '['+process.env.GITHUB_ACTION_REPOSITORY+']')" > m.js
      - uses: ./tool
`,
    );
    expect(printed(job)).toEqual(["here []"]);
  });

  it("of the workspace that is not there fails with advice", async () => {
    const { run } = await runSteps(github, "      - uses: ./actions/none");
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
    const { run, job } = await runSteps(
      github,
      `
      - run: exit 1
      - id: greet
        if: always()
        uses: tools/box/outer@v1
        with: {who: mira}
        env: {FROM_STEP: yes}
      - {run: 'echo "\${{ steps.greet.outputs.greeting }} \${{ steps.greet.outcome }} [\${{ steps.inner.outputs.greeting }}]"', if: always()}
`,
    );
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
    const { run, job } = await runSteps(github, "      - uses: tools/box@v1\n      - run: echo never");
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
    const { run, job } = await runSteps(
      github,
      `
      - {id: app, uses: ${uses}, with: {client-id: Iv1, private-key: PEM, permission-contents: write, permission-pull-requests: read}}
      - run: echo "\${{ steps.app.outputs.token }} \${{ steps.app.outputs.app-slug }}"
`,
    );
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
      github,
      `      - {uses: ${uses}, with: {client-id: Iv1, private-key: PEM}, continue-on-error: true}\n      - run: echo on`,
    );
    expect([run.conclusion, printed(job)]).toEqual(["success", ["on"]]);
    expect(messages(run)[0]).toContain("no GitHub App with the client id");
  });

  it("is refused with an input that nobody emulates", async () => {
    await expect(
      runSteps(github, `      - {uses: ${uses}, with: {client-id: x, surprise: y}}`),
    ).rejects.toThrow('the input "surprise" of actions/create-github-app-token');
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
