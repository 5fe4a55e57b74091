import { branches } from "../values/names.js";
import type { ReasonText } from "./reason-text.js";

/** Why the console cannot run in this repository as it is set up. */
export const setupReasons = {
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
} as const satisfies Readonly<Record<string, ReasonText>>;
