import type { BranchRule, BranchRuleset } from "../../model/model.js";
import { nodeId } from "../../model/node-ids.js";
import type { RestAnswer, RestRequest, RestTable } from "../../model/server-parts.js";
import type { Payload } from "../../payloads/payload.js";
import { apiUrlOf, nameWithOwner, pageUrlOf } from "../../payloads/repository.js";
import { rulesOfRef } from "../../repository/refs/rulesets.js";
import { numberParameter, textParameter } from "../lookups.js";
import { notFound } from "../refusals.js";

export const ruleOperations: RestTable = {
  "repos/get-branch-rules": { needs: "metadata", run: getBranchRules },
  "repos/get-repo-rulesets": { needs: "metadata", run: listRulesets },
  "repos/get-repo-ruleset": { needs: "metadata", run: getRuleset },
};

/** Active rules only; the branch need not exist, and who may bypass them is not shown. */
async function getBranchRules(request: RestRequest): Promise<RestAnswer> {
  const { repository } = request;
  const rules = rulesOfRef(repository, `refs/heads/${textParameter(request, "branch")}`).map(
    ({ rule, rulesetId }) => ({
      ...rulePayload(rule),
      ruleset_source_type: "Repository",
      ruleset_source: nameWithOwner(repository),
      ruleset_id: rulesetId,
    }),
  );
  return { status: 200, list: rules };
}

async function listRulesets(request: RestRequest): Promise<RestAnswer> {
  return {
    status: 200,
    list: request.repository.rulesets.map((ruleset) => rulesetPayload(request, ruleset)),
  };
}

async function getRuleset(request: RestRequest): Promise<RestAnswer> {
  const ruleset = request.repository.rulesets.find(({ id }) => id === numberParameter(request, "ruleset_id"));
  if (ruleset === undefined) throw notFound();
  const prefix = ruleset.target === "branch" ? "refs/heads/" : "refs/tags/";
  const full = (pattern: string): string =>
    pattern.startsWith("~") || pattern.startsWith("refs/") ? pattern : `${prefix}${pattern}`;
  const body = {
    ...rulesetPayload(request, ruleset),
    conditions: { ref_name: { include: ruleset.include.map(full), exclude: ruleset.exclude.map(full) } },
    rules: ruleset.rules.map(rulePayload),
    current_user_can_bypass:
      request.caller.kind !== "actions" && ruleset.bypass.includes(request.caller.login) ? "always" : "never",
  };
  return { status: 200, body };
}

function rulesetPayload(
  { parts, repository }: RestRequest,
  { id, name, target, enforcement }: BranchRuleset,
): Payload {
  return {
    id,
    name,
    target,
    source_type: "Repository",
    source: nameWithOwner(repository),
    enforcement,
    node_id: nodeId("Repository", repository, `ruleset ${id}`),
    _links: {
      self: { href: `${apiUrlOf(parts, repository)}/rulesets/${id}` },
      html: { href: `${pageUrlOf(parts, repository)}/rules/${id}` },
    },
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
  };
}

function rulePayload(rule: BranchRule): Payload {
  switch (rule.type) {
    case "pull_request":
      return {
        type: rule.type,
        parameters: {
          required_approving_review_count: rule.requiredApprovals,
          dismiss_stale_reviews_on_push: rule.dismissStale ?? false,
          require_code_owner_review: false,
          require_last_push_approval: false,
          required_review_thread_resolution: false,
          allowed_merge_methods: rule.allowedMergeMethods ?? ["merge", "squash", "rebase"],
        },
      };
    case "required_status_checks":
      return {
        type: rule.type,
        parameters: {
          strict_required_status_checks_policy: rule.strict,
          do_not_enforce_on_create: false,
          required_status_checks: rule.contexts.map((context) => ({ context })),
        },
      };
    case "update":
      return { type: rule.type, parameters: { update_allows_fetch_and_merge: false } };
    case "non_fast_forward":
    case "deletion":
    case "creation":
      return { type: rule.type };
    default:
      return rule satisfies never;
  }
}
