/**
 * What GitHub refuses before it executes anything: connections without a page size or with more than 100,
 * and queries that could reach more than 500,000 nodes. https://docs.github.com/en/graphql/overview/rate-limits-and-node-limits-for-the-graphql-api
 */
import {
  getArgumentValues,
  getNamedType,
  GraphQLError,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { FieldFailure } from "./failures.js";

const pageLimit = 100;
const nodeLimit = 500_000;

export interface QueryCost {
  /** Points of the rate limit: the requests that GitHub's back end would need, by the hundred. */
  readonly points: number;
  readonly nodes: number;
  readonly errors: readonly GraphQLError[];
}

interface Visit {
  readonly parent: GraphQLNamedType;
  /** How many objects of the parent type there can be. */
  readonly count: number;
  readonly path: readonly string[];
}

export function estimateCost(query: {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}): QueryCost {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of query.document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const errors: GraphQLError[] = [];
  let nodes = 0;
  let requests = 0;

  const visitSelections = (selections: SelectionSetNode, visit: Visit): void => {
    for (const selection of selections.selections) {
      if (selection.kind === Kind.FIELD) {
        visitField(selection, visit);
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (fragment === undefined) continue;
      const condition = fragment.typeCondition?.name.value;
      const parent =
        condition === undefined ? visit.parent : (query.schema.getType(condition) ?? visit.parent);
      visitSelections(fragment.selectionSet, { ...visit, parent });
    }
  };

  const visitField = (field: FieldNode, { parent, count, path }: Visit): void => {
    const definition =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name.value] : undefined;
    if (definition === undefined || field.selectionSet === undefined) return;
    const type = getNamedType(definition.type);
    if (!isCompositeType(type)) return;
    const here = [...path, field.alias?.value ?? field.name.value];
    let size = 1;
    if (type.name.endsWith("Connection")) {
      requests += count;
      size = pageSize(field, getArgumentValues(definition, field, query.variables), { path: here, errors });
      nodes += count * size;
    }
    visitSelections(field.selectionSet, { parent: type, count: count * size, path: here });
  };

  const root = query.schema.getRootType(query.operation.operation);
  if (root) visitSelections(query.operation.selectionSet, { parent: root, count: 1, path: [] });
  if (nodes > nodeLimit) errors.push(tooManyNodes(nodes));
  return { points: Math.max(1, Math.round(requests / 100)), nodes, errors };
}

/** A connection asked only for counts needs no page size. */
function pageSize(
  field: FieldNode,
  page: Readonly<Record<string, unknown>>,
  { path, errors }: { readonly path: readonly string[]; readonly errors: GraphQLError[] },
): number {
  const name = field.name.value;
  const refuse = (type: string, message: string): void => {
    errors.push(
      new GraphQLError(message, { nodes: field, path, originalError: new FieldFailure(type, message) }),
    );
  };
  for (const bound of ["first", "last"]) {
    const records = page[bound];
    if (typeof records !== "number") continue;
    if (records > pageLimit) {
      refuse(
        "EXCESSIVE_PAGINATION",
        `Requesting ${records} records on the \`${name}\` connection exceeds the \`${bound}\` limit of ${pageLimit} records.`,
      );
    }
    if (records < 0)
      refuse("ARGUMENT_LIMIT", `\`${bound}\` on the \`${name}\` connection cannot be less than zero.`);
    return records;
  }
  if (
    field.selectionSet?.selections.some(
      (each) => each.kind !== Kind.FIELD || ["nodes", "edges", "pageInfo"].includes(each.name.value),
    )
  ) {
    refuse(
      "MISSING_PAGINATION_BOUNDARIES",
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
    );
  }
  return 0;
}

function tooManyNodes(nodes: number): GraphQLError {
  const message = `This query requests up to ${nodes.toLocaleString("en-US")} possible nodes which exceeds the maximum limit of 500,000.`;
  return new GraphQLError(message, { originalError: new FieldFailure("MAX_NODE_LIMIT_EXCEEDED", message) });
}
