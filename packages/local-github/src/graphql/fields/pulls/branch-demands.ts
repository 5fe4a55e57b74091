/** What the rules of a branch demand of a pull request, as far as GraphQL shows it. */
import type { BranchRule, PullRequest, Repository } from "../../../model/model.js";
import { hasAtLeast, isSameLogin } from "../../../payloads/roles.js";
import { unmetRequirements } from "../../../repository/pulls/merge-requirements.js";
import { rulesOfRef } from "../../../repository/refs/rulesets.js";
import { latestReviews } from "./review-order.js";

export function isRequiredContext(repository: Repository, branch: string, context: string): boolean {
  return rulesOfType(repository, branch, "required_status_checks").some((rule) =>
    rule.contexts.some((each) => isSameLogin(each, context)),
  );
}

/** `null` when the branch demands no approval: then no number of approvals makes a decision. */
export function reviewDecision(
  repository: Repository,
  pull: PullRequest,
): "APPROVED" | "CHANGES_REQUESTED" | "REVIEW_REQUIRED" | null {
  const required = Math.max(
    0,
    ...rulesOfType(repository, pull.base, "pull_request").map((rule) => rule.requiredApprovals),
  );
  if (required === 0) return null;
  const opinions = latestReviews(pull, { onlyOpinions: true }).filter((review) =>
    hasAtLeast(repository, review.author, "write"),
  );
  if (opinions.some((review) => review.state === "CHANGES_REQUESTED")) return "CHANGES_REQUESTED";
  const approvals = opinions.filter((review) => review.state === "APPROVED").length;
  return approvals >= required ? "APPROVED" : "REVIEW_REQUIRED";
}

/** Whether the rules would let the pull request be merged now, conflicts and drafts apart. */
export const areDemandsMet = (repository: Repository, pull: PullRequest): boolean =>
  unmetRequirements(rulesOfBranch(repository, pull.base), repository, pull).length === 0;

export const mustBeUpToDate = (repository: Repository, branch: string): boolean =>
  rulesOfType(repository, branch, "required_status_checks").some((rule) => rule.strict);

const rulesOfBranch = (repository: Repository, branch: string): readonly BranchRule[] =>
  rulesOfRef(repository, `refs/heads/${branch}`).map(({ rule }) => rule);

type RuleOf<Type> = Extract<BranchRule, { readonly type: Type }>;

function rulesOfType<Type extends BranchRule["type"]>(
  repository: Repository,
  branch: string,
  type: Type,
): readonly RuleOf<Type>[] {
  return rulesOfBranch(repository, branch).filter((rule): rule is RuleOf<Type> => rule.type === type);
}
