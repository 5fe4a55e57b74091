/** Checks of which GitHub tells no workflow that they ended: whoever reads what is wrong with them reads how to go on. */
import { describe, expect, it } from "@jest/globals";
import { evaluateChecks } from "../../../src/domain/gates/checks.js";
import type { CheckFacts } from "../../../src/domain/snapshot/snapshot.js";
import { checkWith, minute, pullRequestWith, user } from "../../support/builders.js";

const scan = { name: "scan", app: "scanner", workflow: undefined, event: undefined };
const running = { status: "IN_PROGRESS", conclusion: undefined };
const now = minute(600);
const found = (change: Partial<CheckFacts>) =>
  evaluateChecks(pullRequestWith({ checks: [checkWith(change)] }), { required: [], now });
const build = {
  context: "scan",
  state: "success" as const,
  description: "",
  since: minute(590),
  creator: user("ci"),
};

describe("a check of which GitHub tells nobody that it ended", () => {
  it.each([
    ["failed", { conclusion: "failure" }, "check-failed"],
    ["was held", { conclusion: "action_required" }, "checks-need-release"],
    ["takes long", { ...running, since: minute(400) }, "checks-overdue"],
    ["runs", { ...running, since: minute(590) }, "check-pending"],
  ])("%s: the remedy ends with /check", (_, change, code) => {
    const ofApp = found({ ...scan, ...change });
    expect(ofApp.map((each) => [each.code, each.remedy])).toEqual([
      [code, expect.stringContaining("/check")],
    ]);
    expect(found(change).map((each) => [each.code, each.remedy])).toEqual([[code, undefined]]);
  });

  it("is a status on a branch that differs from the base in case only, as workflows compare names", () => {
    const remedy = (headBranch: string) =>
      evaluateChecks(
        pullRequestWith({ headBranch, checks: [], statuses: [{ ...build, state: "pending" as const }] }),
        { required: [], now },
      )[0]?.remedy;
    expect(remedy("Develop")).toContain("/check");
    expect(remedy("develop-tea")).toBeUndefined();
  });

  it("has not reported at all", () => {
    const asked = (app: string | undefined) =>
      evaluateChecks(pullRequestWith({ checks: [checkWith()] }), { required: [{ name: "scan", app }], now });
    expect(asked("scanner")[0]?.remedy).toContain("/check");
    expect(asked(undefined)[0]?.remedy).toBeUndefined();
  });

  it.each([
    ["a check run of another App", { checks: [checkWith({ ...scan, app: "other" })] }, "by other"],
    ["a commit status", { checks: [], statuses: [build] }, "as a commit status"],
  ])("was reported, but as %s", (_, change, how) => {
    const [missing] = evaluateChecks(pullRequestWith(change), {
      required: [{ name: "scan", app: "scanner" }],
      now,
    });
    expect(missing?.code).toBe("check-missing");
    expect(missing?.found).toBe(`"scan" of scanner has not reported; one of that name was reported ${how}.`);
  });
});
