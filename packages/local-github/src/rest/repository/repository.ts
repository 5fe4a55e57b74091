import type { RestAnswer, RestRequest, RestTable } from "../../model/server-parts.js";
import { fullRepositoryPayload } from "../../payloads/repository.js";
import { hasAtLeast } from "../../payloads/roles.js";
import { notEmulated } from "../refusals.js";

export const repositoryOperations: RestTable = {
  "repos/get": { needs: "metadata", run: getRepository },
  "repos/update": {
    needs: { scope: "administration", level: "write" },
    person: "admin",
    run: updateRepository,
  },
};

/** Field of the request → setting. */
const changeable = {
  allow_auto_merge: "allowAutoMerge",
  allow_merge_commit: "allowMergeCommit",
  allow_rebase_merge: "allowRebaseMerge",
  allow_squash_merge: "allowSquashMerge",
  delete_branch_on_merge: "deleteBranchOnMerge",
  has_issues: "hasIssues",
} as const;

async function updateRepository(request: RestRequest): Promise<RestAnswer> {
  const { body, repository } = request;
  for (const field of Object.keys(body))
    if (!(field in changeable)) throw notEmulated(`Changing "${field}" of a repository`);
  for (const [field, setting] of Object.entries(changeable)) {
    const value = body[field];
    if (typeof value === "boolean") repository.settings[setting] = value;
  }
  return getRepository(request);
}

async function getRepository({ parts, repository, caller }: RestRequest): Promise<RestAnswer> {
  const body = fullRepositoryPayload(parts, repository);
  if (caller.kind !== "user") return { status: 200, body };
  const has = (least: "read" | "triage" | "write" | "maintain" | "admin"): boolean =>
    hasAtLeast(repository, caller.login, least);
  const permissions = {
    admin: has("admin"),
    maintain: has("maintain"),
    push: has("write"),
    triage: has("triage"),
    pull: has("read"),
  };
  return { status: 200, body: { ...body, permissions } };
}
