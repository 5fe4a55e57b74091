import { landableFindings } from "../../../domain/train/landable.js";
import { pullRequestOf } from "../../../domain/train/release-decision.js";
import type { DecisionContext } from "../../run/decision-context.js";

/** Whether GitHub may have refused the merge for something that people can see and mend: a review, a check, an update. */
export function needsPerson({ snapshot }: DecisionContext, number: number): boolean {
  const pullRequest = pullRequestOf(snapshot, number);
  return pullRequest === undefined || landableFindings(pullRequest, snapshot.rules).length > 0;
}
