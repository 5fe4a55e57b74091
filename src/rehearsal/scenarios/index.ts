import type { Scenario } from "./scenario.js";
import { theWholeLoop } from "./the-whole-loop/index.js";

/** Everything that can be rehearsed; the first is played when none is named. */
export const scenarios: readonly [Scenario, ...Scenario[]] = [theWholeLoop];
