import type { Entry } from "../log/entry.js";
import { reduceEntry } from "../reducer/reduce.js";
import type { State } from "../state/state.js";
import {
  grantedEvent,
  holdLiftedEvent,
  holdPlacedEvent,
  refusedEvent,
  withdrawnEvent,
} from "./approval-events.js";
import type { ConsoleEvent } from "./console-event.js";
import { productionEvent, publishedEvent, stagingEvent, startedEvent } from "./deployment-events.js";
import { decisionEvent, recoveryOpenedEvent, recoveryReleasedEvent } from "./rollback-events.js";
import type { Scene } from "./scene.js";

/** What webhooks are told of new entries, in their order. `before`: the state that the first of them follows. */
export function eventsOfEntries(
  entries: readonly Entry[],
  { before, url }: { readonly before: State; readonly url: string },
): readonly ConsoleEvent[] {
  const events: ConsoleEvent[] = [];
  let state = before;
  for (const entry of entries) {
    const after = reduceEntry(state, entry);
    const event = eventOf({ entry, before: state, after, url });
    if (event !== undefined) events.push({ ...event, facts: { log: logPlace(entry), ...event.facts } });
    state = after;
  }
  return events;
}

/** Where it stands in the release log, so that a receiver can see what it missed and keep the hash. */
const logPlace = ({ sequence, hash, run }: Entry) => ({ sequence, hash, run: run.url });

/** Types of entries that webhooks are told of. */
export const tellingTypes: ReadonlySet<Entry["facts"]["type"]> = new Set([
  "approval-granted",
  "approval-refused",
  "approval-withdrawn-late",
  "objection-raised",
  "objections-lifted",
  "production-deployment-started",
  "production-deployed",
  "production-deployment-failed",
  "production-deployment-aborted",
  "staging-deployed",
  "staging-deployment-failed",
  "staging-deployment-aborted",
  "release-published",
  "rollback-approved",
  "rollback-retried",
  "rollback-rejected",
  "rollback-withdrawn",
  "recovery-opened",
  "rollback-closed",
]);

/** Requests and completions of rollbacks are told with their issue (`actions/announce.ts`). */
function eventOf(scene: Scene): ConsoleEvent | undefined {
  const { facts } = scene.entry;
  switch (facts.type) {
    case "approval-granted":
      return grantedEvent(facts, scene);
    case "approval-refused":
      return refusedEvent(facts, scene);
    case "approval-withdrawn-late":
      return withdrawnEvent(facts, scene);
    case "objection-raised":
      return holdPlacedEvent(facts, scene);
    case "objections-lifted":
      return holdLiftedEvent(facts, scene);
    case "production-deployment-started":
      return startedEvent(facts, scene);
    case "production-deployed":
    case "production-deployment-failed":
    case "production-deployment-aborted":
      return productionEvent(facts, scene);
    case "staging-deployed":
    case "staging-deployment-failed":
    case "staging-deployment-aborted":
      return stagingEvent(facts, scene);
    case "release-published":
      return publishedEvent(facts, scene);
    case "rollback-approved":
    case "rollback-retried":
    case "rollback-rejected":
    case "rollback-withdrawn":
      return decisionEvent(facts, scene);
    case "recovery-opened":
      return recoveryOpenedEvent(facts, scene);
    case "rollback-closed":
      return recoveryReleasedEvent(facts, scene);
    default:
      return undefined;
  }
}
