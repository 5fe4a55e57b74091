/** What the tests of gates share. */
import { evaluateGates, type GateFacts, type Role } from "../../../src/domain/gates/gates.js";
import type { PullRequestFacts, Snapshot } from "../../../src/domain/snapshot/snapshot.js";
import type { UserLogin } from "../../../src/domain/values/values.js";
import { policyWith, snapshotWith, TestLog } from "../../support/builders.js";

const log = new TestLog();

export function factsFor(
  pullRequest: PullRequestFacts,
  change: Partial<GateFacts> & {
    readonly others?: readonly PullRequestFacts[];
    readonly snapshot?: Snapshot;
  } = {},
): GateFacts {
  const { others = [], ...rest } = change;
  const snapshot = snapshotWith(log, {
    pullRequests: [pullRequest, ...others].toSorted((a, b) => a.number - b.number),
  });
  return {
    pullRequest,
    snapshot,
    state: log.state,
    policy: policyWith(),
    roles: new Map<UserLogin, Role>(),
    mayChangeWorkflows: false,
    ...rest,
  };
}

export const codes = (facts: GateFacts) =>
  evaluateGates(facts).results.flatMap(({ findings }) => findings.map(({ code }) => code));
