/** A policy that is gone or broken: nothing is decided, and every pull request says why. */
import { describe, expect, it } from "@jest/globals";
import { deployProduction } from "../../src/actions/deploy-production.js";
import { gateChecks } from "../../src/actions/gate-checks.js";
import type { PolicyReading } from "../../src/domain/policy/policy.js";
import type { StatusFacts } from "../../src/domain/snapshot/snapshot.js";
import type { Policies } from "../../src/ports/reading.js";
import { minute, policyWith, pullRequestWith, stagedWith, TestLog } from "../support/builders.js";
import { logWorld, typesFrom } from "../support/log-world.js";

const inputs = { token: "t", "app-token": "", "pull-request": "", "fail-on-blocked": "false" } as const;
const broken: PolicyReading = {
  kind: "broken",
  problems: [{ line: 3, message: '"testers" must list at least one login or team; found none.' }],
  blob: "0".repeat(40),
};
const released: StatusFacts = {
  context: "release-console",
  state: "success",
  description: "Released in v1.0.0",
  since: minute(1),
  creator: undefined,
};

async function check(policy: PolicyReading, ref = "refs/heads/develop") {
  const statuses: string[] = [];
  const { world, comments } = logWorld({
    log: new TestLog().stage(stagedWith()),
    snapshot: {
      policy,
      pullRequests: [pullRequestWith(), pullRequestWith({ number: 20, statuses: [released] })],
    },
    parts: {
      run: { ref },
      statuses: {
        set: ({ sha, state, description }) =>
          Promise.resolve(void statuses.push(`${sha === pullRequestWith().head} ${state} ${description}`)),
      },
    },
  });
  await expect(gateChecks(world, inputs)).rejects.toThrow(/policy-/);
  return { statuses, comments };
}

it.each([
  [broken, "policy-broken", "line 3: "],
  [{ kind: "missing" } as const, "policy-missing", "release-console.yml"],
])("is shown on what is not released yet, with what to do: %#", async (policy, code, found) => {
  const { statuses, comments } = await check(policy);
  expect(statuses).toEqual([expect.stringMatching(new RegExp(`^true failure .*\\(${code}\\)$`))]);
  expect(comments).toEqual([expect.stringContaining(found)]);
  expect(comments[0]).toContain("ask an admin to merge");
});

it("is shown by nobody but the installed workflow of the default branch", async () => {
  expect(await check(broken, "refs/heads/mine")).toEqual({ statuses: [], comments: [] });
});

describe("the result of a deployment that was under way", () => {
  const blob = "a".repeat(40);
  const production = { ...policyWith().production, health: undefined };
  const last: PolicyReading = { kind: "read", policy: policyWith({ production }), blob };

  async function finish(ofBlob: Policies["ofBlob"]) {
    const log = new TestLog();
    log.policy = blob;
    log.stage(stagedWith()).release("v1.0.0", "open");
    const before = log.entries.length;
    const { world, notices } = logWorld({
      log,
      snapshot: { policy: broken },
      parts: {
        policies: { ofBlob },
        runs: {
          jobs: () =>
            Promise.resolve([
              { name: "production / deploy", status: "completed", conclusion: "success", started: true },
            ]),
        },
      },
      // The write is overtaken once, and what is decided again is decided under the same policy.
      overtaking: (taken) =>
        taken.append({ type: "rollback-joined", rollback: "RB-0", by: "x" as never, reason: "overtaken" }),
    });
    const deployment = JSON.stringify({
      id: `production-${before}`,
      mode: "deploy",
      release: "v1.0.0",
      "previous-sha": "",
      "previous-release": "",
      "run-attempt": "1",
    });
    await deployProduction(world, {
      phase: "finish",
      token: "t",
      "app-token": "",
      "webhook-secret": "",
      deployment,
      result: "success",
      "console-sha": "",
      command: "",
      "command-timeout-minutes": 0,
    } as never);
    return { written: typesFrom(log, before), policy: log.entries.at(-1)?.policy, notices };
  }

  it("is recorded under the policy that it was begun under, and the run says so", async () => {
    const { written, notices } = await finish((asked) =>
      Promise.resolve(asked === blob ? last : { kind: "missing" }),
    );
    expect(written).toEqual(["rollback-joined", "production-deployed"]);
    expect(notices[0]).toMatch(
      /^policy-of-log: line 3: .* The policy of entry \d+ counts \(blob aaaaaaa\)\.$/,
    );
  });

  it("is not recorded when that one cannot be read either", async () => {
    await expect(finish(() => Promise.resolve({ kind: "missing" }))).rejects.toThrow(/policy-broken/);
  });
});
