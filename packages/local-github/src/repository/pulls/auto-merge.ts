import { ApiError } from "../../model/interfaces.js";
import type { PullRequest, Repository, TokenClaims } from "../../model/model.js";
import type { ServerParts } from "../../model/server-parts.js";
import { rulesOfRef } from "../refs/rulesets.js";
import { mergePull, type MergeMethod } from "./merge-pull.js";
import { unmetRequirements } from "./merge-requirements.js";

/** Somebody asked GitHub to merge it as soon as the rules allow it. */
export interface AutoMerge {
  readonly caller: TokenClaims;
  readonly method: MergeMethod;
  readonly title: string | undefined;
  readonly message: string | undefined;
  readonly enabledAt: string;
}

interface Enabling extends AutoMerge {
  readonly repository: Repository;
  readonly pull: PullRequest;
}

/** Refused where the repository does not allow it, and where nothing is in the way: then one merges. */
export function enableAutoMerge({ repository, pull, ...autoMerge }: Enabling): void {
  if (repository.settings.allowAutoMerge !== true)
    throw new ApiError(422, "Pull request Auto merge is not allowed for this repository");
  if (pull.state !== "open" || pull.isDraft)
    throw new ApiError(422, "Pull request is in draft or closed state");
  if (isReady(repository, pull)) throw new ApiError(422, "Pull request Pull request is in clean status");
  pull.autoMerge = autoMerge;
}

/** It waits for every rule, also for those that whoever turned it on may pass by (platform fact 194). */
const isReady = (repository: Repository, pull: PullRequest): boolean =>
  unmetRequirements(
    rulesOfRef(repository, `refs/heads/${pull.base}`).map(({ rule }) => rule),
    repository,
    pull,
  ).length === 0;

/** What GitHub does in the background whenever a status or a review comes in. A refusal leaves it for the next one. */
export async function mergeWhatMayNow(parts: ServerParts, repository: Repository): Promise<void> {
  for (const pull of repository.pulls.values()) {
    const { autoMerge } = pull;
    if (autoMerge === undefined || pull.state !== "open" || !isReady(repository, pull)) continue;
    try {
      await mergePull(parts, {
        ...{ repository, pull, ...autoMerge, expectedHead: undefined },
      });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
    }
  }
}
