/** Mutations that do what an operation of the REST API does: one set of rules for both, told in GraphQL's words. */
import { authorise } from "../../http/authorisation.js";
import { ApiError } from "../../model/interfaces.js";
import type { Repository } from "../../model/model.js";
import { hasAtLeast } from "../../payloads/roles.js";
import { restTable } from "../../rest/index.js";
import { refusal } from "../access.js";
import { FieldFailure, forbidden, unprocessable } from "../failures.js";
import type { RequestContext } from "../request-context.js";

export interface RestCall {
  readonly repository: Repository;
  /** GitHub's operationId. */
  readonly operation: string;
  /** Name of the mutation, as people are told it: `MergePullRequest`. */
  readonly mutation: string;
  readonly parameters?: Readonly<Record<string, number | string>>;
  readonly body?: Readonly<Record<string, unknown>>;
}

/** The body of the operation's answer. */
export async function throughRest(
  { parts, caller }: RequestContext,
  { repository, operation: id, mutation, parameters = {}, body = {} }: RestCall,
): Promise<unknown> {
  const operation = restTable[id];
  if (operation === undefined) throw new Error(`There is no operation ${id}.`);
  if (caller.kind === "user" && !hasAtLeast(repository, caller.login, operation.person ?? "write"))
    throw refusal(caller, mutation);
  try {
    authorise({ operation, method: "POST", caller, repository });
    const answer = await operation.run({
      ...{ parts, caller, repository },
      parameters: Object.fromEntries(
        Object.entries(parameters).map(([name, value]) => [name, String(value)]),
      ),
      query: new URLSearchParams(),
      accept: "",
      body: Object.fromEntries(
        Object.entries(body).filter(([, value]) => value !== undefined && value !== null),
      ),
    });
    return answer.body;
  } catch (error) {
    throw error instanceof ApiError ? told(error, () => refusal(caller, mutation)) : error;
  }
}

/** GraphQL gives the reasons alone, without REST's heading. */
function told(error: ApiError, refused: () => FieldFailure): Error {
  if (error.status === 403)
    return error.message.startsWith("Must have admin rights")
      ? refused()
      : error.message.startsWith("Resource not accessible")
        ? forbidden()
        : new FieldFailure("FORBIDDEN", error.message);
  if (error.status !== 422 && error.status !== 405 && error.status !== 409) return error;
  const reasons = (error.errors ?? []).flatMap((each) => reasonOf(each) ?? []);
  return unprocessable(reasons.length === 0 ? error.message : reasons.join(", "));
}

function reasonOf(problem: unknown): string | undefined {
  if (typeof problem === "string") return problem;
  if (typeof problem !== "object" || problem === null) return undefined;
  const { message, field, code } = problem as Readonly<Record<string, unknown>>;
  if (typeof message === "string") return message;
  if (typeof field !== "string") return undefined;
  const name = `${field.charAt(0).toUpperCase()}${field.slice(1)}`;
  return code === "missing_field" ? `${name} can't be blank` : `${name} is invalid`;
}
