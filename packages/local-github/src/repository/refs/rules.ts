import { ApiError } from "../../model/interfaces.js";
import type { BranchRule, PullRequest, Repository } from "../../model/model.js";
import { unmetRequirements } from "../pulls/merge-requirements.js";
import { reportedContexts } from "../pulls/required-statuses.js";

/** A move with what it would do, worked out. */
export interface JudgedMove {
  readonly ref: string;
  readonly kind: "creation" | "deletion" | "update";
  readonly after: string;
  readonly isFastForward: boolean;
}

/** A ruleset said no. The message is the one of the REST API; pushes and GraphQL wrap the same reasons. */
export class RuleRefusal extends ApiError {
  constructor(
    readonly ref: string,
    readonly reasons: readonly string[],
  ) {
    super(422, `Repository rule violations found\n\n${reasons.join("\n\n")}\n\n`);
  }
}

/** What the rules have against a move, in GitHub's words. A pull request's merge is judged with its head. */
export function reasonsAgainst(
  move: JudgedMove,
  {
    rules,
    repository,
    mergeOf,
  }: {
    readonly rules: readonly BranchRule[];
    readonly repository: Repository;
    readonly mergeOf: PullRequest | undefined;
  },
): readonly string[] {
  const ofMerge = mergeOf === undefined ? [] : unmetRequirements(rules, repository, mergeOf);
  const ofMove = rules.flatMap(
    (rule) => reasonAgainst(move, { rule, repository, isMerge: mergeOf !== undefined }) ?? [],
  );
  return [...new Set([...ofMerge, ...ofMove])];
}

function reasonAgainst(
  move: JudgedMove,
  {
    rule,
    repository,
    isMerge,
  }: { readonly rule: BranchRule; readonly repository: Repository; readonly isMerge: boolean },
): string | undefined {
  const isUpdate = move.kind === "update";
  switch (rule.type) {
    case "creation":
      return when(move.kind === "creation", "Cannot create ref due to creations being restricted.");
    case "deletion":
      return when(move.kind === "deletion", "Cannot delete this protected ref.");
    case "update":
      return when(isUpdate, "Cannot update this protected ref.");
    case "non_fast_forward":
      return when(isUpdate && !move.isFastForward, "Cannot force-push to this branch");
    case "pull_request":
      return when(isUpdate && !isMerge, "Changes must be made through a pull request.");
    case "required_status_checks":
      return isMerge || move.kind === "deletion"
        ? undefined
        : missingChecks(rule.contexts, repository, move.after);
    default:
      return rule satisfies never;
  }
}

const when = (isAgainst: boolean, reason: string): string | undefined => (isAgainst ? reason : undefined);

/** A direct push needs the statuses on the pushed commit itself. */
function missingChecks(contexts: readonly string[], repository: Repository, sha: string): string | undefined {
  const states = new Map(
    [...reportedContexts(repository, sha)].map(([name, state]) => [name.toLowerCase(), state]),
  );
  const missing = contexts.filter((context) => states.get(context.toLowerCase()) !== "success");
  const [first] = missing;
  if (first === undefined) return undefined;
  return contexts.length > 1
    ? `${missing.length} of ${contexts.length} required status checks are expected.`
    : `Required status check "${first}" is expected.`;
}
