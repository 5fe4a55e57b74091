import type { DoctorCodeText } from "./code-text.js";

/** What can be wrong with the policy file. */
export const policyCodes = {
  "policy-missing": {
    severity: "error",
    consequence: "No run decides anything: every pull request waits.",
    fix: "Run release-console init, or copy workflows/release-console.yml to .github/release-console.yml.",
  },
  "policy-invalid": {
    severity: "error",
    consequence: "No run decides anything until the file is right.",
    fix: "Correct the line.",
  },
  "placeholder-people": {
    severity: "error",
    consequence: "These accounts exist on GitHub and belong to strangers: they could approve a release.",
    fix: "Write the logins of your own people.",
  },
  "placeholder-address": {
    severity: "error",
    consequence: "The address answers to nobody of yours: each deployment is recorded as failed.",
    fix: "Write the address of your own service, or remove the key.",
  },
  "adopt-not-in-base": {
    severity: "error",
    consequence: "The console cannot open its log: every run is refused until the key is right.",
    fix: "Write the last commit of the base that production holds, or remove the key.",
  },
  "adopt-unverified": {
    severity: "note",
    consequence:
      "If the base does not have the commit, the console cannot open its log, and every run is refused.",
    fix: "Fetch the whole history of the base, then run doctor again.",
  },
  "one-tester": {
    severity: "warning",
    consequence: "What this tester wrote or pushed nobody can approve.",
    fix: 'Add a second login to "testers".',
  },
  "too-few-testers": {
    severity: "warning",
    consequence: "A tester's own change cannot get that many approvals.",
    fix: 'Lower "approval.count", or add a tester.',
  },
  "one-rollback-approver": {
    severity: "warning",
    consequence: "What this approver requests nobody can approve; while away, nobody can approve anything.",
    fix: 'Add a second login to "rollback-approvers".',
  },
  "unknown-check": {
    severity: "warning",
    consequence: "A check of that name may never be reported; pull requests then wait for it for ever.",
    fix: "Write the name as the pull request shows it, or remove it.",
  },
  "no-health-check": {
    severity: "note",
    consequence: "A deployment to production is recorded as unverified: only the jobs' result is looked at.",
    fix: 'Set "production.health" in the policy.',
  },
} as const satisfies Readonly<Record<string, DoctorCodeText>>;
