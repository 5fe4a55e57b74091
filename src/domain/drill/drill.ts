import { branches, deployWorkflowPath, environments } from "../values/names.js";
import type { SetupFinding } from "../setup/finding.js";
import type { RollbackTarget } from "../log/entry.js";
import {
  branchFindings,
  gateFindings,
  stallFindings,
  teamFindings,
  type DeploymentBranches,
  type EnvironmentFacts,
} from "../snapshot/environment-rules.js";
import type { DatabaseFound } from "../migrations/found.js";
import { databaseFindings, databaseSeen } from "../migrations/drill-words.js";
import type { Policy } from "../policy/policy.js";
import { finding, type Finding } from "../reasons/reasons.js";
import { unreadApproverTeams } from "../rollback/approvers.js";
import { chooseTarget } from "../rollback/target.js";
import type { Release, State } from "../state/state.js";
import { includesUser, shortSha, type CommitSha, type UserLogin } from "../values/values.js";

/** What a drill looked at. Nothing in it was changed to find it out. */
export interface DrillFacts {
  readonly state: State;
  readonly policy: Policy;
  readonly hasIssues: boolean;
  readonly targets: readonly TargetStatus[];
  readonly approvers: readonly { readonly login: UserLogin; readonly hasAccess: boolean }[];
  readonly production: EnvironmentFacts;
  readonly approval: EnvironmentFacts;
  readonly deploymentBranches: Readonly<Record<"production" | "approval", DeploymentBranches>>;
  /** How going back would meet the database; left out: not looked at. */
  readonly database?: DatabaseFound;
  /** What is wrong with the set-up as the default branch has it. */
  readonly setup?: readonly SetupFinding[];
  /** Workflow files of the repository that the rollback's workflow calls; `text` is undefined where there is none. */
  readonly called: readonly { readonly path: string; readonly text: string | undefined }[];
}

/** What GitHub still has of a release. */
export interface TargetStatus {
  readonly target: RollbackTarget;
  readonly hasCommit: boolean;
  /** Where its tag points; undefined: it is gone. */
  readonly tag: CommitSha | undefined;
}

export interface DrillCheck {
  readonly name: string;
  /** What was seen, when nothing stands against it. */
  readonly seen: string;
  /** A rollback would not go through. */
  readonly failures: readonly Finding[];
  /** It would, and something is not as it should be. */
  readonly warnings: readonly Finding[];
}

export interface Drill {
  readonly outcome: "passed" | "failed";
  readonly target: RollbackTarget | null;
  readonly checks: readonly DrillCheck[];
}

/** Whether a rollback that were requested now would go through, with everything that stands against it. */
export function evaluateDrill(facts: DrillFacts): Drill {
  const choice = chooseTarget(facts.state, "");
  const release = choice.kind === "chosen" ? choice.release : undefined;
  const checks = [
    release === undefined ? noTarget(facts) : targetCheck(facts, release),
    approverCheck(facts),
    wayToApproveCheck(facts),
    productionCheck(facts),
    deployWorkflowCheck(facts.called),
    ...databaseCheck(facts),
    ...setupCheck(facts.setup ?? []),
    runCheck(facts.state),
  ];
  return {
    outcome: checks.some(({ failures }) => failures.length > 0) ? "failed" : "passed",
    target: release === undefined ? null : { version: release.version, commit: release.commit },
    checks,
  };
}

const check = (
  name: string,
  seen: string,
  parts: Partial<Pick<DrillCheck, "failures" | "warnings">>,
): DrillCheck => ({
  name,
  seen,
  failures: [],
  warnings: [],
  ...parts,
});

/** With one release there is nothing to go back to yet; with more of them something is wrong. */
function noTarget({ state }: DrillFacts): DrillCheck {
  const found = [
    finding("no-target", `${state.releases.length} releases, none of which production could go back to.`),
  ];
  return check("target", "", state.releases.length <= 1 ? { warnings: found } : { failures: found });
}

function targetCheck({ targets }: DrillFacts, { version, commit, health }: Release): DrillCheck {
  const standing = targets.find(({ target }) => target.version === version);
  const failures =
    standing?.hasCommit === true
      ? []
      : [finding("target-gone", `GitHub has no commit ${commit.sha} (${version}) any more.`)];
  const unverified =
    health === "unverified" ? [finding("target-unverified", `${version} never had a health check.`)] : [];
  const moved = standing === undefined ? [] : tagFindings(standing);
  return check("target", `${version} at ${shortSha(commit.sha)}`, {
    failures,
    warnings: [...moved, ...unverified],
  });
}

/** The log says which commit was good, so a tag that was moved or deleted stops no rollback; but somebody did that. */
function tagFindings({ target: { version, commit }, tag }: TargetStatus): readonly Finding[] {
  if (tag === commit.sha) return [];
  const now = tag === undefined ? "is gone" : `points at ${shortSha(tag)}`;
  return [
    finding(
      "tag-moved",
      `The tag ${version} ${now}; the log says that ${version} is ${shortSha(commit.sha)}.`,
    ),
  ];
}

function approverCheck({ state, policy, approvers }: DrillFacts): DrillCheck {
  const usable = approvers.filter(({ login, hasAccess }) => hasAccess && !includesUser(policy.bots, login));
  const without = approvers.filter(({ hasAccess }) => !hasAccess);
  const requesters = state.rollback?.requesters.map(({ by }) => by as UserLogin) ?? [];
  const left = usable.filter(({ login }) => !includesUser(requesters, login));
  const names = usable.map(({ login }) => `@${login}`).join(", ");
  const failures =
    left.length > 0
      ? []
      : [
          finding(
            "nobody-could-approve",
            usable.length === 0
              ? "No rollback approver in the policy file has access to the repository."
              : `All that remain (${names}) requested ${state.rollback?.id ?? "the rollback"}.`,
          ),
        ];
  const alone =
    usable.length === 1 && failures.length === 0
      ? [finding("single-approver", `${names} is the only one: nobody can approve what ${names} requests.`)]
      : [];
  return check("approvers", names, {
    failures,
    warnings: [
      ...alone,
      ...unreadApproverTeams(policy),
      ...without.map(({ login }) =>
        finding(
          "approver-without-access",
          `@${login} is in "rollback-approvers" with less than triage in the repository.`,
        ),
      ),
    ],
  });
}

/** At least one of the ways to approve that the policy offers must be open. */
function wayToApproveCheck(facts: DrillFacts): DrillCheck {
  const { policy, approval, hasIssues } = facts;
  const [{ sources }, logins] = [policy.rollback, policy.rollbackApprovers];
  const gate = sources.includes("environment") ? gateProblems(facts, logins) : [];
  const comment =
    sources.includes("comment") && !hasIssues
      ? [
          finding(
            "misconfigured",
            "Issues are switched off, but approvals by comment need them.",
            "Turn on issues (Settings, General, Features).",
          ),
        ]
      : [];
  const open = sources.filter((source) => (source === "comment" ? comment : gate).length === 0);
  const found = [...gate, ...comment];
  const unread = sources.includes("environment") && gate.length === 0 ? teamFindings(approval, logins) : [];
  return check(
    "way to approve",
    open
      .map((source) => (source === "comment" ? "comment in the issue" : environments.rollbackApproval))
      .join(", "),
    open.length === 0 ? { failures: found } : { warnings: [...found, ...unread] },
  );
}

/** Nothing here stops a rollback: whether deploy.yml runs the migrations is not known. */
function databaseCheck({ state, database }: DrillFacts): readonly DrillCheck[] {
  const choice = chooseTarget(state, "");
  if (database === undefined || choice.kind === "refused") return [];
  const direction = { from: choice.from.version, target: choice.release.version };
  return [
    check("migrations", databaseSeen(database, direction), {
      warnings: databaseFindings(database, direction),
    }),
  ];
}

const gateProblems = (
  { approval, deploymentBranches }: DrillFacts,
  logins: readonly UserLogin[],
): readonly Finding[] => [
  ...gateFindings(approval, logins),
  ...branchFindings(environments.rollbackApproval, {
    allowed: deploymentBranches.approval,
    branch: branches.base,
  }),
];

function productionCheck({ production, deploymentBranches }: DrillFacts): DrillCheck {
  const name = environments.production;
  if (!production.exists)
    return check(`environment ${name}`, "", {
      failures: [
        finding(
          "misconfigured",
          `The environment "${name}" does not exist; GitHub would create it without its secrets.`,
          "Create it, with its secrets and the default branch as its only deployment branch.",
        ),
      ],
    });
  return check(`environment ${name}`, "no reviewers, no timer, open to the default branch", {
    failures: [
      ...stallFindings(production),
      ...branchFindings(name, { allowed: deploymentBranches.production, branch: branches.base }),
    ],
  });
}

/** Paths of the repository's own workflows that this workflow's text calls. */
export const calledWorkflows = (text: string): readonly string[] => [
  ...new Set(
    [...text.matchAll(/^\s*uses:\s*["']?\.\/(\.github\/workflows\/[\w.-]+\.ya?ml)/gm)].map(
      ([, path]) => path ?? "",
    ),
  ),
];

function deployWorkflowCheck(called: DrillFacts["called"]): DrillCheck {
  const missing = called.filter(({ text }) => text === undefined);
  const queued = called.filter(({ text }) => text !== undefined && /^\s*concurrency\s*:/m.test(text));
  const none =
    called.length === 0
      ? [
          finding(
            "deploy-workflow",
            `The workflow calls no file such as ${deployWorkflowPath}: nothing would be deployed.`,
          ),
        ]
      : [];
  return check("deploy workflow", called.map(({ path }) => path).join(", "), {
    failures: [
      ...none,
      ...missing.map(({ path }) =>
        finding("deploy-workflow", `${path} does not exist on the default branch.`),
      ),
    ],
    warnings: queued.map(({ path }) =>
      finding(
        "deploy-workflow",
        `${path} names a concurrency group: a rollback would wait behind a deployment that hangs.`,
      ),
    ),
  });
}

/** Nothing of it stops a rollback that is under way; releases and recoveries may wait for it. */
function setupCheck(setup: readonly SetupFinding[]): readonly DrillCheck[] {
  const errors = setup.filter(({ severity }) => severity === "error");
  return errors.length === 0
    ? []
    : [
        check("set-up", "", {
          warnings: errors.map(({ found, consequence, fix }) =>
            finding("misconfigured", `${found} ${consequence}`, fix),
          ),
        }),
      ];
}

/** A called workflow that asks for more than its caller grants does not start (platform fact 9): that this runs is the proof. */
const runCheck = ({ attempt, rollback }: State): DrillCheck =>
  check(
    "this run",
    [
      "has every permission that a rollback needs, and can write the log",
      ...(attempt === null ? [] : [`${attempt.deployment} is in progress and would be cancelled`]),
      ...(rollback === null ? [] : [`${rollback.id} is ${rollback.phase}`]),
    ].join("; "),
    {},
  );
