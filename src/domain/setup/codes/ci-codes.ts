import type { DoctorCodeText } from "./code-text.js";

/** What can be wrong with the checks that a pull request waits for. */
export const ciCodes = {
  "ci-missing": {
    severity: "error",
    consequence: "No check reports on a pull request, so nothing is ever promoted.",
    fix: "Copy workflows/checks.yml, or let your CI run on pull_request.",
  },
  "opening-unheard": {
    severity: "warning",
    consequence:
      "No workflow runs when a pull request is opened: where its checks ended before, nobody hears of it until the scheduled sweep.",
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
  "ci-hears-itself": {
    severity: "warning",
    consequence: "Each run of release.yml that ends starts another one.",
    fix: 'Give release.yml another name: "Release (console)".',
  },
  "ci-other-app": {
    severity: "note",
    consequence:
      "GitHub tells no workflow when this check run ends on a commit that GitHub Actions worked on, too: where it ends last, the pull request waits for a comment /check or the scheduled sweep.",
    fix: "Nothing must be done. Where the service can set a commit status instead, require that one: each status wakes the console.",
  },
  "ci-no-dispatch": {
    severity: "warning",
    consequence:
      "The console does not start it for the pull requests that it opens itself: after a rollback the recovery waits for a person's push.",
    fix: 'Add "workflow_dispatch:" to its triggers.',
  },
  "ci-own-pull-requests": {
    severity: "warning",
    consequence:
      'After a rollback the console opens pull requests "Revert v1.2.3 to v1.2.2 (RB-1)" and "Recover v1.2.3 (RB-1)", of branches release-console/…, labelled rollback and recovery. Where they do not pass, they cannot land.',
    fix: "Leave those branches out.",
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
  "ci-only-metadata": {
    severity: "warning",
    consequence:
      "Such a pull request is promoted with that as its only check: nothing built or tested what it changes.",
    fix: 'Let a workflow that builds and tests run for every pull request, or name its job under "checks.required" of the policy.',
  },
  "ci-types": {
    severity: "warning",
    consequence: "New commits of a pull request are not tested: it waits for checks.",
    fix: 'Remove "types", or list opened, synchronize and reopened.',
  },
} as const satisfies Readonly<Record<string, DoctorCodeText>>;
