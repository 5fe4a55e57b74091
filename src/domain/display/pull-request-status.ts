import { branches } from "../values/names.js";
import type { DisplayFacts } from "./facts.js";
import { type PullRequestApproval, awaitedNames } from "../approval/approval.js";
import { approvalWanted, manualLanding } from "../train/manual-landing.js";
import { landingFollowUpOf, pendingLanding } from "../state/follow-ups.js";
import { findingLines } from "../reasons/finding-markdown.js";
import { workingDaysBetween } from "../values/dates.js";
import { howToApprove } from "./how-to-approve.js";
import type { GateReport } from "../gates/report.js";
import { fitMarkdown, limits } from "../text/markdown-limits.js";
import { cutText, escapeMarkdown } from "../text/markdown.js";
import { objectionFindings } from "../approval/objections.js";
import { finding, reasons, type Finding } from "../reasons/reasons.js";
import { releaseOf, runsOnStaging } from "../train/release-decision.js";
import { headOpenedByConsole } from "../train/own-pull-requests.js";
import type { PullRequestFacts } from "../snapshot/snapshot.js";
import type { ClosingRollback, State } from "../state/state.js";
import { formUrl } from "../rollback/form.js";
import { taintedCommits } from "../state/taint.js";
import { waitersLines } from "../train/train-conflicts.js";
import { shortSha, type CommitSha, type Version } from "../values/values.js";

export const statusCommentMarker = "<!-- release-console:status -->";

/** What a pull request shows: the commit status on its head and the one comment that is kept up to date. */
export interface Display {
  readonly status: { readonly state: "pending" | "success" | "failure"; readonly description: string };
  readonly comment: string;
}

/** undefined for a revert or landing with the head it was opened with: its status was set when it was opened. */
export function displayOf(facts: DisplayFacts): Display | undefined {
  const { pullRequest, state } = facts;
  const own = headOpenedByConsole(state, pullRequest.number);
  if (own === pullRequest.head) return undefined;
  const landing = manualLanding(state, pullRequest);
  if (landing !== undefined) return displayWith(madeByHand(facts, landing));
  return displayWith(own === undefined ? situationOf(facts) : strangeHead(own));
}

/** For a pull request that may be merged by now; undefined when no release holds its head. */
export function releasedDisplay(state: State, pullRequest: PullRequestFacts): Display | undefined {
  const situation = releasedSituation(state, pullRequest);
  return situation === undefined ? undefined : displayWith(situation);
}

/** For what a rollback took out of production and what is merged or closed, so that no run shows it again. */
export const rolledBackComment = (state: State, rollback: string): string =>
  displayWith(rolledBack(state, rollback)).comment;

/** And for the same when its recovery is released. */
export const recoveredComment = ({ rollback, version, pullRequest }: ClosingRollback): string =>
  displayWith({
    status: { state: "success", description: `Released again in ${version ?? "a later release"}` },
    lines: [
      `This change left production with ${rollback}, and came back with its recovery pull request #${pullRequest ?? "?"}.`,
    ],
  }).comment;

/** Every pull request says why nothing happens: the rules are gone. */
export function brokenPolicyDisplay(findings: readonly Finding[]): Display {
  const [first] = findings;
  const description = first === undefined ? "" : `${reasons[first.code].problem} (${first.code})`;
  return displayWith({ status: { state: "failure", description }, lines: findingLines(findings) });
}

export const displayWith = ({ status, lines }: Situation): Display => ({
  status: { ...status, description: cutText(status.description, limits.description) },
  comment: fitMarkdown(
    [
      statusCommentMarker,
      `### ${headline(status.state)}: ${escapeMarkdown(status.description)}`,
      "",
      ...lines,
    ].join("\n"),
    limits.body,
  ),
});

interface Situation {
  readonly status: Display["status"];
  readonly lines: readonly string[];
}

function situationOf(facts: DisplayFacts): Situation {
  const { pullRequest, state, decision } = facts;
  const released = releasedSituation(state, pullRequest);
  if (released !== undefined) return released;
  const rollback = taintedCommits(state, pullRequest.number).get(pullRequest.head);
  if (rollback !== undefined) return rolledBack(state, rollback);
  const row = decision.rows.find(
    ({ staged }) => staged.number === pullRequest.number && staged.head === pullRequest.head,
  );
  if (row !== undefined) return onStaging(facts, row);
  const { status, lines } = offStaging(facts);
  return { status, lines: [...lines, ...findingLines(objectionFindings(state, pullRequest.number))] };
}

function releasedSituation(state: State, pullRequest: PullRequestFacts): Situation | undefined {
  const release = releaseOf(state, pullRequest);
  if (release === undefined) return undefined;
  const owed = landingFollowUpOf(state, pullRequest);
  return {
    status: { state: "success", description: `Released in ${release.version}` },
    lines: [
      `Went to production with ${release.version} at ${release.releasedAt}. Something wrong with it? [Request a rollback](${formUrl(repositoryOf(pullRequest))}).`,
      ...(owed === undefined || owed.refusal === null ? [] : findingLines([pendingLanding(owed)])),
    ],
  };
}

/** Somebody pushed to it: what it would bring to develop now nobody approved. */
const strangeHead = (head: CommitSha): Situation => ({
  status: { state: "failure", description: `Not what the console opened, which is ${shortSha(head)}` },
  lines: [
    "Only the commit that the console opened it with may be merged. Put other changes into a separate pull request.",
  ],
});

/** Its status turns green when the console merges it. */
const madeByHand = ({ pullRequest, policy }: DisplayFacts, version: Version): Situation => ({
  status: { state: "pending", description: `Lands ${version} once a rollback approver approves this head` },
  lines: [
    `Production runs ${version}, and ${branches.base} lacks it. Somebody made this pull request manually to bring it there, bypassing staging: anything else it brings counts as drift.`,
    "",
    `Do: ${approvalWanted(pullRequest, policy)}`,
  ],
});

function offStaging({ pullRequest, report, waiting }: DisplayFacts): Situation {
  if (report.verdict !== "passed") return held(report);
  if (waiting !== undefined)
    return {
      status: {
        state: "pending",
        description: `Ready, waits: ${reasons[waiting.code].problem} (${waiting.code})`,
      },
      lines: findingLines([waiting]),
    };
  return {
    status: { state: "pending", description: "All gates passed; boards staging next" },
    lines: [`Every gate passed for ${shortSha(pullRequest.head)}.`],
  };
}

/** The page that the pull request's is below. */
const repositoryOf = ({ url }: PullRequestFacts): string => url.replace(/\/pull\/\d+$/, "");

function rolledBack(state: State, rollback: string): Situation {
  const recovery = state.recoveries.find((each) => each.rollback === rollback);
  const where =
    recovery === undefined ? "a recovery pull request follows" : `#${recovery.pullRequest} carries it`;
  return {
    status: { state: "failure", description: `Rolled back by ${rollback}; ${where}` },
    lines: [
      `This change left production with ${rollback}. Only its recovery pull request brings it back: ${where}.`,
    ],
  };
}

function onStaging(facts: DisplayFacts, row: PullRequestApproval): Situation {
  const { state, policy, decision } = facts;
  const landing = facts.landing.filter(
    ({ pullRequest: number }) => (number ?? row.staged.number) === row.staged.number,
  );
  const others = state.train.staged
    .filter(({ number }) => number !== row.staged.number)
    .map(({ number }) => `#${number}`);
  const runs = runsOnStaging(state);
  const missing = [
    ...row.findings,
    ...(facts.waiting === undefined ? [] : [facts.waiting]),
    ...overdueFindings(row, facts),
    ...landing,
    ...decision.train,
    ...(row.decision === "granted" ? decision.holds : []),
  ];
  const lines = [
    runs
      ? `Commit ${shortSha(row.staged.head)} runs on staging${policy.staging.url === undefined ? "" : `: ${policy.staging.url}`}${others.length === 0 ? "" : `, together with ${others.join(", ")}`}.`
      : `Commit ${shortSha(row.staged.head)} is merged into staging; its deployment is not verified yet.`,
    ...(state.train.drift.length === 0
      ? []
      : [
          "",
          `Also on staging: ${commitCount(state.train.drift.length)} that bypassed the console: ${driftList(state)}.`,
        ]),
    "",
    ...versionLines(facts),
    ...(row.decision === "granted"
      ? [`Approved by ${row.counted.map(({ by, source }) => `@${by} (${source})`).join(", ")}.`]
      : howToApprove(facts, { row, runs })),
    ...findingLines(missing),
    ...waitersLines(state, row.staged.number),
    ...(row.ignored.length === 0
      ? []
      : [
          "",
          "Not counted:",
          ...row.ignored.map(
            ({ code, found }) => `- ${escapeMarkdown(found)} ${reasons[code].problem} \`${code}\``,
          ),
        ]),
  ];
  return { status: { state: "pending", description: stagedDescription(row, facts) }, lines };
}

const versionLines = ({ nextVersion }: DisplayFacts): readonly string[] =>
  nextVersion === undefined
    ? []
    : [
        `It is going to be released in ${nextVersion}, under the title it has then. The labels \`release:major\` and \`release:patch\` change the number.`,
        "",
      ];

/** What nobody looks at keeps everybody waiting; people decide what becomes of it. */
function overdueFindings(
  { staged, decision }: PullRequestApproval,
  { policy, now }: DisplayFacts,
): readonly Finding[] {
  const { maxWaitDays } = policy.approval;
  if (maxWaitDays === 0 || decision === "granted" || workingDaysBetween(staged.boardedAt, now) < maxWaitDays)
    return [];
  return [
    finding(
      "waits-too-long",
      `On staging since ${staged.boardedAt}; approval.max-wait is ${maxWaitDays} working days.`,
    ),
  ];
}

const driftShown = 50;

/** The newest of them; the rest is in the release log. */
function driftList({ train: { drift } }: State): string {
  const shown = drift
    .slice(-driftShown)
    .map(({ sha, title }) => `${shortSha(sha)} ${escapeMarkdown(title, 100)}`);
  const left = drift.length - shown.length;
  return [...(left > 0 ? [`${left} older ones`] : []), ...shown].join("; ");
}

function stagedDescription(
  row: PullRequestApproval,
  { decision, state, policy, landing }: DisplayFacts,
): string {
  if (row.decision === "refused") return `On staging; ${row.findings.map(({ code }) => code).join(", ")}`;
  const failure = decision.train.find(({ code }) => code === "staging-failed");
  if (failure !== undefined) return `${reasons[failure.code].problem} (${failure.code})`;
  if (row.decision === "awaited")
    return `On staging, waits for ${awaitedNames({ staged: row.staged, state, policy })}`;
  const others = decision.rows
    .filter(({ decision: each }) => each !== "granted")
    .map(({ staged }) => `#${staged.number}`);
  if (others.length > 0) return `Approved; waits for ${others.join(", ")}`;
  const blocking = [...decision.train, ...decision.holds, ...landing][0];
  return blocking === undefined
    ? "Approved; production is next"
    : `Approved. ${reasons[blocking.code].problem} (${blocking.code})`;
}

function held(report: GateReport): Situation {
  const findings = report.results.flatMap((result) => result.findings);
  const first = findings[0];
  const description =
    first === undefined ? "Not evaluated" : `${reasons[first.code].problem} (${first.code})`;
  return {
    status: { state: report.verdict === "blocked" ? "failure" : "pending", description },
    lines: [...report.results.map(({ gate, verdict }) => `- ${gate}: ${verdict}`), ...findingLines(findings)],
  };
}

const headline = (state: Display["status"]["state"]): string =>
  ({ pending: "Waiting", success: "Done", failure: "Stopped" })[state];

const commitCount = (count: number): string => (count === 1 ? "1 commit" : `${count} commits`);
