import { loggedEvent, mostPending } from "../../domain/events/logged-events.js";
import type { UndeliveredEvent } from "../../domain/log/webhook-entries.js";
import { finding } from "../../domain/reasons/reasons.js";
import type { State } from "../../domain/state/state.js";
import { messageOf } from "../../domain/values/message-of.js";
import { consoleName } from "../../domain/values/names.js";
import type { Ports } from "../../ports/ports.js";
import { sentBy, type Posting } from "./send-events.js";
import { transact } from "./transaction.js";

/**
 * When a process ends: what its webhooks did not take gets into the log, from where the sweep sends it again. Costs nothing
 * when all arrived. Never throws: the job's own outcome counts.
 */
export async function recordUndelivered(ports: Ports): Promise<void> {
  try {
    const undelivered = await undeliveredOf(sentBy(ports));
    if (undelivered.length > 0) await record(ports, undelivered);
  } catch (error) {
    ports.runner.notice(
      finding("event-not-delivered", `The log does not list what webhooks missed: ${messageOf(error)}`),
    );
  }
}

/** One for each event, in the order in which they were sent. */
async function undeliveredOf(postings: readonly Posting[]): Promise<readonly UndeliveredEvent[]> {
  const byKey = new Map<string, UndeliveredEvent>();
  for (const { event, delivery } of postings) {
    const { to: host, fingerprint, delivered, detail } = await delivery;
    if (delivered) continue;
    const known = byKey.get(event.key)?.to ?? [];
    const others = known.filter((each) => each.fingerprint !== fingerprint);
    byKey.set(event.key, { event: loggedEvent(event), to: [...others, { host, fingerprint }], detail });
  }
  return [...byKey.values()];
}

async function record(ports: Ports, undelivered: readonly UndeliveredEvent[]): Promise<void> {
  await transact(ports, undefined, ({ state }) => {
    const events = undelivered.slice(0, Math.max(0, mostPending - pendingIn(state)));
    const facts = { type: "events-undelivered" as const, since: ports.clock.now(), events };
    const drafts = events.length === 0 ? [] : [{ actor: consoleName, facts }];
    return Promise.resolve({ drafts, value: undefined });
  });
}

const pendingIn = ({ followUps }: State): number =>
  followUps.reduce(
    (sum, followUp) => sum + (followUp.kind === "tell-webhooks" ? followUp.events.length : 0),
    0,
  );
