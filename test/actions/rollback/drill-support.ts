/** What the tests of drill share. */
import { type DrillFacts } from "../../../src/domain/drill/drill.js";
import { policyWith, user, type TestLog } from "../../support/builders.js";
import { releases } from "../../support/rollback-story.js";

export const open = { exists: true, reviewers: [], waitTimerMinutes: 0, customRules: false };
export const gated = { ...open, reviewers: ["ann"] };

export const deploy = {
  path: ".github/workflows/deploy.yml",
  text: "on: workflow_call\n# no concurrency: here\n",
};

export function factsWith(change: Partial<DrillFacts> = {}, log: TestLog = releases(2)): DrillFacts {
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
