import type { DoctorCodeText } from "./code-text.js";

/** What can be wrong with the repository's settings and rules. */
export const repositoryCodes = {
  // the repository
  archived: {
    severity: "error",
    consequence: "Nothing can be written to it.",
    fix: "Unarchive it.",
  },
  fork: {
    severity: "error",
    consequence: "The callers do nothing in a fork.",
    fix: "Install the console in the repository that it was forked from.",
  },
  "base-missing": {
    severity: "error",
    consequence: "The console works on a branch that does not exist.",
    fix: 'Create the branch, or name another one as "base" in the policy.',
  },
  "base-not-default": {
    severity: "warning",
    consequence:
      "Workflows run from the default branch, and the policy is read there: a change of either counts only when the default branch has it.",
    fix: "Make the base the default branch, or keep both files up to date on the default branch.",
  },
  "default-branch-lacks-files": {
    severity: "error",
    consequence:
      "GitHub runs the callers as the default branch has them, and the policy is read there: without them nothing is promoted, released or rolled back.",
    fix: "Merge the files to the default branch.",
  },
  "base-lacks-files": {
    severity: "warning",
    consequence:
      "For a pull request GitHub runs CI and signals.yml as its base has them: without them it gets no checks, or its reviews and labels wake nobody.",
    fix: "Merge the default branch into the base.",
  },
  "actions-off": {
    severity: "error",
    consequence: "No workflow runs.",
    fix: "Allow GitHub Actions.",
  },
  "actions-not-allowed": {
    severity: "error",
    consequence: "GitHub does not start a run that uses what is not on the list.",
    fix: "Add it to the list of allowed actions.",
  },
  "actions-not-pinned": {
    severity: "error",
    consequence: "GitHub does not start a run that calls by a tag or a branch where commits are required.",
    fix: "Write the commit behind @ in each call, with its version behind it as a comment.",
  },
  "no-pull-requests-by-actions": {
    severity: "error",
    consequence: "After a rollback neither the revert nor the recovery pull request can be opened.",
    fix: 'Switch on "Allow GitHub Actions to create and approve pull requests".',
  },
  "issues-off": {
    severity: "error",
    consequence: "A rollback has no issue: nobody is told, and nobody can approve by comment.",
    fix: "Switch issues on.",
  },
  "workflow-disabled": {
    severity: "error",
    consequence: "GitHub does not start it.",
    fix: "Actions, the workflow, Enable workflow.",
  },
  "landing-method": {
    severity: "error",
    consequence: "What was released cannot be merged into the base branch.",
    fix: "Allow the method, or change landing.method in the policy.",
  },
  // rules
  "no-rules-on-plan": {
    severity: "warning",
    consequence: "Every gate is advice: whoever can write can merge, and can rewrite the log.",
    fix: "Make the repository public, or take a plan with rules for private repositories.",
  },
  "base-unprotected": {
    severity: "warning",
    consequence: "Every gate is advice: whoever can write can push or merge what was not released.",
    fix: "Run release-console init --apply, or add the ruleset of docs/install.md.",
  },
  "status-not-required": {
    severity: "warning",
    consequence: "People can merge what was not released.",
    fix: 'Require the status "release-console", from GitHub Actions, for the base branch.',
  },
  "status-not-pinned": {
    severity: "note",
    consequence: "Anybody who may write statuses can turn it green.",
    fix: "Choose GitHub Actions as the source of the required status.",
  },
  "no-way-past": {
    severity: "note",
    consequence:
      "Nobody can merge by hand what the console cannot land, such as a change of workflow files without an App.",
    fix: 'Add the role "Repository admin" to the bypass list, for pull requests only.',
  },
  "foreign-status": {
    severity: "warning",
    consequence:
      "Check runs of a dispatched run do not count for rules: reverts and recoveries wait for a person.",
    fix: "Require release-console alone; it is green only when these passed.",
  },
  "required-reviews": {
    severity: "note",
    consequence:
      "The console cannot merge its own reverts without them: after a rollback a person must review the revert.",
    fix: "Leave it, and know it; or let the console's pull requests be reviewed quickly.",
  },
  "merge-queue": {
    severity: "error",
    consequence: "Only the queue may merge: what was released does not land.",
    fix: "Remove the merge queue from the base branch.",
  },
  "rule-blocks-landing": {
    severity: "error",
    consequence: "The console can neither push nor merge to the base branch.",
    fix: "Remove the rule.",
  },
  "rule-pattern": {
    severity: "warning",
    consequence:
      'A merge or a revert of the console that does not meet it is refused: its messages begin with words such as "Revert v1.2.3 to v1.2.2 (RB-1)", and its author is github-actions[bot] or your GitHub App.',
    fix: "Let the pattern allow both.",
  },
  "staging-rule": {
    severity: "error",
    consequence: "The console cannot move staging.",
    fix: "Leave the staging branch without rules.",
  },
  "log-rule": {
    severity: "error",
    consequence: "The console cannot write its log, so it decides nothing.",
    fix: 'Keep only "Restrict deletions" and "Block force pushes" for release-log.',
  },
  "log-unprotected": {
    severity: "warning",
    consequence: "Whoever can write can rewrite the log.",
    fix: 'Add a ruleset for release-log: "Restrict deletions" and "Block force pushes".',
  },
  "tags-unprotected": {
    severity: "warning",
    consequence: "Whoever can write can move the tag of a release.",
    fix: 'Add a ruleset for tags v*: "Restrict deletions" and "Restrict updates".',
  },
} as const satisfies Readonly<Record<string, DoctorCodeText>>;
