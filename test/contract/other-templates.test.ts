/** The templates rollback.yml, signals.yml and checks.yml, as GitHub runs them. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { WorkflowRun } from "@release-console/local-github";
import { jobNamed, person, printed } from "../../packages/local-github/test/engine/engine-fake-host.js";
import { decision, sha, trace } from "./caller-templates-support.js";
import { answer, click, dispatch, github, openCallers, shop } from "./callers-on-local-github.js";

beforeEach(openCallers);

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
