import type { DoctorCodeText } from "./code-text.js";

/** What can be wrong with how the repository deploys, and with its database. */
export const deploymentCodes = {
  // the deployment
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
    consequence:
      "A called workflow that asks for more than its caller grants does not start: the whole run fails.",
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
    fix: "Write the command that deploys your project: docs/deploy.md has recipes.",
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
  "host-deploys": {
    severity: "note",
    consequence:
      "Where the service is connected to this repository, it deploys each push to its branch: past staging and the log, and a rollback lasts until the next push.",
    fix: "Switch that off, and let the deployment of the console call the service.",
  },
  "second-versions": {
    severity: "warning",
    consequence:
      "Where it tags versions such as v1.2.3, the console passes over them, and the numbers drift apart. After a rollback it may name or publish what was rolled back.",
    fix: "Let one of the two make versions: docs/versions-and-labels.md.",
  },
  // the database
  "migrations-refuse": {
    severity: "warning",
    consequence:
      "A rollback over a migration fails where its deployment runs the tool, or applies nothing without an error.",
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
  // collisions
  "ref-collision": {
    severity: "error",
    consequence: "Git allows no branch below it: reverts and recoveries cannot be made.",
    fix: "Rename or delete the branch.",
  },
  "staging-holds-work": {
    severity: "error",
    consequence: "The console would not start: it makes that branch anew, and never throws away other work.",
    fix: 'Where you deploy from that branch, choose another name: "staging-branch: release-staging" in the policy, or --staging-branch of init. Otherwise merge or move that work, then delete the branch.',
  },
  "form-missing": {
    severity: "note",
    consequence: "People without write access find no form to request a rollback with.",
    fix: "Copy workflows/rollback-form.yml to .github/ISSUE_TEMPLATE/rollback.yml.",
  },
  "updates-need-app": {
    severity: "note",
    consequence: "Pull requests that update actions change workflow files, which GITHUB_TOKEN may not merge.",
    fix: "Set up a GitHub App (docs/github-app.md), or let an admin merge them by hand.",
  },
} as const satisfies Readonly<Record<string, DoctorCodeText>>;
