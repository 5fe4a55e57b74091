import type { Entry } from "../log/entry.js";
import { findingLine } from "../reasons/finding-markdown.js";
import type { GateReport } from "../gates/report.js";
import { escapeMarkdown } from "../text/markdown.js";
import { onlyDrift, type ReleaseDecision } from "../train/release-decision.js";
import { liveRelease } from "../rollback/target.js";
import { approvedBy } from "../rollback/approvers.js";
import { rollbackTimes } from "../rollback/timeline.js";
import type { Attempt, State } from "../state/state.js";
import { shortSha } from "../values/values.js";

/** Job summaries, in Markdown: the verdict first, because GitHub drops what is too long. */

/** GitHub bills each job by the started minute. */
export const costLine = ({
  requests,
  seconds,
}: {
  readonly requests: number;
  readonly seconds: number;
}): string =>
  `Cost: ${requests} requests to GitHub and ${seconds} s in this job until now (billed as ${Math.ceil(seconds / 60)} min).\n`;

export function gateSummary(reports: readonly GateReport[]): string {
  if (reports.length === 0) return "### Gates\n\nNo pull request to develop is open.\n";
  const rows = reports.map(
    ({ pullRequest, head, verdict, results }) =>
      `| #${pullRequest} | ${shortSha(head)} | ${verdict} | ${
        results
          .filter((each) => each.verdict !== "passed")
          .map(({ gate }) => gate)
          .join(", ") || "–"
      } |`,
  );
  const findings = reports.flatMap(({ pullRequest, results }) =>
    results.flatMap((result) => result.findings.map((each) => `- #${pullRequest}: ${findingLine(each)}`)),
  );
  return [
    "### Gates",
    "",
    "| pull request | head | verdict | not passed |",
    "|---|---|---|---|",
    ...rows,
    "",
    ...findings,
    "",
  ].join("\n");
}

export function stagingSummary(state: State, entries: readonly Entry[]): string {
  const moved = entries.some(({ type }) => type === "staging-moved");
  return [
    "### Staging",
    "",
    moved ? `Moved to ${shortSha(state.train.tip.sha)}.` : "Nothing had to move.",
    "",
    ...stagedLines(state),
    "",
    logLine(state),
    "",
  ].join("\n");
}

export function approvalSummary(state: State, decision: ReleaseDecision): string {
  const rows = decision.rows.map(
    ({ staged, decision: verdict, counted }) =>
      `| #${staged.number} | ${verdict} | ${counted.map(({ by }) => `@${by}`).join(", ") || "–"} |`,
  );
  const missing = [
    ...decision.rows.flatMap(({ findings }) => findings),
    ...decision.train,
    ...decision.holds,
  ];
  return [
    `### Approval: ${decision.decision}`,
    "",
    "| pull request | decision | by |",
    "|---|---|---|",
    ...rows,
    "",
    ...missing.map((each) => `- ${findingLine(each)}`),
    "",
    logLine(state),
    "",
  ].join("\n");
}

export function resultSummary(state: State, attempt: Attempt, evidence: string): string {
  const { production } = state;
  const verdict =
    production.kind === "known"
      ? `${production.version} is live`
      : production.kind === "uncertain"
        ? `${attempt.version} failed: what runs is uncertain`
        : "no release is live";
  return [
    `### Production: ${verdict}`,
    "",
    `Commit ${shortSha(attempt.commit.sha)} (${attempt.deployment}).`,
    "",
    `Evidence: ${escapeMarkdown(evidence)}`,
    "",
    ...(attempt.mode === "rollback" && state.rollback !== null
      ? [...rollbackTimes(state.rollback, attempt), ""]
      : []),
    logLine(state),
    "",
  ].join("\n");
}

/** What became of a request so far: for the runs that open it and that begin it. */
export function rollbackSummary(state: State): string {
  const { rollback, attempt } = state;
  if (rollback === null) return "### Rollback\n\nNone is open.\n";
  const { id, from, phase, issue } = rollback;
  const isBegun = attempt !== null && attempt.rollback === id;
  const version = isBegun ? attempt.version : rollback.target.version;
  return [
    `### ${id}: from ${from.version} back to ${version}`,
    "",
    `${isBegun ? `Approved by ${approvedBy(rollback)}; ${version} is being deployed` : `It is ${phase}`}. The card and all that follows: ${issue === null ? "in an issue that the next run opens" : `#${issue}`}.`,
    "",
    ...rollbackTimes(rollback, isBegun ? attempt : undefined),
    "",
    logLine(state),
    "",
  ].join("\n");
}

/** What is live, what is staged, who is awaited, and the last releases and rollbacks. */
export function consoleSummary(
  state: State,
  { verdict, decision }: { readonly verdict: string; readonly decision: ReleaseDecision | undefined },
): string {
  const { rollback, recoveries } = state;
  const awaited =
    decision?.rows.flatMap(({ findings, staged }) =>
      findings.map((each) => `- #${staged.number}: ${findingLine(each)}`),
    ) ?? [];
  const issue = rollback === null || rollback.issue === null ? "" : ` (#${rollback.issue})`;
  return [
    "### Release console",
    "",
    `**Log:** ${verdict}`,
    "",
    `**Live:** ${liveText(state)}`,
    ...(rollback === null
      ? []
      : [
          "",
          `**Rollback:** ${rollback.id} is ${rollback.phase}: ${rollback.from.version} to ${rollback.target.version}${issue}`,
        ]),
    ...recoveries.flatMap(({ rollback: id, pullRequest }) => [
      "",
      `**Recovery:** #${pullRequest} brings back what ${id} took out`,
    ]),
    "",
    ...stagedLines(state),
    "",
    ...awaited,
    "",
    ...releaseTable(state),
    "",
    ...followUpLines(state),
    logLine(state),
    "",
  ].join("\n");
}

function liveText(state: State): string {
  const live = liveRelease(state);
  const { production } = state;
  if (live !== undefined)
    return `${live.version} at ${shortSha(live.commit.sha)} since ${live.releasedAt} (${live.health})`;
  if (production.kind === "uncertain")
    return `uncertain: ${production.attempt.version} (${production.attempt.deployment}) did not end well`;
  return "nothing released yet";
}

function releaseTable(state: State): readonly string[] {
  const live = liveRelease(state);
  const standing = (release: State["releases"][number]): string => {
    if (release.rolledBackBy !== null) return `rolled back by ${release.rolledBackBy}`;
    return release === live ? "live" : "earlier";
  };
  const rows = state.releases
    .slice(-20)
    .toReversed()
    .map((each) => {
      const pulls = each.pullRequests.map(({ number }) => `#${number}`).join(" ");
      return `| ${each.version} | ${shortSha(each.commit.sha)} | ${each.releasedAt} | ${each.health} | ${pulls} | ${standing(each)} |`;
    });
  return [
    "| release | commit | when | health | pull requests | state |",
    "|---|---|---|---|---|---|",
    ...rows,
  ];
}

function followUpLines({ followUps }: State): readonly string[] {
  if (followUps.length === 0) return [];
  const lines = followUps.map(
    ({ key, refusal }) =>
      `- ${key}${refusal === null ? "" : `: ${escapeMarkdown(refusal.found)} Do: ${escapeMarkdown(refusal.remedy)}`}`,
  );
  return ["Owed:", "", ...lines, ""];
}

const stagedLines = ({ train, staging }: State): readonly string[] => [
  train.staged.length === 0
    ? "Nothing is staged."
    : `Staged: ${train.staged.map(({ number, title, head }) => `#${number} ${escapeMarkdown(title)} (${shortSha(head)})`).join(", ")}.`,
  ...(train.drift.length === 0
    ? []
    : [
        `Drift: ${train.drift.map(({ sha, title }) => `${shortSha(sha)} ${escapeMarkdown(title)}`).join(", ")}.`,
        ...(train.staged.length === 0 ? [findingLine(onlyDrift(train.drift))] : []),
      ]),
  staging.running === null
    ? "What runs on staging is not known."
    : `Staging runs ${shortSha(staging.running.commit.sha)} (${staging.running.health}).`,
];

const logLine = ({ log }: State): string => `Log: entry ${log.sequence}, \`${log.hash}\``;
