/**
 * Filter patterns of `branches`, `tags` and `paths`: `*` stays within a path segment, `**` does not, `?` and `+` repeat
 * the character before them, `[]` is a set (docs "Workflow syntax", filter pattern cheat sheet).
 */
export function matchesPatterns(name: string, patterns: readonly string[]): boolean {
  let isMatched = false;
  for (const pattern of patterns) {
    const isNegative = pattern.startsWith("!");
    if (toRegExp(isNegative ? pattern.slice(1) : pattern).test(name)) isMatched = !isNegative;
  }
  return isMatched;
}

/** `…-ignore`: out when any pattern matches. */
export const isIgnored = (name: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) => toRegExp(pattern).test(name));

/** Whether an environment's branch policy lets a ref in: `*` stays within a path segment, nothing else is special but `?` and `[]`. */
export const matchesBranchPolicy = (name: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) =>
    new RegExp(`^${translate(pattern, { "**": ".*", "*": "[^/]*", "?": "[^/]" })}$`).test(name),
  );

const known = new Map<string, RegExp>();

function toRegExp(pattern: string): RegExp {
  const existing = known.get(pattern);
  if (existing !== undefined) return existing;
  const expression = new RegExp(
    `^${translate(pattern, { "**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "?", "+": "+" })}$`,
  );
  known.set(pattern, expression);
  return expression;
}

/** Character sets are the same in both languages; everything that is not in `special` stands for itself. */
function translate(pattern: string, special: Readonly<Record<string, string>>): string {
  return pattern.replace(/\\.|\[[^\]]*\]|\*\*\/|\*\*|[*?+]|[.^${}()|\]\\/]/g, (part) => {
    if (part.startsWith("[") || (part.startsWith("\\") && part.length === 2)) return part;
    const simpler = part === "**/" && special[part] === undefined ? `${special["**"] ?? ""}/` : special[part];
    return simpler ?? `\\${part}`;
  });
}
