/** What people read of one reason: the problem, what to do, and who can do it. */
export interface ReasonText {
  readonly outcome: "passed" | "pending" | "blocked" | "errored";
  readonly problem: string;
  /** Begins with a verb. */
  readonly remedy: string;
  readonly owner: string;
}
