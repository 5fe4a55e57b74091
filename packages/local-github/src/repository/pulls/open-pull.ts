import { ApiError } from "../../model/interfaces.js";
import type { PullRequest, Repository, TokenClaims } from "../../model/model.js";
import type { ServerParts } from "../../model/server-parts.js";
import { isSameLogin } from "../../payloads/roles.js";

export interface PullProposal {
  readonly repository: Repository;
  readonly caller: TokenClaims;
  readonly title: string;
  readonly body: string;
  readonly isDraft: boolean;
  /** `branch` or `owner:branch`. */
  readonly head: string;
  /** owner/name of the head's repository; by default the one of that owner with the same name. */
  readonly headRepository: string | undefined;
  readonly base: string;
}

type OpenParts = Pick<ServerParts, "git" | "clock" | "events" | "nextId" | "repository">;

/** Opens a pull request, keeps its head in `refs/pull/N/head`, and sends `opened`. */
export async function openPull(parts: OpenParts, proposal: PullProposal): Promise<PullRequest> {
  const { repository, caller } = proposal;
  requirePermissionToOpen(repository, caller);
  const name = `${repository.owner}/${repository.name}`;
  const head = await findHead(parts, proposal);
  const base = await parts.git.readRef(name, `refs/heads/${proposal.base}`);
  if (base === undefined) throw invalid("base");
  await requireSomethingToMerge(parts, proposal, { ...head, base });
  // From here to the new record nothing is awaited: two equal requests must not both pass.
  refuseRepetition(proposal, head);
  const pull = newPull(parts, proposal, head);
  repository.pulls.set(pull.number, pull);
  await parts.git.moveRefs(name, [
    { ref: `refs/pull/${pull.number}/head`, before: undefined, after: head.sha },
  ]);
  await parts.events.pullRequest("opened", { repository, pull, caller });
  return pull;
}

function newPull(parts: OpenParts, proposal: PullProposal, head: Head): PullRequest {
  const now = parts.clock
    .now()
    .toISOString()
    .replace(/\.\d{3}Z$/, "Z");
  return {
    id: parts.nextId(),
    number: proposal.repository.nextNumber++,
    title: proposal.title,
    body: proposal.body,
    state: "open",
    isDraft: proposal.isDraft,
    author: proposal.caller.login,
    base: proposal.base,
    headRepository: head.repository,
    headBranch: head.branch,
    headSha: head.sha,
    labels: [],
    assignees: [],
    merged: undefined,
    reviews: [],
    threads: [],
    createdAt: now,
    updatedAt: now,
    closedAt: undefined,
  };
}

/** GitHub's setting "Allow GitHub Actions to create and approve pull requests". */
function requirePermissionToOpen(repository: Repository, caller: TokenClaims): void {
  if (caller.kind === "actions" && !repository.settings.actionsMayOpenPullRequests) {
    throw new ApiError(403, "GitHub Actions is not permitted to create or approve pull requests.");
  }
}

interface Head {
  readonly repository: string;
  readonly branch: string;
  readonly sha: string;
}

async function findHead(parts: OpenParts, { repository, head, headRepository }: PullProposal): Promise<Head> {
  const colon = head.indexOf(":");
  const owner = colon < 0 ? repository.owner : head.slice(0, colon);
  const branch = head.slice(colon + 1);
  const own = `${repository.owner}/${repository.name}`;
  const name = headRepository ?? (isSameLogin(owner, repository.owner) ? own : `${owner}/${repository.name}`);
  if (name !== own && findRepository(parts, name)?.parent !== own) throw invalid("head");
  const sha = await parts.git.readRef(name, `refs/heads/${branch}`);
  if (sha === undefined) throw invalid("head");
  return { repository: name, branch, sha };
}

function findRepository(parts: OpenParts, name: string): Repository | undefined {
  try {
    return parts.repository(name);
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return undefined;
    throw error;
  }
}

function refuseRepetition({ repository, base }: PullProposal, head: Head): void {
  const open = [...repository.pulls.values()].find(
    (pull) =>
      pull.state === "open" &&
      pull.base === base &&
      pull.headRepository === head.repository &&
      pull.headBranch === head.branch,
  );
  const owner = head.repository.slice(0, head.repository.indexOf("/"));
  if (open !== undefined) throw custom(`A pull request already exists for ${owner}:${head.branch}.`);
}

async function requireSomethingToMerge(
  parts: OpenParts,
  { repository, base: branch }: PullProposal,
  head: Head & { readonly base: string },
): Promise<void> {
  const name = `${repository.owner}/${repository.name}`;
  if (await parts.git.isAncestor(name, head.sha, head.base)) {
    throw custom(`No commits between ${branch} and ${head.branch}`);
  }
  if ((await parts.git.mergeBase(name, head.base, head.sha)) === undefined) {
    throw custom(`The ${head.branch} branch has no history in common with ${branch}`);
  }
}

const invalid = (field: string): ApiError =>
  new ApiError(422, "Validation Failed", [{ resource: "PullRequest", field, code: "invalid" }]);
const custom = (message: string): ApiError =>
  new ApiError(422, "Validation Failed", [{ resource: "PullRequest", code: "custom", message }]);
