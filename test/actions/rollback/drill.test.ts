/** What a rollback drill tries. */
import { describe, expect, it } from "@jest/globals";
import { calledWorkflows, evaluateDrill, type DrillFacts } from "../../../src/domain/drill/drill.js";
import { drillSummary } from "../../../src/domain/drill/drill-issue.js";
import { policyWith, sha, user } from "../../support/builders.js";
import { releases } from "../../support/rollback-story.js";
import { open, gated, deploy, factsWith } from "./drill-support.js";

const codes = (facts: DrillFacts) => {
  const { outcome, checks } = evaluateDrill(facts);
  return {
    outcome,
    failures: checks.flatMap(({ failures }) => failures.map(({ code }) => code)),
    warnings: checks.flatMap(({ warnings }) => warnings.map(({ code }) => code)),
  };
};

const passed = { outcome: "passed", failures: [], warnings: [] };

const failed = (...failures: readonly string[]) => ({ outcome: "failed", failures, warnings: [] });

const warned = (...warnings: readonly string[]) => ({ outcome: "passed", failures: [], warnings });

describe("a drill", () => {
  it("passes, and names the target, when nothing stands against a rollback", () => {
    const facts = factsWith();
    expect(codes(facts)).toEqual(passed);
    expect(evaluateDrill(facts).target).toMatchObject({ version: "v1.0.0" });
    expect(drillSummary(evaluateDrill(facts))).toContain("A rollback to v1.0.0 would succeed now");
  });

  const target = () => factsWith().targets[0] ?? { target: { version: "v1.0.0", commit: { sha: sha("x") } } };
  const comment = (sources: readonly ("comment" | "environment")[]) => policyWith({ rollback: { sources } });
  it.each<[string, Partial<DrillFacts>, object]>([
    ["the commit is gone", { targets: [{ ...target(), hasCommit: false } as never] }, failed("target-gone")],
    ["the tag was moved", { targets: [{ ...target(), tag: sha("other") } as never] }, warned("tag-moved")],
    ["the tag was deleted", { targets: [{ ...target(), tag: undefined } as never] }, warned("tag-moved")],
    [
      "no approver has access",
      { approvers: [{ login: user("ann"), hasAccess: false }] },
      {
        outcome: "failed",
        failures: ["nobody-could-approve"],
        warnings: ["approver-without-access"],
      },
    ],
    [
      "one of two approvers left",
      {
        approvers: [
          { login: user("ann"), hasAccess: true },
          { login: user("rob"), hasAccess: false },
        ],
      },
      warned("single-approver", "approver-without-access"),
    ],
    [
      "the only approver is a machine",
      { policy: policyWith({ bots: [user("ann"), user("rob")] }) },
      failed("nobody-could-approve"),
    ],
    ["the gate does not exist", { approval: { ...gated, exists: false } }, warned("environment-unprotected")],
    ["the gate stops nobody", { approval: open }, warned("environment-unprotected")],
    [
      "the gate has rules of its own",
      { approval: { ...gated, customRules: true } },
      warned("environment-unprotected"),
    ],
    [
      "the gate is the only way and stops nobody",
      { approval: open, policy: comment(["environment"]) },
      failed("environment-unprotected"),
    ],
    [
      "the gate asks others",
      { approval: { ...gated, reviewers: ["zoe"] }, policy: comment(["environment"]) },
      failed("nobody-could-approve"),
    ],
    [
      "the gate asks a team",
      { approval: { ...gated, reviewers: ["acme/ops"] }, policy: comment(["environment"]) },
      warned("team-unread"),
    ],
    [
      "the gate asks a team and an approver by name",
      { approval: { ...gated, reviewers: ["acme/ops", "ann"] } },
      passed,
    ],
    [
      "the gate lets in another branch alone",
      { deploymentBranches: { production: undefined, approval: ["main", "releases/*"] } },
      warned("environment-branches"),
    ],
    ["issues are off", { hasIssues: false }, warned("misconfigured")],
    [
      "issues are off and comments the only way",
      { hasIssues: false, policy: comment(["comment"]) },
      failed("misconfigured"),
    ],
    ["production does not exist", { production: { ...open, exists: false } }, failed("misconfigured")],
    ["production asks reviewers", { production: gated }, failed("environment-gated")],
    ["production waits", { production: { ...open, waitTimerMinutes: 5 } }, failed("environment-gated")],
    [
      "production lets in another branch alone",
      { deploymentBranches: { production: ["main"], approval: undefined } },
      failed("environment-branches"),
    ],
    [
      "production lets in no branch at all",
      { deploymentBranches: { production: [], approval: undefined } },
      failed("environment-branches"),
    ],
    [
      "production lets it in by a pattern",
      { deploymentBranches: { production: ["main", "dev*"], approval: undefined } },
      passed,
    ],
    ["nothing would be deployed", { called: [] }, failed("deploy-workflow")],
    ["the deploy workflow is gone", { called: [{ ...deploy, text: undefined }] }, failed("deploy-workflow")],
    [
      "the deploy workflow queues",
      { called: [{ ...deploy, text: "jobs:\n  deploy:\n    concurrency: production\n" }] },
      warned("deploy-workflow"),
    ],
  ])("says so when %s", (_, change, expected) => {
    expect(codes(factsWith(change))).toEqual(expected);
  });

  it("says so when all that could approve have requested it", () => {
    const log = releases(2).requestRollback("ann");
    log.append({ type: "rollback-joined", rollback: "RB-1", by: user("rob"), reason: "me too" });
    expect(codes(factsWith({}, log))).toEqual(failed("nobody-could-approve"));
  });

  it("has nothing to go back to after one release, which is no fault; after more of them it is", () => {
    expect(codes(factsWith({}, releases(1)))).toEqual(warned("no-target"));
    const log = releases(2);
    log.append({
      type: "rollback-drilled",
      outcome: "passed",
      target: null,
      failures: [],
      warnings: [],
      issue: null,
    });
    const { state } = log;
    const tainted = { ...state, releases: state.releases.map((each) => ({ ...each, rolledBackBy: "RB-9" })) };
    expect(codes(factsWith({ state: tainted }))).toEqual(failed("no-target"));
  });

  it("does not show what was seen beside a verdict that says the opposite", () => {
    const rows = drillSummary(evaluateDrill(factsWith({ production: gated }))).split("\n");
    expect(rows).toContain("| environment production | **stops a rollback** | see below |");
    expect(rows.find((row) => row.startsWith("| approvers |"))).toContain("passed");
  });

  it("finds the files that a caller calls, and no library's", () => {
    const caller =
      "    uses: acme/lib/.github/workflows/restore.yml@v9\n    uses: ./.github/workflows/deploy.yml\n  # uses: ./.github/workflows/old.yml\n    uses: './.github/workflows/deploy.yml'\n";
    expect(calledWorkflows(caller)).toEqual([".github/workflows/deploy.yml"]);
  });
});
