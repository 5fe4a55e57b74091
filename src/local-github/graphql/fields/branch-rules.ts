import type { BranchRule, BranchRuleset, Repository } from "../../model/model.js";

/** Rules of all active rulesets that cover the branch. */
export function rulesOfBranch(repository: Repository, branch: string): readonly BranchRule[] {
  const covers = ({ include, exclude, enforcement, target }: BranchRuleset): boolean =>
    enforcement === "active" &&
    target === "branch" &&
    include.some((pattern) => matches(pattern, branch, repository)) &&
    !exclude.some((pattern) => matches(pattern, branch, repository));
  return repository.rulesets.filter(covers).flatMap((ruleset) => ruleset.rules);
}

/** `*` stays within a part of the name, `**` does not. */
function matches(pattern: string, branch: string, { defaultBranch }: Repository): boolean {
  if (pattern === "~ALL") return true;
  if (pattern === "~DEFAULT_BRANCH") return branch === defaultBranch;
  const signs = { "**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]" } as const;
  const expression = pattern
    .split(/(\*\*\/|\*\*|\*|\?)/)
    .map((part) => signs[part as keyof typeof signs] ?? part.replaceAll(/[.+^${}()|[\]\\]/g, "\\$&"))
    .join("");
  return new RegExp(`^${expression}$`).test(branch);
}
