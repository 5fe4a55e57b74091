import type { Issue, PullRequest, Repository } from "../../../model/model.js";
import { nameWithOwner } from "../../../payloads/repository.js";
import { isSameLogin } from "../../../payloads/roles.js";

/** Keywords of https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue */
export function issuesClosedBy(repository: Repository, { base, body }: PullRequest): readonly Issue[] {
  if (base !== repository.defaultBranch) return [];
  const mentions = body.matchAll(
    /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+(?<home>[\w.-]+\/[\w.-]+)?#(?<number>\d+)/gi,
  );
  const numbers = [...mentions]
    .filter(({ groups }) => groups?.home === undefined || isSameLogin(groups.home, nameWithOwner(repository)))
    .map(({ groups }) => Number(groups?.number));
  return [...new Set(numbers)].flatMap((number) => repository.issues.get(number) ?? []);
}
