import type { Repository } from "../src/model/model.js";
import { Registry } from "../src/repository/registry.js";

type Description =
  | "id"
  | "owner"
  | "name"
  | "defaultBranch"
  | "isPrivate"
  | "parent"
  | "collaborators"
  | "settings"
  | "createdAt";

/** A repository as described, without rules, environments, pull requests or anything else in it. */
export const emptyRepository = (description: Pick<Repository, Description>): Repository => ({
  ...new Registry().addRepository({ owner: "acme", name: "shop" }, description.createdAt),
  ...description,
});
