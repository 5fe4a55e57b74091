/**
 * The local GitHub does not do what a workflow or an action asks for. Never a passing or skipped step: the run fails,
 * and `settled()` rejects with this.
 */
export class UnsupportedFeatureError extends Error {
  constructor(readonly feature: string) {
    super(`The local GitHub does not support ${feature}.`);
    this.name = "UnsupportedFeatureError";
  }
}

/** The run cannot start: GitHub shows these messages on the run, which is concluded without a job. */
export class StartupFailure extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = "StartupFailure";
  }
}
