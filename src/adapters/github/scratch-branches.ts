import { MisconfiguredError } from "../../domain/misconfigured.js";
import { ApiError } from "./api-errors.js";
import type { GitHubClient } from "./client.js";

/** Best effort: a branch of a name that nobody else uses; what stays is swept later. */
export async function discardBranch(client: GitHubClient, name: string): Promise<void> {
  try {
    await client.rest("DELETE /repos/{owner}/{repo}/git/refs/{ref}", { ref: `heads/${name}` });
  } catch (error) {
    if (!(error instanceof ApiError) && !(error instanceof MisconfiguredError)) throw error;
  }
}
