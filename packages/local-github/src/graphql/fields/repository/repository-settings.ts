/** What a repository is and has, as far as REST shows it, too: nothing here is chosen, so most is as in a new repository. */
import type { FieldTable } from "../../field-table.js";
import type { RepositorySource } from "../../sources.js";

export const settingFields = {
  archivedAt: ({ repository }) => (repository.settings.isArchived === true ? repository.createdAt : null),
  description: () => null,
  forkCount: () => 0,
  hasDiscussionsEnabled: () => false,
  hasIssuesEnabled: ({ repository }) => repository.settings.hasIssues,
  hasProjectsEnabled: () => false,
  hasWikiEnabled: () => false,
  homepageUrl: () => null,
  isArchived: ({ repository }) => repository.settings.isArchived ?? false,
  isEmpty: async ({ repository }, _, { git }) =>
    (await git.readRef(repository, `refs/heads/${repository.defaultBranch}`)) === undefined,
  isInOrganization: ({ repository }, _, { parts }) =>
    parts.account(repository.owner)?.type === "Organization",
  isMirror: () => false,
  isTemplate: () => false,
  mirrorUrl: () => null,
  pushedAt: ({ repository }) => repository.activity.at(-1)?.at ?? repository.createdAt,
  stargazerCount: () => 0,
  updatedAt: ({ repository }) => repository.createdAt,
} satisfies FieldTable<RepositorySource>;
