import { dependenciesIn, manifestKind } from "./manifests.js";
import type { Survey } from "./survey.js";
import { findTool, migrationTools } from "../migration-tools/table.js";
import type { MigrationTool } from "../migration-tools/tool.js";

/** Why a tool was recognised, the surest first. */
export type Evidence =
  | { readonly kind: "dependency"; readonly name: string; readonly path: string }
  | { readonly kind: "configuration"; readonly path: string }
  | { readonly kind: "annotation"; readonly path: string };

export interface Recognised {
  readonly tool: MigrationTool;
  readonly evidence: Evidence;
}

/** What could not be told, or not for certain. */
export type Doubt =
  /** Names that only tools have which nothing else speaks for. */
  | {
      readonly kind: "names";
      readonly words: string;
      readonly first: string;
      readonly tools: readonly string[];
    }
  | { readonly kind: "unreadable"; readonly path: string }
  | { readonly kind: "unread"; readonly count: number }
  /** Recognised besides those that are shown; ids. */
  | { readonly kind: "more-tools"; readonly tools: readonly string[] }
  /** GitHub cut the list of files. */
  | { readonly kind: "cut-listing"; readonly files: number };

export interface Detection {
  readonly tools: readonly Recognised[];
  readonly doubts: readonly Doubt[];
}

/** Texts by path; undefined: the file is there and could not be read as text. */
export type Texts = ReadonlyMap<string, string | undefined>;

/**
 * Which migration tools a tree uses: by the dependencies of its manifests first, by configuration files and by what
 * stands in `samples` (texts of migrations) second. Names of files alone decide nothing; what they hint at is a doubt.
 */
export function detectMigrationTools(
  { manifests, unread, configured, named }: Survey,
  { texts, samples }: { readonly texts: Texts; readonly samples: Texts },
): Detection {
  const wanted = readManifests(manifests, texts);
  const recognised = migrationTools.flatMap((tool): readonly Recognised[] => {
    const evidence =
      dependencyOf(tool, wanted.dependencies) ??
      configurationOf(tool, configured) ??
      annotationOf(tool, samples);
    return evidence === undefined ? [] : [{ tool, evidence }];
  });
  const tools = withoutContained(settled(recognised));
  return {
    tools,
    doubts: [
      ...wanted.unreadable.map((path): Doubt => ({ kind: "unreadable", path })),
      ...(unread === 0 ? [] : [{ kind: "unread" as const, count: unread }]),
      ...nameDoubts(named, recognised),
    ],
  };
}

interface Wanted {
  /** Where each name is asked for first. */
  readonly dependencies: ReadonlyMap<string, string>;
  readonly unreadable: readonly string[];
}

function readManifests(manifests: readonly string[], texts: Texts): Wanted {
  const dependencies = new Map<string, string>();
  const unreadable: string[] = [];
  for (const path of manifests) {
    const kind = manifestKind(path.slice(path.lastIndexOf("/") + 1));
    const text = texts.get(path);
    const found = kind === undefined || text === undefined ? undefined : dependenciesIn(kind, text);
    if (found === undefined) unreadable.push(path);
    else for (const name of found) if (!dependencies.has(name)) dependencies.set(name, path);
  }
  return { dependencies, unreadable };
}

function dependencyOf({ recognised }: MigrationTool, known: Wanted["dependencies"]): Evidence | undefined {
  const name = recognised.dependencies.find((each) => known.has(each));
  const path = name === undefined ? undefined : known.get(name);
  return name === undefined || path === undefined
    ? undefined
    : { kind: "dependency", name: name.slice(name.indexOf(":") + 1), path };
}

function configurationOf({ id }: MigrationTool, configured: Survey["configured"]): Evidence | undefined {
  const path = configured.get(id);
  return path === undefined ? undefined : { kind: "configuration", path };
}

function annotationOf({ recognised: { annotation } }: MigrationTool, samples: Texts): Evidence | undefined {
  if (annotation === undefined) return undefined;
  for (const [path, text] of samples)
    if (text !== undefined && annotation.test(text)) return { kind: "annotation", path };
  return undefined;
}

/** Words in a text are a hint: they count where no dependency or configuration speaks for a tool whose files these are. */
function settled(recognised: readonly Recognised[]): readonly Recognised[] {
  const sure = recognised.filter(({ evidence }) => evidence.kind !== "annotation");
  return recognised.filter(
    ({ evidence }) =>
      evidence.kind !== "annotation" ||
      !sure.some(({ tool }) => tool.recognised.files?.test(evidence.path) === true),
  );
}

function withoutContained(recognised: readonly Recognised[]): readonly Recognised[] {
  const contained = new Set(recognised.flatMap(({ tool }) => tool.contains ?? []));
  return recognised.filter(({ tool }) => !contained.has(tool.id));
}

/** What stands in such a file may have told whose it is. */
const nameDoubts = (named: Survey["named"], recognised: readonly Recognised[]): readonly Doubt[] =>
  [...named].flatMap(([{ name, words, tools }, { first }]): readonly Doubt[] =>
    recognised.some(
      ({ tool, evidence: { kind, path } }) =>
        tools.includes(tool.id) ||
        tool.recognised.files?.test(first) === true ||
        (kind === "annotation" && name.test(path.slice(path.lastIndexOf("/") + 1))),
    )
      ? []
      : [{ kind: "names", words, first, tools }],
  );

export const toolNames = (ids: readonly string[]): readonly string[] =>
  ids.map((id) => findTool(id)?.name ?? id);
