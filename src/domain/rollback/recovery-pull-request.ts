import { branches } from "../values/names.js";
import { driftInRecovery, driftText } from "../state/drift.js";
import type { StagedPullRequest } from "../log/staging-entries.js";
import { escapeMarkdown, quote } from "../text/markdown.js";
import { duration, shortDuration } from "./issue-comments.js";
import { rollbackSteps } from "./timeline.js";
import type { ClosingRollback, Recovery, Rollback } from "../state/state.js";
import { linesUpTo } from "../text/shortened-lists.js";
import { shortSha, type Commit } from "../values/values.js";

/** Also the title of its commit, by which a branch that stands on it is known. */
export const revertTitle = ({ id, from, target }: Pick<Rollback, "id" | "from" | "target">): string =>
  `Revert ${from.version} to ${target.version} (${id})`;

export const recoveryTitle = ({ id, from }: Pick<Rollback, "id" | "from">): string =>
  `Recover ${from.version} (${id})`;

/** An earlier recovery that could not be taken in, and why. */
export interface LeftOut {
  readonly pullRequest: number;
  readonly rollback: string;
  readonly found: string;
}

export interface RecoveryFacts {
  readonly rollback: Rollback;
  readonly carries: readonly StagedPullRequest[];
  readonly base: Commit;
  readonly commit: Commit;
  readonly absorbs: readonly Pick<Recovery, "pullRequest" | "rollback" | "carriedDrift">[];
  readonly leftOut: readonly LeftOut[];
  readonly repositoryUrl: string;
}

/** GitHub takes 65,536 characters. */
const bodyLimit = 60_000;

/**
 * Whom and what it carries, and the trees that prove it. Titles and the reason are escaped, so that no "fixes #12" in them
 * closes anything (platform fact 122); the list is cut before the proof is, and says how many it leaves out.
 */
export function recoveryBody(facts: RecoveryFacts): string {
  const head = headLines(facts);
  const tail = [
    ...driftLines(facts),
    ...earlierLines(facts),
    "",
    ...timeLines(facts.rollback),
    "",
    ...proofLines(facts),
  ];
  const room = bodyLimit - [...head, ...tail].join("\n").length;
  return [...head, ...carriedLines(facts.carries, room), ...tail].join("\n");
}

function headLines({ rollback, carries }: RecoveryFacts): readonly string[] {
  const { id, issue, reason, from, target } = rollback;
  return [
    `${id}${issue === null ? "" : ` (#${issue})`} took ${from.version} back to ${target.version}. This pull request carries everything that left production, for repair. Push the repair to this branch; it then goes through checks, staging and approval like any other. If the cause was elsewhere, a tester can comment \`/check\` to let it go as it is.`,
    "",
    "Reason:",
    "",
    quote(reason),
    "",
    `Carries ${carries.length} pull request${carries.length === 1 ? "" : "s"}:`,
  ];
}

function carriedLines(carries: readonly StagedPullRequest[], room: number): readonly string[] {
  const lines: string[] = [];
  let left = room - 100;
  for (const { number, title, author, linkedIssues } of carries) {
    const issues =
      linkedIssues.length === 0 ? "" : `, for ${linkedIssues.map((issue) => `#${issue}`).join(" ")}`;
    const line = `- #${number} ${escapeMarkdown(title)} by @${author}${issues}`;
    left -= line.length + 1;
    if (left < 0)
      return [...lines, `- and ${carries.length - lines.length} more; the release log names them all`];
    lines.push(line);
  }
  return lines;
}

const mostDrift = { lines: 50, letters: 10_000 };

/** People wrote it, whichever way it came: what is repaired here is theirs as well. */
function driftLines({ rollback, absorbs }: RecoveryFacts): readonly string[] {
  const drift = driftInRecovery(rollback, absorbs);
  if (drift.length === 0) return [];
  const lines = drift.map((each) => `- ${driftText(each)}`);
  const heading = `And ${drift.length} commit${drift.length === 1 ? "" : "s"} without a pull request:`;
  return ["", heading, ...linesUpTo(mostDrift, lines, "the release log names them all.")];
}

const earlierLines = ({ absorbs, leftOut }: RecoveryFacts): readonly string[] => [
  ...(absorbs.length === 0
    ? []
    : [
        "",
        "It replaces these, with every fix pushed to them:",
        ...absorbs.map(({ pullRequest, rollback }) => `- #${pullRequest} (${rollback})`),
      ]),
  ...(leftOut.length === 0
    ? []
    : [
        "",
        "Left out because of merge conflicts; they stay open and can land after this one:",
        ...leftOut.map(
          ({ pullRequest, rollback, found }) =>
            `- #${pullRequest} (${rollback}): ${escapeMarkdown(found)}. Once this one has landed, its authors merge ${branches.base} into its branch and resolve the conflict there.`,
        ),
      ]),
];

const timeLines = (rollback: Rollback): readonly string[] => [
  "Timeline:",
  ...rollbackSteps(rollback).map(
    ({ what, at, by }) =>
      `- ${at} ${what}${by === undefined ? "" : ` by ${by}`}${at === rollback.restoredAt ? `, ${shortDuration(rollback.requestedAt, at)} after the request` : ""}`,
  ),
];

function proofLines({ rollback: { from }, base, commit, repositoryUrl }: RecoveryFacts): readonly string[] {
  return [
    "Proof:",
    `- tree of this branch: \`${commit.tree}\` (commit [${shortSha(commit.sha)}](${repositoryUrl}/commit/${commit.sha}))`,
    `- tree that it is based on: \`${base.tree}\` (${commit.tree === base.tree ? "the same: nothing is carried" : "different: it carries changes"})`,
    `- tree that was rolled back: \`${from.commit.tree}\` (${from.version})`,
    "",
    `Checks: the console started those that can be dispatched. If a rule of ${branches.base} requires this pull request's own runs, press "Approve workflows to run" below, or push a commit.`,
    "",
    `Policy and workflow files are as on ${branches.base}. The original pull requests' branches cannot be reused; work here.`,
  ];
}

/** For the issue, where Actions may not open pull requests: a person does it with one click. */
export function openRecoveryLink(
  { id, from }: Pick<Rollback, "id" | "from">,
  { branch, repositoryUrl }: { readonly branch: string; readonly repositoryUrl: string },
): string {
  const query = Object.entries({
    expand: "1",
    title: `Recover ${from.version} (${id})`,
    body: `Brings back what ${id} rolled back, for repair.`,
    labels: "recovery",
  }).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${repositoryUrl}/compare/${branches.base}...${branch}?${query.join("&")}`;
}

/** Said in the rollback's issue when it is closed. */
export function closingText(closing: ClosingRollback, releasedAt: Parameters<typeof duration>[1]): string {
  const { version, pullRequest, requestedAt } = closing;
  if (version === null || pullRequest === null)
    return "Nothing is left to bring back: what was rolled back changed only files that are never rolled back.";
  return `Recovered: ${version} brought everything back with #${pullRequest}, ${duration(requestedAt, releasedAt)} after the request.`;
}
