import type { Time } from "../values/values.js";

/** An event as it was made (`events/console-event.ts`), by the version that wrote it: sent again, it has the same id and content. */
export interface LoggedEvent {
  readonly kind: string;
  readonly key: string;
  readonly time: Time;
  readonly chain: string;
  readonly subject: string;
  readonly environment?: "staging" | "production";
  readonly artifact?: string;
  readonly sentence: string;
  readonly url: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** The address itself is a secret of its owner. */
export interface AddressOfWebhook {
  readonly host: string;
  /** The first 12 digits of the SHA-256 of the whole address: tells those of one host apart. */
  readonly fingerprint: string;
}

export interface UndeliveredEvent {
  readonly event: LoggedEvent;
  /** The addresses that did not take it. */
  readonly to: readonly AddressOfWebhook[];
  /** What the last of them answered. */
  readonly detail: string;
}

export type WebhookFacts =
  /** Written when a run ends, and again for the rest when some of it arrived. */
  | {
      readonly type: "events-undelivered";
      /** When the first of them was not delivered. */
      readonly since: Time;
      readonly events: readonly UndeliveredEvent[];
    }
  /** What became of what entry number `entry` lists. `partly`: a new entry lists the rest. */
  | {
      readonly type: "events-delivered";
      readonly entry: number;
      readonly outcome: "delivered" | "partly" | "given-up";
      readonly detail: string;
    }
  /** A run did not end well, so its events were sent once more: it may have died before it sent them. */
  | {
      readonly type: "events-repeated";
      readonly run: number;
      readonly attempt: number;
      /** Keys of the events. */
      readonly keys: readonly string[];
    };
