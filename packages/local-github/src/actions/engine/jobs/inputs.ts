import type { Scope } from "../expressions/evaluate.js";
import { evaluateToken } from "../expressions/tokens.js";
import { textOf, type Value } from "../expressions/values.js";
import type { InputDeclaration } from "../syntax/declarations.js";

export interface InputResult {
  readonly values: Readonly<Record<string, Value>>;
  /** What is wrong with what was given, one sentence each. */
  readonly problems: readonly string[];
}

/**
 * Inputs of a workflow call, typed and with defaults. Whether required ones are given is told by presence alone: an
 * expression that comes to an empty text is a value.
 */
export function readCallInputs(
  declared: readonly InputDeclaration[],
  given: Readonly<Record<string, Value>>,
  scope: Scope,
): InputResult {
  return readInputs({
    declared,
    given,
    scope,
    wording: callWording,
    isMissing: (value) => value === undefined,
  });
}

/** Inputs of a dispatch. An empty text counts as not given, as the form in the browser sends it. */
export function readDispatchInputs(
  declared: readonly InputDeclaration[],
  given: Readonly<Record<string, Value>>,
  scope: Scope,
): InputResult {
  return readInputs({
    declared,
    given,
    scope,
    wording: dispatchWording,
    isMissing: (value) => value === undefined || value === "",
  });
}

interface Wording {
  missing(name: string): string;
  unexpected(names: readonly string[]): string;
  mistyped(input: InputDeclaration, value: Value): string;
}

const callWording: Wording = {
  missing: (name) => `Input ${name} is required, but not provided while calling.`,
  unexpected: (names) =>
    names.map((name) => `Invalid input, ${name} is not defined in the referenced workflow.`).join("\n"),
  mistyped: ({ name, type }, value) =>
    `Unexpected value '${textOf(value)}' for input '${name}': a ${type} was expected.`,
};

const dispatchWording: Wording = {
  missing: (name) => `Required input '${name}' not provided`,
  unexpected: (names) => `Unexpected inputs provided: ${JSON.stringify(names)}`,
  mistyped: ({ name, type, options }, value) =>
    type === "choice"
      ? `Provided value '${textOf(value)}' for input '${name}' not in the list of allowed values: ${JSON.stringify(options)}`
      : `Provided value '${textOf(value)}' for input '${name}' is not a ${type}`,
};

interface InputRequest {
  readonly declared: readonly InputDeclaration[];
  readonly given: Readonly<Record<string, Value>>;
  readonly scope: Scope;
  readonly wording: Wording;
  readonly isMissing: (value: Value | undefined) => boolean;
}

function readInputs({ declared, given, scope, wording, isMissing }: InputRequest): InputResult {
  const values: Record<string, Value> = {};
  const problems: string[] = [];
  const byName = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
  for (const input of declared) {
    const own = byName.get(input.name.toLowerCase());
    if (isMissing(own) && input.default === undefined && input.isRequired)
      problems.push(wording.missing(input.name));
    const value = isMissing(own) ? defaultOf(input, scope) : (own ?? null);
    const typed = convert(input, value);
    if (typed === undefined) problems.push(wording.mistyped(input, value));
    else values[input.name] = typed;
  }
  const known = new Set(declared.map(({ name }) => name.toLowerCase()));
  const unexpected = Object.keys(given).filter((name) => !known.has(name.toLowerCase()));
  if (unexpected.length > 0) problems.push(wording.unexpected(unexpected));
  return { values, problems };
}

function defaultOf(input: InputDeclaration, scope: Scope): Value {
  if (input.default !== undefined) return evaluateToken(input.default, scope);
  if (input.type === "boolean") return false;
  if (input.type === "number") return 0;
  return "";
}

/** `undefined` when the value is not of the declared type. */
function convert({ type, options }: InputDeclaration, value: Value): Value | undefined {
  switch (type) {
    case "boolean":
      return typeof value === "boolean" ? value : booleans.get(value);
    case "number":
      return toNumber(value);
    case "choice":
      return options.includes(textOf(value)) || value === "" ? textOf(value) : undefined;
    case "string":
    case "environment":
      return value !== null && typeof value === "object" ? undefined : textOf(value);
    default:
      return type satisfies never;
  }
}

const booleans: ReadonlyMap<Value, boolean> = new Map([
  ["true", true],
  ["false", false],
]);

function toNumber(value: Value): number | undefined {
  if (typeof value === "number") return value;
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : Number.NaN;
  return Number.isNaN(number) ? undefined : number;
}
