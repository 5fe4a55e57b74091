/** Counts what each job asks of the API, and how many of its requests had to wait for the answer to another one. */
export interface LoggedRequest {
  /** REST operationId, or the name of the GraphQL operation. */
  readonly operation: string;
  readonly status: number | undefined;
  /** 1 for a request that waited for no other of its job, n + 1 for one sent after the answer to an n-th. */
  readonly depth: number;
  /** When it came in, in milliseconds of this process (`performance.now()`). */
  readonly at: number;
  readonly ms: number;
}

export interface JobTraffic {
  readonly requests: number;
  /** Of GraphQL, as GitHub counts what its queries might return. */
  readonly points: number;
  /** Requests that follow one another; parallel ones count once, and a retry counts as what it repeats. */
  readonly roundTrips: number;
  readonly log: readonly LoggedRequest[];
  /** Depth of the n-th request of that name: the round trips from the job's first request up to and with this one. */
  depthOf(operation: string, nth?: number): number | undefined;
}

/** Where a request came in: a socket. */
export interface Connection {
  once(event: "close", listener: () => void): unknown;
}

/**
 * On one machine an answer is often there before the next of two parallel requests has been sent, so that the order of
 * arrival does not tell which waited for which. Connections do: a client that keeps them takes the one that it used
 * last for a request that follows, and another one while that is busy. So does the agent of node:http; of other clients
 * the round trips may be counted too low.
 */
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
    const log =
      this.#jobs
        .get(jobId)
        ?.log.map(({ operation, status, depth, at, ms }) => ({ operation, status, depth, at, ms })) ?? [];
    return {
      requests: log.length,
      points: (this.#jobs.get(jobId)?.log ?? []).reduce((sum, { points }) => sum + points, 0),
      roundTrips: Math.max(0, ...log.map((entry) => entry.depth)),
      log,
      depthOf: (operation, nth = 1) => log.filter((entry) => entry.operation === operation)[nth - 1]?.depth,
    };
  }

  /** Called when a request has come; what it returns is to be called with the status of the answer, `undefined` for none. */
  begin(
    jobId: number | undefined,
    {
      operation,
      points = 0,
      connection,
    }: { readonly operation: string; readonly points?: number; readonly connection: Connection },
  ): (status: number | undefined) => void {
    this.#total += 1;
    const job = jobId === undefined ? undefined : this.#record(jobId);
    const knownDepth = job === undefined ? 0 : depthKnownTo(job, connection);
    const entry: OpenEntry = {
      operation,
      points,
      status: undefined,
      depth: knownDepth + 1,
      at: performance.now(),
      ms: 0,
      depthAfter: knownDepth,
    };
    if (job !== undefined) put(job, { entry, connection });
    return (status) => {
      entry.status = status;
      entry.ms = Math.round((performance.now() - entry.at) * 10) / 10;
      if (job === undefined) return;
      // What has to be sent again is no new step: its repetition keeps its depth.
      if (!isWorthRepeating(status)) job.answeredDepth = Math.max(job.answeredDepth, entry.depth);
      entry.depthAfter = isWorthRepeating(status) ? knownDepth : job.answeredDepth;
    };
  }

  #record(jobId: number): JobRecord {
    const job = this.#jobs.get(jobId) ?? { log: [], latest: new Map(), answeredDepth: 0, closedDepth: 0 };
    this.#jobs.set(jobId, job);
    return job;
  }
}

interface OpenEntry {
  operation: string;
  readonly points: number;
  status: number | undefined;
  depth: number;
  readonly at: number;
  ms: number;
  /** Of all that the client has answers to once it has the answer to this one. */
  depthAfter: number;
}
interface JobRecord {
  readonly log: OpenEntry[];
  /** Of each open connection the latest request. */
  readonly latest: Map<Connection, OpenEntry>;
  answeredDepth: number;
  /** Of what was answered on connections that are closed: a step of the job that has ended. */
  closedDepth: number;
}

/**
 * Depth of what the client had answers to when it sent something over this connection: what came back over it, and
 * whatever was known when the latest request on another one was sent. Of that one's own answer nothing is known: a
 * client would have taken the connection on which the newest answer came.
 */
function depthKnownTo({ latest, closedDepth }: JobRecord, connection: Connection): number {
  const others = [...latest].filter(([each]) => each !== connection).map(([, { depth }]) => depth - 1);
  return Math.max(closedDepth, latest.get(connection)?.depthAfter ?? 0, ...others);
}

function put(
  job: JobRecord,
  { entry, connection }: { readonly entry: OpenEntry; readonly connection: Connection },
): void {
  job.log.push(entry);
  const isNew = !job.latest.has(connection);
  job.latest.set(connection, entry);
  if (!isNew) return;
  connection.once("close", () => {
    job.closedDepth = Math.max(job.closedDepth, job.latest.get(connection)?.depthAfter ?? 0);
    job.latest.delete(connection);
  });
}

const isWorthRepeating = (status: number | undefined): boolean =>
  status === undefined || status === 429 || status >= 500;
