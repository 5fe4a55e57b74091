/** What the plan for staging is in a small world, with the gates evaluated as the actions do. */
import { evaluateGates } from "../../src/domain/gates/gates.js";
import type { GateReport } from "../../src/domain/gates/report.js";
import type { Policy } from "../../src/domain/policy/policy.js";
import type { PullRequestFacts, Snapshot } from "../../src/domain/snapshot/snapshot.js";
import {
  decideRelease,
  type ReleaseDecision,
  type ReleaseFacts,
} from "../../src/domain/train/release-decision.js";
import { planStaging } from "../../src/domain/train/staging-plan.js";
import { policyWith, sha, snapshotWith, type TestLog } from "./builders.js";

export function plan(
  log: TestLog,
  pullRequests: readonly PullRequestFacts[],
  change: {
    readonly snapshot?: Partial<Snapshot>;
    readonly policy?: Partial<Policy>;
    readonly conflicting?: readonly number[];
  } = {},
) {
  const policy = policyWith(change.policy);
  const snapshot = snapshotWith(log, { pullRequests, ...change.snapshot });
  const reports = gatesIn({ snapshot, state: log.state, policy });
  return planStaging({
    snapshot,
    state: log.state,
    policy,
    reports,
    conflicting: new Set(change.conflicting),
  });
}

export const gatesIn = ({ snapshot, state, policy }: ReleaseFacts): ReadonlyMap<number, GateReport> =>
  new Map(
    snapshot.pullRequests.map((pullRequest) => [
      pullRequest.number,
      evaluateGates({
        pullRequest,
        snapshot,
        state,
        policy,
        roles: new Map(),
        mayChangeWorkflows: false,
      }),
    ]),
  );

export const decideOn = (facts: ReleaseFacts): ReleaseDecision =>
  decideRelease({ ...facts, reports: gatesIn(facts) });

export const at = (number: number, commitSha = sha(`head-${number}`)) => ({ number, head: commitSha });
export const boarding = (merges: readonly { readonly number: number; readonly head: string }[]) =>
  merges.map(({ number, head }) => ({ number, head }));
