/** Which workflows are checks, and which of them the console may start itself. */
import { describe, expect, it } from "@jest/globals";
import { readWorkflow } from "../../../src/adapters/workflow-file.js";
import { checksCommits, whyNotStarted } from "../../../src/domain/setup/started-checks.js";

const workflow = (on: string, jobs = "  test: { runs-on: x, steps: [{ run: make }] }") =>
  readWorkflow(".github/workflows/ci.yml", `name: CI\non: ${on}\njobs:\n${jobs}\n`);

const why = (...given: Parameters<typeof workflow>) => whyNotStarted(workflow(...given), []);

it.each([
  ["pull_request", true],
  ["[push, pull_request]", true],
  ["{ pull_request: { types: [opened, edited, synchronize] } }", true],
  ["{ pull_request: { types: [closed] } }", false],
  ["{ pull_request: { types: [closed, unlabeled] } }", false],
  ["{ pull_request: { types: [labeled] } }", false],
  ["{ pull_request: { types: [opened, edited] } }", false],
  ["{ pull_request: { types: [labeled, synchronize] } }", true],
  ["push", false],
])("%s checks commits of pull requests: %s", (on, expected) => {
  expect(checksCommits(workflow(on))).toBe(expected);
});

it("what only runs when somebody starts it keeps the console from starting it", () => {
  const deploys =
    "  deploy: { if: \"github.event_name == 'workflow_dispatch'\", runs-on: x, steps: [{ run: ./deploy }] }";
  expect(why("[pull_request, workflow_dispatch]", deploys)).toEqual({
    found: 'would also run the job "deploy", which never runs for a pull request',
    fix: 'Move the job "deploy" into a workflow of its own.',
  });
  const step =
    "  ci: { runs-on: x, steps: [{ run: make }, { name: Ship, if: \"github.event_name != 'pull_request'\", run: ./ship }] }";
  expect(why("[pull_request]", step)).toEqual({
    found: 'would also run the step "Ship" of the job "ci", which never runs for a pull request',
    fix: 'Move the step "Ship" of the job "ci" into a workflow of its own, and add "workflow_dispatch:" here.',
  });
});

it("a step of a job that does not run either keeps nobody from it", () => {
  const pushed =
    "  ship: { if: \"github.ref == 'refs/heads/main'\", runs-on: x, steps: [{ if: \"github.event_name == 'workflow_dispatch'\", run: ./ship }] }";
  expect(why("[pull_request, workflow_dispatch]", pushed)).toBeUndefined();
});

it("inputs without a default, and no trigger, are told with what helps", () => {
  expect(why("pull_request")?.fix).toBe('Add "workflow_dispatch:" to its triggers.');
  const asks = "{ pull_request: , workflow_dispatch: { inputs: { level: { required: true } } } }";
  expect(why(asks)).toEqual({
    found: 'asks whoever starts it for "level", which the console does not know',
    fix: "Give the input a default.",
  });
});

describe("what only a start does beside checking", () => {
  const on = "[pull_request, workflow_dispatch]";
  const image = (more: string) =>
    `  image: { runs-on: x, steps: [{ uses: docker/build-push-action@v6, with: { ${more} } }] }`;

  it.each([
    [
      "push: \"${{ github.event_name != 'pull_request' }}\"",
      '"push" of the step "docker/build-push-action@v6"',
    ],
    ["push: true", undefined],
    ["push: \"${{ github.ref == 'refs/heads/main' }}\"", undefined],
    ["push: \"${{ github.event_name == 'push' }}\"", undefined],
    ["cache-to: \"${{ github.event_name != 'pull_request' && 'type=gha' || '' }}\"", undefined],
    ['tags: "${{ github.event.pull_request.head.sha || github.sha }}"', undefined],
  ])("is told of an input: %s", (input, expected) => {
    expect(why(on, image(input))?.found).toBe(
      expected && `would also run ${expected} of the job "image", which never runs for a pull request`,
    );
  });

  it("is told of a script, of variables and of the environment", () => {
    const script =
      "  image: { runs-on: x, steps: [{ run: \"docker build ${{ github.event_name != 'pull_request' && '--push' || '' }}\" }] }";
    expect(why(on, script)?.found).toContain("docker build ${{ github.event_name");
    const variable =
      "  image: { env: { PUBLISH: \"${{ github.head_ref == '' && github.event_name != 'pull_request' }}\" }, runs-on: x, steps: [{ run: make }] }";
    expect(why(on, variable)?.found).toContain('"PUBLISH" of the job "image"');
    const environment =
      "  app: { environment: \"${{ github.event_name == 'pull_request' && 'preview' || 'production' }}\", runs-on: x, steps: [{ run: make }] }";
    expect(why(on, environment)?.found).toContain('the environment "production" of the job "app"');
  });

  it("is told of workflows that it calls, which may call others", () => {
    const called = (path: string, jobs: string) =>
      readWorkflow(`.github/workflows/${path}`, `on: workflow_call\njobs:\n${jobs}\n`);
    const check = workflow(on, "  all: { uses: ./.github/workflows/all.yml }");
    const all = called(
      "all.yml",
      "  ship: { uses: ./.github/workflows/ship.yml }\n  self: { uses: ./.github/workflows/all.yml }",
    );
    const ship = called(
      "ship.yml",
      "  go: { if: \"github.event_name == 'workflow_dispatch'\", runs-on: x, steps: [{ run: ./ship }] }",
    );
    const asked = called("ship.yml", "  go: { if: inputs.ship, runs-on: x, steps: [{ run: ./ship }] }");
    expect(whyNotStarted(check, [check, all, ship])?.found).toContain(
      'the job "go" of .github/workflows/ship.yml',
    );
    expect(whyNotStarted(check, [check, all, asked])).toBeUndefined();
  });
});

it("a job that needs one which does not run then does not run either, unless it asks for results", () => {
  const comment = (condition: string) =>
    [
      "  test: { runs-on: x, steps: [{ run: make }] }",
      "  preview: { if: \"github.event_name == 'pull_request'\", runs-on: x, steps: [{ run: make }] }",
      `  comment: { needs: preview, ${condition} runs-on: x, steps: [{ run: "tell \${{ github.event.number }}" }] }`,
    ].join("\n");
  expect(why("[pull_request, workflow_dispatch]", comment(""))).toBeUndefined();
  expect(why("[pull_request, workflow_dispatch]", comment('if: "always()",'))?.found).toContain(
    "reads the pull request",
  );
});

it("what a start without inputs leaves out, and what every push to a branch does, keeps nobody from it", () => {
  const asked = "{ pull_request: , workflow_dispatch: { inputs: { ship: { type: boolean } } } }";
  expect(why(asked, "  ship: { if: inputs.ship, runs-on: x, steps: [{ run: ./ship }] }")).toBeUndefined();
  const branch =
    "  test: { if: \"startsWith(github.ref, 'refs/heads/')\", runs-on: x, steps: [{ run: make }] }";
  expect(why("[push, workflow_dispatch]", branch)).toBeUndefined();
  expect(why("[pull_request, workflow_dispatch]", branch)?.found).toContain('the job "test"');
});

it("hostile files are read in no time", () => {
  const text = JSON.stringify("${{".repeat(200_000));
  const depth = JSON.stringify(`${"(".repeat(50_000)}true${")".repeat(50_000)}`);
  let nested = "github.event_name";
  for (let level = 0; level < 60; level += 1) nested = `((${nested} != 'q') || 'c')`;
  const deep = JSON.stringify(`${nested} == 'x'`);
  const jobs = `  b: { if: ${deep}, runs-on: x, steps: [] }\n  a: { if: ${depth}, runs-on: x, steps: [{ run: ${text}, with: { push: ${text} } }] }`;
  const before = Date.now();
  expect(why("[pull_request, workflow_dispatch]", jobs)).toBeUndefined();
  expect(Date.now() - before).toBeLessThan(5000);
});

describe("what is about the pull request itself", () => {
  const on = "[pull_request, workflow_dispatch]";
  const one = (step: string, more = "") => `  test: { ${more}runs-on: x, steps: [${step}] }`;

  it.each([
    ["a title", "{ run: make }, { uses: amannn/action-semantic-pull-request@v6 }"],
    ["labels, by an image", "{ uses: 'docker://agilepathway/pull-request-label-checker:latest' }"],
    ["the size of what is built", "{ uses: preactjs/compressed-size-action@v2 }"],
    [
      "a script",
      "{ uses: actions/github-script@v8, with: { script: 'core.info(context.payload.pull_request.title)' } }",
    ],
    [
      "a comment by a script",
      "{ uses: actions/github-script@v8, with: { script: 'say(context.issue.number)' } }",
    ],
    ["who wrote it", "{ run: 'greet ${{ github.event.pull_request.user.login }}' }"],
  ])("keeps the console from starting it: %s", (_, step) => {
    expect(why(on, one(step))?.found).toContain("reads the pull request, without one");
  });

  it.each([
    ["script", "if (!context.payload.pull_request) return; say(context.issue.number)"],
    ["script", "say(context.payload.pull_request?.title)"],
    ["script", "if (context.eventName === 'pull_request') say(context.issue.number)"],
  ])("is looked for by a %s that can do without: %s", (_, script) => {
    expect(
      why(on, one(`{ uses: actions/github-script@v8, with: { script: ${JSON.stringify(script)} } }`)),
    ).toBeUndefined();
  });

  it("counts where a step reads a variable of its job or workflow", () => {
    const env = "env: { PR: '${{ github.event.number }}' }, ";
    expect(why(on, one("{ name: Tell, run: 'tell $PR' }", env))?.found).toContain('the step "Tell"');
    expect(why(on, one("{ run: 'tell $PRS' }", env))).toBeUndefined();
    const text = `on: ${on}
env: { PR: "\${{ github.event.number }}" }
jobs:
${one("{ env: { N: '${{ env.PR }}' }, run: tell }")}
`;
    expect(whyNotStarted(readWorkflow("ci.yml", text), [])?.found).toContain("reads the pull request");
  });

  it.each([
    ["acme/.github/.github/workflows/require-label.yaml@v3", true],
    ["acme/ci/.github/workflows/trello-poster.yml@main", true],
    ["acme/ci/.github/workflows/pr.yml@main", false],
    ["./.github/workflows/label-images.yml", false],
  ])("counts where a job calls it elsewhere: %s, %s", (uses, expected) => {
    expect(why(on, `  all: { uses: ${uses} }`) !== undefined).toBe(expected);
  });
});

describe("what does nothing where the console starts it", () => {
  const onlyIf = (condition: string) =>
    `  test: { if: ${JSON.stringify(condition)}, runs-on: x, steps: [{ run: make }] }`;

  it.each(["github.base_ref == 'dev'", "github.event.pull_request.user.login != 'dependabot[bot]'"])(
    "is told: %s",
    (condition) => {
      const asked = `${condition} && github.event_name == 'pull_request'`;
      expect(why("pull_request", onlyIf(asked))).toEqual({
        found: "would run nothing: the condition of each of its jobs asks for a pull request",
        fix: 'Let its jobs run for "workflow_dispatch", too, and add "workflow_dispatch:".',
      });
      expect(checksCommits(workflow("pull_request", onlyIf(asked)))).toBe(true);
    },
  );

  it.each([
    "github.event.pull_request.user.login == 'dependabot[bot]'",
    "contains(github.event.pull_request.labels.*.name, 'preview')",
  ])("is no check where it is for some pull requests: %s", (condition) => {
    expect(checksCommits(workflow("pull_request", onlyIf(condition)))).toBe(false);
  });
});

it("a title that is only looked for something in may be none", () => {
  const step = "{ run: \"echo ${{ !contains(github.event.pull_request.title, 'Skip') }}\" }";
  expect(
    why("[pull_request, workflow_dispatch]", `  one: { runs-on: x, steps: [{ run: make }, ${step}] }`),
  ).toBeUndefined();
});

it.each([
  ["{ uses: amannn/action-semantic-pull-request@v6 }", false],
  ["{ uses: actions/checkout@v7 }, { uses: actions/dependency-review-action@v4 }", false],
  [
    "{ uses: actions/github-script@v8, with: { script: 'if (!/x/.test(context.payload.pull_request.title)) core.setFailed(1)' } }",
    false,
  ],
  ["{ uses: actions/labeler@v6 }", false],
  ["{ uses: acme/label-check@v1 }", false],
  ["{ uses: acme/pr-title@v1 }, { uses: acme/post@v1 }", false],
  ["{ run: 'gh pr edit ${{ github.event.number }} --add-label x' }", false],
  [
    "{ uses: actions/github-script@v8, with: { script: 'await github.rest.issues.addLabels(context.issue)' } }",
    false,
  ],
  [
    '{ uses: actions/checkout@v7 }, { run: \'echo "${{ github.event.pull_request.title }}" | grep -qE "^(feat|fix|build|test): " || exit 1\' }',
    false,
  ],
  ["{ uses: actions/checkout@v7 }, { uses: acme/label-check@v1 }", true],
  ["{ uses: acme/pr-title@v1 }, { uses: acme/trigger-tests@v1 }", true],
  ["{ run: 'gh pr checkout ${{ github.event.number }} && ./ci' }", true],
  ["{ run: 'gh pr comment 1 && curl -d ${{ github.event.number }} $JENKINS/build' }", true],
  ["{ uses: acme/unknown@v1 }", true],
  ["{ uses: ./.github/actions/label }", true],
  ["{ run: npm test }, { uses: actions/labeler@v6 }", true],
  ["{ run: npm test }, { uses: actions/dependency-review-action@v4 }", true],
  ["{ run: npm test }", true],
])("a workflow that looks at the pull request alone checks no commits: %s, %s", (steps, expected) => {
  expect(checksCommits(workflow("pull_request", `  one: { runs-on: x, steps: [${steps}] }`))).toBe(expected);
});

describe("what pushes commits to the branch", () => {
  const one = (step: string) => `  fix: { runs-on: x, steps: [{ run: make }, ${step}] }`;

  it.each([
    "{ uses: stefanzweifel/git-auto-commit-action@v6 }",
    "{ uses: autofix-ci/action@v1 }",
    "{ run: git commit -am Format && git push }",
    '{ uses: terraform-docs/gh-actions@v1, with: { git-push: "true" } }',
  ])("keeps the console from starting it: %s", (step) => {
    expect(why("pull_request", one(step))?.found).toMatch(
      /^would run the step .* pushes commits to the branch$/,
    );
  });

  it.each(["{ run: git push heroku }", "{ run: '# git push' }"])("is not %s", (step) => {
    expect(why("[pull_request, workflow_dispatch]", one(step))).toBeUndefined();
  });
});
