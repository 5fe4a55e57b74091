import { statusContext } from "../../../domain/values/names.js";
import { limits } from "../../../domain/text/markdown-limits.js";
import { cutText } from "../../../domain/text/markdown.js";
import type { CommitStatuses } from "../../../ports/collaborating.js";
import type { GitHubClient } from "../http/client.js";
import type { RateLimiter } from "../http/rate-limiter.js";

/** What this process has set already, or is setting, is not set again. */
export function createCommitStatuses(client: GitHubClient, pace: RateLimiter): CommitStatuses {
  const known = new Map<string, { readonly shown: string; readonly sent: Promise<unknown> }>();
  return {
    set: async ({ sha, state, description, url, again = false }) => {
      const shown = `${state} ${description}`;
      const before = known.get(sha);
      if (!again && before?.shown === shown) {
        await before.sent;
        return;
      }
      const parameters = {
        sha,
        state,
        description: shortened(description),
        target_url: url,
        context: statusContext,
      };
      const send = (): Promise<unknown> =>
        pace(() =>
          client.rest("POST /repos/{owner}/{repo}/statuses/{sha}", parameters, { repeatable: true }),
        );
      // The newest is what GitHub shows: one that is tried again may not arrive after the next.
      const sent = before === undefined ? send() : before.sent.then(send, send);
      known.set(sha, { shown, sent });
      try {
        await sent;
      } catch (error) {
        if (known.get(sha)?.sent === sent) known.delete(sha);
        throw error;
      }
    },
  };
}

/** GitHub counts code points, not UTF-16 units. */
export const shortened = (text: string): string => cutText(text, limits.description);
