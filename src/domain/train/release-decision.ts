import { branches } from "../values/names.js";
import {
  confirmsTree,
  decideApproval,
  type ApprovalDecision,
  type PullRequestApproval,
} from "../approval/approval.js";
import { isPinned, trainStandsStill } from "../state/follow-ups.js";
import type { StagedPullRequest } from "../log/entry.js";
import { lastingFindings } from "../gates/gates.js";
import type { GateReport } from "../gates/report.js";
import type { Policy } from "../policy/policy.js";
import { finding, type Finding } from "../reasons/reasons.js";
import type { PullRequestFacts, Snapshot } from "../snapshot/snapshot.js";
import type { Attempt, Release, Rollback, State } from "../state/state.js";
import { budgetFinding } from "./kept-budget.js";
import { listUpTo } from "../text/shortened-lists.js";
import {
  compareVersions,
  includesName,
  isVersion,
  shortSha,
  versionParts,
  type Version,
} from "../values/values.js";

export interface ReleaseDecision {
  /** `none`: nothing is staged that production does not have. */
  readonly decision: ApprovalDecision | "none";
  readonly rows: readonly PullRequestApproval[];
  /** What is missing for the train as a whole. */
  readonly train: readonly Finding[];
  /** What keeps production closed although approved. */
  readonly holds: readonly Finding[];
}

export interface ReleaseFacts {
  readonly snapshot: Snapshot;
  readonly state: State;
  readonly policy: Policy;
}

export interface DecisionFacts extends ReleaseFacts {
  /** The gates of now, of every open pull request. */
  readonly reports: ReadonlyMap<number, GateReport>;
}

/** The decision of the train: every staged pull request granted, and the very tree confirmed by at least one approval. */
export function decideRelease(facts: DecisionFacts): ReleaseDecision {
  const { snapshot, state, policy } = facts;
  const left = nothingToRelease(state);
  if (left !== undefined) return { decision: "none", rows: [], train: [left], holds: [] };
  const rows = state.train.staged.map((staged) =>
    decideApproval({
      staged,
      pullRequest: pullRequestOf(snapshot, staged.number),
      state,
      policy,
      gates: gatesOf(facts, staged),
    }),
  );
  const train = trainFindings(facts, rows);
  const isAwaited = train.length > 0 || rows.some(({ decision }) => decision === "awaited");
  const decision = rows.some((row) => row.decision === "refused")
    ? "refused"
    : isAwaited
      ? "awaited"
      : "granted";
  return { decision, rows, train, holds: holdsOn(state, policy, snapshot) };
}

/** Of a newer head they say nothing about what is on staging; what is released already only has to land. */
function gatesOf({ reports, state }: DecisionFacts, staged: StagedPullRequest): readonly Finding[] {
  const report = reports.get(staged.number);
  return report?.head !== staged.head || isPinned(state, staged) ? [] : lastingFindings(report);
}

/** Once released a train is not released again, however long its landing is pending. undefined: there is something new. */
function nothingToRelease(state: State): Finding | undefined {
  const { staged, drift } = state.train;
  if (!staged.every((each) => isPinned(state, each))) return undefined;
  if (staged.length === 0 && drift.length > 0) return onlyDrift(drift);
  if (staged.length === 0) return finding("nothing-staged", "The train is empty.");
  return finding(
    "nothing-staged",
    `${staged.map(({ number }) => `#${number}`).join(", ")}: released, not yet landed on ${branches.base}.`,
  );
}

const driftNamed = 5;

/** Approvals are given to pull requests, so what came past them waits for the next one. */
export const onlyDrift = (drift: State["train"]["drift"]): Finding =>
  finding(
    "only-drift",
    `${drift.length} ${drift.length === 1 ? "commit" : "commits"} of drift: ${listUpTo(
      driftNamed,
      drift.map(({ sha, title }) => `${shortSha(sha)} ${title}`),
    )}.`,
  );

/** Staging runs the tree of the train. */
export const runsOnStaging = ({ staging, train }: State): boolean =>
  staging.running?.commit.tree === train.tip.tree;

/** What was tested must be what would be deployed: branch, base, environment and approvals all speak of this tree. */
function trainFindings(
  { snapshot, state }: ReleaseFacts,
  rows: readonly PullRequestApproval[],
): readonly Finding[] {
  const { tip, base } = state.train;
  const { running, intent } = state.staging;
  const findings: Finding[] = [];
  // Its jobs may have put it there already: whoever says yes now may be looking at that.
  if (intent !== null && intent.commit.tree !== tip.tree)
    findings.push(
      finding(
        "not-on-staging",
        `${intent.deployment} puts ${shortSha(intent.commit.sha)} there; the train is ${shortSha(tip.sha)}.`,
      ),
    );
  if (snapshot.staging?.sha !== tip.sha) {
    const found = snapshot.staging === undefined ? "nothing" : shortSha(snapshot.staging.sha);
    findings.push(
      finding("staging-moved", `staging is at ${found}; the log put it at ${shortSha(tip.sha)}.`),
    );
  }
  if (snapshot.develop.sha !== base.sha)
    findings.push(
      finding(
        "re-test",
        `${branches.base} moved to ${shortSha(snapshot.develop.sha)}; staging is built on ${shortSha(base.sha)}.`,
      ),
    );
  if (!runsOnStaging(state)) {
    const { lastFailure } = state.staging;
    if (lastFailure?.commit.sha === tip.sha)
      return [...findings, finding("staging-failed", `${lastFailure.deployment}: ${lastFailure.evidence}`)];
    const found = running === null ? "nothing known" : shortSha(running.commit.sha);
    return [
      ...findings,
      finding("not-on-staging", `staging runs ${found}; the train is ${shortSha(tip.sha)}.`),
    ];
  }
  if (!rows.every(({ decision }) => decision === "granted")) return [...findings, ...rejection(state)];
  const again = retest(state, rows);
  return again === undefined ? findings : [...findings, again, ...rejection(state)];
}

/** Everybody was granted, and somebody has to look once more. */
function retest(state: State, rows: readonly PullRequestApproval[]): Finding | undefined {
  const { tip, drift } = state.train;
  const counted = rows.flatMap((row) => row.counted);
  const failed = failedAttempt(state);
  if (!confirmsTree(counted, state, tip.tree)) {
    const changed = drift.length > 0 ? `${drift.length} commits of drift` : `Tree ${shortSha(tip.tree)}`;
    return finding("re-test", `${changed} came after the approvals.`);
  }
  if (failed === undefined || counted.some(({ at }) => at > failed.startedAt)) return undefined;
  return finding(
    "production-failed",
    `${failed.deployment} (${failed.version}) began at ${failed.startedAt} and did not end well${evidenceOf(state)}. Its run: ${failed.run.url}`,
  );
}

const evidenceOf = ({ production }: State): string =>
  production.kind === "uncertain" && production.evidence !== "" ? `: ${production.evidence}` : "";

function rejection({ gates: { rejected }, train: { tip } }: State): readonly Finding[] {
  if (rejected === null || rejected.tree !== tip.tree) return [];
  return [finding("gate-rejected", `@${rejected.by} rejected ${shortSha(tip.sha)} at ${rejected.at}.`)];
}

/** The deployment of this very train that failed: production never tries it again by itself. */
export function failedAttempt({ production, train }: State): Attempt | undefined {
  if (production.kind !== "uncertain" || production.attempt.mode !== "deploy") return undefined;
  return production.attempt.commit.tree === train.tip.tree ? production.attempt : undefined;
}

/** Whether a click at the gate could still bring the train forward. */
export const wantsApproval = ({ decision, rows, train }: ReleaseDecision, policy: Policy): boolean =>
  decision === "awaited" &&
  (rows.some(({ counted }) => counted.length < policy.approval.count) ||
    train.some(({ code }) => code === "re-test" || code === "production-failed"));

/** What is under way has an issue where it is decided; what is done holds production until develop is clean, by one click. */
function rollbackHold(state: State, rollback: Rollback): Finding {
  const { id, phase, issue, revert } = rollback;
  const where = issue === null ? "" : ` (#${issue})`;
  if (phase !== "restored") return finding("rollback-open", `${id} is ${phase}${where}.`);
  const owed = state.followUps.find((followUp) => followUp.kind === "revert" && followUp.rollback === id);
  const by = revert === null ? "" : ` #${revert.pullRequest} takes it out.`;
  return finding(
    "rollback-hold",
    `${id}${where} is done, and ${branches.base} still holds what it took out of production.${by}${owed?.refusal ? ` ${owed.refusal.found}` : ""}`,
    owed?.refusal?.remedy ?? undefined,
  );
}

/** Open rollbacks, freezes, an attempt under way, requests kept. Rollbacks are exempt from all of them. */
function holdsOn(state: State, policy: Policy, { readAt: now, budget }: Snapshot): readonly Finding[] {
  const holds: Finding[] = [];
  if (state.rollback !== null && (state.rollback.phase !== "restored" || state.rollback.hold)) {
    holds.push(rollbackHold(state, state.rollback));
  }
  for (const freeze of policy.holds.freezes) {
    if (freeze.from <= now && now < freeze.until)
      holds.push(finding("freeze", `From ${freeze.from} until ${freeze.until}: ${freeze.reason}`));
  }
  if (trainStandsStill(state) || state.attempt !== null)
    holds.push(
      finding(
        "deployment-open",
        state.attempt === null
          ? "The last result is still being settled."
          : `${state.attempt.deployment} has no result yet.`,
      ),
    );
  const kept = budgetFinding(budget);
  return kept === undefined ? holds : [...holds, kept];
}

/**
 * First v1.0.0, or what follows the newest version tag that is there already; then the next minor; a recovery or
 * `release:patch` the next patch; `release:major` the next major. A version whose tag somebody else made is passed over.
 */
export function nextVersion(state: State, tags: readonly string[]): Version {
  const taken = tags.filter(isVersion);
  const released = state.releases.map(({ version }) => version);
  const highest = (released.length > 0 ? released : taken).toSorted(compareVersions).at(-1);
  let version = highest === undefined ? ("v1.0.0" as Version) : following(highest, state);
  while (taken.includes(version)) version = following(version, state);
  return version;
}

function following(version: Version, { train }: State): Version {
  const { major, minor, patch } = versionParts(version);
  const labels = train.staged.flatMap((each) => each.labels);
  if (includesName(labels, "release:major")) return `v${major + 1}.0.0` as Version;
  const isPatch =
    includesName(labels, "release:patch") || train.staged.some(({ recovers }) => recovers !== null);
  return (isPatch ? `v${major}.${minor}.${patch + 1}` : `v${major}.${minor + 1}.0`) as Version;
}

/** What a gate for this train is called: a forecast, the intent decides. */
export const trainName = (state: State, tags: readonly string[]): string =>
  `${nextVersion(state, tags)} · ${state.train.staged.map(({ number }) => `#${number}`).join(" ")}`;

export const pullRequestOf = (snapshot: Snapshot, number: number): PullRequestFacts | undefined =>
  snapshot.pullRequests.find((each) => each.number === number);

/** The release that brought exactly this head to production, unless it was rolled back. */
export const releaseOf = (state: State, { number, head }: PullRequestFacts): Release | undefined =>
  state.releases.find(
    (release) =>
      release.rolledBackBy === null &&
      release.pullRequests.some((each) => each.number === number && each.head === head),
  );
