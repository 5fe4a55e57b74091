/** Where two values differ, as `path: found (expected …)`; an empty list means nowhere. */
export function differences(found: unknown, expected: unknown, path = ""): readonly string[] {
  if (Object.is(found, expected)) return [];
  if (isListOfTexts(found) && isListOfTexts(expected)) return listDifferences(found, expected, path);
  if (isObject(found) && isObject(expected)) {
    const keys = [...new Set([...Object.keys(found), ...Object.keys(expected)])];
    return keys.flatMap((key) =>
      differences(found[key], expected[key], path === "" ? key : `${path}.${key}`),
    );
  }
  return [`${path}: ${shown(found)} (expected ${shown(expected)})`];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const isListOfTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");

/** Order tells nothing: what is there too much, and what is missing. */
function listDifferences(
  found: readonly string[],
  expected: readonly string[],
  path: string,
): readonly string[] {
  const missing = [...expected];
  const extra = found.filter((item) => {
    const place = missing.indexOf(item);
    if (place >= 0) missing.splice(place, 1);
    return place < 0;
  });
  return [
    ...extra.map((item) => `${path}: too much ${item}`),
    ...missing.map((item) => `${path}: lacks ${item}`),
  ];
}

const shown = (value: unknown): string => JSON.stringify(value) ?? "nothing";
