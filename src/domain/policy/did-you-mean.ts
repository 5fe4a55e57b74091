/** The known name that somebody meant: written in another habit (`maxStaged`, `max_staged`), or at most two letters off. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const kebab = name
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .replaceAll(/[_ ]/g, "-")
    .toLowerCase();
  const ranked = known
    .map((each) => ({ name: each, distance: editDistance(kebab, each) }))
    .toSorted((one, other) => one.distance - other.distance);
  const [best] = ranked;
  return best !== undefined && best.distance <= Math.min(2, Math.floor(best.name.length / 2))
    ? best.name
    : undefined;
}

/** What is wrong with the options on a command line, in the words of Node's `parseArgs`, and which one was meant. */
export function optionProblem(message: string, known: readonly string[]): string {
  const [, option] = /Unknown option '([^']+)'/.exec(message) ?? [];
  if (option === undefined) return message;
  const meant = nearestName(option.replace(/^-+/, ""), known);
  return `Unknown option ${JSON.stringify(option)}.${meant === undefined ? "" : ` Did you mean "--${meant}"?`}`;
}

/** Letters to insert, drop or replace to come from one word to the other. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of one.split("").entries()) {
    const next = [index + 1];
    for (const [column, wanted] of other.split("").entries()) {
      const [above = 0, aboveNext = 0, left = 0] = [row[column], row[column + 1], next[column]];
      next.push(Math.min(above + (letter === wanted ? 0 : 1), aboveNext + 1, left + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
