import type { ReasonText } from "./reason-text.js";

/** Why a rollback, its revert or its recovery is refused or waits. */
export const rollbackReasons = {
  "reason-required": {
    outcome: "blocked",
    problem: "A rollback needs a reason.",
    remedy: 'Run it again and fill in the input "reason": what is wrong, and since when.',
    owner: "requester",
  },
  "not-on-the-team": {
    outcome: "blocked",
    problem: "Only members of the team can request a rollback.",
    remedy: "Ask a member of the team to request it, or a maintainer to add your login to the policy file.",
    owner: "requester",
  },
  "no-target": {
    outcome: "blocked",
    problem: "There is no earlier good release to go back to.",
    remedy: "Fix forward: release a repair through the usual loop.",
    owner: "team",
  },
  "bad-target": {
    outcome: "blocked",
    problem: "Production cannot go back to that release.",
    remedy: "Choose one of the releases that the finding lists.",
    owner: "requester",
  },
  "not-an-approver": {
    outcome: "blocked",
    problem: "Only a rollback approver named in the policy file can approve a rollback.",
    remedy: "Ask one of the rollback approvers named in the issue to approve.",
    owner: "rollback approvers",
  },
  requester: {
    outcome: "blocked",
    problem: "A person who requested or joined a rollback cannot approve it.",
    remedy: "Ask another rollback approver to approve.",
    owner: "rollback approvers",
  },
  "wrong-code": {
    outcome: "blocked",
    problem: "The code does not match the current request.",
    remedy: "Read the card in the issue again and copy its line.",
    owner: "rollback approvers",
  },
  "wrong-place": {
    outcome: "blocked",
    problem: "A rollback is decided in its own issue, not on a pull request.",
    remedy: "Comment the line from the card again, in that issue.",
    owner: "rollback approvers",
  },
  "no-open-rollback": {
    outcome: "blocked",
    problem: "This rollback is not open.",
    remedy: "Request one: Actions, Rollback, Run workflow.",
    owner: "requester",
  },
  "nobody-could-approve": {
    outcome: "blocked",
    problem: "Nobody could approve a rollback.",
    remedy:
      "Ask a maintainer to name at least two rollback approvers in the policy file who have access to the repository and, if the environment is used, are among its reviewers. If only one is left, somebody else must make the request.",
    owner: "maintainer",
  },
  "single-approver": {
    outcome: "passed",
    problem: "Only one person can approve rollbacks, and they cannot approve their own requests.",
    remedy:
      "Ask a maintainer to name a second rollback approver in the policy file who has access to the repository.",
    owner: "maintainer",
  },
  "team-unread": {
    outcome: "passed",
    problem: "The approval environment's reviewer is a team, whose members the console cannot check.",
    remedy:
      "Ask an admin to make sure that a rollback approver named in the policy file is in the team, or to add one of them as a reviewer by name.",
    owner: "admin",
  },
  "environment-branches": {
    outcome: "blocked",
    problem: "The environment does not accept jobs from the default branch.",
    remedy:
      "Ask an admin to make the default branch its only deployment branch (Settings, Environments, Deployment branches and tags).",
    owner: "admin",
  },
  "approver-without-access": {
    outcome: "blocked",
    problem: "A rollback approver has no role in the repository, so their approval does not count.",
    remedy: "Ask an admin to give them at least the role triage, or to remove them from the policy file.",
    owner: "admin",
  },
  "target-gone": {
    outcome: "blocked",
    problem: "The release's commit is no longer on GitHub.",
    remedy: "Ask an admin to push it again from any clone, under its tag, or roll back to another release.",
    owner: "admin",
  },
  "target-unverified": {
    outcome: "passed",
    problem: "The release to go back to was never verified.",
    remedy: "Ask a maintainer to configure a health check for production; it verifies the next release.",
    owner: "maintainer",
  },
  "migrations-refuse": {
    outcome: "passed",
    problem: "The migration tool of the release to go back to would refuse or do nothing.",
    remedy:
      "Make the migrate step of deploy.yml depend on a variable, so that it can be skipped until the recovery has landed, or set the option that docs/rollback-and-migrations.md names for the tool.",
    owner: "workflow owner",
  },
  "migrations-change-back": {
    outcome: "passed",
    problem: "The migration tool of the release to go back to would change the database back.",
    remedy:
      "Make the migrate step of deploy.yml depend on a variable, so that it can be skipped until the recovery has landed. docs/rollback-and-migrations.md says what would be lost.",
    owner: "workflow owner",
  },
  "tag-moved": {
    outcome: "passed",
    problem: "A release tag is not where the console created it.",
    remedy:
      "Ask an admin to find out who moved the tag, to put it back and to protect tags with a ruleset. A rollback ignores the tag and deploys the commit recorded in the log.",
    owner: "admin",
  },
  "deploy-workflow": {
    outcome: "blocked",
    problem: "deploy.yml is not set up for rollbacks.",
    remedy: "Keep it as in the template deploy.yml: on the default branch, without a concurrency group.",
    owner: "workflow owner",
  },
  "nothing-to-retry": {
    outcome: "blocked",
    problem: "This rollback has no failed deployment to retry.",
    remedy:
      "Read the console's newest comment in the issue; it tells the rollback approvers how to continue.",
    owner: "rollback approvers",
  },
  "production-changed": {
    outcome: "blocked",
    problem: "Production changed since the request.",
    remedy: "Request a new rollback.",
    owner: "requester",
  },
  "edited-comment": {
    outcome: "blocked",
    problem: "Edited comments do not count.",
    remedy: "Write a new comment.",
    owner: "the person who commented",
  },
  "source-off": {
    outcome: "blocked",
    problem: "The policy file does not accept this way of approving.",
    remedy: "Use the way that the card names for approvers.",
    owner: "rollback approvers",
  },
  "gate-without-click": {
    outcome: "blocked",
    problem: "The gate ended without anybody's click.",
    remedy:
      "Comment the line of the card in the rollback's issue, or run the workflow Rollback again. An administrator looks at the environment: it must have required reviewers.",
    owner: "rollback approvers",
  },
  superseded: {
    outcome: "blocked",
    problem: "This gate is out of date; a newer one has replaced it.",
    remedy: "Decide at the newest gate; the pull request or the rollback's issue links to it.",
    owner: "the person who clicked",
  },
  "deployment-still-running": {
    outcome: "errored",
    problem: "The deployment that this rollback replaces does not stop; the rollback continues.",
    remedy:
      "Ask a rollback approver to stop manually what it is still doing, then to check what production runs.",
    owner: "rollback approvers",
  },
} as const satisfies Readonly<Record<string, ReasonText>>;
