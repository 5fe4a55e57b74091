import type { Release, Repository } from "../../model/model.js";
import { nodeId } from "../../model/node-ids.js";
import { pageUrlOf } from "../../payloads/repository.js";
import type { FieldTable } from "../field-table.js";
import { commitSource, type ReleaseSource } from "../sources.js";
import { userOf } from "./account-fields.js";
import { reactionGroups } from "./reaction-fields.js";

export const releaseSource = (repository: Repository, release: Release): ReleaseSource => ({
  __typename: "Release",
  repository,
  release,
});

/** The one marked as latest last, else the newest that is neither draft nor pre-release. */
export function latestRelease(repository: Repository): Release | undefined {
  const published = [...repository.releases.values()].filter(
    (release) => !release.isDraft && !release.isPrerelease,
  );
  const newestLast = published.toSorted(
    (one, other) => (one.publishedAt ?? "").localeCompare(other.publishedAt ?? "") || one.id - other.id,
  );
  return newestLast.findLast((release) => release.makeLatest) ?? newestLast.at(-1);
}

export const releaseTables = {
  Release: {
    author: ({ release }, _, { parts }) => userOf(parts, release.author),
    createdAt: ({ release }) => release.createdAt,
    databaseId: ({ release }) => release.id,
    description: ({ release }) => release.body,
    id: ({ repository, release }) => nodeId("Release", repository, release.id),
    isDraft: ({ release }) => release.isDraft,
    isLatest: ({ repository, release }) => latestRelease(repository) === release,
    isPrerelease: ({ release }) => release.isPrerelease,
    name: ({ release }) => release.name,
    publishedAt: ({ release }) => release.publishedAt ?? null,
    reactionGroups: (_, __, context) => reactionGroups([], context),
    tagCommit: async ({ repository, release }, _, { git }) => {
      const sha = await git.readRef(repository, `refs/tags/${release.tagName}`);
      return sha === undefined ? null : commitSource(repository, sha);
    },
    tagName: ({ release }) => release.tagName,
    url: ({ repository, release }, _, { parts }) =>
      `${pageUrlOf(parts, repository)}/releases/tag/${encodeURIComponent(release.tagName)}`,
  } satisfies FieldTable<ReleaseSource>,
};
