export const id = 412;
export const ids = [412];
export const modules = {

/***/ 5412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ setupFinding),
  sortFindings: () => (/* binding */ sortFindings)
});

;// CONCATENATED MODULE: ./build/domain/setup/codes/access-codes.js
const accessCodes = {
    "environment-missing": {
        severity: "warning",
        consequence: "GitHub creates it with the first deployment, without secrets and open to every branch.",
        fix: "Create it, with the base branch as its only deployment branch.",
    },
    "environment-gated": {
        severity: "error",
        consequence: "Each deployment and each rollback waits there a second time, for somebody the log does not know.",
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
};

;// CONCATENATED MODULE: ./build/domain/setup/codes/caller-codes.js
const callerCodes = {
    "caller-missing": {
        severity: "error",
        consequence: "Nothing is promoted, released or rolled back.",
        fix: "Run release-console init.",
    },
    "signals-missing": {
        severity: "warning",
        consequence: "Reviews and labels take effect only when something else wakes the console.",
        fix: "Run release-console init, or copy workflows/signals.yml.",
    },
    "workflow-invalid": {
        severity: "error",
        consequence: "GitHub does not start this workflow.",
        fix: "Correct the line.",
    },
    "caller-name": {
        severity: "error",
        consequence: "The console acts only when release.yml or rollback.yml calls it; this run is refused.",
        fix: "Move the calls to .github/workflows/release.yml and rollback.yml.",
    },
    "caller-job": {
        severity: "error",
        consequence: "The console finds jobs by these names; without them a deployment has no result.",
        fix: "Take the job as the template has it.",
    },
    "caller-permissions": {
        severity: "error",
        consequence: "A called workflow that asks for more than its caller grants does not start: the whole run fails.",
        fix: "Grant them in the job that calls.",
    },
    "caller-input": {
        severity: "error",
        consequence: "The called workflow does not get what it needs, or GitHub does not start it.",
        fix: "Take the lines under the job as the template has them.",
    },
    "caller-condition": {
        severity: "error",
        consequence: "A skipped job skips the next one, or a re-run deploys an old decision.",
        fix: 'Take "if" as the template has it.',
    },
    "caller-version": {
        severity: "warning",
        consequence: "Jobs of one run would work with different versions of the console.",
        fix: "Write the same version behind each call: release-console init writes it.",
    },
    "caller-branch-pin": {
        severity: "warning",
        consequence: "Whoever may push to that branch of the library changes what runs with your token.",
        fix: "Pin the calls to a commit, with the version behind it: release-console init writes it.",
    },
    "caller-trigger": {
        severity: "error",
        consequence: "The console is not started when it has something to do.",
        fix: 'Take "on" as the template has it.',
    },
    "push-branch": {
        severity: "warning",
        consequence: "A change of the base branch is noticed only by the scheduled sweep.",
        fix: "Name the base branch under on.push.branches of release.yml.",
    },
    "signals-unheard": {
        severity: "warning",
        consequence: "Reviews and labels do not wake release.yml.",
        fix: 'List the name of signals.yml under on.workflow_run.workflows of release.yml: "Signals".',
    },
};

;// CONCATENATED MODULE: ./build/domain/setup/codes/ci-codes.js
const ciCodes = {
    "ci-missing": {
        severity: "error",
        consequence: "No check reports on a pull request, so nothing is ever promoted.",
        fix: "Copy workflows/checks.yml, or let your CI run on pull_request.",
    },
    "opening-unheard": {
        severity: "warning",
        consequence: "No workflow runs when a pull request is opened: where its checks ended before, nobody hears of it until the scheduled sweep.",
        fix: 'Add "opened" to on.pull_request.types of signals.yml.',
    },
    "ci-push-only": {
        severity: "error",
        consequence: "Pull requests of forks get no checks, and those of branches only where the filter fits.",
        fix: 'Add "pull_request:" to its triggers.',
    },
    "ci-unknown": {
        severity: "error",
        consequence: "GitHub starts nothing for a name that no workflow has: a green pull request waits.",
        fix: "Write the name that the CI workflow gives itself.",
    },
    "ci-unheard": {
        severity: "warning",
        consequence: "When only this workflow ends last, the console looks again only at the scheduled sweep.",
        fix: "List it under on.workflow_run.workflows of release.yml.",
    },
    "ci-other-app": {
        severity: "note",
        consequence: "GitHub tells no workflow when this check run ends on a commit that GitHub Actions worked on, too: where it ends last, the pull request waits for a comment /check or the scheduled sweep.",
        fix: "Nothing must be done. Where the service can set a commit status instead, require that one: each status wakes the console.",
    },
    "ci-no-dispatch": {
        severity: "warning",
        consequence: "The console cannot start it for the pull requests that it opens itself: after a rollback the recovery waits for a person.",
        fix: 'Add "workflow_dispatch:" to its triggers.',
    },
    "ci-branches": {
        severity: "error",
        consequence: "It does not run for pull requests to the base branch, so nothing is promoted.",
        fix: "Name the base branch under on.pull_request.branches.",
    },
    "ci-paths": {
        severity: "warning",
        consequence: "A pull request outside of these paths gets no check, and is not promoted.",
        fix: "Drop the filter, or let a job without one report on every pull request.",
    },
    "ci-types": {
        severity: "warning",
        consequence: "New commits of a pull request are not tested: it waits for checks.",
        fix: 'Remove "types", or list opened, synchronize and reopened.',
    },
};

;// CONCATENATED MODULE: ./build/domain/setup/codes/deployment-codes.js
const deploymentCodes = {
    "deploy-missing": {
        severity: "error",
        consequence: "GitHub does not start the run: nothing is deployed, in a rollback neither.",
        fix: "Create the file, or call the one that deploys.",
    },
    "deploy-not-callable": {
        severity: "error",
        consequence: "GitHub does not start the run that calls it.",
        fix: 'Give it the trigger "workflow_call" with the inputs of workflows/deploy.yml, or call another file.',
    },
    "deploy-inputs": {
        severity: "error",
        consequence: "GitHub does not start the run, or the deployment does not know what to deploy.",
        fix: "Take the inputs environment, sha and deployment as workflows/deploy.yml has them.",
    },
    "deploy-concurrency": {
        severity: "error",
        consequence: "A rollback waits behind a deployment that hangs.",
        fix: 'Remove "concurrency" from the deployment.',
    },
    "deploy-always": {
        severity: "error",
        consequence: "A cancelled deployment goes on, beside the rollback that cancelled it.",
        fix: 'Replace "always()" by "!cancelled()".',
    },
    "deploy-guard": {
        severity: "warning",
        consequence: '"Re-run failed jobs" deploys an old decision.',
        fix: "Add to its if: fromJSON(inputs.deployment).run-attempt == github.run_attempt",
    },
    "deploy-environment": {
        severity: "warning",
        consequence: "The job gets no secret of the environment.",
        fix: 'Add: environment: { name: "${{ inputs.environment }}", deployment: false }',
    },
    "deploy-record": {
        severity: "warning",
        consequence: "GitHub records a second Deployment, for the wrong commit.",
        fix: "Add to the environment: deployment: false",
    },
    "deploy-commit": {
        severity: "error",
        consequence: "It deploys the tip of the default branch, and a rollback brings back nothing.",
        fix: 'Add to the checkout: ref: "${{ inputs.sha }}"',
    },
    "deploy-permissions": {
        severity: "error",
        consequence: "A called workflow that asks for more than its caller grants does not start: the whole run fails.",
        fix: "Grant it in each job that calls the deployment, in release.yml and rollback.yml.",
    },
    "deploy-secret": {
        severity: "error",
        consequence: "The deployment reads an empty value.",
        fix: "Name it under secrets of workflow_call in the deployment, and in each job that calls it.",
    },
    "deploy-command": {
        severity: "error",
        consequence: "The first deployment fails.",
        fix: "Write the command that deploys your project.",
    },
    "deploy-hazard": {
        severity: "warning",
        consequence: "It ends with exit code 0, and production does not run the release that was to come back.",
        fix: "See docs/deploy-recipes.md.",
    },
    "second-deployer": {
        severity: "warning",
        consequence: "It deploys what nobody tested or approved, past the log, and over what was rolled back.",
        fix: "Remove its push trigger; keep workflow_dispatch for emergencies.",
    },
    "migrations-refuse": {
        severity: "warning",
        consequence: "A rollback over a migration fails where its deployment runs the tool, or applies nothing without an error.",
        fix: "Let deploy.yml skip its migrate step when a variable says so (docs/rollback-and-migrations.md).",
    },
    "migrations-change-back": {
        severity: "warning",
        consequence: "A rollback changes the database back, and data can be lost, although nothing says down.",
        fix: "Let deploy.yml skip its migrate step when a variable says so (docs/rollback-and-migrations.md).",
    },
    "migrations-stay": {
        severity: "note",
        consequence: "After a rollback the older release runs on the database of the newer one.",
        fix: "Change the database so that the release before can work with it: expand first, remove in a later release (docs/rollback-and-migrations.md).",
    },
    "migration-tool-unknown": {
        severity: "note",
        consequence: "What a rollback meets in the database cannot be told beforehand.",
        fix: "Name the paths under migrations in the policy, and try a rollback over a migration before you need one.",
    },
    "ref-collision": {
        severity: "error",
        consequence: "Git allows no branch below it: reverts and recoveries cannot be made.",
        fix: "Rename or delete the branch.",
    },
    "staging-holds-work": {
        severity: "error",
        consequence: "The console would not start: it makes that branch anew, and never throws away other work.",
        fix: "Merge or move that work, then delete the branch; or choose another name for staging.",
    },
    "form-missing": {
        severity: "note",
        consequence: "Only people with write access can request a rollback with a form.",
        fix: "Copy workflows/rollback-form.yml to .github/ISSUE_TEMPLATE/rollback.yml.",
    },
    "updates-need-app": {
        severity: "note",
        consequence: "Pull requests that update actions change workflow files, which GITHUB_TOKEN may not merge.",
        fix: "Set up a GitHub App (docs/github-app.md), or let an admin merge them by hand.",
    },
};

;// CONCATENATED MODULE: ./build/domain/setup/codes/policy-codes.js
const policyCodes = {
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
};

;// CONCATENATED MODULE: ./build/domain/setup/codes/repository-codes.js
const repositoryCodes = {
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
        consequence: "Workflows run from the default branch, and the policy is read there: a change of either counts only when the default branch has it.",
        fix: "Make the base the default branch, or keep both files up to date on the default branch.",
    },
    "default-branch-lacks-files": {
        severity: "error",
        consequence: "GitHub runs the callers as the default branch has them, and the policy is read there: without them nothing is promoted, released or rolled back.",
        fix: "Merge the files to the default branch.",
    },
    "base-lacks-files": {
        severity: "warning",
        consequence: "For a pull request GitHub runs CI and signals.yml as its base has them: without them it gets no checks, or its reviews and labels wake nobody.",
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
        consequence: "Nobody can merge by hand what the console cannot land, such as a change of workflow files without an App.",
        fix: 'Add the role "Repository admin" to the bypass list, for pull requests only.',
    },
    "foreign-status": {
        severity: "warning",
        consequence: "Check runs of a dispatched run do not count for rules: reverts and recoveries wait for a person.",
        fix: "Require release-console alone; it is green only when these passed.",
    },
    "required-reviews": {
        severity: "note",
        consequence: "The console cannot merge its own reverts without them: after a rollback a person must review the revert.",
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
};

;// CONCATENATED MODULE: ./build/domain/setup/codes/codes.js






const doctorCodes = {
    ...policyCodes,
    ...callerCodes,
    ...ciCodes,
    ...deploymentCodes,
    ...repositoryCodes,
    ...accessCodes,
};

;// CONCATENATED MODULE: ./build/domain/setup/finding.js

function setupFinding(code, found, { fix, place, severity } = {}) {
    const known = doctorCodes[code];
    return {
        code,
        severity: severity ?? known.severity,
        found,
        consequence: known.consequence,
        fix: fix ?? known.fix,
        ...(place === undefined ? {} : { place }),
    };
}
const rank = { error: 0, warning: 1, note: 2 };
function sortFindings(findings) {
    const keyOf = ({ code, found, place }) => `${code}\n${place?.path ?? ""}\n${place?.line ?? ""}\n${found}`;
    const keys = findings.map(keyOf);
    return findings
        .filter((each, index) => keys.indexOf(keyOf(each)) === index)
        .toSorted((one, other) => rank[one.severity] - rank[other.severity]);
}


/***/ })

};
