/** Files of a commit: path to what identifies mode and content. */
export type Files = ReadonlyMap<string, string>;

export interface Difference {
  /** In what runs now and not in the target. */
  readonly leaving: readonly string[];
  /** In both, with other content. */
  readonly changed: readonly string[];
  /** In the target and not in what runs now. */
  readonly returning: readonly string[];
}

/** Where two trees differ; each list in alphabetical order. */
export const treeDifference = (target: Files, live: Files): Difference =>
  walkBoth(target, live, () => undefined);

/**
 * The same, and `visit` sees every path once. Both listings are in one order, so they are walked side by side: no path that
 * both have is looked up. Another order gives the same answer, later.
 */
export function walkBoth(
  target: Files,
  live: Files,
  visit: (path: string, where: "both" | "target" | "live") => void,
): Difference {
  const [leaving, changed, returning]: [string[], string[], string[]] = [[], [], []];
  // Lists, because stepping through a Map costs several times as much.
  const [paths, contents] = [[...live.keys()], [...live.values()]];
  const [pathsBefore, contentsBefore] = [[...target.keys()], [...target.values()]];
  /** In both, and met in `target` first. */
  const early = new Set<string>();
  let at = 0;
  const passLeaving = (): void => {
    for (let path = paths[at]; path !== undefined && !target.has(path); path = paths[++at]) {
      leaving.push(path);
      visit(path, "live");
    }
  };
  for (let index = 0; index < pathsBefore.length; index += 1) {
    const path = pathsBefore[index] ?? "";
    if (paths[at] !== path) passLeaving();
    while (early.size > 0 && early.delete(paths[at] ?? "")) at += 1;
    const isNext = paths[at] === path;
    const content = isNext ? contents[at] : live.get(path);
    if (isNext) at += 1;
    else if (content !== undefined) early.add(path);
    if (content === undefined) returning.push(path);
    else if (content !== contentsBefore[index]) changed.push(path);
    visit(path, content === undefined ? "target" : "both");
  }
  for (; at < paths.length; at += 1) passLeaving();
  return { leaving: leaving.toSorted(), changed: changed.toSorted(), returning: returning.toSorted() };
}
