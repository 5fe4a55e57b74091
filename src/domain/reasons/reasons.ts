/* oxlint-disable max-lines -- one closed list, read by looking a code up */
/**
 * The closed list of reasons: why something waits, is refused or could not be told. Each has a heading in
 * docs/reasons.md; outputs and tests name the code, people read problem and remedy.
 */
export const reasons = {
  // gates: boarding
  "check-failed": {
    outcome: "blocked",
    problem: "A required check failed.",
    remedy: "Push a fix, or re-run the check if it failed for another reason.",
    owner: "author",
  },
  "check-pending": {
    outcome: "pending",
    problem: "Checks are not finished.",
    remedy: "Wait for them; the console goes on by itself.",
    owner: "nobody",
  },
  "checks-overdue": {
    outcome: "pending",
    problem: "A check does not finish.",
    remedy:
      "Open the run that the finding names; cancel it and start it again, or ask whoever runs that service.",
    owner: "author",
  },
  "check-missing": {
    outcome: "pending",
    problem: "A required check has not reported.",
    remedy:
      "Check that CI runs for this pull request and that the name in the policy file is the reported one.",
    owner: "workflow owner",
  },
  "no-checks": {
    outcome: "blocked",
    problem: "No check reported anything.",
    remedy: "Make CI run for pull requests to develop (see workflows/checks.yml) and re-run it.",
    owner: "workflow owner",
  },
  "checks-need-release": {
    outcome: "pending",
    problem: "GitHub holds this pull request's checks until a person releases them.",
    remedy: 'Open the pull request and click "Approve workflows to run", or push a commit to its branch.',
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
    problem: "The pull request conflicts with develop.",
    remedy: "Merge or rebase develop into its branch and resolve the conflict.",
    owner: "author",
  },
  "mergeable-unknown": {
    outcome: "pending",
    problem: "GitHub has not worked out yet whether it merges.",
    remedy: "Wait; the next run looks again.",
    owner: "nobody",
  },
  "train-conflict": {
    outcome: "blocked",
    problem: "The pull request conflicts with what is on staging.",
    remedy:
      "Wait until the train has landed and merge develop, or agree with the author of the other pull request. Should git merge the two all the same, comment /check.",
    owner: "author",
  },
  "blocked-label": {
    outcome: "blocked",
    problem: 'The label "release-console:blocked" keeps it off staging.',
    remedy: "Remove the label when it may go on.",
    owner: "whoever set the label",
  },
  "empty-diff": {
    outcome: "blocked",
    problem: "The pull request changes nothing.",
    remedy: "Push a change or close it.",
    owner: "author",
  },
  "same-commit": {
    outcome: "blocked",
    problem: "Another open pull request has the same head commit.",
    remedy: "Close one of them.",
    owner: "author",
  },
  "other-base": {
    outcome: "blocked",
    problem: "The base of the pull request is not develop any more.",
    remedy: "Set its base back to develop; it then boards again.",
    owner: "author",
  },
  "unvouched-fork": {
    outcome: "blocked",
    problem: "The change comes from a fork and nobody with write access has vouched for this commit.",
    remedy:
      "Somebody with write access reads it and approves this very commit; staging then runs this code with staging's secrets.",
    owner: "anyone with write access",
  },
  contains: {
    outcome: "blocked",
    problem: "Its branch contains merge commits of staging, and with them changes of others.",
    remedy: "Rebase the branch onto develop; staging is never merged into a branch.",
    owner: "author",
  },
  stacked: {
    outcome: "pending",
    problem: "Its branch contains another open pull request; the two ride as a unit.",
    remedy:
      "Wait until that one boards, which takes this one along; or rebase the branch onto develop without it.",
    owner: "author",
  },
  "builds-on-rolled-back": {
    outcome: "blocked",
    problem:
      "Its branch contains changes that were rolled back; they come back only by their recovery pull request.",
    remedy:
      "Push to the recovery pull request instead, or wait until it is released. Where there is none yet, the rollback's issue and the console's summary say why.",
    owner: "author",
  },
  "recovery-behind": {
    outcome: "pending",
    problem:
      "This recovery stands on a revert that came to develop as another commit; merged as it is it would bring back nothing.",
    remedy:
      'Wait for the console to move its branch forward; where that conflicts, the console\'s summary says how to do it. Do not press "Update branch".',
    owner: "author",
  },
  "changes-the-rules": {
    outcome: "blocked",
    problem: "It changes the policy, the workflows or the code owners.",
    remedy: "Somebody who may maintain the repository, and is not the author, approves this very commit.",
    owner: "maintainer",
  },
  "breaks-the-policy": {
    outcome: "blocked",
    problem: "It leaves the policy file with errors, and then nothing would be decided any more.",
    remedy: "Correct what is named and push.",
    owner: "author",
  },
  "workflows-need-app": {
    outcome: "blocked",
    problem: "It changes workflow files, which GITHUB_TOKEN may not merge.",
    remedy:
      "Set up the GitHub App (docs/github-app.md), or an admin merges it by hand; it then counts as drift.",
    owner: "admin",
  },
  "changes-requested": {
    outcome: "blocked",
    problem: "A tester requested changes.",
    remedy: "Push a new head, or the tester approves or dismisses the review.",
    owner: "author",
  },
  "held-by-tester": {
    outcome: "blocked",
    problem: "A tester holds it: it stays on staging and is not released.",
    remedy: "Settle the objection with the tester, who then comments /unhold.",
    owner: "author and tester",
  },
  "ejected-by-tester": {
    outcome: "blocked",
    problem: "A tester took this commit off staging.",
    remedy: "Push a new commit, or a tester comments /check to let this one board again.",
    owner: "author",
  },
  "recovery-not-repaired": {
    outcome: "pending",
    problem: "The recovery still is exactly what was rolled back.",
    remedy:
      "Push the repair to its branch. When the cause lay elsewhere, a tester comments /check to let it board as it is.",
    owner: "author",
  },
  "train-closed": {
    outcome: "pending",
    problem: "The train on staging takes nobody in any more: its approvals have begun.",
    remedy: "Wait; it boards the next train by itself.",
    owner: "nobody",
  },
  "landing-pending": {
    outcome: "pending",
    problem: "What is in production has yet to land on develop; nothing boards staging until then.",
    remedy:
      "Wait; the console lands it by itself. Where GitHub refuses that, what has to be done is said here.",
    owner: "admin",
  },
  "train-full": {
    outcome: "pending",
    problem: 'As many pull requests as "max-staged" allows are on staging.',
    remedy: "Wait; it boards when there is room.",
    owner: "nobody",
  },
  // approval
  "teams-unreadable": {
    outcome: "errored",
    problem:
      "The members of a tester team cannot be read: nobody's approval counts as one of theirs, and anybody's request for changes may be one.",
    remedy:
      'Set up the GitHub App with the organisation permission "Members: read" and pass "app-reads-teams: true" (docs/policy.md, "Teams"), or name the testers themselves.',
    owner: "admin",
  },
  "awaits-approval": {
    outcome: "pending",
    problem: "Approvals of testers are missing.",
    remedy: "A tester tests it on staging and approves.",
    owner: "testers",
  },
  "waits-too-long": {
    outcome: "pending",
    problem: "It has been on staging for long and keeps the train waiting.",
    remedy:
      "A tester approves it, or comments /eject so that the others can go; /ship releases what is approved already.",
    owner: "testers",
  },
  "not-on-staging": {
    outcome: "pending",
    problem: "Staging does not run it healthily yet.",
    remedy: "Wait for the staging deployment, or look at why it failed.",
    owner: "author",
  },
  "staging-failed": {
    outcome: "blocked",
    problem: "The deployment to staging did not end well.",
    remedy:
      "Read the run's log and push a fix; or comment /check to have the same commit deployed once more.",
    owner: "author",
  },
  "unresolved-threads": {
    outcome: "blocked",
    problem: "Review threads are open.",
    remedy: "Resolve them, then approve; or comment /check when the approval is there already.",
    owner: "author and tester",
  },
  "new-head": {
    outcome: "pending",
    problem: "The pull request has a newer commit than the one on staging.",
    remedy: "Wait for its checks; it is then tested anew.",
    owner: "nobody",
  },
  "re-test": {
    outcome: "pending",
    problem: "Staging changed after the approvals.",
    remedy: "A tester looks at what runs on staging now and approves once more.",
    owner: "testers",
  },
  "too-early": {
    outcome: "pending",
    problem: "The approval was given before it was on staging.",
    remedy: "Test it on staging and approve again.",
    owner: "tester",
  },
  "old-commit": {
    outcome: "pending",
    problem: "The approval is for an older commit.",
    remedy: "Approve the present commit.",
    owner: "tester",
  },
  "not-a-tester": {
    outcome: "blocked",
    problem: "The approval is not by a tester of the policy file.",
    remedy: "A tester of the policy file approves.",
    owner: "testers",
  },
  author: {
    outcome: "blocked",
    problem: "Nobody approves their own change.",
    remedy: "Another tester approves.",
    owner: "testers",
  },
  "last-pusher": {
    outcome: "blocked",
    problem: "Whoever pushed the commit does not approve it.",
    remedy: "Another tester approves.",
    owner: "testers",
  },
  contributor: {
    outcome: "blocked",
    problem: "Whoever wrote part of it does not approve it.",
    remedy: "Another tester approves.",
    owner: "testers",
  },
  "too-few-testers": {
    outcome: "pending",
    problem: "Too few testers are independent of this head: nobody's yes could be enough.",
    remedy:
      "Add a tester to the policy file who neither wrote, committed to nor pushed it, or let somebody who is no tester push the next commit.",
    owner: "maintainer",
  },
  "unknown-pusher": {
    outcome: "blocked",
    problem: "GitHub does not say who pushed the commit, so nobody is known to be independent.",
    remedy: "Push a commit to the branch so that it is known, or re-run its CI.",
    owner: "author",
  },
  bot: {
    outcome: "blocked",
    problem: "Bots and machine users neither request nor approve.",
    remedy: "A person does it.",
    owner: "testers",
  },
  "approval-withdrawn-late": {
    outcome: "blocked",
    problem: "An approval was taken back when the deployment to production had begun.",
    remedy:
      "Nothing is undone by itself. If production should not have the change, request a rollback: Actions, Rollback, Run workflow.",
    owner: "testers",
  },
  "gate-rejected": {
    outcome: "blocked",
    problem: "A reviewer rejected at the gate.",
    remedy:
      "Say on the pull request what has to change; a new head opens a new gate, and so does /check by a tester.",
    owner: "tester",
  },
  // commands on pull requests
  "command-not-allowed": {
    outcome: "blocked",
    problem: "Only testers of the policy file give this command.",
    remedy: "Ask one of the testers that the finding names.",
    owner: "testers",
  },
  "own-change": {
    outcome: "blocked",
    problem: "Nobody lifts another tester's objection to a change of their own.",
    remedy: "Whoever raised the objection, or another tester, comments /unhold.",
    owner: "testers",
  },
  "no-open-pull-request": {
    outcome: "blocked",
    problem: "The pull request is not open, or its base is not develop.",
    remedy: "Reopen it or set its base, then comment again.",
    owner: "author",
  },
  "already-released": {
    outcome: "blocked",
    problem: "The change is in production already.",
    remedy: "If it does harm, request a rollback: Actions, Rollback, Run workflow.",
    owner: "whoever commented",
  },
  // before production
  "not-landable": {
    outcome: "blocked",
    problem: "GitHub's rules would not let it land on develop.",
    remedy: "Do what the finding names; the console goes on by itself.",
    owner: "author",
  },
  "landing-review-missing": {
    outcome: "pending",
    problem: "develop requires a review before it can land.",
    remedy: "Somebody whose review counts for develop approves the pull request.",
    owner: "reviewers of develop",
  },
  "rollback-open": {
    outcome: "pending",
    problem: "A rollback is under way; production takes nothing else until it is done.",
    remedy: "Approve, reject or withdraw it; see its issue.",
    owner: "rollback approvers",
  },
  freeze: {
    outcome: "pending",
    problem: "A freeze of the policy file is in force.",
    remedy: "Wait until it ends, or change the policy.",
    owner: "maintainer",
  },
  "staging-moved": {
    outcome: "pending",
    problem: "The branch staging is not where the console put it.",
    remedy: "Wait; the console puts it back. Only the console writes staging.",
    owner: "nobody",
  },
  "deployment-open": {
    outcome: "pending",
    problem: "A production deployment is under way.",
    remedy: "Wait for its result.",
    owner: "nobody",
  },
  "leaves-staging": {
    outcome: "pending",
    problem: "A pull request of the train has to leave staging first.",
    remedy: "Wait: the next run takes it off staging and deploys what is left of the train.",
    owner: "nobody",
  },
  "environment-gated": {
    outcome: "blocked",
    problem:
      'The environment "production" has reviewers or a wait timer: the deployment would hang while the log says it runs.',
    remedy: 'Remove both from "production"; the gate belongs to "production-approval".',
    owner: "admin",
  },
  "environment-unprotected": {
    outcome: "errored",
    problem:
      "The approval environment stops nobody, so it is not used as a gate; approvals come the other way.",
    remedy:
      'Give the environment required reviewers and no custom rules, or take "environment" out of the sources in the policy file.',
    owner: "admin",
  },
  "nothing-staged": {
    outcome: "pending",
    problem: "Nothing is on staging that production does not have.",
    remedy: "Promote a pull request first.",
    owner: "nobody",
  },
  "only-drift": {
    outcome: "pending",
    problem:
      "Staging holds commits that came to develop past the console, and no pull request: nobody can approve those alone.",
    remedy:
      "Open a pull request, however small, and approve it: production gets these commits together with it.",
    owner: "team",
  },
  // rollback
  "reason-required": {
    outcome: "blocked",
    problem: "A rollback needs a reason.",
    remedy: 'Run it again with the input "reason" filled in: what is wrong, since when.',
    owner: "requester",
  },
  "not-on-the-team": {
    outcome: "blocked",
    problem: "Only members of the team request a rollback.",
    remedy: "Ask a member of the team, or have your login added to the policy file.",
    owner: "requester",
  },
  "no-target": {
    outcome: "blocked",
    problem: "There is no earlier good release to go back to.",
    remedy: "Fix forward: merge a repair through the loop.",
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
    problem: "Only a rollback approver of the policy file approves a rollback.",
    remedy: "One of the approvers named in the issue approves.",
    owner: "rollback approvers",
  },
  requester: {
    outcome: "blocked",
    problem: "Whoever requested a rollback, or joined the request, does not approve it.",
    remedy: "Another rollback approver approves.",
    owner: "rollback approvers",
  },
  "wrong-code": {
    outcome: "blocked",
    problem: "The code is not the one of the request as it stands.",
    remedy: "Read the card in the issue again and copy its line.",
    owner: "rollback approvers",
  },
  "wrong-place": {
    outcome: "blocked",
    problem: "A rollback is decided in its own issue, not on a pull request.",
    remedy: "Comment the line of the card again, in that issue.",
    owner: "rollback approvers",
  },
  "no-open-rollback": {
    outcome: "blocked",
    problem: "No such rollback is open.",
    remedy: "Request one: Actions, Rollback, Run workflow.",
    owner: "requester",
  },
  "nobody-could-approve": {
    outcome: "blocked",
    problem: "Nobody could approve a rollback.",
    remedy:
      "Name at least two rollback approvers in the policy file who have access to the repository and, where the environment asks, are among its reviewers. A request by the only one left is made by somebody else.",
    owner: "maintainer",
  },
  "single-approver": {
    outcome: "passed",
    problem: "One person alone could approve a rollback, and then not one that they requested.",
    remedy: "Name a second rollback approver in the policy file who has access to the repository.",
    owner: "maintainer",
  },
  "team-unread": {
    outcome: "passed",
    problem: "The approval environment asks a team, and who is in it is not looked at.",
    remedy:
      "Make sure that a rollback approver of the policy file is in it, or make one of them a reviewer by name.",
    owner: "admin",
  },
  "environment-branches": {
    outcome: "blocked",
    problem: "The environment does not let jobs of the default branch in.",
    remedy:
      "Make the default branch its only deployment branch (Settings, Environments, Deployment branches and tags).",
    owner: "admin",
  },
  "approver-without-access": {
    outcome: "blocked",
    problem: "A rollback approver has no access to the repository.",
    remedy: "Invite them, or take them out of the policy file.",
    owner: "admin",
  },
  "target-gone": {
    outcome: "blocked",
    problem: "The commit of the release is not on GitHub any more.",
    remedy: "Push it again from any clone, under its tag, or roll back to another release.",
    owner: "admin",
  },
  "target-unverified": {
    outcome: "passed",
    problem: "The release to go back to was never verified.",
    remedy: "Configure a health check for production; the next release is verified by it.",
    owner: "maintainer",
  },
  "tag-moved": {
    outcome: "passed",
    problem: "The tag of a release is not where the console made it.",
    remedy:
      "A rollback goes by the log and deploys the recorded commit. Find out who moved the tag, put it back, and protect tags by a ruleset.",
    owner: "admin",
  },
  "deploy-workflow": {
    outcome: "blocked",
    problem: "The workflow that deploys is not as a rollback needs it.",
    remedy: "Keep it as the template deploy.yml says: on the default branch, without a concurrency group.",
    owner: "workflow owner",
  },
  "nothing-to-retry": {
    outcome: "blocked",
    problem: "No deployment of this rollback failed that could be tried again.",
    remedy: "Read the newest comment of the console in the issue; it says how to go on.",
    owner: "rollback approvers",
  },
  "production-changed": {
    outcome: "blocked",
    problem: "Production changed since the request.",
    remedy: "Request a rollback anew.",
    owner: "requester",
  },
  "edited-comment": {
    outcome: "blocked",
    problem: "Edited comments do not count.",
    remedy: "Write a new comment.",
    owner: "whoever commented",
  },
  "source-off": {
    outcome: "blocked",
    problem: "The policy file does not accept this way of approving.",
    remedy: "Use the way that the card names.",
    owner: "approvers",
  },
  superseded: {
    outcome: "blocked",
    problem: "The click was at the gate of something that is not decided there any more.",
    remedy: "Decide at the newest gate; the pull request or the rollback's issue links to it.",
    owner: "whoever clicked",
  },
  "deployment-still-running": {
    outcome: "errored",
    problem: "The deployment that the rollback takes the place of does not stop; the rollback goes on.",
    remedy: "Stop what it still does by hand, then look at what production runs.",
    owner: "rollback approvers",
  },
  // results
  "nothing-to-record": {
    outcome: "passed",
    problem: "The deployment has its result already.",
    remedy: "Nothing; what the log says stands.",
    owner: "nobody",
  },
  "follow-up-refused": {
    outcome: "errored",
    problem: "Something that follows from a result is still owed, because GitHub refused it.",
    remedy: "Do what the finding names; the sweep tries again.",
    owner: "admin",
  },
  "not-shown": {
    outcome: "errored",
    problem: "The log has it, but GitHub's pages do not show it yet.",
    remedy:
      "Nothing; the log counts, and what is shown follows with a later run or can be corrected by hand.",
    owner: "nobody",
  },
  "deploy-failed": {
    outcome: "blocked",
    problem: "The deploy job did not succeed.",
    remedy: "Read its log; what runs now is uncertain.",
    owner: "author",
  },
  "health-check-failed": {
    outcome: "blocked",
    problem: "The deployment does not answer its health check.",
    remedy: "Look at the environment and the deploy job's log.",
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
      "Add .github/release-console.yml (template: workflows/release-console.yml); nothing boards until then, so an admin merges it by hand.",
    owner: "workflow owner",
  },
  "policy-of-log": {
    outcome: "errored",
    problem:
      "The policy file cannot be read; results and rollbacks go on under the last policy that could, everything else waits.",
    remedy: "Correct the policy file on the default branch; an admin merges the correction by hand.",
    owner: "workflow owner",
  },
  "policy-broken": {
    outcome: "errored",
    problem: "The policy file has errors.",
    remedy:
      "Correct the lines that are named; nothing boards until then, so an admin merges the correction by hand.",
    owner: "workflow owner",
  },
  "log-unreadable": {
    outcome: "errored",
    problem: "The release log cannot be read.",
    remedy:
      "In a clone of the console's repository run `node dist/cli.js verify --repo PATH`, where PATH is an up-to-date clone of yours; it names what is broken.",
    owner: "workflow owner",
  },
  "log-absent": {
    outcome: "errored",
    problem: "There is no release log yet.",
    remedy: "Run the workflow Release once (Actions, Release, Run workflow).",
    owner: "workflow owner",
  },
  "foreign-staging": {
    outcome: "errored",
    problem: "A branch staging exists that holds work of its own.",
    remedy: "Rename or delete it; the console makes its own from develop.",
    owner: "admin",
  },
  "wrong-ref": {
    outcome: "errored",
    problem: "The run does not come from an installed caller on the default branch.",
    remedy: "Run the workflow from the default branch.",
    owner: "whoever started it",
  },
  "old-rerun": {
    outcome: "errored",
    problem: "This is a re-run of a decision that is not the newest.",
    remedy: "Start the workflow anew instead of re-running it.",
    owner: "whoever started it",
  },
  misconfigured: {
    outcome: "errored",
    problem: "The set-up does not let the console do its work.",
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
    problem: "A fault of the console or of GitHub.",
    remedy:
      "Re-run this job; every run starts from what is true now. If it comes again, report it with the stack in the log.",
    owner: "whoever started it",
  },
  contention: {
    outcome: "errored",
    problem: "Others kept writing to the release log.",
    remedy: "Re-run this job.",
    owner: "whoever started it",
  },
  "log-behind": {
    outcome: "errored",
    problem: "GitHub shows the release log older than it is.",
    remedy: "Re-run this job in a minute; the next run does what is due, too.",
    owner: "whoever started it",
  },
  "rate-limited": {
    outcome: "errored",
    problem: "GitHub takes no more requests from this token for a while.",
    remedy:
      "Wait: the next run, or the scheduled sweep, does what is due. To go on sooner, re-run this job after the time that is named.",
    owner: "nobody",
  },
  refused: {
    outcome: "errored",
    problem: "GitHub refused a write.",
    remedy: "Do what the finding names.",
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
