/** A policy that is gone or broken: nothing is decided, and every pull request says why. */
import { expect, it } from "@jest/globals";
import { gateChecks } from "../../src/actions/gate-checks.js";
import type { PolicyReading } from "../../src/domain/policy.js";
import type { StatusFacts } from "../../src/domain/snapshot.js";
import { minute, pullRequestWith, stagedWith, TestLog } from "./builders.js";
import { logWorld } from "./log-world.js";

const inputs = { token: "t", "app-token": "", "pull-request": "", "fail-on-blocked": "false" } as const;
const broken: PolicyReading = {
  kind: "broken",
  problems: [{ line: 3, message: '"testers" must list at least one login; found none.' }],
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
  expect(comments[0]).toContain("an admin merges");
});

it("is shown by nobody but the installed workflow of the default branch", async () => {
  expect(await check(broken, "refs/heads/mine")).toEqual({ statuses: [], comments: [] });
});
