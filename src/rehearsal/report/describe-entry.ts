import type { WebhookFacts } from "../../domain/log/webhook-entries.js";
import type { CleanUpFacts } from "../../domain/log/recovery-entries.js";
import type { CommandFacts } from "../../domain/log/command-entries.js";
import type { Entry, EntryFacts } from "../../domain/log/entry.js";
import { shortSha } from "../../domain/values/values.js";

/** One line about an entry for whoever watches. */
export const describeEntry = ({ sequence, type, facts }: Entry): string =>
  `#${sequence} ${type}${withSpace(describeFacts(facts))}`;

const withSpace = (text: string): string => (text === "" ? "" : `  ${text}`);

// oxlint-disable-next-line max-lines-per-function -- a table: one line for each type of entry
function describeFacts(facts: EntryFacts): string {
  switch (facts.type) {
    case "log-opened":
      return `for ${facts.repository.name}`;
    case "release-adopted":
      return `${facts.version} at ${shortSha(facts.commit.sha)}`;
    case "pull-request-promoted":
      return `#${facts.pullRequest} at ${shortSha(facts.head)}`;
    case "pull-request-ejected":
      return `#${facts.pullRequest}: ${facts.cause}`;
    case "staging-moved":
      return `to ${shortSha(facts.to.sha)} with ${list(facts.staged.map(({ number }) => `#${number}`))}${facts.drift.length === 0 ? "" : `, ${facts.drift.length} of drift`}`;
    case "conflict-found":
      return `#${facts.pullRequest} with ${list(facts.with.map((number) => `#${number}`))}`;
    case "staging-deployment-started":
      return `${facts.deployment} with ${shortSha(facts.commit.sha)}`;
    case "staging-deployed":
      return `${facts.deployment} ${facts.health}`;
    case "staging-deployment-failed":
    case "staging-deployment-aborted":
    case "production-deployment-failed":
    case "production-deployment-aborted":
      return `${facts.deployment}: ${firstLine(facts.evidence)}`;
    case "gate-opened":
    case "gate-closed":
      return describeGate(facts);
    case "approval-granted":
      return `#${facts.pullRequest} by ${facts.by} (${facts.source})`;
    case "approval-withdrawn-late":
      return `#${facts.pullRequest} by ${facts.by}: ${facts.reference}`;
    case "approval-refused":
      return `${facts.subject} by ${facts.by} (${facts.source}): ${facts.reason}`;
    case "production-deployment-started":
      return `${facts.deployment} ${facts.mode} ${facts.version} at ${shortSha(facts.commit.sha)}`;
    case "production-deployed":
      return `${facts.deployment} ${facts.health}`;
    case "release-tagged":
    case "attempt-pinned":
    case "pull-request-landed":
    case "release-landed":
    case "release-notes-written":
    case "release-published":
    case "follow-up-refused":
      return describeFollowUp(facts);
    case "objection-raised":
    case "objections-lifted":
    case "ejection-ordered":
    case "ejection-lifted":
    case "command-refused":
    case "command-answered":
    case "review-command-taken":
      return describeCommand(facts);
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
      return describeCleanUp(facts);
    case "events-undelivered":
    case "events-delivered":
    case "events-repeated":
      return describeWebhooks(facts);
    default:
      return describeRollback(facts);
  }
}

function describeGate(facts: Extract<EntryFacts, { type: "gate-opened" | "gate-closed" }>): string {
  return facts.type === "gate-opened"
    ? `${facts.gate} for ${facts.subject}`
    : `${facts.gate}: ${facts.cause}`;
}

function describeCommand(facts: CommandFacts): string {
  switch (facts.type) {
    case "objection-raised":
      return `#${facts.pullRequest} by ${facts.by}: ${firstLine(facts.text)}`;
    case "objections-lifted":
    case "ejection-lifted":
      return `#${facts.pullRequest} by ${facts.by}`;
    case "ejection-ordered":
      return `${list(facts.ejections.map(({ pullRequest }) => `#${pullRequest}`))} by ${facts.by} (/${facts.command})`;
    case "command-refused":
      return `/${facts.command} on #${facts.pullRequest} by ${facts.by}: ${facts.reason}`;
    case "command-answered":
      return `comment ${facts.comment}${facts.answer === null ? ", in vain" : ""}`;
    case "review-command-taken":
      return `/${facts.command} in review ${facts.review} of #${facts.pullRequest} by ${facts.by}, as comment ${facts.comment}`;
    default:
      return facts satisfies never;
  }
}

type FollowUpSettled = Extract<
  EntryFacts,
  {
    type:
      | "release-tagged"
      | "attempt-pinned"
      | "pull-request-landed"
      | "release-landed"
      | "release-notes-written"
      | "release-published"
      | "follow-up-refused";
  }
>;

function describeFollowUp(facts: FollowUpSettled): string {
  switch (facts.type) {
    case "release-tagged":
      return `${facts.version} at ${shortSha(facts.commit)}`;
    case "attempt-pinned":
      return facts.branch;
    case "pull-request-landed":
      return `#${facts.pullRequest} by ${facts.method}, base ${shortSha(facts.develop.sha)}`;
    case "release-landed":
      return `${facts.version} by ${facts.method}, base ${shortSha(facts.develop.sha)}`;
    case "release-notes-written":
      return `${facts.version}${facts.banner === null ? "" : " with a banner"}`;
    case "release-published":
      return `${facts.version} at ${facts.url}`;
    case "follow-up-refused":
      return `${facts.followUp}: ${facts.reason}: ${firstLine(facts.found)}`;
    default:
      return facts satisfies never;
  }
}

type RollbackEvent = Exclude<
  EntryFacts,
  | FollowUpSettled
  | {
      type:
        | "log-opened"
        | "release-adopted"
        | "conflict-found"
        | `pull-request-${"promoted" | "ejected"}`
        | "staging-moved"
        | `staging-deploy${string}`;
    }
  | CommandFacts
  | CleanUpFacts
  | WebhookFacts
  | { type: `gate-${string}` | `approval-${string}` | `production-${string}` }
>;

function describeRollback(facts: RollbackEvent): string {
  switch (facts.type) {
    case "rollback-requested":
      return `${facts.rollback} by ${facts.by}: ${facts.from.version} back to ${facts.target.version}`;
    case "rollback-not-requested":
      return `${facts.deployment}: ${facts.reason}`;
    case "rollback-joined":
      return `${facts.rollback} by ${facts.by}`;
    case "rollback-announced":
      return `${facts.rollback} in #${facts.issue} to ${facts.deliveries.length}`;
    case "rollback-approved":
      return `${facts.rollback} by ${facts.by} (${facts.source})`;
    case "rollback-drilled":
      return `${facts.outcome}${facts.target === null ? "" : `, to ${facts.target.version}`}${facts.failures.map(({ code }) => ` ${code}`).join("")}`;
    case "rollback-retried":
      return `${facts.rollback} by ${facts.by} (${facts.source}), to ${facts.target.version}`;
    case "rollback-failure-announced":
      return `${facts.rollback}: ${facts.deployment}`;
    case "rollback-rejected":
    case "rollback-withdrawn":
      return `${facts.rollback} by ${facts.by}`;
    case "rollback-end-announced":
      return facts.rollback;
    case "rollback-completion-announced":
      return `${facts.rollback} to ${facts.deliveries.length}`;
    case "rollback-closed":
      return `${facts.rollback} ${facts.by}`;
    default:
      return facts satisfies never;
  }
}

function describeCleanUp(facts: CleanUpFacts): string {
  switch (facts.type) {
    case "revert-opened":
    case "recovery-opened":
      return `${facts.rollback}: #${facts.pullRequest} from ${facts.branch}`;
    case "revert-closed":
      return `${facts.rollback}: #${facts.pullRequest} (${facts.cause})`;
    case "revert-landed":
    case "revert-unneeded":
    case "recovery-unneeded":
      return `${facts.rollback}, base ${shortSha(facts.develop.sha)}`;
    case "recovery-restacked":
      return `${facts.rollback}: ${shortSha(facts.from)} to ${shortSha(facts.commit.sha)}`;
    case "recovery-merged":
      return `${facts.rollback} manually: ${list(facts.commits.map(shortSha))}`;
    case "landing-opened":
    case "landing-closed":
      return `${facts.version}: #${facts.pullRequest}`;
    case "superseded-closed":
      return `#${facts.pullRequest}${facts.by === null ? "" : ` by #${facts.by}`}`;
    default:
      return facts satisfies never;
  }
}

function describeWebhooks(facts: WebhookFacts): string {
  switch (facts.type) {
    case "events-undelivered":
      return list(
        facts.events.map(
          ({ event, to, detail }) => `${event.kind} to ${to.map(({ host }) => host).join(", ")}: ${detail}`,
        ),
      );
    case "events-delivered":
      return `of entry ${facts.entry}: ${facts.outcome} (${facts.detail})`;
    case "events-repeated":
      return `of run ${facts.run}, attempt ${facts.attempt}: ${list(facts.keys)}`;
    default:
      return facts satisfies never;
  }
}

const list = (items: readonly string[]): string => (items.length === 0 ? "no pull request" : items.join(" "));
const firstLine = (text: string): string => text.split("\n")[0] ?? "";
