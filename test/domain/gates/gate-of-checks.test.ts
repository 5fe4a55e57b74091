/** The gate that looks at checks. */
import { describe, expect, it } from "@jest/globals";
import { evaluateGates } from "../../../src/domain/gates/gates.js";
import { checkWith, policyWith, pullRequestWith, user, minute } from "../../support/builders.js";
import { factsFor, codes } from "./gates-support.js";

const running = { status: "IN_PROGRESS", conclusion: undefined, since: minute(590) };

describe("checks of which GitHub tells nobody that they ended", () => {
  it.each([
    ["a run that was dispatched", { event: "workflow_dispatch" }, true],
    ["a check run of another App", { app: "scanner", workflow: undefined, event: undefined }, true],
    ["a run of the pull request", {}, false],
  ])("%s", (_, change, isSilent) => {
    const { results } = evaluateGates(
      factsFor(pullRequestWith({ checks: [checkWith({ ...running, ...change })] })),
    );
    const [found] = results.flatMap(({ findings }) => findings);
    expect(found?.code).toBe("check-pending");
    expect(found?.remedy?.includes("/check") ?? false).toBe(isSilent);
  });
});

describe("checks", () => {
  it.each([
    ["nothing reported", [], "no-checks"],
    ["one failed", [checkWith(), checkWith({ name: "lint", conclusion: "failure" })], "check-failed"],
    ["cancelled is no pass", [checkWith({ conclusion: "cancelled" })], "check-failed"],
    [
      "one is running",
      [checkWith({ status: "IN_PROGRESS", conclusion: undefined, since: minute(590) })],
      "check-pending",
    ],
    [
      "one has been running for hours",
      [checkWith({ status: "IN_PROGRESS", conclusion: undefined, since: minute(480) })],
      "checks-overdue",
    ],
    ["one ran out of time", [checkWith({ conclusion: "TIMED_OUT" })], "check-failed"],
    ["GitHub gave one up", [checkWith({ conclusion: "STALE" })], "check-failed"],
    [
      "held until a person releases them",
      [checkWith({ conclusion: "ACTION_REQUIRED" })],
      "checks-need-release",
    ],
    [
      "a newer run of the same check is pending",
      [checkWith(), checkWith({ order: 2, status: "QUEUED", conclusion: undefined, since: minute(599) })],
      "check-pending",
    ],
    [
      "skipped never replaces a failure",
      [checkWith({ conclusion: "failure" }), checkWith({ order: 2, conclusion: "skipped" })],
      "check-failed",
    ],
    [
      "the same name in another workflow counts by itself",
      [checkWith({ workflow: "A", conclusion: "failure" }), checkWith({ workflow: "B", order: 2 })],
      "check-failed",
    ],
    [
      "a push does not overrule what failed for the pull request",
      [checkWith({ conclusion: "failure" }), checkWith({ order: 2, event: "push" })],
      "check-failed",
    ],
    [
      "nor does a run that somebody dispatched",
      [checkWith({ conclusion: "failure" }), checkWith({ order: 2, event: "workflow_dispatch" })],
      "check-failed",
    ],
    ["only the console's own signal", [checkWith({ name: "release-console signal" })], "no-checks"],
  ])("%s", (_, checks, code) => {
    expect(codes(factsFor(pullRequestWith({ checks })))).toEqual([code]);
  });

  it("counts commit statuses, but not the console's own", () => {
    const status = (context: string, state: "failure" | "pending") => ({
      context,
      state,
      description: "",
      since: minute(590),
      creator: user("ci"),
    });
    expect(codes(factsFor(pullRequestWith({ statuses: [status("release-console", "pending")] })))).toEqual(
      [],
    );
    expect(codes(factsFor(pullRequestWith({ statuses: [status("external", "failure")] })))).toEqual([
      "check-failed",
    ]);
  });

  it("wants the required ones only, of the app that the policy names", () => {
    const required = [{ name: "test", app: undefined }];
    const policy = policyWith({ checks: { required } });
    expect(
      codes(
        factsFor(
          pullRequestWith({ checks: [checkWith(), checkWith({ name: "lint", conclusion: "failure" })] }),
          { policy },
        ),
      ),
    ).toEqual([]);
    expect(
      codes(factsFor(pullRequestWith({ checks: [checkWith({ app: "someone-else" })] }), { policy })),
    ).toEqual(["check-missing"]);
  });

  it.each([
    ["test", "test", []],
    ["test", "CI / test", []],
    ["build / test", "build / test", []],
    ["build / test", "CI / build / test", []],
    ["build / test", "test", ["check-missing"]],
    ["test", "Docs / test", ["check-missing"]],
  ])("reported as %j in the workflow CI, is what the policy calls %j: %j", (name, wanted, expected) => {
    const policy = policyWith({ checks: { required: [{ name: wanted, app: undefined }] } });
    expect(codes(factsFor(pullRequestWith({ checks: [checkWith({ name })] }), { policy }))).toEqual(expected);
  });

  it("a newer run for the same kind of event replaces an older one", () => {
    const checks = [
      checkWith({ conclusion: "failure" }),
      checkWith({ order: 2, event: "pull_request_target" }),
    ];
    expect(codes(factsFor(pullRequestWith({ checks })))).toEqual([]);
  });
});
