import type { LoggedEvent } from "../log/webhook-entries.js";
import { hoursBetween } from "../values/dates.js";
import type { Time } from "../values/values.js";
import type { ConsoleEvent } from "./console-event.js";
import { eventKinds, type EventKind } from "./event-kinds.js";

/** As the log keeps it: plain JSON. */
export const loggedEvent = (event: ConsoleEvent): LoggedEvent =>
  JSON.parse(JSON.stringify(event)) as LoggedEvent;

/** undefined: a later version wrote it, of a kind that this one does not know. */
export const eventOfLog = ({ kind, ...rest }: LoggedEvent): ConsoleEvent | undefined =>
  isKind(kind) ? { ...rest, kind } : undefined;

const isKind = (kind: string): kind is EventKind => Object.hasOwn(eventKinds, kind);

/** How long an event is tried again. A receiver that was away for longer reads the release log. */
const mostHours = 72;

export const isTooOld = (since: Time, now: Time): boolean => hoursBetween(since, now) > mostHours;

/** Events that the log holds as pending at most: an address that is dead for good must not fill it. */
export const mostPending = 50;
