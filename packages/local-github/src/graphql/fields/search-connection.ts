import { searchConversations, type SearchHit } from "../../repository/search.js";
import { mayRead } from "../access.js";
import { connectionOf, type PageArguments } from "../connection.js";
import { NotEmulatedError } from "../failures.js";
import { findRepository, type RequestContext } from "../request-context.js";
import { issueSource, pullSource, type CommentableSource } from "../sources.js";

interface SearchArguments extends PageArguments {
  readonly query: string;
  readonly type: string;
}

/** Issues and pull requests; a token finds those of its scopes. */
export function search(
  _: unknown,
  { query, type, ...page }: SearchArguments,
  context: RequestContext,
): object {
  if (type !== "ISSUE" && type !== "ISSUE_ADVANCED") throw new NotEmulatedError(`A search of type ${type}`);
  const { caller } = context;
  const hits = searchConversations(query, {
    viewer: caller.login,
    findRepository: (name) => findRepository(context, name),
  }).filter(({ repository, conversation }) =>
    mayRead(caller, repository, conversation.kind === "issue" ? "issues" : "pull-requests"),
  );
  const found = connectionOf(hits, page, {
    keyOf: ({ conversation }) => (conversation.kind === "issue" ? conversation.issue : conversation.pull).id,
    show: sourceOf,
  });
  return { ...found, issueCount: hits.length };
}

const sourceOf = ({ repository, conversation }: SearchHit): CommentableSource =>
  conversation.kind === "issue"
    ? issueSource(repository, conversation.issue)
    : pullSource(repository, conversation.pull);
