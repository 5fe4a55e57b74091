/** The story cannot go on without the value, whatever was expected before. */
export function needed<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The story stops here: there is no ${what}.`);
  return value;
}
