import type { RestAnswer, RestRequest, RestTable } from "../model/server-parts.js";
import { findEnvironment } from "../payloads/deployment.js";
import { apiUrlOf } from "../payloads/repository.js";
import { textParameter } from "./lookups.js";
import { notFound } from "./refusals.js";

const administration = (level: "read" | "write") =>
  ({ needs: { scope: "administration", level }, person: "admin" }) as const;
const byWriters = (scope: string) => ({ needs: { scope, level: "read" }, person: "write" }) as const;

/** Settings of Actions: what may run, what a job's token may do, and the names of secrets and variables. */
export const actionsSettingOperations: RestTable = {
  "actions/get-github-actions-permissions-repository": { ...administration("read"), run: getPermissions },
  "actions/get-allowed-actions-repository": { ...administration("read"), run: getAllowedActions },
  "actions/get-github-actions-default-workflow-permissions-repository": {
    ...administration("read"),
    run: getWorkflowPermissions,
  },
  "actions/set-github-actions-default-workflow-permissions-repository": {
    ...administration("write"),
    run: setWorkflowPermissions,
  },
  "actions/list-repo-secrets": { ...byWriters("secrets"), run: listSecrets },
  "actions/list-repo-organization-secrets": { ...byWriters("secrets"), run: listNoSecrets },
  "actions/list-environment-secrets": { ...byWriters("environments"), run: listEnvironmentSecrets },
};

async function getPermissions({ parts, repository }: RestRequest): Promise<RestAnswer> {
  const { actionsDisabled = false, allowedActions = "all" } = repository.settings;
  if (actionsDisabled) return { status: 200, body: { enabled: false } };
  const isSelected = typeof allowedActions === "object";
  return {
    status: 200,
    body: {
      enabled: true,
      allowed_actions: isSelected ? "selected" : allowedActions,
      ...(isSelected
        ? { selected_actions_url: `${apiUrlOf(parts, repository)}/actions/permissions/selected-actions` }
        : {}),
      sha_pinning_required: false,
    },
  };
}

async function getAllowedActions({ repository: { settings } }: RestRequest): Promise<RestAnswer> {
  const { allowedActions = "all" } = settings;
  if (typeof allowedActions !== "object") throw notFound();
  return {
    status: 200,
    body: {
      github_owned_allowed: allowedActions.githubOwned,
      verified_allowed: false,
      patterns_allowed: [...allowedActions.patterns],
    },
  };
}

async function getWorkflowPermissions({ repository: { settings } }: RestRequest): Promise<RestAnswer> {
  return {
    status: 200,
    body: {
      default_workflow_permissions: settings.defaultWorkflowPermissions ?? "read",
      can_approve_pull_request_reviews: settings.actionsMayOpenPullRequests,
    },
  };
}

async function setWorkflowPermissions({ repository, body }: RestRequest): Promise<RestAnswer> {
  const { default_workflow_permissions: level, can_approve_pull_request_reviews: mayOpen } = body;
  if (level === "read" || level === "write") repository.settings.defaultWorkflowPermissions = level;
  if (typeof mayOpen === "boolean") repository.settings.actionsMayOpenPullRequests = mayOpen;
  return { status: 204 };
}

const secretsOf = ({ repository }: RestRequest, names: Iterable<string>): RestAnswer => ({
  status: 200,
  list: [...names].map((name) => ({
    name,
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
  })),
  listKey: "secrets",
});

async function listSecrets(request: RestRequest): Promise<RestAnswer> {
  return secretsOf(request, request.repository.secrets.keys());
}

async function listNoSecrets(request: RestRequest): Promise<RestAnswer> {
  return secretsOf(request, []);
}

async function listEnvironmentSecrets(request: RestRequest): Promise<RestAnswer> {
  const environment = findEnvironment(request.repository, textParameter(request, "environment_name"));
  if (environment === undefined) throw notFound();
  return secretsOf(request, environment.secrets.keys());
}
