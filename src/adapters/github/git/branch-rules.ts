import * as z from "../../../domain/values/shapes.js";
import { branches } from "../../../domain/values/names.js";
import type { BranchRules } from "../../../domain/snapshot/snapshot.js";
import { isBeyondPlan } from "../http/api-errors.js";
import type { GitHubClient } from "../http/client.js";
import { parseAnswer } from "../http/typed-queries.js";

/**
 * What the rules ask of develop. Rulesets in full; of classic protection only what a job's token may see: that the
 * branch is protected and which contexts it wants. That it wants a pull request is then assumed, never ruled out.
 */
export async function readBranchRules(client: GitHubClient): Promise<BranchRules> {
  const [rules, branch] = await Promise.all([
    listRules(client, branches.base),
    client.rest("GET /repos/{owner}/{repo}/branches/{branch}", { branch: branches.base }),
  ]);
  const { protection } = parseAnswer(branchShape, branch.data, "GET /repos/{owner}/{repo}/branches/{branch}");
  const isClassic = protection?.enabled === true;
  return branchRules(rules, isClassic ? (protection.required_status_checks?.contexts ?? []) : undefined);
}

/** `classic`: contexts that classic protection wants; undefined: there is none. */
export function branchRules(
  rules: readonly ActiveRule[],
  classic: readonly string[] | undefined,
): BranchRules {
  const pullRequests = rules.flatMap((rule) => (rule.type === "pull_request" ? [rule.parameters ?? {}] : []));
  const contexts = rules.flatMap(
    (rule) => rule.parameters?.required_status_checks?.map(({ context }) => context) ?? [],
  );
  return {
    pullRequestRequired: classic !== undefined || pullRequests.length > 0,
    requiredContexts: [...new Set([...contexts, ...(classic ?? [])])],
    mergeQueue: rules.some(({ type }) => type === "merge_queue"),
    linearHistory: rules.some(({ type }) => type === "required_linear_history"),
    upToDate: rules.some(({ parameters }) => parameters?.strict_required_status_checks_policy === true),
    signatures: rules.some(({ type }) => type === "required_signatures"),
    reviews: requiredReviews(pullRequests),
    allowedMergeMethods: intersection(
      pullRequests.flatMap((rule) =>
        rule.allowed_merge_methods === undefined ? [] : [rule.allowed_merge_methods],
      ),
    ),
  };
}

export type ActiveRule = z.infer<typeof ruleShape>;

/** Rules in force for a branch, which need not exist; those of the organisation included. */
export async function listRules(client: GitHubClient, branch: string): Promise<readonly ActiveRule[]> {
  const route = "GET /repos/{owner}/{repo}/rules/branches/{branch}";
  const listed = await client.list(route, { branch }).catch((error: unknown) => {
    if (isBeyondPlan(error)) return [];
    throw error;
  });
  return parseAnswer(z.array(ruleShape), listed, route);
}

/** Of several rules the strictest counts. */
function requiredReviews(rules: readonly NonNullable<ActiveRule["parameters"]>[]): BranchRules["reviews"] {
  const reviews = {
    count: Math.max(0, ...rules.map((rule) => rule.required_approving_review_count ?? 0)),
    codeOwners: rules.some((rule) => rule.require_code_owner_review === true),
    notLastPusher: rules.some((rule) => rule.require_last_push_approval === true),
  };
  return reviews.count > 0 || reviews.codeOwners ? reviews : undefined;
}

const methods = z.enum(["merge", "squash", "rebase"]);
const ruleShape = z.object({
  type: z.string(),
  ruleset_id: z.number().optional(),
  ruleset_source: z.string().optional(),
  parameters: z
    .object({
      required_status_checks: z.array(z.object({ context: z.string() })).optional(),
      allowed_merge_methods: z.array(methods).optional(),
      strict_required_status_checks_policy: z.boolean().optional(),
      required_approving_review_count: z.number().int().optional(),
      require_code_owner_review: z.boolean().optional(),
      require_last_push_approval: z.boolean().optional(),
    })
    .optional(),
});

const branchShape = z.object({
  protected: z.boolean(),
  protection: z
    .object({
      enabled: z.boolean().optional(),
      required_status_checks: z.object({ contexts: z.array(z.string()) }).optional(),
    })
    .optional(),
});

function intersection(
  lists: readonly (readonly z.infer<typeof methods>[])[],
): BranchRules["allowedMergeMethods"] {
  const [first, ...others] = lists;
  return first?.filter((method) => others.every((list) => list.includes(method)));
}
