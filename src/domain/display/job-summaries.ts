import { branches } from "../values/names.js";
import type { Entry } from "../log/entry.js";
import { followUpText } from "./follow-up-texts.js";
import { findingLine } from "../reasons/finding-markdown.js";
import type { GateReport } from "../gates/report.js";
import { escapeMarkdown, table } from "../text/markdown.js";
import { onlyDrift, type ReleaseDecision } from "../train/release-decision.js";
import { liveRelease } from "../rollback/target.js";
import { approvedBy } from "../rollback/approvers.js";
import { rollbackTimes } from "../rollback/timeline.js";
import type { Attempt, State } from "../state/state.js";
import { pendingRecoveries } from "./recovery-texts.js";
import { pipelinePicture } from "./summary-picture.js";
import { shortSha } from "../values/values.js";

/**
 * Job summaries, in Markdown: the verdict first, because GitHub drops what is too long; then what moved as a picture, the
 * facts as a table, and what comes next. Everything that somebody may have written goes through `escapeMarkdown`.
 */

/** GitHub bills each job by the started minute. */
export const costLine = ({
  requests,
  seconds,
}: {
  readonly requests: number;
  readonly seconds: number;
}): string => `Cost so far: ${requests} requests, ${seconds} s (billed as ${Math.ceil(seconds / 60)} min).\n`;

export function gateSummary(reports: readonly GateReport[]): string {
  if (reports.length === 0) return `### Gates\n\nNo pull request to ${branches.base} is open.\n`;
  const rows = reports.map(({ pullRequest, head, verdict, results }) => [
    `#${pullRequest}`,
    shortSha(head),
    `${verdictSigns[verdict]} ${verdict}`,
    results
      .filter((each) => each.verdict !== "passed")
      .map(({ gate }) => gate)
      .join(", ") || "–",
  ]);
  const findings = reports.flatMap(({ pullRequest, results }) =>
    results.flatMap((result) => result.findings.map((each) => `- #${pullRequest}: ${findingLine(each)}`)),
  );
  const passed = reports.filter(({ verdict }) => verdict === "passed").length;
  return [
    `### Gates: ${passed} of ${reports.length} passed`,
    "",
    table([["pull request", "head", "verdict", "not passed"], ...rows]),
    "",
    ...next(findings),
  ].join("\n");
}

const verdictSigns: Readonly<Record<GateReport["verdict"], string>> = {
  passed: "✅",
  pending: "🟡",
  blocked: "⛔",
};

/** What people or the next run do now; nothing where nothing is to be done. */
const next = (lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ["**Next**", "", ...lines, ""];

export function stagingSummary(state: State, entries: readonly Entry[]): string {
  const moved = entries.some(({ type }) => type === "staging-moved");
  return [
    `### Staging: ${moved ? `moved to ${shortSha(state.train.tip.sha)}` : "nothing had to move"}`,
    "",
    ...pipelinePicture(state, moved ? "staging" : null),
    "",
    ...stagedLines(state),
    "",
    ...next(owedLines(state)),
    logLine(state),
    "",
  ].join("\n");
}

export function approvalSummary(state: State, decision: ReleaseDecision): string {
  const rows = decision.rows.map(({ staged, decision: verdict, counted }) => [
    `#${staged.number}`,
    verdict,
    counted.map(({ by }) => escapeMarkdown(`@${by}`)).join(", ") || "–",
  ]);
  const missing = [
    ...decision.rows.flatMap(({ findings }) => findings),
    ...decision.train,
    ...decision.holds,
  ];
  return [
    `### Approval: ${decision.decision}`,
    "",
    ...(rows.length === 0 ? [] : [table([["pull request", "decision", "by"], ...rows]), ""]),
    ...next(missing.map((each) => `- ${findingLine(each)}`)),
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
    ...pipelinePicture(state, "production"),
    "",
    table([
      ["what", "found"],
      ["deployment", escapeMarkdown(`${attempt.deployment} (${attempt.mode})`)],
      ["commit", shortSha(attempt.commit.sha)],
      ["pull requests", attempt.pullRequests.map(({ number }) => `#${number}`).join(" ") || "–"],
      ["evidence", escapeMarkdown(evidence)],
    ]),
    "",
    ...next(owedLines(state, "the rest of this job does it, or else the next run")),
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
    ...pipelinePicture(state, "production"),
    "",
    `${isBegun ? `Approved by ${escapeMarkdown(approvedBy(rollback))}; ${version} is being deployed` : `It is ${phase}`}. The card and all that follows: ${issue === null ? "in an issue that the next run opens" : `#${issue}`}.`,
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
  const { rollback } = state;
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
    "",
    ...pipelinePicture(state),
    ...(rollback === null
      ? []
      : [
          "",
          `**Rollback:** ${rollback.id} is ${rollback.phase}: ${rollback.from.version} to ${rollback.target.version}${issue}`,
        ]),
    ...pendingRecoveries(state).flatMap(({ text }) => ["", `**Recovery:** ${text}`]),
    "",
    ...stagedLines(state),
    "",
    ...next([...awaited, ...owedLines(state)]),
    ...releaseTable(state),
    "",
    logLine(state),
    "",
  ].join("\n");
}

function liveText(state: State): string {
  const live = liveRelease(state);
  const { production } = state;
  if (live !== undefined) {
    const since = state.liveSince ?? live.releasedAt;
    const back =
      since > live.releasedAt ? `; it was brought back then and is released since ${live.releasedAt}` : "";
    return `${live.version} at ${shortSha(live.commit.sha)} since ${since} (${live.health})${back}`;
  }
  if (production.kind === "uncertain")
    return `uncertain: ${production.attempt.version} (${production.attempt.deployment}) failed`;
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
    .map((each) => [
      each.version,
      shortSha(each.commit.sha),
      each.releasedAt,
      each.health,
      each.pullRequests.map(({ number }) => `#${number}`).join(" "),
      standing(each),
    ]);
  return [table([["release", "commit", "released", "health", "pull requests", "state"], ...rows])];
}

/** Follow-ups: those that were refused name what a person does, the others what `does` them. */
const owedLines = ({ followUps }: State, does = "the next run does it"): readonly string[] =>
  followUps.map((followUp) => {
    const what = escapeMarkdown(followUpText(followUp));
    return followUp.refusal === null
      ? `- ${what}: ${does}.`
      : `- ${what}: ${escapeMarkdown(followUp.refusal.found)} Do: ${escapeMarkdown(followUp.refusal.remedy)}`;
  });

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
    ? "It is unknown what runs on staging."
    : `Staging runs ${shortSha(staging.running.commit.sha)} (${staging.running.health}).`,
];

const logLine = ({ log }: State): string => `Log: entry ${log.sequence}, \`${log.hash}\``;
