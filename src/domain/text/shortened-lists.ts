/** Lines of a list as far as there is room; the last says how many are left out and where they are. */
export function linesUpTo(
  { lines: most, letters }: { readonly lines: number; readonly letters: number },
  lines: readonly string[],
  where: string,
): readonly string[] {
  let length = 0;
  const fitting = lines.findIndex((line, index) => {
    length += line.length + 1;
    return index >= most || length > letters;
  });
  if (fitting === -1) return lines;
  return [...lines.slice(0, fitting), `- and ${lines.length - fitting} more: ${where}`];
}

/** The same on one line, with commas. */
export function listUpTo(most: number, items: readonly string[]): string {
  if (items.length <= most) return items.join(", ");
  return `${items.slice(0, most - 1).join(", ")} and ${items.length - most + 1} more`;
}
