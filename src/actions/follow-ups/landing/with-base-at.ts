import type { LandingMethod, Commit } from "../../../domain/values/values.js";
import type { Ports } from "../../../ports/ports.js";
import type { DecisionContext } from "../../run/decision-context.js";

/**
 * The standing with this merge on develop. One that was found made, manually or as part of another's, may have more on top
 * of it: then develop stays as it was read.
 */
export async function withBaseAt(
  ports: Ports,
  context: DecisionContext,
  { develop, method }: { readonly develop: Commit; readonly method: LandingMethod },
): Promise<DecisionContext> {
  const known = context.snapshot.develop;
  const isOlder = method === "by-hand" && (await ports.history.contains(known.sha, develop.sha));
  return isOlder ? context : { ...context, snapshot: { ...context.snapshot, develop } };
}
