import type { Entry } from "../../domain/log/entry.js";
import type { ConsoleEvent } from "../../domain/events/console-event.js";
import { messageFor } from "../../domain/events/event-message.js";
import { eventsOfEntries } from "../../domain/events/events-of-entries.js";
import type { AddressOfWebhook } from "../../domain/log/webhook-entries.js";
import type { Webhook } from "../../domain/policy/policy.js";
import { finding } from "../../domain/reasons/reasons.js";
import type { Ports } from "../../ports/ports.js";
import type { DecisionContext } from "../run/decision-context.js";

/** What the webhooks of the policy are told of is decided on a standing, and spoken of by the repository's names. */
type Known = Pick<DecisionContext, "state" | "policy" | "snapshot">;

/** What became of one message; `to` is the host alone, because the rest of an address is a secret of its owner. */
export interface EventDelivery {
  readonly to: string;
  readonly fingerprint: string;
  readonly delivered: boolean;
  readonly detail: string;
}

export interface Posting {
  readonly event: ConsoleEvent;
  readonly delivery: Promise<EventDelivery>;
}

/** All that this process sent, so that what did not arrive gets into the log when it ends (`undelivered.ts`). */
const sent = new WeakMap<Ports["webhooks"], Posting[]>();
export const sentBy = ({ webhooks }: Ports): readonly Posting[] => sent.get(webhooks) ?? [];

/**
 * Tells the webhooks of entries that are in the log by now. Nothing waits for it and nothing fails by it: the process ends
 * when all is sent, and what was not delivered is noted on the run. `before`: the standing that the entries were decided on.
 */
export function sendEvents(ports: Ports, before: Known, entries: readonly Entry[]): void {
  if (before.policy.notification.webhooks.length === 0) return;
  const url = before.snapshot.repository.url;
  for (const event of eventsOfEntries(entries, { before: before.state, url }))
    for (const posting of postEvent(ports, before, event)) void noteFailure(ports, event, posting);
}

async function noteFailure(
  { runner }: Ports,
  { kind }: ConsoleEvent,
  posting: Promise<EventDelivery>,
): Promise<void> {
  const { to, delivered, detail } = await posting;
  if (!delivered) runner.notice(finding("event-not-delivered", `"${kind}" to ${to}: ${detail}.`));
}

/** One posting for each address that takes such an event. None of them rejects. */
export function postEvent(
  ports: Ports,
  known: Known,
  event: ConsoleEvent,
): readonly Promise<EventDelivery>[] {
  const deliveries = postTo(ports, known, { event, takes: () => true });
  if (deliveries.length === 0) return [];
  const postings = sent.get(ports.webhooks) ?? [];
  sent.set(ports.webhooks, [...postings, ...deliveries.map((delivery) => ({ event, delivery }))]);
  return deliveries;
}

/** The same for some of the addresses, and nobody remembers it. */
export function postTo(
  { webhooks, sha256 }: Ports,
  { state, policy, snapshot }: Known,
  { event, takes }: { readonly event: ConsoleEvent; readonly takes: (webhook: Webhook) => boolean },
): readonly Promise<EventDelivery>[] {
  const { repository } = state;
  const origin = { id: repository.id, name: repository.name, url: snapshot.repository.url };
  return policy.notification.webhooks.filter(takes).flatMap((webhook) => {
    const message = messageFor(webhook, event, origin);
    if (message === undefined) return [];
    const { id, contentType, body } = message;
    const { host, fingerprint } = addressOf(webhook, sha256);
    const posting = webhooks.post({ url: webhook.url, id, contentType, body });
    return [posting.then((outcome) => ({ to: host, fingerprint, ...outcome }))];
  });
}

export const addressOf = ({ url }: Pick<Webhook, "url">, sha256: Ports["sha256"]): AddressOfWebhook => ({
  host: new URL(url).host,
  fingerprint: sha256(url).slice(0, 12),
});
