/** Fields that everything written by a person has. */
import type { Repository } from "../../model/model.js";
import { authorAssociation, isSameLogin } from "../../payloads/roles.js";
import type { FieldTable } from "../field-table.js";
import { actorOf } from "./account-fields.js";

export interface Writing {
  readonly author: string;
  readonly body: string;
  readonly createdAt: string;
  readonly updatedAt?: string;
}

export function commentFields<Source extends { readonly repository: Repository }>(
  writingOf: (source: Source) => Writing,
) {
  return {
    author: (source, _, { parts }) => actorOf(parts, writingOf(source).author),
    authorAssociation: (source) => authorAssociation(source.repository, writingOf(source).author),
    body: (source) => writingOf(source).body,
    createdAt: (source) => writingOf(source).createdAt,
    updatedAt: (source) => writingOf(source).updatedAt ?? writingOf(source).createdAt,
    viewerDidAuthor: (source, _, { caller }) => isSameLogin(caller.login, writingOf(source).author),
  } satisfies FieldTable<Source>;
}

/** For what the local GitHub remembers the last edit of. */
export function editFields<Source>(writingOf: (source: Source) => Writing) {
  const isEdited = (source: Source): boolean =>
    (writingOf(source).updatedAt ?? writingOf(source).createdAt) !== writingOf(source).createdAt;
  return {
    includesCreatedEdit: isEdited,
    lastEditedAt: (source) => (isEdited(source) ? (writingOf(source).updatedAt ?? null) : null),
  } satisfies FieldTable<Source>;
}
