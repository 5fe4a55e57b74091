import { ApiError } from "../../model/interfaces.js";
import type { BranchRule, BranchRuleset, Repository } from "../../model/model.js";
import { nodeId } from "../../model/node-ids.js";
import type { RestAnswer, RestRequest, RestTable } from "../../model/server-parts.js";
import type { Payload } from "../../payloads/payload.js";
import { hasAtLeast, isSameLogin } from "../../payloads/roles.js";
import { apiUrlOf, nameWithOwner, pageUrlOf } from "../../payloads/repository.js";
import { rulesOfRef } from "../../repository/refs/rulesets.js";
import { numberParameter, textParameter } from "../lookups.js";
import { notFound } from "../refusals.js";
import { adminRole, rulesetOf } from "../written-ruleset.js";

export const ruleOperations: RestTable = {
  "repos/get-branch-rules": { needs: "metadata", run: getBranchRules },
  "repos/get-repo-rulesets": { needs: "metadata", run: listRulesets },
  "repos/get-repo-ruleset": { needs: "metadata", run: getRuleset },
  "repos/create-repo-ruleset": {
    needs: { scope: "administration", level: "write" },
    person: "admin",
    run: createRuleset,
  },
  "repos/delete-repo-ruleset": {
    needs: { scope: "administration", level: "write" },
    person: "admin",
    run: deleteRuleset,
  },
};

/** Active rules only; the branch need not exist, and who may bypass them is not shown. */
async function getBranchRules(request: RestRequest): Promise<RestAnswer> {
  const { repository } = request;
  requirePlan(repository);
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
  requirePlan(request.repository);
  return {
    status: 200,
    list: request.repository.rulesets.map((ruleset) => rulesetPayload(request, ruleset)),
  };
}

async function getRuleset(request: RestRequest): Promise<RestAnswer> {
  return { status: 200, body: fullRuleset(request, requireRuleset(request)) };
}

async function deleteRuleset(request: RestRequest): Promise<RestAnswer> {
  const { rulesets } = request.repository;
  rulesets.splice(rulesets.indexOf(requireRuleset(request)), 1);
  return { status: 204 };
}

function requireRuleset(request: RestRequest): BranchRuleset {
  const ruleset = request.repository.rulesets.find(({ id }) => id === numberParameter(request, "ruleset_id"));
  if (ruleset === undefined) throw notFound();
  return ruleset;
}

async function createRuleset(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository } = request;
  requirePlan(repository);
  const ruleset = rulesetOf(request.body, parts.nextId());
  if (repository.rulesets.some(({ name }) => name === ruleset.name))
    throw new ApiError(422, "Validation Failed", ["Name must be unique"]);
  repository.rulesets.push(ruleset);
  return { status: 201, body: fullRuleset(request, ruleset) };
}

/** What GitHub answers for private repositories of plans that have no rules (platform fact 59). */
function requirePlan({ isPrivate, settings }: Repository): void {
  if (isPrivate && settings.planWithoutRules === true)
    throw new ApiError(403, "Upgrade to GitHub Pro or make this repository public to enable this feature.");
}

function fullRuleset(request: RestRequest, ruleset: BranchRuleset): Payload {
  const prefix = ruleset.target === "branch" ? "refs/heads/" : "refs/tags/";
  const full = (pattern: string): string =>
    pattern.startsWith("~") || pattern.startsWith("refs/") ? pattern : `${prefix}${pattern}`;
  const mayEdit =
    request.caller.kind === "user" && hasAtLeast(request.repository, request.caller.login, "write");
  return {
    ...rulesetPayload(request, ruleset),
    ...(mayEdit ? { bypass_actors: bypassActors(request, ruleset) } : {}),
    conditions: { ref_name: { include: ruleset.include.map(full), exclude: ruleset.exclude.map(full) } },
    rules: ruleset.rules.map(rulePayload),
    current_user_can_bypass: bypassOf(request, ruleset),
  };
}

function bypassOf(
  { caller, repository }: RestRequest,
  { bypass, adminBypass }: BranchRuleset,
): "always" | "never" | "pull_requests_only" {
  if (caller.kind === "actions") return "never";
  if (bypass.some((login) => isSameLogin(login, caller.login))) return "always";
  if (caller.kind !== "user" || !hasAtLeast(repository, caller.login, "admin")) return "never";
  if (adminBypass === "pull_request") return "pull_requests_only";
  return adminBypass ?? "never";
}

/** Shown to whoever may write to the ruleset. 5 is the role "admin" (platform fact 142). */
const bypassActors = ({ parts }: RestRequest, { bypass, adminBypass }: BranchRuleset): readonly Payload[] => [
  ...bypass.map((login) => ({
    actor_id: parts.accountOrThrow(login).id,
    actor_type: "User",
    bypass_mode: "always",
  })),
  ...(adminBypass === undefined
    ? []
    : [{ actor_id: adminRole, actor_type: "RepositoryRole", bypass_mode: adminBypass }]),
];

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
          require_code_owner_review: rule.codeOwners ?? false,
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
          required_status_checks: rule.contexts.map((context) => ({
            context,
            ...(rule.sources?.[context] === undefined ? {} : { integration_id: rule.sources[context] }),
          })),
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
