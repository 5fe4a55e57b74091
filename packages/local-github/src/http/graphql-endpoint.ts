import { pointsOf, type createGraphql } from "../graphql/index.js";
import { errorAnswer, type Endpoint } from "./api-call.js";
import { isRecord } from "./rest-endpoint.js";

export function graphqlEndpoint(execute: ReturnType<typeof createGraphql>, body: unknown): Endpoint {
  const { query, variables, operationName } = isRecord(body) ? body : {};
  return {
    operation: nameOf(query, operationName),
    points: typeof query === "string" ? pointsOf(query, isRecord(variables) ? variables : {}) : 0,
    answer: async ({ caller }) => {
      if (typeof query !== "string")
        return errorAnswer(400, "A query attribute must be specified and must be a string.");
      const answer = await execute({
        query,
        caller,
        ...(isRecord(variables) ? { variables } : {}),
        ...(typeof operationName === "string" ? { operationName } : {}),
      });
      return { status: 200, body: answer };
    },
  };
}

/** What logs, counts and faults call a document: the operation's name, else its first field. */
function nameOf(query: unknown, operationName: unknown): string {
  if (typeof operationName === "string") return operationName;
  const text = typeof query === "string" ? query : "";
  const [, name] = /\b(?:query|mutation)\s+(\w+)/.exec(text) ?? [];
  const [, field] = /\{\s*(?:\w+\s*:\s*)?(\w+)/.exec(text) ?? [];
  return name ?? field ?? "graphql";
}
