export interface PlayedStep {
  readonly name: string;
  readonly title: string;
  readonly ok: boolean;
  readonly ms: number;
  readonly expectations: number;
  /** Requests of the console's jobs, and how many of them followed one another. */
  readonly requests: number;
  readonly roundTrips: number;
}
