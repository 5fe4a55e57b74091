import type { RestAnswer, RestRequest, RestTable } from "../../model/server-parts.js";
import { ApiError } from "../../model/interfaces.js";
import { nodeId } from "../../model/node-ids.js";
import type { Payload } from "../../payloads/payload.js";
import { apiUrlOf, nameWithOwner, pageUrlOf } from "../../payloads/repository.js";
import { rulesOfRef } from "../../repository/refs/rulesets.js";
import { requireBranch } from "./git-moves.js";
import { commitPayload } from "./git-payloads.js";
import { textParameter } from "../lookups.js";

const read = { scope: "contents", level: "read" } as const;

export const branchOperations: RestTable = {
  "repos/get-branch": { needs: read, run: getBranch },
  "repos/get-branch-protection": {
    needs: { scope: "administration", level: "read" },
    person: "admin",
    run: getProtection,
  },
  "repos/list-branches": { needs: read, run: listBranches },
  "repos/list-tags": { needs: read, run: listTags },
};

async function getBranch(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository } = request;
  const branch = textParameter(request, "branch");
  const commit = await parts.git.readCommit(nameWithOwner(repository), await requireBranch(request, branch));
  if (commit === undefined) throw new ApiError(404, "Branch not found");
  const self = `${apiUrlOf(parts, repository)}/branches/${branch}`;
  const body = {
    name: branch,
    commit: commitPayload(parts, repository, commit),
    _links: { self, html: `${pageUrlOf(parts, repository)}/tree/${branch}` },
    ...protectionOf(request, branch),
  };
  return { status: 200, body };
}

/** Branches are protected by rulesets here, never by the older kind of protection that this is about. */
async function getProtection(request: RestRequest): Promise<never> {
  await requireBranch(request, textParameter(request, "branch"));
  throw new ApiError(404, "Branch not protected");
}

async function listBranches(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository, query } = request;
  const refs = await parts.git.listRefs(nameWithOwner(repository), "refs/heads/");
  const branches = [...refs].map(([ref, sha]): Payload => {
    const name = ref.slice("refs/heads/".length);
    return {
      name,
      commit: { sha, url: `${apiUrlOf(parts, repository)}/commits/${sha}` },
      ...protectionOf(request, name),
    };
  });
  const wanted = query.get("protected");
  return {
    status: 200,
    list: branches.filter((branch) => wanted === null || String(branch["protected"]) === wanted),
  };
}

async function listTags({ parts, repository }: RestRequest): Promise<RestAnswer> {
  const name = nameWithOwner(repository);
  const refs = await parts.git.listRefs(name, "refs/tags/");
  const api = apiUrlOf(parts, repository);
  const tags = await Promise.all(
    [...refs].toReversed().map(async ([ref, object]): Promise<Payload> => {
      const tag = ref.slice("refs/tags/".length);
      const sha = (await parts.git.resolveCommit(name, ref)) ?? object;
      return {
        name: tag,
        commit: { sha, url: `${api}/commits/${sha}` },
        zipball_url: `${api}/zipball/${ref}`,
        tarball_url: `${api}/tarball/${ref}`,
        node_id: nodeId("Ref", repository, ref),
      };
    }),
  );
  return { status: 200, list: tags };
}

/**
 * Rulesets make a branch `protected`, and show nowhere else in this summary: `protection` is about classic branch
 * protection, which is not emulated.
 */
function protectionOf({ parts, repository }: RestRequest, branch: string): Payload {
  return {
    protected: rulesOfRef(repository, `refs/heads/${branch}`).length > 0,
    protection: {
      enabled: false,
      required_status_checks: { enforcement_level: "off", contexts: [], checks: [] },
    },
    protection_url: `${apiUrlOf(parts, repository)}/branches/${branch}/protection`,
  };
}
