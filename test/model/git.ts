/**
 * Git as a model: commits with parents and trees, a tree is a set of files, a file is a word. Merges are three-way and exact
 * for each file: both sides changed it differently = conflict.
 */
import type { Commit, CommitSha, TreeSha, UserLogin } from "../../src/domain/values/values.js";

export type Files = ReadonlyMap<string, string>;

export interface CommitObject extends Commit {
  readonly parents: readonly CommitSha[];
  readonly author: UserLogin | "console";
  readonly title: string;
  /** Itself included. */
  readonly history: ReadonlySet<CommitSha>;
}

export type Merged =
  | { readonly kind: "merged"; readonly files: Files }
  /** `files` has our side in the paths that conflict. */
  | { readonly kind: "conflict"; readonly paths: readonly string[]; readonly files: Files };

export interface NewCommit {
  readonly files: Files;
  readonly parents: readonly CommitSha[];
  readonly author: UserLogin | "console";
  readonly title: string;
}

export class Git {
  readonly #commits = new Map<CommitSha, CommitObject>();
  readonly #files = new Map<TreeSha, Files>();
  readonly #trees = new Map<string, TreeSha>();

  /** Equal files are one tree. */
  treeOf(files: Files): TreeSha {
    const text = JSON.stringify([...files].toSorted(([one], [other]) => (one < other ? -1 : 1)));
    const known = this.#trees.get(text);
    if (known !== undefined) return known;
    const tree = name("e", this.#trees.size + 1) as TreeSha;
    this.#trees.set(text, tree);
    this.#files.set(tree, files);
    return tree;
  }

  commit({ files, parents, author, title }: NewCommit): CommitObject {
    const sha = name("c", this.#commits.size + 1) as CommitSha;
    const history = new Set<CommitSha>([sha]);
    for (const parent of parents) for (const each of this.object(parent).history) history.add(each);
    const made: CommitObject = { sha, tree: this.treeOf(files), parents, author, title, history };
    this.#commits.set(sha, made);
    return made;
  }

  object(sha: CommitSha): CommitObject {
    const found = this.#commits.get(sha);
    if (found === undefined) throw new Error(`There is no commit ${sha}.`);
    return found;
  }

  filesAt(sha: CommitSha): Files {
    return this.filesOf(this.object(sha).tree);
  }

  filesOf(tree: TreeSha): Files {
    const found = this.#files.get(tree);
    if (found === undefined) throw new Error(`There is no tree ${tree}.`);
    return found;
  }

  contains(descendant: CommitSha, ancestor: CommitSha): boolean {
    return this.object(descendant).history.has(ancestor);
  }

  /** Commits of `head` that `base` does not contain, oldest first. */
  newCommits(base: CommitSha, head: CommitSha): readonly CommitObject[] {
    const known = this.object(base).history;
    // Shas grow with time, and parents are older than their children.
    return [...this.object(head).history]
      .filter((sha) => !known.has(sha))
      .toSorted()
      .map((sha) => this.object(sha));
  }

  /** What both histories had when they parted. */
  mergeBase(one: CommitSha, other: CommitSha): CommitSha | undefined {
    return this.#bases(one, other)[0];
  }

  baseFiles(one: CommitSha, other: CommitSha): Files {
    const [first, ...rest] = this.#bases(one, other);
    if (first === undefined) return new Map();
    return rest.reduce((files: Files, base) => {
      const merged = threeWay({
        base: this.baseFiles(first, base),
        ours: files,
        theirs: this.filesAt(base),
      });
      // As git's recursive strategy does: a conflicting base is neither side.
      return merged.kind === "merged" ? merged.files : new Map([...files, ...marked(merged.paths)]);
    }, this.filesAt(first));
  }

  merge(ours: CommitSha, theirs: CommitSha): Merged {
    return threeWay({
      base: this.baseFiles(ours, theirs),
      ours: this.filesAt(ours),
      theirs: this.filesAt(theirs),
    });
  }

  #bases(one: CommitSha, other: CommitSha): readonly CommitSha[] {
    const { history } = this.object(other);
    const common = [...this.object(one).history].filter((sha) => history.has(sha));
    return common
      .filter((sha) => !common.some((each) => each !== sha && this.contains(each, sha)))
      .toSorted();
  }
}

export function threeWay({
  base,
  ours,
  theirs,
}: Readonly<Record<"base" | "ours" | "theirs", Files>>): Merged {
  const files = new Map(ours);
  const conflicts: string[] = [];
  for (const path of new Set([...base.keys(), ...theirs.keys()])) {
    const [before, own, other] = [base.get(path), ours.get(path), theirs.get(path)];
    if (other === before || other === own) continue;
    if (own !== before) conflicts.push(path);
    else if (other === undefined) files.delete(path);
    else files.set(path, other);
  }
  return conflicts.length > 0 ? { kind: "conflict", paths: conflicts, files } : { kind: "merged", files };
}

export function differingPaths(one: Files, other: Files): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path));
}

const marked = (paths: readonly string[]): readonly (readonly [string, string])[] =>
  paths.map((path) => [path, "conflict"] as const);

/** Full length, and its seven digits are readable: c000012 is the twelfth commit. */
const name = (letter: string, index: number): string =>
  `${letter}${index.toString(16).padStart(6, "0")}`.padEnd(40, "0");
