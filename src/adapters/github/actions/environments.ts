import * as z from "../../../domain/values/shapes.js";
import { includesName, isSameName } from "../../../domain/values/values.js";
import type { EnvironmentProtection, Environments, WaitingRun } from "../../../ports/reading.js";
import { ApiError, isBeyondPlan } from "../http/api-errors.js";
import type { GitHubClient } from "../http/client.js";
import { parseAnswer } from "../http/typed-queries.js";

const route = "GET /repos/{owner}/{repo}/environments";

/** All at once, and once a job: whatever is asked next about one of them is known then. */
export function createEnvironments({
  client,
  answers,
}: {
  readonly client: GitHubClient;
  readonly answers: { once<Answer>(question: string, ask: () => Promise<Answer>): Promise<Answer> };
}): Environments {
  const environmentOf = async (name: string): Promise<EnvironmentAnswer | undefined> =>
    (await answers.once("environments", () => listEnvironments(client))).find((each) =>
      isSameName(each.name, name),
    );
  return {
    protectionOf: async (name) => {
      const found = await environmentOf(name);
      return found === undefined ? { kind: "missing" } : protection(found, client.repository.owner);
    },
    deploymentBranches: async (name) => branchesOf(client, await environmentOf(name)),
    waitingRuns: (names) => listWaiting(client, names),
  };
}

/** None, perhaps because the owner's plan has none for this repository (platform fact 59). */
async function listEnvironments(client: GitHubClient): Promise<readonly EnvironmentAnswer[]> {
  try {
    return parseAnswer(z.array(environmentShape), await client.list(route, {}, "environments"), route);
  } catch (error) {
    if ((error instanceof ApiError && error.status === 404) || isBeyondPlan(error)) return [];
    throw error;
  }
}

/** Patterns of tags let no branch in. What does not exist is created without a limit. */
async function branchesOf(
  client: GitHubClient,
  found: EnvironmentAnswer | undefined,
): Promise<readonly string[] | undefined> {
  if (found?.deployment_branch_policy?.custom_branch_policies !== true) return undefined;
  const policies = `${route}/{environment_name}/deployment-branch-policies`;
  const listed = await client.list(policies, { environment_name: found.name }, "branch_policies");
  return parseAnswer(z.array(policyShape), listed, policies)
    .filter(({ type }) => type !== "tag")
    .map((policy) => policy.name);
}

const policyShape = z.object({ name: z.string(), type: z.string().optional() });

/** Platform fact 65. */
async function listWaiting(client: GitHubClient, names: readonly string[]): Promise<readonly WaitingRun[]> {
  const runs = "GET /repos/{owner}/{repo}/actions/runs";
  const pending = `${runs}/{run_id}/pending_deployments`;
  const filter = { status: "waiting" };
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
type EnvironmentAnswer = z.infer<typeof environmentShape>;
const environmentShape = z.object({
  name: z.string(),
  deployment_branch_policy: z.object({ custom_branch_policies: z.boolean() }).nullish(),
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
  { protection_rules: rules = [] }: EnvironmentAnswer,
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
