import { statusContext } from "../../domain/values/names.js";
import { environmentOf } from "../../domain/doctor/environment-checks.js";
import type { EnvironmentState, OnlineFacts, SetupFacts, WorkflowFacts } from "../../domain/setup/facts.js";
import type { LoopNames } from "../../domain/setup/names.js";
import { localCall } from "../../domain/setup/contract.js";
import { actionsAppId } from "../../domain/doctor/rule-checks.js";
import { isTeamName } from "../../domain/values/values.js";
import type { ApiCall } from "../look/api.js";
import type { Reviewer } from "../teams/reviewers.js";

/** A change of the repository's settings. */
export interface PlannedCall {
  readonly why: string;
  readonly call: ApiCall;
  /** GitHub may refuse it for the plan (platform facts 59 and 143); then this is told, and the rest goes on. */
  readonly ifBeyondPlan?: string;
}

type Repository = { readonly owner: string; readonly name: string };

/** What is known of the repository; without a token nothing is, and everything is planned. */
type Known = Partial<
  Pick<OnlineFacts, "environments" | "rules" | "tagRules" | "mayOpenPullRequests" | "labels" | "planHasRules">
>;

const pathOf = ({ owner, name }: Repository): string => `/repos/${owner}/${name}`;

/**
 * Environments: made before anything is committed, because they bind nobody yet. Those that exist keep their rules. One
 * without any was made by GitHub when a workflow first named it: it is limited to the base, unless a workflow deploys to
 * it from elsewhere.
 */
export function environmentCalls(
  repository: Repository,
  { names, checkout: { workflows } }: Pick<SetupFacts, "names" | "checkout">,
  known: Known,
): readonly PlannedCall[] {
  return [names.environments.staging, names.environments.production].flatMap((name) =>
    openCalls(repository, {
      name,
      base: names.home,
      known,
      isUsedElsewhere: workflows.some((each) => usesElsewhere(each, { name, workflows, base: names.base })),
    }),
  );
}

/** From branches of pull requests, from other branches or from tags, itself or in a workflow that it calls. */
function usesElsewhere(
  { triggers: { pull_request: pull, release, push }, jobs }: WorkflowFacts,
  {
    name,
    workflows,
    base,
  }: { readonly name: string; readonly workflows: readonly WorkflowFacts[]; readonly base: string },
): boolean {
  const isElsewhere =
    pull !== undefined ||
    release !== undefined ||
    (push !== undefined &&
      (push.tags !== undefined || push.branches?.every((branch) => branch === base) !== true));
  const called = jobs.flatMap(
    ({ uses }) => workflows.find(({ path }) => path === localCall(uses))?.jobs ?? [],
  );
  return (
    isElsewhere &&
    [...jobs, ...called].some(({ environment }) => environment?.name.toLowerCase() === name.toLowerCase())
  );
}

export function approvalCalls(
  repository: Repository,
  {
    name,
    reviewers,
    base,
    known,
  }: {
    readonly name: string;
    readonly reviewers: readonly Reviewer[];
    readonly base: string;
    readonly known: Known;
  },
): readonly PlannedCall[] {
  const present = known.environments?.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (present !== undefined && present.reviewers.length > 0)
    return branchCall(repository, present.name, { base, known });
  return [
    {
      why: `People approve at "${name}": ${reviewers.map(({ name: who }) => `@${who}`).join(", ")}`,
      call: {
        method: "PUT",
        path: `${pathOf(repository)}/environments/${encodeURIComponent(name)}`,
        body: {
          reviewers: reviewers.map(({ name: who, id }) => ({ type: isTeamName(who) ? "Team" : "User", id })),
          deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
        },
      },
      ifBeyondPlan: "The plan has no required reviewers here: approvals come by review and by comment.",
    },
    ...branchCall(repository, name, { base, known: {} }),
  ];
}

function openCalls(
  repository: Repository,
  {
    name: wanted,
    base,
    known,
    isUsedElsewhere,
  }: {
    readonly name: string;
    readonly base: string;
    readonly known: Known;
    readonly isUsedElsewhere: boolean;
  },
): readonly PlannedCall[] {
  const present = known.environments?.find((each) => each.name.toLowerCase() === wanted.toLowerCase());
  const name = present?.name ?? wanted;
  if (present !== undefined && (!hasNoRules(present) || isUsedElsewhere || known.planHasRules === false))
    return branchCall(repository, name, { base, known });
  if (isUsedElsewhere) return openCall(repository, name, known);
  return [
    {
      why: `Deployments to "${name}", of the branch "${base}" only`,
      call: {
        method: "PUT",
        path: `${pathOf(repository)}/environments/${encodeURIComponent(name)}`,
        body: { deployment_branch_policy: { protected_branches: false, custom_branch_policies: true } },
      },
    },
    ...branchCall(repository, name, { base, known: {} }),
  ];
}

/** Limited to the base it would refuse what names it now. Where GitHub was not asked, it may be there with rules of its own. */
const openCall = (repository: Repository, name: string, { environments }: Known): readonly PlannedCall[] =>
  environments === undefined
    ? []
    : [
        {
          why: `Deployments to "${name}", open to every branch: a workflow of yours names it for other branches`,
          call: {
            method: "PUT",
            path: `${pathOf(repository)}/environments/${encodeURIComponent(name)}`,
            body: {},
          },
        },
      ];

const hasNoRules = ({ reviewers, waitTimerMinutes, customRules, branches }: EnvironmentState): boolean =>
  reviewers.length === 0 && waitTimerMinutes === 0 && !customRules && branches === undefined;

function branchCall(
  repository: Repository,
  name: string,
  { base, known }: { readonly base: string; readonly known: Known },
): readonly PlannedCall[] {
  const present = environmentOf({ environments: known.environments } as OnlineFacts, name);
  // Open to every branch, or to protected ones, is somebody's choice.
  if (present !== undefined && (present.branches === undefined || present.branches === "protected"))
    return [];
  if (present !== undefined && present.branches?.includes(base) === true) return [];
  return [
    {
      why: `"${base}" may deploy to "${name}"`,
      call: {
        method: "POST",
        path: `${pathOf(repository)}/environments/${encodeURIComponent(name)}/deployment-branch-policies`,
        body: { name: base },
      },
    },
  ];
}

const labels = [
  { name: "rollback", color: "d73a4a", description: "A request to go back to an earlier release" },
  { name: "release:major", color: "b60205", description: "The next release is a new major version" },
  { name: "release:patch", color: "fbca04", description: "The next release is a patch" },
  { name: "release-console:blocked", color: "e99695", description: "Keep this pull request off staging" },
];

export const labelCalls = (repository: Repository, { labels: present = [] }: Known): readonly PlannedCall[] =>
  labels
    .filter(({ name }) => !present.some((each) => each.toLowerCase() === name.toLowerCase()))
    .map((label) => ({
      why: `The label "${label.name}"`,
      call: { method: "POST", path: `${pathOf(repository)}/labels`, body: label },
    }));

/** The console opens reverts and recoveries itself. What a token may do by default stays as it is. */
export const switchCalls = (
  repository: Repository,
  { mayOpenPullRequests }: Known,
): readonly PlannedCall[] =>
  mayOpenPullRequests === true
    ? []
    : [
        {
          why: "GitHub Actions may create pull requests: reverts and recoveries",
          call: {
            method: "PUT",
            path: `${pathOf(repository)}/actions/permissions/workflow`,
            body: { can_approve_pull_request_reviews: true },
          },
        },
      ];

/** Repository admins may merge a pull request by hand, past these rules, and nobody may push past them (platform fact 142). */
const adminsByPullRequest = [{ actor_id: 5, actor_type: "RepositoryRole", bypass_mode: "pull_request" }];

/** Protection comes last: what it protects is there by then. */
export function ruleCalls(repository: Repository, names: LoopNames, known: Known): readonly PlannedCall[] {
  const { rules, tagRules = [] } = known;
  const isRequired = rules?.base.some(({ contexts }) =>
    contexts.some(({ context, app }) => context === statusContext && app === actionsAppId),
  );
  const types = new Set(rules?.log.map(({ type }) => type));
  return [
    ...(isRequired === true ? [] : [baseRuleset(repository, names.base)]),
    ...(types.has("deletion") && types.has("non_fast_forward")
      ? []
      : [
          ruleset(repository, {
            why: `The log on "${names.log}" can only grow`,
            name: "Release Console: log",
            target: "branch",
            include: [`refs/heads/${names.log}`],
            rules: [{ type: "deletion" }, { type: "non_fast_forward" }],
          }),
        ]),
    ...(tagRules.includes("deletion") && tagRules.includes("update")
      ? []
      : [
          ruleset(repository, {
            why: "Tags of releases stay where they are",
            name: "Release Console: tags",
            target: "tag",
            include: ["refs/tags/v*"],
            rules: [{ type: "deletion" }, { type: "update" }],
          }),
        ]),
  ];
}

const baseRuleset = (repository: Repository, base: string): PlannedCall =>
  ruleset(repository, {
    why: `Only what the console released comes to "${base}"; repository admins may merge a pull request past it, so that somebody can help when the console cannot`,
    name: "Release Console: base",
    target: "branch",
    include: [`refs/heads/${base}`],
    bypass: adminsByPullRequest,
    rules: [
      {
        type: "pull_request",
        parameters: {
          required_approving_review_count: 0,
          dismiss_stale_reviews_on_push: false,
          require_code_owner_review: false,
          require_last_push_approval: false,
          required_review_thread_resolution: false,
        },
      },
      {
        type: "required_status_checks",
        parameters: {
          strict_required_status_checks_policy: false,
          required_status_checks: [{ context: statusContext, integration_id: actionsAppId }],
        },
      },
      { type: "deletion" },
      { type: "non_fast_forward" },
    ],
  });

const noRules = "The plan has no rules for this private repository: every gate is advice here.";

const ruleset = (
  repository: Repository,
  wanted: {
    readonly why: string;
    readonly name: string;
    readonly target: "branch" | "tag";
    readonly include: readonly string[];
    readonly bypass?: readonly unknown[];
    readonly rules: readonly unknown[];
  },
): PlannedCall => ({
  why: wanted.why,
  ifBeyondPlan: noRules,
  call: {
    method: "POST",
    path: `${pathOf(repository)}/rulesets`,
    body: {
      name: wanted.name,
      target: wanted.target,
      enforcement: "active",
      bypass_actors: wanted.bypass ?? [],
      conditions: { ref_name: { include: wanted.include, exclude: [] } },
      rules: wanted.rules,
    },
  },
});

/**
 * The same call for whoever makes it by hand. Names come from GitHub and the policy: they are quoted all the same. Git Bash on
 * Windows would take a path that begins with a slash for a folder.
 */
export const asGh = ({ why, call: { method, path, body } }: PlannedCall): string =>
  [
    `# ${why.replaceAll(/[\r\n]/g, " ")}`,
    `gh api -X ${method} ${shellQuoted(path.replace(/^\//, ""))}${body === undefined ? "" : ` --input - <<'JSON'\n${JSON.stringify(body, undefined, 2)}\nJSON`}`,
  ].join("\n");

const shellQuoted = (text: string): string =>
  /^[\w./%:-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
