/** Each item whose key was not seen before, in order. */
export function uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string | number): readonly T[] {
  const seen = new Set<string | number>();
  return items.filter((item) => {
    const key = keyOf(item);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
