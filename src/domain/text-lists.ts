/** At most `most` lines; the last says how many are left out and where they are. */
export function linesUpTo(most: number, lines: readonly string[], where: string): readonly string[] {
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `- and ${lines.length - most + 1} more: ${where}`];
}

/** The same on one line, with commas. */
export function listUpTo(most: number, items: readonly string[]): string {
  if (items.length <= most) return items.join(", ");
  return `${items.slice(0, most - 1).join(", ")} and ${items.length - most + 1} more`;
}
