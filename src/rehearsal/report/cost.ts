import type { LocalGitHub } from "@release-console/local-github";

/** What a story costs who plays it on GitHub: counted, not estimated. */
export interface Cost {
  /** Requests with the token of a job, of which a repository has 1,000 an hour (platform fact 64). */
  readonly requests: number;
  readonly rest: number;
  readonly graphql: number;
  /** Of GraphQL, of which a repository has 1,000 an hour beside its requests of REST (platform fact 64). */
  readonly points: number;
  /** How often each was sent, most often first: REST operationId or GraphQL operation name. */
  readonly operations: readonly (readonly [operation: string, times: number])[];
  /** Jobs of the console that got a runner: each is billed as a minute at least. */
  readonly consoleJobs: number;
  /** Jobs of signals.yml, which only wake the console. */
  readonly signalJobs: number;
  /** Jobs of deploy.yml, for staging and production. */
  readonly deployJobs: number;
  /** Each job that asked GitHub anything, in the order in which they began. */
  readonly jobs: readonly JobCost[];
}

interface JobCost {
  /** File, event, title of the run and name of the job. */
  readonly name: string;
  /** In the order in which they were sent. */
  readonly operations: readonly string[];
}

/** Counts what comes after a moment: what a story did not start it does not pay. */
export class CostCounter {
  #before: ReadonlySet<number> = new Set();

  constructor(
    private readonly github: LocalGitHub,
    private readonly repository: string,
  ) {}

  countFromHere(): void {
    this.#before = new Set(jobsOf(this.github, this.repository).map(({ id }) => id));
  }

  read(): Cost {
    return costOf(
      this.github,
      jobsOf(this.github, this.repository).filter(
        ({ id, runnerName }) => runnerName !== undefined && !this.#before.has(id),
      ),
    );
  }
}

function costOf(github: LocalGitHub, jobs: ReturnType<typeof jobsOf>): Cost {
  const asking = jobs.map(({ id, run, name }) => ({
    name: `${run.path.replace(/^.*\//, "")} (${run.event}, "${run.displayTitle}"): ${name}`,
    operations: github.traffic.job(id).log.map(({ operation }) => operation),
  }));
  const operations = new Map<string, number>();
  for (const operation of asking.flatMap((job) => job.operations))
    operations.set(operation, (operations.get(operation) ?? 0) + 1);
  const counted = [...operations].toSorted(
    ([one, times], [other, more]) => more - times || one.localeCompare(other),
  );
  const sum = (isCounted: (operation: string) => boolean): number =>
    counted.reduce((total, [operation, times]) => total + (isCounted(operation) ? times : 0), 0);
  return {
    requests: sum(() => true),
    rest: sum(isRest),
    points: jobs.reduce((total, { id }) => total + github.traffic.job(id).points, 0),
    graphql: sum((operation) => !isRest(operation)),
    operations: counted,
    consoleJobs: jobs.filter(({ steps }) => steps.some(({ name }) => name.startsWith("Run $/actions/")))
      .length,
    signalJobs: jobs.filter(({ name }) => name === "release-console signal").length,
    deployJobs: jobs.filter(({ name }) => name.endsWith(" / deploy")).length,
    jobs: asking.filter((job) => job.operations.length > 0),
  };
}

/** An operationId of REST has a slash; the name of a GraphQL operation cannot. */
const isRest = (operation: string): boolean => operation.includes("/");

const jobsOf = (github: LocalGitHub, repository: string) =>
  [...github.repository(repository).runs.values()].flatMap((run) => run.jobs.map((job) => ({ ...job, run })));
