import type { Time } from "../values/values.js";
import type { EventKind } from "./event-kinds.js";

export type Environment = "staging" | "production";

/** One thing that happened, before it has a form: see `cloud-event.ts` and `slack-message.ts`. */
export interface ConsoleEvent {
  readonly kind: EventKind;
  /** One in the repository, the same each time that the same is told: `31`, `RB-7-requested`. ASCII, no dot or space. */
  readonly key: string;
  readonly time: Time;
  /** What belongs together, such as all events of one rollback: `RB-7`, `production-31`, `pr-12`. */
  readonly chain: string;
  /** What it is about: `RB-7`, `production-31`, `v1.4.0`, `#12`. */
  readonly subject: string;
  /** Where; only deployments and what they end in have one. */
  readonly environment?: Environment;
  /** Version or commit that is meant; only together with `environment`. */
  readonly artifact?: string;
  /** One sentence for people; may hold text that anybody wrote. */
  readonly sentence: string;
  /** Where people read on. */
  readonly url: string;
  /** For programs: plain values. Keys whose value is null or undefined are left out when it is sent. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** The repository that it happened in. */
export interface EventOrigin {
  readonly id: number;
  /** owner/name */
  readonly name: string;
  readonly url: string;
}
