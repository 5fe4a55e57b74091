/** Rules as a ref shows them: active ones of rulesets. Classic branch protection is not emulated. */
import type { BranchRule } from "../../model/model.js";
import { nodeId } from "../../model/node-ids.js";
import { rulesOfRef } from "../../repository/refs/rulesets.js";
import { connectionOf, type Connection, type PageArguments } from "../connection.js";
import type { RefSource } from "../sources.js";

interface RuleNode {
  readonly __typename: "RepositoryRule";
  readonly id: string;
  readonly type: string;
  readonly parameters: object | null;
}

/** `null` where the owner's plan has no rules for this repository. */
export function rulesOf({ repository, ref }: RefSource, page: PageArguments): Connection<RuleNode> | null {
  if (repository.isPrivate && repository.settings.planWithoutRules === true) return null;
  return connectionOf(rulesOfRef(repository, ref), page, {
    keyOf: ({ rule, rulesetId }) => `${rulesetId}:${rule.type}`,
    show: ({ rule, rulesetId }) => ({
      __typename: "RepositoryRule",
      id: nodeId("Repository", repository, `rule ${rulesetId} ${rule.type}`),
      type: rule.type.toUpperCase(),
      parameters: parametersOf(rule),
    }),
  });
}

function parametersOf(rule: BranchRule): object | null {
  switch (rule.type) {
    case "pull_request":
      return {
        __typename: "PullRequestParameters",
        allowedMergeMethods: rule.allowedMergeMethods ?? ["merge", "squash", "rebase"],
        dismissStaleReviewsOnPush: rule.dismissStale ?? false,
        requireCodeOwnerReview: rule.codeOwners ?? false,
        requireLastPushApproval: false,
        requiredApprovingReviewCount: rule.requiredApprovals,
        requiredReviewThreadResolution: false,
      };
    case "required_status_checks":
      return {
        __typename: "RequiredStatusChecksParameters",
        doNotEnforceOnCreate: false,
        requiredStatusChecks: rule.contexts.map((context) => ({
          context,
          integrationId: rule.sources?.[context] ?? null,
        })),
        strictRequiredStatusChecksPolicy: rule.strict,
      };
    case "update":
      return { __typename: "UpdateParameters", updateAllowsFetchAndMerge: false };
    case "non_fast_forward":
    case "deletion":
    case "creation":
      return null;
    default:
      return rule satisfies never;
  }
}
