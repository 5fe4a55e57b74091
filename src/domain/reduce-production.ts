import { owe } from "./debts.js";
import type { Entry, ProductionFacts } from "./entry.js";
import { commandsAfterRelease } from "./reduce-commands.js";
import type { Attempt, DebtSubject, Release, RollbackFailure, State } from "./state.js";

const releasesKept = 100;

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
  const { deployment, mode, version, commit, base, pullRequests, drift, rollback } = facts;
  return {
    ...state,
    attempt: {
      deployment,
      mode,
      version,
      commit,
      base,
      pullRequests,
      drift,
      rollback,
      run: entry.run,
      startedAt: entry.time,
    },
    gates: { ...state.gates, production: null },
  };
}

function afterRelease(
  state: State,
  attempt: Attempt,
  { health, entry }: { health: Release["health"]; entry: Entry },
): State {
  const { version, commit, pullRequests, drift, deployment } = attempt;
  const release: Release = {
    version,
    deployment,
    commit,
    pullRequests,
    drift,
    health,
    releasedAt: entry.time,
    previous: liveBefore(state),
    rolledBackBy: null,
    page: null,
  };
  const recovered = state.recoveries.filter(
    (recovery) =>
      recovery.releasedAs === null && pullRequests.some(({ recovers }) => recovers === recovery.rollback),
  );
  const owed: DebtSubject[] = [
    { kind: "tag", version, commit },
    ...pullRequests.map((pullRequest): DebtSubject => ({ kind: "land", version, pullRequest })),
    { kind: "notes", version },
    { kind: "page", version },
    ...recovered.map(({ rollback }): DebtSubject => ({ kind: "close-rollback", rollback, version })),
  ];
  return owe(
    {
      ...state,
      attempt: null,
      production: { kind: "known", version },
      releases: [...state.releases, release].slice(-releasesKept),
      train: { ...state.train, drift: [] },
      grants: [],
      commands: commandsAfterRelease(state.commands, pullRequests),
      recoveries: state.recoveries.map((recovery) =>
        recovered.includes(recovery) ? { ...recovery, releasedAs: version } : recovery,
      ),
    },
    owed,
    entry.run.id,
  );
}

/** The newest release that was not rolled back: what ran before this attempt. */
const liveBefore = (state: State): Release["previous"] =>
  state.releases.findLast((release) => release.rolledBackBy === null)?.version ?? null;

function afterRestore(state: State, attempt: Attempt, entry: Entry): State {
  const { rollback } = state;
  if (rollback === null)
    return { ...state, attempt: null, production: { kind: "known", version: attempt.version } };
  const targetAt = state.releases.findIndex((release) => release.version === attempt.version);
  const left = state.releases.filter((release, index) => index > targetAt && release.rolledBackBy === null);
  const owed: DebtSubject[] = [
    { kind: "announce-completion", rollback: rollback.id },
    { kind: "revert", rollback: rollback.id },
    { kind: "recovery", rollback: rollback.id },
    ...left.flatMap(({ version }): DebtSubject[] => [
      { kind: "notes", version },
      { kind: "page", version },
    ]),
  ];
  const restored: State = {
    ...state,
    attempt: null,
    production: { kind: "known", version: attempt.version },
    releases: state.releases.map((release) =>
      left.includes(release) ? { ...release, rolledBackBy: rollback.id } : release,
    ),
    rollback: { ...rollback, phase: "restored", restoredAt: entry.time },
    debts: state.debts.filter(
      (debt) => debt.kind !== "land" || !left.some((release) => release.version === debt.version),
    ),
  };
  return owe(restored, owed, entry.run.id);
}

function afterFailure(
  state: State,
  attempt: Attempt,
  { evidence, entry }: { readonly evidence: string; readonly entry: Entry },
): State {
  const failed = withFailedRollback(
    { ...state, attempt: null, production: { kind: "uncertain", attempt, evidence } },
    attempt,
    { outcome: "failed", evidence, entry },
  );
  return attempt.mode === "deploy"
    ? owe(
        failed,
        [{ kind: "keep-attempt", deployment: attempt.deployment, commit: attempt.commit }],
        entry.run.id,
      )
    : failed;
}

const failuresKept = 10;

/** A rollback whose deployment did not end well stays open; its issue owes people the ways to go on. */
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
  return owe(
    { ...state, rollback: { ...rollback, phase: "failed", failures } },
    [{ kind: "announce-failure", rollback: rollback.id, deployment }],
    entry.run.id,
  );
}
