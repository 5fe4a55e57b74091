/** Faults of the files, each of which doctor finds. */
import { readFileSync, rmSync } from "node:fs";
import { setupComment } from "../../src/domain/doctor/texts.js";
import type { SetupFacts } from "../../src/domain/setup/facts.js";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { diagnose } from "../../src/domain/doctor/diagnose.js";
import type { DoctorCode } from "../../src/domain/setup/codes/codes.js";
import { readSetup } from "../../src/setup/look/checkout-facts.js";
import { checkoutWith, cli, exampleFiles, git, initArguments, write } from "./support.js";
import { release, deploy, ci, policy, cleanFiles, online } from "./doctor-planted-support.js";

const rollback = ".github/workflows/rollback.yml";

const signals = ".github/workflows/signals.yml";

type Edit =
  | readonly [path: string, find: string | RegExp, replace: string]
  | readonly [path: string, text: string | null];

const titleCheck: Edit = [
  ".github/workflows/title.yml",
  "name: Title\non: pull_request\njobs:\n  title:\n    runs-on: ubuntu-latest\n    steps: [{ uses: amannn/action-semantic-pull-request@v6 }]\n",
];

const offline: readonly (readonly [string, DoctorCode, ...Edit[]])[] = [
  ["no policy", "policy-missing", [policy, null]],
  ["a misspelt key", "policy-invalid", [policy, "testers:", "tester:"]],
  ["the template's people", "policy-invalid", [policy, "testers: [tess, toni]", "testers: [octocat, tess]"]],
  [
    "people of GitHub's examples",
    "placeholder-people",
    [policy, "testers: [tess, toni]", "testers: [defunkt, tess]"],
  ],
  [
    "the template's address",
    "placeholder-address",
    [policy, "https://shop.acme.io/health", "https://shop.example.com/health"],
  ],
  ["one tester", "one-tester", [policy, "[tess, toni]", "[tess]"]],
  [
    "as many approvals as testers",
    "too-few-testers",
    [policy, /^# approval:\n/m, "approval: { count: 2 }\n# approval:\n"],
  ],
  [
    "one rollback approver",
    "one-rollback-approver",
    [policy, "rollback-approvers: [ann, rob]", "rollback-approvers: [ann]"],
  ],
  [
    "a required check that no job reports",
    "unknown-check",
    [policy, /^# checks:\n/m, "checks: { required: [tests] }\n# checks:\n"],
  ],
  ["no health check", "no-health-check", [policy, /^production:\n.*\n/m, ""]],
  ["no release.yml", "caller-missing", [release, null]],
  ["no rollback.yml", "caller-missing", [rollback, null]],
  ["no signals.yml", "signals-missing", [signals, null]],
  ["a tab in release.yml", "workflow-invalid", [release, "  staging:\n", "\tstaging:\n"]],
  [
    "a caller under another name",
    "caller-name",
    [
      ".github/workflows/rel.yml",
      "on: push\njobs:\n  a:\n    uses: release-console/release-console/.github/workflows/promote.yml@v9\n",
    ],
  ],
  [
    "a renamed job",
    "caller-job",
    [rollback, /^ {2}production:/m, "  prod:"],
    [rollback, "needs: [restore, production]", "needs: [restore, prod]"],
    [rollback, "needs.production.result", "needs.prod.result"],
  ],
  ["a missing permission", "caller-permissions", [release, "issues: write, ", ""]],
  ["an input that is not passed", "caller-input", [release, /^ {6}result: .*staging.result.*\n/m, ""]],
  ["no status function", "caller-condition", [release, "!cancelled() && (needs.approve", "(needs.approve"]],
  [
    "no guard against a re-run",
    "caller-condition",
    [rollback, "needs.restore.outputs.run-attempt == github.run_attempt", "needs.restore.outputs.sha != ''"],
  ],
  [
    "teams that no job is told to read",
    "teams-not-asked",
    [policy, "testers: [tess, toni]", "testers: [tess, acme/qa]"],
  ],
  ["two versions", "caller-version", [rollback, /restore\.yml@\S+/, `restore.yml@${"a".repeat(40)}`]],
  [
    "calls of a branch",
    "caller-branch-pin",
    [release, /@[0-9a-f]{40}( # v\S+)?/g, "@main"],
    [rollback, /@[0-9a-f]{40}( # v\S+)?/g, "@main"],
  ],
  [
    "calls of a tag",
    "caller-tag-pin",
    [release, /@[0-9a-f]{40}( # v\S+)?/g, "@v9"],
    [rollback, /@[0-9a-f]{40}( # v\S+)?/g, "@v9"],
  ],
  [
    "no workflow_dispatch in release.yml",
    "caller-trigger",
    [release, /^ {2}workflow_dispatch:\n {4}inputs:\n {6}train: .*\n/m, ""],
  ],
  ["statuses unheard", "caller-trigger", [release, /^ {2}status:.*\n/m, ""]],
  [
    "a check run that another App must make",
    "ci-other-app",
    [policy, /^# checks:\n/m, "checks: { required: [{ name: scan, app: scanner }] }\n# checks:\n"],
  ],
  [
    "no CI, where another service must report",
    "ci-missing",
    [ci, null],
    [release, "[Build and test, Signals]", "[Signals]"],
    [policy, /^# checks:\n/m, "checks: { required: [{ name: build, app: other-ci }] }\n# checks:\n"],
  ],
  [
    "a pull request that wakes nobody when it is opened",
    "opening-unheard",
    [ci, null],
    [release, "[Build and test, Signals]", "[Signals]"],
  ],
  ["no issue events in rollback.yml", "caller-trigger", [rollback, /^ {2}issues: .*\n/m, ""]],
  ["a push of another branch", "push-branch", [release, "branches: [main]", "branches: [develop]"]],
  ["Signals unheard", "signals-unheard", [release, ", Signals]", "]"]],
  ["no CI", "ci-missing", [ci, null], [release, "[Build and test, Signals]", "[Signals]"]],
  ["CI only on push", "ci-push-only", [ci, /^ {2}pull_request:\n {4}branches: .*\n/m, ""]],
  ["a wrong CI name", "ci-unknown", [release, "[Build and test, Signals]", "[CI, Build and test, Signals]"]],
  [
    "a CI workflow that is not listed",
    "ci-unheard",
    [".github/workflows/lint.yml", "name: Lint\non: [pull_request, workflow_dispatch]\njobs: {}\n"],
  ],
  [
    "a workflow for pushes that is not listed",
    "ci-unheard",
    [".github/workflows/lint.yml", "name: Lint\non: push\njobs: {}\n"],
  ],
  ["CI that cannot be dispatched", "ci-no-dispatch", [ci, /^ {2}workflow_dispatch:\n/m, ""]],
  [
    "CI for another branch",
    "ci-branches",
    [ci, "pull_request:\n    branches: [main]", "pull_request:\n    branches: [develop]"],
  ],
  [
    "CI with a path filter",
    "ci-paths",
    [
      ci,
      "pull_request:\n    branches: [main]",
      "pull_request:\n    branches: [main]\n    paths-ignore: [docs/**]",
    ],
  ],
  [
    "CI with a path filter, and a check of titles for all",
    "ci-only-metadata",
    [
      ci,
      "pull_request:\n    branches: [main]",
      "pull_request:\n    branches: [main]\n    paths-ignore: [docs/**]",
    ],
    titleCheck,
  ],
  ["a check of titles, and no CI", "ci-only-metadata", [ci, null], titleCheck],
  [
    "CI that ignores new commits",
    "ci-types",
    [ci, "pull_request:\n    branches: [main]", "pull_request:\n    branches: [main]\n    types: [opened]"],
  ],
  ["no deployment", "deploy-missing", [deploy, null]],
  [
    "a deployment that nobody can call",
    "deploy-not-callable",
    [deploy, "name: Deploy\non: workflow_dispatch\njobs: {}\n"],
  ],
  [
    "an input that nobody passes",
    "deploy-inputs",
    [deploy, "    inputs:\n", "    inputs:\n      region: { required: true, type: string }\n"],
  ],
  ["no input for the commit", "deploy-inputs", [deploy, /^ {6}sha: .*\n/m, ""]],
  ["a queue", "deploy-concurrency", [deploy, "permissions: {}\n", "permissions: {}\nconcurrency: deploy\n"]],
  ["always()", "deploy-always", [deploy, "!cancelled()", "always()"]],
  ["no guard in the deployment", "deploy-guard", [deploy, /^ {4}if: .*\n/m, ""]],
  ["no environment", "deploy-environment", [deploy, /^ {4}environment: .*\n/m, ""]],
  ["a second Deployment", "deploy-record", [deploy, ", deployment: false }", " }"]],
  ["the wrong commit", "deploy-commit", [deploy, 'ref: "${{ inputs.sha }}", ', ""]],
  [
    "a scope that the callers do not grant",
    "deploy-permissions",
    [deploy, "id-token: write }", "id-token: write, packages: read }"],
  ],
  [
    "a secret that is not passed",
    "deploy-secret",
    [deploy, "          RELEASE:", "          KEY: ${{ secrets.KEY }}\n          RELEASE:"],
  ],
  [
    "a step that goes back by itself",
    "deploy-hazard",
    [deploy, "run: ./scripts/deploy.sh", "run: kubectl rollout undo deployment/web && ./scripts/deploy.sh"],
  ],
  ["a program that is not there", "deploy-command", [deploy, "./scripts/deploy.sh", "./deploy.sh"]],
  [
    "an old deployment on each push",
    "second-deployer",
    [".github/workflows/old.yml", exampleFiles()[deploy] ?? ""],
  ],
  ["no form", "form-missing", [".github/ISSUE_TEMPLATE/rollback.yml", null]],
  [
    "Dependabot without an App",
    "updates-need-app",
    [
      ".github/dependabot.yml",
      "version: 2\nupdates:\n  - package-ecosystem: github-actions\n    directory: /\n    schedule: { interval: weekly }\n",
    ],
  ],
];

describe("doctor, offline", () => {
  let directory: string;
  beforeAll(async () => {
    directory = await checkoutWith(cleanFiles);
    const said = await cli(["init", "--repo", directory, ...initArguments, "--offline"]);
    if (said.code !== 0) throw new Error(said.err);
    await git(directory, "add", "--all");
    await git(directory, "commit", "--quiet", "--message=Install");
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  const look = async (): Promise<readonly string[]> => [
    ...new Set(diagnose((await readSetup(directory)).facts).findings.map(({ code }) => code)),
  ];

  it("says nothing about what init made", async () => {
    expect(await look()).toEqual([]);
  });

  it.each(offline)("finds %s: %s", async (_, code, ...edits) => {
    try {
      for (const [path, find, replace] of edits) {
        if (replace === undefined) write(directory, { [path]: find as string | null });
        else {
          const before = readFileSync(join(directory, path), "utf8");
          const after = before.replace(find as string, replace);
          if (after === before) throw new Error(`${path} has nothing like ${String(find)}.`);
          write(directory, { [path]: after });
        }
      }
      expect(await look()).toContain(code);
      const { facts } = await readSetup(directory);
      const isError = diagnose(facts).findings.some(
        (each) => each.code === code && each.severity === "error",
      );
      const told = setupComment(diagnose(asTheConsoleSees(facts)).findings) ?? "";
      // An error is in the comment on the first pull request, with its code.
      expect(told.includes(`(${code}`)).toBe(isError && !seenInCheckoutsOnly.includes(code));
    } finally {
      await git(directory, "reset", "--quiet", "--hard");
      await git(directory, "clean", "--quiet", "-fd");
    }
  });

  it("names file and line, in SARIF too, which always has rules and results", async () => {
    const clean = sarifOf((await cli(["doctor", "--repo", directory, "--offline", "--sarif"])).out);
    expect(clean).toEqual([]);
    write(directory, { [policy]: "testers: [tess, toni]\nrollback-approvers: ann\n" });
    const { out, code } = await cli(["doctor", "--repo", directory, "--offline", "--sarif"]);
    const [result] = sarifOf(out);
    expect(result).toMatchObject({
      ruleId: "policy-invalid",
      level: "error",
      locations: [{ physicalLocation: { artifactLocation: { uri: policy }, region: { startLine: 2 } } }],
    });
    expect(code).toBe(1);
    await git(directory, "reset", "--quiet", "--hard");
  });
});

/** Errors that no job can see without a clone. */
const seenInCheckoutsOnly: readonly DoctorCode[] = ["deploy-command"];

// whether the program is there

/** What the console reads by the API with a job's token: policy and workflows. */
const asTheConsoleSees = ({ names, policy: read, checkout: { workflows } }: SetupFacts): SetupFacts => ({
  names,
  policy: read,
  checkout: {
    workflows,
    branches: [],
    tags: [],
    missingPrograms: [],
    hasRollbackForm: true,
    updatesActions: false,
  },
});

const sarifOf = (text: string): readonly unknown[] =>
  (JSON.parse(text) as { readonly runs: readonly [{ readonly results: readonly unknown[] }] }).runs[0]
    .results;

it("plants at least forty", () => {
  expect(new Set([...offline, ...online].map(([, code]) => code)).size).toBeGreaterThanOrEqual(40);
});
