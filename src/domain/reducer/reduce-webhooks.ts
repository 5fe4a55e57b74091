import type { Entry } from "../log/entry.js";
import type { UndeliveredEvent, WebhookFacts } from "../log/webhook-entries.js";
import { followUpKey } from "../state/follow-up-kinds.js";
import { addFollowUps, refuseFollowUp } from "../state/follow-ups.js";
import type { State } from "../state/state.js";

/** What did not arrive is pending and counts as refused from the start: the sweep tries again, no other run waits for it. */
export function reduceWebhooks(state: State, facts: WebhookFacts, { sequence, run }: Entry): State {
  switch (facts.type) {
    case "events-undelivered": {
      const { since, events } = facts;
      const subject = { kind: "tell-webhooks", entry: sequence, since, events } as const;
      return refuseFollowUp(addFollowUps(state, [subject], run.id), followUpKey(subject), {
        reason: "undelivered",
        found: undeliveredText(events),
        remedy: undeliveredRemedy,
      });
    }
    case "events-delivered":
    case "events-repeated":
      return state;
    default:
      return facts satisfies never;
  }
}

/** The same as long as the same addresses answer the same, so that a sweep that changes nothing writes nothing. */
export const undeliveredText = (events: readonly UndeliveredEvent[]): string =>
  `${[...new Set(events.flatMap(({ to, detail }) => to.map(({ host }) => `${host}: ${detail}`)))].join("; ")}.`;

/** What people read beside a follow-up of this kind. */
export const undeliveredRemedy =
  "Ask an admin to check the address under notification.webhooks in the policy file and the receiver. The sweep tries again for three days.";
