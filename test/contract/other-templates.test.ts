/** The templates rollback.yml, signals.yml and checks.yml, as GitHub runs them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { type BuiltInAction, parseActionFile } from "@release-console/local-github/engine";
import type { Repository, WorkflowRun } from "@release-console/local-github";
import {
  FakeGitHub,
  jobNamed,
  person,
  printed,
  workflowToken,
} from "../../packages/local-github/test/engine/engine-fake-host.js";
import {
  type Answers,
  root,
  yamlFilesOf,
  checkoutStub,
  sha,
  decision,
  textsOf,
  trace,
} from "./caller-templates-support.js";

let github: FakeGitHub;

let shop: Repository;

let answers: Answers;

const callers = ["checks.yml", "signals.yml", "release.yml", "rollback.yml", "deploy.yml"];

/** Stands for an action of the library: prints its phase, and sets what the scenario has for `action` or `action phase`. */
function answering(name: string): BuiltInAction {
  const path = `actions/${name}/action.yml`;
  const { inputs } = parseActionFile({ path, text: readFileSync(join(root, path), "utf8") });
  return {
    name,
    // Those of the real action: anything else fails the step.
    inputs: inputs.map((input) => input.name),
    run({ inputs: given, github: context, log }) {
      const gate = given["gate-result"] ?? "";
      const phase = given["phase"] || (gate === "" ? "" : "after gate");
      const key = phase === "" ? name : `${name} ${phase}`;
      log([key, given["result"] || gate].filter((part) => part !== "").join(" "));
      const { fail, ...outputs } = answers[key] ?? {};
      const texts = Object.entries(outputs).map(([output, value]) => [
        output,
        String(value).replaceAll("ATTEMPT", String(context["run_attempt"])),
      ]);
      return Promise.resolve({
        outputs: Object.fromEntries(texts) as Record<string, string>,
        ...(fail === true ? { failure: "The scenario says so." } : {}),
      });
    },
  };
}

function answer(scenario: Answers): void {
  answers = scenario;
}

beforeEach(async () => {
  const stubs = readdirSync(join(root, "actions")).map((name) => answering(name));
  github = await FakeGitHub.open({
    resolveAction: ({ repository, path }) => {
      const action = [checkoutStub, ...stubs].find(
        ({ name }) => name === repository || `actions/${name}` === path,
      );
      return Promise.resolve(action === undefined ? undefined : { kind: "built-in", action });
    },
  });
  github.addRepository("release-console/release-console");
  github.commit(
    "release-console/release-console",
    textsOf(".github/workflows", yamlFilesOf(".github/workflows")),
    "refs/tags/v9",
  );
  shop = github.addRepository("acme/shop", textsOf("workflows", callers, ".github/workflows"));
  for (const name of ["staging", "production"]) {
    github.addEnvironment(shop, name, {
      deploymentBranches: ["develop"],
      secrets: new Map([["DEPLOY_TOKEN", `secret-${name}-key`]]),
    });
  }
  for (const name of ["production-approval", "rollback-approval"])
    github.addEnvironment(shop, name, { reviewers: ["tess"] });
});

afterEach(() => github.close());

const comment = (
  body: string,
  isPullRequest: boolean,
): { readonly name: string; readonly action: string; readonly payload: Record<string, unknown> } => ({
  name: "issue_comment",
  action: "created",
  payload: {
    comment: { body },
    issue: { title: "Rollback RB-7", ...(isPullRequest ? { pull_request: { url: "x" } } : {}) },
    repository: { fork: false },
  },
});

async function dispatch(workflow: string, inputs: Readonly<Record<string, string>>): Promise<WorkflowRun> {
  const run = await github.engine.dispatch({
    repository: shop,
    workflow,
    ref: "develop",
    inputs,
    actor: "github-actions[bot]",
    cause: workflowToken("acme/shop"),
  });
  await github.engine.settled();
  return run;
}

const click = async (
  run: WorkflowRun,
  state: "approved" | "rejected",
  environment: string,
): Promise<void> => {
  github.engine.review(run, { environment, state, user: "tess", comment: "" });
  await github.engine.settled();
};

describe("rollback.yml", () => {
  const approved = { "rollback request": decision("rollback", "v1.3.0", sha("c")) };

  it("8: an approval by comment restores at once, and wakes no release", async () => {
    answer(approved);
    const runs = await github.send(shop, comment("/approve RB-7 4f2a91c", false));
    expect(runs.map((run) => [run.path, trace(run), run.conclusion])).toEqual([
      [".github/workflows/release.yml", "", "skipped"],
      [".github/workflows/rollback.yml", "restore / decide, production / deploy, record / record", "success"],
    ]);
    const rollback = runs[1] as WorkflowRun;
    expect(printed(jobNamed(rollback, "production / deploy"))).toEqual([
      `rollback production v1.3.0 of ${sha("c")} with production-key`,
    ]);
  });

  it("9: a dispatch with a reason waits at the gate", async () => {
    answer({
      "rollback request": { gate: "true" },
      "rollback approve": decision("rollback", "v1.3.0", sha("c")),
    });
    const run = await dispatch("rollback.yml", { reason: "500s on checkout" });
    expect([run.displayTitle, run.status]).toEqual(["Rollback · 500s on checkout", "waiting"]);
    await click(run, "approved", "rollback-approval");
    expect([trace(run), run.conclusion]).toEqual([
      "restore / decide, restore / rollback-approval, restore / begin, production / deploy, record / record",
      "success",
    ]);
  });

  it("9: a blank reason is refused before anything runs", async () => {
    await expect(dispatch("rollback.yml", { reason: "" })).rejects.toMatchObject({ status: 422 });
    expect(shop.runs.size).toBe(0);
  });

  it("10: plain comments and forks run no job", async () => {
    answer(approved);
    const plain = await github.send(shop, comment("thanks!", false));
    const onPull = await github.send(shop, comment("/check", true));
    expect([...plain, ...onPull].map((run) => [run.path.split("/").at(-1), trace(run)])).toEqual([
      ["release.yml", ""],
      ["rollback.yml", ""],
      ["release.yml", "promote / decide"],
      ["rollback.yml", ""],
    ]);
  });
});

describe("signals.yml and checks.yml", () => {
  it("wake release.yml when they end", async () => {
    answer({});
    const [signal] = await github.send(shop, {
      name: "pull_request_review",
      action: "submitted",
      cause: person("tess"),
      ref: "refs/pull/12/merge",
    });
    expect(signal).toMatchObject({ path: ".github/workflows/signals.yml", conclusion: "success" });
    const [release] = [...shop.runs.values()].filter(({ event }) => event === "workflow_run");
    expect(release === undefined ? "" : trace(release)).toBe("promote / decide");
  });
});
