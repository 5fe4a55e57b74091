import { codeSpan, escapeMarkdown } from "../text/markdown.js";
import { toolNames, type Doubt, type Evidence } from "./detect.js";
import type { Counted, DatabaseFound, ToolFound } from "./found.js";
import { findTool } from "../migration-tools/table.js";
import type { Behaviour, MigrationTool } from "../migration-tools/tool.js";

/** A release to go back to, and the one that runs now. */
export interface Direction {
  readonly from: string;
  readonly target: string;
}

/** What the older release's "up" would do, the worst first; empty: nothing of this tool differs. */
export function expectedUp({
  tool: id,
  inTarget,
  leaving,
  changed,
  special,
}: ToolFound): readonly Behaviour[] {
  const tool = findTool(id);
  if (tool === undefined || !inTarget) return [];
  const cases = (tool.special ?? []).filter(({ when }) => special.includes(when)).map(({ up }) => up);
  const plain = [
    ...(leaving.count > 0 && !special.includes("leaves") ? [tool.up] : []),
    ...(changed.count > 0 && !special.includes("changes") ? [tool.edited] : []),
    ...(tool.recognised.files === undefined ? [tool.up] : []),
  ];
  return [...cases, ...plain].toSorted((one, other) => rank[one.outcome] - rank[other.outcome]);
}

const rank: Readonly<Record<Behaviour["outcome"], number>> = {
  fails: 0,
  ignored: 1,
  changes: 2,
  "not-measured": 3,
  passes: 4,
};

/** Whether a deployment of the older release would fail, or change the database, when it runs its migrations. @internal used here and by tests */
export const worstOutcome = ({ tools }: DatabaseFound): Behaviour["outcome"] | undefined =>
  tools
    .flatMap((each) => expectedUp(each).slice(0, 1))
    .toSorted((one, other) => rank[one.outcome] - rank[other.outcome])[0]?.outcome;

/** For the card: what differs for each tool, what its up will do, the option, what never to run, and the order. Markdown lines. */
export function databaseLines(found: DatabaseFound, direction: Direction): readonly string[] {
  const lines = found.tools.flatMap((each) => toolLines(each, direction));
  const hasMigrations = found.tools.some((each) => expectedUp(each).length > 0 || each.leaving.count > 0);
  return [
    ...lines,
    ...(hasMigrations ? [`- **Safe order:** ${safeOrder(found, direction)}`] : []),
    ...found.doubts.map((doubt) => `- **Not certain:** ${doubtText(doubt)}`),
    ...(found.tools.length === 0 && found.doubts.length === 0
      ? ["- No migration tool was recognised, so no change was taken for a migration."]
      : []),
  ];
}

function toolLines(found: ToolFound, direction: Direction): readonly string[] {
  const tool = findTool(found.tool);
  if (tool === undefined) return [`- **${escapeMarkdown(found.tool)}** is not known to this version.`];
  const { leaving, changed, returning, evidence } = found;
  const expected = expectedUp(found);
  if (expected.length === 0 && leaving.count + changed.count + returning.count === 0) return [];
  return [
    `- **${tool.name}** (recognised by ${evidenceText(evidence)}): ${differenceText(found)}`,
    ...(found.inTarget
      ? [
          ...expected.map((up) => `  - ${upText(tool, up, direction)}`),
          ...(tool.option === null || !needsOption(expected) ? [] : [`  - ${optionText(tool, direction)}`]),
          ...(leaving.count === 0 ? [] : [`  - ${downText(tool, direction)}`]),
        ]
      : [`  - ${direction.target} does not use it, so its deployment applies nothing.`]),
  ];
}

const needsOption = (expected: readonly Behaviour[]): boolean =>
  expected.some(({ outcome }) => outcome !== "passes" && outcome !== "not-measured");

function differenceText({ leaving, changed, returning, tool }: ToolFound): string {
  const parts = [
    ...countText(leaving, "leaves", "leave"),
    ...countText(changed, "differs", "differ"),
    ...countText(returning, "is in the older release only", "are in the older release only"),
  ];
  if (parts.length > 0) return `${parts.join("; ")}.`;
  return findTool(tool)?.recognised.files === undefined
    ? "its schema is in the code, so there are no migrations to compare."
    : "no migration differs.";
}

function countText({ count, paths }: Counted, one: string, many: string): readonly string[] {
  if (count === 0) return [];
  const left = count > paths.length ? ` and ${count - paths.length} more` : "";
  const shown = paths.map((path) => codeSpan(path, 100)).join(", ");
  return [`${count} ${count === 1 ? `migration ${one}` : `migrations ${many}`} (${shown}${left})`];
}

/** With the version and the date of the measurement, because another version may do otherwise. */
const upText = (tool: MigrationTool, { outcome, text }: Behaviour, { target }: Direction): string =>
  outcome === "not-measured"
    ? `What ${tool.command} of ${target} does here was not measured.`
    : `**${tool.command} of ${target}** ${text} (measured with ${tool.name} ${tool.version}, ${tool.measured}).`;

const optionText = ({ option }: MigrationTool, { target }: Direction): string =>
  option === null
    ? ""
    : `**Option:** ${option.text} ${
        option.place === "release"
          ? `It helps only where ${target} has it already.`
          : "It can be set in today's deploy.yml, which deploys the older release."
      }`;

function downText({ down, name }: MigrationTool, { from, target }: Direction): string {
  const never = down.never.length === 0 ? "" : `**Never run from ${target}:** ${down.never.join(", ")}. `;
  return down.danger === "none" || down.danger === "not-measured"
    ? `Down with ${name}: ${down.text}.`
    : `${never}Down from ${target}: ${down.text}. Only ${from} has the migration that leaves.`;
}

/** A variable, because a commit that changes deploy.yml needs a GitHub App afterwards (platform fact 34). */
const skipping =
  "Let deploy.yml skip its migrate step, best by a variable such as `SKIP_MIGRATIONS`, which needs no commit, or set an option named here. Keep that for every deployment, to staging, too, until the recovery has brought the migrations back.";

function safeOrder(found: DatabaseFound, { from, target }: Direction): string {
  const worst = worstOutcome(found);
  const canGoDown = found.tools.some(({ tool }) => {
    const danger = findTool(tool)?.down.danger;
    return danger !== undefined && danger !== "none" && danger !== "not-measured";
  });
  const undo = canGoDown
    ? `run down from ${from} before the approval, because its code leaves with it`
    : "change the database back by hand before the approval";
  const skip =
    worst === "fails" || worst === "changes" || worst === "ignored"
      ? ` 2. ${skipping} 3. Approve.`
      : " 2. Approve.";
  return `1. Make sure that ${target} works with the database as it is now; if it does not, ${undo}.${skip}`;
}

/** In the comment on a deployment that failed: whether the migration tool may be why, and the way out. Markdown lines. */
export function failedByMigrations(found: DatabaseFound, direction: Direction): readonly string[] {
  const refusing = found.tools.flatMap((each) => {
    const tool = findTool(each.tool);
    const up = expectedUp(each).find(({ outcome }) => outcome === "fails");
    return tool === undefined || up === undefined ? [] : [{ tool, up }];
  });
  if (refusing.length === 0) return [];
  return [
    "**Migrations:** this is expected where the deployment runs them, and trying again does not change it:",
    "",
    ...refusing.flatMap(({ tool, up }) => [
      `- ${upText(tool, up, direction)}`,
      ...(tool.option === null ? [] : [`- ${optionText(tool, direction)}`]),
      ...(tool.down.never.length === 0 ? [] : [`- ${downText(tool, direction)}`]),
    ]),
    `- **Way out:** look into the log of the deploy job. If it shows these words: ${skipping} Then try again.`,
    "",
  ];
}

/** How a name that anybody chose is written into a sentence. */
export type Quote = (name: string) => string;
const inMarkdown: Quote = (name) => codeSpan(name, 100);

export function evidenceText(evidence: Evidence, quote: Quote = inMarkdown): string {
  const path = quote(evidence.path);
  switch (evidence.kind) {
    case "dependency":
      return `${quote(evidence.name)} in ${path}`;
    case "configuration":
      return path;
    case "annotation":
      return `what stands in ${path}`;
    default:
      return evidence satisfies never;
  }
}

export function doubtText(doubt: Doubt, quote: Quote = inMarkdown): string {
  switch (doubt.kind) {
    case "names": {
      const names = toolNames(doubt.tools);
      if (doubt.tools.every((id) => findTool(id) === undefined))
        return `${doubt.words} (${quote(doubt.first)}), as ${names.join(" or ")} writes them: what it does on the database of a newer release was not measured.`;
      const none =
        names.length === 1
          ? `${names.join("")} is not`
          : names.length === 2
            ? `neither ${names.join(" nor ")} is`
            : `none of ${names.join(", ")} is`;
      return `${doubt.words} (${quote(doubt.first)}), but ${none} among the dependencies: which tool runs them is not known.`;
    }
    case "unreadable":
      return `${quote(doubt.path)} could not be read, so what it asks for is not known.`;
    case "unread":
      return `${doubt.count} more ${doubt.count === 1 ? "manifest was" : "manifests were"} not read.`;
    case "more-tools":
      return `${toolNames(doubt.tools).join(", ")} ${doubt.tools.length === 1 ? "was" : "were"} recognised, too, and ${doubt.tools.length === 1 ? "is" : "are"} not looked at here.`;
    case "cut-listing":
      return `GitHub listed only the first ${doubt.files} files of a release; those beyond were not looked at.`;
    default:
      return doubt satisfies never;
  }
}
