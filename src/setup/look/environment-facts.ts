import { z } from "zod";
import type { EnvironmentState } from "../../domain/setup/facts.js";
import type { LoopNames } from "../../domain/setup/names.js";
import type { SetupApi } from "./api.js";

const environmentShape = z.object({
  name: z.string(),
  protection_rules: z
    .array(
      z.object({
        type: z.string(),
        wait_timer: z.number().optional(),
        reviewers: z
          .array(
            z.object({
              type: z.string(),
              reviewer: z.object({
                login: z.string().optional(),
                slug: z.string().optional(),
                html_url: z.string().optional(),
              }),
            }),
          )
          .optional(),
      }),
    )
    .optional(),
  deployment_branch_policy: z
    .object({ protected_branches: z.boolean(), custom_branch_policies: z.boolean() })
    .nullish(),
});

const knownRules = new Set(["required_reviewers", "wait_timer", "branch_policy"]);

/** The environments of the loop that exist. */
export async function readEnvironments(
  api: SetupApi,
  path: string,
  { environments: names }: LoopNames,
): Promise<readonly EnvironmentState[]> {
  const wanted = Object.values(names).map((name) => name.toLowerCase());
  const { environments } = z
    .object({ environments: z.array(environmentShape).default([]) })
    .parse(await api.get(`${path}/environments?per_page=100`));
  return Promise.all(
    environments
      .filter(({ name }) => wanted.includes(name.toLowerCase()))
      .map(async (environment) => stateOf(environment, await branchesOf(api, path, environment))),
  );
}

function stateOf(
  { name, protection_rules: rules = [] }: z.infer<typeof environmentShape>,
  branches: EnvironmentState["branches"],
): EnvironmentState {
  return {
    name,
    reviewers: rules
      .flatMap(({ reviewers = [] }) => reviewers)
      .map(({ reviewer: { login, slug, html_url: page } }) => login ?? `${ownerOf(page)}/${slug ?? ""}`),
    waitTimerMinutes: Math.max(0, ...rules.map(({ wait_timer: minutes }) => minutes ?? 0)),
    customRules: rules.some(({ type }) => !knownRules.has(type)),
    branches,
  };
}

/** A team's page is `https://github.com/orgs/acme/teams/testers`. */
const ownerOf = (page: string | undefined): string => /\/orgs\/([^/]+)\//.exec(page ?? "")?.[1] ?? "team";

async function branchesOf(
  api: SetupApi,
  path: string,
  { name, deployment_branch_policy: limit }: z.infer<typeof environmentShape>,
): Promise<EnvironmentState["branches"]> {
  if (limit?.protected_branches === true) return "protected";
  if (limit?.custom_branch_policies !== true) return undefined;
  const { branch_policies: policies } = z
    .object({ branch_policies: z.array(z.object({ name: z.string(), type: z.string().optional() })) })
    .parse(
      await api.get(
        `${path}/environments/${encodeURIComponent(name)}/deployment-branch-policies?per_page=100`,
      ),
    );
  return policies.filter(({ type }) => type !== "tag").map((policy) => policy.name);
}
