import type { Repository } from "../../model/model.js";
import { nodeId } from "../../model/node-ids.js";
import { findConversation } from "../../payloads/issue.js";
import { findLabel } from "../../payloads/label.js";
import { nameWithOwner, pageUrlOf, sshUrlOf } from "../../payloads/repository.js";
import { roleOf } from "../../payloads/roles.js";
import { demandRead, mayWrite } from "../access.js";
import { connectionOf, type PageArguments } from "../connection.js";
import { notFound } from "../failures.js";
import type { FieldTable } from "../field-table.js";
import { findRepository, type RequestContext } from "../request-context.js";
import {
  issueSource,
  pullSource,
  refSource,
  type CommentableSource,
  type RefSource,
  type RepositorySource,
} from "../sources.js";
import { actorOf } from "./account-fields.js";
import { deploymentsOf } from "./deployment-fields.js";
import { gitObject } from "./git-fields.js";
import {
  assignableUsers,
  collaborators,
  issues,
  labels,
  pullRequests,
} from "./repository/repository-lists.js";
import { latestRelease, releaseSource } from "./release-fields.js";
import { settingFields } from "./repository/repository-settings.js";
import { rulesetsOf } from "./rule-fields.js";
import { repositoryOf } from "./repository-of.js";

export const repositoryTables = {
  Repository: {
    ...settingFields,
    assignableUsers,
    autoMergeAllowed: ({ repository }) => repository.settings.allowAutoMerge ?? false,
    collaborators,
    createdAt: ({ repository }) => repository.createdAt,
    databaseId: ({ repository }) => repository.id,
    defaultBranchRef: ({ repository }, _, context) =>
      ref({ repository }, { qualifiedName: `refs/heads/${repository.defaultBranch}` }, context),
    deleteBranchOnMerge: ({ repository }) => repository.settings.deleteBranchOnMerge,
    deployments: ({ repository }, args: object, context) => deploymentsOf(repository, args, context),
    id: ({ repository }) => nodeId("Repository", repository),
    isFork: ({ repository }) => repository.parent !== undefined,
    isPrivate: ({ repository }) => repository.isPrivate,
    issue: ({ repository }, { number }: { readonly number: number }, { caller }) => {
      demandRead(caller, repository, "issues");
      const issue = repository.issues.get(number);
      if (issue === undefined) throw notFound(`Could not resolve to an Issue with the number of ${number}.`);
      return issueSource(repository, issue);
    },
    issueOrPullRequest,
    issues,
    label: ({ repository }, { name }: { readonly name: string }) => {
      const label = findLabel(repository, name);
      return label === undefined ? null : { __typename: "Label", repository, label };
    },
    labels,
    latestRelease: ({ repository }, _, { caller }) => {
      demandRead(caller, repository, "contents");
      const release = latestRelease(repository);
      return release === undefined ? null : releaseSource(repository, release);
    },
    mergeCommitAllowed: ({ repository }) => repository.settings.allowMergeCommit,
    name: ({ repository }) => repository.name,
    nameWithOwner: ({ repository }) => nameWithOwner(repository),
    object: (
      { repository },
      args: { readonly expression?: string | null; readonly oid?: string | null },
      context,
    ) => {
      demandRead(context.caller, repository, "contents");
      const wanted = args.oid ?? args.expression;
      return wanted ? gitObject(context, repository, wanted) : null;
    },
    owner: ({ repository }, _, { parts }) => actorOf(parts, repository.owner),
    parent: ({ repository }, _, context) => {
      const parent = repository.parent === undefined ? undefined : findRepository(context, repository.parent);
      return parent === undefined ? null : repositoryOf({ repository: parent });
    },
    pullRequest: ({ repository }, { number }: { readonly number: number }, { caller }) => {
      demandRead(caller, repository, "pull-requests");
      const pull = repository.pulls.get(number);
      if (pull === undefined)
        throw notFound(`Could not resolve to a PullRequest with the number of ${number}.`);
      return pullSource(repository, pull);
    },
    pullRequests,
    rebaseMergeAllowed: ({ repository }) => repository.settings.allowRebaseMerge,
    ref,
    refs,
    release: ({ repository }, { tagName }: { readonly tagName: string }, { caller }) => {
      demandRead(caller, repository, "contents");
      const release = [...repository.releases.values()].find(
        (each) => each.tagName === tagName && !each.isDraft,
      );
      return release === undefined ? null : releaseSource(repository, release);
    },
    releases: (
      { repository },
      args: PageArguments & { readonly orderBy?: { readonly direction: string } | null },
      { caller },
    ) => {
      demandRead(caller, repository, "contents");
      const releases = [...repository.releases.values()];
      // Without an order GitHub lists the newest first.
      return connectionOf(args.orderBy?.direction === "ASC" ? releases : releases.toReversed(), args, {
        keyOf: (release) => release.id,
        show: (release) => releaseSource(repository, release),
      });
    },
    rulesets: rulesetsOf,
    squashMergeAllowed: ({ repository }) => repository.settings.allowSquashMerge,
    sshUrl: ({ repository }) => sshUrlOf(repository),
    url: ({ repository }, _, { parts }) => pageUrlOf(parts, repository),
    viewerCanAdminister: ({ repository }, _, { caller }) =>
      caller.kind === "user" && roleOf(repository, caller.login) === "admin",
    viewerPermission: ({ repository }, _, { caller }) => {
      if (caller.kind !== "user") return mayWrite(caller, repository, "contents") ? "WRITE" : "READ";
      const role = roleOf(repository, caller.login);
      return role === "none" ? null : role.toUpperCase();
    },
    visibility: ({ repository }) => (repository.isPrivate ? "PRIVATE" : "PUBLIC"),
  } satisfies FieldTable<RepositorySource>,
};

/** Only branches and tags are seen by GraphQL; other refs are not there, as on GitHub. */
async function ref(
  { repository }: { readonly repository: Repository },
  { qualifiedName }: { readonly qualifiedName: string },
  { git, caller }: RequestContext,
): Promise<RefSource | null> {
  demandRead(caller, repository, "contents");
  const candidates = qualifiedName.startsWith("refs/")
    ? [qualifiedName]
    : [`refs/${qualifiedName}`, `refs/heads/${qualifiedName}`, `refs/tags/${qualifiedName}`];
  for (const candidate of candidates.filter(isVisibleRef)) {
    const sha = await git.readRef(repository, candidate);
    if (sha !== undefined) return refSource(repository, candidate, sha);
  }
  return null;
}

interface RefsArguments extends PageArguments {
  readonly refPrefix: string;
  readonly query?: string | null;
  readonly direction?: "ASC" | "DESC" | null;
  readonly orderBy?: { readonly field: string; readonly direction: "ASC" | "DESC" } | null;
}

async function refs(
  { repository }: RepositorySource,
  args: RefsArguments,
  { git, caller }: RequestContext,
): Promise<object> {
  demandRead(caller, repository, "contents");
  const fullName = nameWithOwner(repository);
  const found = await git.store.listRefs(fullName, args.refPrefix);
  const matching = [...found].filter(
    ([name]) => isVisibleRef(name) && (!args.query || name.slice(args.refPrefix.length).includes(args.query)),
  );
  const named = matching.toSorted(([one], [other]) => (one < other ? -1 : 1));
  const sorted = args.orderBy?.field === "TAG_COMMIT_DATE" ? await byCommitDate(git, fullName, named) : named;
  return connectionOf(
    (args.orderBy?.direction ?? args.direction) === "DESC" ? sorted.toReversed() : sorted,
    args,
    {
      keyOf: ([name]) => name,
      show: ([name, sha]) => refSource(repository, name, sha),
    },
  );
}

async function byCommitDate(
  git: RequestContext["git"],
  name: string,
  refsByName: readonly (readonly [ref: string, sha: string])[],
): Promise<readonly (readonly [ref: string, sha: string])[]> {
  const dated = await Promise.all(
    refsByName.map(async (each) => {
      const found = await git.store.resolve(name, `${each[1]}^{}`);
      const commit = found === undefined ? undefined : await git.store.readCommit(name, found.sha);
      return { each, date: Date.parse(commit?.committer.date ?? "") || 0 };
    }),
  );
  return dated.toSorted((one, other) => one.date - other.date).map(({ each }) => each);
}

function issueOrPullRequest(
  { repository }: RepositorySource,
  { number }: { readonly number: number },
  { caller }: RequestContext,
): CommentableSource {
  const found = findConversation(repository, number);
  if (found === undefined)
    throw notFound(`Could not resolve to an issue or pull request with the number of ${number}.`);
  demandRead(caller, repository, found.kind === "issue" ? "issues" : "pull-requests");
  return found.kind === "issue" ? issueSource(repository, found.issue) : pullSource(repository, found.pull);
}

const isVisibleRef = (name: string): boolean =>
  name.startsWith("refs/heads/") || name.startsWith("refs/tags/");
