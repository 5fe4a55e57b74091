import { MisconfiguredError } from "../../domain/misconfigured.js";
import type { ScratchBranch } from "../../ports/writing.js";
import { ApiError } from "./api-errors.js";
import type { GitHubClient } from "./client.js";
import { readRef } from "./ref-moves.js";

/** Nobody else uses the name: when it is there after a lost answer, it is ours. */
export async function createScratch(client: GitHubClient, { name, tip }: ScratchBranch): Promise<void> {
  const ref = `refs/heads/${name}`;
  try {
    await client.rest("POST /repos/{owner}/{repo}/git/refs", { ref, sha: tip });
  } catch (error) {
    const isLost = error instanceof ApiError && error.isAmbiguous;
    if (!isLost || (await readRef(client, ref)) !== tip) throw error;
  }
}

/** Best effort: a branch of a name that nobody else uses; what stays is swept later. */
export async function discardBranch(client: GitHubClient, name: string): Promise<void> {
  try {
    await client.rest("DELETE /repos/{owner}/{repo}/git/refs/{ref}", { ref: `heads/${name}` });
  } catch (error) {
    if (!(error instanceof ApiError) && !(error instanceof MisconfiguredError)) throw error;
  }
}
