import { parse } from "yaml";
import { expressionsOf } from "./expressions.js";

/** Actions of this repository that steps use as `./directory` or `$/directory`, and what their steps are. */

type Plain = Readonly<Record<string, unknown>>;

export interface CompositeAction {
  readonly steps: readonly Plain[];
  /** What it takes where its user gives nothing, by name in lower case. */
  readonly defaults: ReadonlyMap<string, unknown>;
}

/** By directory, from the root of the repository. */
export type CompositeActions = ReadonlyMap<string, CompositeAction>;

/** The runner takes no deeper ones (`CompositeActionsMaxDepth` of actions/runner). */
const deepest = 10;
const mostActions = 100;
/** Of one workflow; actions may use one another twice at each level. */
const mostSteps = 1_000;
/** Characters of a text in which inputs are filled in, and of what is filled in. */
const longestText = 32_768;
const longestInput = 2_048;
/** Only a run knows it. */
const unforeseen = "steps.unknown.outputs.unknown";

/** Texts of files by their paths, in the same order; undefined: no such file, or none that can be read. */
export type ReadFiles = (paths: readonly string[]) => Promise<readonly (string | undefined)[]>;

/** Reads those that these texts use, and those that they use: all of a level at once. */
export async function readCompositeActions(
  texts: readonly string[],
  read: ReadFiles,
): Promise<CompositeActions> {
  const found = new Map<string, CompositeAction>();
  const looked = new Set<string>();
  let wanted = directoriesIn(texts);
  for (let depth = 0; depth < deepest && wanted.length > 0; depth += 1) {
    const now = wanted.slice(0, mostActions - looked.size);
    for (const directory of now) looked.add(directory);
    const files = await descriptionsOf(now, read);
    for (const [index, text] of files.entries()) {
      const action = compositeOf(text);
      if (action !== undefined) found.set(now[index] ?? "", action);
    }
    wanted = directoriesIn(files.filter((text) => text !== undefined)).filter((each) => !looked.has(each));
  }
  return found;
}

/** More than is meant, rather than less: what no such action is has no description. */
function directoriesIn(texts: readonly string[]): readonly string[] {
  const used = texts.flatMap((text) => [...text.matchAll(/\buses["']?\s*:\s*["']?([.$]\/[^\s"',}#]*)/g)]);
  return [...new Set(used.flatMap(([, path = ""]) => directoryOf(path) ?? []))];
}

/** undefined: a workflow, or nothing inside of the repository. */
function directoryOf(uses: string): string | undefined {
  const parts = uses
    .split("/")
    .slice(1)
    .filter((part) => part !== "" && part !== ".");
  const isInside = /^[.$]\//.test(uses) && !parts.includes("..");
  return isInside && !/\.ya?ml$/.test(uses) ? parts.join("/") : undefined;
}

/** Of its two names the first one counts that is there. */
async function descriptionsOf(
  directories: readonly string[],
  read: ReadFiles,
): Promise<readonly (string | undefined)[]> {
  if (directories.length === 0) return [];
  const places = directories.map((directory) => (directory === "" ? "" : `${directory}/`));
  const files = await read(places.flatMap((place) => [`${place}action.yml`, `${place}action.yaml`]));
  return places.map((_, index) => files[2 * index] ?? files[2 * index + 1]);
}

/** undefined: of another kind, or broken: then GitHub runs nothing of it either. */
function compositeOf(text: string | undefined): CompositeAction | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = parse(text, { logLevel: "error", maxAliasCount: 1000 });
    const { runs, inputs } = isPlain(value) ? value : {};
    if (!isPlain(runs) || runs["using"] !== "composite" || !Array.isArray(runs["steps"])) return undefined;
    const given = Object.entries(isPlain(inputs) ? inputs : {});
    return {
      steps: runs["steps"].filter(isPlain),
      defaults: new Map(
        given.map(([name, input]) => [name.toLowerCase(), isPlain(input) ? input["default"] : undefined]),
      ),
    };
  } catch {
    return undefined;
  }
}

/** The jobs as they are written, with the steps of such actions after the step that uses each. */
export function withCompositeSteps(jobs: Plain, actions: CompositeActions): Plain {
  if (actions.size === 0) return jobs;
  let left = mostSteps;
  const opened = (step: Plain, outer: readonly string[]): readonly Plain[] => {
    const directory = typeof step["uses"] === "string" ? directoryOf(step["uses"]) : undefined;
    const action = directory === undefined ? undefined : actions.get(directory);
    if (directory === undefined || action === undefined || outer.length >= deepest) return [step];
    if (outer.includes(directory)) return [step];
    const inner = action.steps.slice(0, Math.max(left, 0)).map((each) => asUsed(each, { step, action }));
    left -= inner.length;
    return [step, ...inner.flatMap((each) => opened(each, [...outer, directory]))];
  };
  return Object.fromEntries(
    Object.entries(jobs).map(([id, job]) => {
      const steps = isPlain(job) ? job["steps"] : undefined;
      return isPlain(job) && Array.isArray(steps)
        ? [id, { ...job, steps: numbered(steps).flatMap((step) => opened(step, [])) }]
        : [id, job];
    }),
  );
}

/** What has neither name nor action is known by its number as it is written. */
const numbered = (steps: readonly unknown[]): readonly Plain[] =>
  steps.flatMap((step, index) => {
    if (!isPlain(step)) return [];
    return [step["uses"] === undefined ? { ...step, id: step["id"] ?? String(index + 1) } : step];
  });

interface Use {
  readonly step: Plain;
  readonly action: CompositeAction;
}

/** A step of the action as if it stood in the job: with what it is given, under the condition of the step that uses it, and named with it. */
function asUsed(inner: Plain, { step, action }: Use): Plain {
  const given = new Map(action.defaults);
  for (const [name, value] of Object.entries(isPlain(step["with"]) ? step["with"] : {}))
    given.set(name.toLowerCase(), value);
  const { if: own, ...rest } = inner;
  const filled = withInputs(rest, given) as Plain;
  const conditions = [step["if"], own === undefined ? undefined : conditionWith(own, given)].flatMap(
    (each) => (each === undefined ? [] : `(${withoutBraces(textOf(each))})`),
  );
  const { name, id, uses, run } = filled;
  const shown = [name, id, uses, run].map(textOf).find((each) => each !== "") ?? "a step";
  return {
    ...filled,
    name: `${textOf(step["uses"])}: ${shown.trim().replace(/\n.*/s, "")}`,
    ...(conditions.length === 0 ? {} : { if: conditions.join(" && ") }),
    ...(isPlain(step["env"])
      ? { env: { ...step["env"], ...(isPlain(filled["env"]) ? filled["env"] : {}) } }
      : {}),
  };
}

const withoutBraces = (condition: string): string =>
  /^\s*\$\{\{((?:(?!\}\})[^])*)\}\}\s*$/.exec(condition)?.[1]?.trim() ?? condition;

const conditionWith = (condition: unknown, given: ReadonlyMap<string, unknown>): string =>
  withGiven(withoutBraces(textOf(condition)), given);

/** In each expression of each text, however deep. */
function withInputs(value: unknown, given: ReadonlyMap<string, unknown>): unknown {
  if (typeof value === "string") return textWithInputs(value, given);
  if (Array.isArray(value)) return value.map((each) => withInputs(each, given));
  return isPlain(value)
    ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withInputs(each, given)]))
    : value;
}

/** What grows too long, level by level, stays as it is; it is not built to its end either. */
function textWithInputs(value: string, given: ReadonlyMap<string, unknown>): string {
  if (value.length > longestText) return value;
  let [filled, rest] = ["", value];
  for (const expression of expressionsOf(value)) {
    const start = rest.indexOf(expression);
    filled += rest.slice(0, start) + withGiven(expression, given);
    rest = rest.slice(start + expression.length);
    if (filled.length > longestText) return value;
  }
  return filled.length + rest.length > longestText ? value : filled + rest;
}

const withGiven = (expression: string, given: ReadonlyMap<string, unknown>): string =>
  expression.replaceAll(
    /(?<![\w.-])inputs(?:\.([A-Za-z_][\w-]*)|\[\s*'([^']*)'\s*\])/gi,
    (_, dotted: string | undefined, quoted: string | undefined) =>
      asExpression(given.get((dotted ?? quoted ?? "").toLowerCase())),
  );

/** What an action is given is text for it, whatever it was: `format('{0}', expression)`. */
function asExpression(value: unknown): string {
  const text = textOf(value);
  if (text.length > longestInput) return unforeseen;
  const parts: string[] = [];
  const pattern = expressionsOf(text).reduce((rest, expression) => {
    parts.push(expression.slice(3, -2).trim());
    return rest.replace(expression, () => `\u0000${parts.length - 1}\u0001`);
  }, text);
  if (parts.length === 0) return literal(text);
  const escaped = pattern.replaceAll("{", "{{").replaceAll("}", "}}");
  const format = escaped.replaceAll("\u0000", "{").replaceAll("\u0001", "}");
  return `format(${[literal(format), ...parts].join(", ")})`;
}

const textOf = (value: unknown): string =>
  typeof value === "string" ? value : value === undefined || value === null ? "" : JSON.stringify(value);

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);
