import type { Repository } from "../../model/model.js";
import type { RepositorySource } from "../sources.js";

/** The field `repository` that most types have. */
export const repositoryOf = ({ repository }: { readonly repository: Repository }): RepositorySource => ({
  __typename: "Repository",
  repository,
});
