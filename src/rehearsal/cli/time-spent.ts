import { readFile } from "node:fs/promises";
import type { LocalGitHub } from "@release-console/local-github";
import { gitTime } from "../fixture/run-git.js";

/** Where the time of a rehearsal went, in milliseconds. */
export interface TimeSpent {
  /** Processor time of this process: the local GitHub, its workflow engine and the people. */
  readonly serverCpuMs: number;
  /** Processor time of all that it started; `undefined` where the system does not say. */
  readonly childrenCpuMs: number | undefined;
  readonly runs: number;
  /** Jobs that got a runner. */
  readonly jobs: number;
  /** Actions of the console that ran: each a program from its bundle, several in one process. */
  readonly actions: number;
  /** What people typed: clones, commits and pushes. */
  readonly git: { readonly processes: number; readonly ms: number };
}

export async function timeSpent(github: LocalGitHub, repository: string): Promise<TimeSpent> {
  const runs = [...github.repository(repository).runs.values()];
  const jobs = runs.flatMap((run) => run.jobs).filter(({ runnerName }) => runnerName !== undefined);
  const steps = jobs.flatMap((job) => job.steps).filter(({ conclusion }) => conclusion !== "skipped");
  const { user, system } = process.cpuUsage();
  return {
    serverCpuMs: Math.round((user + system) / 1000),
    childrenCpuMs: await childrenCpuMs(),
    runs: runs.length,
    jobs: jobs.length,
    actions: steps.filter(({ name }) => name.startsWith("Run $/actions/")).length,
    git: { processes: gitTime.processes, ms: Math.round(gitTime.ms) },
  };
}

/**
 * Of children that have ended, and of those that still run with all that they had started. Linux counts it in hundredths
 * of a second: man 5 proc, /proc/[pid]/stat, utime, stime, cutime and cstime.
 */
async function childrenCpuMs(): Promise<number | undefined> {
  const ended = (await cpuTimes("self"))?.slice(2);
  if (ended === undefined) return undefined;
  const { pid } = process;
  const list = await readFile(`/proc/${pid}/task/${pid}/children`, "utf8").catch(() => "");
  const children = list.split(" ").filter((child) => child !== "");
  const running = await Promise.all(children.map(cpuTimes));
  return [...ended, ...running.flatMap((times) => times ?? [])].reduce((sum, time) => sum + time * 10, 0);
}

async function cpuTimes(process: string): Promise<readonly number[] | undefined> {
  const text = await readFile(`/proc/${process}/stat`, "utf8").catch(() => undefined);
  return text
    ?.slice(text.lastIndexOf(")") + 2)
    .split(" ")
    .slice(11, 15)
    .map(Number);
}
