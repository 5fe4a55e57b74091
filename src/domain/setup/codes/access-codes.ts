import type { DoctorCodeText } from "./code-text.js";

/** What can be wrong with environments and with who may do what. */
export const accessCodes = {
  // environments
  "environment-missing": {
    severity: "warning",
    consequence: "GitHub creates it with the first deployment, without secrets and open to every branch.",
    fix: "Create it, with the base branch as its only deployment branch.",
  },
  "environment-gated": {
    severity: "error",
    consequence:
      "Each deployment and each rollback waits there a second time, for somebody the log does not know.",
    fix: "Remove reviewers, wait timer and custom rules; people approve at the approval environments.",
  },
  "environment-branches": {
    severity: "error",
    consequence: "A job of the base branch is refused there.",
    fix: "Add the base branch to its deployment branches.",
  },
  "environment-open": {
    severity: "note",
    consequence: "A workflow of any branch can read its secrets.",
    fix: "Limit its deployment branches to the base branch.",
  },
  "approval-environment": {
    severity: "warning",
    consequence: "This way to approve is closed; the other one of the policy stays open.",
    fix: "Create it with required reviewers, or drop environment from the policy's sources.",
  },
  "secret-missing": {
    severity: "warning",
    consequence: "The deployment to that environment reads an empty value.",
    fix: "Set the secret in the environment.",
  },
  "secret-for-everybody": {
    severity: "note",
    consequence: "A workflow on any branch can read it.",
    fix: "Move it to the environments.",
  },
  "app-half-set": {
    severity: "error",
    consequence: "No token of the App can be minted: what only it can do is never done.",
    fix: "Set both the variable RELEASE_CONSOLE_APP_CLIENT_ID and the secret RELEASE_CONSOLE_APP_KEY.",
  },
  "teams-need-app": {
    severity: "error",
    consequence: "Members of teams cannot be read: nobody's approval counts as one of theirs.",
    fix: "Set up a GitHub App that may read members (docs/github-app.md), or list logins.",
  },
  "teams-not-asked": {
    severity: "error",
    consequence: "The console cannot read the members of teams there: nobody counts as one of theirs.",
    fix: 'Pass "app-client-id", "app-reads-teams: true" and the secret RELEASE_CONSOLE_APP_KEY (docs/policy.md, "Teams").',
  },
  // people
  "no-such-account": {
    severity: "error",
    consequence: "It waits for somebody who does not exist; whoever registers the name gets the right.",
    fix: "Correct the login.",
  },
  "no-person": {
    severity: "error",
    consequence: "It can approve nothing.",
    fix: "List people.",
  },
  "person-without-access": {
    severity: "warning",
    consequence: "Somebody without a role in the repository has a say in its releases, or cannot say it.",
    fix: "Give the account at least the role triage, or remove it from the policy.",
  },
  "gate-closed": {
    severity: "error",
    consequence: "Nobody can pass this gate.",
    fix: "Read who is asked, and add somebody who may.",
  },
  "gate-one-person": {
    severity: "warning",
    consequence: "One person alone can pass this gate; while away, nobody can.",
    fix: "Add a second person.",
  },
  "gate-bot": {
    severity: "error",
    consequence: "Only a bot could pass this gate.",
    fix: "Ask people.",
  },
} as const satisfies Readonly<Record<string, DoctorCodeText>>;
