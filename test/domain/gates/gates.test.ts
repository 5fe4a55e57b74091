import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";
import {
  awaitsNextRun,
  blockedLabel,
  evaluateGates,
  overallVerdict,
  rolesAsked,
  type GateFacts,
  type Role,
} from "../../../src/domain/gates/gates.js";
import { policyPath } from "../../../src/domain/values/names.js";
import type { PolicyReading } from "../../../src/domain/policy/policy.js";
import type { PullRequestFacts, Snapshot } from "../../../src/domain/snapshot/snapshot.js";
import type { UserLogin } from "../../../src/domain/values/values.js";
import {
  checkWith,
  commit,
  policyWith,
  pullRequestWith,
  reviewWith,
  sha,
  stagedWith,
  snapshotWith,
  TestLog,
  user,
  minute,
} from "../../support/builders.js";

const log = new TestLog();

function factsFor(
  pullRequest: PullRequestFacts,
  change: Partial<GateFacts> & {
    readonly others?: readonly PullRequestFacts[];
    readonly snapshot?: Snapshot;
  } = {},
): GateFacts {
  const { others = [], ...rest } = change;
  const snapshot = snapshotWith(log, {
    pullRequests: [pullRequest, ...others].toSorted((a, b) => a.number - b.number),
  });
  return {
    pullRequest,
    snapshot,
    state: log.state,
    policy: policyWith(),
    roles: new Map<UserLogin, Role>(),
    mayChangeWorkflows: false,
    ...rest,
  };
}

const codes = (facts: GateFacts) =>
  evaluateGates(facts).results.flatMap(({ findings }) => findings.map(({ code }) => code));
const roles = (login: string, role: Role) => new Map([[user(login), role]]);

describe("a pull request boards", () => {
  it("when every gate passes", () => {
    const report = evaluateGates(factsFor(pullRequestWith()));
    expect(report.verdict).toBe("passed");
    expect(report.results.map(({ gate }) => gate)).toEqual([
      "checks",
      "ready",
      "mergeable",
      "labels",
      "author",
      "contents",
      "rolled-back",
      "rules",
      "testers",
    ]);
  });
});

it("a change of which GitHub does not list everything may be one of the rules", () => {
  const huge = pullRequestWith({ changedPaths: [], hasUnlistedPaths: true });
  const findings = evaluateGates(factsFor(huge)).results.flatMap((result) => result.findings);
  expect(findings).toEqual([
    {
      code: "changes-the-rules",
      found: `It changes more files than GitHub lists; no maintainer approved ${sha("head-12").slice(0, 7)}.`,
    },
  ]);
  const approved = { ...huge, reviews: [reviewWith({ by: "mona", commit: sha("head-12") })] };
  expect(codes(factsFor(approved, { roles: roles("mona", "maintain") }))).toEqual([]);
});

describe("a change of the policy file", () => {
  const approved = pullRequestWith({
    changedPaths: [policyPath],
    reviews: [reviewWith({ by: "mona", commit: sha("head-12") })],
  });
  const codesWith = (proposedPolicy: PolicyReading) =>
    codes(factsFor({ ...approved, proposedPolicy }, { roles: roles("mona", "maintain") }));
  const blob = "0".repeat(40);

  it("boards when it can be read", () => {
    expect(codesWith({ kind: "read", policy: policyWith(), blob })).toEqual([]);
  });

  it("does not board when nothing would be decided after it, whoever approves", () => {
    const problems = [
      { line: 3, message: "is nonsense." },
      { line: 4, message: "is, too." },
    ];
    expect(codesWith({ kind: "broken", problems, blob })).toEqual(["breaks-the-policy", "breaks-the-policy"]);
    expect(codesWith({ kind: "missing" })).toEqual(["breaks-the-policy"]);
  });
});

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

describe("other gates", () => {
  it.each([
    ["draft", { isDraft: true }],
    ["merge-conflict", { mergeable: "CONFLICTING" as const }],
    ["mergeable-unknown", { mergeable: "UNKNOWN" as const }],
    ["blocked-label", { labels: [blockedLabel] }],
    ["empty-diff", { changedPaths: [] }],
    ["unvouched-fork", { isCrossRepository: true, headRepository: "zoe/shop" }],
    ["changes-requested", { reviews: [reviewWith({ state: "CHANGES_REQUESTED" })] }],
    ["changes-the-rules", { changedPaths: [".github/release-console.yml"] }],
  ])("%s", (code, change) => {
    expect(codes(factsFor(pullRequestWith(change)))).toEqual([code]);
  });

  it("lets a newer head board after changes were requested", () => {
    expect(
      codes(
        factsFor(
          pullRequestWith({ reviews: [reviewWith({ state: "CHANGES_REQUESTED", commit: sha("older") })] }),
        ),
      ),
    ).toEqual([]);
  });

  it("lets a fork's commit pass when somebody with write access approved it", () => {
    const fork = pullRequestWith({
      isCrossRepository: true,
      headRepository: "zoe/shop",
      author: { login: user("zoe"), isBot: false },
      reviews: [reviewWith({ by: "mo" })],
    });
    expect(codes(factsFor(fork, { roles: roles("mo", "write") }))).toEqual([]);
    expect(codes(factsFor(fork, { roles: roles("mo", "read") }))).toEqual(["unvouched-fork"]);
  });

  it("asks a maintainer for changes of the policy; the author is none", () => {
    const change = { changedPaths: [".github/release-console.yml"] };
    expect(
      codes(
        factsFor(pullRequestWith({ ...change, reviews: [reviewWith({ by: "mo" })] }), {
          roles: roles("mo", "maintain"),
        }),
      ),
    ).toEqual([]);
    expect(
      codes(
        factsFor(pullRequestWith({ ...change, reviews: [reviewWith({ by: "mo" })] }), {
          roles: roles("mo", "write"),
        }),
      ),
    ).toEqual(["changes-the-rules"]);
    expect(
      codes(
        factsFor(
          pullRequestWith({
            ...change,
            author: { login: user("mo"), isBot: false },
            reviews: [reviewWith({ by: "mo" })],
          }),
          { roles: roles("mo", "admin") },
        ),
      ),
    ).toEqual(["changes-the-rules"]);
  });

  it("takes no word of a machine user, whatever its role", () => {
    const policy = policyWith({ bots: [user("mo")] });
    const approved = { reviews: [reviewWith({ by: "Mo" })] };
    const fork = pullRequestWith({ ...approved, isCrossRepository: true, headRepository: "zoe/shop" });
    const rules = pullRequestWith({ ...approved, changedPaths: [".github/release-console.yml"] });
    expect(codes(factsFor(fork, { policy, roles: roles("Mo", "admin") }))).toEqual(["unvouched-fork"]);
    expect(codes(factsFor(rules, { policy, roles: roles("Mo", "admin") }))).toEqual(["changes-the-rules"]);
  });

  it("refuses workflow changes without an App", () => {
    const change = pullRequestWith({
      changedPaths: [".github/workflows/ci.yml"],
      reviews: [reviewWith({ by: "mo" })],
    });
    expect(codes(factsFor(change, { roles: roles("mo", "admin") }))).toEqual(["workflows-need-app"]);
    expect(codes(factsFor(change, { roles: roles("mo", "admin"), mayChangeWorkflows: true }))).toEqual([]);
  });

  it("refuses a second pull request of the same commit, and has one that contains another wait for it", () => {
    const first = pullRequestWith({ number: 3 });
    expect(
      codes(
        factsFor(pullRequestWith({ number: 12, head: first.head, commits: [first.head] }), {
          others: [first],
        }),
      ),
    ).toEqual(["same-commit"]);
    expect(
      codes(
        factsFor(pullRequestWith({ number: 12, commits: [sha("head-12"), first.head] }), { others: [first] }),
      ),
    ).toEqual(["stacked"]);
  });

  it("refuses a branch that staging was merged into, today's or that of a former train", () => {
    const merge = sha("merge-3");
    const change = pullRequestWith({ commits: [merge, sha("head-12")] });
    expect(codes(factsFor(change))).toEqual([]);
    expect(codes(factsFor({ ...change, stagingMerges: [merge] }))).toEqual(["contains"]);
    const { state } = new TestLog().stage(stagedWith({ number: 3 }));
    const onTrain = pullRequestWith({ commits: [commit("merge-3").sha, sha("head-12")] });
    expect(codes(factsFor(onTrain, { state }))).toEqual(["contains"]);
  });

  it("refuses a branch that holds rolled-back commits", () => {
    const rolled = new TestLog()
      .stage(stagedWith({ number: 1 }))
      .release("v1.0.0")
      .settle("v1.0.0", stagedWith({ number: 1 }).merge);
    rolled
      .stage(stagedWith({ number: 2 }))
      .release("v1.1.0")
      .requestRollback();
    rolled.append({
      type: "rollback-approved",
      rollback: "RB-1",
      by: user("ann"),
      source: "comment",
      at: minute(90),
      reference: "comment 1",
    });
    const old = pullRequestWith({ number: 30, commits: [sha("head-30"), sha("head-2")] });
    expect(codes(factsFor(old, { state: rolled.state }))).toEqual(["builds-on-rolled-back"]);
  });
});

describe("the verdict", () => {
  it("is never a yes when something is unknown or nothing was evaluated", () => {
    expect(overallVerdict([])).toBe("pending");
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("passed" as const, "pending" as const, "blocked" as const), {
          minLength: 1,
        }),
        (verdicts) => {
          const overall = overallVerdict(verdicts.map((verdict) => ({ verdict })));
          expect(overall === "passed").toBe(verdicts.every((verdict) => verdict === "passed"));
          expect(verdicts.includes("blocked") ? overall : "blocked").toBe("blocked");
        },
      ),
    );
  });

  it("reports every gate whatever the others say", () => {
    fc.assert(
      fc.property(
        fc.record({
          isDraft: fc.boolean(),
          unresolvedThreads: fc.nat(3),
          labels: fc.subarray([blockedLabel, "x"]),
          mergeable: fc.constantFrom("MERGEABLE" as const, "CONFLICTING" as const, "UNKNOWN" as const),
        }),
        (change) => {
          expect(evaluateGates(factsFor(pullRequestWith(change))).results).toHaveLength(9);
        },
      ),
    );
  });
});

describe("of which only the beginning of each list was read", () => {
  it("never boards by that, and says that it is looked at again", () => {
    const report = evaluateGates(factsFor(pullRequestWith({ isPartlyRead: true })));
    expect([report.verdict, awaitsNextRun(report)]).toEqual(["pending", true]);
    expect(codes(factsFor(pullRequestWith({ isPartlyRead: true })))).toEqual(["partly-read"]);
  });

  it("says only what keeps it off where something does", () => {
    expect(codes(factsFor(pullRequestWith({ isPartlyRead: true, isDraft: true })))).toEqual(["draft"]);
  });
});

it("nobody's role is asked who cannot push", () => {
  const pullRequest = pullRequestWith({
    isCrossRepository: true,
    reviews: [reviewWith({ by: "zoe", mayNotPush: true }), reviewWith({ by: "sam", id: 2 })],
  });
  expect(rolesAsked(pullRequest, policyWith())).toEqual(["sam"]);
});
