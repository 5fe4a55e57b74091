/**
 * What outside data must look like: a small part of what zod does, in its words and with its messages. Every action reads
 * its inputs and GitHub's answers with it; loading zod for that takes longer than their requests. The policy file, whose
 * rules are many, is read with zod itself.
 */
export interface Problem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export type Reading<Out> =
  | { readonly success: true; readonly data: Out }
  | {
      readonly success: false;
      readonly data?: undefined;
      readonly error: { readonly issues: readonly Problem[] };
    };

/** The words of a check, in place of its own. */
interface Words {
  readonly error: string;
}

/** Reads a value at a path; what is wrong with it goes to `problems`, and the result counts for nothing then. */
type Read<Out> = (value: unknown, path: Problem["path"], problems: Problem[]) => Out;
type Check<Out> = (value: Out) => string | undefined;

class Shape<Out> {
  constructor(
    readonly read: Read<Out>,
    /** The texts that it can be; empty: not from a closed list. */
    readonly options: readonly string[] = [],
  ) {}

  safeParse(value: unknown): Reading<Out> {
    const issues: Problem[] = [];
    const data = this.read(value, [], issues);
    return issues.length === 0 ? { success: true, data } : { success: false, error: { issues } };
  }

  /** Throws an `Error` with every problem. */
  parse(value: unknown): Out {
    const reading = this.safeParse(value);
    if (reading.success) return reading.data;
    throw new Error(
      reading.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; "),
    );
  }

  optional(): OptionalShape<Out | undefined> {
    return new OptionalShape((value, ...at) => (value === undefined ? undefined : this.read(value, ...at)));
  }

  nullable(): Shape<Out | null> {
    return new Shape((value, ...at) => (value === null ? null : this.read(value, ...at)));
  }

  nullish(): OptionalShape<Out | null | undefined> {
    return new OptionalShape((value, ...at) =>
      value === null || value === undefined ? value : this.read(value, ...at),
    );
  }

  default(preset: Out): Shape<Out> {
    const read: Read<Out> = (value, ...at) => (value === undefined ? preset : this.read(value, ...at));
    return new Shape(read, this.options);
  }

  refine<Narrow extends Out>(holds: (value: Out) => value is Narrow, message?: string): Shape<Narrow>;
  refine(holds: (value: Out) => boolean, message?: string): Shape<Out>;
  refine(holds: (value: Out) => boolean, message = "Invalid input"): Shape<Out> {
    return new Shape(checked(this.read, (value) => (holds(value) ? undefined : message)));
  }

  transform<Other>(change: (value: Out) => Other): Shape<Other> {
    return new Shape((value, path, problems) => {
      const before = problems.length;
      const found = this.read(value, path, problems);
      return problems.length === before ? change(found) : nothing;
    });
  }

  /** The first shape that fits. */
  or<Other>(other: Shape<Other>): Shape<Out | Other> {
    return new Shape<Out | Other>((value, path, problems) => {
      for (const each of [this, other]) {
        const reading = each.safeParse(value);
        if (reading.success) return reading.data;
      }
      problems.push({ path, message: "Invalid input" });
      return nothing;
    });
  }
}

class OptionalShape<Out> extends Shape<Out> {
  readonly mayBeLeftOut = true;
}

class StringShape extends Shape<string> {
  min(least: number, words?: Words): StringShape {
    const message = words?.error ?? `Too small: expected string to have >=${least} characters`;
    return new StringShape(checked(this.read, ({ length }) => (length >= least ? undefined : message)));
  }

  regex(pattern: RegExp, words?: Words): StringShape {
    const message = words?.error ?? `Invalid string: must match pattern ${String(pattern)}`;
    return new StringShape(checked(this.read, (value) => (pattern.test(value) ? undefined : message)));
  }
}

class NumberShape extends Shape<number> {
  int(): NumberShape {
    const message = "Invalid input: expected int, received number";
    return new NumberShape(
      checked(this.read, (value) => (Number.isSafeInteger(value) ? undefined : message)),
    );
  }

  positive(): NumberShape {
    const message = "Too small: expected number to be >0";
    return new NumberShape(checked(this.read, (value) => (value > 0 ? undefined : message)));
  }
}

type Fields = Readonly<Record<string, Shape<unknown>>>;
type OptionalKeys<Of extends Fields> = {
  [Key in keyof Of]: Of[Key] extends { readonly mayBeLeftOut: true } ? Key : never;
}[keyof Of];
type Simple<Of> = { [Key in keyof Of]: Of[Key] };
type ObjectOf<Of extends Fields> = Simple<
  { [Key in Exclude<keyof Of, OptionalKeys<Of>>]: output<Of[Key]> } & {
    [Key in OptionalKeys<Of>]?: output<Of[Key]>;
  }
>;

class ObjectShape<Of extends Fields> extends Shape<ObjectOf<Of>> {
  constructor(
    readonly shape: Of,
    isStrict = false,
  ) {
    const fields = Object.entries(shape);
    super((value, path, problems) => {
      if (!isRecord(value)) return wrong("object", { value, path, problems });
      const found: Record<string, unknown> = {};
      for (const [key, field] of fields) {
        const part = field.read(value[key], [...path, key], problems);
        if (part !== undefined || key in value) found[key] = part;
      }
      if (isStrict) refuseOthers(value, shape, { path, problems });
      return found as ObjectOf<Of>;
    });
  }

  extend<More extends Fields>(more: More): ObjectShape<Of & More> {
    return new ObjectShape({ ...this.shape, ...more });
  }
}

/** Fields that are not named are dropped. */
export const object = <Of extends Fields>(fields: Of): ObjectShape<Of> => new ObjectShape(fields);
/** Fields that are not named are wrong. */
export const strictObject = <Of extends Fields>(fields: Of): ObjectShape<Of> => new ObjectShape(fields, true);
export const string = (): StringShape => new StringShape(ofType<string>("string"));
export const number = (): NumberShape => new NumberShape(ofType<number>("number"));
export const boolean = (): Shape<boolean> => new Shape(ofType<boolean>("boolean"));
export const unknown = (): Shape<unknown> => new Shape((value) => value);
/** Anything, until `refine` says more. */
export const custom = <Out>(): Shape<Out> => new Shape((value) => value as Out);
/** Text that stands for a number, as environment variables do. */
export const coerce = {
  number: (): NumberShape => {
    const { read } = number();
    return new NumberShape((value, ...at) => read(typeof value === "string" ? Number(value) : value, ...at));
  },
};

export function array<Item extends Shape<unknown>>(item: Item): Shape<output<Item>[]> {
  const { read } = item as Shape<output<Item>>;
  return new Shape((value, path, problems) =>
    Array.isArray(value)
      ? value.map((part, index) => read(part, [...path, index], problems))
      : wrong("array", { value, path, problems }),
  );
}

export function record<Item extends Shape<unknown>>(
  _key: StringShape,
  item: Item,
): Shape<Record<string, output<Item>>> {
  const { read } = item as Shape<output<Item>>;
  return new Shape((value, path, problems) => {
    if (!isRecord(value)) return wrong("record", { value, path, problems });
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, read(part, [...path, key], problems)]),
    );
  });
}

function oneOf<const Option extends string>(options: readonly Option[], words?: Words): Shape<Option> {
  const list = options.map((option) => `"${option}"`).join("|");
  const message = words?.error ?? `Invalid option: expected one of ${list}`;
  const read: Read<Option> = (value, path, problems) => {
    const found = options.find((option) => option === value);
    if (found === undefined) problems.push({ path, message });
    return found ?? nothing;
  };
  return new Shape(read, options);
}

export type ZodType = Shape<unknown>;
export type { output as infer };
export { oneOf as enum };
export type output<Of> = Of extends Shape<infer Out> ? Out : never;

const ofType =
  <Out>(type: "string" | "number" | "boolean"): Read<Out> =>
  (value, path, problems) =>
    typeof value === type && (type !== "number" || Number.isFinite(value))
      ? (value as Out)
      : wrong(type, { value, path, problems });

/** A check of a value that fits so far. */
function checked<Out>(read: Read<Out>, check: Check<Out>): Read<Out> {
  return (value, path, problems) => {
    const before = problems.length;
    const found = read(value, path, problems);
    const message = problems.length === before ? check(found) : undefined;
    if (message !== undefined) problems.push({ path, message });
    return found;
  };
}

interface Place {
  readonly value: unknown;
  readonly path: Problem["path"];
  readonly problems: Problem[];
}

function wrong(expected: string, { value, path, problems }: Place): never {
  problems.push({ path, message: `Invalid input: expected ${expected}, received ${typeOf(value)}` });
  return nothing;
}

function refuseOthers(
  value: Readonly<Record<string, unknown>>,
  shape: Fields,
  { path, problems }: Omit<Place, "value">,
): void {
  const others = Object.keys(value).filter((key) => !(key in shape));
  if (others.length === 0) return;
  const list = others.map((key) => `"${key}"`).join(", ");
  problems.push({ path, message: `Unrecognized key${others.length === 1 ? "" : "s"}: ${list}` });
}

/** Stands in for a value that could not be read; a problem was reported, so nobody gets to see it. */
const nothing = undefined as never;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Number.isNaN(value)) return "NaN";
  return Array.isArray(value) ? "array" : typeof value;
}
