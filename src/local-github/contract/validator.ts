/** Checks requests, answers and webhooks against GitHub's own description. Schemas are compiled when first needed. */
import { Ajv2019, type ErrorObject, type ValidateFunction } from "ajv/dist/2019.js";
import addFormats from "ajv-formats";
import { contract, type JsonSchema, type MatchedOperation } from "./contract.js";

/** Problems of a request, in words; empty when it is as GitHub describes it. */
export function problemsOfRequest(
  { id, operation, parameters }: MatchedOperation,
  { query, body }: { readonly query: URLSearchParams; readonly body: unknown },
): readonly string[] {
  const found = [
    ...problemsOf(`${id} path`, texts, { ...operation.pathParameters }, { ...parameters }),
    ...problemsOf(`${id} query`, texts, { ...operation.query, additionalProperties: false }, Object.fromEntries(query)),
  ];
  if (operation.body === undefined) return body === undefined ? found : [...found, "the operation takes no body"];
  if (body === undefined) return operation.isBodyRequired === true ? [...found, "the body is missing"] : found;
  return [...found, ...problemsOf(`${id} body`, values, withoutUnknown(operation.body), body)];
}

/** Problems of an answer. Errors may have fields that the description leaves out, and statuses that every operation can have. */
export function problemsOfResponse({ id, operation }: MatchedOperation, { status, body }: { readonly status: number; readonly body: unknown }): readonly string[] {
  const schema = operation.responses[String(status)];
  if (schema === undefined) return undocumentedEverywhere.has(status) ? [] : [`status ${status} is not documented`];
  // Of some errors the description tells no body, and GitHub sends its usual one.
  if (schema === null) return body === undefined || status >= 400 ? [] : [`status ${status} has no body`];
  if (status >= 400) return problemsOf(`${id} ${status}`, values, schema, body);
  return problemsOf(`${id} ${status}`, values, withoutUnknown(schema), body);
}

/** `name` and `action` as in `on:`, with underscores. */
export function validateWebhook(name: string, action: string | undefined, payload: unknown): readonly string[] {
  const id = [name, action].filter((part) => part !== undefined).join("/").replaceAll("_", "-");
  const schema = contract.webhooks[id];
  return schema === undefined ? [`there is no webhook ${id}`] : problemsOf(`webhook ${id}`, values, schema, payload);
}

/** Descriptions of single operations often leave these out. */
const undocumentedEverywhere = new Set([401, 403, 404, 422, 429, 500, 501, 502, 503]);

const withoutUnknown = (schema: JsonSchema): JsonSchema => ({ allOf: [schema], unevaluatedProperties: false });

type Checker = InstanceType<typeof Ajv2019>;

const values = makeChecker({});
/** Everything in an address is text. */
const texts = makeChecker({ coerceTypes: "array" });

function makeChecker(options: { readonly coerceTypes?: "array" }): () => Checker {
  let made: Checker | undefined;
  return () => {
    if (made !== undefined) return made;
    made = new Ajv2019({ strict: false, allErrors: true, validateSchema: false, addUsedSchema: false, inlineRefs: false, ...options });
    addFormats.default(made);
    // "email" too: GitHub's own bots have addresses with brackets in them.
    for (const format of ["repo.nwo", "timestamp", "binary", "email"]) made.addFormat(format, true);
    made.addSchema({ $id: contractId, schemas: contract.schemas });
    return made;
  };
}

const contractId = "github";
const compiled = new Map<string, ValidateFunction>();

function problemsOf(key: string, checker: () => Checker, schema: JsonSchema, value: unknown): readonly string[] {
  const validate = compiled.get(key) ?? checker().compile(absolute(schema));
  compiled.set(key, validate);
  return validate(value) ? [] : (validate.errors ?? []).map((error) => `${key}${error.instancePath} ${inWords(error)}`);
}

function inWords({ message = "is invalid", params }: ErrorObject): string {
  const detail: unknown = params["unevaluatedProperty"] ?? params["additionalProperty"] ?? params["allowedValues"];
  return detail === undefined ? message : `${message} (${String(detail)})`;
}

/** References of a schema that stands outside the extract. */
function absolute(schema: JsonSchema): JsonSchema {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) => (key === "$ref" && typeof value === "string" && value.startsWith("#/") ? `${contractId}${value}` : value)) as JsonSchema;
}
