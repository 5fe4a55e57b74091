import { statusContext } from "../values/names.js";
import type { OnlineFacts, RuleFacts, SetupFacts, WorkflowFacts } from "../setup/facts.js";
import { setupFinding, type SetupFinding } from "../setup/finding.js";
import { pagesOf } from "./repository-checks.js";

/** GitHub Actions, as a source of statuses (platform fact 141). */
export const actionsAppId = 15368;

/** What the rules of branches and tags let people and the console do. */
export function ruleChecks({ online, names, checkout }: SetupFacts): readonly SetupFinding[] {
  if (online === undefined) return likelyQueue(checkout.workflows, names.base);
  if (!online.planHasRules)
    return [
      setupFinding("no-rules-on-plan", "The plan has no rules for this private repository.", {
        fix: `Make the repository public, or change the plan: ${pagesOf(online)("")}`,
      }),
    ];
  return [
    ...baseFindings(online, names.base),
    ...stagingFindings(online.rules.staging, names.staging),
    ...logFindings(online.rules.log, names.log),
    ...tagFindings(online.tagRules),
  ];
}

/** Without GitHub: what hears the groups of a merge queue was written for one. */
function likelyQueue(workflows: readonly WorkflowFacts[], base: string): readonly SetupFinding[] {
  const hearing = workflows.find(({ triggers }) => triggers["merge_group"] !== undefined);
  return hearing === undefined
    ? []
    : [
        setupFinding(
          "merge-queue",
          `"${hearing.name}" runs for merge_group: "${base}" may have a merge queue.`,
          {
            place: { path: hearing.path },
            severity: "warning",
            fix: "If it has one, remove it: the console merges what was released, one after the other.",
          },
        ),
      ];
}

function baseFindings(online: OnlineFacts, base: string): readonly SetupFinding[] {
  const rules = online.rules.base;
  const classic = online.classicContexts;
  const fix = `Run release-console init --apply, or add the ruleset by hand: ${pagesOf(online)("/rules")}`;
  const wantsPullRequest = classic !== undefined || rules.some(({ type }) => type === "pull_request");
  const required = [
    ...rules.flatMap(({ contexts }) => contexts),
    ...(classic ?? []).map((context) => ({ context, app: undefined })),
  ];
  const own = required.filter(({ context }) => context.toLowerCase() === statusContext);
  const found: SetupFinding[] = [];
  if (!wantsPullRequest)
    found.push(
      setupFinding("base-unprotected", `"${base}" can be pushed to without a pull request.`, { fix }),
    );
  if (own.length === 0)
    found.push(
      setupFinding("status-not-required", `"${base}" does not require the status "${statusContext}".`, {
        fix,
      }),
    );
  else if (own.every(({ app }) => app !== actionsAppId))
    found.push(
      setupFinding("status-not-pinned", `The status "${statusContext}" may come from anybody.`, {
        fix: `Choose GitHub Actions as its source: ${pagesOf(online)("/rules")}`,
      }),
    );
  if (own.length > 0 && online.bypass !== undefined && online.bypass.length === 0)
    found.push(setupFinding("no-way-past", `Nobody may pass the rules of "${base}" by.`));
  return [...found, ...otherStatuses(required, base), ...landingFindings(online, base)];
}

function otherStatuses(
  required: readonly { readonly context: string }[],
  base: string,
): readonly SetupFinding[] {
  const others = [...new Set(required.map(({ context }) => context))].filter(
    (context) => context.toLowerCase() !== statusContext,
  );
  return others.length === 0
    ? []
    : [
        setupFinding(
          "foreign-status",
          `"${base}" requires ${others.map((each) => `"${each}"`).join(", ")} besides.`,
        ),
      ];
}

/** Types of rules that keep a job's token from merging at all. */
const blocking: Readonly<Record<string, string>> = {
  update: "restricts updates",
  required_deployments: "requires deployments",
  workflows: "requires workflows of its own",
  required_signatures: "requires signed commits",
};

/** What the messages and addresses of the console's commits may not meet. */
const patterns: Readonly<Record<string, string>> = {
  commit_author_email_pattern: "asks for a pattern in the authors' addresses",
  commit_message_pattern: "asks for a pattern in messages of commits",
  committer_email_pattern: "asks for a pattern in the committers' addresses",
};

function landingFindings({ rules, repository }: OnlineFacts, base: string): readonly SetupFinding[] {
  const found: SetupFinding[] = [];
  const { base: ofBase } = rules;
  if (ofBase.some(({ type }) => type === "merge_queue"))
    found.push(setupFinding("merge-queue", `"${base}" has a merge queue.`));
  for (const { type } of ofBase) {
    const pattern = patterns[type];
    if (pattern !== undefined) found.push(setupFinding("rule-pattern", `A rule of "${base}" ${pattern}.`));
    const what = blocking[type];
    if (what === undefined) continue;
    found.push(
      setupFinding(
        "rule-blocks-landing",
        `A rule of "${base}" ${what}.`,
        // GitHub signs what it merges and squashes.
        type === "required_signatures" ? { severity: "note" } : {},
      ),
    );
  }
  const reviews = Math.max(0, ...ofBase.map(({ requiredReviews }) => requiredReviews));
  if (reviews > 0 || ofBase.some(({ codeOwners }) => codeOwners))
    found.push(
      setupFinding(
        "required-reviews",
        `"${base}" requires ${reviews} ${reviews === 1 ? "review" : "reviews"}${ofBase.some(({ codeOwners }) => codeOwners) ? " and the code owners" : ""}.`,
      ),
    );
  const allowed = ofBase.reduce<readonly string[]>(
    (left, { mergeMethods }) =>
      mergeMethods === undefined
        ? left
        : left.filter((each) => mergeMethods.some((method) => method === each)),
    (repository.mergeMethods ?? ["merge", "squash", "rebase"]).filter(
      (method) => method !== "merge" || !ofBase.some(({ type }) => type === "required_linear_history"),
    ),
  );
  if (allowed.length === 0)
    found.push(
      setupFinding(
        "landing-method",
        `No way to merge into "${base}" is allowed by both the settings and the rules.`,
      ),
    );
  return found;
}

const stagingFindings = (rules: readonly RuleFacts[], staging: string): readonly SetupFinding[] =>
  rules.length === 0
    ? []
    : [
        setupFinding(
          "staging-rule",
          `"${staging}" has rules: ${[...new Set(rules.map(({ type }) => type))].join(", ")}.`,
        ),
      ];

function logFindings(rules: readonly RuleFacts[], log: string): readonly SetupFinding[] {
  const types = new Set(rules.map(({ type }) => type));
  // The console creates the branch; signatures are GitHub's own.
  const foreign = [...types].filter(
    (type) =>
      !["deletion", "non_fast_forward", "required_signatures", "required_linear_history"].includes(type),
  );
  const missing = ["deletion", "non_fast_forward"].filter((type) => !types.has(type));
  return [
    ...(foreign.length === 0
      ? []
      : [
          setupFinding("log-rule", `A rule of "${log}" asks for more than appending: ${foreign.join(", ")}.`),
        ]),
    ...(missing.length === 0
      ? []
      : [setupFinding("log-unprotected", `"${log}" has no rule ${missing.join(" and no rule ")}.`)]),
  ];
}

function tagFindings(rules: readonly string[] | undefined): readonly SetupFinding[] {
  if (rules === undefined) return [];
  const missing = ["deletion", "update"].filter((type) => !rules.includes(type));
  return missing.length === 0
    ? []
    : [
        setupFinding(
          "tags-unprotected",
          `Tags such as v1.0.0 have no rule ${missing.join(" and no rule ")}.`,
        ),
      ];
}
