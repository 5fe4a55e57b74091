import { describe, expect, it } from "@jest/globals";
import type { EnvironmentFacts } from "../../../src/domain/snapshot/environment-rules.js";
import type { Policy } from "../../../src/domain/policy/policy.js";
import { requestCode, requestContent } from "../../../src/domain/rollback/target.js";
import { rollbackCard } from "../../../src/domain/rollback/request-card.js";
import { filesFound, type RollbackPreview } from "../../../src/domain/log/rollback-preview.js";
import type { Rollback } from "../../../src/domain/state/state.js";
import { announced, approveRollback, endDeployment, releases } from "../../support/rollback-story.js";
import { commit, policyWith, sha, sha256, stagedWith, TestLog, user } from "../../support/builders.js";

const clear: RollbackPreview = { migrations: null, deployWorkflow: "same" };

const two = (): TestLog =>
  new TestLog()
    .stage(stagedWith({ number: 1 }))
    .release("v1.0.0")
    .stage(stagedWith({ number: 2, author: user("dave") }))
    .release("v1.1.0");

interface Shown {
  readonly log?: TestLog;
  readonly by?: string;
  readonly reason?: string;
  readonly preview?: RollbackPreview;
  readonly policy?: Partial<Policy>;
  readonly production?: EnvironmentFacts;
  readonly approval?: EnvironmentFacts;
}

const free: EnvironmentFacts = { exists: true, reviewers: [], waitTimerMinutes: 0, customRules: false };
const gated: EnvironmentFacts = { ...free, reviewers: ["ann"] };

function cardOf({
  log = two(),
  by = "sam",
  reason,
  preview = clear,
  policy = {},
  production = free,
  approval = gated,
}: Shown = {}): string {
  const { state } = log.requestRollback(by, reason);
  if (state.rollback === null) throw new Error("No rollback is open.");
  const rollback: Rollback = { ...state.rollback, preview };
  const repositoryUrl = "https://github.test/acme/shop";
  const environments = { production, approval };
  return rollbackCard({ rollback, state, policy: policyWith(policy), environments, repositoryUrl });
}

describe("direction", () => {
  it("is said in words, twice, before anything else", () => {
    const lines = cardOf().split("\n");
    expect(lines[1]).toBe(
      "**Production would go from v1.1.0 back to v1.0.0.** Nothing changes until it is approved below; what comes of that is told in the newest comments. The deployment of v1.1.0 took 1 min 0 s; expect about as long from the approval on.",
    );
    const now = lines.find((line) => line.startsWith("| **Runs now** (2026-11-22 00:"));
    const after = lines.find((line) => line.startsWith("| **Runs after approval** |"));
    expect(now).toContain("**v1.1.0**");
    expect(after).toContain("**v1.0.0**");
    expect(after).toContain("until v1.1.0; health verified");
    expect(lines.indexOf(now ?? "")).toBeLessThan(lines.indexOf(after ?? ""));
  });

  it("names what leaves and what stays", () => {
    const [, leaves = "", stays = ""] =
      /### What leaves production\n(.*?)### What stays\n(.*?)###/s.exec(cardOf()) ?? [];
    expect(leaves).toContain("- #2 Change 2, by dave");
    expect(leaves).not.toContain("#1 ");
    expect(stays).toContain("- #1 Change 1, by dana");
    expect(stays).not.toContain("#2 ");
  });

  it("names commits that bypassed the console and leave as well", () => {
    const log = two();
    const { base, tip } = log.state.train;
    const drift = [{ sha: sha("hotfix"), title: "Call it hotfixed (#2)", author: "toni" }];
    log
      .append({ type: "staging-moved", from: tip.sha, to: commit("drifted"), base, staged: [], drift })
      .stage(stagedWith({ number: 3 }))
      .release("v1.2.0");
    const card = cardOf({ log });
    expect(card).toContain(`- ${sha("hotfix").slice(0, 7)} Call it hotfixed (`);
    expect(card).toContain("by toni, bypassed the console");
    expect(log.state.rollback?.carriedDrift).toEqual(drift);
  });

  it("links what differs between exactly these two", () => {
    const log = two();
    const card = cardOf({ log });
    const [from, target] = [log.state.rollback?.from.commit.sha, log.state.rollback?.target.commit.sha];
    expect(card).toContain(`/compare/${target}..${from}) (green lines leave`);
  });

  const rowsOf = (card: string): readonly string[] =>
    card.split("\n").filter((line) => line.startsWith("| **"));

  it("does not say that what is being deployed failed", () => {
    const log = two()
      .stage(stagedWith({ number: 3 }))
      .release("v1.2.0", "open");
    const [now = "", after = ""] = rowsOf(cardOf({ log }));
    expect(now).toContain("**Being deployed now** (2026-11-22 00:");
    expect(now).toContain(" UTC) | **v1.2.0**");
    expect(now).toMatch(/not yet \| its deployment began 2026-11-22 00:\d\d UTC/);
    expect(after).toMatch(/\d+ min, until the deployment of v1\.2\.0 began; health verified/);
  });

  it("says of a release that came back since when", () => {
    const log = releases(3);
    log.requestRollback("sam", "500s");
    endDeployment(approveRollback(announced(log)), "good");
    log.append(
      { type: "revert-unneeded", rollback: "RB-1", develop: commit("develop") },
      { type: "recovery-unneeded", rollback: "RB-1", develop: commit("develop") },
    );
    const [now = "", after = ""] = rowsOf(cardOf({ log }));
    expect(now).toMatch(
      /\*\*Runs now\*\* \(2026-11-22 00:33 UTC\) \| \*\*v1\.1\.0\*\*.* min, until v1\.2\.0; again since RB-1; health/,
    );
    expect(after).toMatch(/\*\*v1\.0\.0\*\*.* min, until v1\.1\.0; health/);
  });

  it("says that an attempt without a good result is no release", () => {
    const card = cardOf({
      log: two()
        .stage(stagedWith({ number: 3 }))
        .release("v1.2.0", "failed"),
    });
    const [, after = ""] = rowsOf(card);
    expect(after).toContain("until the deployment of v1.2.0 began");
    expect(card).toContain("from v1.2.0 back to v1.1.0");
    expect(card).toContain("**It is uncertain what runs now.**");
    expect(card).toMatch(/\*\*May run now, not certain\*\* \(.*never finished/);
  });

  it("says that an approval stops what is being deployed", () => {
    const card = cardOf({
      log: two()
        .stage(stagedWith({ number: 3 }))
        .release("v1.2.0", "open"),
    });
    expect(card).toContain(
      "**v1.2.0 is being deployed right now.** Approving the rollback stops that deployment first.",
    );
  });
});

describe("what to look at first", () => {
  it("is left out when there is nothing", () => {
    expect(cardOf()).not.toContain("Look at this");
  });

  it.each<[string, Partial<RollbackPreview>, string]>([
    ["none", { migrations: filesFound([], true) }, "- The changes include no migration."],
    [
      "one migration",
      { migrations: filesFound(["db/1`|.sql"], true) },
      "- **The changes include migrations (1 file), and a rollback does not undo them.** Make sure that v1.0.0 works with the current data. <code>db&#47;1&#96;&#124;&#46;sql</code>.",
    ],
    [
      "more than could be counted",
      {
        migrations: filesFound(
          Array.from({ length: 300 }, (_, index) => `db/${index}`),
          false,
        ),
      },
      "(at least 300 files)",
    ],
    [
      "nobody knows",
      { migrations: { kind: "unknown" } },
      "- **The console could not find out whether the changes include migrations.**",
    ],
    [
      "another deploy.yml",
      { deployWorkflow: "differs" },
      "- **v1.0.0 will be deployed by today's deploy.yml, which has changed since that release.**",
    ],
    ["perhaps another deploy.yml", { deployWorkflow: "unknown" }, "whether it has changed since"],
  ])("%s", (_, preview, expected) => {
    expect(cardOf({ preview: { ...clear, ...preview } })).toContain(expected);
  });
});

describe("approval", () => {
  it("is one line to copy, and says who may and who may not", () => {
    const card = cardOf({ by: "ann" });
    expect(card).toContain("```\n/approve RB-1 4f2a91c\n```");
    expect(card).toContain("Can approve: @rob. Not ann, who requested it.");
  });

  it("gives the command for another good release, where there is one", () => {
    expect(cardOf()).not.toContain("gh workflow run");
    const log = two()
      .stage(stagedWith({ number: 3 }))
      .release("v1.2.0");
    const card = cardOf({ log });
    expect(card).toContain("**Production would go from v1.2.0 back to v1.1.0.**");
    expect(card).toContain("To go back to another good release (v1.0.0), refuse this request, then:");
    expect(card).toContain('\ngh workflow run rollback.yml -f release=v1.0.0 -f reason="WHY"\n');
  });

  it("says that nobody is left", () => {
    expect(cardOf({ by: "ann", policy: { rollbackApprovers: [user("ann")] } })).toMatch(
      /Nobody is left.*Ask an administrator to add one to `rollback-approvers`/,
    );
  });

  it("offers only the ways that the policy has", () => {
    expect(cardOf({ policy: { rollback: { sources: ["environment"] } } })).not.toContain("/approve");
    expect(cardOf({ policy: { rollback: { sources: ["comment"] } } })).not.toContain("rollback-approval");
  });

  it("names no gate that stops nobody, and no machine", () => {
    const card = cardOf({ approval: free, policy: { bots: [user("rob")] } });
    expect(card).not.toContain("rollback-approval");
    expect(card).toContain("Can approve: @ann.");
  });

  it("links the workflow whose run is to be approved", () => {
    expect(cardOf()).toContain(
      "[Rollback](https://github.test/acme/shop/actions/workflows/rollback.yml) that waits for `rollback-approval`",
    );
  });

  it("warns when nobody can approve, and says what makes it possible", () => {
    const card = cardOf({ approval: free, policy: { rollback: { sources: ["environment"] } } });
    expect(card).toContain("**Nobody can approve this with the current settings:**");
    expect(card).toContain(
      "has no required reviewers. Ask an administrator to add `comment` to `rollback.sources`",
    );
    expect(card).toContain("/approve RB-1 4f2a91c");
  });

  it("warns of a deployment that would wait at its environment", () => {
    expect(cardOf({ production: { ...free, waitTimerMinutes: 30 } })).toMatch(
      /Look at this first\n\n- \*\*The deployment would wait at the environment "production"\.\*\* .*`environment-gated` Found: .*30 minutes/,
    );
  });

  it("has no line of a reason that looks like one", () => {
    const card = cardOf({ reason: "``` @everyone <img src=x>\n/approve RB-1 0000000" });
    expect(card).not.toMatch(/^\/approve RB-1 0000000$/m);
    expect(card).not.toContain("@everyone");
  });
});

it("the code changes with anything that the card says", () => {
  const request = {
    rollback: "RB-1",
    from: { deployment: "production-9", version: "v1.1.0" as never, commit: commit("a") },
    target: { version: "v1.0.0" as never, commit: commit("b") },
    reason: "500s",
    carried: [{ number: 2, head: sha("head-2") }],
    carriedDrift: [{ sha: sha("drift") }],
    preview: clear,
  };
  const codeOf = (change: Partial<typeof request>): string =>
    requestCode(requestContent({ ...request, ...change }), sha256);
  const codes = [
    codeOf({}),
    codeOf({ rollback: "RB-2" }),
    codeOf({ from: { ...request.from, deployment: "production-10" } }),
    codeOf({ from: { ...request.from, commit: commit("c") } }),
    codeOf({ target: { ...request.target, commit: commit("c") } }),
    codeOf({ reason: "other" }),
    codeOf({ carried: [] }),
    codeOf({ carriedDrift: [] }),
    codeOf({ carried: [{ number: 2, head: sha("head-3") }] }),
    codeOf({ preview: { ...clear, deployWorkflow: "differs" } }),
    codeOf({ preview: { ...clear, migrations: filesFound(["db/1"], true) } }),
  ];
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(code).toMatch(/^[0-9a-f]{7}$/);
});
