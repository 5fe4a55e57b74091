import type { ReasonText } from "./reason-text.js";

/** Why an approval does not count, or is still missing. */
export const approvalReasons = {
  "teams-unreadable": {
    outcome: "errored",
    problem:
      "The members of a team cannot be read: their approvals do not count, and any request for changes may be one of theirs.",
    remedy:
      'Ask an admin to set up the GitHub App with the organisation permission "Members: read" and pass "app-reads-teams: true" (docs/policy.md, "Teams"), or name the people themselves.',
    owner: "admin",
  },
  "awaits-approval": {
    outcome: "pending",
    problem: "Tester approval is missing.",
    remedy: "Ask a tester to try it on staging and approve it.",
    owner: "testers",
  },
  "waits-too-long": {
    outcome: "pending",
    problem: "It has waited on staging for too long and is holding up the release.",
    remedy:
      "Ask a tester to approve it, or to comment /eject so that the others can go; /ship releases what is already approved.",
    owner: "testers",
  },
  "not-on-staging": {
    outcome: "pending",
    problem: "It has not passed its staging health check yet.",
    remedy:
      "Wait for the staging deployment; if it failed, look at why. If its run was cancelled or died, comment /check.",
    owner: "author",
  },
  "staging-failed": {
    outcome: "blocked",
    problem: "The deployment to staging failed.",
    remedy: "Read the run's log and push a fix, or comment /check to deploy the same commit again.",
    owner: "author",
  },
  "unresolved-threads": {
    outcome: "blocked",
    problem: "Review threads are open.",
    remedy: "Resolve them, then ask a tester to approve; or comment /check if it is approved already.",
    owner: "author and tester",
  },
  "new-head": {
    outcome: "pending",
    problem: "The pull request has a newer commit than the one on staging.",
    remedy: "Wait for its checks; it is then tested again.",
    owner: "nobody",
  },
  "re-test": {
    outcome: "pending",
    problem: "Staging changed after it was approved.",
    remedy: "Ask a tester to look at what is on staging now and to approve again.",
    owner: "testers",
  },
  "production-failed": {
    outcome: "pending",
    problem: "The deployment of this train to production failed.",
    remedy:
      "Open the run that the finding names and fix the cause: push a fix, or correct what the deployment needs. Then ask a tester to approve again; the deployment is tried again.",
    owner: "author and tester",
  },
  "too-early": {
    outcome: "pending",
    problem: "The approval was given before it was on staging.",
    remedy: "Ask the tester to test it on staging and to approve again.",
    owner: "testers",
  },
  "old-commit": {
    outcome: "pending",
    problem: "The approval is for an older commit.",
    remedy: "Ask the tester to approve the current commit.",
    owner: "testers",
  },
  "not-a-tester": {
    outcome: "blocked",
    problem: "The approval is not from a tester named in the policy file.",
    remedy: "Ask a tester named in the policy file to approve.",
    owner: "testers",
  },
  author: {
    outcome: "blocked",
    problem: "Authors cannot approve their own changes.",
    remedy: "Ask another tester to approve.",
    owner: "testers",
  },
  "last-pusher": {
    outcome: "blocked",
    problem: "The person who pushed the commit cannot approve it.",
    remedy: "Ask another tester to approve.",
    owner: "testers",
  },
  "earlier-pusher": {
    outcome: "blocked",
    problem: "A person who pushed to the branch since it was created cannot approve it.",
    remedy: "Ask another tester to approve.",
    owner: "testers",
  },
  contributor: {
    outcome: "blocked",
    problem: "A person who wrote part of the change cannot approve it.",
    remedy: "Ask another tester to approve.",
    owner: "testers",
  },
  "too-few-testers": {
    outcome: "pending",
    problem: "Not enough eligible testers: this commit cannot reach the required number of approvals.",
    remedy:
      "Ask a maintainer to add a tester to the policy file who neither wrote nor pushed any part of it. Another commit on top does not help: what a tester wrote or pushed stays in the branch. Work of a tester can also go into a pull request of its own.",
    owner: "maintainer",
  },
  "unknown-pusher": {
    outcome: "blocked",
    problem: "GitHub does not say who pushed a part of it, so no approver is known to be independent.",
    remedy:
      "Push the commits to a new branch and open a pull request from it; then it is known who pushed them.",
    owner: "author",
  },
  "unknown-author": {
    outcome: "blocked",
    problem: "GitHub links a commit to no account, so no approver is known to be independent.",
    remedy:
      "Ask the author of the commit to add its email address to their account (github.com/settings/emails), then to comment /check. Or rewrite the commit with an address of an account (git commit --amend --reset-author, git rebase) and push.",
    owner: "author",
  },
  "no-access": {
    outcome: "blocked",
    problem:
      "A person named in the policy file has no role in the repository, so what they say does not count.",
    remedy:
      "Ask an admin to give them at least the role triage (Settings, Collaborators and teams), or to remove them from the policy file. Where a pull request waits for it, comment /check then.",
    owner: "admin",
  },
  bot: {
    outcome: "blocked",
    problem: "Bots and machine users can neither request nor approve.",
    remedy: "Ask a person to do it.",
    owner: "a person",
  },
  "approval-withdrawn-late": {
    outcome: "blocked",
    problem: "An approval was withdrawn after the deployment to production had begun.",
    remedy:
      "Decide with the tester whether production should keep the change; nothing is undone by itself. If not, request a rollback: Actions, Rollback, Run workflow.",
    owner: "testers",
  },
  "gate-rejected": {
    outcome: "blocked",
    problem: "A reviewer rejected it at the gate.",
    remedy:
      "Ask the reviewer what has to change. A new commit opens a new gate; so does /check from a tester.",
    owner: "testers",
  },
} as const satisfies Readonly<Record<string, ReasonText>>;
