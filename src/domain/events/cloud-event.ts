import type { ConsoleEvent, EventOrigin } from "./console-event.js";
import { eventKinds } from "./event-kinds.js";
import { chatLine, oneLine } from "./event-text.js";
import { asciiUri, environmentUri, packageUrl } from "./uris.js";

const cdeventsVersion = "0.5.1";

/** A message as a webhook gets it: its bytes are signed, so nothing may write it anew. */
export interface EventMessage {
  readonly id: string;
  /** The CloudEvents type, for people who read the log. */
  readonly type: string;
  readonly contentType: string;
  readonly body: string;
}

/** A CDEvent in a CloudEvent in structured mode, in the form of docs/events.md. */
export function cloudEventMessage(event: ConsoleEvent, origin: EventOrigin): EventMessage {
  const id = eventId(event, origin);
  const { type } = eventKinds[event.kind];
  const [source, time] = [asciiUri(origin.url), wholeSeconds(event.time)];
  const envelope = {
    specversion: "1.0",
    id,
    source,
    type,
    subject: event.subject,
    time,
    datacontenttype: "application/json",
    text: chatLine(event, origin),
    data: {
      context: {
        specversion: cdeventsVersion,
        id,
        source,
        type,
        timestamp: time,
        chainId: `rc-${origin.id}-${event.chain}`,
      },
      subject: { id: event.subject, source, content: contentOf(event, origin) },
      customData: withoutNull({ repository: origin.name, url: asciiUri(event.url), ...event.facts }),
      customDataContentType: "application/json",
    },
  };
  return {
    id,
    type,
    contentType: "application/cloudevents+json; charset=utf-8",
    body: JSON.stringify(envelope),
  };
}

/** The same whenever the same is told: who has it already can leave it. ASCII without dots, so that a signature is unambiguous. */
export const eventId = ({ key }: ConsoleEvent, { id }: EventOrigin): string => `rc-${id}-${key}`;

/** `2026-11-22T14:05:07Z`: no fraction, and no second 60, which some readers refuse. */
const wholeSeconds = (time: string): string => `${time.slice(0, 19).replace(/:60$/, ":59")}Z`;

/** What the schema of the type has room for; everything else is in `customData`, because these objects are closed. */
function contentOf(event: ConsoleEvent, origin: EventOrigin): Readonly<Record<string, unknown>> {
  const { environment, artifact, sentence } = event;
  const description = oneLine(sentence, 700);
  const deployed =
    environment === undefined || artifact === undefined
      ? {}
      : {
          environment: { id: environment, source: environmentUri(origin, environment) },
          artifactId: packageUrl(origin, artifact),
        };
  switch (event.kind) {
    case "rollback-completed":
    case "deployment-succeeded":
      return deployed;
    case "production-failed":
      return { description, ...deployed, service: { id: origin.name, source: asciiUri(origin.url) } };
    default:
      return { description, ...deployed };
  }
}

/** Readers of other languages stumble over null, so keys without a value are left out. */
function withoutNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter(isThere).map(withoutNull);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => isThere(inner))
      .map(([key, inner]) => [key, withoutNull(inner)]),
  );
}

const isThere = (value: unknown): boolean => value !== null && value !== undefined;
