/** Each gate, and the verdict. */
import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";
import {
  awaitsNextRun,
  blockedLabel,
  evaluateGates,
  overallVerdict,
  rolesAsked,
  type Role,
} from "../../../src/domain/gates/gates.js";
import { policyPath } from "../../../src/domain/values/names.js";
import type { PolicyReading } from "../../../src/domain/policy/policy.js";
import {
  commit,
  policyWith,
  pullRequestWith,
  reviewWith,
  sha,
  stagedWith,
  TestLog,
  user,
  minute,
} from "../../support/builders.js";
import { factsFor, codes } from "./gates-support.js";

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
