import { nodeId } from "../../model/node-ids.js";
import type { Repository } from "../../model/model.js";
import { nameWithOwner } from "../../payloads/repository.js";
import type { FieldTable } from "../field-table.js";
import type { RequestContext } from "../request-context.js";
import {
  commitSource,
  type BlobSource,
  type GitObjectSource,
  type RefSource,
  type TagSource,
  type TreeEntrySource,
  type TreeSource,
  pullSource,
} from "../sources.js";
import { connectionOf, type PageArguments } from "../connection.js";
import { statusOf } from "../../rest/git/compare.js";
import { repositoryOf } from "./repository-of.js";
import { rulesOf } from "./rule-fields.js";

/** A revision expression or a SHA as `object(…)` takes it; `null` when nothing is there. */
export async function gitObject(
  context: RequestContext,
  repository: Repository,
  expression: string,
): Promise<GitObjectSource | null> {
  const found = await context.git.store.resolve(nameWithOwner(repository), expression);
  if (found === undefined) return null;
  const colon = expression.indexOf(":");
  const path = colon < 0 ? "" : expression.slice(colon + 1).replace(/\/$/, "");
  return objectSource(repository, found, { path });
}

export function objectSource(
  repository: Repository,
  { sha, type }: { readonly sha: string; readonly type: "blob" | "commit" | "tag" | "tree" },
  place: { readonly path?: string | undefined; readonly ref?: string } = {},
): GitObjectSource {
  switch (type) {
    case "commit":
      return commitSource(repository, sha);
    case "tree":
      return { __typename: "Tree", repository, sha, path: place.path };
    case "blob":
      return { __typename: "Blob", repository, sha };
    case "tag":
      return { __typename: "Tag", repository, sha, ref: place.ref };
    default:
      return type satisfies never;
  }
}

/** GitHub shows this much of a file's text. */
const textLimit = 512 * 1024;

const objectFields = {
  abbreviatedOid: ({ sha }) => sha.slice(0, 7),
  id: ({ __typename, repository, sha }) => nodeId(__typename, repository, sha),
  oid: ({ sha }) => sha,
  repository: repositoryOf,
} satisfies FieldTable<GitObjectSource>;

const blobFields = {
  ...objectFields,
  byteSize: async ({ repository, sha }, _, { git }) => (await git.blob(repository, sha)).length,
  isBinary: async ({ repository, sha }, _, { git }) => isBinary(await git.blob(repository, sha)),
  isTruncated: async ({ repository, sha }, _, { git }) =>
    (await git.blob(repository, sha)).length > textLimit,
  text: async ({ repository, sha }, _, { git }) => {
    const content = await git.blob(repository, sha);
    return isBinary(content) ? null : content.subarray(0, textLimit).toString("utf8");
  },
} satisfies FieldTable<BlobSource>;

const treeFields = {
  ...objectFields,
  entries: async ({ repository, sha, path }, _, { git }) =>
    (await git.tree(repository, sha)).map((entry): TreeEntrySource => ({
      __typename: "TreeEntry",
      repository,
      entry,
      path: path === undefined ? undefined : [path, entry.path].filter(Boolean).join("/"),
    })),
} satisfies FieldTable<TreeSource>;

const treeEntryFields = {
  mode: ({ entry }) => Number.parseInt(entry.mode, 8),
  name: ({ entry }) => entry.path.split("/").at(-1),
  object: ({ repository, entry, path }) =>
    entry.type === "commit" ? null : objectSource(repository, { sha: entry.sha, type: entry.type }, { path }),
  oid: ({ entry }) => entry.sha,
  path: ({ path, entry }) => path ?? entry.path,
  size: ({ entry }) => entry.size ?? 0,
  type: ({ entry }) => entry.type,
} satisfies FieldTable<TreeEntrySource>;

const tagFields = {
  ...objectFields,
  name: ({ ref }) => ref?.replace("refs/tags/", "") ?? "",
  target: ({ repository, sha }, _, context) => gitObject(context, repository, `${sha}^{}`),
} satisfies FieldTable<TagSource>;

const refFields = {
  associatedPullRequests: (
    { repository, ref },
    args: PageArguments & { readonly states?: readonly string[] | null },
  ) => {
    const branch = ref.replace("refs/heads/", "");
    const pulls = [...repository.pulls.values()].filter(
      (pull) => pull.headBranch === branch && pull.headRepository === nameWithOwner(repository),
    );
    const wanted = pulls.filter(
      (pull) => !args.states || args.states.includes(pull.merged ? "MERGED" : pull.state.toUpperCase()),
    );
    return connectionOf(wanted, args, {
      keyOf: (pull) => pull.id,
      show: (pull) => pullSource(repository, pull),
    });
  },
  branchProtectionRule: () => null,
  compare: comparison,
  id: ({ repository, ref }) => nodeId("Ref", repository, ref),
  name: ({ ref }) => ref.slice(prefixOf(ref).length),
  prefix: ({ ref }) => prefixOf(ref),
  refUpdateRule: () => null,
  repository: repositoryOf,
  rules: rulesOf,
  target: async ({ repository, ref, sha }, _, context) => {
    if (ref.startsWith("refs/heads/")) return commitSource(repository, sha);
    const found = await context.git.store.resolve(nameWithOwner(repository), sha);
    return found === undefined ? null : objectSource(repository, found, { ref });
  },
} satisfies FieldTable<RefSource>;

export const gitTables = {
  Blob: blobFields,
  Tree: treeFields,
  TreeEntry: treeEntryFields,
  Tag: tagFields,
  Ref: refFields,
};

export const objectTable = objectFields;

/** How the branch `headRef`, `owner:branch` for one of a fork, stands to the ref. */
async function comparison(
  { repository, ref, sha }: RefSource,
  { headRef }: { readonly headRef: string },
  { git }: RequestContext,
): Promise<object | null> {
  const name = nameWithOwner(repository);
  const [, owner, branch = headRef] = /^([^:]+):(.+)$/.exec(headRef) ?? [];
  const head = await git.store.resolveCommit(
    owner === undefined ? name : `${owner}/${repository.name}`,
    branch,
  );
  if (head === undefined) return null;
  const [ahead, behind] = await Promise.all([
    git.store.commitsBetween(name, sha, head),
    git.store.commitsBetween(name, head, sha),
  ]);
  return {
    __typename: "Comparison",
    aheadBy: ahead.length,
    behindBy: behind.length,
    id: nodeId("Ref", repository, `${ref}...${headRef}`),
    status: statusOf(ahead.length, behind.length).toUpperCase(),
  };
}

const prefixOf = (ref: string): string => /^refs\/[^/]+\//.exec(ref)?.[0] ?? "";

/** As git decides it: a zero byte near the start. */
const isBinary = (content: Buffer): boolean => content.subarray(0, 8000).includes(0);
