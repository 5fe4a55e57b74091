/** The value, or something inside it, is not JSON. */
export class NotJsonError extends Error {}

/**
 * The one JSON text of a value by RFC 8785 (JCS): no white space, keys sorted by UTF-16 code units, numbers as
 * ECMAScript writes them. Equal values have equal texts, so a hash of the text is a hash of the value.
 *
 * Throws `NotJsonError` for everything that JSON does not have (`undefined` too: a forgotten field must not vanish), for
 * lone surrogates, and below a hundred levels.
 */
export function canonicalJson(value: unknown): string {
  return writeFast(value, 0) ?? write(value, { path: "$", level: 0, layout: compact });
}

/** The same text laid out for people: the same order and spelling, two spaces a level, no newline at the end. */
export function indentedCanonicalJson(value: unknown): string {
  return writeFast(value, 2) ?? write(value, { path: "$", level: 0, layout: indented });
}

/** An object laid out for people: its own members in the order that they have, everything below them in canonical order. */
export function indentedMembers(members: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(members);
  const ordered = parts.map(([key, part]) => [key, inOrder(part, 1)] as const);
  if (!ordered.some(([, part]) => part === odd)) {
    const text = JSON.stringify(Object.fromEntries(ordered), undefined, 2);
    if (!text.includes("\\ud")) return text;
  }
  const lines = parts.map(
    ([key, part]) => `  ${JSON.stringify(key)}: ${indentedCanonicalJson(part).replaceAll("\n", "\n  ")}`,
  );
  return `{\n${lines.join(",\n")}\n}`;
}

const deepestLevel = 100;

/** White space between the tokens; everything else is the same in both texts. */
interface Layout {
  readonly breakAt: (level: number) => string;
  readonly colon: string;
}
const compact: Layout = { breakAt: () => "", colon: ":" };
const indented: Layout = { breakAt: (level) => `\n${"  ".repeat(level)}`, colon: ": " };

interface Place {
  /** For the error only. */
  readonly path: string;
  readonly level: number;
  readonly layout: Layout;
}

function write(value: unknown, place: Place): string {
  if (place.level > deepestLevel)
    throw new NotJsonError(`${place.path} is nested deeper than ${deepestLevel} levels.`);
  switch (typeof value) {
    case "string":
      return writeString(value, place);
    case "number":
      return writeNumber(value, place);
    case "boolean":
      return String(value);
    case "object":
      if (value === null) return "null";
      return Array.isArray(value) ? writeArray(value, place) : writeObject(value, place);
    default:
      throw new NotJsonError(`${place.path} is ${typeof value}, which JSON does not have.`);
  }
}

function writeString(text: string, { path }: Place): string {
  // For well-formed text ECMAScript's quoting is the RFC's, word for word (RFC 8785, 3.2.2.2).
  const quoted = JSON.stringify(text);
  // Half a pair comes out as an escape; the exact test is slow, and hardly any text needs it.
  if (quoted.includes("\\ud") && /\p{Surrogate}/u.test(text)) {
    throw new NotJsonError(`${path} holds half of a surrogate pair.`);
  }
  return quoted;
}

function writeNumber(number: number, { path }: Place): string {
  if (!Number.isFinite(number)) throw new NotJsonError(`${path} is ${number}, which JSON does not have.`);
  return JSON.stringify(number);
}

function writeArray(items: readonly unknown[], place: Place): string {
  // Array.from visits holes, which `map` would skip.
  const written = Array.from(items, (item, index) => write(item, inside(place, `[${index}]`)));
  return enclose(["[", "]"], written, place);
}

function writeObject(object: object, place: Place): string {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype !== Object.prototype && prototype !== null)
    throw new NotJsonError(`${place.path} is not a plain object.`);
  // Without a function to compare, strings are sorted by UTF-16 code units, as the RFC asks.
  const members = Object.keys(object)
    .toSorted()
    .map((key) => {
      const within = inside(place, `.${key}`);
      const member: unknown = (object as Readonly<Record<string, unknown>>)[key];
      return writeString(key, within) + place.layout.colon + write(member, within);
    });
  return enclose(["{", "}"], members, place);
}

const inside = (place: Place, step: string): Place => ({
  path: place.path + step,
  level: place.level + 1,
  layout: place.layout,
});

function enclose(
  [open, close]: readonly [string, string],
  written: readonly string[],
  { level, layout }: Place,
): string {
  if (written.length === 0) return open + close;
  const before = layout.breakAt(level + 1);
  return open + before + written.join(`,${before}`) + layout.breakAt(level) + close;
}

/** Stands for a value that has to be looked at part by part. */
const odd = Symbol("odd");

/**
 * The text as `JSON.stringify` writes it at once, which is the RFC's for keys in order and well-formed text. Undefined
 * where that is not certain: then the slow way writes it, or says what is wrong with it and where.
 */
function writeFast(value: unknown, indent: 0 | 2): string | undefined {
  const ordered = inOrder(value, 0);
  if (ordered === odd) return undefined;
  const text = JSON.stringify(ordered, undefined, indent);
  return text.includes("\\ud") ? undefined : text;
}

/** The value itself where its keys are in order already, as in all that was read from a canonical text; a copy otherwise. */
function inOrder(value: unknown, level: number): unknown {
  switch (typeof value) {
    case "string":
    case "boolean":
      return value;
    case "number":
      return Number.isFinite(value) ? value : odd;
    case "object":
      if (value === null) return value;
      if (level > deepestLevel) return odd;
      return Array.isArray(value) ? itemsInOrder(value, level) : membersInOrder(value, level);
    default:
      return odd;
  }
}

function itemsInOrder(items: readonly unknown[], level: number): unknown {
  let replaced: unknown[] | undefined;
  // By index: a hole is undefined, which JSON does not have.
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    const each = inOrder(item, level + 1);
    if (each === odd) return odd;
    if (each === item) continue;
    replaced ??= [...items];
    replaced[index] = each;
  }
  return replaced ?? items;
}

function membersInOrder(object: object, level: number): unknown {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype !== Object.prototype && prototype !== null) return odd;
  const members = object as Readonly<Record<string, unknown>>;
  const keys = Object.keys(members);
  let replaced: Map<string, unknown> | undefined;
  let isSorted = true;
  let last = "";
  for (const key of keys) {
    if (isPeculiar(key)) return odd;
    const member = members[key];
    const part = inOrder(member, level + 1);
    if (part === odd) return odd;
    if (part !== member) (replaced ??= new Map()).set(key, part);
    if (key < last) isSorted = false;
    last = key;
  }
  if (isSorted && replaced === undefined) return object;
  const ordered: Record<string, unknown> = {};
  for (const key of isSorted ? keys : keys.toSorted()) ordered[key] = replaced?.get(key) ?? members[key];
  return ordered;
}

/** An object gives keys that look like indices first, JSON.stringify calls `toJSON`, and to set `__proto__` makes no member. */
const isPeculiar = (key: string): boolean => {
  const first = key.charCodeAt(0);
  return (first >= 48 && first <= 57) || key === "toJSON" || key === "__proto__";
};
