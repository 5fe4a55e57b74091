import { join, resolve } from "node:path";
import type { Bar } from "../run/request-budgets.js";
import { counted } from "../report/counted.js";
import type { FailedExpectation } from "../report/expectations.js";
import type { Cost } from "../report/cost.js";
import type { Screen } from "../report/screen.js";
import type { PlayedStep } from "../report/played-step.js";
import type { TimeSpent } from "./time-spent.js";

export interface Report {
  readonly scenario: string;
  readonly ok: boolean;
  readonly ms: number;
  /** Until the story begins: servers, repositories, the library. */
  readonly openingMs: number;
  readonly steps: readonly PlayedStep[];
  readonly entries: number;
  readonly expectations: { readonly held: number; readonly failed: readonly FailedExpectation[] };
  readonly bars: readonly Bar[];
  readonly violations: readonly string[];
  readonly requests: number;
  readonly cost: Cost;
  readonly time: TimeSpent;
}

/** For programs; grows, but never renames. */
export const reportAsJson = (report: Report): string =>
  `${JSON.stringify({ schema: 1, ...report }, undefined, 2)}\n`;

/** The end of the story: how each step went, the bars, and where the time went. */
export function renderReport(
  screen: Screen,
  report: Report,
  { isVerbose }: { readonly isVerbose: boolean },
): void {
  screen.line();
  screen.line(
    `${"step".padEnd(9)}${"ok".padEnd(5)}${"ms".padStart(7)}${"requests".padStart(10)}${"round trips".padStart(13)}`,
    "bold",
  );
  for (const { name, ok, ms, requests, roundTrips } of report.steps) {
    screen.line(
      `${name.padEnd(9)}${(ok ? "yes" : "NO").padEnd(5)}${String(ms).padStart(7)}${String(requests).padStart(10)}${String(roundTrips).padStart(13)}`,
      ok ? "plain" : "bad",
    );
  }
  screen.line();
  renderBars(screen, report.bars);
  renderCost(screen, report.cost, isVerbose);
  screen.line(
    `Time: ${seconds(report.ms)}, of it ${seconds(report.openingMs)} to start the servers and repositories.`,
  );
  for (const line of timeLines(report)) screen.line(`   ${line}`);
  screen.line(`Log: ${report.entries} entries. Contract violations: ${report.violations.length}.`);
  const { held, failed } = report.expectations;
  screen.line(
    failed.length === 0 && report.ok
      ? `All ${counted(held, "expectation")} held.`
      : `${failed.length} of ${held + failed.length} expectations failed.`,
    report.ok ? "good" : "bad",
  );
}

/** The last three lines: what was shown, where to look, and what to do next. */
export function renderEnd(
  screen: Screen,
  { ok, ms }: Report,
  {
    title,
    html,
    keep,
  }: { readonly title: string; readonly html: string | undefined; readonly keep: string | undefined },
): void {
  const log = keep === undefined ? undefined : join(resolve(keep), "acme", "shop.git");
  screen.line();
  screen.line(`Shown:   ${title}${ok ? "" : " (it did not end as it should)"}, in ${seconds(ms)}.`);
  screen.line(
    html !== undefined
      ? `Look at: ${resolve(html)} in a browser: what people did, and what they saw.`
      : log === undefined
        ? 'Look at: nothing is kept; "--html story.html" shows the story as a page.'
        : `Look at: ${log}, where the branch release-log is.`,
  );
  screen.line(
    log === undefined
      ? "Next:    node dist/cli.js init --repo YOURS --dry-run shows what it would write there; docs/install.md tells the rest."
      : `Next:    node dist/cli.js verify --repo ${/^[\w./-]+$/.test(log) ? log : JSON.stringify(log)}`,
  );
}

function renderBars(screen: Screen, bars: readonly Bar[]): void {
  for (const { name, limit, found, jobs, slowest } of bars) {
    const isExceeded = found !== undefined && limit !== undefined && found > limit;
    const most = limit === undefined ? "" : ` of at most ${limit}`;
    screen.line(
      `${name}: ${found ?? "not played,"}${most} round trips (${jobs} measured)`,
      isExceeded ? "bad" : "plain",
    );
    if (isExceeded)
      for (const { operation, depth, ms } of slowest)
        screen.line(`   ${String(depth).padStart(3)}  ${operation}  ${ms} ms`, "dim");
  }
}

function renderCost(screen: Screen, cost: Cost, isVerbose: boolean): void {
  const { requests, rest, graphql, points, consoleJobs, signalJobs, deployJobs, operations } = cost;
  screen.line(
    `Cost: ${counted(requests, "request")} with the job's token (${rest} REST, ${graphql} GraphQL for ${counted(points, "point")}), ${counted(consoleJobs, "job")} of the console, ${signalJobs} of signals, ${deployJobs} of deploy.yml.`,
  );
  if (!isVerbose) return;
  for (const [operation, times] of operations)
    screen.line(`   ${String(times).padStart(4)}  ${operation}`, "dim");
  for (const job of cost.jobs) {
    screen.line(`   ${String(job.operations.length).padStart(4)}  ${job.name}`, "dim");
    screen.line(`         ${job.operations.join(", ")}`, "dim");
  }
}

function timeLines({ time, requests }: Report): readonly string[] {
  const children =
    time.childrenCpuMs === undefined ? "" : ` took ${seconds(time.childrenCpuMs)} of processor time`;
  return [
    `${time.runs} runs, ${time.jobs} jobs and ${time.actions} actions of the console${children}`,
    `the local GitHub answered ${requests} requests and took ${seconds(time.serverCpuMs)}`,
    `people started git ${time.git.processes} times and waited ${seconds(time.git.ms)} for it`,
  ];
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
