import { accountNodeId } from "../model/node-ids.js";
import type { Payload, PayloadParts } from "./payload.js";

/** A user as it appears inside other objects (`simple-user`). */
export function accountPayload(parts: PayloadParts, login: string): Payload {
  const account = parts.accountOrThrow(login);
  const url = `${parts.urls.api}/users/${encodeURIComponent(account.login)}`;
  return {
    login: account.login,
    id: account.id,
    node_id: accountNodeId(account),
    avatar_url: `${parts.urls.server}/avatars/${account.id}`,
    gravatar_id: "",
    url,
    html_url: pageOf(parts, account.login),
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: account.type,
    user_view_type: "public",
    site_admin: false,
  };
}

/** What every webhook of a repository that belongs to an organization carries besides; nothing for a person's. */
export function organizationPart(
  parts: PayloadParts,
  { owner }: { readonly owner: string },
): { readonly organization?: Payload } {
  const account = parts.accountOrThrow(owner);
  if (account.type !== "Organization") return {};
  const url = `${parts.urls.api}/orgs/${encodeURIComponent(account.login)}`;
  return {
    organization: {
      login: account.login,
      id: account.id,
      node_id: accountNodeId(account),
      url,
      repos_url: `${url}/repos`,
      events_url: `${url}/events`,
      hooks_url: `${url}/hooks`,
      issues_url: `${url}/issues`,
      members_url: `${url}/members{/member}`,
      public_members_url: `${url}/public_members{/member}`,
      avatar_url: `${parts.urls.server}/avatars/${account.id}`,
      description: null,
    },
  };
}

/** A user as `GET /users/{username}` shows it. */
export function publicUserPayload(parts: PayloadParts, login: string): Payload {
  return {
    ...accountPayload(parts, login),
    name: null,
    company: null,
    blog: null,
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: accountsExistSince,
    updated_at: accountsExistSince,
  };
}

/** The address that GitHub uses for a person who hides the real one; commits made by the API carry it. */
export function noreplyAddress(parts: PayloadParts, login: string): string {
  const account = parts.accountOrThrow(login);
  return `${account.id}+${account.login}@users.noreply.github.com`;
}

const accountsExistSince = "2020-01-01T00:00:00Z";

const pageOf = (parts: PayloadParts, login: string): string =>
  login.endsWith("[bot]")
    ? `${parts.urls.server}/apps/${login.slice(0, -"[bot]".length)}`
    : `${parts.urls.server}/${login}`;
