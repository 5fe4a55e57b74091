import type { Entry } from "../../domain/log/entry.js";
import type { LocalGitHub, LoggedRequest } from "@release-console/local-github";

/** How many round trips may follow one another in a job, and how many did. */
export interface Bar {
  readonly name: string;
  /** `undefined`: there is none, the number is only told. */
  readonly limit: number | undefined;
  /** Of the slowest job of this kind; `undefined` when none was played. */
  readonly found: number | undefined;
  /** How many jobs were measured. */
  readonly jobs: number;
  /** What the slowest asked for, in the order of its requests. */
  readonly slowest: readonly LoggedRequest[];
}

interface Measure {
  readonly name: string;
  readonly limit?: number;
  /** Entries that say that a job of this kind did its work. */
  readonly isAbout: (entry: Entry) => boolean;
  /** Job of the run that wrote the entry; the last of this name that asked for anything. */
  readonly job: RegExp;
  /** Count only up to the request that first wrote the log, or only what followed it. */
  readonly part?: "until-recorded" | "after-recorded";
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
    job: /^(?:promote \/ decide|approve \/ (?:decide|begin))$/,
    isAbout: ({ facts }) => facts.type === "production-deployment-started" && facts.mode === "deploy",
  },
  {
    name: "result",
    limit: 2,
    job: /^record \/ record$/,
    isAbout: ({ type }) => type === "production-deployed" || type === "production-deployment-failed",
    part: "until-recorded",
  },
  {
    name: "rollback: approval to start of the deploy job",
    limit: 4,
    job: /^restore \/ (?:decide|begin)$/,
    isAbout: ({ facts }) => facts.type === "production-deployment-started" && facts.mode === "rollback",
  },
  {
    name: "rollback: follow-ups after its result",
    job: /^record \/ record$/,
    isAbout: ({ type }) => type === "rollback-completion-announced",
    part: "after-recorded",
  },
];

/** Measured on what the local GitHub saw: parallel requests count once, retries and minting of tokens not. */
export function measureBars(
  github: LocalGitHub,
  { repository, entries }: { readonly repository: string; readonly entries: readonly Entry[] },
): readonly Bar[] {
  return measures.map(({ name, limit, job, isAbout, part }) => {
    const runs = new Set(entries.filter(isAbout).map(({ run }) => run.id));
    const logs = [...runs].flatMap((run) => {
      const jobs = (github.repository(repository).runs.get(run)?.jobs ?? []).filter((each) =>
        job.test(each.name),
      );
      const log = jobs
        .map(({ id }) => github.traffic.job(id).log)
        .findLast((requests) => requests.length > 0);
      return log === undefined ? [] : [partOf(log, part)];
    });
    const slowest = logs.toSorted((one, other) => roundTripsOf(other) - roundTripsOf(one))[0];
    return {
      name,
      limit,
      found: slowest === undefined ? undefined : roundTripsOf(slowest),
      jobs: logs.length,
      slowest: slowest ?? [],
    };
  });
}

function partOf(log: readonly LoggedRequest[], part: Measure["part"]): readonly LoggedRequest[] {
  const written = log.findIndex(isWriteOfLog) + 1;
  switch (part) {
    case undefined:
      return log;
    case "until-recorded":
      return log.slice(0, written);
    case "after-recorded":
      return log.slice(written);
    default:
      return part satisfies never;
  }
}

/** From the first of these requests to the last of those that waited for it. */
function roundTripsOf(log: readonly LoggedRequest[]): number {
  const depths = log.map(({ depth }) => depth);
  return depths.length === 0 ? 0 : Math.max(...depths) - Math.min(...depths) + 1;
}

/** The first commit of a job is its entry. */
const isWriteOfLog = ({ operation }: LoggedRequest): boolean => /commit|append/i.test(operation);
