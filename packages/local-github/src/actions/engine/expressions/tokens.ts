import {
  isBasicExpression,
  isBoolean,
  isMapping,
  isNumber,
  isSequence,
  isString,
} from "@actions/workflow-parser";
import type { MappingToken, TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import { InsertExpressionToken } from "@actions/workflow-parser/templates/tokens/index";
import { evaluate, type Expression, type Scope } from "./evaluate.js";
import { isRecord, isTruthy, textOf, type Value } from "./values.js";

/** The value of a piece of a workflow or action file, with every `${{ }}` in it evaluated. */
export function evaluateToken(token: TemplateToken, scope: Scope): Value {
  if (isBasicExpression(token)) return evaluate(expressionOf(token), scope);
  if (isMapping(token)) return evaluateMapping(token, scope);
  if (isSequence(token)) return [...token].map((item) => evaluateToken(item, scope));
  if (isString(token) || isNumber(token) || isBoolean(token)) return token.value;
  return null;
}

/** `undefined` stays `undefined`: the key is not there. */
export function evaluateText(token: TemplateToken, scope: Scope): string;
export function evaluateText(token: TemplateToken | undefined, scope: Scope): string | undefined;
export function evaluateText(token: TemplateToken | undefined, scope: Scope): string | undefined {
  return token === undefined ? undefined : textOf(evaluateToken(token, scope));
}

/** A mapping such as `env:` or `with:` whose values are all texts. */
export function evaluateTexts(token: TemplateToken | undefined, scope: Scope): Record<string, string> {
  const value = token === undefined ? null : evaluateToken(token, scope);
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, textOf(item)]));
}

/** True for `true` and for an expression that comes to it, as a boolean or as a text. */
export function evaluateFlag(token: TemplateToken | undefined, scope: Scope): boolean {
  if (token === undefined) return false;
  const value = evaluateToken(token, scope);
  return value === true || value === "true";
}

export function evaluateNumber(token: TemplateToken | undefined, scope: Scope): number | undefined {
  if (token === undefined) return undefined;
  const value = evaluateToken(token, scope);
  const number = Number(value);
  if (value === "" || Number.isNaN(number)) throw new Error(`Expected a number, found "${textOf(value)}".`);
  return number;
}

export const evaluateCondition = (condition: Expression, scope: Scope): boolean =>
  isTruthy(evaluate(condition, scope));

const expressionOf = (token: { readonly expression: string } & TemplateToken): Expression => ({
  text: token.expression,
  allowed: token.definitionInfo?.allowedContext ?? [],
});

function evaluateMapping(token: MappingToken, scope: Scope): Value {
  const result: Record<string, Value> = {};
  for (const { key, value } of token) {
    const evaluated = evaluateToken(value, scope);
    if (key instanceof InsertExpressionToken) Object.assign(result, evaluated);
    else result[textOf(evaluateToken(key, scope))] = evaluated;
  }
  return result;
}
