import { ApiError } from "../../model/interfaces.js";
import type { Environment } from "../../model/model.js";
import type { RestAnswer, RestRequest, RestTable } from "../../model/server-parts.js";
import { environmentPayload, findEnvironment } from "../../payloads/deployment.js";
import { teamsOf } from "../../payloads/team.js";
import { nowOf, textOf, textParameter } from "../lookups.js";
import { notEmulated, notFound } from "../refusals.js";

const reading = { scope: "actions", level: "read" } as const;

export const environmentOperations: RestTable = {
  "repos/get-all-environments": { needs: reading, run: listEnvironments },
  "repos/get-environment": { needs: reading, run: getEnvironment },
  "repos/list-deployment-branch-policies": { needs: reading, run: listBranchPolicies },
  // GITHUB_TOKEN can never hold the permission "administration" that this asks of Apps.
  "repos/create-or-update-environment": {
    needs: { scope: "administration", level: "write" },
    person: "admin",
    run: putEnvironment,
  },
  "repos/delete-an-environment": {
    needs: { scope: "administration", level: "write" },
    person: "admin",
    run: deleteEnvironment,
  },
  "repos/create-deployment-branch-policy": {
    needs: { scope: "administration", level: "write" },
    person: "admin",
    run: createBranchPolicy,
  },
};

async function listEnvironments({ parts, repository }: RestRequest): Promise<RestAnswer> {
  const list = [...repository.environments.values()].map((environment) =>
    environmentPayload(parts, repository, environment),
  );
  return { status: 200, list, listKey: "environments" };
}

async function getEnvironment(request: RestRequest): Promise<RestAnswer> {
  const environment = findEnvironment(request.repository, textParameter(request, "environment_name"));
  if (environment === undefined) throw notFound();
  return { status: 200, body: environmentPayload(request.parts, request.repository, environment) };
}

async function deleteEnvironment(request: RestRequest): Promise<RestAnswer> {
  const environment = findEnvironment(request.repository, textParameter(request, "environment_name"));
  if (environment === undefined) throw notFound();
  const { environments } = request.repository;
  for (const [key, value] of environments) if (value === environment) environments.delete(key);
  return { status: 204 };
}

async function listBranchPolicies(request: RestRequest): Promise<RestAnswer> {
  const environment = findEnvironment(request.repository, textParameter(request, "environment_name"));
  if (environment === undefined) throw notFound();
  const list = (environment.deploymentBranches ?? []).map((name, index) => ({
    id: environment.id * 10 + index,
    node_id: `DBP_${environment.id}_${index}`,
    name,
    type: "branch",
  }));
  return { status: 200, list, listKey: "branch_policies" };
}

async function createBranchPolicy(request: RestRequest): Promise<RestAnswer> {
  const environment = findEnvironment(request.repository, textParameter(request, "environment_name"));
  if (environment?.deploymentBranches === undefined) throw notFound();
  const name = textOf(request, "name") ?? "";
  if ((textOf(request, "type") ?? "branch") !== "branch") throw notEmulated("A policy for tags");
  const known = environment.deploymentBranches.indexOf(name);
  // GitHub answers 303 when there is one already.
  if (known >= 0) return { status: 303 };
  environment.deploymentBranches.push(name);
  const index = environment.deploymentBranches.length - 1;
  return {
    status: 200,
    body: {
      id: environment.id * 10 + index,
      node_id: `DBP_${environment.id}_${index}`,
      name,
      type: "branch",
    },
  };
}

/** Replaces every rule: what the request leaves out is gone afterwards. */
async function putEnvironment(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository, body } = request;
  const name = textParameter(request, "environment_name");
  if (
    repository.isPrivate &&
    repository.settings.planWithoutRules === true &&
    body["reviewers"] !== undefined
  )
    throw new ApiError(
      422,
      "Failed to create the environment protection rule. Please ensure the billing plan supports the required reviewers protection rule.",
    );
  const reviewers = reviewersOf(request);
  const deploymentBranches = branchPolicyOf(body["deployment_branch_policy"]);
  const known = findEnvironment(repository, name);
  const environment: Environment = known ?? newEnvironment(parts.nextId(), name, nowOf(request));
  environment.reviewers = reviewers;
  environment.preventSelfReview = body["prevent_self_review"] === true;
  environment.waitTimerMinutes = typeof body["wait_timer"] === "number" ? body["wait_timer"] : 0;
  environment.deploymentBranches =
    deploymentBranches === undefined ? undefined : (known?.deploymentBranches ?? deploymentBranches);
  repository.environments.set(environment.name, environment);
  return { status: 200, body: environmentPayload(parts, repository, environment) };
}

const newEnvironment = (id: number, name: string, createdAt: string): Environment => ({
  id,
  name,
  reviewers: [],
  preventSelfReview: false,
  waitTimerMinutes: 0,
  deploymentBranches: undefined,
  secrets: new Map(),
  variables: new Map(),
  createdAt,
});

/** Reviewers are named by account id and need access to the repository. */
function reviewersOf({ parts, repository, body }: RestRequest): string[] {
  const wanted: readonly { readonly type?: string; readonly id?: number }[] = Array.isArray(body["reviewers"])
    ? body["reviewers"]
    : [];
  if (wanted.length > 6) throw new ApiError(422, "Environments can have at most 6 reviewers");
  const people = [repository.owner, ...repository.collaborators.keys()].flatMap(
    (login) => parts.account(login) ?? [],
  );
  const organization = parts.account(repository.owner);
  const teams = organization === undefined ? [] : teamsOf(organization);
  return wanted.map(({ id, type }) => {
    const team = teams.find((each) => type === "Team" && each.id === id);
    if (team !== undefined) return `${team.organization.login}/${team.slug}`;
    const person = people.find((each) => type !== "Team" && each.id === id);
    if (person === undefined) throw new ApiError(422, `Could not resolve the reviewer with id ${id}`);
    return person.login;
  });
}

/** `undefined` = every branch may deploy. Patterns are added by operations of their own, so a new policy lets none in. */
function branchPolicyOf(policy: unknown): string[] | undefined {
  if (typeof policy !== "object" || policy === null) return undefined;
  const { protected_branches: isProtected, custom_branch_policies: isCustom } = policy as Readonly<
    Record<string, unknown>
  >;
  if (isProtected === isCustom)
    throw new ApiError(422, "protected_branches and custom_branch_policies cannot have the same value");
  if (isProtected === true) throw notEmulated("Limiting an environment to protected branches");
  return [];
}
