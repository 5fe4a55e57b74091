/** Ref moves and commits that REST operations ask for. */
import { ApiError } from "../../model/interfaces.js";
import type { NewGitPerson, RestRequest } from "../../model/server-parts.js";
import { noreplyAddress } from "../../payloads/account.js";
import { nameWithOwner } from "../../payloads/repository.js";
import { WorkflowRefusal } from "../../repository/refs/workflow-files.js";
import { notAccessible } from "../refusals.js";

/** The refs API says no more than this when a commit brings workflow files that the token may not bring (mkb79/Audible#882). */
export async function moveRef(
  { parts, repository, caller }: RestRequest,
  move: {
    readonly ref: string;
    readonly before: string | undefined;
    readonly after: string;
    readonly force: boolean;
  },
): Promise<void> {
  try {
    await parts.refs.move({ repository, caller, moves: [move] });
  } catch (error) {
    throw error instanceof WorkflowRefusal ? notAccessible() : error;
  }
}

/** Author of what the API commits for a caller. */
export const callerAsAuthor = ({ parts, caller }: RestRequest): NewGitPerson => ({
  name: caller.login,
  email: noreplyAddress(parts, caller.login),
});

/** GitHub signs what it commits itself, which it does when nobody is named and the token is a bot's. */
export function commitSignatures(request: RestRequest): {
  readonly author: NewGitPerson;
  readonly committer: NewGitPerson;
  readonly isSigned: boolean;
} {
  const author = personIn(request, "author");
  const committer = personIn(request, "committer");
  const isBot = request.caller.kind !== "user";
  const fallback = author ?? callerAsAuthor(request);
  return {
    author: author ?? callerAsAuthor(request),
    committer:
      committer ??
      (isBot && author === undefined ? { name: "GitHub", email: "noreply@github.com" } : fallback),
    isSigned: isBot && author === undefined && committer === undefined,
  };
}

export async function requireBranch({ parts, repository }: RestRequest, branch: string): Promise<string> {
  const sha = await parts.git.readRef(
    nameWithOwner(repository),
    branch.startsWith("refs/heads/") ? branch : `refs/heads/${branch}`,
  );
  if (sha === undefined) throw new ApiError(404, "Branch not found");
  return sha;
}

function personIn({ body }: RestRequest, field: string): NewGitPerson | undefined {
  const person = body[field];
  if (typeof person !== "object" || person === null || !("name" in person) || !("email" in person))
    return undefined;
  const date = "date" in person && typeof person.date === "string" ? { date: person.date } : {};
  return { name: String(person.name), email: String(person.email), ...date };
}
