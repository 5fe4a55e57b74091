import { nodeId } from "../model/node-ids.js";
import type { Label, Repository } from "../model/model.js";
import type { Payload, PayloadParts } from "./payload.js";
import { apiUrlOf } from "./repository.js";

export function labelPayload(parts: PayloadParts, repository: Repository, label: Label): Payload {
  return {
    id: label.id,
    node_id: nodeId("Label", repository, label.id),
    url: `${apiUrlOf(parts, repository)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description ?? null,
  };
}

/** Label names are compared without regard to case. */
export const findLabel = (repository: Repository, name: string): Label | undefined =>
  [...repository.labels.values()].find((label) => label.name.toLowerCase() === name.toLowerCase());

/** The labels of an issue or pull request, as far as the repository still has them. */
export const labelsOf = (repository: Repository, names: readonly string[]): readonly Label[] =>
  names.flatMap((name) => findLabel(repository, name) ?? []);
