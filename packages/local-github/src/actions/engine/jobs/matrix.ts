import { isList, isRecord, textOf, type Value } from "../expressions/values.js";

export type MatrixCombination = Readonly<Record<string, Value>>;

/** The combinations of `strategy.matrix` in GitHub's order; `undefined` for a job without a matrix. */
export function expandMatrix(matrix: Value | undefined): readonly MatrixCombination[] | undefined {
  if (matrix === undefined || matrix === null) return undefined;
  if (!isRecord(matrix)) throw new Error("The matrix is not a mapping.");
  const { include, exclude, ...rest } = matrix;
  const axes = Object.entries(rest).map(([name, values]) => ({ name, values: valuesOfAxis(name, values) }));
  const excluded = listOfMappings("exclude", exclude);
  const base = crossProduct(axes).filter(
    (combination) => !excluded.some((pattern) => matches(combination, pattern)),
  );
  const combinations = addIncludes(
    base,
    listOfMappings("include", include),
    new Set(axes.map(({ name }) => name)),
  );
  if (combinations.length > maximum)
    throw new Error(`The matrix makes ${combinations.length} jobs; at most ${maximum} are allowed.`);
  return combinations;
}

/** `build (linux, 20)`: the name of a matrix job that has no `name:` of its own with an expression. */
export function nameWithCombination(name: string, combination: MatrixCombination): string {
  const parts = Object.values(combination)
    .flatMap(leaves)
    .filter((part) => part !== "");
  const full = parts.length === 0 ? name : `${name} (${parts.join(", ")})`;
  return full.length > longestName ? `${full.slice(0, longestName - 3)}...` : full;
}

const maximum = 256;
const longestName = 100;

interface Axis {
  readonly name: string;
  readonly values: readonly Value[];
}

function valuesOfAxis(name: string, values: Value): readonly Value[] {
  if (!isList(values)) throw new Error(`The matrix vector "${name}" is not a list.`);
  if (values.length === 0) throw new Error(`Matrix vector '${name}' does not contain any values`);
  return values;
}

function listOfMappings(key: string, value: Value | undefined): readonly MatrixCombination[] {
  if (value === undefined || value === null || value === "") return [];
  if (!isList(value) || !value.every(isRecord))
    throw new Error(`"${key}" of the matrix is not a list of mappings.`);
  return value;
}

function crossProduct(axes: readonly Axis[]): MatrixCombination[] {
  if (axes.length === 0) return [];
  return axes.reduce<MatrixCombination[]>(
    (combinations, { name, values }) =>
      combinations.flatMap((combination) => values.map((value) => ({ ...combination, [name]: value }))),
    [{}],
  );
}

/** An `include` extends the combinations whose own values it does not change; if there are none, it is one more. */
function addIncludes(
  base: readonly MatrixCombination[],
  includes: readonly MatrixCombination[],
  axes: ReadonlySet<string>,
): MatrixCombination[] {
  const extended = base.map((original) => ({ original, result: original }));
  const added: MatrixCombination[] = [];
  for (const include of includes) {
    const fixed = Object.entries(include).filter(([key]) => axes.has(key));
    const targets = extended.filter(({ original }) =>
      fixed.every(([key, value]) => isEqual(original[key], value)),
    );
    for (const target of targets) target.result = { ...target.result, ...include };
    if (targets.length === 0) added.push(include);
  }
  return [...extended.map(({ result }) => result), ...added];
}

/** Whether the value holds everything that the pattern names. */
function matches(value: Value | undefined, pattern: Value): boolean {
  if (!isRecord(pattern)) return isEqual(value, pattern);
  return isRecord(value) && Object.entries(pattern).every(([key, item]) => matches(value[key], item));
}

const isEqual = (one: Value | undefined, other: Value | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const leaves = (value: Value): string[] =>
  value !== null && typeof value === "object"
    ? Object.values(value).flatMap((item: Value) => leaves(item))
    : [textOf(value)];
