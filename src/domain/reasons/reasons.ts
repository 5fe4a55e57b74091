import { approvalReasons } from "./approval-reasons.js";
import { boardingReasons } from "./staging-reasons.js";
import { commandReasons } from "./command-reasons.js";
import { productionReasons } from "./production-reasons.js";
import { resultReasons } from "./result-reasons.js";
import { rollbackReasons } from "./rollback-reasons.js";
import { setupReasons } from "./setup-reasons.js";

/**
 * The closed list of reasons: why something waits, is refused or could not be told. Each has a heading in
 * docs/reasons.md; outputs and tests name the code, people read problem and remedy.
 */
export const reasons = {
  ...boardingReasons,
  ...approvalReasons,
  ...commandReasons,
  ...productionReasons,
  ...rollbackReasons,
  ...resultReasons,
  ...setupReasons,
};

export type ReasonCode = keyof typeof reasons;

/** A reason as found in one place. `found` holds observed values, escaped by whoever renders it. */
export interface Finding {
  readonly code: ReasonCode;
  readonly found: string;
  /** What to do in this very case, where it is known better than in the list. */
  readonly remedy?: string;
}

export const finding = (code: ReasonCode, found: string, remedy?: string): Finding =>
  remedy === undefined ? { code, found } : { code, found, remedy };

export const remedyOf = ({ code, remedy }: Finding): string => remedy ?? reasons[code].remedy;

/** The three parts of a message: problem, what was found, what to do. */
export function renderFinding(shown: Finding): string {
  const { code, found } = shown;
  return `${reasons[code].problem} (${code})\nFound: ${found}\nDo:    ${remedyOf(shown)}`;
}
