import { z } from "zod";
import type { OnlineFacts, RuleFacts } from "../../domain/setup/facts.js";
import type { LoopNames } from "../../domain/setup/names.js";
import { type SetupApi, SetupApiError } from "./api.js";

const ruleShape = z.object({
  type: z.string(),
  ruleset_id: z.number().optional(),
  parameters: z
    .object({
      required_status_checks: z
        .array(z.object({ context: z.string(), integration_id: z.number().nullish() }))
        .optional(),
      required_approving_review_count: z.number().optional(),
      require_code_owner_review: z.boolean().optional(),
      allowed_merge_methods: z.array(z.enum(["merge", "squash", "rebase"])).optional(),
    })
    .optional(),
});

/** undefined: the plan has none. */
export async function readRules(
  api: SetupApi,
  path: string,
  { base, staging, log }: LoopNames,
): Promise<(OnlineFacts["rules"] & { readonly ids: readonly number[] }) | undefined> {
  const read = async (branch: string): Promise<readonly z.infer<typeof ruleShape>[]> =>
    z
      .array(ruleShape)
      .parse(await api.get(`${path}/rules/branches/${encodeURIComponent(branch)}?per_page=100`));
  try {
    const [ofBase, ofStaging, ofLog] = await Promise.all([read(base), read(staging), read(log)]);
    return {
      base: ofBase.map(ruleOf),
      staging: ofStaging.map(ruleOf),
      log: ofLog.map(ruleOf),
      ids: [...new Set(ofBase.flatMap(({ ruleset_id: id }) => id ?? []))],
    };
  } catch (error) {
    if (error instanceof SetupApiError && error.status === 403) return undefined;
    throw error;
  }
}

function ruleOf({ type, parameters = {} }: z.infer<typeof ruleShape>): RuleFacts {
  return {
    type,
    contexts: (parameters.required_status_checks ?? []).map(({ context, integration_id: app }) => ({
      context,
      app: app ?? undefined,
    })),
    requiredReviews: parameters.required_approving_review_count ?? 0,
    codeOwners: parameters.require_code_owner_review ?? false,
    mergeMethods: parameters.allowed_merge_methods,
  };
}

const rulesetShape = z.object({
  id: z.number(),
  target: z.string().optional(),
  enforcement: z.string(),
  bypass_actors: z
    .array(
      z.object({
        actor_id: z.number().nullish(),
        actor_type: z.string(),
        bypass_mode: z.string().optional(),
      }),
    )
    .optional(),
  conditions: z
    .object({
      ref_name: z.object({ include: z.array(z.string()), exclude: z.array(z.string()) }).optional(),
    })
    .nullish(),
  rules: z.array(z.object({ type: z.string() })).optional(),
});

const detailsRead = 3;

/** Who may pass the base's rules by, where the token may see it (platform fact 144), and what binds a tag such as v1.0.0. */
export async function readRulesets(
  api: SetupApi,
  path: string,
  ofBase: readonly number[],
): Promise<Pick<OnlineFacts, "tagRules" | "bypass">> {
  const listed = z.array(rulesetShape).parse(await api.get(`${path}/rulesets?per_page=100`));
  const active = listed.filter(({ enforcement }) => enforcement === "active");
  const wanted = active
    .filter(({ id, target }) => target === "tag" || ofBase.includes(id))
    .slice(0, detailsRead);
  const details = z
    .array(rulesetShape)
    .parse(await Promise.all(wanted.map(({ id }) => api.get(`${path}/rulesets/${id}`))));
  const base = details.filter(({ id }) => ofBase.includes(id));
  const isHidden = base.length === 0 || base.some(({ bypass_actors: actors }) => actors === undefined);
  return {
    tagRules: details
      .filter(
        ({ target, conditions }) => target === "tag" && namesVersions(conditions?.ref_name?.include ?? []),
      )
      .flatMap(({ rules = [] }) => rules.map(({ type }) => type)),
    bypass: isHidden
      ? undefined
      : base.flatMap(({ bypass_actors: actors = [] }) =>
          actors.map(({ actor_type: type, actor_id: id, bypass_mode: mode = "always" }) => ({
            who: type === "RepositoryRole" && id === 5 ? "repository admins" : `${type} ${id ?? ""}`.trim(),
            mode,
          })),
        ),
  };
}

const namesVersions = (patterns: readonly string[]): boolean =>
  patterns.some((pattern) =>
    ["~ALL", "v*", "v*.*.*", "*", "**", "v*.*", "v**"].includes(pattern.replace(/^refs\/tags\//, "")),
  );
