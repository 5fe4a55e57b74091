import { statusContext } from "../../../domain/values/names.js";
import { limits } from "../../../domain/text/markdown-limits.js";
import { cutText } from "../../../domain/text/markdown.js";
import type { CommitStatuses } from "../../../ports/collaborating.js";
import type { GitHubClient } from "../http/client.js";
import type { RateLimiter } from "../http/rate-limiter.js";

export const createCommitStatuses = (client: GitHubClient, pace: RateLimiter): CommitStatuses => ({
  set: async ({ sha, state, description, url }) => {
    const parameters = {
      sha,
      state,
      description: shortened(description),
      target_url: url,
      context: statusContext,
    };
    await pace(() =>
      client.rest("POST /repos/{owner}/{repo}/statuses/{sha}", parameters, { repeatable: true }),
    );
  },
});

/** GitHub counts code points, not UTF-16 units. */
export const shortened = (text: string): string => cutText(text, limits.description);
