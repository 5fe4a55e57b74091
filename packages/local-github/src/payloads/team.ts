import type { Account } from "../model/model.js";
import { accountPayload } from "./account.js";
import type { Payload, PayloadParts } from "./payload.js";

/** A team of an organization, as `owner/slug` names it. */
export interface Team {
  readonly organization: Account;
  readonly slug: string;
  readonly id: number;
  readonly members: readonly string[];
}

/** `acme/qa`. Ids follow the order in which the organization got its teams. */
export function findTeam(parts: Pick<PayloadParts, "accountOrThrow">, name: string): Team | undefined {
  const [owner = "", slug] = name.toLowerCase().split("/");
  return slug === undefined
    ? undefined
    : teamsOf(parts.accountOrThrow(owner)).find((team) => team.slug.toLowerCase() === slug);
}

export const teamsOf = (organization: Account): readonly Team[] =>
  [...(organization.teams ?? [])].map(([slug, members], index) => ({
    organization,
    slug,
    id: organization.id * 100 + index,
    members,
  }));

/** A team as it appears inside other objects (`team`). */
export function teamPayload({ urls }: Pick<PayloadParts, "urls">, team: Team): Payload {
  const { login, id } = team.organization;
  const url = `${urls.api}/orgs/${login}/teams/${team.slug}`;
  return {
    id: team.id,
    node_id: `T_${team.id}`,
    name: team.slug,
    slug: team.slug,
    description: null,
    privacy: "closed",
    notification_setting: "notifications_enabled",
    permission: "pull",
    url,
    html_url: `${urls.server}/orgs/${login}/teams/${team.slug}`,
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    type: "organization",
    organization_id: id,
    parent: null,
  };
}

/** A team as `GET /orgs/{org}/teams/{team_slug}` shows it (`team-full`). */
export function teamFullPayload(parts: PayloadParts, team: Team): Payload {
  const { login } = team.organization;
  const url = `${parts.urls.api}/orgs/${login}`;
  const { id, node_id, avatar_url, html_url } = accountPayload(parts, login);
  const created = "2024-01-01T00:00:00Z";
  return {
    ...teamPayload(parts, team),
    members_count: team.members.length,
    repos_count: 1,
    created_at: created,
    updated_at: created,
    organization: {
      ...{ login, id, node_id, avatar_url, html_url, url, type: "Organization", description: null },
      repos_url: `${url}/repos`,
      events_url: `${url}/events`,
      hooks_url: `${url}/hooks`,
      issues_url: `${url}/issues`,
      members_url: `${url}/members{/member}`,
      public_members_url: `${url}/public_members{/member}`,
      has_organization_projects: true,
      has_repository_projects: true,
      ...{ public_repos: 0, public_gists: 0, followers: 0, following: 0 },
      ...{ created_at: created, updated_at: created, archived_at: null },
    },
  };
}
