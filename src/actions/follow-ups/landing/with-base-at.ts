import type { LandingMethod, Commit } from "../../../domain/values/values.js";
import type { World } from "../../../ports/world.js";
import type { Standing } from "../../run/decision-context.js";

/**
 * The standing with this merge on develop. One that was found made, by hand or as part of another's, may have more on top
 * of it: then develop stays as it was read.
 */
export async function withLanded(
  world: World,
  standing: Standing,
  { develop, method }: { readonly develop: Commit; readonly method: LandingMethod },
): Promise<Standing> {
  const known = standing.snapshot.develop;
  const isOlder = method === "by-hand" && (await world.history.contains(known.sha, develop.sha));
  return isOlder ? standing : { ...standing, snapshot: { ...standing.snapshot, develop } };
}
