import type { PlayedStory } from "../run/play-all.js";
import { groups, type Scenario } from "../scenarios/scenario.js";
import type { Screen } from "../report/screen.js";

/** All stories with what they are about, by group; in 80 columns. */
export function renderList(screen: Screen, scenarios: readonly Scenario[]): void {
  for (const group of groups) {
    const members = scenarios.filter((each) => each.group === group);
    if (members.length === 0) continue;
    screen.line(group, "bold");
    for (const { name, title } of members) {
      screen.line(`  ${name}`);
      for (const line of wrapped(title, 74)) screen.line(`      ${line}`, "dim");
    }
  }
}

/** Lines of at most so many letters, broken between words. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line === undefined || `${line} ${word}`.length > width) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}

/** One line for a story that has ended; `isWhole`: and before it everything that it told. */
export function renderOutcome(
  screen: Screen,
  { scenario, report, told }: PlayedStory,
  { isWhole }: { readonly isWhole: boolean },
): void {
  if (isWhole) for (const line of told.trimEnd().split("\n")) screen.line(line);
  const ok = report?.ok === true;
  const figures =
    report === undefined
      ? "could not be played"
      : `${seconds(report.ms).padStart(7)}  ${String(report.expectations.held).padStart(4)} expectations  ${String(report.requests).padStart(4)} requests`;
  screen.row(`${ok ? "ok    " : "FAILED"}  ${scenario.name.padEnd(40)} ${figures}`, ok ? "good" : "bad");
}

/** What failed, with everything that it told, and the sum. Returns whether all went well. */
export function renderSummary(
  screen: Screen,
  { stories, ms }: { readonly stories: readonly PlayedStory[]; readonly ms: number },
): boolean {
  const failed = stories.filter(({ report }) => report?.ok !== true);
  for (const { scenario, told } of failed) {
    screen.line();
    screen.line(`FAILED  ${scenario.name}`, "bad");
    for (const line of told.trimEnd().split("\n")) screen.line(`  ${line}`);
  }
  const held = stories.reduce((sum, { report }) => sum + (report?.expectations.held ?? 0), 0);
  const violations = stories.reduce((sum, { report }) => sum + (report?.violations.length ?? 0), 0);
  screen.line();
  screen.line(
    `${stories.length - failed.length} of ${stories.length} stories went well, ${held} expectations held, ${violations} contract violations; ${seconds(ms)}.`,
    failed.length === 0 ? "good" : "bad",
  );
  return failed.length === 0;
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
