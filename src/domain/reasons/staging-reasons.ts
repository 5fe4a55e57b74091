import { branches } from "../values/names.js";
import type { ReasonText } from "./reason-text.js";

/** Why a pull request does not go to staging, or not yet. */
export const boardingReasons = {
  "check-failed": {
    outcome: "blocked",
    problem: "A required check failed.",
    remedy:
      "Push a fix, or re-run the check if the change is not the cause. If nothing happens when it has passed, comment /check.",
    owner: "author",
  },
  "check-pending": {
    outcome: "pending",
    problem: "Checks are still running.",
    remedy:
      "Wait; the console continues by itself when they finish. If nothing happens then, comment /check.",
    owner: "nobody",
  },
  "checks-overdue": {
    outcome: "pending",
    problem: "A check is taking too long.",
    remedy:
      "Open the run that the finding names and restart it, or ask the owner of that service. If nothing happens when it has passed, comment /check.",
    owner: "author",
  },
  "check-missing": {
    outcome: "pending",
    problem: "A required check has not reported.",
    remedy:
      "Make sure that CI runs for this pull request and that the policy file names the check exactly as it is reported. If nothing happens when it has passed, comment /check.",
    owner: "workflow owner",
  },
  "no-checks": {
    outcome: "blocked",
    problem: "No check has reported.",
    get remedy(): string {
      return `Make CI run for pull requests to ${branches.base} (see workflows/checks.yml), then re-run it. If nothing happens when it has passed, comment /check.`;
    },
    owner: "workflow owner",
  },
  "checks-need-release": {
    outcome: "pending",
    problem: "GitHub holds back this pull request's checks until a person approves them.",
    remedy:
      'Open the pull request and click "Approve workflows to run", or push a commit to its branch; anyone with write access can. If nothing happens when they have passed, comment /check.',
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
    remedy:
      "Wait a few minutes. If the pull request still says this then, comment /check; the scheduled run looks again, too.",
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
  "partly-read": {
    outcome: "pending",
    problem: "Not all of its checks, commits, reviews and threads have been read yet.",
    remedy:
      "Wait until nothing else keeps it off staging; the run that finds that reads the rest. Or comment /check to start one.",
    owner: "nobody",
  },
  "policy-unread": {
    outcome: "pending",
    problem: "The policy file that it proposes has not been checked yet.",
    remedy:
      "Wait for the next run, or comment /check to start one; it checks the file before the change can go to staging.",
    owner: "nobody",
  },
  "workflows-need-app": {
    outcome: "blocked",
    problem: "It changes workflow files, which GITHUB_TOKEN may not merge.",
    remedy:
      "Set up the GitHub App (docs/github-app.md), or ask an admin to merge it manually; it then counts as drift. Once the App is set up, comment /check.",
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
} as const satisfies Readonly<Record<string, ReasonText>>;
