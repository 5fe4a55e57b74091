import type { RestAnswer, RestRequest, RestTable } from "../model/server-parts.js";

export const rootOperations: RestTable = {
  "meta/root": { needs: "metadata", run: listAddresses },
};

/** Where everything is. Clients ask it to see whether a token is good. */
async function listAddresses({ parts: { urls } }: RestRequest): Promise<RestAnswer> {
  const addresses = Object.entries(places).map(([name, path]) => [
    `${name}_url`,
    `${path.startsWith("/settings") ? urls.server : urls.api}${path}`,
  ]);
  return { status: 200, body: Object.fromEntries(addresses) };
}

const page = "{&page,per_page,sort,order}";
const places = {
  current_user: "/user",
  current_user_authorizations_html: "/settings/connections/applications{/client_id}",
  authorizations: "/authorizations",
  code_search: `/search/code?q={query}${page}`,
  commit_search: `/search/commits?q={query}${page}`,
  emails: "/user/emails",
  emojis: "/emojis",
  events: "/events",
  feeds: "/feeds",
  followers: "/user/followers",
  following: "/user/following{/target}",
  gists: "/gists{/gist_id}",
  issue_search: `/search/issues?q={query}${page}`,
  issues: "/issues",
  keys: "/user/keys",
  label_search: "/search/labels?q={query}&repository_id={repository_id}{&page,per_page}",
  notifications: "/notifications",
  organization: "/orgs/{org}",
  organization_repositories: "/orgs/{org}/repos{?type,page,per_page,sort}",
  organization_teams: "/orgs/{org}/teams",
  public_gists: "/gists/public",
  rate_limit: "/rate_limit",
  repository: "/repos/{owner}/{repo}",
  repository_search: `/search/repositories?q={query}${page}`,
  current_user_repositories: "/user/repos{?type,page,per_page,sort}",
  starred: "/user/starred{/owner}{/repo}",
  starred_gists: "/gists/starred",
  user: "/users/{user}",
  user_organizations: "/user/orgs",
  user_repositories: "/users/{user}/repos{?type,page,per_page,sort}",
  user_search: `/search/users?q={query}${page}`,
};
