import { branches } from "../values/names.js";
import { codeSpan } from "../text/markdown.js";
import { finding, type Finding } from "../reasons/reasons.js";
import type { Snapshot } from "../snapshot/snapshot.js";
import type { State, TrainConflict } from "../state/state.js";
import type { CommitSha } from "../values/values.js";

/** The conflict already recorded for this head against the current staging tip. */
export const knownConflict = (
  { conflicts, train }: State,
  { number, head }: { readonly number: number; readonly head: CommitSha },
): TrainConflict | undefined =>
  conflicts.find((each) => each.pullRequest === number && each.head === head && each.onto === train.tip.sha);

const filesNamed = 10;

/** GitHub does not say where; files that both change are the likely places. */
export function filesOfBoth(
  { pullRequests }: Snapshot,
  conflict: { readonly pullRequest: number; readonly with: readonly number[] },
): readonly string[] {
  const pathsOf = (number: number): readonly string[] =>
    pullRequests.find((each) => each.number === number)?.changedPaths ?? [];
  const others = new Set(conflict.with.flatMap(pathsOf));
  return pathsOf(conflict.pullRequest)
    .filter((path) => others.has(path))
    .slice(0, filesNamed);
}

export function conflictFinding({ pullRequest, with: others, files }: TrainConflict): Finding {
  const onto = others.length === 0 ? `${branches.base} with what is on staging` : numbers(others);
  return finding(
    "train-conflict",
    `#${pullRequest} does not merge with ${onto}${probably(files.join(", "))}.`,
  );
}

/** For the pull request on staging that others wait for, in Markdown. */
export const waitersLines = ({ conflicts }: State, number: number): readonly string[] =>
  conflicts
    .filter((each) => each.with.includes(number))
    .flatMap(({ pullRequest, files }) => [
      "",
      `#${pullRequest} conflicts with this one and waits for it to land${probably(files.map((path) => codeSpan(path)).join(", "))}.`,
    ]);

const probably = (files: string): string => (files === "" ? "" : `; probably because of ${files}`);
const numbers = (all: readonly number[]): string => all.map((each) => `#${each}`).join(", ");
