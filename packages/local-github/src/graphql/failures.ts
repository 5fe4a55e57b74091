/** Errors of the GraphQL API, in the wording and with the `type` that GitHub gives them. */
import type { ApiError } from "../model/interfaces.js";

/** A field's failure that GitHub would answer: HTTP 200, the field null, and an entry in `errors`. */
export class FieldFailure extends Error {
  constructor(
    readonly type: string,
    message: string,
    readonly extensions?: Readonly<Record<string, unknown>>,
  ) {
    super(message);
  }
}

/** Somebody asked for what the local GitHub lacks. It fails the field and the rehearsal, never answers a made-up null. */
export class NotEmulatedError extends Error {
  constructor(what: string) {
    super(`${what} is not emulated`);
  }
}

export const notFound = (message: string): FieldFailure => new FieldFailure("NOT_FOUND", message);
export const unprocessable = (message: string): FieldFailure => new FieldFailure("UNPROCESSABLE", message);
export const forbidden = (): FieldFailure =>
  new FieldFailure("FORBIDDEN", "Resource not accessible by integration", { saml_failure: false });

export const unknownNode = (id: string): FieldFailure =>
  notFound(`Could not resolve to a node with the global id of '${id}'`);

/**
 * GitHub hides why it would not move refs: a lost race and a refusal by a rule read alike, and carry no type.
 * Whoever must know has to read the refs again.
 */
export class OpaqueFailure extends Error {}

/** What the REST half refuses with, as GraphQL says it. */
export function fromApiError(error: ApiError): FieldFailure {
  if (error.status === 403) return new FieldFailure("FORBIDDEN", error.message, { saml_failure: false });
  if (error.status === 404) return notFound(error.message);
  return unprocessable([error.message, ...(error.errors ?? []).map(describe)].join("\n"));
}

function describe(detail: unknown): string {
  if (typeof detail === "string") return detail;
  return typeof detail === "object" && detail !== null && "message" in detail
    ? String(detail.message)
    : JSON.stringify(detail);
}
