import type { RestAnswer, RestRequest, RestTable } from "../../model/server-parts.js";
import { fullRepositoryPayload } from "../../payloads/repository.js";
import { hasAtLeast } from "../../payloads/roles.js";

export const repositoryOperations: RestTable = {
  "repos/get": { needs: "metadata", run: getRepository },
};

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
