import { eventOfLog, isTooOld } from "../../domain/events/logged-events.js";
import type { EntryDraft } from "../../domain/log/entry.js";
import type { UndeliveredEvent, WebhookFacts } from "../../domain/log/webhook-entries.js";
import { finding } from "../../domain/reasons/reasons.js";
import { undeliveredRemedy, undeliveredText } from "../../domain/reducer/reduce-webhooks.js";
import type { Webhook } from "../../domain/policy/policy.js";
import type { FollowUp } from "../../domain/state/state.js";
import { consoleName } from "../../domain/values/names.js";
import type { Ports } from "../../ports/ports.js";
import { addressOf, postTo } from "../log/send-events.js";
import type { DecisionContext } from "../run/decision-context.js";
import type { FollowUpOutcome } from "../run/follow-up-outcome.js";

/** Sends again what webhooks did not take, with the same ids and content; after three days the log says that it was given up. */
export async function tellWebhooks(
  ports: Ports,
  context: DecisionContext,
  followUp: Extract<FollowUp, { kind: "tell-webhooks" }>,
): Promise<FollowUpOutcome> {
  const { entry, since, events } = followUp;
  const left = await sendAgain(ports, context, events);
  const missed = undeliveredText(left);
  const ended = (outcome: "delivered" | "partly" | "given-up", detail: string): EntryDraft =>
    draft({ type: "events-delivered", entry, outcome, detail });
  if (left.length === 0) return { kind: "settled", drafts: [ended("delivered", count(events))] };
  if (isTooOld(since, ports.clock.now())) {
    ports.runner.notice(
      finding("event-not-delivered", `Given up after three days, ${count(left)}: ${missed}`),
    );
    return { kind: "settled", drafts: [ended("given-up", missed)] };
  }
  if (targetsOf(left) < targetsOf(events)) {
    const rest = draft({ type: "events-undelivered", since, events: left });
    return { kind: "settled", drafts: [ended("partly", missed), rest] };
  }
  return { kind: "refused", found: missed, remedy: undeliveredRemedy };
}

const draft = (facts: WebhookFacts): EntryDraft => ({ actor: consoleName, facts });

const count = ({ length }: { readonly length: number }): string =>
  `${length} ${length === 1 ? "event" : "events"}`;

const targetsOf = (events: readonly UndeliveredEvent[]): number =>
  events.reduce((sum, { to }) => sum + to.length, 0);

/** In order for each address; one that does not answer gets none of the later ones now. What the policy no longer names is dropped. */
async function sendAgain(
  ports: Ports,
  context: DecisionContext,
  events: readonly UndeliveredEvent[],
): Promise<readonly UndeliveredEvent[]> {
  const printOf = (webhook: Webhook): string => addressOf(webhook, ports.sha256).fingerprint;
  const known = new Set(context.policy.notification.webhooks.map(printOf));
  const silent = new Map<string, string>();
  const left: UndeliveredEvent[] = [];
  for (const { event, to } of events) {
    const again = eventOfLog(event);
    const wanted = again === undefined ? [] : to.filter(({ fingerprint }) => known.has(fingerprint));
    if (again === undefined || wanted.length === 0) continue;
    const prints = new Set(wanted.map(({ fingerprint }) => fingerprint).filter((each) => !silent.has(each)));
    const takes = (webhook: Webhook): boolean => prints.has(printOf(webhook));
    for (const each of await Promise.all(postTo(ports, context, { event: again, takes })))
      if (!each.delivered) silent.set(each.fingerprint, each.detail);
    const missed = wanted.filter(({ fingerprint }) => silent.has(fingerprint));
    const detail = silent.get(missed.at(-1)?.fingerprint ?? "") ?? "no answer";
    if (missed.length > 0) left.push({ event, to: missed, detail });
  }
  return left;
}
