import { evaluateLandable } from "./landable.js";
import { decideRelease, type ReleaseDecision, type DecisionFacts } from "./release-decision.js";
import { leavingFindings } from "./staging-plan.js";

/**
 * The decision of the train, held back besides by what has to leave it first and by what could not come to develop
 * afterwards. Asked before the approval, and once more where nothing can be taken back any more.
 */
export function decideShipping(facts: DecisionFacts): ReleaseDecision {
  const decision = decideRelease(facts);
  return { ...decision, holds: [...decision.holds, ...leavingFindings(facts), ...evaluateLandable(facts)] };
}
