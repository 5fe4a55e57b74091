/** What comes of a drill, and when one is due. */
import { describe, expect, it } from "@jest/globals";
import { drill } from "../../../src/actions/rollback/drill.js";
import { drillWhenDue } from "../../../src/actions/rollback/drill-when-due.js";
import { readContext } from "../../../src/actions/run/decision-context.js";
import { evaluateDrill } from "../../../src/domain/drill/drill.js";
import { drillIssue } from "../../../src/domain/drill/drill-issue.js";
import { policyWith, type TestLog } from "../../support/builders.js";
import { Answer, logWorld, type LogWorldOptions } from "../../support/log-world.js";
import { announced, releases } from "../../support/rollback-story.js";
import { gated, deploy, factsWith } from "./drill-support.js";

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
