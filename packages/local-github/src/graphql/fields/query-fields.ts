import { FieldFailure, notFound, unknownNode } from "../failures.js";
import type { FieldTable } from "../field-table.js";
import { findNode } from "../find-node.js";
import { findRepository, type RequestContext } from "../request-context.js";
import type { Source } from "../sources.js";
import { userOf, userSource } from "./account-fields.js";
import { search } from "./search-connection.js";
import { repositoryOf } from "./repository-of.js";

const hourlyPoints = 1000;

export const queryTables = {
  Query: {
    node: (_, { id }: { readonly id: string }, context) => findNodeOrThrow(context, id),
    nodes: (_, { ids }: { readonly ids: readonly string[] }, context) =>
      ids.map((id) => findNodeOrThrow(context, id)),
    rateLimit: (_, __, { cost, parts }) => ({
      cost: cost.points,
      limit: hourlyPoints,
      nodeCount: cost.nodes,
      remaining: hourlyPoints - cost.points,
      resetAt: new Date(parts.clock.now().getTime() + 60 * 60 * 1000).toISOString().replace(/\.\d+Z$/, "Z"),
      used: cost.points,
    }),
    repository: (_, { owner, name }: { readonly owner: string; readonly name: string }, context) => {
      const repository = findRepository(context, `${owner}/${name}`);
      if (repository === undefined)
        throw notFound(`Could not resolve to a Repository with the name '${owner}/${name}'.`);
      return repositoryOf({ repository });
    },
    search,
    user: (_, { login }: { readonly login: string }, { parts }) => {
      const account = parts.account(login);
      if (account?.type !== "User")
        throw notFound(`Could not resolve to a User with the login of '${login}'.`);
      return userSource(account);
    },
    viewer: (_, __, { caller, parts }) => {
      const viewer = userOf(parts, caller.login);
      if (viewer === null) throw new FieldFailure("FORBIDDEN", "Resource not accessible by integration");
      return viewer;
    },
  } satisfies FieldTable<undefined>,
};

async function findNodeOrThrow(context: RequestContext, id: string): Promise<Source> {
  const found = await findNode(context, id);
  if (found === undefined) throw unknownNode(id);
  return found;
}
