import { nodeId } from "../model/node-ids.js";
import type { Release, Repository } from "../model/model.js";
import { accountPayload } from "./account.js";
import { nullable, type Payload, type PayloadParts } from "./payload.js";
import { apiUrlOf, pageUrlOf } from "./repository.js";

export function releasePayload(parts: PayloadParts, repository: Repository, release: Release): Payload {
  const api = apiUrlOf(parts, repository);
  const url = `${api}/releases/${release.id}`;
  const tag = encodeURIComponent(release.tagName);
  return {
    url,
    html_url: `${pageUrlOf(parts, repository)}/releases/tag/${tag}`,
    assets_url: `${url}/assets`,
    upload_url: `${url}/assets{?name,label}`,
    tarball_url: release.isDraft ? null : `${api}/tarball/${tag}`,
    zipball_url: release.isDraft ? null : `${api}/zipball/${tag}`,
    id: release.id,
    node_id: nodeId("Release", repository, release.id),
    tag_name: release.tagName,
    target_commitish: release.targetCommitish,
    name: release.name,
    body: release.body,
    draft: release.isDraft,
    prerelease: release.isPrerelease,
    immutable: false,
    created_at: release.createdAt,
    published_at: nullable(release.publishedAt),
    author: accountPayload(parts, release.author),
    assets: [],
  };
}
