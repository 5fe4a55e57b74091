import * as z from "../../../domain/values/shapes.js";
import { includesName } from "../../../domain/values/values.js";
import type { EnvironmentProtection, Environments, WaitingRun } from "../../../ports/reading.js";
import { ApiError, isBeyondPlan } from "../http/api-errors.js";
import type { GitHubClient } from "../http/client.js";
import { parseAnswer } from "../http/typed-queries.js";

const route = "GET /repos/{owner}/{repo}/environments/{environment_name}";

export const createEnvironments = (client: GitHubClient): Environments => ({
  protectionOf: async (name) => {
    const found = await environmentOf(client, name);
    return found === undefined
      ? { kind: "missing" }
      : protection(parseAnswer(environmentShape, found, route), client.repository.owner);
  },
  deploymentBranches: (name) => branchesOf(client, name),
  waitingRuns: (names) => listWaiting(client, names),
});

/** undefined: there is none, perhaps because the owner's plan has none for this repository (platform fact 59). */
async function environmentOf(client: GitHubClient, name: string): Promise<unknown> {
  try {
    return (await client.rest(route, { environment_name: name })).data;
  } catch (error) {
    if ((error instanceof ApiError && error.status === 404) || isBeyondPlan(error)) return undefined;
    throw error;
  }
}

/** Patterns of tags let no branch in. What does not exist is created without a limit. */
async function branchesOf(client: GitHubClient, name: string): Promise<readonly string[] | undefined> {
  const found = await environmentOf(client, name);
  if (found === undefined) return undefined;
  const { deployment_branch_policy: limit } = parseAnswer(limitShape, found, route);
  if (limit?.custom_branch_policies !== true) return undefined;
  const policies = `${route}/deployment-branch-policies`;
  const listed = await client.list(policies, { environment_name: name }, "branch_policies");
  return parseAnswer(z.array(policyShape), listed, policies)
    .filter(({ type }) => type !== "tag")
    .map((policy) => policy.name);
}

const limitShape = z.object({
  deployment_branch_policy: z.object({ custom_branch_policies: z.boolean() }).nullish(),
});
const policyShape = z.object({ name: z.string(), type: z.string().optional() });

/** Platform fact 65. */
async function listWaiting(client: GitHubClient, names: readonly string[]): Promise<readonly WaitingRun[]> {
  const runs = "GET /repos/{owner}/{repo}/actions/runs";
  const pending = `${runs}/{run_id}/pending_deployments`;
  const filter = { status: "waiting", event: "workflow_dispatch" };
  const listed = parseAnswer(z.array(runShape), await client.list(runs, filter, "workflow_runs"), runs);
  const found = await Promise.all(
    listed.map(async ({ id, path }) => {
      const waitsAt = parseAnswer(
        z.array(pendingShape),
        (await client.rest(pending, { run_id: id })).data,
        pending,
      );
      // The path may end with the ref: `.github/workflows/release.yml@develop`.
      const run: WaitingRun = { id, workflow: path.replace(/@.*$/, "") };
      return waitsAt.some(({ environment }) => includesName(names, environment.name)) ? [run] : [];
    }),
  );
  return found.flat();
}

const runShape = z.object({ id: z.number().int(), path: z.string() });
const pendingShape = z.object({ environment: z.object({ name: z.string() }) });

const reviewerShape = z.object({
  type: z.string(),
  reviewer: z.object({ login: z.string().optional(), slug: z.string().optional() }),
});
const environmentShape = z.object({
  protection_rules: z
    .array(
      z.object({
        type: z.string(),
        wait_timer: z.number().optional(),
        prevent_self_review: z.boolean().optional(),
        reviewers: z.array(reviewerShape).optional(),
      }),
    )
    .optional(),
});

const knownRules = new Set(["required_reviewers", "wait_timer", "branch_policy"]);

function protection(
  { protection_rules: rules = [] }: z.infer<typeof environmentShape>,
  owner: string,
): EnvironmentProtection {
  return {
    kind: "found",
    reviewers: rules
      .flatMap((rule) => rule.reviewers ?? [])
      .map(({ reviewer: { login, slug } }) => login ?? `${owner}/${slug ?? ""}`),
    waitTimerMinutes: rules.reduce((longest, rule) => Math.max(longest, rule.wait_timer ?? 0), 0),
    preventSelfReview: rules.some((rule) => rule.prevent_self_review === true),
    customRules: rules.some(({ type }) => !knownRules.has(type)),
  };
}
