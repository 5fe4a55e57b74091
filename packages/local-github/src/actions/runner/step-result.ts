/** What `steps.<id>` shows. */
export interface StepResult {
  readonly outputs: Readonly<Record<string, string>>;
  readonly outcome: "success" | "failure" | "cancelled" | "skipped";
  readonly conclusion: "success" | "failure" | "cancelled" | "skipped";
}

export type JobStatus = "success" | "failure" | "cancelled";

/** What a step came to. Outputs count even when it failed. */
export interface StepWork {
  readonly outputs: Readonly<Record<string, string>>;
  readonly hasFailed: boolean;
  /** Shown on the run; none when what failed has said so itself. */
  readonly message?: string | undefined;
}
