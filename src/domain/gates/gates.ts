import type { Verdict, GateName, GateResult, GateReport } from "./report.js";
import { branches, policyPath, workflowsPath } from "../values/names.js";
import { evaluateChecks } from "./checks.js";
import { changeRequestFinding, changeRequests, keptAwayFindings } from "../approval/objections.js";
import { authorsOf } from "../approval/origin.js";
import type { Policy } from "../policy/policy.js";
import { finding, reasons, type Finding, type ReasonCode } from "../reasons/reasons.js";
import { latestOpinions, isPerson } from "../snapshot/reviews.js";
import type { PullRequestFacts, Snapshot } from "../snapshot/snapshot.js";
import { ruleChanges } from "./rule-changes.js";
import { missingBelow, stackedOn } from "./stacks.js";
import type { State } from "../state/state.js";
import { recoveryOf, taintedCommits } from "../state/taint.js";
import { includesName, includesUser, isSameUser, shortSha, type UserLogin } from "../values/values.js";

export const blockedLabel = "release-console:blocked";

export type Role = "none" | "read" | "triage" | "write" | "maintain" | "admin";

export interface GateFacts {
  readonly pullRequest: PullRequestFacts;
  readonly snapshot: Snapshot;
  readonly state: State;
  readonly policy: Policy;
  /** Roles of the reviewers whose word a gate depends on (`rolesAsked`). */
  readonly roles: ReadonlyMap<UserLogin, Role>;
  /** With an App, workflow files may change. */
  readonly mayChangeWorkflows: boolean;
}

/** Whether this head may be on staging. Every gate is evaluated and reported, whatever the others say. */
export function evaluateGates(facts: GateFacts): GateReport {
  const found = gates.map(({ gate, evaluate }) => ({ gate, findings: evaluate(facts) }));
  const isOpen = found.every(({ findings }) => findings.length === 0);
  const results = found.map(({ gate, findings: known }): GateResult => {
    const findings = gate === "contents" && isOpen ? unreadFindings(facts.pullRequest) : known;
    return { gate, findings, verdict: verdictOf(findings) };
  });
  return {
    pullRequest: facts.pullRequest.number,
    head: facts.pullRequest.head,
    results,
    verdict: overallVerdict(results),
  };
}

/** Gates whose answer can change under a head that has boarded: it goes no further without them. */
const lasting: ReadonlySet<GateName> = new Set(["checks", "author", "rolled-back", "rules"]);

export const lastingFindings = ({ results }: GateReport): readonly Finding[] =>
  results.filter(({ gate }) => lasting.has(gate)).flatMap(({ findings }) => findings);

const lookedAtAgain: ReadonlySet<ReasonCode> = new Set(["mergeable-unknown", "policy-unread", "partly-read"]);

/** What kept it off staging when it was read is gone, and what was left out then may keep it off as well. */
const unreadFindings = ({ isPartlyRead, head }: PullRequestFacts): readonly Finding[] =>
  isPartlyRead === true
    ? [finding("partly-read", `This run read no more than the first of each list of ${shortSha(head)}.`)]
    : [];

/** Nothing is missing but that a run looks at GitHub once more. */
export const awaitsNextRun = ({ results }: GateReport): boolean => {
  const codes = results.flatMap(({ findings }) => findings.map(({ code }) => code));
  return (
    codes.some((code) => lookedAtAgain.has(code)) &&
    codes.every((code) => code === "stacked" || lookedAtAgain.has(code))
  );
};

/** Nothing evaluated does not pass. @internal used here and by tests */
export function overallVerdict(results: readonly { readonly verdict: Verdict }[]): Verdict {
  const verdicts = new Set(results.map(({ verdict }) => verdict));
  if (verdicts.has("blocked")) return "blocked";
  if (verdicts.has("pending") || results.length === 0) return "pending";
  return "passed";
}

const verdictOf = (findings: readonly Finding[]): Verdict => {
  if (findings.some(({ code }) => reasons[code].outcome !== "pending")) return "blocked";
  return findings.length > 0 ? "pending" : "passed";
};

/**
 * Reviewers whose role must be known before the gates can be evaluated. Machine users vouch for nothing, and neither does
 * whoever cannot push, which costs no question (platform fact 190).
 */
export function rolesAsked(
  pullRequest: PullRequestFacts,
  { bots }: Pick<Policy, "bots">,
): readonly UserLogin[] {
  if (!pullRequest.isCrossRepository && ruleChanges(pullRequest).length === 0) return [];
  return latestOpinions(pullRequest.reviews)
    .filter(
      (review) =>
        review.state === "APPROVED" &&
        review.commit === pullRequest.head &&
        review.mayNotPush !== true &&
        isPerson(review.author) &&
        !includesUser(bots, review.author.login),
    )
    .map(({ author }) => author.login);
}

const gates: readonly {
  readonly gate: GateName;
  readonly evaluate: (facts: GateFacts) => readonly Finding[];
}[] = [
  {
    gate: "checks",
    evaluate: checkFindings,
  },
  {
    gate: "ready",
    evaluate: ({ pullRequest }) =>
      pullRequest.isDraft ? [finding("draft", `#${pullRequest.number} is a draft.`)] : [],
  },
  { gate: "mergeable", evaluate: evaluateMergeable },
  {
    gate: "labels",
    evaluate: ({ pullRequest }) =>
      includesName(pullRequest.labels, blockedLabel)
        ? [finding("blocked-label", `#${pullRequest.number} has the label "${blockedLabel}".`)]
        : [],
  },
  { gate: "author", evaluate: evaluateAuthor },
  { gate: "contents", evaluate: evaluateContents },
  { gate: "rolled-back", evaluate: evaluateRolledBack },
  { gate: "rules", evaluate: evaluateRules },
  { gate: "testers", evaluate: evaluateTesters },
];

/** Nothing is said of those that were read while there are more, which may replace them. */
function checkFindings({ pullRequest, policy, snapshot }: GateFacts): readonly Finding[] {
  const { head, hasUnreadChecks, skipsCi } = pullRequest;
  if (hasUnreadChecks === true)
    return [finding("partly-read", `This run read only the first checks of ${shortSha(head)}.`)];
  const found = evaluateChecks(pullRequest, { required: policy.checks.required, now: snapshot.readAt });
  return found.map((each) =>
    skipsCi === true && (each.code === "no-checks" || each.code === "check-missing")
      ? finding(each.code, `${each.found} Its head commit says that CI is skipped.`, skippedRemedy)
      : each,
  );
}

const skippedRemedy =
  'Push a commit whose message says nothing like "[skip ci]", be it an empty one (git commit --allow-empty); GitHub starts no workflow for a head that does.';

function evaluateMergeable({ pullRequest }: GateFacts): readonly Finding[] {
  const head = shortSha(pullRequest.head);
  switch (pullRequest.mergeable) {
    case "MERGEABLE":
      return [];
    case "CONFLICTING":
      return [finding("merge-conflict", `${head} does not merge into ${branches.base}.`)];
    case "UNKNOWN":
      return [finding("mergeable-unknown", `GitHub says "UNKNOWN" for ${head}.`)];
    default:
      return pullRequest.mergeable satisfies never;
  }
}

function evaluateAuthor(facts: GateFacts): readonly Finding[] {
  const { pullRequest, state } = facts;
  if (!pullRequest.isCrossRepository || recoveryOf(state, pullRequest.number) !== undefined) return [];
  const vouched = approversWith(facts, ["write", "maintain", "admin"]);
  return vouched.length > 0
    ? []
    : [
        finding(
          "unvouched-fork",
          `${shortSha(pullRequest.head)} comes from ${pullRequest.headRepository ?? "a deleted fork"} by @${pullRequest.author.login}.`,
        ),
      ];
}

function evaluateContents(facts: GateFacts): readonly Finding[] {
  const { pullRequest, snapshot, state } = facts;
  const findings: Finding[] = [];
  if (pullRequest.changedPaths.length === 0 && !pullRequest.hasUnlistedPaths)
    findings.push(
      finding(
        recoveryOf(state, pullRequest.number) === undefined ? "empty-diff" : "recovery-shows-nothing",
        `#${pullRequest.number} has no changed file.`,
      ),
    );
  const twin = snapshot.pullRequests.find(
    (other) => other.number < pullRequest.number && other.head === pullRequest.head,
  );
  if (twin !== undefined)
    findings.push(finding("same-commit", `#${twin.number} has the head ${shortSha(twin.head)} too.`));
  if (recoveryOf(state, pullRequest.number) !== undefined) return findings;
  findings.push(...missingBelow(pullRequest, state.train.staged, facts).map(stackedOn));
  const inside = new Set(pullRequest.commits);
  const merge = [...state.train.staged.map((each) => each.merge.sha), ...pullRequest.stagingMerges].find(
    (each) => inside.has(each),
  );
  if (merge !== undefined)
    findings.push(finding("contains", `It contains ${shortSha(merge)}, a merge commit of staging.`));
  return findings;
}

function evaluateRolledBack({ pullRequest, state }: GateFacts): readonly Finding[] {
  const restacking = state.followUps.find(
    (followUp) =>
      followUp.kind === "restack" && followUp.rollback === recoveryOf(state, pullRequest.number)?.rollback,
  );
  if (restacking !== undefined)
    return [finding("recovery-behind", restacking.refusal?.found ?? "It moves there with the next run.")];
  const tainted = taintedCommits(state, pullRequest.number);
  const found = [pullRequest.head, ...pullRequest.commits].find((commit) => tainted.has(commit));
  if (found === undefined) return [];
  const rollback = tainted.get(found);
  return [
    finding(
      "builds-on-rolled-back",
      `It contains ${shortSha(found)}, rolled back by ${rollback ?? "a rollback"}.`,
    ),
  ];
}

function evaluateRules(facts: GateFacts): readonly Finding[] {
  const { pullRequest, mayChangeWorkflows } = facts;
  const touched = ruleChanges(pullRequest);
  if (touched.length === 0) return [];
  const findings: Finding[] = [...policyFindings(pullRequest)];
  const workflows = touched.filter((path) => path.startsWith(`${workflowsPath}/`));
  if (workflows.length > 0 && !mayChangeWorkflows)
    findings.push(finding("workflows-need-app", `It changes ${workflows.join(", ")}.`));
  if (maintainersWith(facts).length === 0)
    findings.push(
      finding(
        "changes-the-rules",
        `It changes ${touched.join(", ")}; no maintainer approved ${shortSha(pullRequest.head)}.`,
      ),
    );
  return findings;
}

/** Once merged, a policy that the console cannot read would block everything. */
function policyFindings({ head, proposedPolicy: proposed }: PullRequestFacts): readonly Finding[] {
  switch (proposed?.kind) {
    case undefined:
    case "read":
      return [];
    case "unread":
      return [finding("policy-unread", `The policy file of ${shortSha(head)} was not read by this run.`)];
    case "missing":
      return [finding("breaks-the-policy", `${shortSha(head)} has no ${policyPath}.`)];
    case "broken":
      return proposed.problems.map(({ line, message }) =>
        finding("breaks-the-policy", `${policyPath} of ${shortSha(head)}, line ${line}: ${message}`),
      );
    default:
      return proposed satisfies never;
  }
}

/** A tester's "changes requested" or `/eject` keeps the head it was meant for off staging; a newer head may board. */
function evaluateTesters({ pullRequest, policy, state }: GateFacts): readonly Finding[] {
  const requests = changeRequests(pullRequest, policy)
    .filter(({ commit }) => commit === pullRequest.head)
    .map((review) => changeRequestFinding(review, policy));
  return [...requests, ...keptAwayFindings(state, pullRequest)];
}

const approversWith = (
  { pullRequest, roles, policy }: GateFacts,
  accepted: readonly Role[],
): readonly UserLogin[] =>
  rolesAsked(pullRequest, policy).filter(
    (login) => !isSameUser(login, pullRequest.author.login) && accepted.includes(roles.get(login) ?? "none"),
  );

/** Who changes the rules is not who lets that in: neither by a commit of theirs nor by one that names nobody. */
const maintainersWith = (facts: GateFacts): readonly UserLogin[] => {
  const { contributors, unattributed } = authorsOf(facts.pullRequest.commitFacts, []);
  if (unattributed.length > 0) return [];
  return approversWith(facts, ["maintain", "admin"]).filter((login) => !includesUser(contributors, login));
};
