import type { Drill, DrillCheck } from "./drill.js";
import { findingLine } from "../reasons/finding-markdown.js";
import { escapeMarkdown, mention, table } from "../text/markdown.js";
import type { Policy } from "../policy/policy.js";

export const drillMarker = "<!-- release-console:drill -->";
export const drillTitle = "A rollback would fail now";

/** The verdict, a row for each check, then what to do about each that is not as it should be. */
export function drillSummary({ outcome, target, checks }: Drill): string {
  const whereTo = target === null ? "" : ` to ${target.version}`;
  const verdict =
    outcome === "failed"
      ? `A rollback${whereTo} would fail now`
      : target === null
        ? "Ready, but there is nothing to go back to yet"
        : `A rollback${whereTo} would succeed now`;
  return [`### Drill: ${verdict}`, "", checksTable(checks), "", ...findingList(checks), ""].join("\n");
}

/** For the issue of a failed drill. Names whom a rollback would need. */
export function drillIssue(
  drill: Drill,
  { policy, runUrl }: { readonly policy: Policy; readonly runUrl: string },
): string {
  return [
    drillMarker,
    `${policy.rollbackApprovers.map(mention).join(" ")}: a drill found that a rollback would fail now. Nothing was deployed. A drill runs every week, and the first one that passes closes this issue. To try again now: Actions, Rollback, Run workflow, with "drill".`,
    "",
    checksTable(drill.checks),
    "",
    ...findingList(drill.checks),
    "",
    `[The drill](${runUrl})`,
  ].join("\n");
}

export const drillPassedText = (runUrl: string): string =>
  `[The drill](${runUrl}) passed: a rollback would succeed now.`;

const checksTable = (checks: readonly DrillCheck[]): string =>
  table([
    ["what", "verdict", "seen"],
    ...checks.map(({ name, seen, failures, warnings }) => [
      name,
      failures.length > 0
        ? "**stops a rollback**"
        : warnings.length > 0
          ? "passed, with a warning"
          : "passed",
      failures.length > 0 ? "see below" : escapeMarkdown(seen) || "–",
    ]),
  ]);

const findingList = (checks: readonly DrillCheck[]): readonly string[] => [
  ...checks.flatMap(({ failures }) => failures.map((each) => `- **Stops a rollback:** ${findingLine(each)}`)),
  ...checks.flatMap(({ warnings }) => warnings.map((each) => `- Warning: ${findingLine(each)}`)),
];
