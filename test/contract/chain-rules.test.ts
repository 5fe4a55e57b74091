/** What must hold between the callers and the called workflows; each rule finds what breaks it. */
import { describe, expect, test } from "@jest/globals";
import { recoveryBranch, scratchBranch } from "../../src/domain/values/names.js";
import { evaluate } from "@release-console/local-github/engine";
import { readText, withFault, workflowFiles } from "../support/contract/repository-files.js";
import { allJobs } from "../support/contract/workflow-model.js";
import { chainRules } from "./chain-rules-planted.js";

describe.each(chainRules)("$rule", ({ check, faults }) => {
  test("holds for the callables and the files that users copy", () => {
    expect(check(workflowFiles)).toEqual([]);
  });

  test.each(faults)("sees $file with a planted fault ($seen)", ({ seen, ...fault }) => {
    expect(check(withFault(fault)).join("\n")).toMatch(seen);
  });
});

const repository = { default_branch: "main", fork: false };

const ofStatus = (state: string, ...names: readonly string[]) => ({
  repository,
  state,
  branches: names.map((name) => ({ name, commit: { sha: "0" }, protected: false })),
});

describe("the files that users copy", () => {
  test.each([
    ["release.yml", 75],
    ["rollback.yml", 60],
    ["deploy.yml", 30],
    ["signals.yml", 20],
    ["checks.yml", 20],
  ])("%s has at most %i lines", (name, lines) => {
    expect(readText(`workflows/${name}`).trimEnd().split("\n").length).toBeLessThanOrEqual(lines);
  });

  test("signals.yml has no job in common with checks.yml, whose check it would hide", () => {
    expect(workflowFiles.callers.get("signals.yml")).toMatch(/name: release-console signal/);
    expect(workflowFiles.callers.get("checks.yml")).not.toMatch(/release-console signal/);
  });

  // With an App such a branch starts the CI of users who run it on every push, and its end would start the next try.
  test.each([
    ["workflow_run", { workflow_run: { head_branch: scratchBranch("nonce") } }, false],
    ["workflow_run", { workflow_run: { head_branch: "sell-tea" } }, true],
    ["workflow_run", { workflow_run: { head_branch: "sell-tea", conclusion: "action_required" } }, true],
    ["workflow_run", { workflow_run: { head_branch: recoveryBranch("RB-1") } }, true],
    [
      "workflow_run",
      { workflow_run: { head_branch: recoveryBranch("RB-1"), conclusion: "action_required" } },
      false,
    ],
    ["workflow_run", { repository, workflow_run: { head_branch: null } }, true],
    // CI of the default branch itself checks no pull request; one of a fork may be called so.
    ["workflow_run", { repository, workflow_run: { head_branch: "main", event: "push" } }, false],
    ["workflow_run", { repository, workflow_run: { head_branch: "main", event: "schedule" } }, false],
    ["workflow_run", { repository, workflow_run: { head_branch: "main", event: "pull_request" } }, true],
    [
      "workflow_run",
      { repository, workflow_run: { head_branch: "main", event: "pull_request_review" } },
      true,
    ],
    ["workflow_run", { repository, workflow_run: { head_branch: "sell-tea", event: "push" } }, true],
    ["push", {}, true],
    ["schedule", { schedule: "23 2,8,14,20 * * *" }, true],
    // Where an event says nothing of the repository, nothing is equal to nothing.
    ["schedule", { schedule: "23 2,8,14,20 * * *", repository: undefined }, true],
    ["status", ofStatus("pending", "sell-tea"), false],
    ["status", ofStatus("success", "sell-tea"), true],
    ["status", ofStatus("error"), true],
    ["status", ofStatus("success", "main-menu"), true],
    ["status", ofStatus("success", "Main"), false], // platform fact 196
    ["status", ofStatus("success", "main", "release-console/recovery/RB-1"), false],
    ["check_run", { repository, check_run: { conclusion: "success" } }, true],
    ["issue_comment", { issue: {}, comment: { body: "/check" } }, false],
    ["issue_comment", { issue: { pull_request: {} }, comment: { body: "/check" } }, true],
  ])("%s of %j starts the chain: %s", (name, event, starts) => {
    const promote = allJobs(workflowFiles).find(({ place }) => place === "callers/release.yml: promote");
    const condition = promote?.job.if ?? "";
    const github = { event_name: name, event: { repository, ...event } };
    const value = evaluate({ text: condition, allowed: ["github"] }, { contexts: { github }, functions: {} });
    expect(Boolean(value)).toBe(starts);
  });

  test("every secret that deploy.yml declares is passed by each of its callers, by name", () => {
    const declared = ["DEPLOY_TOKEN"];
    expect(workflowFiles.callers.get("deploy.yml")).toContain(
      `      ${declared.join()}: { required: false }`,
    );
    for (const name of ["release.yml", "rollback.yml"]) {
      const text = workflowFiles.callers.get(name) ?? "";
      expect(text).toContain('{ DEPLOY_TOKEN: "${{ secrets.DEPLOY_TOKEN }}" }');
      expect(text).not.toMatch(/secrets: inherit/);
    }
  });
});
