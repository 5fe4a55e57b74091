import type { DoctorCodeText } from "./code-text.js";

/** What can be wrong with the workflows that call the console. */
export const callerCodes = {
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
    consequence:
      "A called workflow that asks for more than its caller grants does not start: the whole run fails.",
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
  "caller-tag-pin": {
    severity: "note",
    consequence:
      "Whoever may move that tag changes what runs with your token; zizmor and rules that require commits refuse it.",
    fix: "Write the commit of that tag behind @, and the tag as a comment. Renovate does it with helpers:pinGitHubActionDigests.",
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
} as const satisfies Readonly<Record<string, DoctorCodeText>>;
