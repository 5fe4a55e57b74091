import { policyPath, workflowsPath } from "../../../domain/values/names.js";
import type { Commit } from "../../../domain/values/values.js";
import type { Ports } from "../../../ports/ports.js";
import type { KeptPaths } from "../../../ports/writing.js";

/** Policy and workflows are never restored: an old policy would give removed approvers their rights back. */
export const protectedPaths: KeptPaths = { directories: [workflowsPath], files: [policyPath] };

/** Whether any of them differs between two commits. */
export async function changesKeptPaths(ports: Ports, from: Commit, to: Commit): Promise<boolean> {
  const patterns = [policyPath, `${workflowsPath}/**`];
  const { paths, isComplete } = await ports.objects.changedPaths({ from, to, patterns });
  return paths.length > 0 || !isComplete;
}
