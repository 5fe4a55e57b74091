/** Checks requests, answers and webhooks against GitHub's own description. */
import { contract, type MatchedOperation } from "./contract.js";
import { checkAgainst, type JsonSchema } from "./schema-check.js";

/** Problems of a request, in words; empty when it is as GitHub describes it. */
export function problemsOfRequest(
  { operation, parameters }: MatchedOperation,
  { query, body }: { readonly query: URLSearchParams; readonly body: unknown },
): readonly string[] {
  const found = [
    ...textProblems("path", { ...operation.pathParameters }, parameters),
    ...textProblems("query", { ...operation.query }, Object.fromEntries(query)),
  ];
  if (operation.body === undefined)
    return body === undefined ? found : [...found, "the operation takes no body"];
  if (body === undefined)
    return operation.isBodyRequired === true ? [...found, "the body is missing"] : found;
  return [...found, ...problems("body", operation.body, body)];
}

/** Problems of an answer. Errors may have fields that the description leaves out, and statuses that every operation can have. */
export function problemsOfResponse(
  { operation }: MatchedOperation,
  { status, body }: { readonly status: number; readonly body: unknown },
): readonly string[] {
  const schema = operation.responses[String(status)];
  if (schema === undefined)
    return undocumentedEverywhere.has(status) ? [] : [`status ${status} is not documented`];
  // Of some errors the description tells no body, and GitHub sends its usual one.
  if (schema === null) return body === undefined || status >= 400 ? [] : [`status ${status} has no body`];
  if (body === undefined) return [`status ${status} needs a body`];
  const name = `answer ${status}`;
  if (status < 400) return problems(name, schema, body);
  // One error fits most descriptions of errors.
  return checkAgainst(schema, body, { name, schemas: contract.schemas, isLenient: true });
}

/** `name` and `action` as in `on:`, with underscores. */
export function validateWebhook(
  name: string,
  action: string | undefined,
  payload: unknown,
): readonly string[] {
  const id = [name, action]
    .filter((part) => part !== undefined)
    .join("/")
    .replaceAll("_", "-");
  const schema = contract.webhooks[id];
  return schema === undefined
    ? [`there is no webhook ${id}`]
    : checkAgainst(schema, payload, { name: "payload", schemas: contract.schemas });
}

/** Descriptions of single operations often leave these out. */
const undocumentedEverywhere = new Set([401, 403, 404, 409, 422, 429, 500, 501, 502, 503]);

const problems = (name: string, schema: JsonSchema, value: unknown): readonly string[] =>
  checkAgainst(schema, value, { name, schemas: contract.schemas, isClosed: true });

const textProblems = (
  name: string,
  schema: JsonSchema,
  value: Readonly<Record<string, string>>,
): readonly string[] =>
  checkAgainst(schema, value, { name, schemas: contract.schemas, isText: true, isClosed: true });
