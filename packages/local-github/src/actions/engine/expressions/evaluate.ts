import { data, Evaluator, Parser, type Expr } from "@actions/expressions";
import type { FunctionDefinition, FunctionInfo } from "@actions/expressions/funcs/info";
import { splitAllowedContext } from "@actions/workflow-parser/templates/allowed-context";
import { CompleteLexer } from "./lexer.js";
import { fromExpressionData, toExpressionData, type Value } from "./values.js";

/** What an expression can see: contexts by name, and the functions that GitHub's evaluator leaves to its caller. */
export interface Scope {
  readonly contexts: Readonly<Record<string, unknown>>;
  readonly functions: Readonly<Record<string, ExpressionFunction>>;
}

export type ExpressionFunction = (...parameters: readonly Value[]) => Value;

/** An expression without `${{ }}`, with the contexts and functions that the place where it stands allows. */
export interface Expression {
  readonly text: string;
  readonly allowed: readonly string[];
}

/** Throws on a syntax error and on names that are not allowed in this place, with GitHub's message. */
export function evaluate(expression: Expression, scope: Scope): Value {
  const { tree, functions } = parse(expression);
  const result = new Evaluator(
    tree,
    new ScopedContexts(scope.contexts),
    implement(functions, scope),
  ).evaluate();
  return fromExpressionData(result);
}

interface ParsedExpression {
  readonly tree: Expr;
  readonly functions: readonly FunctionInfo[];
}

const parsed = new Map<string, ParsedExpression>();

function parse({ text, allowed }: Expression): ParsedExpression {
  const key = `${allowed.join(" ")}\n${text}`;
  const known = parsed.get(key);
  if (known !== undefined) return known;
  const { namedContexts, functions } = splitAllowedContext([...allowed]);
  const tree = new Parser(new CompleteLexer(text).lex().tokens, namedContexts, functions).parse();
  const result = { tree, functions };
  parsed.set(key, result);
  return result;
}

/** Converts a context only when the expression names it: payloads are large and most expressions are small. */
class ScopedContexts extends data.Dictionary {
  constructor(private readonly contexts: Readonly<Record<string, unknown>>) {
    super();
  }

  override get(name: string): data.ExpressionData {
    const key = name.toLowerCase();
    if (Object.hasOwn(this.contexts, key)) return toExpressionData(this.contexts[key]);
    return nullWhenAbsent.has(key) ? new data.Null() : new data.Dictionary();
  }
}

/** Outside of a matrix these two are null; every other context is an empty object where it has nothing to say. */
const nullWhenAbsent = new Set(["matrix", "strategy"]);

function implement(functions: readonly FunctionInfo[], scope: Scope): Map<string, FunctionDefinition> {
  const implemented = new Map<string, FunctionDefinition>();
  for (const info of functions) {
    implemented.set(info.name.toLowerCase(), {
      ...info,
      call: (...parameters) => {
        const body = scope.functions[info.name];
        if (body === undefined) throw new Error(`The function ${info.name} has no meaning in this place.`);
        return toExpressionData(body(...parameters.map(fromExpressionData)));
      },
    });
  }
  return implemented;
}
