/**
 * Remembers plain data, with maps, as it is; the way back returns it. Every object of it stays the one that it was,
 * because others hold on to them, also those that have been taken out in the meantime. Nothing in it may hold itself.
 */
export function remember<T>(value: T): () => T {
  if (value instanceof Map) return rememberMap(value);
  if (Array.isArray(value)) return rememberArray(value);
  if (typeof value === "object" && value !== null) return rememberRecord(value);
  return () => value;
}

function rememberMap<T extends Map<unknown, unknown>>(map: T): () => T {
  const entries = [...map].map(([key, value]) => [key, remember(value)] as const);
  return () => {
    map.clear();
    for (const [key, bringBack] of entries) map.set(key, bringBack());
    return map;
  };
}

function rememberArray<T extends unknown[]>(array: T): () => T {
  const items = array.map((item) => remember(item));
  return () => {
    array.splice(0, Infinity, ...items.map((bringBack) => bringBack()));
    return array;
  };
}

function rememberRecord<T extends object>(record: T): () => T {
  const fields = Object.entries(record).map(([key, value]) => [key, remember<unknown>(value)] as const);
  return () => {
    for (const key of Object.keys(record)) Reflect.deleteProperty(record, key);
    for (const [key, bringBack] of fields) Reflect.set(record, key, bringBack());
    return record;
  };
}
