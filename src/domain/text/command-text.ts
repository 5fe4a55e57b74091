/**
 * A comment as a command: without what surrounds a line that was copied: blanks, back quotes, a fence of them, bold letters.
 * Longer texts stay as they are, so that nothing that is merely quoted counts.
 */
export function commandText(body: string): string {
  const text = body.trim();
  const fenced = /^(`{3,}|~{3,})[^\n`]*\n([^]*?)\n?\1\s*$/.exec(text);
  if (fenced !== null) return (fenced[2] ?? "").trim();
  const wrapped = /^(`{1,2}|\*\*|__)([^`\n]+)\1$/.exec(text);
  return wrapped === null ? text : (wrapped[2] ?? "").trim();
}

/** A line of its own begins with a command about this rollback, and the comment as a whole is none: it must not seem to count. */
export const mentionsCommand = (body: string): boolean =>
  /^[\s>`*_]*\/(?:approve|retry|reject)\s+RB-\d+/im.test(body);
