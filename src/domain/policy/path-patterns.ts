/**
 * Patterns of paths from the root of the repository: `*` stands for any signs of one name, `?` for one of them, a part
 * that is `**` for any number of directories, none included; a pattern that ends in `/` for everything below. Within a
 * part `**` crosses directories, as in GitHub's `paths`: `**.sql` is every such file anywhere. All else means itself.
 * Matched part by part, so no pattern takes long.
 */
export const matchesPattern = (path: string, pattern: string): boolean =>
  matchesParts(path.split("/"), partsOf(pattern));

/** Whether something below the directory can match; "" is the root. */
export function mayHoldMatch(directory: string, pattern: string): boolean {
  const parts = partsOf(pattern);
  if (directory === "") return true;
  const names = directory.split("/");
  const open = parts.findIndex((part) => part.includes("**"));
  const literal = open === -1 ? parts.slice(0, -1) : parts.slice(0, open);
  if (open === -1 && names.length > literal.length) return false;
  return literal.slice(0, names.length).every((part, index) => matchesName(names[index] ?? "", part));
}

const partsOf = (pattern: string): readonly string[] =>
  (pattern.endsWith("/") ? `${pattern}**` : pattern).split("/");

/** Which beginnings of `names` the parts so far can stand for. */
function matchesParts(names: readonly string[], parts: readonly string[]): boolean {
  let reached = new Set([0]);
  for (const part of parts) {
    const next = new Set<number>();
    for (const index of reached) {
      if (part === "**") for (let at = index; at <= names.length; at += 1) next.add(at);
      else if (part.includes("**")) for (const at of endsOf(names, index, part)) next.add(at);
      else if (index < names.length && matchesName(names[index] ?? "", part)) next.add(index + 1);
    }
    reached = next;
  }
  return reached.has(names.length);
}

/** How many names, from `start` on, the part with a `**` in it can stand for. */
function endsOf(names: readonly string[], start: number, part: string): readonly number[] {
  const pieces = Array.from(part.matchAll(/\*{2,}|[^]/gu), ([piece]) => piece);
  const signs = Array.from(names.slice(start).join("/"));
  const ends: number[] = [];
  let reached = afterStars(new Set([0]), pieces);
  let end = start + 1;
  for (const sign of [...signs, "/"]) {
    if (sign === "/") {
      if (reached.has(pieces.length)) ends.push(end);
      end += 1;
    }
    reached = afterStars(stepped(reached, pieces, sign), pieces);
  }
  return ends;
}

/** Where the pieces can be after one more sign. */
function stepped(reached: ReadonlySet<number>, pieces: readonly string[], sign: string): ReadonlySet<number> {
  const next = new Set<number>();
  for (const at of reached) {
    const piece = pieces[at];
    if (piece === undefined) continue;
    const isWithin = sign !== "/";
    if (piece.length > 1 || (piece === "*" && isWithin)) next.add(at);
    else if (piece === sign || (piece === "?" && isWithin)) next.add(at + 1);
  }
  return next;
}

/** A star may stand for nothing. */
function afterStars(reached: ReadonlySet<number>, pieces: readonly string[]): ReadonlySet<number> {
  const all = new Set(reached);
  for (const at of all) if (pieces[at]?.startsWith("*") === true) all.add(at + 1);
  return all;
}

/** With one place to come back to: the newest `*`, whose stretch grows sign by sign. */
function matchesName(name: string, part: string): boolean {
  const [signs, wanted] = [Array.from(name), Array.from(part)];
  let [at, wantedAt, star, stretch] = [0, 0, -1, 0];
  while (at < signs.length) {
    if (wanted[wantedAt] === "*") {
      star = wantedAt;
      stretch = at;
      wantedAt += 1;
    } else if (wantedAt < wanted.length && (wanted[wantedAt] === "?" || wanted[wantedAt] === signs[at])) {
      at += 1;
      wantedAt += 1;
    } else if (star === -1) {
      return false;
    } else {
      stretch += 1;
      at = stretch;
      wantedAt = star + 1;
    }
  }
  return wanted.slice(wantedAt).every((sign) => sign === "*");
}
