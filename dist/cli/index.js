import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 1922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sequenceOfPath),
/* harmony export */   s: () => (/* binding */ entryPath)
/* harmony export */ });
/** Eight digits have room for a hundred million entries; a busy repository writes some thousands a year. */
const digits = 8;
const highestSequence = 10 ** digits - 1;
const pathPattern = /^entries\/(\d{2})\/(\d{2})\/(\d{2})\/(\d{8})\.json$/;
/**
 * Where entry `sequence` lies: `entries/00/12/34/00123456.json`. No directory ever holds more than a hundred names, so
 * appending costs the same at ten entries and at a million.
 */
function entryPath(sequence) {
    if (!Number.isInteger(sequence) || sequence < 1 || sequence > highestSequence) {
        throw new RangeError(`An entry's sequence is a whole number from 1 to ${highestSequence}; found ${sequence}.`);
    }
    const name = String(sequence).padStart(digits, "0");
    return `entries/${name.slice(0, 2)}/${name.slice(2, 4)}/${name.slice(4, 6)}/${name}.json`;
}
/** The sequence that belongs at `path`; undefined when no entry can lie there. */
function sequenceOfPath(path) {
    const name = pathPattern.exec(path)?.[4];
    if (name === undefined)
        return undefined;
    const sequence = Number(name);
    return sequence >= 1 && entryPath(sequence) === path ? sequence : undefined;
}


/***/ }),

/***/ 3318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   gk: () => (/* binding */ finding)
/* harmony export */ });
/* unused harmony exports reasons, remedyOf, renderFinding */
/* oxlint-disable max-lines -- one closed list, read by looking a code up */
/**
 * The closed list of reasons: why something waits, is refused or could not be told. Each has a heading in
 * docs/reasons.md; outputs and tests name the code, people read problem and remedy.
 */
const reasons = {
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
        remedy: "Open the run that the finding names; cancel it and start it again, or ask whoever runs that service.",
        owner: "author",
    },
    "check-missing": {
        outcome: "pending",
        problem: "A required check has not reported.",
        remedy: "Check that CI runs for this pull request and that the name in the policy file is the reported one.",
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
        remedy: "Wait until the train has landed and merge develop, or agree with the author of the other pull request. Should git merge the two all the same, comment /check.",
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
        remedy: "Somebody with write access reads it and approves this very commit; staging then runs this code with staging's secrets.",
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
        remedy: "Wait until that one boards, which takes this one along; or rebase the branch onto develop without it.",
        owner: "author",
    },
    "builds-on-rolled-back": {
        outcome: "blocked",
        problem: "Its branch contains changes that were rolled back; they come back only by their recovery pull request.",
        remedy: "Push to the recovery pull request instead, or wait until it is released. Where there is none yet, the rollback's issue and the console's summary say why.",
        owner: "author",
    },
    "recovery-behind": {
        outcome: "pending",
        problem: "This recovery stands on a revert that came to develop as another commit; merged as it is it would bring back nothing.",
        remedy: 'Wait for the console to move its branch forward; where that conflicts, the console\'s summary says how to do it. Do not press "Update branch".',
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
        remedy: "Set up the GitHub App (docs/github-app.md), or an admin merges it by hand; it then counts as drift.",
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
        remedy: "Push the repair to its branch. When the cause lay elsewhere, a tester comments /check to let it board as it is.",
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
        remedy: "Wait; the console lands it by itself. Where GitHub refuses that, what has to be done is said here.",
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
        problem: "The members of a tester team cannot be read: nobody's approval counts as one of theirs, and anybody's request for changes may be one.",
        remedy: 'Set up the GitHub App with the organisation permission "Members: read" and pass "app-reads-teams: true" (docs/policy.md, "Teams"), or name the testers themselves.',
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
        remedy: "A tester approves it, or comments /eject so that the others can go; /ship releases what is approved already.",
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
        remedy: "Read the run's log and push a fix; or comment /check to have the same commit deployed once more.",
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
        remedy: "Add a tester to the policy file who neither wrote, committed to nor pushed it, or let somebody who is no tester push the next commit.",
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
        remedy: "Nothing is undone by itself. If production should not have the change, request a rollback: Actions, Rollback, Run workflow.",
        owner: "testers",
    },
    "gate-rejected": {
        outcome: "blocked",
        problem: "A reviewer rejected at the gate.",
        remedy: "Say on the pull request what has to change; a new head opens a new gate, and so does /check by a tester.",
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
        problem: 'The environment "production" has reviewers or a wait timer: the deployment would hang while the log says it runs.',
        remedy: 'Remove both from "production"; the gate belongs to "production-approval".',
        owner: "admin",
    },
    "environment-unprotected": {
        outcome: "errored",
        problem: "The approval environment stops nobody, so it is not used as a gate; approvals come the other way.",
        remedy: 'Give the environment required reviewers and no custom rules, or take "environment" out of the sources in the policy file.',
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
        problem: "Staging holds commits that came to develop past the console, and no pull request: nobody can approve those alone.",
        remedy: "Open a pull request, however small, and approve it: production gets these commits together with it.",
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
        remedy: "Name at least two rollback approvers in the policy file who have access to the repository and, where the environment asks, are among its reviewers. A request by the only one left is made by somebody else.",
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
        remedy: "Make sure that a rollback approver of the policy file is in it, or make one of them a reviewer by name.",
        owner: "admin",
    },
    "environment-branches": {
        outcome: "blocked",
        problem: "The environment does not let jobs of the default branch in.",
        remedy: "Make the default branch its only deployment branch (Settings, Environments, Deployment branches and tags).",
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
        remedy: "A rollback goes by the log and deploys the recorded commit. Find out who moved the tag, put it back, and protect tags by a ruleset.",
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
        remedy: "Nothing; the log counts, and what is shown follows with a later run or can be corrected by hand.",
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
        remedy: "Add .github/release-console.yml (template: workflows/release-console.yml); nothing boards until then, so an admin merges it by hand.",
        owner: "workflow owner",
    },
    "policy-of-log": {
        outcome: "errored",
        problem: "The policy file cannot be read; results and rollbacks go on under the last policy that could, everything else waits.",
        remedy: "Correct the policy file on the default branch; an admin merges the correction by hand.",
        owner: "workflow owner",
    },
    "policy-broken": {
        outcome: "errored",
        problem: "The policy file has errors.",
        remedy: "Correct the lines that are named; nothing boards until then, so an admin merges the correction by hand.",
        owner: "workflow owner",
    },
    "log-unreadable": {
        outcome: "errored",
        problem: "The release log cannot be read.",
        remedy: "In a clone of the console's repository run `node dist/cli.js verify --repo PATH`, where PATH is an up-to-date clone of yours; it names what is broken.",
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
        remedy: "Re-run this job; every run starts from what is true now. If it comes again, report it with the stack in the log.",
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
        remedy: "Wait: the next run, or the hourly sweep, does what is due. To go on sooner, re-run this job after the time that is named.",
        owner: "nobody",
    },
    refused: {
        outcome: "errored",
        problem: "GitHub refused a write.",
        remedy: "Do what the finding names.",
        owner: "admin",
    },
};
const finding = (code, found, remedy) => remedy === undefined ? { code, found } : { code, found, remedy };
const remedyOf = ({ code, remedy }) => remedy ?? reasons[code].remedy;
/** The three parts of a message: problem, what was found, what to do. */
function renderFinding(shown) {
    const { code, found } = shown;
    return `${reasons[code].problem} (${code})\nFound: ${found}\nDo:    ${remedyOf(shown)}`;
}


/***/ }),

/***/ 6661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ eachOnce),
/* harmony export */   ID: () => (/* binding */ rollbackOf),
/* harmony export */   Kc: () => (/* binding */ concerns),
/* harmony export */   Kw: () => (/* binding */ activeRollbacks),
/* harmony export */   N_: () => (/* binding */ withRollback),
/* harmony export */   cQ: () => (/* binding */ forgetFinished),
/* harmony export */   w9: () => (/* binding */ takeOver)
/* harmony export */ });
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6056);

/** The open request, or the earlier rollback whose clean-up is still owed. */
const rollbackOf = (state, id) => activeRollbacks(state).find((rollback) => rollback.id === id);
const activeRollbacks = ({ rollback, previousRollback }) => [previousRollback, rollback].filter((each) => each !== null);
function withRollback(state, id, change) {
    const changed = (each) => each?.id === id ? { ...each, ...change } : each;
    return { ...state, rollback: changed(state.rollback), previousRollback: changed(state.previousRollback) };
}
/**
 * A rollback that is restored takes over what an earlier one still owes: one revert takes both out of develop, one
 * recovery brings both back. `isRecovering`: the earlier one has its recovery already, which the new one will take in.
 */
function takeOver(rollback, { earlier, isRecovering }) {
    const onDevelop = earlier.hold
        ? { since: rollback.onDevelop.since, until: earlier.onDevelop.until }
        : rollback.onDevelop;
    if (isRecovering)
        return { ...rollback, onDevelop };
    const { id, issue, requestedAt } = earlier;
    return {
        ...rollback,
        onDevelop,
        carried: eachOnce([...rollback.carried, ...earlier.carried]),
        carriedDrift: (0,_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .eachCommitOnce */ .Ql)([...rollback.carriedDrift, ...earlier.carriedDrift]),
        toRecover: joined([...rollback.toRecover, ...earlier.toRecover]),
        absorbed: [...earlier.absorbed, { rollback: id, issue, requestedAt }],
    };
}
/** Each head once. */
const eachOnce = (carried) => carried.filter((each, index) => carried.findIndex(({ number, head }) => number === each.number && head === each.head) === index);
/** Spans that follow one another become one. */
function joined(spans) {
    const result = [];
    for (const span of spans) {
        const last = result.at(-1);
        if (last?.until.tree === span.since.tree)
            result[result.length - 1] = { ...last, until: span.until };
        else
            result.push(span);
    }
    return result;
}
/**
 * Restored, nothing held and nothing owed: what is left of it lives in its recovery. That people could not be told, say
 * because the repository has no issues, keeps nobody from asking for the next one.
 */
function forgetFinished(state) {
    const finished = activeRollbacks(state).filter((each) => isFinished(state, each));
    if (finished.length === 0)
        return state;
    const isGone = (each) => each !== null && finished.includes(each);
    return {
        ...state,
        rollback: isGone(state.rollback) ? null : state.rollback,
        previousRollback: isGone(state.previousRollback) ? null : state.previousRollback,
        followUps: state.followUps.filter((followUp) => !(finished.some(({ id }) => concerns(followUp, id)) && isUntold(followUp))),
    };
}
function isFinished({ followUps }, { id, phase, hold }) {
    if (phase !== "restored" || hold)
        return false;
    return followUps.every((followUp) => !concerns(followUp, id) || outlives(followUp) || isUntold(followUp));
}
/** Follow-ups of its recovery, which is in the state by itself. */
const outlives = ({ kind }) => kind === "close-rollback" || kind === "restack";
const isUntold = ({ kind, refusal }) => announcements.includes(kind) && refusal !== null;
const announcements = [
    "announce-request",
    "announce-failure",
    "announce-completion",
];
const concerns = (followUp, rollback) => "rollback" in followUp && followUp.rollback === rollback;


/***/ }),

/***/ 6056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Wq: () => (/* binding */ driftInRecovery),
  Ql: () => (/* binding */ eachCommitOnce)
});

// UNUSED EXPORTS: driftText

;// CONCATENATED MODULE: ./build/domain/text/markdown.js

/**
 * The one renderer's escaping, for everything that goes into a comment, a summary or a release page.
 *
 * GitHub turns `@name`, `#12`, `GH-12` and bare addresses into mentions and links after Markdown is rendered, so a
 * backslash does not stop it; a zero-width space after the sign does. Pipes become entities, so that no escaped text can
 * end a table cell.
 */
const zeroWidthSpace = "&#8203;";
/** As one line of plain text: nothing in it is markup, mentions anybody or links anywhere. Cut to `limit` characters. */
function markdown_escapeMarkdown(untrusted, limit = 500) {
    return cutText(onOneLine(untrusted).trim(), limit)
        .replace(inlineSigns, (sign) => inlineEscapes[sign] ?? `\\${sign}`)
        .replace(/(:)(?=\/\/)|(\bwww)(?=\.)|(\bGH-)(?=\d)/gi, `$&${zeroWidthSpace}`)
        .replace(/^(?:[-+=]|\d+(?=[.)]))/, (start) => /\d/.test(start) ? `${start}${zeroWidthSpace}` : `\\${start}`);
}
const inlineSigns = /[\\`*_[\]~$!#@&<>|]/g;
const inlineEscapes = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    "|": "&#124;",
    "@": `@${zeroWidthSpace}`,
    "#": `\\#${zeroWidthSpace}`,
};
/** A mention that GitHub delivers. What is no login is shown as text. */
const mention = (login) => isUserLogin(login) && !login.endsWith("[bot]") ? `@${login}` : markdown_escapeMarkdown(`@${login}`);
/** As code on one line, exactly as it is, so that it can be copied. */
function codeSpan(untrusted, limit = 500) {
    const text = cutText(onOneLine(untrusted), limit);
    if (/^[\w./:#=+,()-](?:[\w ./:#=+,()-]*[\w./:#=+,()-])?$/.test(text))
        return `\`${text}\``;
    // Back quotes and pipes cannot be written between back quotes in a table; as entities they mean only themselves.
    return `<code>${text.replace(/[^A-Za-z0-9 \u0080-\u{10ffff}]/gu, (sign) => `&#${sign.codePointAt(0)};`)}</code>`;
}
/** As a quotation, line by line; ends with the quotation. Cut to `limit` characters. */
function quote(untrusted, limit = 4000) {
    const lines = cutText(untrusted.trim(), limit).split(lineBreak);
    // Two spaces at the end keep the line break; spaces at the beginning would make a code block.
    const indentOf = (line) => "&nbsp;".repeat(line.length - line.trimStart().length);
    return lines.map((line) => `> ${indentOf(line)}${markdown_escapeMarkdown(line, limit)}`.trimEnd()).join("  \n");
}
/** The first row is the heading; cells are Markdown already. */
function table(rows) {
    const [heading, ...body] = rows;
    if (heading === undefined)
        return "";
    const line = (cells) => `| ${heading.map((_, column) => inCell(cells[column] ?? "")).join(" | ")} |`;
    return [line(heading), `|${heading.map(() => " --- |").join("")}`, ...body.map(line)].join("\n");
}
const inCell = (markdown) => onOneLine(markdown).replaceAll("|", "&#124;");
const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;
/** Signs that are not shown, or that turn the direction of the text around them. */
const invisible = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu;
const onOneLine = (text) => text.split(lineBreak).join(" ").replaceAll("\t", " ").replace(invisible, "");
/** The first `limit` of them, as text that an entry can hold. */
const wholeLetters = (text, limit) => cutText(text.replaceAll(/\p{Surrogate}/gu, ""), limit);
/** Whole letters: none is ever cut in two. */
function cutText(text, limit) {
    const letters = Array.from(text);
    return letters.length <= limit ? text : `${letters.slice(0, Math.max(limit - 1, 0)).join("")}…`;
}

;// CONCATENATED MODULE: ./build/domain/state/drift.js


/** "151898b Call it hotfixed, by toni, bypassed the console". Without `@`: nobody is told by a list. */
const driftText = ({ sha, title, author }) => `${shortSha(sha)} ${escapeMarkdown(title, 200)}, by ${escapeMarkdown(author)}, came past the console`;
/** Each commit once. */
const eachCommitOnce = (drift) => drift.filter((each, index) => drift.findIndex(({ sha }) => sha === each.sha) === index);
/** What a recovery brings back besides pull requests, with that of the recoveries that it takes in. */
const driftInRecovery = ({ carriedDrift }, older) => eachCommitOnce([...carriedDrift, ...older.flatMap((each) => each.carriedDrift)]);


/***/ }),

/***/ 4548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ branches),
/* harmony export */   PW: () => (/* binding */ ownBranchPrefix),
/* harmony export */   SG: () => (/* binding */ changesTheRules),
/* harmony export */   Sz: () => (/* binding */ recoveryBranch),
/* harmony export */   Z9: () => (/* binding */ revertBranch),
/* harmony export */   dT: () => (/* binding */ environments),
/* harmony export */   ib: () => (/* binding */ workflowsPath),
/* harmony export */   k1: () => (/* binding */ policyPath),
/* harmony export */   s: () => (/* binding */ statusContext),
/* harmony export */   vD: () => (/* binding */ consoleName)
/* harmony export */ });
/* unused harmony exports scratchBranch, attemptBranch, landingBranch, deployWorkflowPath */
/** Branches of the loop. Their meaning is in the README, "Branches". */
const branches = {
    develop: "develop",
    staging: "staging",
    log: "release-log",
};
/** Everything that the console makes and removes again lives below this prefix. */
const ownBranchPrefix = "release-console/";
const scratchBranch = (nonce) => `${ownBranchPrefix}scratch/${nonce}`;
const attemptBranch = (attempt) => `${ownBranchPrefix}attempt/${attempt}`;
const revertBranch = (rollback) => `${ownBranchPrefix}revert/${rollback}`;
const landingBranch = (version) => `${ownBranchPrefix}land/${version}`;
const recoveryBranch = (rollback) => `${ownBranchPrefix}recovery/${rollback}`;
/** Files that a revert never restores and whose change needs a maintainer: they hold the rules. */
const policyPath = ".github/release-console.yml";
const workflowsPath = ".github/workflows";
/** The user's deployment; production is always deployed by the default branch's. */
const deployWorkflowPath = (/* unused pure expression or super */ null && (`${workflowsPath}/deploy.yml`));
const changesTheRules = (path) => path === policyPath ||
    path.startsWith(`${workflowsPath}/`) ||
    path.startsWith(".github/actions/") ||
    [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"].includes(path);
const statusContext = "release-console";
const environments = {
    staging: "staging",
    production: "production",
    productionApproval: "production-approval",
    rollbackApproval: "rollback-approval",
};
/** Who stands for what the console does by itself; no account can have this name together with the source `policy`. */
const consoleName = "release-console";


/***/ }),

/***/ 7944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ isSameUser),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   P_: () => (/* binding */ includesUser)
/* harmony export */ });
/* unused harmony exports isCommitSha, isTreeSha, isUserLogin, isVersion, versionParts, compareVersions */
const shaPattern = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const isCommitSha = (text) => shaPattern.test(text);
const isTreeSha = (text) => shaPattern.test(text);
/** Accounts that an enterprise manages end in `_` and its short code (`mona_acme`); bots in `[bot]`. */
const isUserLogin = (text) => /^[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:_[A-Za-z0-9]{1,10})?(?:\[bot\])?$/.test(text);
/** Logins are compared whole and without regard to case. */
const isSameUser = (one, other) => one.toLowerCase() === other.toLowerCase();
const includesUser = (users, user) => users.some((each) => isSameUser(each, user));
/** Seven digits for people; never used to compare. */
const shortSha = (sha) => sha.slice(0, 7);
const isVersion = (text) => /^v(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})$/.test(text);
function versionParts(version) {
    const [major = 0, minor = 0, patch = 0] = version.slice(1).split(".").map(Number);
    return { major, minor, patch };
}
/** Negative when `one` is lower. */
function compareVersions(one, other) {
    const [a, b] = [versionParts(one), versionParts(other)];
    return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
}


/***/ }),

/***/ 6494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Gj: () => (/* binding */ openLogClone),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   g$: () => (/* binding */ readTags),
/* harmony export */   hF: () => (/* binding */ UnreadableCloneError)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8474);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7975);



/** The clone cannot be read: nothing is said about the log in it. */
class UnreadableCloneError extends Error {
    found;
    remedy;
    constructor(found, remedy) {
        super(`${found} ${remedy}`);
        this.found = found;
        this.remedy = remedy;
    }
}
/** The branch as it is here, otherwise as it was last fetched from origin. */
async function openLogClone(directory, branch) {
    const inside = await git(directory, ["rev-parse", "--git-dir"]);
    if (inside.code !== 0) {
        throw new UnreadableCloneError(`${directory} is not a git repository that can be read: ${firstLine(inside.stderr)}`, "Give the directory of a clone with --repo.");
    }
    for (const ref of [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`]) {
        const { code, stdout } = await git(directory, [
            "rev-parse",
            "--verify",
            "--quiet",
            "--end-of-options",
            `${ref}^{commit}`,
        ]);
        if (code === 0)
            return { ref, commit: stdout.trim(), files: await listFiles(directory, stdout.trim()) };
    }
    throw new UnreadableCloneError(`${directory} has neither the branch ${branch} nor origin/${branch}.`, `Fetch it (git fetch origin ${branch}:refs/remotes/origin/${branch}) or name another with --branch.`);
}
async function listFiles(directory, commit) {
    const { code, stdout, stderr } = await git(directory, ["ls-tree", "-r", "-z", "--full-tree", commit]);
    if (code !== 0)
        throw new UnreadableCloneError(`The files of ${commit} cannot be listed: ${firstLine(stderr)}`, "Clone the repository anew.");
    return stdout
        .split("\0")
        .filter((line) => line !== "")
        .map((line) => {
        const [attributes, path] = splitAt(line, line.indexOf("\t"));
        const [mode = "", , blob = ""] = attributes.split(" ");
        return { path, blob, isPlain: mode === "100644" };
    });
}
const splitAt = (text, index) => [
    text.slice(0, index),
    text.slice(index + 1),
];
/** Commits of all tags; of an annotated one the commit that it names. */
async function readTags(directory) {
    const format = "%(refname:strip=2)%00%(objectname)%00%(*objectname)";
    const { code, stdout, stderr } = await git(directory, ["for-each-ref", `--format=${format}`, "refs/tags/"]);
    if (code !== 0)
        throw new UnreadableCloneError(`The tags cannot be listed: ${firstLine(stderr)}`, "Clone the repository anew.");
    const tags = stdout.split("\n").filter((line) => line !== "");
    return new Map(tags.map((line) => {
        const [name = "", object = "", commit = ""] = line.split("\0");
        return [name, commit === "" ? object : commit];
    }));
}
/**
 * The files' bytes, in the order given, by one process however many there are. What a partial clone does not hold is
 * named; git does not fetch it from 2.45 on.
 */
async function* readFiles(directory, files) {
    if (files.length === 0)
        return;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", ["-C", directory, "cat-file", "--batch"], {
        env: gitEnvironment(),
        stdio: "pipe",
    });
    const ended = (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, "close");
    let complaint = "";
    child.stderr.on("data", (text) => {
        complaint += text.toString();
    });
    // A reader that stops early closes the pipe on purpose.
    child.stdin.on("error", () => undefined);
    child.stdin.end(files.map(({ blob }) => `${blob}\n`).join(""));
    try {
        let rest = Buffer.alloc(0);
        let next = 0;
        for await (const chunk of child.stdout) {
            rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
            let offset = 0;
            for (let file = files[next]; file !== undefined; file = files[next]) {
                const answer = answerAt(rest, offset, file);
                if (answer === undefined)
                    break;
                yield { file, bytes: answer.bytes };
                offset = answer.end;
                next += 1;
            }
            rest = rest.subarray(offset);
        }
        const missing = files[next];
        if (missing !== undefined) {
            await ended;
            throw unreadable(missing, complaint);
        }
    }
    finally {
        child.stdout.destroy();
        await ended;
    }
}
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/** null: it is no text in UTF-8. */
function decode(bytes) {
    try {
        return decoder.decode(bytes);
    }
    catch {
        return null;
    }
}
/** `<blob> blob <size>\n<bytes>\n`; undefined while it has not arrived whole. */
function answerAt(buffer, offset, file) {
    const lineEnd = buffer.indexOf("\n", offset);
    if (lineEnd < 0)
        return undefined;
    const header = buffer.toString("latin1", offset, lineEnd);
    const size = / blob (\d+)$/.exec(header)?.[1];
    if (size === undefined)
        throw unreadable(file, header);
    const begin = lineEnd + 1;
    const end = begin + Number(size);
    return end < buffer.length ? { bytes: buffer.subarray(begin, end), end: end + 1 } : undefined;
}
const unreadable = ({ path }, complaint) => new UnreadableCloneError(`git cannot read ${path}: ${firstLine(complaint)}`, "Clone the branch anew, without --filter, and run git fsck there.");
const run = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
async function git(directory, args) {
    try {
        const { stdout, stderr } = await run("git", ["-C", directory, ...args], {
            env: gitEnvironment(),
            maxBuffer: 1 << 30,
        });
        return { code: 0, stdout, stderr };
    }
    catch (error) {
        if (!isFailedRun(error))
            throw new UnreadableCloneError(`git cannot be started: ${String(error)}`, "Install git, and have it on the PATH.");
        return error;
    }
}
const isFailedRun = (error) => typeof error === "object" && error !== null && "code" in error && typeof error.code === "number";
/** Nothing around us may point git elsewhere, put other objects in place of these, or go to the network. */
function gitEnvironment() {
    const foreign = new Set([
        "GIT_DIR",
        "GIT_WORK_TREE",
        "GIT_COMMON_DIR",
        "GIT_NAMESPACE",
        "GIT_OBJECT_DIRECTORY",
        "GIT_ALTERNATE_OBJECT_DIRECTORIES",
        "GIT_INDEX_FILE",
    ]);
    const kept = Object.entries(process.env).filter(([name]) => !foreign.has(name));
    return {
        ...Object.fromEntries(kept),
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_NO_LAZY_FETCH: "1",
        GIT_TERMINAL_PROMPT: "0",
        LC_ALL: "C",
    };
}
const firstLine = (text) => text.split("\n")[0] ?? "";


/***/ }),

/***/ 7741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I: () => (/* binding */ verifyLog)
});

;// CONCATENATED MODULE: ./build/domain/log/canonical-json.js
/** The value, or something inside it, is not JSON. */
class NotJsonError extends Error {
}
/**
 * The one JSON text of a value by RFC 8785 (JCS): no white space, keys sorted by UTF-16 code units, numbers as
 * ECMAScript writes them. Equal values have equal texts, so a hash of the text is a hash of the value.
 *
 * Throws `NotJsonError` for everything that JSON does not have (`undefined` too: a forgotten field must not vanish), for
 * lone surrogates, and below a hundred levels.
 */
function canonical_json_canonicalJson(value) {
    return write(value, { path: "$", level: 0, layout: compact });
}
/** The same text laid out for people: the same order and spelling, two spaces a level, no newline at the end. */
function indentedCanonicalJson(value) {
    return write(value, { path: "$", level: 0, layout: indented });
}
const deepestLevel = 100;
const compact = { breakAt: () => "", colon: ":" };
const indented = { breakAt: (level) => `\n${"  ".repeat(level)}`, colon: ": " };
function write(value, place) {
    if (place.level > deepestLevel)
        throw new NotJsonError(`${place.path} is nested deeper than ${deepestLevel} levels.`);
    switch (typeof value) {
        case "string":
            return writeString(value, place);
        case "number":
            return writeNumber(value, place);
        case "boolean":
            return String(value);
        case "object":
            if (value === null)
                return "null";
            return Array.isArray(value) ? writeArray(value, place) : writeObject(value, place);
        default:
            throw new NotJsonError(`${place.path} is ${typeof value}, which JSON does not have.`);
    }
}
function writeString(text, { path }) {
    // For well-formed text ECMAScript's quoting is the RFC's, word for word (RFC 8785, 3.2.2.2).
    const quoted = JSON.stringify(text);
    // Half a pair comes out as an escape; the exact test is slow, and hardly any text needs it.
    if (quoted.includes("\\ud") && /\p{Surrogate}/u.test(text)) {
        throw new NotJsonError(`${path} holds half of a surrogate pair.`);
    }
    return quoted;
}
function writeNumber(number, { path }) {
    if (!Number.isFinite(number))
        throw new NotJsonError(`${path} is ${number}, which JSON does not have.`);
    return JSON.stringify(number);
}
function writeArray(items, place) {
    // Array.from visits holes, which `map` would skip.
    const written = Array.from(items, (item, index) => write(item, inside(place, `[${index}]`)));
    return enclose(["[", "]"], written, place);
}
function writeObject(object, place) {
    const prototype = Object.getPrototypeOf(object);
    if (prototype !== Object.prototype && prototype !== null)
        throw new NotJsonError(`${place.path} is not a plain object.`);
    // Without a function to compare, strings are sorted by UTF-16 code units, as the RFC asks.
    const members = Object.keys(object)
        .toSorted()
        .map((key) => {
        const within = inside(place, `.${key}`);
        const member = object[key];
        return writeString(key, within) + place.layout.colon + write(member, within);
    });
    return enclose(["{", "}"], members, place);
}
const inside = (place, step) => ({
    path: place.path + step,
    level: place.level + 1,
    layout: place.layout,
});
function enclose([open, close], written, { level, layout }) {
    if (written.length === 0)
        return open + close;
    const before = layout.breakAt(level + 1);
    return open + before + written.join(`,${before}`) + layout.breakAt(level) + close;
}

;// CONCATENATED MODULE: ./build/domain/state/state-file.js

/** The only text that `state.json` may have. */
const renderState = (state) => `${indentedCanonicalJson(state)}\n`;

;// CONCATENATED MODULE: ./build/adapters/node-crypto.js
/** node:crypto, loaded when it is needed: an action makes its first requests without it. */
const nodeCrypto = () => process.getBuiltinModule("node:crypto");

;// CONCATENATED MODULE: ./build/adapters/sha256.js

/** Lowercase hex SHA-256 of the text in UTF-8. */
const sha256 = (text) => nodeCrypto().createHash("sha256").update(text, "utf8").digest("hex");

// EXTERNAL MODULE: ./build/domain/log/entry-path.js
var entry_path = __nccwpck_require__(1922);
;// CONCATENATED MODULE: ./build/domain/log/entry-schema.js
/** Whether a parsed file has the parts of an entry, no more and no fewer. What its facts say in detail is not looked at. */
function readEntryShape(value) {
    if (!isObject(value))
        return { kind: "wrong-shape", problem: "The file is not a JSON object." };
    if (value["schema"] !== 1)
        return {
            kind: "unknown-schema",
            problem: `"schema" is ${quote(value["schema"])}; this version knows 1.`,
        };
    const wrong = Object.entries(parts).filter(([key, isPart]) => !isPart(value[key]));
    const foreign = Object.keys(value).filter((key) => !Object.hasOwn(parts, key));
    const [flaw] = [
        ...wrong.map(([key]) => `"${key}" is missing or is not what an entry has there: ${quote(value[key])}.`),
        ...foreign.map((key) => `An entry has no part ${quote(key)}.`),
        ...(isObject(value["facts"]) && value["facts"]["type"] !== value["type"]
            ? [`"type" is ${quote(value["type"])}, but its facts are ${quote(value["facts"]["type"])}.`]
            : []),
    ];
    return flaw === undefined
        ? { kind: "entry", entry: value }
        : { kind: "wrong-shape", problem: flaw };
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value) => typeof value === "string";
const isCount = (value) => Number.isSafeInteger(value) && Number(value) > 0;
const matches = (pattern) => (value) => typeof value === "string" && pattern.test(value);
const isHash = matches(/^[0-9a-f]{64}$/);
const isRun = (value) => isObject(value) &&
    isCount(value["id"]) &&
    isCount(value["attempt"]) &&
    isText(value["url"]) &&
    Object.keys(value).length === 3;
const isEntryType = (value) => typeof value === "string" && Object.hasOwn(entryTypes, value);
const parts = {
    schema: (value) => value === 1,
    sequence: isCount,
    time: matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
    type: isEntryType,
    actor: isText,
    run: isRun,
    facts: isObject,
    policy: (value) => value === null || isText(value),
    previous: isHash,
    hash: isHash,
};
/** Every type there is; the compiler keeps it complete. */
const entryTypes = {
    "log-opened": true,
    "pull-request-promoted": true,
    "pull-request-ejected": true,
    "staging-moved": true,
    "conflict-found": true,
    "staging-deployment-started": true,
    "staging-deployed": true,
    "staging-deployment-failed": true,
    "staging-deployment-aborted": true,
    "gate-opened": true,
    "gate-closed": true,
    "approval-granted": true,
    "approval-refused": true,
    "approval-withdrawn-late": true,
    "objection-raised": true,
    "objections-lifted": true,
    "ejection-ordered": true,
    "ejection-lifted": true,
    "command-refused": true,
    "command-answered": true,
    "production-deployment-started": true,
    "production-deployed": true,
    "production-deployment-failed": true,
    "production-deployment-aborted": true,
    "release-tagged": true,
    "attempt-pinned": true,
    "pull-request-landed": true,
    "release-landed": true,
    "release-notes-written": true,
    "release-published": true,
    "follow-up-refused": true,
    "rollback-requested": true,
    "rollback-not-requested": true,
    "rollback-joined": true,
    "rollback-announced": true,
    "rollback-approved": true,
    "rollback-retried": true,
    "rollback-failure-announced": true,
    "rollback-drilled": true,
    "rollback-rejected": true,
    "rollback-withdrawn": true,
    "rollback-end-announced": true,
    "rollback-completion-announced": true,
    "revert-opened": true,
    "revert-closed": true,
    "revert-landed": true,
    "revert-unneeded": true,
    "recovery-opened": true,
    "recovery-restacked": true,
    "recovery-merged": true,
    "recovery-unneeded": true,
    "landing-opened": true,
    "landing-closed": true,
    "superseded-closed": true,
    "rollback-closed": true,
};
/** Enough of a value to recognise it. */
const quote = (value) => value === undefined ? "nothing" : JSON.stringify(value).slice(0, 80);

;// CONCATENATED MODULE: ./build/domain/log/hash-chain.js



/** Before the first entry. */
const emptyLogHead = { sequence: 0, hash: "0".repeat(64), time: "" };
/** Gives drafts their places after `head`. Time never goes back, even when the clock did. */
function sealEntries(head, drafts, { time, run, policy, sha256 }) {
    let last = head;
    return drafts.map(({ actor, facts }) => {
        const unsealed = {
            schema: 1,
            sequence: last.sequence + 1,
            time: last.time > time ? last.time : time,
            type: facts.type,
            actor,
            run,
            facts,
            policy,
            previous: last.hash,
        };
        const entry = { ...unsealed, hash: sha256(canonicalJson(unsealed)) };
        last = entry;
        return entry;
    });
}
/** The only text that a file of this entry may have: its parts in this order, all below them in canonical order. */
function renderEntry(entry) {
    const { schema, sequence, time, type, actor, run, facts, policy, previous, hash } = entry;
    const parts = Object.entries({ schema, sequence, time, type, actor, run, facts, policy, previous, hash });
    const lines = parts.map(([key, part]) => `  ${JSON.stringify(key)}: ${indentedCanonicalJson(part).replaceAll("\n", "\n  ")}`);
    return `{\n${lines.join(",\n")}\n}\n`;
}
/** Verifies files in the order of their paths, all of them; `visit` sees each entry that is sound so far. */
async function verifyChain(files, { sha256, visit }) {
    let head = emptyLogHead;
    for await (const file of files) {
        const verdict = verifyEntry(head, file, sha256);
        if (verdict.kind === "broken")
            return verdict;
        head = verdict.entry;
        visit?.(verdict.entry);
    }
    return { kind: "intact", entries: head.sequence, head: head.hash };
}
/** What an entry says of the one before it, where that one is not looked at. */
function headBefore(text, sequence) {
    const previous = /"previous": "([0-9a-f]{64})"/.exec(text)?.[1] ?? "";
    return { sequence: sequence - 1, hash: previous, time: emptyLogHead.time };
}
/** Whether the file holds the entry that comes after `head`, to the byte. */
function verifyEntry(head, file, sha256) {
    const sequence = head.sequence + 1;
    const misplacement = findMisplacement(file.path, sequence);
    if (misplacement !== undefined)
        return misplacement;
    const reading = readEntry(file, head, sha256);
    if (reading.kind === "sound")
        return reading;
    return { kind: "broken", sequence, path: file.path, fault: reading.fault, problem: reading.problem };
}
const flaw = (fault, problem) => ({ kind: "flaw", fault, problem });
function findMisplacement(path, sequence) {
    const found = (0,entry_path/* sequenceOfPath */.I)(path);
    if (found === sequence)
        return undefined;
    if (found === undefined || found < sequence) {
        return {
            kind: "broken",
            sequence,
            path,
            fault: "foreign-file",
            problem: `${path} is no place of an entry; the next one belongs at ${(0,entry_path/* entryPath */.s)(sequence)}.`,
        };
    }
    return {
        kind: "broken",
        sequence,
        path: (0,entry_path/* entryPath */.s)(sequence),
        fault: "missing-entry",
        problem: `Entry ${sequence} is missing; the log goes on with entry ${found}.`,
    };
}
function readEntry({ text }, head, sha256) {
    if (text === null)
        return flaw("not-text", "The file is not UTF-8.");
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return flaw("not-json", "The file is not JSON.");
    }
    const shape = readEntryShape(value);
    if (shape.kind !== "entry")
        return flaw(shape.kind, shape.problem);
    return findFlaw(shape.entry, { text, head, sha256 }) ?? { kind: "sound", entry: shape.entry };
}
/** Hash before layout: a changed value is the graver news than changed white space. */
function findFlaw(entry, { text, head, sha256 }) {
    const sequence = head.sequence + 1;
    if (entry.sequence !== sequence)
        return flaw("wrong-sequence", `It says that it is entry ${entry.sequence} where entry ${sequence} belongs.`);
    if (entry.previous !== head.hash)
        return flaw("wrong-previous", `"previous" is ${entry.previous}; the hash of the entry before is ${head.hash}.`);
    const { hash, ...unsealed } = entry;
    const expected = hashOf(unsealed, sha256);
    if (expected === undefined)
        return flaw("not-json", "It holds a number or text that JSON cannot say exactly.");
    if (hash !== expected)
        return flaw("wrong-hash", `"hash" is ${hash}; the hash of what it says is ${expected}.`);
    if (text !== renderEntry(entry))
        return flaw("not-as-written", "The value is right, but the file's text is not as the console writes it.");
    if (entry.time < head.time)
        return flaw("time-goes-back", `Its time ${entry.time} is before ${head.time} of the entry before.`);
    return undefined;
}
function hashOf(unsealed, sha256) {
    try {
        return sha256(canonical_json_canonicalJson(unsealed));
    }
    catch (error) {
        if (error instanceof NotJsonError)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/domain/values/values.js
var values = __nccwpck_require__(7944);
;// CONCATENATED MODULE: ./build/domain/state/log-contradictions.js

/**
 * What this entry contradicts in what the log said before it: a release whose tree never stood healthy on staging, one with
 * a pull request that nobody approved, a rollback to something that was no good release. The console writes none of these,
 * so a log that holds one was not written by it, however well its hashes fit. undefined: nothing.
 */
function contradictionOf(before, facts) {
    if (facts.type !== "production-deployment-started")
        return undefined;
    const { version, commit } = facts;
    if (facts.mode === "rollback") {
        const target = before.releases.find((release) => release.version === version);
        if (target?.commit.sha === commit.sha && target.rolledBackBy === null)
            return undefined;
        return `It goes back to ${version} at ${(0,values/* shortSha */.Fu)(commit.sha)}, which is no good release of this log.`;
    }
    if (!before.staging.healthy.some(({ tree }) => tree === commit.tree)) {
        return `It deploys tree ${(0,values/* shortSha */.Fu)(commit.tree)} as ${version}, which never stood healthy on staging.`;
    }
    const unapproved = facts.pullRequests.find(({ number, head }) => !before.grants.some((grant) => grant.pullRequest === number && grant.head === head));
    if (unapproved === undefined)
        return undefined;
    return `It deploys #${unapproved.number} at ${(0,values/* shortSha */.Fu)(unapproved.head)} with ${version}, which no entry approves.`;
}

;// CONCATENATED MODULE: ./build/domain/state/own-commits.js
/** The console put these on develop. A run that came in between took them for drift, which they are not. */
const withOwnCommits = (state, commits) => ({
    ...state,
    ownCommits: [...state.ownCommits, ...commits],
    train: { ...state.train, drift: state.train.drift.filter(({ sha }) => !commits.includes(sha)) },
});

// EXTERNAL MODULE: ./build/domain/reasons/reasons.js
var reasons = __nccwpck_require__(3318);
;// CONCATENATED MODULE: ./build/domain/state/follow-up-kinds.js
/** Every kind: how it is named and what settles it. The order in which they are settled is `settlers` of the actions. */
const kinds = {
    tag: {
        name: ({ version }) => `tag ${version}`,
        settledBy: { "release-tagged": ({ version }) => ({ version }) },
    },
    "pin-attempt": {
        name: ({ deployment }) => `pin ${deployment}`,
        settledBy: { "attempt-pinned": ({ deployment }) => ({ deployment }) },
    },
    land: {
        name: ({ version, pullRequest }) => `land ${version} #${pullRequest.number}`,
        settledBy: {
            "pull-request-landed": ({ version, pullRequest }) => ({
                version,
                pullRequest: { number: pullRequest },
            }),
        },
    },
    notes: {
        name: ({ version }) => `notes ${version}`,
        settledBy: { "release-notes-written": ({ version }) => ({ version }) },
    },
    page: {
        name: ({ version }) => `page ${version}`,
        settledBy: { "release-published": ({ version }) => ({ version }) },
    },
    "ask-rollback": {
        name: ({ deployment }) => `ask about ${deployment}`,
        settledBy: { "rollback-not-requested": ({ deployment }) => ({ deployment }) },
    },
    "announce-request": {
        name: ({ rollback }) => `announce ${rollback}`,
        settledBy: { "rollback-announced": ({ rollback }) => ({ rollback }) },
    },
    answer: {
        name: ({ comment }) => `answer comment ${comment}`,
        settledBy: { "command-answered": ({ comment }) => ({ comment }) },
    },
    "announce-failure": {
        name: ({ deployment }) => `announce failure of ${deployment}`,
        settledBy: { "rollback-failure-announced": ({ deployment }) => ({ deployment }) },
    },
    "announce-completion": {
        name: ({ rollback }) => `announce completion of ${rollback}`,
        settledBy: { "rollback-completion-announced": ({ rollback }) => ({ rollback }) },
    },
    "announce-end": {
        name: ({ rollback }) => `announce end of ${rollback}`,
        settledBy: { "rollback-end-announced": ({ rollback }) => ({ rollback }) },
    },
    revert: {
        name: ({ rollback }) => `revert ${rollback}`,
        settledBy: {
            "revert-landed": ({ rollback }) => ({ rollback }),
            "revert-unneeded": ({ rollback }) => ({ rollback }),
        },
    },
    recovery: {
        name: ({ rollback }) => `recovery ${rollback}`,
        settledBy: {
            "recovery-opened": ({ rollback }) => ({ rollback }),
            "recovery-unneeded": ({ rollback }) => ({ rollback }),
        },
    },
    restack: {
        name: ({ rollback }) => `restack ${rollback}`,
        settledBy: { "recovery-restacked": ({ rollback }) => ({ rollback }) },
    },
    "close-rollback": {
        name: ({ rollback }) => `close ${rollback}`,
        settledBy: { "rollback-closed": ({ rollback }) => ({ rollback }) },
    },
    "close-superseded": {
        name: ({ pullRequest }) => `close #${pullRequest}`,
        settledBy: { "superseded-closed": ({ pullRequest }) => ({ pullRequest }) },
    },
};
/** The identity of a follow-up, as entries and messages name it. */
const followUpKey = (identity) => nameOf(identity.kind, identity);
/** The keys of what this entry settles. */
const settledKeys = (facts) => kindNames.flatMap((kind) => settledKey(kind, facts) ?? []);
const kindNames = Object.keys(kinds);
const nameOf = (kind, identity) => kinds[kind].name(identity);
function settledKey(kind, facts) {
    const settledBy = kinds[kind].settledBy;
    const identify = settledBy[facts.type];
    return identify === undefined ? undefined : nameOf(kind, identify(facts));
}

;// CONCATENATED MODULE: ./build/domain/state/follow-ups.js


/**
 * Adds what follows from a result, each follow-up once; adding one again forgets an earlier refusal. `run` is the run
 * whose result it follows from.
 */
function addFollowUps(state, subjects, run) {
    const added = subjects.map((subject) => ({
        ...subject,
        key: followUpKey(subject),
        run,
        refusal: null,
    }));
    return {
        ...state,
        followUps: [
            ...without(state, added.map(({ key }) => key)),
            ...added,
        ],
    };
}
/** The state without the follow-ups that this entry settles. */
const settleFollowUps = (state, facts) => ({
    ...state,
    followUps: without(state, settledKeys(facts)),
});
const without = ({ followUps }, keys) => followUps.filter(({ key }) => !keys.includes(key));
/** Whether to go back is decided: by a request, or by a deployment that was begun meanwhile. */
const withoutQuestion = (state) => ({
    ...state,
    followUps: state.followUps.filter(({ kind }) => kind !== "ask-rollback"),
});
const refuseFollowUp = (state, key, refusal) => ({
    ...state,
    followUps: state.followUps.map((followUp) => (followUp.key === key ? { ...followUp, refusal } : followUp)),
});
/**
 * From the production intent until the first follow-up of its result is settled nothing moves staging, because the deployed
 * commit hangs on staging's history alone. A refused first follow-up is named and the train moves on. Rollbacks stop nothing.
 */
function trainStandsStill(state) {
    if (state.attempt !== null && state.attempt.mode === "deploy")
        return true;
    return state.followUps.some((followUp) => (followUp.kind === "tag" || followUp.kind === "pin-attempt") &&
        followUp.refusal === null &&
        followUp.commit.sha === state.train.tip.sha);
}
/** Released and not landed: production stands on it, so it stays. */
const isPinned = (state, place) => landingFollowUpOf(state, place) !== undefined;
const landingFollowUpOf = ({ followUps }, { number, head }) => followUps.find((followUp) => followUp.kind === "land" &&
    followUp.pullRequest.number === number &&
    followUp.pullRequest.head === head);
/** What keeps everybody else off staging; with GitHub's words and the remedy once it was refused. */
function pendingLanding({ version, pullRequest: { number }, refusal }) {
    const found = `#${number} went to production with ${version} and is not on develop yet`;
    return refusal === null
        ? finding("landing-pending", `${found}.`)
        : finding("landing-pending", `${found}: ${refusal.found}`, refusal.remedy);
}

// EXTERNAL MODULE: ./build/domain/state/drift.js + 1 modules
var state_drift = __nccwpck_require__(6056);
// EXTERNAL MODULE: ./build/domain/values/names.js
var names = __nccwpck_require__(4548);
;// CONCATENATED MODULE: ./build/domain/state/reduce-commands.js

/** Of comments that were answered. */
const commentsKept = 100;
const ordersKept = 100;
function reduceCommands(commands, facts, entry) {
    const known = facts.comment === null ? commands : withComment(commands, facts.comment);
    switch (facts.type) {
        case "objection-raised":
            return { ...known, objections: withObjection(known.objections, facts, entry) };
        case "objections-lifted":
            return {
                ...known,
                objections: known.objections.filter(({ comment }) => !facts.lifted.includes(comment)),
            };
        case "ejection-ordered":
            return { ...known, ejections: withOrders(known.ejections, facts) };
        case "ejection-lifted":
            return commandsAfterBoarding(known, facts.pullRequest);
        case "command-refused":
        case "command-answered":
            return known;
        default:
            return facts;
    }
}
/** It boarded with a new head: what kept the old one away is over. */
const commandsAfterBoarding = (commands, number) => ({
    ...commands,
    ejections: commands.ejections.filter(({ pullRequest }) => pullRequest !== number),
});
/** Whoever left for this train alone has left. */
const commandsAfterMove = (commands, staged) => ({
    ...commands,
    ejections: commands.ejections.filter(({ until, pullRequest }) => until === "new-head" || staged.some(({ number }) => number === pullRequest)),
});
/** What is in production can be neither held nor ejected any more. */
function commandsAfterRelease(commands, released) {
    const isOpen = ({ pullRequest }) => !released.some(({ number }) => number === pullRequest);
    return {
        ...commands,
        objections: commands.objections.filter(isOpen),
        ejections: commands.ejections.filter(isOpen),
    };
}
/** What was rolled back does not board as it is: somebody repairs it first, or a tester says that it is good. */
const commandsAfterRecovery = (commands, pullRequest, head) => ({
    ...commands,
    ejections: [
        ...commands.ejections,
        { pullRequest, heads: [head], until: "new-head", by: names/* consoleName */.vD, comment: null },
    ].slice(-ordersKept),
});
/** The console moved it; nobody repaired it by that. */
const commandsAfterRestack = (commands, from, head) => ({
    ...commands,
    ejections: commands.ejections.map((order) => order.heads.includes(from) ? { ...order, heads: [...order.heads, head] } : order),
});
const withComment = (commands, comment) => ({
    ...commands,
    comments: [...new Set([...commands.comments, comment])]
        .toSorted((one, other) => one - other)
        .slice(-commentsKept),
});
function withObjection(objections, { pullRequest, by, text, comment }, { time }) {
    const others = objections.filter((each) => each.pullRequest !== pullRequest || each.by !== by);
    // Comments may be read out of order: the one that was written last is meant.
    if (objections.some((each) => !others.includes(each) && each.comment > comment))
        return objections;
    return [...others, { pullRequest, by, text, comment, at: time }];
}
function withOrders(orders, { ejections, by, comment }) {
    const others = orders.filter((each) => !ejections.some(({ pullRequest }) => pullRequest === each.pullRequest));
    return [...others, ...ejections.map((each) => ({ ...each, by, comment }))].slice(-ordersKept);
}

// EXTERNAL MODULE: ./build/domain/state/active-rollbacks.js
var active_rollbacks = __nccwpck_require__(6661);
;// CONCATENATED MODULE: ./build/domain/state/reduce-recovery.js






// oxlint-disable-next-line max-lines-per-function -- a table: one line for each type of entry
function reduceRecovery(state, facts, entry) {
    switch (facts.type) {
        case "revert-opened": {
            const { rollback, pullRequest, branch, commit, base } = facts;
            return (0,active_rollbacks/* withRollback */.N_)(state, rollback, { revert: { pullRequest, branch, commit, base } });
        }
        case "revert-closed":
            return (0,active_rollbacks/* withRollback */.N_)(state, facts.rollback, { revert: null });
        case "revert-landed":
        case "revert-unneeded":
            return afterRevert(state, facts, entry);
        case "recovery-opened":
            return afterRecovery(state, facts, entry);
        case "recovery-restacked":
            return afterRestack(state, facts);
        case "recovery-merged":
            return withRecovery(state, facts.rollback, { merged: facts.commits });
        case "recovery-unneeded":
            return afterNothingToRecover(state, facts.rollback, entry);
        case "landing-opened": {
            const { version, pullRequest, branch, commit } = facts;
            const others = state.landings.filter((landing) => landing.version !== version);
            return { ...state, landings: [...others, { version, pullRequest, branch, commit }] };
        }
        case "landing-closed":
            return {
                ...state,
                landings: state.landings.filter(({ pullRequest }) => pullRequest !== facts.pullRequest),
            };
        case "superseded-closed":
            return state;
        default:
            return facts;
    }
}
/**
 * develop is clean. A recovery that was opened before stands right where the revert is on develop as that very commit;
 * else it would silently bring back nothing. Git knows, so each of them is looked at.
 */
function afterRevert(state, facts, entry) {
    const rollback = (0,active_rollbacks/* rollbackOf */.ID)(state, facts.rollback);
    if (rollback === undefined)
        return state;
    const { develop } = facts;
    const method = facts.type === "revert-landed" ? facts.method : "unneeded";
    const settled = (0,active_rollbacks/* withRollback */.N_)(state, rollback.id, {
        hold: false,
        reverted: { develop, method },
    });
    const moved = {
        ...(facts.type === "revert-landed" ? withOwnCommits(settled, [develop.sha]) : settled),
    };
    const owed = moved.recoveries
        .filter(({ stacked }) => stacked)
        .map((each) => ({ kind: "restack", rollback: each.rollback, landed: develop }));
    return addFollowUps(moved, owed, entry.run.id);
}
function afterRecovery(state, facts, entry) {
    const rollback = (0,active_rollbacks/* rollbackOf */.ID)(state, facts.rollback);
    if (rollback === undefined)
        return state;
    const isAbsorbed = (each) => facts.absorbs.some(({ pullRequest }) => pullRequest === each.pullRequest);
    const older = state.recoveries.filter(isAbsorbed);
    const { pullRequest, branch, commit, base, carries } = facts;
    const recovery = {
        rollback: rollback.id,
        issue: rollback.issue,
        pullRequest,
        branch,
        commit,
        base,
        stacked: facts.stacked ?? rollback.reverted === null,
        carries,
        carriedDrift: (0,state_drift/* driftInRecovery */.Wq)(rollback, older),
        absorbed: [...rollback.absorbed, ...older.flatMap((each) => [...each.absorbed, absorbedBy(each)])],
        from: rollback.from,
        taint: taintOf(state, rollback, { facts, older }),
        merged: [],
        requestedAt: rollback.requestedAt,
    };
    const dropped = new Set(older.map((each) => followUpKey({ kind: "restack", rollback: each.rollback })));
    return addFollowUps({
        ...state,
        recoveries: [...state.recoveries.filter((each) => !isAbsorbed(each)), recovery],
        commands: commandsAfterRecovery(state.commands, pullRequest, commit.sha),
        followUps: state.followUps.filter(({ key }) => !dropped.has(key)),
    }, [
        ...older.map((each) => ({
            kind: "close-superseded",
            pullRequest: each.pullRequest,
            by: pullRequest,
        })),
        ...restackOwed(recovery, rollback),
    ], entry.run.id);
}
/** Opened before its revert landed it is owed one then; opened afterwards, at once. */
const restackOwed = ({ stacked, rollback }, { reverted }) => stacked && reverted !== null ? [{ kind: "restack", rollback, landed: reverted.develop }] : [];
function afterRestack(state, { rollback, from, commit, base, pullRequest }) {
    const recovery = state.recoveries.find((each) => each.rollback === rollback);
    if (recovery === undefined)
        return state;
    const moved = withRecovery(state, rollback, {
        pullRequest: pullRequest ?? recovery.pullRequest,
        commit,
        base,
        stacked: false,
        taint: [...new Set([...recovery.taint, recovery.commit.sha])],
    });
    const commands = pullRequest === undefined
        ? commandsAfterRestack(state.commands, from, commit.sha)
        : commandsAfterRecovery(state.commands, pullRequest, commit.sha);
    return { ...moved, commands };
}
const absorbedBy = ({ rollback, issue, requestedAt }) => ({
    rollback,
    issue,
    requestedAt,
});
/** Heads, merges and release commits of everything that left production, and the recoveries that it takes over. */
function taintOf(state, rollback, { facts, older, }) {
    const ids = [rollback.id, ...rollback.absorbed.map((each) => each.rollback)];
    const rolledBack = state.releases.filter(({ rolledBackBy }) => rolledBackBy !== null && ids.includes(rolledBackBy));
    const heads = (carried) => carried.map(({ head }) => head);
    return [
        ...new Set([
            ...heads(facts.carries),
            ...rolledBack.flatMap(({ commit, pullRequests, recoveredCommits }) => [
                commit.sha,
                ...heads(pullRequests),
                ...recoveredCommits,
            ]),
            ...rollback.toRecover.map(({ until }) => until.sha),
            rollback.from.commit.sha,
            ...older.flatMap(({ taint, commit }) => [...taint, commit.sha]),
            ...facts.absorbs.map(({ head }) => head),
        ]),
    ];
}
function afterNothingToRecover(state, id, entry) {
    const rollback = (0,active_rollbacks/* rollbackOf */.ID)(state, id);
    if (rollback === undefined)
        return state;
    const closing = [
        ...rollback.absorbed,
        { rollback: id, issue: rollback.issue, requestedAt: rollback.requestedAt },
    ];
    return addFollowUps(state, closing.map((each) => ({
        kind: "close-rollback",
        ...each,
        version: null,
        pullRequest: null,
        carries: [],
    })), entry.run.id);
}
/** What is owed when a release holds these recoveries: every rollback in them is over. */
const closingOf = (recoveries, version) => recoveries.flatMap(({ absorbed, rollback, issue, requestedAt, pullRequest, carries }) => [...absorbed, { rollback, issue, requestedAt }].map((each) => ({
    kind: "close-rollback",
    ...each,
    version,
    pullRequest,
    carries: carries.map(({ number, head }) => ({ number, head })),
})));
const withRecovery = (state, rollback, change) => ({
    ...state,
    recoveries: state.recoveries.map((each) => (each.rollback === rollback ? { ...each, ...change } : each)),
});

;// CONCATENATED MODULE: ./build/domain/state/reduce-production.js





const releasesKept = 100;
function reduceProduction(state, facts, entry) {
    if (facts.type === "production-deployment-started")
        return afterIntent(state, facts, entry);
    const { attempt } = state;
    if (attempt === null || attempt.deployment !== facts.deployment)
        return state; // the lease was taken over
    switch (facts.type) {
        case "production-deployed":
            return attempt.mode === "rollback"
                ? afterRestore(state, attempt, entry)
                : afterRelease(state, attempt, { health: facts.health, entry });
        case "production-deployment-failed":
            return afterFailure(state, attempt, { evidence: facts.evidence, entry });
        case "production-deployment-aborted":
            return withFailedRollback({ ...state, attempt: null }, attempt, {
                outcome: "aborted",
                evidence: facts.evidence,
                entry,
            });
        default:
            return facts;
    }
}
function afterIntent(state, facts, entry) {
    const { deployment, mode, version, commit, base, pullRequests, drift, rollback } = facts;
    return {
        ...withoutQuestion(state),
        attempt: {
            deployment,
            mode,
            version,
            commit,
            base,
            pullRequests,
            drift,
            rollback,
            backTo: state.rollback?.id === rollback ? (state.rollback.shown[0]?.version ?? null) : null,
            run: entry.run,
            startedAt: entry.time,
        },
        gates: { ...state.gates, production: null },
    };
}
function afterRelease(state, attempt, { health, entry }) {
    const { version, commit, base, pullRequests, drift, deployment } = attempt;
    const recovered = state.recoveries.filter((recovery) => isRecoveredBy(recovery, attempt));
    const release = {
        version,
        deployment,
        commit,
        base,
        pullRequests,
        bringsBack: (0,active_rollbacks/* eachOnce */.B)(recovered.flatMap(({ carries }) => carries)),
        bringsBackDrift: (0,state_drift/* eachCommitOnce */.Ql)(recovered.flatMap(({ carriedDrift }) => carriedDrift)),
        recoveredCommits: [...new Set(recovered.flatMap(({ taint }) => taint))],
        drift,
        health,
        releasedAt: entry.time,
        previous: liveBefore(state),
        rolledBackBy: null,
        page: null,
        withdrawn: [],
    };
    const owed = [
        { kind: "tag", version, commit },
        ...pullRequests.map((pullRequest) => ({ kind: "land", version, pullRequest })),
        { kind: "notes", version },
        { kind: "page", version },
        ...closingOf(recovered, version),
    ];
    return addFollowUps({
        ...state,
        attempt: null,
        production: { kind: "known", version },
        releases: [...state.releases, release].slice(-releasesKept),
        train: { ...state.train, drift: [] },
        grants: [],
        commands: commandsAfterRelease(state.commands, pullRequests),
        recoveries: state.recoveries.filter((recovery) => !recovered.includes(recovery)),
    }, owed, entry.run.id);
}
/** By its pull request, or merged by hand and shipped as drift. One that has yet to go forward brought nothing back. */
const isRecoveredBy = ({ rollback, merged, stacked }, { pullRequests, drift }) => !stacked &&
    (pullRequests.some(({ recovers }) => recovers === rollback) ||
        drift.some(({ sha }) => merged.includes(sha)));
/** The newest release that was not rolled back: what ran before this attempt. */
const liveBefore = (state) => state.releases.findLast((release) => release.rolledBackBy === null)?.version ?? null;
function afterRestore(state, attempt, entry) {
    const { rollback } = state;
    if (rollback === null)
        return { ...state, attempt: null, production: { kind: "known", version: attempt.version } };
    const targetAt = state.releases.findIndex((release) => release.version === attempt.version);
    const left = state.releases.filter((release, index) => index > targetAt && release.rolledBackBy === null);
    const versions = new Set(left.map(({ version }) => version));
    const earlier = state.previousRollback;
    const isRecovering = state.recoveries.some((each) => each.rollback === earlier?.id);
    const whole = earlier === null ? rollback : (0,active_rollbacks/* takeOver */.w9)(rollback, { earlier, isRecovering });
    const owed = [
        { kind: "announce-completion", rollback: rollback.id },
        { kind: "revert", rollback: rollback.id },
        { kind: "recovery", rollback: rollback.id },
        ...[...versions].flatMap((version) => [
            { kind: "notes", version },
            { kind: "page", version },
        ]),
        ...uselessPullRequests(state, versions),
    ];
    const restored = {
        ...state,
        attempt: null,
        production: { kind: "known", version: attempt.version },
        releases: state.releases.map((release) => left.includes(release) ? { ...release, rolledBackBy: rollback.id } : release),
        rollback: { ...whole, phase: "restored", restoredAt: entry.time },
        previousRollback: null,
        landings: state.landings.filter(({ version }) => !versions.has(version)),
        followUps: state.followUps.filter((followUp) => !(followUp.kind === "land" && versions.has(followUp.version)) &&
            !(earlier !== null && (0,active_rollbacks/* concerns */.Kc)(followUp, earlier.id) && followUp.kind !== "restack")),
    };
    return addFollowUps(restored, owed, entry.run.id);
}
/** The revert of an earlier rollback, which the new one spans, and landings of what just left production. */
function uselessPullRequests({ previousRollback, landings }, versions) {
    const revert = previousRollback?.reverted === null ? previousRollback.revert : null;
    const numbers = [
        ...(revert === null ? [] : [revert.pullRequest]),
        ...landings.filter(({ version }) => versions.has(version)).map(({ pullRequest }) => pullRequest),
    ];
    return numbers.map((pullRequest) => ({ kind: "close-superseded", pullRequest, by: null }));
}
function afterFailure(state, attempt, { evidence, entry }) {
    const failed = withFailedRollback({ ...state, attempt: null, production: { kind: "uncertain", attempt, evidence } }, attempt, { outcome: "failed", evidence, entry });
    if (attempt.mode !== "deploy")
        return failed;
    const { deployment, commit } = attempt;
    const isAskedAlready = state.rollback !== null && state.rollback.phase !== "restored";
    return addFollowUps(failed, [
        { kind: "pin-attempt", deployment, commit },
        ...(isAskedAlready ? [] : [{ kind: "ask-rollback", deployment }]),
    ], entry.run.id);
}
const failuresKept = 10;
/** A rollback whose deployment did not end well stays open; its issue owes people the ways to go on. */
function withFailedRollback(state, { rollback: id, deployment }, { outcome, evidence, entry, }) {
    const { rollback } = state;
    if (rollback === null || rollback.id !== id)
        return state;
    const failure = { deployment, target: rollback.target, outcome, evidence, at: entry.time };
    const failures = [...rollback.failures, failure].slice(-failuresKept);
    return addFollowUps({ ...state, rollback: { ...rollback, phase: "failed", failures } }, [{ kind: "announce-failure", rollback: rollback.id, deployment }], entry.run.id);
}

;// CONCATENATED MODULE: ./build/domain/state/reduce-rollback.js



// oxlint-disable-next-line max-lines-per-function -- a table: one line for each type of entry
function reduceRollback(state, facts, entry) {
    if (facts.type === "rollback-drilled")
        return { ...state, drill: { at: entry.time, outcome: facts.outcome, issue: facts.issue } };
    if (facts.type === "rollback-requested")
        return afterRequest(state, facts, entry);
    if (facts.type === "rollback-not-requested")
        return state;
    if (facts.type === "rollback-closed")
        return state;
    if (facts.type === "rollback-end-announced")
        return state;
    const rollback = (0,active_rollbacks/* rollbackOf */.ID)(state, facts.rollback);
    if (rollback === undefined)
        return state;
    switch (facts.type) {
        case "rollback-joined":
            if (facts.mayStillApprove === true)
                return state;
            return (0,active_rollbacks/* withRollback */.N_)(state, rollback.id, {
                requesters: [...rollback.requesters, { by: facts.by, reason: facts.reason, at: entry.time }],
            });
        case "rollback-announced":
            return (0,active_rollbacks/* withRollback */.N_)(state, rollback.id, {
                issue: facts.issue,
                deliveries: facts.deliveries,
            });
        case "rollback-approved":
            return (0,active_rollbacks/* withRollback */.N_)({ ...state, gates: { ...state.gates, rollback: null } }, rollback.id, {
                ...withApproval(rollback, facts),
                phase: "approved",
                hold: true,
            });
        case "rollback-retried":
            return afterRetry(state, rollback, facts);
        case "rollback-failure-announced":
            return (0,active_rollbacks/* withRollback */.N_)(state, rollback.id, {
                shown: withShown(rollback, facts.older),
            });
        case "rollback-rejected":
            return afterEnd(state, rollback, { by: facts.by, reason: facts.reason, run: entry.run.id });
        case "rollback-withdrawn":
            return afterEnd(state, rollback, { by: facts.by, reason: null, run: entry.run.id });
        case "rollback-completion-announced":
            return state;
        default:
            return facts;
    }
}
/** Nothing of it is owed any more, but that its issue says so. */
function afterEnd(state, { id, issue }, { by, reason, run }) {
    const ended = {
        ...state,
        rollback: state.previousRollback,
        previousRollback: null,
        gates: { ...state.gates, rollback: null },
        followUps: state.followUps.filter((followUp) => !(0,active_rollbacks/* concerns */.Kc)(followUp, id)),
    };
    return issue === null
        ? ended
        : addFollowUps(ended, [{ kind: "announce-end", rollback: id, issue, by, reason }], run);
}
const withShown = ({ shown }, older) => older === null ? shown : [...shown.filter(({ version }) => version !== older.version), older];
const approvalsKept = 10;
function withApproval({ approvals }, { by, source, at }) {
    const approval = { by, source, at };
    return { approval, approvals: [...approvals, approval].slice(-approvalsKept) };
}
/**
 * Going further back takes more out of production, and going up again less; what no release holds left with the attempt.
 * A word about the failure is late now.
 */
function afterRetry(state, rollback, { target, code, ...yes }) {
    const staying = stayingWith(state, target.version);
    const carried = [
        ...leavingProduction(state, target.version),
        ...rollback.carried.filter(staying.isWithout),
    ];
    const drift = [
        ...driftLeaving(state, target.version),
        ...rollback.carriedDrift.filter(({ sha }) => !staying.drift.has(sha)),
    ];
    const since = target.commit;
    const next = (0,active_rollbacks/* withRollback */.N_)({ ...state, gates: { ...state.gates, rollback: null } }, rollback.id, {
        target,
        code,
        carried: newestOfEach(carried),
        carriedDrift: (0,state_drift/* eachCommitOnce */.Ql)(drift),
        onDevelop: { ...rollback.onDevelop, since },
        toRecover: rollback.toRecover.map((span) => ({ ...span, since })),
        ...withApproval(rollback, yes),
        phase: "approved",
        hold: true,
    });
    return {
        ...next,
        followUps: next.followUps.filter((followUp) => followUp.kind !== "announce-failure" || followUp.rollback !== rollback.id),
    };
}
function afterRequest(state, facts, entry) {
    const rollback = {
        id: facts.rollback,
        reason: facts.reason,
        requesters: [{ by: facts.by, reason: facts.reason, at: entry.time }],
        automatic: facts.automatic,
        preauthorised: facts.preauthorised === true,
        target: facts.target,
        from: facts.from,
        preview: facts.preview,
        shown: [{ version: facts.target.version, preview: facts.preview }],
        code: facts.code,
        issue: null,
        deliveries: [],
        approval: null,
        approvals: [],
        phase: "requested",
        failures: [],
        carried: leavingProduction(state, facts.target.version),
        carriedDrift: driftLeaving(state, facts.target.version),
        hold: false,
        onDevelop: { since: facts.target.commit, until: facts.from.commit },
        toRecover: [{ since: facts.target.commit, until: facts.from.commit }],
        absorbed: [],
        revert: null,
        reverted: null,
        requestedAt: entry.time,
        restoredAt: null,
    };
    return addFollowUps({
        ...withoutQuestion(state),
        rollback,
        previousRollback: state.rollback?.phase === "restored" ? state.rollback : state.previousRollback,
        counters: { ...state.counters, rollbacks: state.counters.rollbacks + 1 },
    }, [{ kind: "announce-request", rollback: rollback.id }], entry.run.id);
}
/** Pull requests shipped after the target that are not rolled back yet, and those of an attempt without a good result. */
function leavingProduction(state, target) {
    const released = releasesAfter(state, target).flatMap(({ bringsBack, pullRequests }) => [
        ...bringsBack,
        ...pullRequests,
    ]);
    return newestOfEach([...released, ...(attemptedDeploy(state)?.pullRequests ?? [])]);
}
/** Commits that came to develop by bypassing the console and went to production in the same releases. */
function driftLeaving(state, target) {
    const released = releasesAfter(state, target).flatMap(({ bringsBackDrift, drift }) => [
        ...bringsBackDrift,
        ...drift,
    ]);
    return (0,state_drift/* eachCommitOnce */.Ql)([...released, ...(attemptedDeploy(state)?.drift ?? [])]);
}
function releasesAfter({ releases }, target) {
    const targetAt = releases.findIndex((release) => release.version === target);
    return releases.filter((release, index) => index > targetAt && release.rolledBackBy === null);
}
/** What runs with this release. */
function stayingWith({ releases }, target) {
    const targetAt = releases.findIndex(({ version }) => version === target);
    const staying = releases.slice(0, targetAt + 1).filter(({ rolledBackBy }) => rolledBackBy === null);
    const pullRequests = staying.flatMap((release) => [...release.bringsBack, ...release.pullRequests]);
    return {
        isWithout: ({ number, head }) => !pullRequests.some((each) => each.number === number && each.head === head),
        drift: new Set(staying.flatMap((release) => [...release.bringsBackDrift, ...release.drift]).map(({ sha }) => sha)),
    };
}
/** Without a good result, or none yet. */
function attemptedDeploy({ attempt, production }) {
    const attempted = attempt ?? (production.kind === "uncertain" ? production.attempt : null);
    return attempted === null || attempted.mode === "rollback" ? undefined : attempted;
}
const newestOfEach = (all) => all.filter((each, index) => all.findLastIndex((other) => other.number === each.number) === index);

;// CONCATENATED MODULE: ./build/domain/state/reduce-staging.js

const healthyTreesKept = 50;
function reduceStaging(state, facts, entry) {
    return withHeadsThatRun(afterFacts(state, facts, entry), entry);
}
function afterFacts(state, facts, entry) {
    switch (facts.type) {
        case "pull-request-promoted":
            return { ...state, commands: commandsAfterBoarding(state.commands, facts.pullRequest) };
        case "pull-request-ejected":
            return state; // why staging moved; `staging-moved` in the same commit says what it became
        case "staging-moved":
            return afterMove(state, facts);
        case "conflict-found":
            return { ...state, conflicts: withConflict(state, facts) };
        case "staging-deployment-started":
            return withStaging(state, {
                intent: {
                    deployment: facts.deployment,
                    commit: facts.commit,
                    heads: state.train.staged.map(({ head }) => head),
                    run: entry.run,
                },
            });
        case "staging-deployed":
            return afterHealthy(state, facts, entry);
        case "staging-deployment-failed":
            return concernsIntent(state, facts.deployment)
                ? withStaging(state, {
                    intent: null,
                    running: null,
                    lastFailure: {
                        deployment: facts.deployment,
                        commit: state.staging.intent.commit,
                        evidence: facts.evidence,
                    },
                })
                : state;
        case "staging-deployment-aborted":
            return concernsIntent(state, facts.deployment)
                ? withStaging(state, { intent: null, ...(facts.begun === true ? { running: null } : {}) })
                : state;
        default:
            return facts;
    }
}
function afterMove(state, facts) {
    const gate = state.gates.production;
    return {
        ...state,
        develop: facts.base,
        ownCommits: [],
        conflicts: state.conflicts.filter(({ onto }) => onto === facts.to.sha),
        train: { base: facts.base, tip: facts.to, staged: facts.staged, drift: facts.drift },
        commands: commandsAfterMove(state.commands, facts.staged),
        gates: {
            ...state.gates,
            production: gate !== null && gate.tree === facts.to.tree ? gate : null,
            rejected: state.gates.rejected?.tree === facts.to.tree ? state.gates.rejected : null,
        },
        grants: state.grants.filter((grant) => facts.staged.some(({ number, head }) => number === grant.pullRequest && head === grant.head)),
    };
}
function withConflict({ conflicts }, { pullRequest, head, onto, with: others, files }) {
    const rest = conflicts.filter((each) => each.pullRequest !== pullRequest && each.onto === onto);
    return [...rest, { pullRequest, head, onto, with: others, files }];
}
function afterHealthy(state, facts, entry) {
    if (!concernsIntent(state, facts.deployment))
        return state;
    const { commit, heads } = state.staging.intent;
    return withStaging(state, {
        intent: null,
        lastFailure: null,
        running: { deployment: facts.deployment, commit, health: facts.health, at: entry.time },
        healthy: [...state.staging.healthy, { tree: commit.tree, at: entry.time, heads }].slice(-healthyTreesKept),
    });
}
/** A tree that runs is not deployed again: heads that come to it by a merge that changes nothing stand there as well. */
function withHeadsThatRun(state, entry) {
    const { train, staging } = state;
    const { running, intent, healthy } = staging;
    if (intent !== null || running === null || running.commit.tree !== train.tip.tree)
        return state;
    const known = new Set(healthy.flatMap(({ heads }) => heads));
    const heads = train.staged.map(({ head }) => head).filter((head) => !known.has(head));
    if (heads.length === 0)
        return state;
    return withStaging(state, {
        healthy: [...healthy, { tree: running.commit.tree, at: entry.time, heads }].slice(-healthyTreesKept),
    });
}
const concernsIntent = (state, deployment) => state.staging.intent?.deployment === deployment;
const withStaging = (state, change) => ({
    ...state,
    staging: { ...state.staging, ...change },
});

;// CONCATENATED MODULE: ./build/domain/state/reduce.js








/** The log does not begin with `log-opened`, or opens twice. */
class LogOrderError extends Error {
}
/** The state after all entries, oldest first; undefined for an empty log. */
function reduceLog(entries) {
    let state;
    for (const entry of entries)
        state = reduceEntry(state, entry);
    return state;
}
/** The state after one more entry. Depends on nothing else, so a log replayed years later gives the same state. */
function reduceEntry(state, entry) {
    const { facts } = entry;
    if (facts.type === "log-opened") {
        if (state !== undefined)
            throw new LogOrderError(`Entry ${entry.sequence} opens a log that is open already.`);
        return at(entry, openedState(facts));
    }
    if (state === undefined)
        throw new LogOrderError(`The log begins with "${facts.type}" instead of "log-opened".`);
    return at(entry, (0,active_rollbacks/* forgetFinished */.cQ)(reduceFacts(settleFollowUps(state, facts), entry)));
}
function openedState(facts) {
    return {
        schema: 1,
        repository: facts.repository,
        callers: facts.callers,
        log: { sequence: 0, hash: "", time: "" },
        develop: facts.develop,
        ownCommits: [],
        train: { base: facts.develop, tip: facts.develop, staged: [], drift: [] },
        conflicts: [],
        staging: { running: null, intent: null, lastFailure: null, healthy: [] },
        gates: { production: null, rollback: null, rejected: null },
        grants: [],
        commands: { objections: [], ejections: [], comments: [] },
        production: { kind: "none" },
        attempt: null,
        releases: [],
        followUps: [],
        rollback: null,
        previousRollback: null,
        recoveries: [],
        drill: null,
        landings: [],
        counters: { rollbacks: 0 },
    };
}
const at = (entry, state) => ({
    ...state,
    log: { sequence: entry.sequence, hash: entry.hash, time: entry.time },
});
// oxlint-disable-next-line complexity, max-lines-per-function -- a table: one line for each type of entry
function reduceFacts(state, entry) {
    const { facts } = entry;
    switch (facts.type) {
        case "log-opened":
            return state;
        case "pull-request-promoted":
        case "pull-request-ejected":
        case "staging-moved":
        case "conflict-found":
        case "staging-deployment-started":
        case "staging-deployed":
        case "staging-deployment-failed":
        case "staging-deployment-aborted":
            return reduceStaging(state, facts, entry);
        case "gate-opened":
            return {
                ...state,
                gates: {
                    ...state.gates,
                    [facts.gate]: { run: entry.run, subject: facts.subject, tree: facts.tree },
                    ...(facts.gate === "production" ? { rejected: null } : {}),
                },
            };
        case "gate-closed":
            return state.gates[facts.gate]?.run.id === facts.gateRun
                ? { ...state, gates: { ...state.gates, [facts.gate]: null } }
                : state;
        case "approval-granted":
            return { ...state, grants: [...state.grants, grantOf(facts)] };
        case "approval-withdrawn-late":
            return { ...state, releases: withWithdrawal(state, facts) };
        case "approval-refused":
            return afterRefusal(state, facts, entry);
        case "objection-raised":
        case "command-refused":
            return addFollowUps({ ...state, commands: reduceCommands(state.commands, facts, entry) }, owedAnswers(facts), entry.run.id);
        case "objections-lifted":
        case "ejection-ordered":
        case "ejection-lifted":
            return { ...state, commands: reduceCommands(state.commands, facts, entry) };
        case "command-answered":
            return state;
        case "production-deployment-started":
        case "production-deployed":
        case "production-deployment-failed":
        case "production-deployment-aborted":
            return reduceProduction(state, facts, entry);
        case "release-tagged":
            return state;
        case "attempt-pinned":
            return state;
        case "pull-request-landed":
            return withOwnCommits(state, facts.commits);
        case "release-landed":
            return afterLanding(state, facts);
        case "release-notes-written":
            return state;
        case "release-published":
            return {
                ...state,
                releases: state.releases.map((release) => release.version === facts.version
                    ? { ...release, page: { id: facts.page, url: facts.url } }
                    : release),
            };
        case "follow-up-refused":
            return refuseFollowUp(state, facts.followUp, {
                reason: facts.reason,
                found: facts.found,
                remedy: facts.remedy,
            });
        case "rollback-requested":
        case "rollback-not-requested":
        case "rollback-joined":
        case "rollback-announced":
        case "rollback-approved":
        case "rollback-drilled":
        case "rollback-retried":
        case "rollback-failure-announced":
        case "rollback-rejected":
        case "rollback-withdrawn":
        case "rollback-end-announced":
        case "rollback-completion-announced":
        case "rollback-closed":
            return reduceRollback(state, facts, entry);
        case "revert-opened":
        case "revert-closed":
        case "revert-landed":
        case "revert-unneeded":
        case "recovery-opened":
        case "recovery-restacked":
        case "recovery-merged":
        case "recovery-unneeded":
        case "landing-opened":
        case "landing-closed":
        case "superseded-closed":
            return reduceRecovery(state, facts, entry);
        default:
            return facts;
    }
}
/** By fast-forward develop is the release; otherwise the landing is one of its commits. */
function afterLanding(state, { version, develop, method }) {
    const landed = {
        ...state,
        followUps: state.followUps.filter((followUp) => followUp.kind !== "land" || followUp.version !== version),
        landings: state.landings.filter((landing) => landing.version !== version),
    };
    return method === "fast-forward"
        ? { ...landed, develop, ownCommits: [] }
        : withOwnCommits(landed, [develop.sha]);
}
function owedAnswers(facts) {
    const { pullRequest, comment, by: to, findings = [] } = facts;
    if (findings.length === 0)
        return [];
    const isRefused = facts.type === "command-refused";
    return [{ kind: "answer", pullRequest, comment, to, findings, ...(isRefused ? {} : { counts: true }) }];
}
const withWithdrawal = ({ releases }, { deployment, ...withdrawn }) => releases.map((release) => release.deployment === deployment
    ? {
        ...release,
        withdrawn: [
            ...release.withdrawn,
            { pullRequest: withdrawn.pullRequest, by: withdrawn.by, reference: withdrawn.reference },
        ],
    }
    : release);
/** Written while the gate is still open, whose tree it is about. */
function afterRefusal(state, { reason, subject, by }, { time }) {
    const gate = state.gates.production;
    if (reason !== "gate-rejected" || gate === null || gate.tree === null || gate.subject !== subject)
        return state;
    return { ...state, gates: { ...state.gates, rejected: { tree: gate.tree, by, at: time } } };
}
const grantOf = ({ pullRequest, head, tree, by, source, at: time, reference, }) => ({
    pullRequest,
    head,
    tree,
    by,
    source,
    at: time,
    reference,
});

// EXTERNAL MODULE: ./build/verify/log-clone.js
var log_clone = __nccwpck_require__(6494);
;// CONCATENATED MODULE: ./build/verify/verify-notes-and-tags.js


/** What the entries say was written beside them: files of notes and tags. The last word on each counts. */
class WrittenThings {
    notes = new Map();
    tags = new Map();
    note({ sequence, facts }) {
        if (facts.type === "release-tagged")
            this.tags.set(facts.version, { sequence, commit: facts.commit });
        if (facts.type === "release-notes-written")
            for (const [path, digest] of Object.entries(facts.files))
                this.notes.set(path, { sequence, digest });
    }
}
const isNotes = (path) => path === "RELEASE_NOTES.md" || path.startsWith("releases/");
/** Notes are what people read: each file must be the very bytes that the console wrote, and no other may lie there. */
async function findNotesProblem({ repo }, { files }, notes) {
    const present = files.filter(({ path }) => isNotes(path));
    const missing = [...notes].find(([path]) => !present.some((file) => file.path === path));
    if (missing !== undefined)
        return wrong(missing[0], missing[1].sequence, "is missing");
    for await (const { file, bytes } of (0,log_clone/* readFiles */.Ul)(repo, present)) {
        const said = notes.get(file.path);
        if (said === undefined)
            return wrong(file.path, null, "was written by no entry");
        const text = (0,log_clone/* decode */.D4)(bytes);
        if (text === null || sha256(text) !== said.digest)
            return wrong(file.path, said.sequence, `is not what entry ${said.sequence} wrote`);
    }
    return undefined;
}
const wrong = (path, sequence, problem) => ({
    fault: "wrong-notes",
    sequence,
    path,
    problem: `${path} ${problem}.`,
});
/** A clone may hold some tags or none; one that it holds must be where the log says that it was made. */
async function compareTags(repo, tags) {
    const found = tags.size === 0 ? new Map() : await (0,log_clone/* readTags */.g$)(repo);
    const present = [...tags].filter(([version]) => found.has(version));
    const moved = present.find(([version, { commit }]) => found.get(version) !== commit);
    return {
        compared: present.length,
        absent: tags.size - present.length,
        problem: moved === undefined
            ? undefined
            : {
                fault: "moved-tag",
                sequence: moved[1].sequence,
                path: null,
                problem: `The tag ${moved[0]} is at ${found.get(moved[0]) ?? ""}; the log says ${moved[1].commit}.`,
            },
    };
}

;// CONCATENATED MODULE: ./build/verify/verify-log.js









/**
 * Whether the log in a clone is whole: every file, the chain of all entries, the state that follows from them, the notes
 * as they were written, and those tags of releases that the clone has.
 */
async function verifyLog(request) {
    const clone = await (0,log_clone/* openLogClone */.Gj)(request.repo, request.branch);
    const { ref, commit } = clone;
    const replay = await replayEntries(request, clone);
    if (replay.kind === "broken")
        return { ref, commit, ...replay };
    const foreign = findForeignFile(clone);
    if (replay.kind === "nothing")
        return { ref, commit, kind: "broken", ...(foreign ?? emptyLog) };
    const { last, state } = replay;
    const tags = await compareTags(request.repo, replay.written.tags);
    const problem = foreign ??
        (await findStateProblem(request, clone, state)) ??
        (await findNotesProblem(request, clone, replay.written.notes)) ??
        tags.problem ??
        findMissingHash(request, replay);
    if (problem !== undefined)
        return { ref, commit, kind: "broken", ...problem };
    return {
        ref,
        commit,
        kind: "intact",
        entries: last.sequence,
        head: last.hash,
        last: { type: last.type, time: last.time },
        tags: { compared: tags.compared, absent: tags.absent },
    };
}
const emptyLog = {
    fault: "empty-log",
    sequence: null,
    path: null,
    problem: "The branch holds no entry.",
};
async function replayEntries({ repo, contains }, { files }) {
    let [state, last, containsHash] = [
        undefined,
        undefined,
        false,
    ];
    const written = new WrittenThings();
    const visit = (entry) => {
        const contradiction = state === undefined ? undefined : contradictionOf(state, entry.facts);
        if (contradiction !== undefined)
            throw new ImpossibleEntryError(entry.sequence, new Error(contradiction));
        state = replayed(state, entry);
        last = entry;
        written.note(entry);
        containsHash ||= entry.hash === contains;
    };
    try {
        const entries = files.filter(({ path }) => path.startsWith("entries/"));
        const oddity = entries.findIndex(({ isPlain }) => !isPlain);
        const verdict = await verifyChain(entryFiles(repo, entries.slice(0, oddity < 0 ? undefined : oddity)), {
            sha256: sha256,
            visit,
        });
        if (verdict.kind === "broken")
            return verdict;
    }
    catch (error) {
        if (error instanceof ImpossibleEntryError)
            return {
                kind: "broken",
                fault: "impossible-entry",
                sequence: error.sequence,
                path: null,
                problem: error.message,
            };
        throw error;
    }
    if (state === undefined || last === undefined)
        return { kind: "nothing" };
    return { kind: "replayed", last, state, containsHash, written };
}
/** Sealed rightly, and yet it cannot follow what came before: the console never wrote it. */
class ImpossibleEntryError extends Error {
    sequence;
    constructor(sequence, cause) {
        super(`Entry ${sequence} cannot follow the ones before it: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
        this.sequence = sequence;
    }
}
function replayed(state, entry) {
    try {
        return reduceEntry(state, entry);
    }
    catch (error) {
        throw new ImpossibleEntryError(entry.sequence, error);
    }
}
async function* entryFiles(repo, files) {
    for await (const { file, bytes } of (0,log_clone/* readFiles */.Ul)(repo, files)) {
        yield { path: file.path, text: (0,log_clone/* decode */.D4)(bytes) };
    }
}
/** What the console writes beside the entries. */
const furtherFiles = /^(?:state\.json|README\.md|RELEASE_NOTES\.md|releases\/[^/]+\.(?:md|json))$/;
function findForeignFile({ files }) {
    const foreign = files.find(({ path, isPlain }) => !isPlain || ((0,entry_path/* sequenceOfPath */.I)(path) === undefined && !furtherFiles.test(path)));
    if (foreign === undefined)
        return undefined;
    const { path, isPlain } = foreign;
    const problem = isPlain
        ? `${path} does not belong on this branch.`
        : `${path} is a link, an executable or a submodule; the console writes plain files only.`;
    return { fault: "foreign-file", sequence: (0,entry_path/* sequenceOfPath */.I)(path) ?? null, path, problem };
}
async function findStateProblem({ repo }, { files }, state) {
    const path = "state.json";
    const about = { sequence: null, path };
    const file = files.find((each) => each.path === path);
    if (file === undefined)
        return { fault: "missing-state", ...about, problem: "state.json is missing." };
    for await (const { bytes } of (0,log_clone/* readFiles */.Ul)(repo, [file])) {
        const text = (0,log_clone/* decode */.D4)(bytes);
        if (text === renderState(state))
            return undefined;
        return {
            fault: "wrong-state",
            ...about,
            problem: `state.json is not what follows from the entries${differingParts(text, state)}.`,
        };
    }
    return undefined;
}
function differingParts(text, state) {
    const found = parse(text);
    if (found === undefined)
        return ": it is not a JSON object";
    const expected = JSON.parse(renderState(state));
    const names = [...new Set([...Object.keys(expected), ...Object.keys(found)])].filter((name) => canonicalOrNothing(expected[name]) !== canonicalOrNothing(found[name]));
    return names.length === 0
        ? ": its layout differs"
        : `: ${names.slice(0, 10).join(", ")} differ${names.length === 1 ? "s" : ""}`;
}
function canonicalOrNothing(part) {
    try {
        return canonical_json_canonicalJson(part);
    }
    catch {
        return undefined;
    }
}
function parse(text) {
    try {
        const value = JSON.parse(text ?? "");
        return typeof value === "object" && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function findMissingHash({ contains }, { containsHash }) {
    if (contains === undefined || containsHash)
        return undefined;
    return {
        fault: "hash-not-found",
        sequence: null,
        path: null,
        problem: `No entry has the hash ${contains}: since it was written down the log was rewritten or cut.`,
    };
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runCli)
});

;// CONCATENATED MODULE: external "node:tty"
const external_node_tty_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");
;// CONCATENATED MODULE: ./build/cli/streams.js

/**
 * The terminal or pipe of this process. Who pipes into `head` stops reading early: that ends the writing, not the
 * command, whose exit code still says what it found.
 */
function processStreams() {
    for (const stream of [process.stdout, process.stderr]) {
        stream.on("error", (error) => {
            if (error.code !== "EPIPE")
                throw error;
        });
    }
    return {
        stdout: process.stdout,
        stderr: process.stderr,
        isTTY: (0,external_node_tty_namespaceObject.isatty)(process.stdout.fd),
        columns: process.stdout.columns ?? 80,
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./build/verify/log-clone.js
var log_clone = __nccwpck_require__(6494);
// EXTERNAL MODULE: ./build/verify/verify-log.js + 17 modules
var verify_log = __nccwpck_require__(7741);
;// CONCATENATED MODULE: ./build/cli/commands/verify.js



const usage = `Usage: release-console verify [--repo DIR] [--branch NAME] [--contains HASH] [--json]

Checks the release log in a git clone, offline: every entry to the byte, the chain of their hashes, that state.json
follows from them, that the Release Notes are as they were written, and that tags are where the log says. Reads the branch as it is in the clone, otherwise as it was last fetched from origin.

  --repo DIR        Directory of the clone, bare or not; the current one if not given.
  --branch NAME     Branch of the log; "release-log" if not given.
  --contains HASH   The log must contain the entry with this hash, which was written down elsewhere (a release, a
                    notification, another clone). Without it nobody can tell a log that was rewritten as a whole.
  --json            Answer as one JSON object.

Exit code: 0 the log is intact, 1 it is not, 2 it could not be read.
`;
/** Returns the exit code. */
async function runVerify(args, { stdout, stderr }) {
    const reading = readArguments(args);
    switch (reading.kind) {
        case "help":
            stdout.write(usage);
            return 0;
        case "wrong":
            stderr.write(`${reading.problem}\n\n${usage}`);
            return 2;
        case "request":
            break;
        default:
            return reading;
    }
    try {
        const verdict = await (0,verify_log/* verifyLog */.I)(reading.request);
        stdout.write(printable(reading.json ? `${JSON.stringify(reportOf(verdict))}\n` : renderVerdict(verdict)));
        return verdict.kind === "intact" ? 0 : 1;
    }
    catch (error) {
        if (!(error instanceof log_clone/* UnreadableCloneError */.hF))
            throw error;
        const { found, remedy } = error;
        stderr.write(printable(`The release log could not be verified.\nFound: ${found}\nDo:    ${remedy}\n`));
        if (reading.json)
            stdout.write(printable(`${JSON.stringify({ ok: false, fault: "unreadable", problem: found })}\n`));
        return 2;
    }
}
function readArguments(args) {
    try {
        const { values } = (0,external_node_util_.parseArgs)({
            args: [...args],
            options: {
                repo: { type: "string", default: "." },
                branch: { type: "string", default: "release-log" },
                contains: { type: "string" },
                json: { type: "boolean", default: false },
                help: { type: "boolean", short: "h", default: false },
            },
        });
        if (values.help)
            return { kind: "help" };
        const { repo, branch, contains, json } = values;
        if (branch === "")
            return { kind: "wrong", problem: '"--branch" must name a branch; found "".' };
        if (contains !== undefined && !/^[0-9a-f]{64}$/.test(contains)) {
            return {
                kind: "wrong",
                problem: `"--contains" must be a hash of 64 digits 0-9 and a-f; found ${JSON.stringify(contains)}.`,
            };
        }
        return { kind: "request", request: { repo, branch, contains }, json };
    }
    catch (error) {
        return { kind: "wrong", problem: error instanceof Error ? error.message : String(error) };
    }
}
function renderVerdict(verdict) {
    const where = `${verdict.ref.replace(/^refs\/(?:heads|remotes)\//, "")} at ${verdict.commit.slice(0, 7)}`;
    if (verdict.kind === "broken") {
        const place = verdict.sequence === null ? "" : ` at entry ${verdict.sequence}`;
        const file = verdict.sequence !== null && verdict.path !== null ? `${verdict.path}: ` : "";
        return `The release log ${where} is broken${place} (${verdict.fault}).\nFound: ${file}${verdict.problem}\nDo:    ${remedies[verdict.fault]}\n`;
    }
    const { entries, last, head, tags } = verdict;
    const known = tags.compared + tags.absent;
    const compared = tags.absent === 0 ? "" : `, ${tags.absent} not in this clone`;
    const tagLine = known === 0 ? "" : `Tags:    ${tags.compared} where the log says${compared}.\n`;
    return `The release log ${where} is intact.\nEntries: ${entries}, the last of them ${last.type} at ${last.time}.\nHead:    ${head}\n${tagLine}`;
}
const entryWasChanged = "Compare this entry with an older clone and with the run that it names; git log on its file says which commit changed it.";
const entryIsUnknown = "Verify with the newest version of the console; if that says the same, compare the entry with an older clone and with the run that it names.";
const entriesAreSound = "The entries themselves are sound: look up in the branch's history who changed this file, and put it back.";
const remedies = {
    "empty-log": "Name the branch of the log with --branch.",
    "unknown-schema": entryIsUnknown,
    "wrong-shape": entryIsUnknown,
    "impossible-entry": entryIsUnknown,
    "missing-entry": entryWasChanged,
    "not-text": entryWasChanged,
    "not-json": entryWasChanged,
    "wrong-sequence": entryWasChanged,
    "wrong-previous": entryWasChanged,
    "wrong-hash": entryWasChanged,
    "not-as-written": entryWasChanged,
    "time-goes-back": entryWasChanged,
    "foreign-file": "Look up in the branch's history who added or changed this file, and take it out.",
    "missing-state": entriesAreSound,
    "wrong-state": entriesAreSound,
    "wrong-notes": entriesAreSound,
    "moved-tag": "Somebody moved or replaced this tag: fetch it anew (git fetch --tags --force), and if it says the same, look up who may past the rules for tags.",
    "hash-not-found": "Compare this clone with the place where the hash was kept; look up who may push to the branch past its rules.",
};
const reportOf = ({ kind, ...verdict }) => ({ ok: kind === "intact", ...verdict });
/** Names in a clone are anybody's: nothing of them may steer the terminal. */
const printable = (text) => text.replace(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);

;// CONCATENATED MODULE: ./build/cli/main.js


const commands = {
    rehearse: {
        summary: "Play the whole loop on a GitHub inside this process: no network, no token.",
        // The largest part of the program; whoever verifies a log need not wait for it.
        run: async (args, streams) => (await Promise.all(/* import() */[__nccwpck_require__.e(514), __nccwpck_require__.e(230)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7230))).runRehearse(args, streams),
    },
    verify: {
        summary: "Check a release log in a clone, offline, and name the first broken entry.",
        run: runVerify,
    },
};
const main_usage = `Usage: release-console COMMAND [OPTIONS]

${Object.entries(commands)
    .map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`)
    .join("\n")}

"release-console COMMAND --help" tells the options of a command.
`;
/** Runs what the arguments ask for; returns the exit code: 0 all is well, 1 it is not, 2 could not be done. */
async function runCli(args, streams = processStreams()) {
    const [name, ...rest] = args;
    if (name === "--help" || name === "-h" || name === "help") {
        streams.stdout.write(main_usage);
        return 0;
    }
    const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined) {
        streams.stderr.write(`A command must be given; found ${name === undefined ? "none" : JSON.stringify(name)}.\n\n${main_usage}`);
        return 2;
    }
    return await command.run(rest, streams);
}

var __webpack_exports__runCli = __webpack_exports__.a;
export { __webpack_exports__runCli as runCli };
