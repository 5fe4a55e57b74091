/** Steps that run a script. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { EngineOptions } from "../../src/actions/engine/index.js";
import { FakeGitHub, messages, printed } from "./engine-fake-host.js";
import { runSteps, stepsOf } from "./runner-world.js";

let github: FakeGitHub;

const open = async (options: Partial<EngineOptions> = {}): Promise<void> => {
  github = await FakeGitHub.open(options);
};

beforeEach(() => open());

afterEach(() => github.close());

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
    expect(printed((await runSteps(github, steps)).job)).toEqual(expected);
  });

  it("takes shell and directory from defaults, the job's before the workflow's", async () => {
    const { job } = await runSteps(
      github,
      "      - run: mkdir -p sub/deeper\n        working-directory: .\n      - run: basename $PWD; echo $0\n      - {run: basename $PWD, working-directory: sub/deeper}",
      {
        head: "    defaults: {run: {working-directory: sub, shell: 'sh -e {0}'}}",
      },
    );
    expect(printed(job)).toEqual(["sub", expect.stringMatching(/\.sh$/), "deeper"]);
  });

  it("hands on variables, paths, outputs and summaries by files", async () => {
    const { job } = await runSteps(
      github,
      `
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
`,
    );
    expect(printed(job)).toEqual(["my tool", "blue blue", '"line 1\\nline=2" x=y success']);
    expect(job.summary).toBe("# Hello\n");
  });

  it("obeys commands in its output, and not between stop and resume", async () => {
    const { run, job } = await runSteps(
      github,
      `
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
`,
    );
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
    const { run } = await runSteps(github, `      - run: "${script}"`);
    expect(run.conclusion).toBe("failure");
    expect(messages(run)[0]).toContain(message);
  });

  it("loses a summary that is too large, and nothing else", async () => {
    const { run, job } = await runSteps(
      github,
      "      - run: head -c 1100000 /dev/zero | tr '\\0' x >> $GITHUB_STEP_SUMMARY",
    );
    expect(run.conclusion).toBe("success");
    expect(job.summary).toBe("");
    expect(messages(run)[0]).toContain("supports content up to a size of 1024k, got 1075k");
  });

  it("is stopped at its own time limit", async () => {
    const { run, job } = await runSteps(
      github,
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
    const { run, job } = await runSteps(
      github,
      `
      - {id: a, run: exit 1, continue-on-error: true}
      - run: echo \${{ steps.a.outcome }} \${{ steps.a.conclusion }} \${{ job.status }}
      - run: exit 1
      - run: echo never
      - {run: 'echo \${{ job.status }}', if: failure()}
`,
    );
    expect(printed(job)).toEqual(["failure success success", "failure"]);
    expect(run.conclusion).toBe("failure");
  });

  it("may leave a program behind that ends with the job", async () => {
    const { job } = await runSteps(github, "      - run: (sleep 30; echo late) &\n      - run: echo next");
    expect(printed(job)).toEqual(["next"]);
  });
});

describe("the environment of a step", () => {
  it("is the runner's, clean of ours, and cannot be overwritten", async () => {
    process.env["LEAK_OF_THE_HOST"] = "yes";
    const { job } = await runSteps(
      github,
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
    const { job } = await runSteps(
      github,
      `
      - run: printf hello > a.txt; mkdir -p d; printf hello > d/b.txt
      - run: |
          echo '\${{ hashFiles('a.txt') == hashFiles('d/*.txt') }} \${{ hashFiles('**/*.txt') != hashFiles('a.txt') }} [\${{ hashFiles('*.none') }}]'
          python3 -c "import json,os; print(json.load(open(os.environ['GITHUB_EVENT_PATH']))['repository']['full_name'])"
`,
    );
    expect(printed(job)).toEqual(["true true []", "acme/shop"]);
  });
});
