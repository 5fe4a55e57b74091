/** What the resolvers of one request share. */
import { ApiError } from "../model/interfaces.js";
import type { PullRequest, Repository, TokenClaims } from "../model/model.js";
import type { ServerParts } from "../model/server-parts.js";
import { maySee } from "./access.js";
import type { GitReader } from "./git-reader.js";
import type { QueryCost } from "./resource-limits.js";

export interface RequestContext {
  readonly parts: ServerParts;
  readonly caller: TokenClaims;
  readonly git: GitReader;
  readonly cost: QueryCost;
  /** All that GitHub says when it would not move several refs at once. */
  readonly refFailureText: string;
  /** `false` while GitHub has not yet computed whether the pull request merges cleanly. */
  readonly isMergeabilityKnown: (pull: PullRequest) => boolean;
}

/** `undefined` when unknown or not visible to the caller. */
export function findRepository(context: RequestContext, nameWithOwner: string): Repository | undefined {
  try {
    const repository = context.parts.repository(nameWithOwner);
    return maySee(context.caller, repository) ? repository : undefined;
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return undefined;
    throw error;
  }
}
