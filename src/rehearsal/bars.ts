import type { Entry } from "../domain/entry.js";
import type { LocalGitHub } from "../local-github/index.js";
import type { WorkflowJob } from "../local-github/model/model.js";

/** How many round trips may follow one another in a job, and how many did. */
export interface Bar {
  readonly name: string;
  readonly limit: number;
  /** Of the slowest job of this kind; `undefined` when none was played. */
  readonly found: number | undefined;
  /** How many jobs were measured. */
  readonly jobs: number;
}

interface Measure {
  readonly name: string;
  readonly limit: number;
  /** Entries that say that a job of this kind did its work. */
  isAbout(entry: Entry): boolean;
  /** Job of the run that wrote the entry. */
  readonly job: RegExp;
  /** Count only up to the request that wrote the log. */
  readonly untilRecorded?: true;
}

const measures: readonly Measure[] = [
  {
    name: "promote, one pull request boarding",
    limit: 6,
    job: /^promote \/ decide$/,
    isAbout: ({ type }) => type === "pull-request-promoted",
  },
  {
    name: "approval to start of the deploy job",
    limit: 5,
    job: /^approve \/ (?:decide|begin)$/,
    isAbout: ({ facts }) => facts.type === "production-deployment-started" && facts.mode === "deploy",
  },
  {
    name: "result",
    limit: 2,
    job: /^record \/ record$/,
    isAbout: ({ type }) => type === "production-deployed" || type === "production-deployment-failed",
    untilRecorded: true,
  },
];

/** Measured on what the local GitHub saw: parallel requests count once, retries and minting of tokens not. */
export function measureBars(
  github: LocalGitHub,
  { repository, entries }: { readonly repository: string; readonly entries: readonly Entry[] },
): readonly Bar[] {
  return measures.map(({ name, limit, job, isAbout, untilRecorded }) => {
    const runs = new Set(entries.filter(isAbout).map(({ run }) => run.id));
    const jobs = [...runs]
      .flatMap((run) => jobsOf(github, repository, run))
      .filter((each) => job.test(each.name));
    const found = jobs
      .map(({ id }) =>
        untilRecorded === true ? roundTripsUntilRecorded(github, id) : github.traffic.job(id).roundTrips,
      )
      .filter((count) => count > 0);
    return { name, limit, found: found.length === 0 ? undefined : Math.max(...found), jobs: found.length };
  });
}

const jobsOf = ({ parts }: LocalGitHub, repository: string, run: number): readonly WorkflowJob[] =>
  parts.repository(repository).runs.get(run)?.jobs ?? [];

/** The log is written by the first commit of the job. */
function roundTripsUntilRecorded({ traffic }: LocalGitHub, job: number): number {
  const { log } = traffic.job(job);
  return log.find(({ operation }) => /commit|append/i.test(operation))?.depth ?? 0;
}
