import type { BranchRules } from "../../../domain/snapshot/snapshot.js";
import { branchRules, type ActiveRule } from "../git/branch-rules.js";
import type { SnapshotAnswer } from "./answer.js";

type Develop = NonNullable<SnapshotAnswer["repository"]["develop"]>;

/**
 * What the rulesets ask of the base, as the snapshot's query shows them. Undefined where that is not all: there is classic
 * protection, the list goes on, or GitHub withheld it (platform fact 176).
 */
export function shownRules({ refUpdateRule, rules }: Develop): BranchRules | undefined {
  if (refUpdateRule !== null || rules === null || rules.pageInfo.hasNextPage) return undefined;
  return branchRules(rules.nodes.map(activeRule), undefined);
}

/** GraphQL has the names of REST, in capitals and in camel case. */
const activeRule = ({ type, parameters }: NonNullable<Develop["rules"]>["nodes"][number]): ActiveRule => ({
  type: type.toLowerCase(),
  parameters: {
    required_approving_review_count: parameters?.requiredApprovingReviewCount,
    require_code_owner_review: parameters?.requireCodeOwnerReview,
    require_last_push_approval: parameters?.requireLastPushApproval,
    allowed_merge_methods: parameters?.allowedMergeMethods
      ?.map((method) => method.toLowerCase())
      .filter(isMergeMethod),
    strict_required_status_checks_policy: parameters?.strictRequiredStatusChecksPolicy,
    required_status_checks: parameters?.requiredStatusChecks,
  },
});

const isMergeMethod = (method: string): method is "merge" | "squash" | "rebase" =>
  method === "merge" || method === "squash" || method === "rebase";
