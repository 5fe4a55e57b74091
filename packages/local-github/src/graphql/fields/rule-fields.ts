/** Rules as a ref shows them: active ones of rulesets. Classic branch protection is not emulated. */
import type { BranchRule, Repository } from "../../model/model.js";
import { nodeId } from "../../model/node-ids.js";
import { rulesOfRef } from "../../repository/refs/rulesets.js";
import { connectionOf, type Connection, type PageArguments } from "../connection.js";
import type { RefSource, RepositorySource } from "../sources.js";
import { repositoryOf } from "./repository-of.js";

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
    show: ({ rule, rulesetId }) => ruleNode(repository, rule, rulesetId),
  });
}

/** Rulesets of the repository itself: those of organizations are not emulated. */
export function rulesetsOf(
  { repository }: RepositorySource,
  { targets, ...page }: PageArguments & { readonly targets?: readonly string[] | null },
): object | null {
  if (repository.isPrivate && repository.settings.planWithoutRules === true) return null;
  const wanted = repository.rulesets.filter(
    ({ target }) => !targets || targets.includes(target.toUpperCase()),
  );
  return connectionOf(wanted, page, {
    keyOf: ({ id }) => id,
    show: ({ id, name, target, enforcement, rules }) => ({
      __typename: "RepositoryRuleset",
      databaseId: id,
      enforcement: enforcement.toUpperCase(),
      id: nodeId("Repository", repository, `ruleset ${id}`),
      name,
      rules: (args: PageArguments) =>
        connectionOf(rules, args, {
          keyOf: ({ type }) => type,
          show: (rule) => ruleNode(repository, rule, id),
        }),
      source: repositoryOf({ repository }),
      target: target.toUpperCase(),
    }),
  });
}

const ruleNode = (repository: Repository, rule: BranchRule, rulesetId: number): RuleNode => ({
  __typename: "RepositoryRule",
  id: nodeId("Repository", repository, `rule ${rulesetId} ${rule.type}`),
  type: rule.type.toUpperCase(),
  parameters: parametersOf(rule),
});

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
