/** What a part must be. Answers with where it is not, below the part (`.sha`, `[2].head`), or undefined when all is well. */
export type Check = (value: unknown) => string | undefined;

const when =
  (isGood: (value: unknown) => boolean): Check =>
  (value) =>
    isGood(value) ? undefined : "";

export const text = when((value) => typeof value === "string");
export const flag = when((value) => typeof value === "boolean");
/** A whole number from 0. */
export const count = when((value) => Number.isSafeInteger(value) && Number(value) >= 0);
export const matching = (pattern: RegExp): Check =>
  when((value) => typeof value === "string" && pattern.test(value));
export const sha = matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
export const version = matching(/^v\d{1,9}\.\d{1,9}\.\d{1,9}$/);
export const oneOf = (...words: readonly unknown[]): Check => when((value) => words.includes(value));
export const nullOr =
  (check: Check): Check =>
  (value) =>
    value === null ? undefined : check(value);
export const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined ? undefined : check(value);

export const list =
  (check: Check): Check =>
  (value) => {
    if (!Array.isArray(value)) return "";
    for (let index = 0; index < value.length; index += 1) {
      const wrong = check(value[index]);
      if (wrong !== undefined) return `[${index}]${wrong}`;
    }
    return undefined;
  };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Parts that are not named are let be: a newer version may have more. */
export function object(parts: Readonly<Record<string, Check>>): Check {
  const checks = Object.entries(parts);
  return (value) => {
    if (!isObject(value)) return "";
    for (const [name, check] of checks) {
      const wrong = check(value[name]);
      if (wrong !== undefined) return `.${name}${wrong}`;
    }
    return undefined;
  };
}

export const record =
  (check: Check): Check =>
  (value) => {
    if (!isObject(value)) return "";
    for (const [name, part] of Object.entries(value)) if (check(part) !== undefined) return `.${name}`;
    return undefined;
  };
