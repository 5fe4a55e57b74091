import { matchesPattern } from "../../domain/policy/path-patterns.js";
import type { TriggerFacts, WorkflowFacts } from "../../domain/setup/facts.js";

/** Where an empty line at the end changes nothing. */
const kinds = /\.(?:md|txt|rst|m?[jt]sx?|py|go|rs|rb|java|kt|cs|php|css|html|sh|c|h|cpp|json)$/;

/**
 * The file that a pull request of the rehearsal changes: one that all CI looks at, or else as many as possible. Documents
 * come before code.
 */
export function fileToChange(files: readonly string[], ci: readonly WorkflowFacts[]): string {
  const filters = ci.map(({ triggers }) => triggers["pull_request"] ?? {});
  const ranked = files
    .filter((path) => kinds.test(path) && !path.startsWith(".github/") && !path.includes("node_modules/"))
    .map((path) => ({
      path,
      seen: filters.filter((filter) => looksAt(filter, path)).length,
      rank: /\.(?:md|txt|rst)$/.test(path) ? 0 : 1,
    }));
  const [best] = ranked.toSorted(
    (one, other) => other.seen - one.seen || one.rank - other.rank || one.path.length - other.path.length,
  );
  return best?.path ?? "rehearsal.txt";
}

function looksAt({ paths, pathsIgnore }: TriggerFacts, path: string): boolean {
  if (pathsIgnore?.some((pattern) => matchesPattern(path, pattern)) === true) return false;
  if (paths === undefined) return true;
  return paths.reduce(
    (looks, pattern) =>
      pattern.startsWith("!")
        ? looks && !matchesPattern(path, pattern.slice(1))
        : looks || matchesPattern(path, pattern),
    false,
  );
}
