import type { CommitSha } from "../values/values.js";
import type { Finding } from "../reasons/reasons.js";
export type Verdict = "passed" | "pending" | "blocked";

export type GateName =
  "checks" | "ready" | "mergeable" | "labels" | "author" | "contents" | "rolled-back" | "rules" | "testers";

export interface GateResult {
  readonly gate: GateName;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

export interface GateReport {
  readonly pullRequest: number;
  readonly head: CommitSha;
  readonly results: readonly GateResult[];
  readonly verdict: Verdict;
}
