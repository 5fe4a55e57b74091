/** Node ids in the inputs of mutations that name labels and people of a repository. */
import type { Repository } from "../../model/model.js";
import { accountNodeId, parseNodeId } from "../../model/node-ids.js";
import { nameWithOwner } from "../../payloads/repository.js";
import { NotEmulatedError, unknownNode } from "../failures.js";
import type { RequestContext } from "../request-context.js";

type Ids = readonly string[] | null | undefined;

export function labelNames(repository: Repository, ids: Ids): readonly string[] | undefined {
  return ids?.map((id) => {
    const place = parseNodeId(id);
    const label = [...repository.labels.values()].find(
      (each) =>
        place?.kind === "Label" &&
        place.repository === nameWithOwner(repository) &&
        String(each.id) === place.key,
    );
    if (label === undefined) throw unknownNode(id);
    return label.name;
  });
}

/** Of people who have a part in the repository: nobody else can be assigned or asked. */
export function loginsOf(
  { parts }: RequestContext,
  repository: Repository,
  ids: Ids,
): readonly string[] | undefined {
  const known = [repository.owner, ...repository.collaborators.keys()].flatMap(
    (login) => parts.account(login) ?? [],
  );
  return ids?.map((id) => {
    const account = known.find((each) => accountNodeId(each) === id);
    if (account === undefined) throw unknownNode(id);
    return account.login;
  });
}

/** Refuses fields that the local GitHub would have to ignore. */
export function refuseGiven(type: string, input: object, fields: readonly string[]): void {
  for (const field of fields) {
    const value: unknown = Reflect.get(input, field);
    const isEmpty = value === undefined || value === null || (Array.isArray(value) && value.length === 0);
    if (!isEmpty) throw new NotEmulatedError(`${type}.${field}`);
  }
}
