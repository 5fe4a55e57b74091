import { nodeId } from "../model/node-ids.js";
import type { Repository } from "../model/model.js";
import { accountPayload } from "./account.js";
import type { Payload, PayloadParts } from "./payload.js";

export const nameWithOwner = (repository: Repository): string => `${repository.owner}/${repository.name}`;
export const apiUrlOf = (parts: PayloadParts, repository: Repository): string =>
  `${parts.urls.api}/repos/${nameWithOwner(repository)}`;
export const pageUrlOf = (parts: PayloadParts, repository: Repository): string =>
  `${parts.urls.server}/${nameWithOwner(repository)}`;

/** The repository as it appears inside runs and combined statuses (`minimal-repository`). */
export function minimalRepositoryPayload(parts: PayloadParts, repository: Repository): Payload {
  return {
    id: repository.id,
    node_id: nodeId("Repository", repository),
    name: repository.name,
    full_name: nameWithOwner(repository),
    private: repository.isPrivate,
    owner: accountPayload(parts, repository.owner),
    html_url: pageUrlOf(parts, repository),
    description: null,
    fork: repository.parent !== undefined,
    ...addresses(apiUrlOf(parts, repository)),
  };
}

/** The repository as it appears in pull requests and webhooks (`repository`, `repository-webhooks`). */
export function repositoryPayload(parts: PayloadParts, repository: Repository): Payload {
  const page = pageUrlOf(parts, repository);
  const open = openThings(repository);
  return {
    ...minimalRepositoryPayload(parts, repository),
    git_url: `git${page.slice(page.indexOf(":"))}.git`,
    ssh_url: sshUrlOf(repository),
    clone_url: `${page}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    size: 0,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    open_issues: open,
    open_issues_count: open,
    default_branch: repository.defaultBranch,
    topics: [],
    is_template: false,
    visibility: repository.isPrivate ? "private" : "public",
    has_issues: repository.settings.hasIssues,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    has_downloads: false,
    archived: repository.settings.isArchived ?? false,
    disabled: false,
    allow_forking: true,
    web_commit_signoff_required: false,
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
    pushed_at: repository.activity.at(-1)?.at ?? repository.createdAt,
  };
}

/** The repository as `GET /repos/{owner}/{repo}` shows it (`full-repository`). */
export function fullRepositoryPayload(parts: PayloadParts, repository: Repository): Payload {
  const { settings } = repository;
  return {
    ...repositoryPayload(parts, repository),
    allow_merge_commit: settings.allowMergeCommit,
    allow_squash_merge: settings.allowSquashMerge,
    allow_rebase_merge: settings.allowRebaseMerge,
    allow_auto_merge: false,
    allow_update_branch: false,
    delete_branch_on_merge: settings.deleteBranchOnMerge,
    subscribers_count: 0,
    network_count: 0,
  };
}

const openThings = (repository: Repository): number =>
  [...repository.pulls.values(), ...repository.issues.values()].filter((each) => each.state === "open")
    .length;

/** Every address that a repository object lists; some are templates. */
const addresses = (url: string): Payload => ({
  url,
  archive_url: `${url}/{archive_format}{/ref}`,
  assignees_url: `${url}/assignees{/user}`,
  blobs_url: `${url}/git/blobs{/sha}`,
  branches_url: `${url}/branches{/branch}`,
  collaborators_url: `${url}/collaborators{/collaborator}`,
  comments_url: `${url}/comments{/number}`,
  commits_url: `${url}/commits{/sha}`,
  compare_url: `${url}/compare/{base}...{head}`,
  contents_url: `${url}/contents/{+path}`,
  contributors_url: `${url}/contributors`,
  deployments_url: `${url}/deployments`,
  downloads_url: `${url}/downloads`,
  events_url: `${url}/events`,
  forks_url: `${url}/forks`,
  git_commits_url: `${url}/git/commits{/sha}`,
  git_refs_url: `${url}/git/refs{/sha}`,
  git_tags_url: `${url}/git/tags{/sha}`,
  hooks_url: `${url}/hooks`,
  issue_comment_url: `${url}/issues/comments{/number}`,
  issue_events_url: `${url}/issues/events{/number}`,
  issues_url: `${url}/issues{/number}`,
  keys_url: `${url}/keys{/key_id}`,
  labels_url: `${url}/labels{/name}`,
  languages_url: `${url}/languages`,
  merges_url: `${url}/merges`,
  milestones_url: `${url}/milestones{/number}`,
  notifications_url: `${url}/notifications{?since,all,participating}`,
  pulls_url: `${url}/pulls{/number}`,
  releases_url: `${url}/releases{/id}`,
  stargazers_url: `${url}/stargazers`,
  statuses_url: `${url}/statuses/{sha}`,
  subscribers_url: `${url}/subscribers`,
  subscription_url: `${url}/subscription`,
  tags_url: `${url}/tags`,
  teams_url: `${url}/teams`,
  trees_url: `${url}/git/trees{/sha}`,
});

export const sshUrlOf = (repository: Repository): string => `git@127.0.0.1:${nameWithOwner(repository)}.git`;
