/** From errors of the executor to the entries of `errors` in GitHub's answer. */
import type { GraphQLError } from "graphql";
import { ApiError } from "../model/interfaces.js";
import { FieldFailure, fromApiError, NotEmulatedError, OpaqueFailure } from "./failures.js";

interface AnsweredError {
  readonly type?: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
  readonly locations?: GraphQLError["locations"];
  readonly message: string;
}

export interface ErrorReport {
  readonly answered: AnsweredError;
  /** Set when it is the local GitHub that failed or lacks something, not the request. */
  readonly violation?: string;
}

export function reportError(error: GraphQLError): ErrorReport {
  const { originalError } = error;
  const cause =
    originalError instanceof ApiError && originalError.status !== 501
      ? fromApiError(originalError)
      : originalError;
  const place = {
    ...(error.path === undefined ? {} : { path: error.path }),
    ...(error.locations === undefined ? {} : { locations: error.locations }),
  };
  if (cause instanceof FieldFailure) {
    const { type, message, extensions } = cause;
    return { answered: { type, ...place, ...(extensions === undefined ? {} : { extensions }), message } };
  }
  if (cause instanceof OpaqueFailure) return { answered: { ...place, message: cause.message } };
  if (cause === undefined || cause === null)
    return { answered: { ...place, message: error.message }, violation: error.message };
  const text =
    cause instanceof NotEmulatedError || cause instanceof ApiError
      ? cause.message
      : `fault of the local GitHub: ${cause.stack ?? cause.message}`;
  return { answered: { ...place, message: text }, violation: text };
}

/** The document does not fit the schema: GitHub executes nothing and answers without `data`. */
export function reportInvalidDocument(error: GraphQLError): ErrorReport {
  const unknownField = /^Cannot query field "(?<field>\w+)" on type "(?<type>\w+)"/.exec(
    error.message,
  )?.groups;
  const locations = error.locations === undefined ? {} : { locations: error.locations };
  if (unknownField === undefined)
    return { answered: { ...locations, message: error.message }, violation: error.message };
  const { field: fieldName = "", type: typeName = "" } = unknownField;
  return {
    answered: {
      extensions: { code: "undefinedField", typeName, fieldName },
      ...locations,
      message: `Field '${fieldName}' doesn't exist on type '${typeName}'`,
    },
    violation: `${typeName}.${fieldName} is not emulated, or GitHub has no such field`,
  };
}
