import { uniqueBy } from "../values/lists.js";
import type { StagedPullRequest } from "../log/entry.js";
import { changeRequestFinding, changeRequests, objectionFindings } from "./objections.js";
import { testerNames, unreadTeams, type Policy } from "../policy/policy.js";
import { finding, reasons, type Finding, type ReasonCode } from "../reasons/reasons.js";
import { dependence, withAuthorsOfNow } from "./origin.js";
import { commandInApproval, commandsFirst } from "./review-commands.js";
import { isPerson, latestOpinions } from "../snapshot/reviews.js";
import type { Account, PullRequestFacts } from "../snapshot/snapshot.js";
import type { State } from "../state/state.js";
import { listUpTo } from "../text/shortened-lists.js";
import { doubtRemedy, doubtText } from "./origin-texts.js";
import { includesUser, shortSha, type Time, type TreeSha, type UserLogin } from "../values/values.js";

export type ApprovalDecision = "granted" | "refused" | "awaited";

/** A yes that counts. */
export interface CountedApproval {
  readonly by: UserLogin;
  readonly source: "environment" | "review";
  readonly at: Time;
  readonly reference: string;
}

export interface PullRequestApproval {
  readonly staged: StagedPullRequest;
  readonly decision: ApprovalDecision;
  readonly counted: readonly CountedApproval[];
  /** Why it is not granted; empty when it is. */
  readonly findings: readonly Finding[];
  /** Approvals that did not count, and why. */
  readonly ignored: readonly Finding[];
}

export interface ApprovalFacts {
  readonly staged: StagedPullRequest;
  /** undefined: not open any more. */
  readonly pullRequest: PullRequestFacts | undefined;
  readonly state: State;
  readonly policy: Policy;
  /** What its gates find by now; left out where only the people's word is asked. */
  readonly gates?: readonly Finding[];
}

/** The recorded yes of enough qualified people to this head, given after it stood healthy on staging. */
export function decideApproval(known: ApprovalFacts): PullRequestApproval {
  const { pullRequest, state, policy } = known;
  const staged = withAuthorsOfNow(known.staged, pullRequest, known.staged.head);
  const facts = { ...known, staged };
  const since = healthySince(state, staged);
  const judged =
    since === undefined ? [] : [...reviewApprovals(facts, since), ...gateApprovals(facts, since)];
  const counted = distinctPeople(judged.flatMap((each) => ("approval" in each ? [each.approval] : [])));
  const ignored = judged.flatMap((each) => ("ignored" in each ? [each.ignored] : []));
  const missing: Finding[] = [];
  if (since === undefined)
    missing.push(finding("not-on-staging", `${shortSha(staged.head)} has not been healthy on staging.`));
  if (counted.length < policy.approval.count) {
    missing.push(
      finding(
        "awaits-approval",
        `${counted.length} of ${policy.approval.count}; testers: ${couldApproveNames(facts) || "none"}.`,
      ),
      ...tooFewFindings(facts),
    );
  }
  const unread = unreadTeams(policy, "testers");
  if (missing.length > 0 && unread.length > 0)
    missing.push(finding("teams-unreadable", `Members of ${unread.join(", ")}: unknown.`));
  const refusals = [
    ...objectionFindings(state, staged.number),
    ...(facts.gates ?? []),
    ...(pullRequest === undefined
      ? [finding("not-on-staging", `#${staged.number} is no longer open and leaves staging.`)]
      : [...standingRefusals(pullRequest, staged, policy), ...commandsFirst(state, pullRequest, policy)]),
  ];
  const decision = refusals.some(({ code }) => reasons[code].outcome !== "pending")
    ? "refused"
    : missing.length + refusals.length > 0
      ? "awaited"
      : "granted";
  return { staged: known.staged, decision, counted, findings: [...refusals, ...missing], ignored };
}

/** From when on approvals of this head count: the first time that staging ran it healthily. */
const healthySince = (state: State, staged: StagedPullRequest): Time | undefined =>
  state.staging.healthy.find(({ heads }) => heads.includes(staged.head))?.at;

/** Why this person's yes does not count, whatever way it is given; undefined when it does. Unknown is not qualified. */
export function disqualification(
  person: Account,
  staged: StagedPullRequest,
  { state, policy }: { readonly state: State; readonly policy: Policy },
): ReasonCode | undefined {
  const { login } = person;
  if (!isPerson(person) || includesUser(policy.bots, login)) return "bot";
  if (!includesUser(policy.testers, login)) return "not-a-tester";
  if (includesUser(policy.outsiders, login)) return "no-access";
  if (includesUser(carriedAuthors(state, staged), login)) return "contributor";
  return dependence(login, staged);
}

/** Testers whose yes to this head would count; of teams that could not be read nobody knows. */
const couldApprove = ({ staged, state, policy }: Omit<ApprovalFacts, "pullRequest">): readonly UserLogin[] =>
  policy.testers.filter(
    (login) => disqualification({ login, isBot: false }, staged, { state, policy }) === undefined,
  );

/** What is not known of the change, and how it becomes known. */
function doubtFinding(staged: StagedPullRequest): Finding | undefined {
  const [pusher] = staged.doubts;
  if (pusher !== undefined || staged.pusher === null)
    return finding(
      "unknown-pusher",
      pusher === undefined ? `Of ${shortSha(staged.head)}.` : doubtText(pusher),
      doubtRemedy(pusher),
    );
  const [author] = staged.unattributed;
  return author === undefined ? undefined : finding("unknown-author", doubtText(author), doubtRemedy(author));
}

export const couldApproveNames = (facts: Omit<ApprovalFacts, "pullRequest">): string =>
  testerNames({ ...facts.policy, testers: couldApprove(facts) });

/** Of testers only those whose yes would count; where there are none, why. */
export const awaitedNames = (facts: Omit<ApprovalFacts, "pullRequest">): string =>
  couldApproveNames(facts) || `a tester (${doubtFinding(facts.staged)?.code ?? "too-few-testers"})`;

function tooFewFindings(facts: ApprovalFacts): readonly Finding[] {
  const { staged, state, policy } = facts;
  const able = couldApprove(facts);
  const doubt = doubtFinding(staged);
  if (doubt !== undefined) return [doubt];
  if (able.length >= policy.approval.count || unreadTeams(policy, "testers").length > 0) return [];
  const why = policy.testers.flatMap((login) => {
    const code = disqualification({ login, isBot: false }, staged, { state, policy });
    return code === undefined ? [] : [`@${login} (${code})`];
  });
  return [
    finding(
      "too-few-testers",
      `Needed: ${policy.approval.count}; could approve: ${able.length}. Could not: ${listUpTo(10, why)}.`,
    ),
  ];
}

/** For a recovery none of the people whose changes it carries is independent. */
function carriedAuthors(state: State, staged: StagedPullRequest): readonly UserLogin[] {
  const recovery = state.recoveries.find(({ rollback }) => rollback === staged.recovers);
  return recovery === undefined
    ? []
    : recovery.carries.flatMap(({ author, pusher, pushers, contributors }) => [
        author,
        ...(pusher === null ? [] : [pusher]),
        ...pushers,
        ...contributors,
      ]);
}

type Judged = { readonly approval: CountedApproval } | { readonly ignored: Finding };

function reviewApprovals(facts: ApprovalFacts, since: Time): readonly Judged[] {
  const { staged, pullRequest, state, policy } = facts;
  if (pullRequest === undefined || !policy.approval.sources.includes("review")) return [];
  return latestOpinions(pullRequest.reviews)
    .filter((review) => review.state === "APPROVED")
    .map((review): Judged => {
      const who = `@${review.author.login}`;
      const disqualified = disqualification(review.author, staged, facts);
      if (disqualified !== undefined)
        return { ignored: finding(disqualified, `${who} approved #${staged.number}.`) };
      if (review.commit !== staged.head)
        return {
          ignored: finding(
            "old-commit",
            `${who} approved ${review.commit === undefined ? "a lost commit" : shortSha(review.commit)}; on staging is ${shortSha(staged.head)}.`,
          ),
        };
      const unclear = commandInApproval(state, pullRequest, review.id);
      if (unclear !== undefined) return { ignored: unclear };
      if (review.submittedAt <= since)
        return {
          ignored: finding(
            "too-early",
            `${who} approved at ${review.submittedAt}; on staging since ${since}.`,
          ),
        };
      return {
        approval: {
          by: review.author.login,
          source: "review",
          at: review.submittedAt,
          reference: `review ${review.id}`,
        },
      };
    });
}

/** Clicks at the gate were judged when they were recorded; the current policy is applied once more. */
function gateApprovals(facts: ApprovalFacts, since: Time): readonly Judged[] {
  const { staged, state, policy } = facts;
  if (!policy.approval.sources.includes("environment")) return [];
  return state.grants
    .filter(
      (grant) =>
        grant.source === "environment" &&
        grant.pullRequest === staged.number &&
        grant.head === staged.head &&
        grant.at > since,
    )
    .map((grant): Judged => {
      const disqualified = disqualification({ login: grant.by, isBot: false }, staged, facts);
      if (disqualified !== undefined)
        return { ignored: finding(disqualified, `@${grant.by} approved #${staged.number} at the gate.`) };
      return { approval: { by: grant.by, source: "environment", at: grant.at, reference: grant.reference } };
    });
}

function standingRefusals(
  pullRequest: PullRequestFacts,
  staged: StagedPullRequest,
  policy: Policy,
): readonly Finding[] {
  const findings: Finding[] = [];
  if (pullRequest.head !== staged.head)
    findings.push(
      finding(
        "new-head",
        `Its head is ${shortSha(pullRequest.head)}; on staging is ${shortSha(staged.head)}.`,
      ),
    );
  for (const review of changeRequests(pullRequest, policy))
    findings.push(changeRequestFinding(review, policy));
  if (pullRequest.unresolvedThreads > 0)
    findings.push(finding("unresolved-threads", `${pullRequest.unresolvedThreads} open.`));
  return findings;
}

/** Each person's newest yes: given once more it speaks of what stands on staging by then. */
function distinctPeople(approvals: readonly CountedApproval[]): readonly CountedApproval[] {
  const newest = approvals.toSorted((one, other) => other.at.localeCompare(one.at));
  return uniqueBy(newest, ({ by }) => by.toLowerCase());
}

/** Whether one of the approvals was given while this very tree was known to stand healthy on staging. */
export function confirmsTree(approvals: readonly CountedApproval[], state: State, tree: TreeSha): boolean {
  const since = state.staging.healthy.find((each) => each.tree === tree)?.at;
  return since !== undefined && approvals.some(({ at }) => at > since);
}
