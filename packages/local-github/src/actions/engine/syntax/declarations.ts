import { isMapping, isString } from "@actions/workflow-parser";
import type { MappingToken, TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import type { Scope } from "../expressions/evaluate.js";
import { evaluateToken } from "../expressions/tokens.js";
import { textOf, type Value } from "../expressions/values.js";

/** An input of `workflow_dispatch` or `workflow_call`. */
export interface InputDeclaration {
  readonly name: string;
  readonly type: "string" | "boolean" | "number" | "choice" | "environment";
  readonly isRequired: boolean;
  readonly default: TemplateToken | undefined;
  readonly options: readonly string[];
}

export interface SecretDeclaration {
  readonly name: string;
  readonly isRequired: boolean;
}

export interface OutputDeclaration {
  readonly name: string;
  readonly value: TemplateToken;
}

/** The children of `on.workflow_call.inputs` and the like; none when the key is absent or empty. */
export function readInputs(token: TemplateToken | undefined): InputDeclaration[] {
  return entriesOf(token).map(({ name, value }) => {
    const type = literal(value?.find("type")) ?? "string";
    if (!isInputType(type)) throw new Error(`Input "${name}" has the unknown type "${textOf(type)}".`);
    const options = literal(value?.find("options"));
    return {
      name,
      type,
      isRequired: literal(value?.find("required")) === true,
      default: value?.find("default"),
      options: Array.isArray(options) ? options.map(textOf) : [],
    };
  });
}

export function readSecrets(token: TemplateToken | undefined): SecretDeclaration[] {
  return entriesOf(token).map(({ name, value }) => ({
    name,
    isRequired: literal(value?.find("required")) === true,
  }));
}

export function readOutputs(token: TemplateToken | undefined): OutputDeclaration[] {
  return entriesOf(token).flatMap(({ name, value }) => {
    const output = value?.find("value");
    return output === undefined ? [] : [{ name, value: output }];
  });
}

/** `find` on something that may be absent or no mapping, as `on: push` has no children. */
export function child(token: TemplateToken | undefined, key: string): TemplateToken | undefined {
  return token !== undefined && isMapping(token) ? token.find(key) : undefined;
}

/** The value of a token without expressions. */
export function literal(token: TemplateToken | undefined): Value | undefined {
  return token === undefined ? undefined : evaluateToken(token, nothing);
}

const nothing: Scope = { contexts: {}, functions: {} };

const isInputType = (type: Value): type is InputDeclaration["type"] =>
  type === "string" || type === "boolean" || type === "number" || type === "choice" || type === "environment";

function entriesOf(
  token: TemplateToken | undefined,
): { readonly name: string; readonly value: MappingToken | undefined }[] {
  if (token === undefined || !isMapping(token)) return [];
  return [...token].map(({ key, value }) => ({
    name: isString(key) ? key.value : textOf(literal(key) ?? null),
    value: isMapping(value) ? value : undefined,
  }));
}
