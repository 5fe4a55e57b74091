import type { Policy } from "../domain/policy.js";
import { mergeMethods } from "../domain/landable.js";
import type { Snapshot } from "../domain/snapshot.js";

export type Method = "merge" | "squash" | "rebase";

/** The policy's method, else the repository's only one, else a merge commit, which keeps the released heads reachable. */
export function landingMethod(snapshot: Snapshot, policy: Policy): Method | undefined {
  const allowed = mergeMethods(snapshot);
  const { method } = policy.landing;
  if (method !== "auto") return allowed.includes(method) ? method : undefined;
  const preferred: readonly Method[] = ["merge", "squash", "rebase"];
  return preferred.find((each) => allowed.includes(each));
}
