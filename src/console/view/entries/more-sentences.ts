import { branches } from "../../../domain/values/names.js";
import type { CleanUpFacts } from "../../../domain/log/recovery-entries.js";
import type { CommandFacts } from "../../../domain/log/command-entries.js";
import type { WebhookFacts } from "../../../domain/log/webhook-entries.js";
import type { RollbackFacts } from "../../../domain/log/entry.js";
import { ended } from "../format.js";

export function commandSentence(facts: CommandFacts): string {
  switch (facts.type) {
    case "objection-raised":
      return `@${facts.by} holds #${facts.pullRequest}: ${facts.text}`;
    case "objections-lifted":
      return `The hold on #${facts.pullRequest} was lifted by ${who(facts.by)}.`;
    case "ejection-ordered":
      return `@${facts.by} ordered ${facts.ejections.map(({ pullRequest }) => `#${pullRequest}`).join(" ")} off staging (/${facts.command}).`;
    case "ejection-lifted":
      return `@${facts.by} let #${facts.pullRequest} go to staging again.`;
    case "command-refused":
      return `/${facts.command} by @${facts.by} on #${facts.pullRequest} did not count: ${facts.reason}.`;
    case "command-answered":
      return `Comment ${facts.comment} was answered.`;
    case "review-command-taken":
      return `/${facts.command} by @${facts.by} in a review of #${facts.pullRequest} counts as a comment.`;
    default:
      return facts satisfies never;
  }
}

export function cleanUpSentence(facts: CleanUpFacts): string {
  switch (facts.type) {
    case "revert-opened":
      return `${facts.rollback}: #${facts.pullRequest} takes what was rolled back out of ${branches.base}.`;
    case "revert-closed":
      return `${facts.rollback}: the revert #${facts.pullRequest} counts no more (${facts.cause}).`;
    case "revert-landed":
      return `${facts.rollback}: ${branches.base} is clean (${facts.method}).`;
    case "revert-unneeded":
      return `${facts.rollback}: ${branches.base} held nothing of it.`;
    case "recovery-opened":
      return `${facts.rollback}: #${facts.pullRequest} brings back what was rolled back.`;
    case "recovery-restacked":
      return `${facts.rollback}: the recovery moved onto the revert.`;
    case "recovery-merged":
      return `${facts.rollback}: the recovery was merged by hand.`;
    case "recovery-unneeded":
      return `${facts.rollback}: there is nothing to bring back.`;
    case "landing-opened":
      return `#${facts.pullRequest} brings ${facts.version} to ${branches.base}.`;
    case "landing-closed":
      return `#${facts.pullRequest}, which brought ${facts.version} to ${branches.base}, was closed.`;
    case "superseded-closed":
      return `#${facts.pullRequest} was closed${facts.by === null ? "" : `, because #${facts.by} does its work`}.`;
    default:
      return facts satisfies never;
  }
}

export function webhookSentence(facts: WebhookFacts): string {
  switch (facts.type) {
    case "events-undelivered":
      return `Webhooks were not told: ${facts.events.map(({ event, to, detail }) => `${event.kind} to ${to.map(({ host }) => host).join(", ")} (${detail})`).join("; ")}.`;
    case "events-delivered":
      return `Webhooks, events of entry ${facts.entry}: ${facts.outcome} (${facts.detail}).`;
    case "events-repeated":
      return `Run ${facts.run} did not end well, so ${facts.keys.length} of its events were sent once more.`;
    default:
      return facts satisfies never;
  }
}

// oxlint-disable-next-line max-lines-per-function -- a table: one line for each type of entry
export function rollbackSentence(facts: RollbackFacts): string {
  switch (facts.type) {
    case "rollback-requested":
      return `${who(facts.by)} requested ${facts.rollback}, from ${facts.from.version} back to ${facts.target.version}: ${facts.reason}`;
    case "rollback-not-requested":
      return `No rollback is requested for ${facts.deployment}: ${facts.reason}`;
    case "rollback-joined":
      return `@${facts.by} asks for ${facts.rollback} as well: ${facts.reason}`;
    case "rollback-announced":
      return `${facts.rollback} was announced in #${facts.issue}, to ${facts.deliveries.length} places${undelivered(facts.deliveries)}.`;
    case "rollback-approved":
      return `${facts.source === "policy" ? "The policy" : `@${facts.by}`} approved ${facts.rollback} (${facts.source}).`;
    case "rollback-retried":
      return `@${facts.by} approved ${facts.rollback} once more, back to ${facts.target.version}.`;
    case "rollback-failure-announced":
      return `The issue of ${facts.rollback} says that ${facts.deployment} did not end well.`;
    case "rollback-drilled":
      return ended(
        `A rollback drill ${facts.outcome}${facts.failures.length === 0 ? "" : `: ${facts.failures.map(({ found }) => found).join(" ")}`}`,
      );
    case "rollback-rejected":
      return `@${facts.by} rejected ${facts.rollback}: ${facts.reason}`;
    case "rollback-withdrawn":
      return `@${facts.by} withdrew ${facts.rollback}: ${facts.cause}`;
    case "rollback-end-announced":
      return `The issue of ${facts.rollback} says how it ended.`;
    case "rollback-completion-announced":
      return `The team was told that ${facts.rollback} is done${undelivered(facts.deliveries)}.`;
    case "rollback-closed":
      return `${facts.rollback} is closed${facts.version === null ? "" : `: ${facts.version} brought its changes back`}.`;
    default:
      return facts satisfies never;
  }
}

function undelivered(deliveries: readonly { readonly delivered: boolean }[]): string {
  const lost = deliveries.filter(({ delivered }) => !delivered).length;
  return lost === 0 ? "" : ` (${lost} not delivered)`;
}

const who = (login: string): string => (login === "release-console" ? "the console" : `@${login}`);
