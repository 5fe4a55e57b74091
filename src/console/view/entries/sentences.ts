import { branches } from "../../../domain/values/names.js";
import type { Entry, EntryFacts } from "../../../domain/log/entry.js";
import { ended } from "../format.js";
import { cleanUpSentence, commandSentence, rollbackSentence, webhookSentence } from "./more-sentences.js";

/** What an entry says, in a sentence, as text. */
export function sentenceOf(entry: Entry): string {
  // The page may be asked to show entries of a newer version, whose facts it does not know.
  try {
    return factsSentence(entry.facts);
  } catch {
    return `${entry.type}.`;
  }
}

// oxlint-disable-next-line complexity, max-lines-per-function -- a table: one line for each type of entry
function factsSentence(facts: EntryFacts): string {
  switch (facts.type) {
    case "log-opened":
      return `The log of ${facts.repository.name} begins.`;
    case "release-adopted":
      return `${facts.version} was adopted: production ran ${short(facts.commit.sha)} before the console came.`;
    case "pull-request-promoted":
      return `#${facts.pullRequest} went to staging at ${short(facts.head)}${facts.replaces === null ? "" : ", in place of an older head"}: ${facts.title}`;
    case "pull-request-ejected":
      return `#${facts.pullRequest} left staging: ${facts.cause}.`;
    case "staging-moved":
      return `Staging moved to ${short(facts.to.sha)}${facts.staged.length === 0 ? ", with no pull request" : ` with ${numbers(facts.staged)}`}${facts.drift.length === 0 ? "" : ` and ${facts.drift.length} commits that bypassed the console`}.`;
    case "conflict-found":
      return `#${facts.pullRequest} does not merge onto staging${facts.files.length === 0 ? "" : `: ${facts.files.slice(0, 5).join(", ")}`}.`;
    case "staging-deployment-started":
      return `${facts.deployment} began with ${short(facts.commit.sha)}.`;
    case "staging-deployed":
      return `${facts.deployment} ended well: ${facts.health}.`;
    case "staging-deployment-failed":
    case "production-deployment-failed":
      return `${facts.deployment} failed: ${facts.evidence}`;
    case "staging-deployment-aborted":
    case "production-deployment-aborted":
      return `${facts.deployment} was given up: ${facts.evidence}`;
    case "gate-opened":
      return `A gate opened for ${facts.subject} (${facts.gate}).`;
    case "gate-closed":
      return `The ${facts.gate} gate closed: ${facts.cause}.`;
    case "approval-granted":
      return `${who(facts.by)} approved #${facts.pullRequest} at ${short(facts.head)} (${facts.source}).`;
    case "approval-withdrawn-late":
      return `${who(facts.by)} took the approval of #${facts.pullRequest} back when ${facts.deployment} had begun.`;
    case "approval-refused":
      return `An approval by ${who(facts.by)} of ${facts.subject} did not count: ${facts.reason}.`;
    case "production-deployment-started":
      return facts.mode === "rollback"
        ? `${facts.deployment} began: ${facts.rollback ?? "a rollback"} goes back to ${facts.version}.`
        : `${facts.deployment} began: ${facts.version} with ${facts.pullRequests.length === 0 ? "no pull request" : numbers(facts.pullRequests)}.`;
    case "production-deployed":
      return `${facts.deployment} ended well: ${facts.health}. ${facts.evidence}`;
    case "release-tagged":
      return `${facts.version} was tagged at ${short(facts.commit)}.`;
    case "attempt-pinned":
      return `The commit of ${facts.deployment} is kept on ${facts.branch}.`;
    case "pull-request-landed":
      return `#${facts.pullRequest} of ${facts.version} is on ${branches.base} (${facts.method}).`;
    case "release-landed":
      return `${facts.version} is on ${branches.base} (${facts.method}).`;
    case "release-notes-written":
      return `The notes of ${facts.version} were written${facts.banner === null ? "." : `: ${ended(facts.banner)}`}`;
    case "release-published":
      return `The release page of ${facts.version} was published.`;
    case "follow-up-refused":
      return `A follow-up was refused, "${facts.followUp}": ${facts.found} ${facts.remedy}`;
    case "events-undelivered":
    case "events-delivered":
    case "events-repeated":
      return webhookSentence(facts);
    case "objection-raised":
    case "objections-lifted":
    case "ejection-ordered":
    case "ejection-lifted":
    case "command-refused":
    case "command-answered":
    case "review-command-taken":
      return commandSentence(facts);
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
      return cleanUpSentence(facts);
    default:
      return rollbackSentence(facts);
  }
}

const numbers = (all: readonly { readonly number: number }[]): string =>
  all.map(({ number }) => `#${number}`).join(" ");
const short = (sha: string): string => sha.slice(0, 7);
const who = (login: string): string => (login === "release-console" ? "the console" : `@${login}`);
