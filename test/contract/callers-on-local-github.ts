/** The callers on a local GitHub, with stand-ins for the actions of the library. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type BuiltInAction, parseActionFile } from "@release-console/local-github/engine";
import type { Repository, WorkflowRun } from "@release-console/local-github";
import { FakeGitHub, workflowToken } from "../../packages/local-github/test/engine/engine-fake-host.js";
import { type Answers, root, yamlFilesOf, checkoutStub, textsOf } from "./caller-templates-support.js";

/** The local GitHub of the test that runs: `openCallers` opens it. */
export let github: FakeGitHub;

/** The repository with the callers. */
export let shop: Repository;

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

/** Sets what the actions answer from now on. */
export function answer(scenario: Answers): void {
  answers = scenario;
}

/** Opens a GitHub with the library and a repository that calls it. */
export async function openCallers(): Promise<void> {
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
}

export async function dispatch(
  workflow: string,
  inputs: Readonly<Record<string, string>>,
): Promise<WorkflowRun> {
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

export const click = async (
  run: WorkflowRun,
  state: "approved" | "rejected",
  environment: string,
): Promise<void> => {
  github.engine.review(run, { environment, state, user: "tess", comment: "" });
  await github.engine.settled();
};
