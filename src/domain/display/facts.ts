import type { Version, Time } from "../values/values.js";
import type { Finding } from "../reasons/reasons.js";
import type { Policy } from "../policy/policy.js";
import type { State } from "../state/state.js";
import type { LandingFinding } from "../train/landable.js";
import type { ReleaseDecision } from "../train/release-decision.js";
import type { GateReport } from "../gates/report.js";
import type { PullRequestFacts } from "../snapshot/snapshot.js";
export interface DisplayFacts {
  readonly pullRequest: PullRequestFacts;
  readonly report: GateReport;
  readonly decision: ReleaseDecision;
  /** What would keep it from landing after the release. */
  readonly landing: readonly LandingFinding[];
  readonly state: State;
  readonly policy: Policy;
  readonly now: Time;
  /** Why it does not board although its gates passed, or why GitHub does not merge it again where it rides. */
  readonly waiting: Finding | undefined;
  /** Where the approval gate of this train waits. */
  readonly gateUrl: string | undefined;
  /** What the train is going to be called, with the labels of now. */
  readonly nextVersion?: Version;
}
