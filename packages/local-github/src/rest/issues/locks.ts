import { ApiError } from "../../model/interfaces.js";
import type { Issue, PullRequest } from "../../model/model.js";
import type { RestAnswer, RestRequest, RestTable } from "../../model/server-parts.js";
import { subjectOf } from "../../payloads/issue.js";
import { hasAtLeast } from "../../payloads/roles.js";
import { conversationOf, eitherScope, nowOf, textOf } from "../lookups.js";

/** "Lock conversation" and "Unlock conversation". */
export const lockOperations: RestTable = {
  "issues/lock": { needs: eitherScope("write"), person: "write", run: lock },
  "issues/unlock": { needs: eitherScope("write"), person: "write", run: unlock },
};

/** People who may write comment all the same; a job's or an App's token does not, whatever its permissions (platform fact 172). */
export function requireUnlocked(
  { repository, caller }: RestRequest,
  { lock: held }: Issue | PullRequest,
): void {
  if (held === undefined) return;
  if (caller.kind === "user" && hasAtLeast(repository, caller.login, "write")) return;
  throw new ApiError(403, "Unable to create comment because issue is locked.");
}

async function lock(request: RestRequest): Promise<RestAnswer> {
  const subject = subjectOf(conversationOf(request, "write"));
  subject.lock = { reason: textOf(request, "lock_reason") ?? null };
  subject.updatedAt = nowOf(request);
  return { status: 204 };
}

async function unlock(request: RestRequest): Promise<RestAnswer> {
  const subject = subjectOf(conversationOf(request, "write"));
  subject.lock = undefined;
  subject.updatedAt = nowOf(request);
  return { status: 204 };
}
