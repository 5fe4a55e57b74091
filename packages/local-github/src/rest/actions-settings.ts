import type { RestAnswer, RestRequest, RestTable } from "../model/server-parts.js";
import { apiUrlOf } from "../payloads/repository.js";
import { notFound } from "./refusals.js";

const administration = (level: "read" | "write") =>
  ({ needs: { scope: "administration", level }, person: "admin" }) as const;

/** Settings of Actions: what may run, and what a job's token may do. */
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
};

async function getPermissions({ parts, repository }: RestRequest): Promise<RestAnswer> {
  const { actionsDisabled = false, allowedActions = "all", requiresCommits = false } = repository.settings;
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
      sha_pinning_required: requiresCommits,
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
