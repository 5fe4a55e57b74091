/** The GraphQL API of the local GitHub: GitHub's own schema, as far as it is emulated, over the server's parts. */
import { execute, getOperationAST, getVariableValues, GraphQLError } from "graphql";
import type { PullRequest, TokenClaims } from "../model/model.js";
import type { ServerParts } from "../model/server-parts.js";
import { reportError, reportInvalidDocument, type ErrorReport } from "./answer-errors.js";
import { GitReader } from "./git-reader.js";
import type { RequestContext } from "./request-context.js";
import { resolveField } from "./resolvers.js";
import { estimateCost } from "./resource-limits.js";
import { loadSchema, readDocument } from "./schema.js";

export interface GraphqlRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly caller: TokenClaims;
}

export interface GraphqlAnswer {
  readonly data?: unknown;
  readonly errors?: readonly unknown[];
}

export interface GraphqlOptions {
  /** Called for documents that do not fit GitHub's schema and for everything that is not emulated. */
  onViolation(message: string): void;
  /** Another wording of the one error with which `updateRefs` answers races and refusals alike. */
  readonly refFailureText?: string;
  /** Return `false` to have `mergeable` answered UNKNOWN, as GitHub does until it has tried the merge. */
  isMergeabilityKnown?(pull: PullRequest): boolean;
}

/** The answer is for HTTP status 200 whatever happened: GitHub tells failures in `errors` alone. */
export function createGraphql(
  parts: ServerParts,
  options: GraphqlOptions,
): (request: GraphqlRequest) => Promise<GraphqlAnswer> {
  const refuse = (reports: readonly ErrorReport[]): GraphqlAnswer => {
    for (const { violation } of reports) if (violation !== undefined) options.onViolation(violation);
    return { errors: reports.map((report) => report.answered) };
  };

  return async (request) => {
    const reading = readDocument(request.query);
    if ("problems" in reading) return refuse(reading.problems.map(reportInvalidDocument));
    const { document } = reading;
    const operation = getOperationAST(document, request.operationName);
    if (!operation)
      return refuse([
        reportInvalidDocument(
          new GraphQLError("Must provide operation name if query contains multiple operations."),
        ),
      ]);
    const variables = getVariableValues(
      loadSchema(),
      operation.variableDefinitions ?? [],
      request.variables ?? {},
    );
    if (variables.errors) return refuse(variables.errors.map(reportInvalidDocument));
    const cost = estimateCost({ schema: loadSchema(), document, operation, variables: variables.coerced });
    if (cost.errors.length > 0) return refuse(cost.errors.map(reportError));

    const context: RequestContext = {
      parts,
      caller: request.caller,
      git: new GitReader(parts.git),
      cost,
      refFailureText: options.refFailureText ?? "Something went wrong while executing your query.",
      isMergeabilityKnown: (pull) => options.isMergeabilityKnown?.(pull) ?? true,
    };
    const { data, errors } = await execute({
      schema: loadSchema(),
      document,
      contextValue: context,
      variableValues: request.variables ?? {},
      fieldResolver: resolveField,
      ...(request.operationName === undefined ? {} : { operationName: request.operationName }),
    });
    return { data, ...(errors === undefined ? {} : refuse(errors.map(reportError))) };
  };
}

/** What GitHub counts this query for; 0 where it cannot be read. */
export function pointsOf(query: string, given: Readonly<Record<string, unknown>>): number {
  const reading = readDocument(query);
  if ("problems" in reading) return 0;
  const { document } = reading;
  const operation = getOperationAST(document);
  if (!operation) return 0;
  const variables = getVariableValues(loadSchema(), operation.variableDefinitions ?? [], given);
  if (variables.errors) return 0;
  return estimateCost({ schema: loadSchema(), document, operation, variables: variables.coerced }).points;
}
