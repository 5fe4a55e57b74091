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
  /** Processes that ran an action of the console, each loading its bundle. */
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

/** Linux counts it: man 5 proc, /proc/[pid]/stat, cutime and cstime, in hundredths of a second. */
async function childrenCpuMs(): Promise<number | undefined> {
  const text = await readFile("/proc/self/stat", "utf8").catch(() => undefined);
  const [user, system] = (text?.slice(text.lastIndexOf(")") + 2).split(" ") ?? []).slice(13, 15).map(Number);
  return user === undefined || system === undefined ? undefined : (user + system) * 10;
}
