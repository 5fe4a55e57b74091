import type { Recovery, State } from "../state/state.js";

/** Where the pull request is that brings back what a rollback took out. */
export type RecoveryPhase = "waits-for-repair" | "not-staged" | "staged" | "merged";

export interface PendingRecovery {
  readonly rollback: string;
  readonly pullRequest: number;
  readonly phase: RecoveryPhase;
  /** What it is and what comes next, as sentences. Plain text. */
  readonly text: string;
}

/** Recoveries that no release holds yet, oldest first. */
export const pendingRecoveries = (state: State): readonly PendingRecovery[] =>
  state.recoveries.map((recovery) => {
    const { rollback, pullRequest } = recovery;
    const phase = phaseOf(state, recovery);
    return {
      rollback,
      pullRequest,
      phase,
      text: `#${pullRequest} brings back what ${rollback} took out. ${next[phase]}`,
    };
  });

const next: Readonly<Record<RecoveryPhase, string>> = {
  "waits-for-repair":
    "It waits for a repair: push it to that pull request, which then goes to staging like any other. If the cause was elsewhere, a tester comments /check there, and it goes as it is.",
  "not-staged": "It is not on staging: it goes there like any other once its gates pass.",
  staged:
    "It is on staging and goes to production with the next release: a tester approves it like any other.",
  merged: "It was merged manually and goes with the next release.",
};

/** The log knows the head that was rolled back, and heads that are staged; of a repair on its way it knows nothing. */
function phaseOf({ train, commands }: State, { pullRequest, merged }: Recovery): RecoveryPhase {
  if (merged.length > 0) return "merged";
  if (train.staged.some(({ number }) => number === pullRequest)) return "staged";
  const isKeptOff = commands.ejections.some(
    (order) => order.pullRequest === pullRequest && order.comment === null,
  );
  return isKeptOff ? "waits-for-repair" : "not-staged";
}
