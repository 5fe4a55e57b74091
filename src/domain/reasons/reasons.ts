/* oxlint-disable max-lines -- one closed list, read by looking a code up */
import { branches } from "../values/names.js";
/**
 * The closed list of reasons: why something waits, is refused or could not be told. Each has a heading in
 * docs/reasons.md; outputs and tests name the code, people read problem and remedy.
 */
export const reasons = {
  // gates: boarding
  "check-failed": {
    outcome: "blocked",
    problem: "A required check failed.",
    remedy: "Push a fix, or re-run the check if the change is not the cause.",
    owner: "author",
  },
  "check-pending": {
    outcome: "pending",
    problem: "Checks are still running.",
    remedy: "Wait; the console continues by itself when they finish.",
    owner: "nobody",
  },
  "checks-overdue": {
    outcome: "pending",
    problem: "A check is taking too long.",
    remedy: "Open the run that the finding names and restart it, or ask the owner of that service.",
    owner: "author",
  },
  "check-missing": {
    outcome: "pending",
    problem: "A required check has not reported.",
    remedy:
      "Make sure that CI runs for this pull request and that the policy file names the check exactly as it is reported.",
    owner: "workflow owner",
  },
  "no-checks": {
    outcome: "blocked",
    problem: "No check has reported.",
    get remedy(): string {
      return `Make CI run for pull requests to ${branches.base} (see workflows/checks.yml), then re-run it.`;
    },
    owner: "workflow owner",
  },
  "checks-need-release": {
    outcome: "pending",
    problem: "GitHub holds back this pull request's checks until a person approves them.",
    remedy:
      'Open the pull request and click "Approve workflows to run", or push a commit to its branch; anyone with write access can.',
    owner: "anyone with write access",
  },
  draft: {
    outcome: "pending",
    problem: "The pull request is a draft.",
    remedy: "Mark it as ready for review.",
    owner: "author",
  },
  "merge-conflict": {
    outcome: "blocked",
    get problem(): string {
      return `The pull request conflicts with ${branches.base}.`;
    },
    get remedy(): string {
      return `Merge ${branches.base} into the branch, or rebase it onto ${branches.base}, and resolve the conflict.`;
    },
    owner: "author",
  },
  "mergeable-unknown": {
    outcome: "pending",
    problem: "GitHub has not yet worked out whether it can be merged.",
    remedy: "Wait; the next run looks again.",
    owner: "nobody",
  },
  "train-conflict": {
    outcome: "blocked",
    problem: "The pull request conflicts with what is on staging.",
    get remedy(): string {
      return `Wait until the train has landed and merge ${branches.base}, or agree with the author of the other pull request. If git can merge the two after all, comment /check.`;
    },
    owner: "author",
  },
  "blocked-label": {
    outcome: "blocked",
    problem: 'The label "release-console:blocked" keeps it off staging.',
    remedy: "Ask the person who set the label, then remove it.",
    owner: "the person who set the label",
  },
  "empty-diff": {
    outcome: "blocked",
    problem: "The pull request changes nothing.",
    remedy: "Push a change or close it.",
    owner: "author",
  },
  "recovery-shows-nothing": {
    outcome: "pending",
    get problem(): string {
      return `This recovery shows no change, because ${branches.base} still holds what it brings back.`;
    },
    get remedy(): string {
      return `Wait, and leave this pull request open. It shows its changes once the revert has landed on ${branches.base}; the rollback's issue names the step that is missing.`;
    },
    owner: "nobody",
  },
  "same-commit": {
    outcome: "blocked",
    problem: "Another open pull request has the same head commit.",
    remedy: "Close one of them.",
    owner: "author",
  },
  "other-base": {
    outcome: "blocked",
    get problem(): string {
      return `The base of the pull request is no longer ${branches.base}.`;
    },
    get remedy(): string {
      return `Set its base back to ${branches.base}; it then boards again.`;
    },
    owner: "author",
  },
  "unvouched-fork": {
    outcome: "blocked",
    problem: "The change comes from a fork, and nobody with write access has vouched for this commit.",
    remedy:
      "Ask someone with write access to read and approve this exact commit; staging then runs this code with staging's secrets.",
    owner: "anyone with write access",
  },
  contains: {
    outcome: "blocked",
    problem: "Its branch contains merge commits of staging, and with them other people's changes.",
    get remedy(): string {
      return `Rebase the branch onto ${branches.base}; never merge staging into a branch.`;
    },
    owner: "author",
  },
  stacked: {
    outcome: "pending",
    problem: "Its branch contains another open pull request; the two board together.",
    get remedy(): string {
      return `Wait until the other one boards and takes this one along; or rebase the branch onto ${branches.base} without it.`;
    },
    owner: "author",
  },
  "builds-on-rolled-back": {
    outcome: "blocked",
    problem:
      "Its branch contains changes that were rolled back; only their recovery pull request may bring them back.",
    remedy:
      "Push to the recovery pull request instead, or wait until it is released. If there is none yet, read in the rollback's issue and the console's summary why.",
    owner: "author",
  },
  "recovery-behind": {
    outcome: "pending",
    get problem(): string {
      return `This recovery is based on a revert that reached ${branches.base} as a different commit; merging it as it is would bring nothing back.`;
    },
    remedy:
      'Wait for the console to move its branch forward; if that conflicts, the console\'s summary says what to do. Do not press "Update branch".',
    owner: "author",
  },
  "changes-the-rules": {
    outcome: "blocked",
    problem: "It changes the policy, the workflows or the code owners.",
    remedy:
      "Ask a maintainer of the repository who neither opened the pull request nor wrote any of it to approve this exact commit.",
    owner: "maintainer",
  },
  "breaks-the-policy": {
    outcome: "blocked",
    problem: "It leaves errors in the policy file; the console could no longer decide anything.",
    remedy: "Correct the errors that the finding names, and push.",
    owner: "author",
  },
  "policy-unread": {
    outcome: "pending",
    problem: "The policy file that it proposes has not been checked yet.",
    remedy: "Wait for the next run; it checks the file before the change can go to staging.",
    owner: "nobody",
  },
  "workflows-need-app": {
    outcome: "blocked",
    problem: "It changes workflow files, which GITHUB_TOKEN may not merge.",
    remedy:
      "Set up the GitHub App (docs/github-app.md), or ask an admin to merge it manually; it then counts as drift.",
    owner: "admin",
  },
  "changes-requested": {
    outcome: "blocked",
    problem: "A tester requested changes.",
    remedy: "Push a new commit, or ask the tester to approve or to dismiss the review.",
    owner: "author",
  },
  "held-by-tester": {
    outcome: "blocked",
    problem: "A tester put it on hold: it stays on staging and is not released.",
    remedy: "Resolve the objection with the tester, and ask them to comment /unhold.",
    owner: "author and tester",
  },
  "ejected-by-tester": {
    outcome: "blocked",
    problem: "A tester took this commit off staging.",
    remedy: "Push a new commit, or ask a tester to comment /check so that this one boards again.",
    owner: "author",
  },
  "recovery-not-repaired": {
    outcome: "pending",
    problem: "The recovery still contains exactly what was rolled back.",
    remedy:
      "Push the repair to its branch. If the cause was elsewhere, ask a tester to comment /check so that it boards as it is.",
    owner: "author",
  },
  "train-closed": {
    outcome: "pending",
    problem: "Boarding is closed: testers have started to approve what is on staging.",
    remedy: "Wait; it boards the next train by itself.",
    owner: "nobody",
  },
  "landing-pending": {
    outcome: "pending",
    get problem(): string {
      return `What is in production has not landed on ${branches.base} yet; nothing boards until then.`;
    },
    remedy:
      "Wait; the console lands it by itself. If GitHub refuses, this comment will say what an admin must do.",
    owner: "admin",
  },
  "train-full": {
    outcome: "pending",
    problem: 'Staging is full: it holds as many pull requests as "max-staged" allows.',
    remedy: "Wait; it boards when there is room.",
    owner: "nobody",
  },
  // approval
  "teams-unreadable": {
    outcome: "errored",
    problem:
      "The members of a tester team cannot be read: their approvals do not count, and any request for changes may be one of theirs.",
    remedy:
      'Ask an admin to set up the GitHub App with the organisation permission "Members: read" and pass "app-reads-teams: true" (docs/policy.md, "Teams"), or name the testers themselves.',
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
    remedy: "Wait for the staging deployment; if it failed, look at why.",
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
      "Ask the author of the commit to add its email address to their account (github.com/settings/emails); the next run sees it. Or rewrite the commit with an address of an account (git commit --amend --reset-author, git rebase) and push.",
    owner: "author",
  },
  "no-access": {
    outcome: "blocked",
    problem:
      "A person named in the policy file has no role in the repository, so what they say does not count.",
    remedy:
      "Ask an admin to give them at least the role triage (Settings, Collaborators and teams), or to remove them from the policy file.",
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
  // commands on pull requests
  "command-not-allowed": {
    outcome: "blocked",
    problem: "Only testers named in the policy file can use this command.",
    remedy: "Ask one of the testers that the finding names.",
    owner: "testers",
  },
  "command-unclear": {
    outcome: "blocked",
    problem: "A command counts only when the comment begins with it.",
    remedy: "Write a new comment that begins with the command, with nothing before it.",
    owner: "the person who commented",
  },
  "own-change": {
    outcome: "blocked",
    problem: "People who have a part in a change cannot lift another tester's objection to it.",
    remedy: "Ask the tester who objected, or a tester without a part in the change, to comment /unhold.",
    owner: "testers",
  },
  "no-open-pull-request": {
    outcome: "blocked",
    get problem(): string {
      return `The pull request is not open, or its base is not ${branches.base}.`;
    },
    remedy: "Reopen it or set its base, then comment again.",
    owner: "author",
  },
  "already-released": {
    outcome: "blocked",
    problem: "The change is already in production.",
    remedy: "Request a rollback if it does harm: Actions, Rollback, Run workflow.",
    owner: "the person who commented",
  },
  // before production
  "not-landable": {
    outcome: "blocked",
    get problem(): string {
      return `GitHub's rules would not let it land on ${branches.base}.`;
    },
    remedy: "Do what the finding names; the console then continues by itself.",
    owner: "author",
  },
  "landing-review-missing": {
    outcome: "pending",
    get problem(): string {
      return `${branches.base} requires a review before this can land.`;
    },
    get remedy(): string {
      return `Ask a reviewer whose review counts for ${branches.base} to approve the pull request.`;
    },
    get owner(): string {
      return `reviewers of ${branches.base}`;
    },
  },
  "rollback-open": {
    outcome: "pending",
    problem: "A rollback is in progress; production takes no other deployment until it is done.",
    remedy:
      "Ask a rollback approver to approve or reject it, or the requester to withdraw it; see its issue.",
    owner: "rollback approvers",
  },
  "rollback-hold": {
    outcome: "pending",
    get problem(): string {
      return `A rollback is done; ${branches.base} still holds what it took out.`;
    },
    remedy:
      "Wait for the revert to land. If it needs a person, the rollback's issue names the step and who may take it.",
    owner: "anyone with write access",
  },
  freeze: {
    outcome: "pending",
    problem: "A release freeze is in force.",
    remedy: "Wait until it ends, or ask a maintainer to change the policy file.",
    owner: "maintainer",
  },
  "staging-moved": {
    outcome: "pending",
    problem: "The branch staging is not where the console put it.",
    remedy: "Wait; the console puts it back. Do not push to staging: only the console writes it.",
    owner: "nobody",
  },
  "deployment-open": {
    outcome: "pending",
    problem: "A production deployment is in progress.",
    remedy: "Wait for its result.",
    owner: "nobody",
  },
  "leaves-staging": {
    outcome: "pending",
    problem: "A pull request of the train must leave staging first.",
    remedy: "Wait; the next run takes it off staging and deploys the rest of the train.",
    owner: "nobody",
  },
  "environment-gated": {
    outcome: "blocked",
    problem:
      'The environment "production" has reviewers or a wait timer: the deployment would hang while the log says that it is running.',
    remedy: 'Ask an admin to remove both from "production"; the gate belongs on "production-approval".',
    owner: "admin",
  },
  "environment-unprotected": {
    outcome: "errored",
    problem:
      "The approval environment has no required reviewers, so it is not used as a gate; approve through the other source.",
    remedy:
      'Ask an admin to give the environment required reviewers and no custom rules, or remove "environment" from the sources in the policy file.',
    owner: "admin",
  },
  "nothing-staged": {
    outcome: "pending",
    problem: "Staging has nothing that production lacks.",
    remedy: "Wait until a pull request is on staging.",
    owner: "nobody",
  },
  "only-drift": {
    outcome: "pending",
    problem:
      "Staging holds only commits that bypassed the console, and no pull request: they cannot be approved alone.",
    remedy:
      "Open a pull request, however small, and ask a tester to approve it: these commits then reach production with it.",
    owner: "team",
  },
  // rollback
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
  // results
  "nothing-to-record": {
    outcome: "passed",
    problem: "The deployment already has its result.",
    remedy: "Do nothing; the result in the log stands.",
    owner: "nobody",
  },
  "follow-up-refused": {
    outcome: "errored",
    problem: "GitHub refused a follow-up of a result; it is still pending.",
    remedy: "Do what the finding names, or ask an admin; the sweep tries again.",
    owner: "admin",
  },
  "event-not-delivered": {
    outcome: "errored",
    problem: "A webhook was not told of an event; the log has it.",
    remedy:
      "Ask an admin to check the address in the policy file, the receiver, and the secret RELEASE_CONSOLE_WEBHOOK_SECRET (docs/events.md).",
    owner: "admin",
  },
  "not-shown": {
    outcome: "errored",
    problem: "The log has recorded it, but GitHub's pages do not show it yet.",
    remedy: "Do nothing; the log counts, and a later run updates the pages.",
    owner: "nobody",
  },
  "deploy-failed": {
    outcome: "blocked",
    problem: "The deploy job failed.",
    remedy: "Read its log; it is uncertain what runs now.",
    owner: "author",
  },
  "health-check-failed": {
    outcome: "blocked",
    problem: "The deployment did not pass its health check.",
    remedy: "Look at the environment and the log of the deploy job.",
    owner: "author",
  },
  "command-failed": {
    outcome: "blocked",
    problem: "The deploy command failed.",
    remedy: "Read its output above.",
    owner: "author",
  },
  // setup
  "policy-missing": {
    outcome: "errored",
    problem: "There is no policy file on the default branch.",
    remedy:
      "Add .github/release-console.yml (template: workflows/release-console.yml) and ask an admin to merge it manually; nothing boards until then.",
    owner: "workflow owner",
  },
  "policy-of-log": {
    outcome: "errored",
    problem:
      "The policy file cannot be read; results and rollbacks continue under the last readable policy, and everything else waits.",
    remedy:
      "Correct the policy file on the default branch, and ask an admin to merge the correction manually.",
    owner: "workflow owner",
  },
  "policy-broken": {
    outcome: "errored",
    problem: "The policy file has errors.",
    remedy:
      "Correct the lines that the finding names, and ask an admin to merge the correction manually; nothing boards until then.",
    owner: "workflow owner",
  },
  "log-unreadable": {
    outcome: "errored",
    problem: "The release log cannot be read.",
    remedy:
      "Run `node dist/cli.js verify --repo PATH` in a clone of the console's repository, where PATH is an up-to-date clone of yours; it names what is broken.",
    owner: "workflow owner",
  },
  "log-tampered": {
    outcome: "errored",
    problem: "Something other than the console changed the release log, so the console does not use it.",
    remedy:
      "Ask an admin to find out who pushed to release-log (the branch's activity names them), to put the branch back to the newest commit of the console, to verify it (docs/release-log.md) and to protect it with the ruleset.",
    owner: "admin",
  },
  "log-absent": {
    outcome: "errored",
    problem: "There is no release log yet.",
    remedy: "Run the workflow Release once (Actions, Release, Run workflow).",
    owner: "workflow owner",
  },
  "foreign-staging": {
    outcome: "errored",
    problem: "The branch staging exists and holds other work.",
    get remedy(): string {
      return `Ask an admin to rename or delete it; the console makes its own from ${branches.base}.`;
    },
    owner: "admin",
  },
  "wrong-ref": {
    outcome: "errored",
    problem: "The run was not started by an installed caller workflow on the default branch.",
    remedy: "Run the workflow from the default branch.",
    owner: "the person who started the run",
  },
  "old-rerun": {
    outcome: "errored",
    problem: "This is a re-run of an outdated decision.",
    remedy: "Start the workflow again instead of re-running it.",
    owner: "the person who started the run",
  },
  misconfigured: {
    outcome: "errored",
    problem: "The console is not set up correctly.",
    remedy: "Do what the finding names.",
    owner: "workflow owner",
  },
  "bad-input": {
    outcome: "errored",
    problem: "Inputs of the action are wrong.",
    remedy: "Correct the inputs in the workflow that calls this action.",
    owner: "workflow owner",
  },
  fault: {
    outcome: "errored",
    problem: "The console or GitHub has a fault.",
    remedy:
      "Re-run this job; every run starts from the current state. If it fails again, report it with the stack in the log.",
    owner: "the person who started the run",
  },
  contention: {
    outcome: "errored",
    problem: "Every attempt to write the release log was overtaken by another run.",
    remedy: "Re-run this job.",
    owner: "the person who started the run",
  },
  "log-behind": {
    outcome: "errored",
    problem: "GitHub is still serving an outdated release log.",
    remedy: "Re-run this job in a minute; the next run also does what is due.",
    owner: "the person who started the run",
  },
  "rate-limited": {
    outcome: "errored",
    problem: "GitHub accepts no more requests from this token for a while.",
    remedy:
      "Wait; the next run, or the scheduled sweep, does what is due. To continue sooner, re-run this job after the time given.",
    owner: "nobody",
  },
  refused: {
    outcome: "errored",
    problem: "GitHub refused a write.",
    remedy: "Do what the finding names, or ask an admin.",
    owner: "admin",
  },
} as const satisfies Record<
  string,
  { outcome: "passed" | "pending" | "blocked" | "errored"; problem: string; remedy: string; owner: string }
>;

export type ReasonCode = keyof typeof reasons;

/** A reason as found in one place. `found` holds observed values, escaped by whoever renders it. */
export interface Finding {
  readonly code: ReasonCode;
  readonly found: string;
  /** What to do in this very case, where it is known better than in the list. */
  readonly remedy?: string;
}

export const finding = (code: ReasonCode, found: string, remedy?: string): Finding =>
  remedy === undefined ? { code, found } : { code, found, remedy };

export const remedyOf = ({ code, remedy }: Finding): string => remedy ?? reasons[code].remedy;

/** The three parts of a message: problem, what was found, what to do. */
export function renderFinding(shown: Finding): string {
  const { code, found } = shown;
  return `${reasons[code].problem} (${code})\nFound: ${found}\nDo:    ${remedyOf(shown)}`;
}
