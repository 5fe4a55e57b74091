import { branches, environments, statusContext } from "../../domain/values/names.js";
import type { BranchRuleset, Environment, Repository } from "../../local-github/model/model.js";
import { cast, castNames } from "../people/cast.js";

export interface ShopSetUp {
  readonly repository: Repository;
  /** Secret of each place: the same name, different values. */
  readonly deployTokens: { readonly staging: string; readonly production: string };
  /** host:port of the machines. */
  readonly site: string;
  readonly nextId: () => number;
  readonly createdAt: string;
}

/** What an administrator clicks together before the first pull request: people, rules, environments and secrets. */
export function setUpShop(setUp: ShopSetUp): void {
  const { repository, site } = setUp;
  repository.defaultBranch = branches.develop;
  repository.settings.actionsMayOpenPullRequests = true;
  repository.variables.set("SITE", site);
  for (const login of castNames) {
    if (cast[login].permission !== "none") repository.collaborators.set(login, cast[login].permission);
  }
  repository.rulesets.push(...rulesets(setUp));
  for (const environment of shopEnvironments(setUp))
    repository.environments.set(environment.name, environment);
}

function rulesets({ nextId }: ShopSetUp): readonly BranchRuleset[] {
  const active = { exclude: [], bypass: [], enforcement: "active" } as const;
  return [
    {
      ...active,
      id: nextId(),
      name: "develop takes pull requests only",
      target: "branch",
      include: ["~DEFAULT_BRANCH"],
      rules: [
        { type: "pull_request", requiredApprovals: 0 },
        { type: "required_status_checks", contexts: [statusContext], strict: false },
        { type: "non_fast_forward" },
        { type: "deletion" },
      ],
      bypass: ["ada"],
    },
    {
      ...active,
      id: nextId(),
      name: "the release log only grows",
      target: "branch",
      include: [branches.log],
      rules: [{ type: "non_fast_forward" }, { type: "deletion" }],
    },
    {
      ...active,
      id: nextId(),
      name: "releases stay where they are",
      target: "tag",
      include: ["v*"],
      rules: [{ type: "update" }, { type: "deletion" }],
    },
  ];
}

function shopEnvironments({ nextId, createdAt, deployTokens }: ShopSetUp): readonly Environment[] {
  const environment = (
    name: string,
    { reviewers, secrets }: { reviewers: string[]; secrets: Record<string, string> },
  ): Environment => ({
    id: nextId(),
    name,
    reviewers,
    preventSelfReview: false,
    waitTimerMinutes: 0,
    deploymentBranches: [branches.develop],
    secrets: new Map(Object.entries(secrets)),
    variables: new Map(),
    createdAt,
  });
  return [
    environment(environments.staging, { reviewers: [], secrets: { DEPLOY_TOKEN: deployTokens.staging } }),
    environment(environments.production, {
      reviewers: [],
      secrets: { DEPLOY_TOKEN: deployTokens.production },
    }),
    environment(environments.productionApproval, { reviewers: ["tess", "toni"], secrets: {} }),
    environment(environments.rollbackApproval, { reviewers: ["rob", "ann"], secrets: {} }),
  ];
}
