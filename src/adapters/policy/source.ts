import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLError,
} from "yaml";
import type { PolicyProblem } from "../../domain/policy/policy.js";
import type { PolicyPath } from "./keys.js";

/** A YAML file as far as it could be read. */
export interface PolicySource {
  /** Plain data; undefined when nothing can be said about the content. */
  readonly value: Readonly<Record<string, unknown>> | undefined;
  readonly problems: readonly PolicyProblem[];
  /** Line of the key or item at `path`, or of the nearest that exists around it. */
  readonly lineOf: (path: PolicyPath) => number;
}

/**
 * More than any policy needs. Anybody may propose one with a pull request, and each run reads it: the parser compares each
 * key with all before it, so that its work grows with the square of this. @internal used here and by tests
 */
export const longestText = 20_000;

/** Never throws: what is wrong with the text is among the problems. */
export function readPolicySource(text: string): PolicySource {
  if (text.length > longestText)
    return unreadable(1, `The file must be no longer than ${longestText} characters; found ${text.length}.`);
  const lines = new LineCounter();
  let document: Document.Parsed;
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
  } catch {
    return unreadable(1, "The file is nested too deeply to be read.");
  }
  const problems = [...document.errors, ...document.warnings].map((error) => ({
    line: lines.linePos(error.pos[0]).line,
    message: messageOf(error),
  }));
  const isReadable = [...document.errors, ...document.warnings].every(leavesTheRestReadable);
  if (!isReadable) return { value: undefined, problems, lineOf: () => 1 };
  const contents = plainContents(document);
  if (contents.kind === "refused")
    return {
      value: undefined,
      problems: [...problems, { line: 1, message: contents.problem }],
      lineOf: () => 1,
    };
  return { value: contents.value, problems, lineOf: (path) => findLine(document, lines, path) };
}

const unreadable = (line: number, message: string): PolicySource => ({
  value: undefined,
  problems: [{ line, message }],
  lineOf: () => 1,
});

/** Of these mistakes the parser makes good sense, so that everything else can be reported with them. */
const leavesTheRestReadable = (error: YAMLError): boolean =>
  error.code === "DUPLICATE_KEY" || isReservedStart(error);
const isReservedStart = ({ code, message }: YAMLError): boolean =>
  code === "BAD_SCALAR_START" && message.endsWith("@");

function messageOf(error: YAMLError): string {
  if (error.code === "DUPLICATE_KEY") return "This key is given twice; keep one of them.";
  if (isReservedStart(error)) return 'A value cannot begin with "@" here; write logins without it.';
  if (error.code === "MULTIPLE_DOCS") return 'The file must be one document; remove the line "---".';
  if (error.code === "TAB_AS_INDENT") return "The line is indented with a tab; use spaces.";
  return `The file must be valid YAML; found: ${error.message.replace(/\.$/, "")}.`;
}

function plainContents(
  document: Document.Parsed,
):
  | { readonly kind: "read"; readonly value: Readonly<Record<string, unknown>> }
  | { readonly kind: "refused"; readonly problem: string } {
  const keys = 'It must be a mapping with at least "testers" and "rollback-approvers"';
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null))
    return { kind: "refused", problem: `The file is empty. ${keys}.` };
  if (!isMap(document.contents))
    return {
      kind: "refused",
      problem: `${keys}; found ${isSeq(document.contents) ? "a list" : "a single value"}.`,
    };
  try {
    return {
      kind: "read",
      value: document.toJS({ maxAliasCount: 100 }) as Readonly<Record<string, unknown>>,
    };
  } catch (error) {
    const cause = error instanceof Error ? error.message.replace(/\.$/, "") : String(error);
    return {
      kind: "refused",
      problem: `Anchors and aliases (& and *) must lead to values; found: ${cause}. Write the values out.`,
    };
  }
}

function findLine(document: Document.Parsed, lines: LineCounter, path: PolicyPath): number {
  let node: unknown = document.contents;
  let line = 1;
  for (const step of path) {
    const within: unknown = isAlias(node) ? node.resolve(document) : node;
    const next = childOf(within, step);
    if (next === undefined) return line;
    line = startOf(next.place, lines) ?? line;
    node = next.value;
  }
  return line;
}

function childOf(
  node: unknown,
  step: string | number,
): { readonly place: unknown; readonly value: unknown } | undefined {
  if (isSeq(node) && typeof step === "number")
    return step < node.items.length ? { place: node.items[step], value: node.items[step] } : undefined;
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  return pair && { place: pair.key, value: pair.value };
}

function startOf(place: unknown, lines: LineCounter): number | undefined {
  const range = isNode(place) ? (place as Node).range : undefined;
  return range ? lines.linePos(range[0]).line : undefined;
}
