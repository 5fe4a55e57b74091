import { findOperation, type MatchedOperation } from "../contract/contract.js";
import { problemsOfRequest, problemsOfResponse } from "../contract/validator.js";
import { ApiError } from "../model/interfaces.js";
import type { Repository } from "../model/model.js";
import {
  RefRaceError,
  type RestAnswer,
  type RestOperation,
  type RestRequest,
  type RestTable,
  type ServerParts,
} from "../model/server-parts.js";
import { errorAnswer, type ApiAnswer, type ApiCall, type Endpoint } from "./api-call.js";
import { acceptedPermissions, authorise } from "./authorisation.js";
import type { Downloads } from "./downloads.js";
import type { DeferredChecks } from "../control/deferred-checks.js";
import { pageOf } from "./pagination.js";
import type { Violations } from "../control/violations.js";

export interface RestServer {
  readonly parts: ServerParts;
  readonly table: RestTable;
  readonly violations: Violations;
  readonly checks: DeferredChecks;
  readonly downloads: Downloads;
}

/** The endpoint for a method and path. What GitHub does not have, or we do not, is a violation and 501. */
export function restEndpoint(server: RestServer, method: string, path: string): Endpoint {
  const matched = findOperation(method === "HEAD" ? "GET" : method, path);
  const operation = matched === undefined ? undefined : server.table[matched.id];
  if (matched === undefined || operation === undefined)
    return unknownEndpoint(server, matched?.id ?? `${method} ${path}`);
  return {
    operation: matched.id,
    answer: async (call) => {
      const problems = problemsOfRequest(matched, {
        query: call.address.searchParams,
        body: bodyOf(matched, call),
      });
      server.violations.add(matched.id, problems);
      const answer =
        problems.length > 0
          ? errorAnswer(422, `Invalid request.\n\n${problems.join("\n")}`)
          : await run(server, { matched, operation, call });
      server.checks.later(() => checkAnswer(server, matched, answer));
      return {
        ...answer,
        headers: { ...answer.headers, "x-accepted-github-permissions": acceptedPermissions(operation) },
      };
    },
  };
}

interface KnownCall {
  readonly matched: MatchedOperation;
  readonly operation: RestOperation;
  readonly call: ApiCall;
}

async function run(server: RestServer, { matched, operation, call }: KnownCall): Promise<ApiAnswer> {
  try {
    const repository = repositoryOf(server.parts, matched);
    authorise({ operation, method: matched.operation.method, caller: call.caller, repository });
    const answer = await operation.run(requestOf(server, { matched, call, repository }));
    return finished(server, answer, call);
  } catch (error) {
    if (error instanceof RefRaceError)
      return errorAnswer(409, `Reference ${error.ref} was changed meanwhile.`);
    if (!(error instanceof ApiError)) throw error;
    if (error.status === 501) server.violations.add(matched.id, [error.message]);
    return errorAnswer(error.status, error.message, error.errors);
  }
}

function repositoryOf(parts: ServerParts, { parameters }: MatchedOperation): Repository | undefined {
  const { owner, repo } = parameters;
  return owner === undefined || repo === undefined ? undefined : parts.repository(`${owner}/${repo}`);
}

function requestOf(
  { parts }: RestServer,
  {
    matched,
    call,
    repository,
  }: {
    readonly matched: MatchedOperation;
    readonly call: ApiCall;
    readonly repository: Repository | undefined;
  },
): RestRequest {
  return {
    parts,
    caller: call.caller,
    get repository(): Repository {
      if (repository === undefined) throw new Error(`${matched.id} is about no repository.`);
      return repository;
    },
    parameters: matched.parameters,
    query: call.address.searchParams,
    accept: call.accept,
    body: isRecord(call.body) ? call.body : {},
  };
}

function finished({ parts, downloads }: RestServer, answer: RestAnswer, { address }: ApiCall): ApiAnswer {
  const { status, headers = {}, text, download } = answer;
  if (text !== undefined)
    return { status, text: text.content, headers: { ...headers, "content-type": text.type } };
  if (download !== undefined)
    return { status, headers: { ...headers, location: `${parts.urls.server}${downloads.offer(download)}` } };
  if (answer.list === undefined)
    return { status, headers, ...(answer.body === undefined ? {} : { body: answer.body }) };
  const { body, link } = pageOf(answer, address);
  return { status, body, headers: { ...headers, ...(link === undefined ? {} : { link }) } };
}

/** A client may send an empty object where GitHub wants nothing. */
const bodyOf = ({ operation }: MatchedOperation, { body }: ApiCall): unknown =>
  operation.body === undefined && isRecord(body) && Object.keys(body).length === 0 ? undefined : body;

function checkAnswer(
  { violations }: RestServer,
  matched: MatchedOperation,
  { status, body, text }: ApiAnswer,
): void {
  // The description tells the JSON form alone.
  if (text !== undefined) return;
  // What goes over the wire counts: `undefined` is left out there.
  const sent: unknown = body === undefined ? undefined : JSON.parse(JSON.stringify(body));
  violations.add(matched.id, problemsOfResponse(matched, { status, body: sent }));
}

const unknownEndpoint = ({ violations }: RestServer, operation: string): Endpoint => ({
  operation,
  isEmulated: false,
  answer: async () => {
    violations.add(operation, ["is not emulated"]);
    return errorAnswer(501, `${operation} is not emulated`);
  },
});

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
