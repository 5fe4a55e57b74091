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
  const manifests: string[] = [];
  const configured = new Map<string, string>();
  const named = new Map<NameFamily, { first: string; count: number }>();
  let folder: Folder = { path: "", isForeign: false, isForMigrations: false };
  for (const path of paths) {
    const end = path.lastIndexOf("/");
    // A listing is in order, so most paths are in the folder of the one before.
    if (end !== folder.path.length || !path.startsWith(folder.path))
      folder = folderOf(path.slice(0, Math.max(end, 0)));
    if (folder.isForeign) continue;
    if (folder.isForMigrations) countName(named, path.slice(end + 1), path);
    // Nearly every path of a large tree ends here.
    if (!mayBeKnown(path, end + 1)) continue;
    const name = path.slice(end + 1);
    if (manifestKind(name) !== undefined) manifests.push(path);
    for (const { tool, configuration } of candidates(name))
      if (!configured.has(tool.id) && isConfiguration(configuration, name, path))
        configured.set(tool.id, path);
  }
  const nearest = manifests.toSorted((one, other) => depthOf(one) - depthOf(other));
  return {
    manifests: nearest.slice(0, mostManifests),
    unread: Math.max(0, nearest.length - mostManifests),
    configured,
    named,
  };
}

interface Folder {
  readonly path: string;
  readonly isForeign: boolean;
  readonly isForMigrations: boolean;
}

const foreign = /(?:^|\/)(?:node_modules|vendor|\.venv|venv|site-packages|target|dist)(?:\/|$)/;
const forMigrations = /(?:^|\/)(?:migrations?|migrate|versions|changelogs?|sql)(?:\/|$)/;

const folderOf = (path: string): Folder => ({
  path,
  isForeign: foreign.test(path),
  isForMigrations: forMigrations.test(path),
});

const depthOf = (path: string): number => path.split("/").length;

function countName(
  named: Map<NameFamily, { first: string; count: number }>,
  name: string,
  path: string,
): void {
  const family = nameFamilies.find((each) => each.name.test(name));
  if (family === undefined) return;
  const known = named.get(family);
  if (known === undefined) named.set(family, { first: path, count: 1 });
  else known.count += 1;
}

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
const beginnings = pairsOf([...byStem.keys(), ...manifestNames]);

function pairsOf(names: readonly string[]): Uint8Array {
  const pairs = new Uint8Array(1 << 14);
  for (const name of names) pairs[pairAt(name, 0)] = 1;
  return pairs;
}

function pairAt(text: string, at: number): number {
  return ((text.charCodeAt(at) & 127) << 7) | (text.charCodeAt(at + 1) & 127);
}

const mayBeKnown = (path: string, start: number): boolean =>
  beginnings[pairAt(path, start)] === 1 || path.endsWith(".gemspec");
