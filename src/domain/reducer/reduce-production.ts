import { addFollowUps, withoutQuestion } from "../state/follow-ups.js";
import type { Entry, ProductionFacts } from "../log/entry.js";
import { closingOf } from "./reduce-recovery.js";
import { commandsAfterRelease } from "./reduce-commands.js";
import type { StagedPullRequest } from "../log/staging-entries.js";
import { eachCommitOnce } from "../state/drift.js";
import { concerns, eachOnce, takeOver } from "../state/active-rollbacks.js";
import type { Attempt, FollowUpSubject, Recovery, Release, RollbackFailure, State } from "../state/state.js";

const releasesKept = 100;
const releasesWithDetails = 10;

export function reduceProduction(state: State, facts: ProductionFacts, entry: Entry): State {
  if (facts.type === "production-deployment-started") return afterIntent(state, facts, entry);
  const { attempt } = state;
  if (attempt === null || attempt.deployment !== facts.deployment) return state; // the lease was taken over
  switch (facts.type) {
    case "production-deployed":
      return attempt.mode === "rollback"
        ? afterRestore(state, attempt, entry)
        : afterRelease(state, attempt, { health: facts.health, entry });
    case "production-deployment-failed":
      return afterFailure(state, attempt, { evidence: facts.evidence, entry });
    case "production-deployment-aborted":
      return withFailedRollback({ ...state, attempt: null }, attempt, {
        outcome: "aborted",
        evidence: facts.evidence,
        entry,
      });
    default:
      return facts satisfies never;
  }
}

function afterIntent(
  state: State,
  facts: Extract<ProductionFacts, { type: "production-deployment-started" }>,
  entry: Entry,
): State {
  const { deployment, mode, version, commit, base, pullRequests, drift, rollback, basis = null } = facts;
  return {
    ...withoutQuestion(state),
    attempt: {
      deployment,
      mode,
      version,
      commit,
      base,
      pullRequests,
      drift,
      rollback,
      backTo: state.rollback?.id === rollback ? (state.rollback.shown[0]?.version ?? null) : null,
      run: entry.run,
      startedAt: entry.time,
      basis,
    },
    gates: { ...state.gates, production: null },
  };
}

function afterRelease(
  state: State,
  attempt: Attempt,
  { health, entry }: { health: Release["health"]; entry: Entry },
): State {
  const { version, commit, base, pullRequests, drift, deployment, basis } = attempt;
  const recovered = state.recoveries.filter((recovery) => isRecoveredBy(recovery, attempt));
  const release: Release = {
    version,
    deployment,
    commit,
    base,
    pullRequests,
    bringsBack: eachOnce(recovered.flatMap(({ carries }) => carries)),
    bringsBackDrift: eachCommitOnce(recovered.flatMap(({ carriedDrift }) => carriedDrift)),
    recoveredCommits: [...new Set(recovered.flatMap(({ taint }) => taint))],
    drift,
    health,
    startedAt: attempt.startedAt,
    releasedAt: entry.time,
    basis,
    previous: liveBefore(state),
    rolledBackBy: null,
    page: null,
    withdrawn: [],
  };
  const owed: FollowUpSubject[] = [
    { kind: "tag", version, commit },
    ...pullRequests.map((pullRequest): FollowUpSubject => ({ kind: "land", version, pullRequest })),
    { kind: "notes", version },
    { kind: "page", version },
    ...closingOf(recovered, version),
  ];
  return addFollowUps(
    {
      ...state,
      attempt: null,
      production: { kind: "known", version },
      liveSince: entry.time,
      releases: [...state.releases.map(withoutOldDetails), release].slice(-releasesKept),
      train: { ...state.train, drift: [] },
      grants: [],
      commands: commandsAfterRelease(state.commands, pullRequests),
      recoveries: state.recoveries.filter((recovery) => !recovered.includes(recovery)),
    },
    owed,
    entry.run.id,
  );
}

/** What was recorded of checks and commits fills the state otherwise. */
function withoutOldDetails(release: Release, index: number, all: readonly Release[]): Release {
  const { basis, pullRequests, bringsBack } = release;
  const hasDetails =
    (basis !== null && basis.checks.length > 0) ||
    [...pullRequests, ...bringsBack].some(({ commits }) => commits !== undefined);
  if (!hasDetails || index > all.length - releasesWithDetails) return release;
  return {
    ...release,
    basis: basis && { ...basis, checks: [] },
    pullRequests: pullRequests.map(withoutCommits),
    bringsBack: bringsBack.map(withoutCommits),
  };
}

function withoutCommits(pullRequest: StagedPullRequest): StagedPullRequest {
  const { commits, ...rest } = pullRequest;
  return commits === undefined ? pullRequest : rest;
}

/** By its pull request, or merged by hand and shipped as drift. One that has yet to go forward brought nothing back. */
const isRecoveredBy = ({ rollback, merged, stacked }: Recovery, { pullRequests, drift }: Attempt): boolean =>
  !stacked &&
  (pullRequests.some(({ recovers }) => recovers === rollback) ||
    drift.some(({ sha }) => merged.includes(sha)));

/** The newest release that was not rolled back: what ran before this attempt. */
const liveBefore = (state: State): Release["previous"] =>
  state.releases.findLast((release) => release.rolledBackBy === null)?.version ?? null;

function afterRestore(state: State, attempt: Attempt, entry: Entry): State {
  const { rollback } = state;
  if (rollback === null)
    return {
      ...state,
      attempt: null,
      production: { kind: "known", version: attempt.version },
      liveSince: entry.time,
    };
  const targetAt = state.releases.findIndex((release) => release.version === attempt.version);
  const left = state.releases.filter((release, index) => index > targetAt && release.rolledBackBy === null);
  const versions = new Set(left.map(({ version }) => version));
  const earlier = state.previousRollback;
  const isRecovering = state.recoveries.some((each) => each.rollback === earlier?.id);
  const whole = earlier === null ? rollback : takeOver(rollback, { earlier, isRecovering });
  const owed: FollowUpSubject[] = [
    { kind: "announce-completion", rollback: rollback.id },
    { kind: "revert", rollback: rollback.id },
    { kind: "recovery", rollback: rollback.id },
    ...[...versions].flatMap((version): FollowUpSubject[] => [
      { kind: "notes", version },
      { kind: "page", version },
    ]),
    ...uselessPullRequests(state, versions),
  ];
  const restored: State = {
    ...state,
    attempt: null,
    production: { kind: "known", version: attempt.version },
    liveSince: entry.time,
    releases: state.releases.map((release) =>
      left.includes(release) ? { ...release, rolledBackBy: rollback.id } : release,
    ),
    rollback: { ...whole, phase: "restored", restoredAt: entry.time },
    previousRollback: null,
    landings: state.landings.filter(({ version }) => !versions.has(version)),
    followUps: state.followUps.filter(
      (followUp) =>
        !(followUp.kind === "land" && versions.has(followUp.version)) &&
        !(earlier !== null && concerns(followUp, earlier.id) && followUp.kind !== "restack"),
    ),
  };
  return addFollowUps(restored, owed, entry.run.id);
}

/** The revert of an earlier rollback, which the new one spans, and landings of what just left production. */
function uselessPullRequests(
  { previousRollback, landings }: State,
  versions: ReadonlySet<string>,
): readonly FollowUpSubject[] {
  const revert = previousRollback?.reverted === null ? previousRollback.revert : null;
  const numbers = [
    ...(revert === null ? [] : [revert.pullRequest]),
    ...landings.filter(({ version }) => versions.has(version)).map(({ pullRequest }) => pullRequest),
  ];
  return numbers.map((pullRequest): FollowUpSubject => ({ kind: "close-superseded", pullRequest, by: null }));
}

function afterFailure(
  state: State,
  attempt: Attempt,
  { evidence, entry }: { readonly evidence: string; readonly entry: Entry },
): State {
  const failed = withFailedRollback(
    { ...state, attempt: null, production: { kind: "uncertain", attempt, evidence }, liveSince: null },
    attempt,
    { outcome: "failed", evidence, entry },
  );
  if (attempt.mode !== "deploy") return failed;
  const { deployment, commit } = attempt;
  const isAskedAlready = state.rollback !== null && state.rollback.phase !== "restored";
  return addFollowUps(
    failed,
    [
      { kind: "pin-attempt", deployment, commit },
      ...(isAskedAlready ? [] : [{ kind: "ask-rollback", deployment } as const]),
    ],
    entry.run.id,
  );
}

const failuresKept = 10;

/** A rollback whose deployment failed stays open; its issue owes people the ways to go on. */
function withFailedRollback(
  state: State,
  { rollback: id, deployment }: Attempt,
  {
    outcome,
    evidence,
    entry,
  }: {
    readonly outcome: RollbackFailure["outcome"];
    readonly evidence: string;
    readonly entry: Entry;
  },
): State {
  const { rollback } = state;
  if (rollback === null || rollback.id !== id) return state;
  const failure: RollbackFailure = { deployment, target: rollback.target, outcome, evidence, at: entry.time };
  const failures = [...rollback.failures, failure].slice(-failuresKept);
  return addFollowUps(
    { ...state, rollback: { ...rollback, phase: "failed", failures } },
    [{ kind: "announce-failure", rollback: rollback.id, deployment }],
    entry.run.id,
  );
}
