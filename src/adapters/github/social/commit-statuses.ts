import { statusContext } from "../../../domain/values/names.js";
import { limits } from "../../../domain/text/markdown-limits.js";
import { cutText } from "../../../domain/text/markdown.js";
import type { CommitStatuses } from "../../../ports/collaborating.js";
import type { GitHubClient } from "../http/client.js";
import type { RateLimiter } from "../http/rate-limiter.js";

/** What this process has set already is not set again. */
export function createCommitStatuses(client: GitHubClient, pace: RateLimiter): CommitStatuses {
  const known = new Map<string, string>();
  return {
    set: async ({ sha, state, description, url, again = false }) => {
      const shown = `${state} ${description}`;
      if (!again && known.get(sha) === shown) return;
      const parameters = {
        sha,
        state,
        description: shortened(description),
        target_url: url,
        context: statusContext,
      };
      known.delete(sha);
      await pace(() =>
        client.rest("POST /repos/{owner}/{repo}/statuses/{sha}", parameters, { repeatable: true }),
      );
      known.set(sha, shown);
    },
  };
}

/** GitHub counts code points, not UTF-16 units. */
export const shortened = (text: string): string => cutText(text, limits.description);
