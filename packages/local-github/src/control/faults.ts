/** Failures that GitHub has on bad days, made on purpose. */
import type { PullRequest } from "../model/model.js";
import { LaggingReads } from "./lagging-reads.js";

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  /** `undefined` for a wrong token. */
  readonly login: string | undefined;
  readonly jobId: number | undefined;
}

export interface Fault {
  /** `operation` is the REST operationId or the name of the GraphQL operation. */
  match(operation: string, request: SeenRequest): boolean;
  /** How many requests it hits; default one. */
  readonly times?: number;
  /** Whether the server does what it was asked for before it fails. */
  readonly effect: "before" | "after";
  /** `text` goes out as it is. `drop` ends the connection without an answer, `half` in the middle of the true one. */
  readonly answer:
    | {
        readonly status: number;
        readonly body?: unknown;
        readonly text?: string;
        readonly headers?: Readonly<Record<string, string>>;
      }
    | "drop"
    | "half";
}

export class Faults {
  readonly #waiting: { readonly fault: Fault; left: number }[] = [];
  /** Every answer is kept back that long. */
  latencyMs = 0;
  /** What other workflows of the repository have used up of this hour's limits; answers to jobs say so, none is refused. */
  spent = { core: 0, graphql: 0 };
  /** What jobs read lags behind what was written. People see what is. */
  readonly reads = new LaggingReads();
  /** GitHub works out in the background whether a pull request merges cleanly: `false` = it has not yet. */
  isMergeabilityKnown: (pull: PullRequest) => boolean = () => true;

  add(fault: Fault): void {
    this.#waiting.push({ fault, left: fault.times ?? 1 });
  }

  /** The fault that hits this request, which uses up one of its times. */
  take(operation: string, request: SeenRequest): Fault | undefined {
    const hit = this.#waiting.find(({ fault, left }) => left > 0 && fault.match(operation, request));
    if (hit === undefined) return undefined;
    hit.left -= 1;
    return hit.fault;
  }

  /** Faults that have not hit anything: a test that expects them to can look here. */
  get unused(): number {
    return this.#waiting.reduce((sum, { left }) => sum + left, 0);
  }

  clear(): void {
    this.#waiting.length = 0;
    this.latencyMs = 0;
    this.spent = { core: 0, graphql: 0 };
    this.reads.lagMs = 0;
    this.isMergeabilityKnown = () => true;
  }
}
