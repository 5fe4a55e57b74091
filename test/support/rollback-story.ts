/** Rollbacks up to the point that a test is about. */
import type { ShownTarget } from "../../src/domain/log/rollback-preview.js";
import { minute, stagedWith, TestLog, user } from "./builders.js";

/** v1.0.0, v1.1.0 and so on with pull requests 1, 2 and so on, all landed. */
export function releases(count: number): TestLog {
  const log = new TestLog();
  for (let number = 1; number <= count; number += 1) {
    const staged = stagedWith({ number });
    log
      .stage(staged)
      .release(`v1.${number - 1}.0`)
      .settle(`v1.${number - 1}.0`, staged.merge);
  }
  return log;
}

export function announced(log: TestLog): TestLog {
  const { rollback } = log.state;
  if (rollback === null) throw new Error("No rollback is open.");
  return log.append({ type: "rollback-announced", rollback: rollback.id, issue: 5, deliveries: [] });
}

/** ann approves with the card, or tries again; the deployment is ordered. */
export function approveRollback(log: TestLog, how: "approve" | "retry" = "approve"): TestLog {
  const { rollback } = log.state;
  if (rollback === null) throw new Error("No rollback is open.");
  const { id, target, code, failures } = rollback;
  const yes = {
    rollback: id,
    by: user("ann"),
    source: "comment",
    at: minute(500),
    reference: "comment 1",
  } as const;
  const after = failures.at(-1)?.deployment ?? "";
  log.append(
    how === "approve"
      ? { type: "rollback-approved", ...yes }
      : { type: "rollback-retried", ...yes, target, code, after },
  );
  return log.append({
    type: "production-deployment-started",
    deployment: `production-${log.entries.length + 1}`,
    mode: "rollback",
    version: target.version,
    commit: target.commit,
    pullRequests: [],
    drift: [],
    base: target.commit,
    previous: null,
    rollback: id,
  });
}

/** What its issue says about the newest failure offers this older release. */
export function tellFailure(log: TestLog, older: ShownTarget | null): TestLog {
  const { rollback } = log.state;
  const deployment = rollback?.failures.at(-1)?.deployment;
  if (rollback === null || deployment === undefined) throw new Error("Nothing failed.");
  return log.append({
    type: "rollback-failure-announced",
    rollback: rollback.id,
    deployment,
    comment: 1,
    older,
  });
}

/** The deployment under way gets its result. */
export function endDeployment(log: TestLog, outcome: "good" | "failed" | "aborted"): TestLog {
  const deployment = log.state.attempt?.deployment ?? "";
  switch (outcome) {
    case "good":
      return log.append({ type: "production-deployed", deployment, health: "healthy", evidence: "ok" });
    case "failed":
      return log.append({ type: "production-deployment-failed", deployment, evidence: "exit 1" });
    case "aborted":
      return log.append({ type: "production-deployment-aborted", deployment, evidence: "no job" });
    default:
      return outcome satisfies never;
  }
}

/** An unedited comment on the rollback's issue, newer than everything. */
let comments = 98;

export const commentBy = (by: string, body: string) => ({
  kind: "comment" as const,
  issue: 5,
  isPullRequest: false,
  // Each is another one: a comment that was refused is never obeyed.
  comment: (comments += 1),
  body,
  author: user(by),
  authorIsBot: false,
  createdAt: minute(650),
  edited: false,
});
