import { ApiError } from "../model/interfaces.js";

/** What GitHub found wrong with a request; `code` as docs.github.com lists them under "Validation errors". */
export interface FieldProblem {
  readonly resource: string;
  readonly field?: string;
  readonly code: "missing" | "missing_field" | "invalid" | "already_exists" | "unprocessable" | "custom";
  readonly message?: string;
  readonly value?: string;
}

export const notFound = (): ApiError => new ApiError(404, "Not Found");

export const validationFailed = (...problems: readonly FieldProblem[]): ApiError =>
  new ApiError(422, "Validation Failed", problems);

/** Some operations answer with plain sentences in `errors`. */
export const unprocessable = (...sentences: readonly string[]): ApiError =>
  new ApiError(422, "Unprocessable Entity", sentences);

export const notAccessible = (): ApiError => new ApiError(403, "Resource not accessible by integration");

/** Refuses texts that GitHub would refuse: it never cuts them. */
export function requireLength(
  text: string,
  {
    resource,
    field,
    maximum,
  }: { readonly resource: string; readonly field: string; readonly maximum: number },
): void {
  if (Array.from(text).length <= maximum) return;
  throw validationFailed({
    resource,
    field,
    code: "custom",
    message: `${field} is too long (maximum is ${maximum} characters)`,
  });
}

/** For what GitHub can do and this server cannot: the run that asked has to fail. */
export const notEmulated = (what: string): ApiError => new ApiError(501, `${what} is not emulated`);
