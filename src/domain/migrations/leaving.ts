import type { Recognised } from "./detect.js";
import type { MigrationTool } from "../migration-tools/tool.js";

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
export function treeDifference(target: Files, live: Files): Difference {
  const leaving: string[] = [];
  const changed: string[] = [];
  const returning: string[] = [];
  for (const [path, content] of live) {
    const before = target.get(path);
    if (before === undefined) leaving.push(path);
    else if (before !== content) changed.push(path);
  }
  for (const path of target.keys()) if (!live.has(path)) returning.push(path);
  return { leaving: leaving.toSorted(), changed: changed.toSorted(), returning: returning.toSorted() };
}

/** Migrations among the differences, for each tool; a file that several tools could own counts for each. */
export const migrationsLeaving = (
  difference: Difference,
  tools: readonly Pick<Recognised, "tool">[],
): readonly { readonly tool: MigrationTool; readonly difference: Difference }[] =>
  tools.map(({ tool }) => {
    const isOwn = (path: string): boolean => tool.recognised.files?.test(path) === true;
    return {
      tool,
      difference: {
        leaving: difference.leaving.filter(isOwn),
        changed: difference.changed.filter(isOwn),
        returning: difference.returning.filter(isOwn),
      },
    };
  });
