import { data } from "@actions/expressions";

/** What an expression or a piece of YAML comes to. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/** Anything that came out of JSON may go in; data that is converted already passes through, so large payloads are converted once. */
export function toExpressionData(value: unknown): data.ExpressionData {
  if (value === null || value === undefined) return new data.Null();
  if (isExpressionData(value)) return value;
  if (typeof value === "string") return new data.StringData(value);
  if (typeof value === "number") return new data.NumberData(value);
  if (typeof value === "boolean") return new data.BooleanData(value);
  if (Array.isArray(value)) return new data.Array(...value.map(toExpressionData));
  if (typeof value === "object") {
    return new data.Dictionary(
      ...Object.entries(value).map(([key, item]) => ({ key, value: toExpressionData(item) })),
    );
  }
  throw new TypeError(`A ${typeof value} cannot be used in an expression.`);
}

export function fromExpressionData(result: data.ExpressionData): Value {
  if (result instanceof data.StringData) return result.coerceString();
  if (result instanceof data.NumberData || result instanceof data.BooleanData) return result.value;
  if (result instanceof data.Array) return result.values().map(fromExpressionData);
  if (result instanceof data.Dictionary) {
    return Object.fromEntries(result.pairs().map(({ key, value }) => [key, fromExpressionData(value)]));
  }
  return null;
}

/** As `${{ }}` inside a text: null is empty, mappings and sequences are named by their kind. */
export function textOf(value: Value): string {
  return typeof value === "string" ? value : toExpressionData(value).coerceString();
}

export function isTruthy(value: Value): boolean {
  return !(value === null || value === false || value === "" || value === 0 || Number.isNaN(value));
}

export function isRecord(value: Value | undefined): value is Readonly<Record<string, Value>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

function isExpressionData(value: unknown): value is data.ExpressionData {
  return (
    value instanceof data.Dictionary ||
    value instanceof data.Array ||
    value instanceof data.StringData ||
    value instanceof data.NumberData ||
    value instanceof data.BooleanData ||
    value instanceof data.Null
  );
}
