/** Whether a rollback would go through, told before anybody needs one. */
import { describe, expect, it } from "@jest/globals";
import { drill } from "../../../src/actions/rollback/drill.js";
import { drillWhenDue } from "../../../src/actions/rollback/drill-when-due.js";
import { readContext } from "../../../src/actions/run/decision-context.js";
import { calledWorkflows, evaluateDrill, type DrillFacts } from "../../../src/domain/drill/drill.js";
import { drillIssue, drillSummary } from "../../../src/domain/drill/drill-issue.js";
import { policyWith, sha, user, type TestLog } from "../../support/builders.js";
import { Answer, logWorld, type LogWorldOptions } from "../../support/log-world.js";
import { announced, releases } from "../../support/rollback-story.js";

const open = { exists: true, reviewers: [], waitTimerMinutes: 0, customRules: false };
const gated = { ...open, reviewers: ["ann"] };
const deploy = { path: ".github/workflows/deploy.yml", text: "on: workflow_call\n# no concurrency: here\n" };

function factsWith(change: Partial<DrillFacts> = {}, log: TestLog = releases(2)): DrillFacts {
  const { state } = log;
  return {
    state,
    policy: policyWith(),
    hasIssues: true,
    targets: state.releases.map(({ version, commit }) => ({
      target: { version, commit },
      hasCommit: true,
      tag: commit.sha,
    })),
    approvers: [
      { login: user("ann"), hasAccess: true },
      { login: user("rob"), hasAccess: true },
    ],
    production: open,
    approval: gated,
    deploymentBranches: { production: ["develop"], approval: undefined },
    called: [deploy],
    ...change,
  };
}

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

function stage(
  log: TestLog,
  {
    production = "found",
    ...options
  }: Partial<LogWorldOptions> & {
    readonly production?: "found" | "missing";
  } = {},
) {
  const done: string[] = [];
  const told = logWorld({
    log,
    ...options,
    parts: {
      runs: {
        dispatch: ({ inputs }) => Promise.resolve(void done.push(`dispatch ${inputs["drill"] ?? ""}`)),
      },
      people: { roleOf: () => Promise.resolve("write") },
      environments: {
        deploymentBranches: () => Promise.resolve(undefined),
        protectionOf: (name) =>
          Promise.resolve(
            name === "production" && production === "missing"
              ? { kind: "missing" }
              : {
                  kind: "found",
                  reviewers: name === "production" ? [] : ["ann"],
                  waitTimerMinutes: 0,
                  preventSelfReview: false,
                  customRules: false,
                },
          ),
      },
      tags: {
        inspect: (targets) =>
          Promise.resolve(targets.map((each) => ({ target: each, hasCommit: true, tag: each.commit.sha }))),
      },
      logReader: {
        files: () => Promise.resolve(["    uses: ./.github/workflows/deploy.yml\n", deploy.text]),
      },
      conversations: {
        openIssue: () => Promise.resolve({ kind: "done", value: { number: 8 } }),
        updateIssue: ({ number, closed }) =>
          Promise.resolve(void done.push(`${closed === true ? "close" : "update"} #${number}`)),
      },
    },
  });
  return { ...told, done };
}

describe("the result of a drill", () => {
  it("is an entry; nothing is deployed and nobody is bothered", async () => {
    const log = releases(2);
    const { world, comments, done } = stage(log);
    await drill(world);
    expect(log.entries.at(-1)?.facts).toMatchObject({
      type: "rollback-drilled",
      outcome: "passed",
      failures: [],
      issue: null,
    });
    expect([log.state.attempt, log.state.rollback, comments, done]).toEqual([null, null, [], []]);
  });

  it("is red with an issue when it failed, kept up to date, until one passes", async () => {
    const log = releases(2);
    const first = stage(log, { production: "missing" });
    await expect(drill(first.world)).rejects.toThrow(/\(misconfigured\)/);
    expect(log.state.drill).toMatchObject({ outcome: "failed", issue: 8 });
    const second = stage(log, { production: "missing" });
    await expect(drill(second.world)).rejects.toThrow(/misconfigured/);
    expect(second.done).toEqual(["update #8"]);
    const third = stage(log);
    await drill(third.world);
    expect(third.done).toEqual(["close #8"]);
    expect(log.state.drill).toMatchObject({ outcome: "passed", issue: null });
  });

  it.each([
    { fate: "was deleted", answer: new Answer(true, true), issue: null },
    { fate: "takes no comment", answer: new Answer(true, false), issue: 8 },
    { fate: "GitHub stumbled over", answer: new Answer(false, false), issue: 8 },
  ])("is recorded although its issue $fate", async ({ answer, issue }) => {
    const log = releases(2);
    await expect(drill(stage(log, { production: "missing" }).world)).rejects.toThrow(/misconfigured/);
    const { world, notices } = stage(log);
    await drill({
      ...world,
      conversations: { ...world.conversations, comment: () => Promise.reject(answer) },
    });
    expect(log.state.drill).toMatchObject({ outcome: "passed", issue });
    expect(notices).toEqual([expect.stringContaining("not-shown")]);
  });

  it("names in its issue whom a rollback would need, and what to do", () => {
    const result = evaluateDrill(factsWith({ production: gated }));
    const text = drillIssue(result, { policy: policyWith(), runUrl: "https://github.test/run/7" });
    expect(text).toContain("@ann @rob: a drill found");
    expect(text).toMatch(/\*\*Stops a rollback:\*\* .*`environment-gated`.* Do: Ask an admin to remove both/);
  });
});

describe("the scheduled sweep", () => {
  const dispatchedAt = async (log: TestLog, now?: string) => {
    const { world, done } = stage(log);
    const clock = now === undefined ? world.clock : { ...world.clock, now: () => now as never };
    await drillWhenDue({ ...world, clock }, await readContext(world));
    return done;
  };

  it("starts a drill a week, once there is a release, and never into a rollback", async () => {
    expect(await dispatchedAt(releases(0))).toEqual([]);
    const log = releases(2);
    expect(await dispatchedAt(log)).toEqual(["dispatch true"]);
    await drill(stage(log).world);
    expect(await dispatchedAt(log)).toEqual([]);
    expect(await dispatchedAt(log, "2026-11-28T23:00:00.000Z")).toEqual([]);
    expect(await dispatchedAt(log, "2026-11-30T00:00:00.000Z")).toEqual(["dispatch true"]);
    expect(await dispatchedAt(announced(releases(2).requestRollback()))).toEqual([]);
  });
});
