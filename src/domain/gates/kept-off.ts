import { evaluateGates, type GateFacts } from "./gates.js";
import type { GateName } from "./report.js";

/** Gates that nothing further down its lists of commits, reviews, threads, labels and comments could open again. */
const shutForGood: ReadonlySet<GateName> = new Set(["ready", "labels", "testers"]);

export interface KeptOff {
  readonly byMergeability: boolean;
  /** By another gate: then it makes no difference whether it can be merged. */
  readonly byOther: boolean;
}

/**
 * Whether what is known of a pull request keeps it off staging, whatever the rest of its lists says. `hasAllReviews`: no
 * further one can vouch for a fork; `hasAllChecks`: no later one can replace what failed.
 */
export function keptOff(
  facts: Omit<GateFacts, "mayChangeWorkflows">,
  { hasAllReviews, hasAllChecks }: { readonly hasAllReviews: boolean; readonly hasAllChecks: boolean },
): KeptOff {
  const { results } = evaluateGates({ ...facts, mayChangeWorkflows: false });
  const shut = results.filter(({ verdict }) => verdict !== "passed").map(({ gate }) => gate);
  return {
    byMergeability: shut.includes("mergeable"),
    byOther: shut.some(
      (gate) =>
        shutForGood.has(gate) || (gate === "author" && hasAllReviews) || (gate === "checks" && hasAllChecks),
    ),
  };
}
