export type DeployOutcome =
  | "good"
  | "unhealthy"
  | "fails-before"
  | "fails-after"
  | "never-starts"
  /** Stays in progress until the run goes on once more. */
  | "hangs"
  /** The run is gone with everything that was to come. */
  | "dies";
