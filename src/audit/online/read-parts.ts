/** Parts of GitHub's answers, which are looked at as little as possible. */
export const part = (value: unknown, ...path: readonly string[]): unknown => {
  let found = value;
  for (const name of path) {
    if (typeof found !== "object" || found === null) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[name];
  }
  return found;
};

export const textAt = (value: unknown, ...path: readonly string[]): string | undefined => {
  const found = part(value, ...path);
  return typeof found === "string" ? found : undefined;
};

export const numberAt = (value: unknown, ...path: readonly string[]): number | undefined => {
  const found = part(value, ...path);
  return typeof found === "number" ? found : undefined;
};
