import type { PullRequest, Repository, TokenClaims } from "../../model/model.js";
import { ApiError } from "../../model/interfaces.js";
import type { ServerParts } from "../../model/server-parts.js";

interface About {
  readonly repository: Repository;
  readonly pull: PullRequest;
  readonly caller: TokenClaims;
}

type StateParts = Pick<ServerParts, "git" | "clock" | "events">;

/** Closes or reopens a pull request by hand and sends the event. A merged one stays as it is. */
export async function changePullState(
  parts: StateParts,
  { state, ...about }: About & { readonly state: "open" | "closed" },
): Promise<void> {
  const { repository, pull, caller } = about;
  if (pull.state === state) return;
  if (state === "open") await refuseReopening(parts, about);
  pull.state = state;
  pull.updatedAt = now(parts);
  pull.closedAt = state === "closed" ? pull.updatedAt : undefined;
  await parts.events.pullRequest(state === "closed" ? "closed" : "reopened", { repository, pull, caller });
}

/** Records a merge that the ref move itself could not tell (squash and rebase make new commits) and sends `closed`. */
export async function markMerged(
  parts: StateParts,
  { commit, ...about }: About & { readonly commit: string },
): Promise<void> {
  const { repository, pull, caller } = about;
  if (pull.merged !== undefined) return;
  const at = now(parts);
  pull.merged = { by: caller.login, at, commit };
  pull.state = "closed";
  pull.closedAt = at;
  pull.updatedAt = at;
  await parts.events.pullRequest("closed", { repository, pull, caller });
}

/** Sends `edited` with what title, body or base were before. */
export async function sendEdited(
  parts: StateParts,
  {
    before,
    repository,
    pull,
    caller,
  }: About & {
    readonly before: {
      readonly title: string;
      readonly body: string;
      readonly base?: { readonly ref: string; readonly sha: string };
    };
  },
): Promise<void> {
  const changes = {
    ...(before.title === pull.title ? {} : { title: { from: before.title } }),
    ...(before.body === pull.body ? {} : { body: { from: before.body } }),
    ...(before.base === undefined
      ? {}
      : { base: { ref: { from: before.base.ref }, sha: { from: before.base.sha } } }),
  };
  await parts.events.pullRequest("edited", { repository, pull, caller, extra: { changes } });
}

async function refuseReopening(parts: StateParts, { repository, pull }: About): Promise<void> {
  const head = await parts.git.readRef(pull.headRepository, `refs/heads/${pull.headBranch}`);
  const base = await parts.git.readRef(`${repository.owner}/${repository.name}`, `refs/heads/${pull.base}`);
  const found =
    pull.merged !== undefined
      ? "The pull request cannot be reopened."
      : head === undefined || base === undefined
        ? `state cannot be changed. The ${pull.headBranch} branch has been deleted.`
        : head === pull.headSha
          ? undefined
          : `state cannot be changed. The ${pull.headBranch} branch was force-pushed or recreated.`;
  if (found !== undefined) {
    throw new ApiError(422, "Validation Failed", [
      { resource: "PullRequest", code: "invalid", field: "state", message: found },
    ]);
  }
}

const now = (parts: StateParts): string =>
  parts.clock
    .now()
    .toISOString()
    .replace(/\.\d{3}Z$/, "Z");
