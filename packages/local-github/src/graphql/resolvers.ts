/** All resolvers, by the names of the schema. */
import type { GraphQLFieldResolver } from "graphql";
import { NotEmulatedError } from "./failures.js";
import type { FieldTable } from "./field-table.js";
import { accountTables } from "./fields/account-fields.js";
import { checkTables } from "./fields/check-fields.js";
import { commitTables } from "./fields/commit-fields.js";
import { conversationTables } from "./fields/pulls/conversation-fields.js";
import { deploymentTables } from "./fields/deployment-fields.js";
import { gitTables } from "./fields/git-fields.js";
import { issueTables } from "./fields/issue-fields.js";
import { pullRequestTables } from "./fields/pulls/pull-request-fields.js";
import { queryTables } from "./fields/query-fields.js";
import { releaseTables } from "./fields/release-fields.js";
import { repositoryTables } from "./fields/repository-fields.js";
import { reviewTables } from "./fields/pulls/review-fields.js";
import { commitMutations } from "./mutations/commit-on-branch.js";
import { conversationMutations } from "./mutations/conversation-mutations.js";
import { issueMutations } from "./mutations/issue-mutations.js";
import { mergeMutations } from "./mutations/merge-branch.js";
import type { MutationTable } from "./mutations/mutation-table.js";
import { pullMutations } from "./mutations/pull-mutations.js";
import { refMutations } from "./mutations/ref-mutations.js";
import type { RequestContext } from "./request-context.js";

/** @internal used here and by tests */
export const fieldTables: Readonly<Record<string, FieldTable<never>>> = {
  ...accountTables,
  ...checkTables,
  ...commitTables,
  ...conversationTables,
  ...deploymentTables,
  ...gitTables,
  ...issueTables,
  ...pullRequestTables,
  ...queryTables,
  ...releaseTables,
  ...repositoryTables,
  ...reviewTables,
};

/** @internal used here and by tests */
export const mutationTable: MutationTable = {
  ...refMutations,
  ...mergeMutations,
  ...commitMutations,
  ...conversationMutations,
  ...issueMutations,
  ...pullMutations,
};

/**
 * A type without a table, a payload or a page of a list, is a plain object.
 * A field found nowhere is an error: an answer of `null` would look like one of GitHub's.
 */
// oxlint-disable-next-line eslint/max-params -- the executor calls it so
export const resolveField: GraphQLFieldResolver<unknown, RequestContext, Record<string, unknown>> = (
  source,
  args,
  context,
  info,
) => {
  const { name: type } = info.parentType;
  if (type === "Mutation") return mutate(info.fieldName, args["input"], context);
  const resolve = fieldTables[type]?.[info.fieldName];
  if (resolve !== undefined) return resolve(source as never, args, context);
  const value: unknown =
    typeof source === "object" && source !== null ? Reflect.get(source, info.fieldName) : undefined;
  if (value === undefined) throw new NotEmulatedError(`${type}.${info.fieldName}`);
  return typeof value === "function" ? (value as (args: object) => unknown)(args) : value;
};

async function mutate(name: string, input: unknown, context: RequestContext): Promise<object> {
  const run = mutationTable[name];
  if (run === undefined || typeof input !== "object" || input === null)
    throw new NotEmulatedError(`Mutation.${name}`);
  context.parts.clock.tick();
  const payload = await run(input, context);
  const { clientMutationId = null } = input as { readonly clientMutationId?: string | null };
  return { clientMutationId, ...payload };
}
