import type { Entry } from "../../domain/log/entry.js";
import type { LoopNames } from "../../domain/setup/names.js";
import { describeEntry } from "../report/describe-entry.js";

/** What an entry of the log says, in the words of the repository; undefined: nothing that people would see. */
export function wordsOf(entry: Entry, names: LoopNames): string | undefined {
  const { facts } = entry;
  const { staging, production } = names.environments;
  switch (facts.type) {
    case "log-opened":
      return `The console opens its log on the branch "${names.log}".`;
    case "release-adopted":
      return `What production runs now is taken over as ${facts.version}.`;
    case "pull-request-promoted":
      return `#${facts.pullRequest} passed the gates and boards staging.`;
    case "pull-request-ejected":
      return `#${facts.pullRequest} leaves staging${facts.cause === "tainted" ? ": it holds what was rolled back" : `: ${facts.cause}`}.`;
    case "staging-moved":
      return `The branch "${names.staging}" holds ${[names.base, ...facts.staged.map(({ number }) => `#${number}`)].join(" and ")}.`;
    case "staging-deployed":
      return `The deployment to "${staging}" succeeded (health: ${facts.health}).`;
    case "staging-deployment-failed":
      return `The deployment to "${staging}" failed.`;
    case "approval-granted":
      return `The approval of @${facts.by} (${facts.source}) counts for #${facts.pullRequest}.`;
    case "approval-refused":
      return `The approval of @${facts.by} (${facts.source}) does not count: ${facts.reason}`;
    case "production-deployment-started":
      return `The deployment of ${facts.version} to "${production}" begins (${facts.mode}).`;
    case "production-deployed":
      return `The deployment to "${production}" succeeded (health: ${facts.health}).`;
    case "production-deployment-failed":
      return `The deployment to "${production}" failed.`;
    case "pull-request-landed":
      return `#${facts.pullRequest} is merged to ${names.base} (${facts.method}).`;
    case "release-tagged":
      return `The tag ${facts.version} names the release.`;
    case "release-published":
      return `The GitHub Release ${facts.version} has the notes.`;
    default:
      return rollbackWords(entry, names);
  }
}

function rollbackWords(entry: Entry, { base }: LoopNames): string | undefined {
  const { facts } = entry;
  switch (facts.type) {
    case "rollback-requested":
      return `${facts.rollback} is requested: from ${facts.from.version} back to ${facts.target.version}.`;
    case "rollback-not-requested":
      return `No rollback is requested: ${facts.reason}`;
    case "rollback-announced":
      return `Issue #${facts.issue} shows what the rollback would do; told: ${
        facts.deliveries
          .filter(({ channel }) => channel === "mention")
          .map(({ to }) => `@${to}`)
          .join(", ") || "nobody by name"
      }.`;
    case "rollback-approved":
      return `The approval of @${facts.by} (${facts.source}) counts for ${facts.rollback}.`;
    case "revert-opened":
      return `#${facts.pullRequest} takes what was rolled back out of ${base}.`;
    case "revert-landed":
      return `What was rolled back is out of ${base} (${facts.method}).`;
    case "revert-unneeded":
      return `${base} never held what was rolled back: nothing is to be taken out.`;
    case "recovery-opened":
      return `#${facts.pullRequest} holds the same change again, to be mended: it is tested and approved like any other.`;
    case "follow-up-refused":
      return `Not done: ${facts.found} ${facts.remedy}`;
    case "gate-opened":
    case "gate-closed":
    case "release-notes-written":
    case "staging-deployment-started":
    case "rollback-completion-announced":
    case "attempt-pinned":
      return undefined;
    default:
      return `In the log: ${describeEntry(entry)}`;
  }
}
