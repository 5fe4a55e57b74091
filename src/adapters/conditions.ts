import * as data from "@actions/expressions/data/index";
import { Evaluator } from "@actions/expressions/evaluator";
import { Parser } from "@actions/expressions/parser";
import {
  ContextAccess,
  IndexAccess,
  Literal,
  type Expr,
  type FunctionCall,
  type Logical,
} from "@actions/expressions/ast";
import { Lexer, TokenType } from "@actions/expressions/lexer";
import { falsy, truthy } from "@actions/expressions/result";

/** By what a workflow is started: for a pull request, or by a dispatch on a branch, without any input. */
export type Start = "pull_request" | "workflow_dispatch";

/**
 * Whether `if:` of a job or step can hold when the workflow is started so and nothing fails. What only a run knows
 * (outputs, variables, labels) may be either; a condition that cannot be read holds.
 */
export function canHold(condition: string | undefined, start: Start): boolean {
  if (condition === undefined) return true;
  const text = /^\s*\$\{\{(.*)\}\}\s*$/s.exec(condition)?.[1] ?? condition;
  if (text.includes("${{")) return true;
  try {
    const tree = new Parser(new Lexer(text).lex().tokens, contexts, functions).parse();
    return truthy(new Foreseen(tree, start).evaluate());
  } catch {
    return true;
  }
}

const contexts = [
  "github",
  "inputs",
  "needs",
  "vars",
  "env",
  "strategy",
  "matrix",
  "steps",
  "job",
  "runner",
  "secrets",
];
const statusFunctions = ["always", "success", "failure", "cancelled"];
const functions = [
  ...statusFunctions.map((name) => ({ name, minArgs: 0, maxArgs: 10 })),
  { name: "hashFiles", minArgs: 1, maxArgs: 255 },
];

class UnknownError extends Error {}
const unknown = (): never => {
  throw new UnknownError();
};
const text = (value: string): data.ExpressionData => new data.StringData(value);

/** What is known of `github` before anything runs. */
const known: Readonly<Record<Start, Readonly<Record<string, data.ExpressionData>>>> = {
  pull_request: {
    event_name: text("pull_request"),
    ref: text("refs/pull/1/merge"),
    ref_name: text("1/merge"),
  },
  workflow_dispatch: {
    event_name: text("workflow_dispatch"),
    ref: text("refs/heads/release-console/recovery/RB-1"),
    ref_name: text("release-console/recovery/RB-1"),
    ref_type: text("branch"),
    head_ref: text(""),
    base_ref: text(""),
  },
};

/** Parts of the event that tell the two apart: the other one has none. */
const eventOf: Readonly<Record<string, Start>> = {
  action: "pull_request",
  number: "pull_request",
  pull_request: "pull_request",
  inputs: "workflow_dispatch",
};

const objects = new Set(["pull_request", "inputs"]);

/** Answers what follows from what is known, and stops where something else decides. */
class Foreseen extends Evaluator {
  constructor(
    tree: Expr,
    private readonly start: Start,
  ) {
    super(tree, new data.Dictionary());
  }

  override visitLogical({ operator, args }: Logical): data.ExpressionData {
    const decides = operator.type === TokenType.AND ? falsy : truthy;
    let last: data.ExpressionData | undefined;
    let isKnown = true;
    for (const each of args) {
      const value = this.#tryOne(each);
      if (value === undefined) isKnown = false;
      else if (decides(value)) return value;
      last = value;
    }
    return isKnown && last !== undefined ? last : unknown();
  }

  #tryOne(expression: Expr): data.ExpressionData | undefined {
    try {
      return this.eval(expression);
    } catch (error) {
      if (error instanceof UnknownError) return undefined;
      throw error;
    }
  }

  override visitContextAccess(_: ContextAccess): data.ExpressionData {
    return unknown();
  }

  override visitIndexAccess(access: IndexAccess): data.ExpressionData {
    const [context, first = "", second = "", ...further] = pathOf(access);
    if (context === "inputs") return this.start === "pull_request" ? new data.Null() : unknown();
    if (context !== "github") return unknown();
    if (first !== "event") return known[this.start][first] ?? unknown();
    const only = eventOf[second];
    if (only === undefined) return unknown();
    if (only !== this.start) return new data.Null();
    return objects.has(second) && further.length === 0 ? new data.Dictionary() : unknown();
  }

  override visitFunctionCall(call: FunctionCall): data.ExpressionData {
    const name = call.functionName.lexeme.toLowerCase();
    if (statusFunctions.includes(name)) return new data.BooleanData(name === "always" || name === "success");
    return name === "hashfiles" ? unknown() : super.visitFunctionCall(call);
  }
}

/** `github.event.pull_request` as its three names; what is looked up otherwise than by a name is `*`. */
function pathOf(access: Expr): readonly string[] {
  const names: string[] = [];
  let at = access;
  while (at instanceof IndexAccess) {
    const { index } = at;
    const name =
      index instanceof Literal && index.literal.kind === data.Kind.String ? index.literal : undefined;
    names.unshift(name?.coerceString().toLowerCase() ?? "*");
    at = at.expr;
  }
  return [at instanceof ContextAccess ? at.name.lexeme.toLowerCase() : "", ...names];
}
