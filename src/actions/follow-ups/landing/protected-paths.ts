import { policyPath, workflowsPath } from "../../../domain/values/names.js";
import type { Commit } from "../../../domain/values/values.js";
import type { World } from "../../../ports/world.js";
import type { KeptPaths } from "../../../ports/writing.js";

/** Policy and workflows are never restored: an old policy would give removed approvers their rights back. */
export const keptPaths: KeptPaths = { directories: [workflowsPath], files: [policyPath] };

/** Whether any of them differs between two commits. */
export async function changesKeptPaths(world: World, from: Commit, to: Commit): Promise<boolean> {
  const patterns = [policyPath, `${workflowsPath}/**`];
  const { paths, isComplete } = await world.objects.changedPaths({ from, to, patterns });
  return paths.length > 0 || !isComplete;
}
