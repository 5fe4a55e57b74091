import { HistoryReader } from "../../audit/history.js";
import type { Entry } from "../../domain/log/entry.js";
import { DeliveryRecord } from "../../domain/metrics/delivery-record.js";
import type { Policy } from "../../domain/policy/policy.js";
import type { State } from "../../domain/state/state.js";
import { Links, repositoryUrlOf } from "./links.js";
import { nowOf } from "./now.js";
import type { PageModel, ProductionEvent, Trouble } from "./page-model.js";
import { productionEvents, rollbackStories } from "./stories.js";

/** Reads sound entries one by one, oldest first, and gives the model of the page after the last. */
export class ModelBuilder {
  readonly #history = new HistoryReader();
  readonly #delivery = new DeliveryRecord();
  #state: State | undefined;
  #url = "";

  add(entry: Entry, state: State): void {
    this.#history.add(entry);
    this.#delivery.add(entry);
    this.#state = state;
    if (this.#url === "") this.#url = repositoryUrlOf(entry.run.url);
  }

  /** The blob of the policy file that was in force at the last entry is looked up by the caller. */
  get state(): State | undefined {
    return this.#state;
  }

  /** One by one, because there may be many. */
  events(): Iterable<ProductionEvent> {
    return productionEvents(this.#history.history());
  }

  /** Without its events. */
  model({ madeAt, base, branch, commit, trouble, policy }: Surroundings): PageModel {
    const state = this.#state;
    const history = this.#history.history();
    const links = new Links(this.#url);
    const { changes, recoveries, rolledBack, span } = this.#delivery;
    return {
      schema: 1,
      madeAt,
      base,
      repository: state === undefined ? null : { name: state.repository.name, url: this.#url },
      log:
        state === undefined
          ? null
          : { entries: state.log.sequence, hash: state.log.hash, time: state.log.time, branch, commit },
      trouble,
      now: state === undefined ? null : nowOf({ state, history, links, policy }),
      events: [],
      rollbacks: rollbackStories(history),
      delivered: { changes, recoveries, rolledBack: [...rolledBack], span },
    };
  }
}

export interface Surroundings {
  /** UTC, ISO 8601. */
  readonly madeAt: string;
  readonly base: string;
  readonly branch: string;
  readonly commit: string;
  readonly trouble: Trouble | null;
  readonly policy: Policy | undefined;
}
