import { ApiError } from "../model/interfaces.js";
import type { BranchRule, BranchRuleset } from "../model/model.js";
import { notEmulated } from "./refusals.js";

/** The id of the role "admin" among a ruleset's bypass actors (platform fact 142). */
export const adminRole = 5;

/** The ruleset that a request writes. Rules and actors that are not emulated are refused, never dropped. */
export function rulesetOf(body: Readonly<Record<string, unknown>>, id: number): BranchRuleset {
  const wanted = body as unknown as WrittenRuleset;
  const target = wanted.target ?? "branch";
  if (target === "push") throw notEmulated("A push ruleset");
  if (wanted.enforcement === "evaluate") throw notEmulated('The enforcement "evaluate"');
  const refs = wanted.conditions?.ref_name;
  return {
    id,
    name: wanted.name,
    target,
    include: refs?.include ?? [],
    exclude: refs?.exclude ?? [],
    rules: (wanted.rules ?? []).map(ruleOf),
    bypass: [],
    ...adminBypassOf(wanted.bypass_actors ?? []),
    enforcement: wanted.enforcement,
  };
}

interface WrittenRuleset {
  readonly name: string;
  readonly target?: "branch" | "tag" | "push";
  readonly enforcement: "active" | "disabled" | "evaluate";
  readonly bypass_actors?: readonly {
    readonly actor_id?: number | null;
    readonly actor_type: string;
    readonly bypass_mode?: string;
  }[];
  readonly conditions?: {
    readonly ref_name?: { readonly include?: readonly string[]; readonly exclude?: readonly string[] };
  };
  readonly rules?: readonly { readonly type: string; readonly parameters?: WrittenParameters }[];
}

interface WrittenParameters {
  readonly required_approving_review_count?: number;
  readonly dismiss_stale_reviews_on_push?: boolean;
  readonly require_code_owner_review?: boolean;
  readonly allowed_merge_methods?: readonly ("merge" | "squash" | "rebase")[];
  readonly strict_required_status_checks_policy?: boolean;
  readonly required_status_checks?: readonly {
    readonly context: string;
    readonly integration_id?: number;
  }[];
}

function adminBypassOf(
  actors: NonNullable<WrittenRuleset["bypass_actors"]>,
): Pick<BranchRuleset, "adminBypass"> {
  const [actor, ...others] = actors;
  if (actor === undefined) return {};
  if (others.length > 0 || actor.actor_type !== "RepositoryRole" || actor.actor_id !== adminRole)
    throw notEmulated("A bypass for anybody but the role admin");
  if (actor.bypass_mode === "exempt") throw notEmulated('The bypass mode "exempt"');
  return { adminBypass: actor.bypass_mode === "pull_request" ? "pull_request" : "always" };
}

function ruleOf({
  type,
  parameters = {},
}: {
  readonly type: string;
  readonly parameters?: WrittenParameters;
}): BranchRule {
  switch (type) {
    case "deletion":
    case "non_fast_forward":
    case "creation":
    case "update":
      return { type };
    case "pull_request":
      return {
        type,
        requiredApprovals: parameters.required_approving_review_count ?? 0,
        dismissStale: parameters.dismiss_stale_reviews_on_push ?? false,
        codeOwners: parameters.require_code_owner_review ?? false,
        ...(parameters.allowed_merge_methods === undefined
          ? {}
          : { allowedMergeMethods: parameters.allowed_merge_methods }),
      };
    case "required_status_checks": {
      const checks = parameters.required_status_checks ?? [];
      if (checks.length === 0)
        throw new ApiError(422, "Validation Failed", ["Required status checks can't be empty"]);
      return {
        type,
        contexts: checks.map(({ context }) => context),
        strict: parameters.strict_required_status_checks_policy ?? false,
        sources: Object.fromEntries(
          checks.flatMap(({ context, integration_id: source }) =>
            source === undefined ? [] : [[context, source]],
          ),
        ),
      };
    }
    default:
      throw notEmulated(`The rule "${type}"`);
  }
}
