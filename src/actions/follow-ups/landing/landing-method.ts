import type { Policy } from "../../../domain/policy/policy.js";
import { mergeMethods } from "../../../domain/train/landable.js";
import type { Snapshot } from "../../../domain/snapshot/snapshot.js";

export type Method = "merge" | "squash" | "rebase";

const preferred: readonly Method[] = ["merge", "squash", "rebase"];

/**
 * The policy's method, else those allowed in the order in which they are tried: first a merge commit, which keeps the
 * released heads reachable. A rule that a job's token cannot see may forbid one (platform fact 57).
 */
export function landingMethods(snapshot: Snapshot, policy: Policy): readonly Method[] {
  const allowed = mergeMethods(snapshot);
  const { method } = policy.landing;
  return preferred.filter((each) => allowed.includes(each) && (method === "auto" || method === each));
}

export const landingMethod = (snapshot: Snapshot, policy: Policy): Method | undefined =>
  landingMethods(snapshot, policy)[0];
