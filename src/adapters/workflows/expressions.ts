/** `${{ … }}` in a text, with their braces. One that does not end is none. */
export function expressionsOf(text: string): readonly string[] {
  const found: string[] = [];
  let start = text.indexOf("${{");
  while (start !== -1) {
    const end = text.indexOf("}}", start);
    if (end === -1) break;
    found.push(text.slice(start, end + 2));
    start = text.indexOf("${{", end);
  }
  return found;
}
