/** What init and doctor make of the workflows that a repository has already. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, jest } from "@jest/globals";
import { readWorkflow } from "../../src/adapters/workflow-file.js";
import { deploymentOf } from "../../src/domain/setup/own-deployment.js";
import { branches, namesInUse } from "../../src/domain/values/names.js";
import { tagsInWords } from "../../src/setup/look/found-in-words.js";
import { cli, doctor, type Files, git, write } from "./support.js";
import { initOffline, withoutDeployment, workflowsCheckout, workflowText } from "./workflows-checkout.js";

jest.setTimeout(60_000);

const checkout = (workflows: Files) => workflowsCheckout(workflows, withoutDeployment);

const job = (id: string, more = "", run = "./scripts/deploy.sh"): string =>
  `  ${id}:\n    runs-on: ubuntu-latest\n${more}    steps: [{ run: ${run} }]\n`;
const workflow = (name: string, on: string, ...jobs: readonly string[]): string =>
  `name: ${name}\non: ${on}\njobs:\n${jobs.join("")}`;

describe("secrets of a deployment", () => {
  it("are named once, however many of its jobs read them", async () => {
    const token = "    env: { TOKEN: '${{ secrets.API_TOKEN }}' }\n";
    const directory = await checkout({
      "ship.yml": workflow(
        "Deploy",
        "{ push: { branches: [main] } }",
        job("web", token),
        job("worker", token),
      ),
    });
    expect((await initOffline(directory)).err).toBe("");
    for (const name of ["release.yml", "rollback.yml"])
      expect(workflowText(directory, name).match(/\bAPI_TOKEN:/g)).toHaveLength(1);
    expect((await doctor(directory)).codes).not.toContain("workflow-invalid");
    expect((await initOffline(directory)).out).toContain("All files are there.");
    expect((await initOffline(directory, "--dry-run")).out).toContain(
      "\nNext: with --apply it makes these calls itself.\n",
    );
  });
});

const prod = "    environment: prod-eu\n";
const deployments: Files = {
  "deploy_dev.yml": workflow(
    "Deploy Dev",
    "{ push: { branches: [main] } }",
    job("deploy", "    environment: development\n"),
  ),
  "deploy_prd.yml": workflow("Deploy Prod", "{ push: { branches: [prd] } }", job("deploy", prod)),
  "docs.yml": workflow("Deploy docs", "{ push: { branches: [main] } }", job("site")),
  "later.yml": workflow(
    "Ship",
    "{ workflow_run: { workflows: [Build and test], types: [completed] } }",
    job("ship", prod),
  ),
  "called.yml": workflow("Called", "workflow_call", job("web", "    environment: { name: live }\n")),
  "calls.yml": workflow(
    "Merge",
    "{ push: { branches: [main] } }",
    "  web: { uses: ./.github/workflows/called.yml }\n",
  ),
  "elsewhere.yml": workflow(
    "Pipeline",
    "{ push: { branches: [main] } }",
    "  web: { uses: acme/ci/.github/workflows/deploy_env.yml@v2, with: { environment: prod } }\n",
  ),
  "lint-charts.yml": workflow(
    "Charts",
    "{ push: { branches: [main] } }",
    "  web: { uses: acme/ci/.github/workflows/test_helm_lint.yml@v2, with: { environment: prod } }\n",
  ),
  "pre.yml": workflow(
    "Deploy",
    "{ push: { branches: [main] } }",
    job("a", "    environment: pre-production\n"),
  ),
};

describe("deployments of their own", () => {
  it("are told by doctor where they deploy to production, whatever the environment is called and what starts them", async () => {
    const directory = await checkout(deployments);
    expect((await initOffline(directory)).err).toBe("");
    const { findings } = await doctor(directory);
    const told = findings.filter(({ code }) => code === "second-deployer").map(({ found }) => found);
    expect(told).toEqual([
      '.github/workflows/calls.yml ("Merge") deploys on push, in the environment "live".',
      '.github/workflows/deploy_prd.yml ("Deploy Prod") deploys on push to prd, in the environment "prod-eu".',
      '.github/workflows/elsewhere.yml ("Pipeline") deploys on push, in the environment "prod".',
      '.github/workflows/later.yml ("Ship") deploys on workflow_run, in the environment "prod-eu".',
    ]);
  });

  it("are named by init, production before other places, with the trigger that has to go", async () => {
    const { "deploy_dev.yml": dev = "", "deploy_prd.yml": prd = "" } = deployments;
    const directory = await checkout({ "deploy_dev.yml": dev, "deploy_prd.yml": prd });
    expect((await initOffline(directory)).out).toContain(
      "Deploy: .github/workflows/deploy_prd.yml is yours and stays as it is. It deploys on push: remove that trigger",
    );
  });

  it("stay out of what a pull request or the console starts", async () => {
    const pipeline = workflow(
      "Pipeline",
      "{ push: { branches: ['**'] } }",
      job("unit_tests", "", "./test.sh"),
      job("ship", `    needs: unit_tests\n    if: needs.unit_tests.outputs.ship == 'true'\n${prod}`),
    );
    const directory = await checkout({ "ci.yml": null, "pipeline.yml": pipeline });
    const { out } = await initOffline(directory);
    expect(out).toContain('CI:     "Pipeline" (.github/workflows/pipeline.yml)');
    expect(out).toContain("gets no pull_request: it deploys, too.");
    expect(out).toContain('gets no workflow_dispatch: it would also run the job "ship"');
    expect(workflowText(directory, "pipeline.yml")).toBe(pipeline);
    expect(workflowText(directory, "release.yml")).toContain("workflows: [Pipeline, Signals]");
    expect(workflowText(directory, "signals.yml")).toContain("types: [opened, closed, ");
    const { findings } = await doctor(directory);
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: "ci-push-only",
        severity: "warning",
        fix: expect.stringContaining("workflow of its own"),
      }),
    );
    const removed = await cli(["init", "--remove", "--repo", directory, "--yes"]);
    expect(removed.out).not.toContain("was changed");
  });
});

describe("workflows for pull requests to other branches", () => {
  it("are none of the console's matter while another tests those to the base", async () => {
    const plan = workflow("Plan", "{ pull_request: { branches: [production] } }", job("plan"));
    const directory = await checkout({ "plan.yml": plan });
    expect((await initOffline(directory)).out).toContain(
      'CI:     "Build and test" (.github/workflows/ci.yml)\n',
    );
    expect(workflowText(directory, "plan.yml")).toBe(plan);
    expect(workflowText(directory, "release.yml")).toContain("workflows: [Build and test, Signals]");
    expect((await doctor(directory)).codes).not.toContain("ci-branches");
  });
});

describe("a release.yml of their own", () => {
  const own = workflow("Release", "{ push: { tags: ['v*'] } }", job("upload"));

  it("is one finding of doctor and one of init, with how to free the name", async () => {
    const directory = await checkout({ "release.yml": own });
    const { findings } = await doctor(directory);
    expect(findings.filter(({ code }) => code.startsWith("caller-"))).toMatchObject([
      {
        found:
          '.github/workflows/release.yml ("Release") calls nothing of the console, which needs this name.',
        fix: expect.stringContaining(
          "git mv .github/workflows/release.yml .github/workflows/release-own.yml",
        ),
      },
      { found: "There is no .github/workflows/rollback.yml." },
    ]);
    const codes = findings.map(({ code }) => code);
    for (const code of ["ci-unheard", "signals-missing", "push-branch"]) expect(codes).not.toContain(code);
    const { err, code } = await initOffline(directory);
    expect(code).toBe(2);
    expect(err).toContain("is a workflow of your own, and the console needs this name");
    expect(err).toContain("correct what names the file");
    expect(workflowText(directory, "release.yml")).toBe(own);
  });

  it("that is broken is not taken for one of theirs, and is told when the console is removed", async () => {
    const directory = await checkout({});
    expect((await initOffline(directory)).err).toBe("");
    const broken = `${workflowText(directory, "release.yml")}name: Again\n`;
    write(directory, { ".github/workflows/release.yml": broken });
    const again = await initOffline(directory);
    expect(again.err).toContain("release.yml cannot be read (line ");
    expect(again.err).not.toContain("of your own");
    const removed = await cli(["init", "--remove", "--repo", directory, "--yes"]);
    expect(removed.out).toContain("release.yml cannot be read");
    expect(removed.out).toContain(
      "ci.yml is your own; workflow_dispatch among its triggers may be from init.",
    );
    expect(workflowText(directory, "release.yml")).toBe(broken);
  });
});

describe("places", () => {
  it.each([
    ["production", "production"],
    ["prod-eu", "production"],
    ["AzureLive", "production"],
    ["prd2", "production"],
    ["pre-production", "other"],
    ["preprod", "other"],
    ["uat-static", "other"],
    ["Test", "other"],
    ["deploy", undefined],
    ["delivery", undefined],
  ])("%s is %s", (name, place) => {
    const text = workflow("Deploy", "push", job("all", `    environment: ${name}\n`));
    const deploying = readWorkflow(".github/workflows/deploy.yml", text);
    const names = { ...namesInUse(), log: branches.log, home: "main" };
    expect(deploymentOf(deploying, [], names)?.place).toBe(place);
  });

  it("after the word deploy count, and what is said besides does not", async () => {
    const onPush = "{ push: { branches: [main] } }";
    const directory = await checkout({
      "a.yml": workflow("Deploy and test", onPush, job("all")),
      "b.yml": workflow("Test, then deploy", onPush, job("all")),
      "c.yml": workflow("Deploy to test", onPush, job("all")),
      "d.yml": workflow("Dev", "{ push: { branches: [dev] } }", job("all", "    environment: dev\n")),
    });
    const told = (await doctor(directory)).findings.filter(({ code }) => code === "second-deployer");
    expect(told.map(({ found }) => found.slice(18, 23))).toEqual(["a.yml", "b.yml"]);
  });
});

describe("environments that they name", () => {
  const on = (triggers: string, environment = "staging"): string =>
    workflow("Other", triggers, job("plan", `    environment: ${environment}\n`));

  it.each([
    ["pull requests", on("pull_request")],
    ["pushes to any branch", on("push")],
    ["pushes to another branch", on("{ push: { branches: [next] } }")],
    ["tags", on("{ push: { tags: ['v*'] } }")],
  ])("are not limited to the base where %s deploy there", async (_, other) => {
    const { out } = await initOffline(await checkout({ "other.yml": other }), "--dry-run");
    expect(out).not.toContain("environments/staging/deployment-branch-policies");
    expect(out).toContain("environments/production/deployment-branch-policies");
  });

  it("are limited where only the base deploys there", async () => {
    const other = on("{ push: { branches: [main] } }");
    const { out } = await initOffline(await checkout({ "other.yml": other }), "--dry-run");
    expect(out).toContain("environments/staging/deployment-branch-policies");
  });
});

describe("tags that are no versions", () => {
  it.each([
    [["1.9.0", "1.10.0", "nightly"], "--adopt v1.10.0=1.10.0:"],
    [["release-2024.01"], "--adopt v1.0.0=release-2024.01:"],
    [["v937"], "--adopt v1.0.0=v937:"],
    [["it's"], String.raw`--adopt v1.0.0='it'\''s':`],
    [["web-1.2.0", "web-1.3.0"], "--adopt v1.0.0=web-1.3.0:"],
    [["web-1.2.0", "chart/1.3.0"], 'several packages ("web…", "chart…")'],
    [["web-1.2.0", "chart/1.3.0", "1.0.0"], "--adopt v1.0.0=1.0.0:"],
  ])("of %j say what to add", (tags, words) => {
    expect(tagsInWords(tags)).toContain(words);
  });

  it("are told by init, with an option that it takes", async () => {
    const directory = await checkout({});
    await git(directory, "tag", "1.10.0");
    const said = await initOffline(directory, "--dry-run");
    expect(said.out).toContain('Runs:   not known: no tag is a version such as v1.2.3 (there is "1.10.0").');
    expect(said.out).not.toContain("\n+adopt:");
    const adopted = await initOffline(directory, "--adopt", "v1.10.0=1.10.0");
    expect(adopted.out).not.toContain("Runs:");
    expect(readFileSync(join(directory, ".github/release-console.yml"), "utf8")).toContain(
      "version: v1.10.0",
    );
    expect(tagsInWords([])).toBeUndefined();
    expect(tagsInWords(["v1.2.3", "x"])).toBeUndefined();
  });
});
