import { statusContext } from "../../domain/branches.js";
import type { CommitStatuses } from "../../ports/collaborating.js";
import type { GitHubClient } from "./client.js";

const longestDescription = 140;

export const createCommitStatuses = (client: GitHubClient): CommitStatuses => ({
  set: async ({ sha, state, description, url }) => {
    const parameters = {
      sha,
      state,
      description: shortened(description),
      target_url: url,
      context: statusContext,
    };
    await client.rest("POST /repos/{owner}/{repo}/statuses/{sha}", parameters, { repeatable: true });
  },
});

/** GitHub counts code points, not UTF-16 units. */
export function shortened(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= longestDescription) return text;
  return `${characters.slice(0, longestDescription - 1).join("")}…`;
}
