/** Steps of random histories. */
import type { State } from "../../../src/domain/state/state.js";

export type Step =
  | "stage"
  | "release"
  | "fail"
  | "abort"
  | "settle"
  | "request"
  | "join"
  | "approve"
  | "restore"
  | "restore-fails"
  | "revert"
  | "recover"
  | "ship-recovery"
  | "reject";
export const steps: readonly Step[] = [
  "stage",
  "release",
  "fail",
  "abort",
  "settle",
  "request",
  "join",
  "approve",
  "restore",
  "restore-fails",
  "revert",
  "recover",
  "ship-recovery",
  "reject",
];

/** The clean-up of an earlier one keeps nobody from asking. */
export const mayRequest = ({ attempt, rollback }: State): boolean =>
  attempt === null && (rollback === null || rollback.phase === "restored");
export const isReleased = (state: State): boolean =>
  state.releases.some(({ commit: each }) => each.sha === state.train.tip.sha);
