import { detectMigrationTools, type Detection, type Doubt, type Evidence, type Texts } from "./detect.js";
import { migrationsLeaving } from "./leaving.js";
import { type Difference, type Files } from "./tree-difference.js";
import type { Survey } from "./survey.js";
import { migrationTools, nameFamilies } from "../migration-tools/table.js";
import type { MigrationTool } from "../migration-tools/tool.js";

/** How a rollback meets the database, as it was found when it was requested. In the log with the request. */
export interface DatabaseFound {
  readonly tools: readonly ToolFound[];
  readonly doubts: readonly Doubt[];
}

export interface ToolFound {
  /** Id in the table. */
  readonly tool: string;
  readonly evidence: Evidence;
  /** false: the release to go back to does not use it, so its deployment runs nothing of it. */
  readonly inTarget: boolean;
  readonly leaving: Counted;
  readonly changed: Counted;
  /** In the older release only. */
  readonly returning: Counted;
  /** Which of the tool's special cases apply. */
  readonly special: readonly ("leaves" | "changes")[];
}

export interface Counted {
  readonly count: number;
  /** The first of them. */
  readonly paths: readonly string[];
}

const pathsKept = 5;
const counted = (paths: readonly string[]): Counted => ({
  count: paths.length,
  paths: paths.slice(0, pathsKept),
});

export interface Looked {
  /** From `target` to `live`. */
  readonly difference: Difference;
  readonly target: Seen;
  readonly live: Seen;
  /** Texts of migrations, by path. */
  readonly samples: Texts;
}

/** One release: all its files, what their paths show, and the texts of the manifests that `survey` names. */
export interface Seen {
  readonly files: Files;
  readonly isComplete: boolean;
  readonly survey: Survey;
  readonly texts: Texts;
}

export interface DatabaseLook {
  readonly found: DatabaseFound;
  /** Every migration that differs, in alphabetical order: what `migrations` in the policy file is by default. */
  readonly paths: readonly string[];
}

/** What going from `live` back to `target` means for a database that `live` has migrated. Pure: all was read before. */
export function lookAtDatabase({ target, live, samples, difference }: Looked): DatabaseLook {
  const detect = ({ files, survey, texts }: Seen): Detection =>
    detectMigrationTools(survey, {
      texts,
      samples: new Map([...samples].filter(([path]) => files.has(path))),
    });
  const [before, now] = [detect(target), detect(live)];
  const known = new Set(now.tools.map(({ tool }) => tool.id));
  const tools = [...now.tools, ...before.tools.filter(({ tool }) => !known.has(tool.id))];
  const parts = migrationsLeaving(difference, tools);
  const found = parts.map(({ tool, difference: own }, index): ToolFound => ({
    tool: tool.id,
    evidence: tools[index]?.evidence ?? { kind: "annotation", path: "" },
    inTarget: before.tools.some((each) => each.tool.id === tool.id) || hasMigrationsOf(tool, target),
    leaving: counted(own.leaving),
    changed: counted(own.changed),
    returning: counted(own.returning),
    special: specialCases(tool, own),
  }));
  const paths = parts.flatMap(({ difference: own }) => [...own.leaving, ...own.changed, ...own.returning]);
  const hinted = hintedPaths(difference, [...before.doubts, ...now.doubts]);
  const [shown, further] = mostAffected(found);
  return {
    found: {
      tools: shown,
      doubts: [...further, ...doubtsOf([now, before], [target, live]).slice(0, mostDoubts)],
    },
    paths: [...new Set([...paths, ...hinted])].toSorted(),
  };
}

/** An issue holds 65,536 letters, and a card has more to say. */
const mostTools = 6;
const mostDoubts = 8;

/** Those with most that differs, and the names of the others. */
function mostAffected(found: readonly ToolFound[]): readonly [readonly ToolFound[], readonly Doubt[]] {
  if (found.length <= mostTools) return [found, []];
  const weight = ({ leaving, changed, returning }: ToolFound): number =>
    leaving.count * 4 + changed.count * 2 + returning.count;
  const ordered = found.toSorted((one, other) => weight(other) - weight(one));
  const tools = ordered.slice(mostTools).map(({ tool }) => tool);
  return [ordered.slice(0, mostTools), [{ kind: "more-tools", tools }]];
}

/** Files that the tool could own count as its own: better a warning too many than "it applies nothing". */
function hasMigrationsOf({ recognised: { files } }: MigrationTool, { files: known }: Seen): boolean {
  if (files !== undefined) for (const path of known.keys()) if (files.test(path)) return true;
  return false;
}

const specialCases = ({ special = [] }: MigrationTool, own: Difference): readonly ("leaves" | "changes")[] =>
  special
    .filter(({ files, when }) =>
      (when === "leaves" ? own.leaving : own.changed).some((path) => files.test(path)),
    )
    .map(({ when }) => when);

/** Files whose names hint at a tool that nothing else speaks for. */
function hintedPaths(
  { leaving, changed, returning }: Difference,
  doubts: readonly Doubt[],
): readonly string[] {
  const families = nameFamilies.filter(({ words }) =>
    doubts.some((doubt) => doubt.kind === "names" && doubt.words === words),
  );
  if (families.length === 0) return [];
  return [...leaving, ...changed, ...returning].filter(
    (path) =>
      isInMigrationFolder(path) &&
      families.some(({ name }) => name.test(path.slice(path.lastIndexOf("/") + 1))),
  );
}

const isInMigrationFolder = (path: string): boolean =>
  /(?:^|\/)(?:[Mm]igrations?|migrate|versions|sql)\//.test(path);

function doubtsOf(detections: readonly Detection[], trees: readonly Seen[]): readonly Doubt[] {
  const all = detections.flatMap(({ doubts }) => doubts);
  const cut = trees.find(({ isComplete }) => !isComplete);
  const unique = all.filter(
    (doubt, index) => all.findIndex((other) => keyOf(other) === keyOf(doubt)) === index,
  );
  return [...unique, ...(cut === undefined ? [] : [{ kind: "cut-listing" as const, files: cut.files.size }])];
}

/** One doubt of a kind and a place is enough. */
const keyOf = (doubt: Doubt): string =>
  doubt.kind === "names" ? doubt.words : doubt.kind === "unreadable" ? doubt.path : doubt.kind;

const mostSamples = 10;

/** Migrations to look into: one of each folder and kind among those that differ, nothing that no tool could own. */
export function samplesAmong({ leaving, returning }: Difference): readonly string[] {
  const seen = new Set<string>();
  const samples: string[] = [];
  for (const path of [...leaving, ...returning]) {
    if (samples.length >= mostSamples) break;
    const key = `${path.slice(0, path.lastIndexOf("/"))} ${path.slice(path.lastIndexOf(".") + 1)}`;
    if (seen.has(key) || !couldBeMigration(path)) continue;
    seen.add(key);
    samples.push(path);
  }
  return samples;
}

const couldBeMigration = (path: string): boolean =>
  migrationTools.some(({ recognised: { files } }) => files?.test(path) === true);
