import * as data from "@actions/expressions/data/index";
import { Evaluator } from "@actions/expressions/evaluator";
import { Parser } from "@actions/expressions/parser";
import {
  ContextAccess,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Star,
  type Expr,
  type FunctionCall,
  type Unary,
} from "@actions/expressions/ast";
import { Lexer, TokenType } from "@actions/expressions/lexer";
import { truthy } from "@actions/expressions/result";
import { recoveryBranch } from "../domain/values/names.js";

/** By what a workflow is started. */
export type StartEvent = "pull_request" | "push" | "workflow_dispatch";

export interface Start {
  readonly event: StartEvent;
  /** What a dispatch without any input gives it; undefined: it may also be called, with whatever its caller gives. */
  readonly inputs: ReadonlyMap<string, InputDefault> | undefined;
}

/** Undefined: only GitHub knows it. */
export type InputDefault = string | number | boolean | undefined;

/**
 * Whether `if:` of a job or step can hold when the workflow is started so and nothing fails. What only a run knows
 * (outputs, variables, labels) may be either; a condition that cannot be read holds.
 */
export function canHold(condition: string | undefined, start: Start): boolean {
  if (condition === undefined) return true;
  const text = /^\s*\$\{\{(.*)\}\}\s*$/s.exec(condition)?.[1] ?? condition;
  if (text.includes("${{")) return true;
  try {
    const tree = treeOf(text);
    return new Foreseen(tree, start).truthOf(tree) ?? true;
  } catch {
    return true;
  }
}

/** What an expression without its braces comes to, as text; undefined: only a run knows. */
export function foreseenText(expression: string, start: Start): string | undefined {
  try {
    const value = new Foreseen(treeOf(expression), start).evaluate();
    return value.primitive ? value.coerceString() : undefined;
  } catch {
    return undefined;
  }
}

const treeOf = (expression: string): Expr =>
  new Parser(new Lexer(expression).lex().tokens, contexts, functions).parse();

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

const ownBranch = recoveryBranch("RB-1");
const onBranch = {
  ref: text(`refs/heads/${ownBranch}`),
  ref_name: text(ownBranch),
  ref_type: text("branch"),
  head_ref: text(""),
  base_ref: text(""),
};

/** What is known of `github` before anything runs. */
const known: Readonly<Record<StartEvent, ReadonlyMap<string, data.ExpressionData>>> = {
  pull_request: new Map(
    Object.entries({
      event_name: text("pull_request"),
      ref: text("refs/pull/1/merge"),
      ref_name: text("1/merge"),
    }),
  ),
  push: new Map(Object.entries({ event_name: text("push"), ...onBranch })),
  workflow_dispatch: new Map(Object.entries({ event_name: text("workflow_dispatch"), ...onBranch })),
};

/** Parts of the event that tell them apart: the others have none. */
const eventOf: ReadonlyMap<string, StartEvent> = new Map([
  ["action", "pull_request"],
  ["number", "pull_request"],
  ["pull_request", "pull_request"],
  ["inputs", "workflow_dispatch"],
]);

const present = new data.Dictionary();

/** Answers what follows from what is known, and stops where something else decides. */
class Foreseen extends Evaluator {
  readonly #values = new Map<Expr, data.ExpressionData>();

  constructor(
    tree: Expr,
    private readonly start: Start,
  ) {
    super(tree, new data.Dictionary());
  }

  /** Once each: an operand is asked for its truth and then for its value, and so is what is inside of it. */
  protected override eval(expression: Expr): data.ExpressionData {
    const before = this.#values.get(expression);
    if (before !== undefined) return before;
    const value = super.eval(expression);
    this.#values.set(expression, value);
    return value;
  }

  /** Whether it holds, which may be known where its value is not; undefined: something else decides. */
  truthOf(expression: Expr): boolean | undefined {
    if (expression instanceof Grouping) return this.truthOf(expression.group);
    if (expression instanceof Logical) {
      const truths = expression.args.map((each) => this.truthOf(each));
      const deciding = expression.operator.type !== TokenType.AND;
      if (truths.includes(deciding)) return deciding;
      return truths.includes(undefined) ? undefined : !deciding;
    }
    try {
      return truthy(this.eval(expression));
    } catch (error) {
      if (error instanceof UnknownError) return undefined;
      throw error;
    }
  }

  /** The first operand that decides is the value, or the last one. */
  override visitLogical({ operator, args }: Logical): data.ExpressionData {
    const deciding = operator.type !== TokenType.AND;
    const value = args.find((each, index) => {
      const truth = this.truthOf(each);
      return index === args.length - 1 || (truth ?? unknown()) === deciding;
    });
    return value === undefined ? unknown() : this.eval(value);
  }

  override visitUnary({ expr }: Unary): data.ExpressionData {
    return new data.BooleanData(!(this.truthOf(expr) ?? unknown()));
  }

  override visitContextAccess(_: ContextAccess): data.ExpressionData {
    return unknown();
  }

  override visitIndexAccess(access: IndexAccess): data.ExpressionData {
    const { names, hasStar } = pathOf(access);
    const [context, first = "", second = "", ...further] = names;
    const absent = hasStar ? new data.Array() : new data.Null();
    if (context === "inputs") return names.length === 2 ? this.#input(first, { isText: false }) : unknown();
    if (context !== "github") return unknown();
    if (first === "event") return this.#ofEvent([second, ...further], absent);
    return (names.length === 2 ? known[this.start.event].get(first) : undefined) ?? unknown();
  }

  #ofEvent([name = "", ...further]: readonly string[], absent: data.ExpressionData): data.ExpressionData {
    const only = eventOf.get(name);
    if (only === undefined) return unknown();
    if (only !== this.start.event) return absent;
    const [input, ...more] = further;
    if (name === "inputs" && input !== undefined && more.length === 0)
      return this.#input(input, { isText: true });
    return name === "pull_request" && input === undefined ? present : unknown();
  }

  /** Where no caller gives any, what a dispatch without inputs gives; an event of a branch has none. */
  #input(name: string, { isText }: { readonly isText: boolean }): data.ExpressionData {
    const { event, inputs } = this.start;
    if (inputs === undefined || name === notNamed) return unknown();
    if (event !== "workflow_dispatch" || !inputs.has(name)) return new data.Null();
    const value = inputs.get(name);
    if (value === undefined) return unknown();
    if (isText || typeof value === "string") return text(String(value));
    return typeof value === "number" ? new data.NumberData(value) : new data.BooleanData(value);
  }

  override visitFunctionCall(call: FunctionCall): data.ExpressionData {
    const name = call.functionName.lexeme.toLowerCase();
    if (statusFunctions.includes(name)) return new data.BooleanData(name === "always" || name === "success");
    return name === "hashfiles" || name === "tojson" ? unknown() : super.visitFunctionCall(call);
  }
}

const notNamed = "*";

/** `github.event.pull_request` as its three names; what is looked up otherwise than by a name is `*`. */
function pathOf(access: Expr): { readonly names: readonly string[]; readonly hasStar: boolean } {
  const names: string[] = [];
  let hasStar = false;
  let at = access;
  while (at instanceof IndexAccess) {
    const { index } = at;
    const name =
      index instanceof Literal && index.literal.kind === data.Kind.String ? index.literal : undefined;
    names.unshift(name?.coerceString().toLowerCase() ?? notNamed);
    hasStar ||= index instanceof Star;
    at = at.expr;
  }
  return { names: [at instanceof ContextAccess ? at.name.lexeme.toLowerCase() : "", ...names], hasStar };
}
