import type { EnvironmentFacts } from "../snapshot/environment-rules.js";
import type { Policy } from "../policy/policy.js";
import type { State, Rollback } from "../state/state.js";
export interface CardFacts {
  readonly rollback: Rollback;
  readonly state: State;
  readonly policy: Policy;
  readonly environments: CardEnvironments;
  readonly repositoryUrl: string;
}

/** As GitHub has them; undefined where it did not say. */
export interface CardEnvironments {
  readonly production: EnvironmentFacts | undefined;
  readonly approval: EnvironmentFacts | undefined;
}
