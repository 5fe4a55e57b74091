import type { Webhook } from "../policy/policy.js";
import { cloudEventMessage, eventId, type EventMessage } from "./cloud-event.js";
import type { ConsoleEvent, EventOrigin } from "./console-event.js";
import { eventKinds } from "./event-kinds.js";
import { chatLine } from "./event-text.js";

/** What an address of this format gets of the event; undefined: nothing. */
export function messageFor(
  { format }: Pick<Webhook, "format">,
  event: ConsoleEvent,
  origin: EventOrigin,
): EventMessage | undefined {
  switch (format) {
    case "cdevents":
      return cloudEventMessage(event, origin);
    case "slack":
      return eventKinds[event.kind].chat ? chatMessage(event, origin) : undefined;
    default:
      return format satisfies never;
  }
}

/** What a Slack incoming webhook shows; other chats read it, too. */
const chatMessage = (event: ConsoleEvent, origin: EventOrigin): EventMessage => ({
  id: eventId(event, origin),
  type: eventKinds[event.kind].type,
  contentType: "application/json; charset=utf-8",
  body: JSON.stringify({ text: chatLine(event, origin) }),
});
