import type { BranchRuleset, Repository } from "../model/model.js";

/** Active rulesets that apply to a branch. */
export const rulesetsOfBranch = (repository: Repository, branch: string): readonly BranchRuleset[] =>
  repository.rulesets.filter(
    (ruleset) =>
      ruleset.target === "branch" &&
      ruleset.enforcement === "active" &&
      includes(repository, ruleset, branch),
  );

const includes = (repository: Repository, ruleset: BranchRuleset, branch: string): boolean => {
  const matches = (pattern: string): boolean =>
    pattern === "~ALL" ||
    (pattern === "~DEFAULT_BRANCH" ? branch === repository.defaultBranch : fnmatch(pattern, branch));
  return ruleset.include.some(matches) && !ruleset.exclude.some(matches);
};

/** `*` stays within a path segment, `**` does not; `?` and `[…]` stand for one character. */
function fnmatch(pattern: string, name: string): boolean {
  const source = pattern
    .replace(/^refs\/heads\//, "")
    .replace(/[.+^${}()|\\]/g, "\\$&")
    .replace(/\*\*\/?|\*|\?/g, (glob) => (glob.startsWith("**") ? ".*" : glob === "*" ? "[^/]*" : "[^/]"));
  return new RegExp(`^${source}$`).test(name);
}
