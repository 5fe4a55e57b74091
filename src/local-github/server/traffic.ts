/** Counts what each job asks of the API, and how many of its requests had to wait for the answer to another one. */
export interface LoggedRequest {
  /** REST operationId, or the name of the GraphQL operation. */
  readonly operation: string;
  readonly status: number | undefined;
  /** 1 for a request that waited for no other of its job, n + 1 for one sent after the answer to an n-th. */
  readonly depth: number;
  readonly ms: number;
}

export interface JobTraffic {
  readonly requests: number;
  /** Requests that follow one another; parallel ones count once, and a retry counts as what it repeats. */
  readonly roundTrips: number;
  readonly log: readonly LoggedRequest[];
  /** Depth of the n-th request of that name: the round trips from the job's first request up to and with this one. */
  depthOf(operation: string, nth?: number): number | undefined;
}

export class Traffic {
  readonly #jobs = new Map<number, JobRecord>();
  #total = 0;

  get requests(): number {
    return this.#total;
  }

  jobs(): readonly number[] {
    return [...this.#jobs.keys()];
  }

  job(jobId: number): JobTraffic {
    const log = this.#jobs.get(jobId)?.log.map((entry): LoggedRequest => ({ ...entry })) ?? [];
    return {
      requests: log.length,
      roundTrips: Math.max(0, ...log.map((entry) => entry.depth)),
      log,
      depthOf: (operation, nth = 1) => log.filter((entry) => entry.operation === operation)[nth - 1]?.depth,
    };
  }

  /** Called when a request has come; what it returns is to be called with the status of the answer, `undefined` for none. */
  begin(jobId: number | undefined, operation: string): (status: number | undefined) => void {
    this.#total += 1;
    const job = jobId === undefined ? undefined : this.#record(jobId);
    const entry: OpenEntry = { operation, status: undefined, depth: (job?.answeredDepth ?? 0) + 1, ms: 0 };
    job?.log.push(entry);
    const start = performance.now();
    return (status) => {
      entry.status = status;
      entry.ms = Math.round((performance.now() - start) * 10) / 10;
      // What has to be sent again is no new step: its repetition keeps its depth.
      if (job !== undefined && !isWorthRepeating(status))
        job.answeredDepth = Math.max(job.answeredDepth, entry.depth);
    };
  }

  #record(jobId: number): JobRecord {
    const job = this.#jobs.get(jobId) ?? { log: [], answeredDepth: 0 };
    this.#jobs.set(jobId, job);
    return job;
  }
}

interface OpenEntry {
  operation: string;
  status: number | undefined;
  depth: number;
  ms: number;
}
interface JobRecord {
  readonly log: OpenEntry[];
  /** Of the deepest request that was answered. */
  answeredDepth: number;
}

const isWorthRepeating = (status: number | undefined): boolean =>
  status === undefined || status === 429 || status >= 500;
