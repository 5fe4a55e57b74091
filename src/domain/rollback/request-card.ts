import type { CardFacts } from "./card-facts.js";
import { driftText } from "../state/drift.js";
import { databaseLines } from "../migrations/words.js";
import { codeSpan, escapeMarkdown, quote } from "../text/markdown.js";
import type { RollbackTarget } from "../log/entry.js";
import type { RollbackPreview } from "../log/rollback-preview.js";
import { approvalLines, environmentLines } from "./request-card-approval.js";
import { directionTable } from "./request-card-table.js";
import { approvedBy } from "./approvers.js";
import { rollbackMarker, shortDuration } from "./issue-comments.js";
import type { Release, Rollback, State } from "../state/state.js";
import { linesUpTo } from "../text/shortened-lists.js";
import { shortSha, type Version } from "../values/values.js";

/**
 * What would happen, before anyone approves. Whoever reads it may be new here and in a hurry: first the direction, then
 * what to look at, then the one line to copy. The code binds what stands here; the issue's text itself proves nothing.
 */
export function rollbackCard(facts: CardFacts): string {
  const { rollback, state } = facts;
  const { id, from, target, reason, requesters, automatic } = rollback;
  return [
    rollbackMarker(id),
    stateLine(rollback, state),
    "",
    directionTable(facts),
    "",
    // Two dots: with three GitHub would leave out what the target has and the other has not (platform fact 125).
    `[What is taken out](${facts.repositoryUrl}/compare/${target.commit.sha}..${from.commit.sha}) (green lines leave, red lines come back)`,
    "",
    `Requested by ${automatic ? "the console, after a failure" : `@${requesters[0]?.by ?? "unknown"}`}:`,
    "",
    quote(reason),
    "",
    ...attention(facts),
    "### What leaves production",
    "",
    ...leavingLines(rollback),
    "",
    "### What stays",
    "",
    ...stayingLines(state, target.version),
    "",
    ...(rollback.phase === "restored"
      ? ["### Nothing to approve any more", "", "What is left to do is in the newest comments."]
      : approvalLines(facts)),
  ].join("\n");
}

/** Whoever comes later reads first that it is over, and what was done. */
function stateLine(rollback: Rollback, state: State): string {
  const { id, from, target, restoredAt } = rollback;
  if (rollback.phase === "restored")
    return `**${id} is done: production went from ${from.version} back to ${target.version}${restoredAt === null ? "" : ` at ${restoredAt}`}.** Approved by ${approvedBy(rollback)}. What follows is the request as it was approved.`;
  const how = rollback.preauthorised
    ? "The policy file approved that beforehand, so it is carried out at once; what comes of it is told in the newest comments."
    : "Nothing changes until it is approved below; what comes of that is told in the newest comments.";
  return `**Production would go from ${from.version} back to ${target.version}.** ${how}${expectedTime(state)}`;
}

/** Whoever decides wants to know when production is going to be back. */
function expectedTime({ releases }: State): string {
  const last = releases.findLast(({ startedAt }) => startedAt !== null);
  if (last === undefined || last.startedAt === null) return "";
  return ` The deployment of ${last.version} took ${shortDuration(last.startedAt, last.releasedAt)}; expect about as long from the approval on.`;
}

/** Room for the reason at its longest and for the line to copy, which must not be cut off. */
const mostLeaving = { lines: 100, letters: 16_000 };
const mostStaying = { lines: 10, letters: 6_000 };

function leavingLines({ carried, carriedDrift }: Rollback): readonly string[] {
  const lines = [...carried.map(pullRequestLine), ...carriedDrift.map((each) => `- ${driftText(each)}`)];
  return lines.length === 0 ? ["No pull request."] : linesUpTo(mostLeaving, lines, "see the link above.");
}

/** Names without `@`: who is told is told by a comment of its own, and GitHub delivers few mentions of one text. */
const pullRequestLine = ({ number, title, author }: Rollback["carried"][number]): string =>
  `- #${number} ${escapeMarkdown(title, 200)}, by ${escapeMarkdown(author)}`;

interface Warning {
  readonly what: string;
  readonly advice: string;
}

/** States "nothing found" explicitly: silence would look like "not checked". */
function attention(facts: CardFacts): readonly string[] {
  const { rollback, state } = facts;
  const lines = [
    ...environmentLines(facts),
    ...warningLines(uncertainty(rollback, state)),
    ...targetLines(state, rollback),
  ];
  return lines.length === 0 ? [] : ["### Look at this first", "", ...lines, ""];
}

const warningLines = (warnings: readonly Warning[]): readonly string[] =>
  warnings.map(({ what, advice }) => `- **${what}** ${advice}`);

/** What going back to this release means, whatever runs now. */
export function targetLines(
  { releases }: State,
  { from, target, preview }: Pick<Rollback, "from" | "target" | "preview">,
): readonly string[] {
  const { migrations, database } = preview;
  const isClear =
    migrations?.kind === "found" &&
    migrations.count === 0 &&
    (database === undefined || database.tools.length > 0);
  const warnings = [
    ...healthWarnings(releases.find(({ version }) => version === target.version)),
    ...migrationWarnings(preview, target.version),
    ...workflowWarnings(preview, target.version),
    ...tagWarnings(preview, target),
  ];
  return [
    ...warningLines(warnings),
    ...(isClear ? ["- The changes include no migration."] : []),
    ...(database === undefined
      ? []
      : databaseLines(database, { from: from.version, target: target.version })),
  ];
}

function uncertainty({ from }: Rollback, state: State): readonly Warning[] {
  return [
    ...(state.attempt === null
      ? []
      : [
          {
            what: `${state.attempt.version} is being deployed right now.`,
            advice: "Approving the rollback stops that deployment first.",
          },
        ]),
    ...(state.attempt === null && state.production.kind === "uncertain"
      ? [
          {
            what: "It is uncertain what runs now.",
            advice: `The deployment of ${from.version} failed.`,
          },
        ]
      : []),
  ];
}

const healthWarnings = (release: Release | undefined): readonly Warning[] =>
  release?.health === "unverified"
    ? [
        {
          what: `${release.version} was never verified by a health check.`,
          advice: "All that is known is that its deployment succeeded.",
        },
      ]
    : [];

function migrationWarnings({ migrations }: RollbackPreview, target: string): readonly Warning[] {
  if (migrations === null) return [];
  const advice = `Make sure that ${target} works with the current data.`;
  if (migrations.kind === "unknown")
    return [{ what: "The console could not find out whether the changes include migrations.", advice }];
  const { paths, count, isAtLeast } = migrations;
  if (count === 0) return [];
  const shown = paths.slice(0, mostFiles).map((path) => codeSpan(path, 100));
  const left = count > shown.length ? ` and ${count - shown.length} more` : "";
  const files = `${isAtLeast ? "at least " : ""}${count} ${count === 1 ? "file" : "files"}`;
  return [
    {
      what: `The changes include migrations (${files}), and a rollback does not undo them.`,
      advice: `${advice} ${shown.join(", ")}${left}.`,
    },
  ];
}

const mostFiles = 12;

function workflowWarnings({ deployWorkflow }: RollbackPreview, target: string): readonly Warning[] {
  const what = `${target} will be deployed by today's deploy.yml`;
  switch (deployWorkflow) {
    case "same":
      return [];
    case "differs":
      return [
        {
          what: `${what}, which has changed since that release.`,
          advice: "Make sure that it can deploy code that old.",
        },
      ];
    case "unknown":
      return [
        {
          what: `${what}.`,
          advice: "The console could not find out whether it has changed since that release.",
        },
      ];
    default:
      return deployWorkflow satisfies never;
  }
}

function tagWarnings({ tag }: RollbackPreview, { version, commit }: RollbackTarget): readonly Warning[] {
  if (tag === undefined) return [];
  const now = tag === null ? "is gone" : `points at ${shortSha(tag)}`;
  return [
    {
      what: `The tag ${version} ${now}, not at the commit of that release.`,
      advice: `The log counts: ${shortSha(commit.sha)} will run. Find out who moved the tag.`,
    },
  ];
}

function stayingLines({ releases }: State, target: Version): readonly string[] {
  const at = releases.findIndex(({ version }) => version === target);
  const staying = releases.slice(0, at + 1).filter(({ rolledBackBy }) => rolledBackBy === null);
  const pullRequests = staying.toReversed().flatMap((release) => release.pullRequests);
  const all = `Everything up to ${target}`;
  if (pullRequests.length === 0) return [`${all}.`];
  return [
    `${all}, the newest first:`,
    "",
    ...linesUpTo(mostStaying, pullRequests.map(pullRequestLine), "see the Release Notes."),
  ];
}
