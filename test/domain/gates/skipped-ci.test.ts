/** GitHub starts no workflow for a head that says so: whoever waits for checks is told that, and not to look at the workflow. */
import { expect, it } from "@jest/globals";
import { pullRequestWith, policyWith, snapshotWith, TestLog } from "../../support/builders.js";
import { gatesIn } from "../../support/plans.js";

it.each([
  [
    { checks: [], skipsCi: true as const },
    /says that CI is skipped/,
    expect.stringContaining("git commit --allow-empty"),
  ],
  [{ checks: [] }, /./, undefined],
])("%j", (change, found, remedy) => {
  const log = new TestLog();
  const snapshot = snapshotWith(log, { pullRequests: [pullRequestWith(change)] });
  const [gate] = gatesIn({ snapshot, state: log.state, policy: policyWith() }).get(12)?.results ?? [];
  const [first] = gate?.findings ?? [];
  expect(first?.code).toBe("no-checks");
  expect(first?.found).toMatch(found);
  expect(first?.remedy).toEqual(remedy);
});
