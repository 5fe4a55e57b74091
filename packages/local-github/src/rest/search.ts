import { ApiError } from "../model/interfaces.js";
import type { Repository } from "../model/model.js";
import type { RestAnswer, RestRequest, RestTable, ServerParts } from "../model/server-parts.js";
import { conversationPayload, subjectOf } from "../payloads/issue.js";
import { hasAtLeast } from "../payloads/roles.js";
import { searchConversations } from "../repository/search.js";

export const searchOperations: RestTable = {
  "search/issues-and-pull-requests": { needs: "metadata", run: searchIssues },
};

function repositoryNamed(parts: ServerParts, name: string): Repository | undefined {
  try {
    return parts.repository(name);
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return undefined;
    throw error;
  }
}

/** The score says how well a hit fits; here all fit alike. */
async function searchIssues({ parts, caller, query }: RestRequest): Promise<RestAnswer> {
  const sort = query.get("sort");
  const hits = searchConversations(
    query.get("q") ?? "",
    {
      viewer: caller.login,
      findRepository: (name) => {
        const found = repositoryNamed(parts, name);
        const isVisible =
          found?.isPrivate !== true || (caller.kind === "user" && hasAtLeast(found, caller.login, "read"));
        return isVisible ? found : undefined;
      },
    },
    sort === null ? undefined : `${sort}-${query.get("order") ?? "desc"}`,
  );
  return {
    status: 200,
    list: hits.map(({ repository, conversation }) => ({
      ...conversationPayload(parts, repository, conversation),
      // Unlike elsewhere an empty one is no null here.
      body: subjectOf(conversation).body,
      score: 1,
    })),
    listKey: "items",
    listExtra: { incomplete_results: false, search_type: "lexical" },
  };
}
