import { statusContext } from "../../../domain/values/names.js";
import type { CommitSha } from "../../../domain/values/values.js";
import type { PullRequests } from "../../../ports/collaborating.js";
import type { Ports } from "../../../ports/ports.js";

type Merge = Parameters<PullRequests["merge"]>[0];

/**
 * Merges into develop what the console answers for: GitHub lets nothing in before the console's own status is good. A run
 * that read the log earlier may call it pending in between, so what GitHub refuses for that status is tried once more.
 */
export async function mergeWithSuccessStatus(
  ports: Ports,
  { description, ...request }: Merge & { readonly description: string },
): ReturnType<PullRequests["merge"]> {
  await setSuccessStatus(ports, { sha: request.head, description });
  const merged = await ports.pullRequests.merge(request);
  if (merged.kind === "done" || !merged.found.includes(statusContext)) return merged;
  await setSuccessStatus(ports, { sha: request.head, description, again: true });
  return ports.pullRequests.merge({ ...request, wasSeen: false });
}

/** The status by which GitHub lets this commit into develop. */
export const setSuccessStatus = (
  ports: Ports,
  shown: { readonly sha: CommitSha; readonly description: string; readonly again?: boolean },
): Promise<void> => ports.statuses.set({ ...shown, state: "success", url: ports.run.reference.url });
