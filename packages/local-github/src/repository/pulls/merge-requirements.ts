import type { BranchRule, PullRequest, Repository, Review } from "../../model/model.js";
import { hasAtLeast } from "../../payloads/roles.js";
import { reportedContexts } from "./required-statuses.js";

/**
 * What the rules of the base still ask of a pull request, in GitHub's words. Merging methods and drafts are judged
 * elsewhere: they are refused with other texts.
 */
export function unmetRequirements(
  rules: readonly BranchRule[],
  repository: Repository,
  pull: PullRequest,
): readonly string[] {
  return rules.flatMap((rule) => {
    switch (rule.type) {
      case "pull_request":
        return unmetApprovals(rule, repository, pull);
      case "required_status_checks":
        return unmetContexts(rule, repository, pull);
      case "update":
        return ["Cannot update this protected ref."];
      case "non_fast_forward":
      case "deletion":
      case "creation":
        return [];
      default:
        return rule satisfies never;
    }
  });
}

/** The last word of every reviewer: a comment takes nothing back, a dismissed review does not count. */
function latestOpinions(pull: PullRequest): readonly Review[] {
  const opinions = new Map<string, Review>();
  for (const review of pull.reviews) {
    if (review.state === "COMMENTED" || review.state === "PENDING") continue;
    opinions.set(review.author.toLowerCase(), review);
  }
  return [...opinions.values()].filter((review) => review.state !== "DISMISSED");
}

function unmetApprovals(
  rule: Extract<BranchRule, { type: "pull_request" }>,
  repository: Repository,
  pull: PullRequest,
): readonly string[] {
  const writers = latestOpinions(pull).filter((review) => hasAtLeast(repository, review.author, "write"));
  const approvals = writers.filter(
    (review) => review.state === "APPROVED" && (rule.dismissStale !== true || review.commit === pull.headSha),
  ).length;
  const objections = writers.filter((review) => review.state === "CHANGES_REQUESTED");
  const missing = rule.requiredApprovals - approvals;
  return [
    ...(rule.requiredApprovals > 0 && objections.length > 0
      ? ["Changes requested by a reviewer with write access."]
      : []),
    ...(missing > 0
      ? [
          `At least ${rule.requiredApprovals} approving review${rule.requiredApprovals === 1 ? " is" : "s are"} required by reviewers with write access.`,
        ]
      : []),
  ];
}

function unmetContexts(
  rule: Extract<BranchRule, { type: "required_status_checks" }>,
  repository: Repository,
  pull: PullRequest,
): readonly string[] {
  const reported = reportedContexts(repository, pull.headSha);
  const states = new Map([...reported].map(([name, state]) => [name.toLowerCase(), state]));
  const missing = rule.contexts.filter((context) => states.get(context.toLowerCase()) !== "success");
  const [first] = missing;
  if (first === undefined) return [];
  if (rule.contexts.length > 1)
    return [`${missing.length} of ${rule.contexts.length} required status checks are expected.`];
  const state = states.get(first.toLowerCase());
  return [
    `Required status check "${first}" is ${state === undefined ? "expected" : state === "pending" ? "pending" : "failing"}.`,
  ];
}
