import { walkBoth, type Difference, type Files } from "./tree-difference.js";
import { manifestKind, manifestNames } from "./manifests.js";
import { migrationTools, nameFamilies, type NameFamily } from "../migration-tools/table.js";
import type { Configuration, MigrationTool } from "../migration-tools/tool.js";

/** What the paths of one tree show, before any file is read. */
export interface Survey {
  /** The nearest to the root first, at most `mostManifests`. */
  readonly manifests: readonly string[];
  /** Manifests beyond those. */
  readonly unread: number;
  /** The first configuration file of each tool, by id. */
  readonly configured: ReadonlyMap<string, string>;
  /** Files in a folder for migrations whose names several tools use. */
  readonly named: ReadonlyMap<NameFamily, { readonly first: string; readonly count: number }>;
}

const mostManifests = 25;

/** Looks at each path once. Folders of installed packages are passed over. */
export function survey(paths: Iterable<string>): Survey {
  const draft = emptyDraft();
  const look = createLook();
  for (const path of paths) {
    const sight = look(path);
    if (sight !== undefined) record(draft, path, sight);
  }
  return finished(draft);
}

/** Both surveys of two trees and where they differ, in one walk: nearly all paths of a large tree are in both. */
export function surveyBoth(
  target: Files,
  live: Files,
): { before: Survey; now: Survey; difference: Difference } {
  const drafts = { before: emptyDraft(), now: emptyDraft() };
  const look = createLook();
  const difference = walkBoth(target, live, (path, where) => {
    const sight = look(path);
    if (sight === undefined) return;
    if (where !== "live") record(drafts.before, path, sight);
    if (where !== "target") record(drafts.now, path, sight);
  });
  return { before: finished(drafts.before), now: finished(drafts.now), difference };
}

interface Draft {
  readonly manifests: string[];
  readonly configured: Map<string, string>;
  readonly named: Map<NameFamily, { first: string; count: number }>;
}

const emptyDraft = (): Draft => ({ manifests: [], configured: new Map(), named: new Map() });

function finished({ manifests, configured, named }: Draft): Survey {
  const nearest = manifests.toSorted((one, other) => depthOf(one) - depthOf(other));
  return {
    manifests: nearest.slice(0, mostManifests),
    unread: Math.max(0, nearest.length - mostManifests),
    configured,
    named,
  };
}

/** What one path shows. */
interface Sight {
  readonly isManifest: boolean;
  readonly family: NameFamily | undefined;
  /** Ids. */
  readonly tools: readonly string[];
}

function record({ manifests, configured, named }: Draft, path: string, sight: Sight): void {
  if (sight.isManifest) manifests.push(path);
  for (const tool of sight.tools) if (!configured.has(tool)) configured.set(tool, path);
  if (sight.family === undefined) return;
  const known = named.get(sight.family);
  if (known === undefined) named.set(sight.family, { first: path, count: 1 });
  else known.count += 1;
}

/** A listing is in order, so what is looked at is often in the folder of the one before: it is kept. */
function createLook(): (path: string) => Sight | undefined {
  let folder = folderOf("");
  return (path) => {
    const start = path.lastIndexOf("/") + 1;
    // Nearly every path of a large tree ends here.
    if (!mayBeKnown(path, start)) return undefined;
    const prefix = path.slice(0, start);
    if (prefix !== folder.prefix) folder = folderOf(prefix);
    if (folder.isForeign) return undefined;
    const name = path.slice(start);
    return {
      isManifest: manifestKind(name) !== undefined,
      family: folder.isForMigrations ? nameFamilies.find((each) => each.name.test(name)) : undefined,
      tools: candidates(name)
        .filter(({ configuration }) => isConfiguration(configuration, name, path))
        .map(({ tool }) => tool.id),
    };
  };
}

interface Folder {
  /** With the slash at its end; empty for the root. */
  readonly prefix: string;
  readonly isForeign: boolean;
  readonly isForMigrations: boolean;
}

const foreign = /(?:^|\/)(?:node_modules|vendor|\.venv|venv|site-packages|target|dist)\//;
const forMigrations = /(?:^|\/)(?:[Mm]igrations?|migrate|versions|changelogs?|sql)\//;

const folderOf = (prefix: string): Folder => ({
  prefix,
  isForeign: foreign.test(prefix),
  isForMigrations: forMigrations.test(prefix),
});

const depthOf = (path: string): number => path.split("/").length;

interface Candidate {
  readonly tool: MigrationTool;
  readonly configuration: Configuration;
}

/** By what the name begins with, up to its first dot behind the first letter: one look-up for each path. */
const byStem = candidatesByStem();

function candidatesByStem(): ReadonlyMap<string, readonly Candidate[]> {
  const found = new Map<string, Candidate[]>();
  for (const tool of migrationTools)
    for (const configuration of tool.recognised.configuration) {
      const stem = stemOf(configuration.name);
      found.set(stem, [...(found.get(stem) ?? []), { tool, configuration }]);
    }
  return found;
}

function stemOf(name: string): string {
  const dot = name.indexOf(".", 1);
  return dot === -1 ? name : name.slice(0, dot);
}

const none: readonly Candidate[] = [];
const candidates = (name: string): readonly Candidate[] => byStem.get(stemOf(name)) ?? none;

const isConfiguration = ({ name: wanted, path: place }: Configuration, name: string, path: string): boolean =>
  (wanted.endsWith("*") ? name.startsWith(wanted.slice(0, -1)) : name === wanted) &&
  (place === undefined || place.test(path));

/** The first two signs of every name that is looked for: one bit for each pair. */
const beginnings = pairsOf([
  ...byStem.keys(),
  ...manifestNames,
  ...nameFamilies.flatMap(({ begins = [] }) => begins).flatMap(withDigits),
]);

/** `V#`: V0 to V9. */
function withDigits(beginning: string): readonly string[] {
  const at = beginning.indexOf("#");
  if (at === -1) return [beginning];
  const each = Array.from(
    { length: 10 },
    (_, digit) => beginning.slice(0, at) + String(digit) + beginning.slice(at + 1),
  );
  return each.flatMap(withDigits);
}

function pairsOf(names: readonly string[]): Uint8Array {
  const pairs = new Uint8Array(1 << 14);
  for (const name of names) pairs[pairAt(name, 0)] = 1;
  return pairs;
}

function pairAt(text: string, at: number): number {
  return ((text.charCodeAt(at) & 127) << 7) | (text.charCodeAt(at + 1) & 127);
}

const [letterC, letterL] = [0x63, 0x6c];

function mayBeKnown(path: string, start: number): boolean {
  if (beginnings[pairAt(path, start)] === 1) return true;
  const last = path.charCodeAt(path.length - 1);
  return (last === letterL && path.endsWith(".sql")) || (last === letterC && path.endsWith(".gemspec"));
}
