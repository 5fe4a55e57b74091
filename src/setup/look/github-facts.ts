import { z } from "zod";
import type { OnlineFacts, SetupFacts } from "../../domain/setup/facts.js";
import type { LoopNames } from "../../domain/setup/names.js";
import type { SetupApi } from "./api.js";
import { readEnvironments } from "./environment-facts.js";
import { optional } from "./optional.js";
import { readRoles, readStrangers } from "./people-facts.js";
import { readRules, readRulesets } from "./rule-facts.js";
import { namesIn, readSecrets, readsSecrets } from "./secret-facts.js";

const repositoryShape = z.object({
  name: z.string(),
  owner: z.object({ login: z.string(), type: z.string() }),
  default_branch: z.string(),
  private: z.boolean(),
  archived: z.boolean(),
  fork: z.boolean(),
  has_issues: z.boolean(),
  allow_merge_commit: z.boolean().optional(),
  allow_squash_merge: z.boolean().optional(),
  allow_rebase_merge: z.boolean().optional(),
});

/** Most requests that a check-up makes. */
export const requestBudget = 25;

/** What GitHub says of the repository, in at most 25 requests. What the token may not read is left out. */
export async function readOnline(
  api: SetupApi,
  repository: { readonly owner: string; readonly name: string },
  { names, policy, checkout }: Pick<SetupFacts, "names" | "policy" | "checkout">,
): Promise<OnlineFacts> {
  const path = `/repos/${repository.owner}/${repository.name}`;
  const found = repositoryShape.parse(await api.get(path));
  const part = <T>(read: () => Promise<T>): Promise<T | undefined> => optional(read);
  const [base, staging, log, rules, environments, actions, mayOpen, roles] = await Promise.all([
    branchOf(api, path, names.base),
    branchOf(api, path, names.staging),
    branchOf(api, path, names.log),
    readRules(api, path, names),
    part(() => readEnvironments(api, path, names)),
    part(() => readActions(api, path)),
    part(() => readMayOpen(api, path)),
    part(() => readRoles(api, path)),
  ]);
  const [stagingHoldsWork, strangers, details, secrets, variables, disabledWorkflows] = await Promise.all([
    staging.exists && base.exists && !log.exists
      ? part(() => readAhead(api, path, names))
      : Promise.resolve(staging.exists ? undefined : false),
    readStrangers(api, withoutRole(policy, roles)),
    part(() => readRulesets(api, path, rules?.ids ?? [])),
    part(() => readSecrets(api, path, { names, environments, hasSecrets: readsSecrets(checkout) })),
    part(async () => namesIn(await api.get(`${path}/actions/variables?per_page=30`), "variables")),
    part(() => readDisabled(api, path)),
  ]);
  return {
    repository: repositoryOf(found),
    branches: { base: base.exists, staging: staging.exists, log: log.exists },
    stagingHoldsWork,
    planHasRules: rules !== undefined,
    rules: rules ?? { base: [], staging: [], log: [] },
    classicContexts: base.classicContexts,
    tagRules: details?.tagRules,
    bypass: details?.bypass,
    environments,
    actions,
    mayOpenPullRequests: mayOpen,
    roles,
    strangers,
    secrets,
    variables,
    disabledWorkflows,
    requests: api.requests,
  };
}

const repositoryOf = (found: z.infer<typeof repositoryShape>): OnlineFacts["repository"] => ({
  owner: found.owner.login,
  name: found.name,
  ownerIsOrganization: found.owner.type === "Organization",
  defaultBranch: found.default_branch,
  isPrivate: found.private,
  isArchived: found.archived,
  isFork: found.fork,
  hasIssues: found.has_issues,
  mergeMethods: methodsOf(found),
});

/** People of the policy whom the collaborators do not list. */
const withoutRole = (policy: SetupFacts["policy"], roles: OnlineFacts["roles"]): readonly string[] =>
  policy.kind !== "read" || roles === undefined
    ? []
    : [...policy.policy.testers, ...policy.policy.rollbackApprovers, ...policy.policy.team].filter(
        (login) => roles[login.toLowerCase()] === undefined,
      );

const methodsOf = (found: z.infer<typeof repositoryShape>): OnlineFacts["repository"]["mergeMethods"] =>
  found.allow_merge_commit === undefined
    ? undefined
    : [
        ...(found.allow_merge_commit ? (["merge"] as const) : []),
        ...(found.allow_squash_merge === true ? (["squash"] as const) : []),
        ...(found.allow_rebase_merge === true ? (["rebase"] as const) : []),
      ];

const branchShape = z.object({
  protection: z
    .object({
      enabled: z.boolean().optional(),
      required_status_checks: z.object({ contexts: z.array(z.string()) }).optional(),
    })
    .optional(),
});

async function branchOf(
  api: SetupApi,
  path: string,
  branch: string,
): Promise<{ readonly exists: boolean; readonly classicContexts?: readonly string[] | undefined }> {
  const found = await api.find(`${path}/branches/${encodeURIComponent(branch)}`);
  if (found === undefined) return { exists: false };
  const { protection } = branchShape.parse(found);
  return {
    exists: true,
    classicContexts:
      protection?.enabled === true ? (protection.required_status_checks?.contexts ?? []) : undefined,
  };
}

async function readActions(api: SetupApi, path: string): Promise<OnlineFacts["actions"]> {
  const {
    enabled,
    allowed_actions: allowed = "all",
    sha_pinning_required: requiresCommits,
  } = z
    .object({
      enabled: z.boolean(),
      allowed_actions: z.enum(["all", "local_only", "selected"]).optional(),
      sha_pinning_required: z.boolean().optional(),
    })
    .parse(await api.get(`${path}/actions/permissions`));
  const selected =
    enabled && allowed === "selected"
      ? z
          .object({
            github_owned_allowed: z.boolean().optional(),
            patterns_allowed: z.array(z.string()).optional(),
          })
          .parse(await api.get(`${path}/actions/permissions/selected-actions`))
      : {};
  return {
    enabled,
    allowed,
    patterns: selected.patterns_allowed ?? [],
    githubOwned: selected.github_owned_allowed ?? true,
    requiresCommits,
  };
}

const readMayOpen = async (api: SetupApi, path: string): Promise<boolean> =>
  z
    .object({ can_approve_pull_request_reviews: z.boolean() })
    .parse(await api.get(`${path}/actions/permissions/workflow`)).can_approve_pull_request_reviews;

const readAhead = async (api: SetupApi, path: string, { base, staging }: LoopNames): Promise<boolean> =>
  z
    .object({ ahead_by: z.number() })
    .parse(
      await api.get(
        `${path}/compare/${encodeURIComponent(base)}...${encodeURIComponent(staging)}?per_page=1`,
      ),
    ).ahead_by > 0;

async function readDisabled(api: SetupApi, path: string): Promise<readonly string[]> {
  const { workflows } = z
    .object({ workflows: z.array(z.object({ path: z.string(), state: z.string() })) })
    .parse(await api.get(`${path}/actions/workflows?per_page=100`));
  return workflows
    .filter(
      ({ path: file, state }) =>
        state.startsWith("disabled") && /\/(?:release|rollback|signals)\.yml$/.test(file),
    )
    .map(({ path: file }) => file);
}
