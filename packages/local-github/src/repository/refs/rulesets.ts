import type { BranchRule, Repository, TokenClaims } from "../../model/model.js";
import { hasAtLeast, isSameLogin } from "../../payloads/roles.js";

export interface RuleInForce {
  readonly rule: BranchRule;
  readonly rulesetId: number;
}

/** Rules of the active rulesets that name a ref; the branch or tag need not exist. */
export function rulesOfRef(repository: Repository, ref: string): readonly RuleInForce[] {
  return matchingRulesets(repository, ref).flatMap(({ id, rules }) =>
    rules.map((rule) => ({ rule, rulesetId: id })),
  );
}

/**
 * Rules that bind a caller: whoever is named in a ruleset's bypass list passes that ruleset by. GITHUB_TOKEN never does.
 * `isMerge`: the caller merges a pull request, which a bypass "for pull requests only" covers.
 */
export function rulesThatBind(
  repository: Repository,
  ref: string,
  { caller, isMerge }: { readonly caller: TokenClaims; readonly isMerge: boolean },
): readonly BranchRule[] {
  return matchingRulesets(repository, ref)
    .filter(
      ({ bypass, adminBypass }) =>
        caller.kind === "actions" ||
        !(
          bypass.some((login) => isSameLogin(login, caller.login)) ||
          (caller.kind === "user" &&
            (adminBypass === "always" || (adminBypass === "pull_request" && isMerge)) &&
            hasAtLeast(repository, caller.login, "admin"))
        ),
    )
    .flatMap(({ rules }) => rules);
}

/** `*` stays within a path segment, `**` does not: fnmatch with FNM_PATHNAME, as docs.github.com describes for rulesets. @internal used here and by tests */
export function matchesPattern(pattern: string, name: string): boolean {
  const source = pattern.replace(/\[[^\]]*\]|\*\*\/?|[\s\S]/g, (part) => {
    if (part.startsWith("**")) return ".*";
    if (part === "*") return "[^/]*";
    if (part === "?") return "[^/]";
    if (part.length > 1) return part.replace(/^\[!/, "[^").replaceAll("\\", "\\\\");
    return part.replace(/[.+^${}()|[\]\\]/, "\\$&");
  });
  return new RegExp(`^${source}$`).test(name);
}

function matchingRulesets(repository: Repository, ref: string): Repository["rulesets"] {
  const [, kind, name = ""] = /^refs\/(heads|tags)\/(.+)$/.exec(ref) ?? [];
  if (kind === undefined) return [];
  const target = kind === "heads" ? "branch" : "tag";
  const matches = (pattern: string): boolean => {
    if (pattern === "~ALL") return true;
    if (pattern === "~DEFAULT_BRANCH") return target === "branch" && name === repository.defaultBranch;
    return matchesPattern(pattern.replace(/^refs\/(?:heads|tags)\//, ""), name);
  };
  return repository.rulesets.filter(
    (ruleset) =>
      ruleset.enforcement === "active" &&
      ruleset.target === target &&
      ruleset.include.some(matches) &&
      !ruleset.exclude.some(matches),
  );
}
