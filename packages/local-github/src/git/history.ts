import type { ChangedFile, GitCommit } from "../model/server-parts.js";
import type { ObjectDatabase } from "./object-database.js";
import { emptyTree } from "./object-format.js";
import { diffPlainly } from "./plain-diff.js";
import { runGit } from "./run-git.js";

/** Questions about history. Commits never change, so each is answered once. */
export class History {
  readonly #answers = new Map<string, Promise<unknown>>();

  constructor(readonly objects: ObjectDatabase) {}

  isAncestor(ancestor: string, descendant: string): Promise<boolean> {
    return this.#once(`ancestor ${ancestor} ${descendant}`, async () => {
      const nearby = await this.#isNearbyAncestor(ancestor, descendant);
      if (nearby !== undefined) return nearby;
      const { code } = await this.#git(["merge-base", "--is-ancestor", ancestor, descendant], [0, 1]);
      return code === 0;
    });
  }

  mergeBase(one: string, other: string): Promise<string | undefined> {
    return this.#once(`base ${one} ${other}`, async () => {
      if (await this.isAncestor(one, other)) return one;
      if (await this.isAncestor(other, one)) return other;
      const sole = await this.soleMergeBase(one, other);
      if (sole !== undefined) return sole;
      const { code, stdout } = await this.#git(["merge-base", one, other], [0, 1]);
      return code === 0 ? stdout.toString("latin1").trim() : undefined;
    });
  }

  /** Newest first, never a parent before its child. */
  commitsBetween(base: string, head: string): Promise<readonly GitCommit[]> {
    return this.#once(`between ${base} ${head}`, async () => {
      if (base === head) return [];
      const [near, excluded] = await Promise.all([this.#nearby(head), this.#nearby(base)]);
      if (near !== undefined && excluded !== undefined) return inTopologicalOrder(near, excluded, head);
      const { stdout } = await this.#git(["rev-list", "--topo-order", head, `^${base}`]);
      return this.#commits(stdout);
    });
  }

  /** The history of a commit, newest first. */
  async log(
    head: string,
    { limit, path }: { readonly limit: number; readonly path?: string },
  ): Promise<readonly GitCommit[]> {
    const { stdout } = await this.#git([
      "rev-list",
      `--max-count=${limit}`,
      head,
      ...(path === undefined ? [] : ["--", path]),
    ]);
    return this.#commits(stdout);
  }

  changedFiles(base: string, head: string): Promise<readonly ChangedFile[]> {
    return this.#once(`files ${base} ${head}`, async () => {
      if (base === head) return [];
      const [before, after] = await Promise.all([base, head].map((name) => this.#treeOf(name)));
      const plain =
        before === undefined || after === undefined
          ? undefined
          : await diffPlainly(this.objects, before, after);
      if (plain !== undefined) return plain;
      const { stdout } = await this.#git([
        "diff-tree",
        "-r",
        "-M",
        "--raw",
        "--numstat",
        "--no-abbrev",
        "-z",
        base,
        head,
      ]);
      return parseChanges(stdout.toString("utf8"));
    });
  }

  /** The merge base where there is exactly one, found by a short walk back; `undefined` when that settles nothing. */
  async soleMergeBase(one: string, other: string): Promise<string | undefined> {
    const [near, far] = await Promise.all([this.#nearby(one), this.#nearby(other)]);
    if (near === undefined || far === undefined) return undefined;
    const common = [...near.values()].filter(({ sha }) => far.has(sha));
    const older = new Set(common.flatMap(({ parents }) => parents));
    const [base, ...others] = common.filter(({ sha }) => !older.has(sha));
    return others.length === 0 ? base?.sha : undefined;
  }

  async #treeOf(name: string): Promise<string | undefined> {
    if (name === emptyTree) return name;
    return (await this.objects.commit(name))?.tree;
  }

  #git(args: readonly string[], accepts: readonly number[] = [0]): ReturnType<typeof runGit> {
    return runGit(this.objects.directory, args, { accepts });
  }

  async #commits(list: Buffer): Promise<readonly GitCommit[]> {
    const shas = list
      .toString("latin1")
      .split("\n")
      .filter((line) => line !== "");
    const commits = await Promise.all(shas.map((sha) => this.objects.commit(sha)));
    return commits.filter((commit) => commit !== undefined);
  }

  /** Whether a short walk back finds it; `undefined` when that settles nothing. */
  async #isNearbyAncestor(ancestor: string, descendant: string): Promise<boolean | undefined> {
    if (ancestor === descendant) return true;
    const nearby = await this.#nearby(descendant, ancestor);
    return nearby?.has(ancestor);
  }

  /** A commit with all its ancestors, or those up to `goal`; `undefined` when there are many. */
  async #nearby(head: string, goal?: string): Promise<ReadonlyMap<string, GitCommit> | undefined> {
    const seen = new Map<string, GitCommit>();
    const waiting = [head];
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (seen.has(next)) continue;
      const commit = seen.size < nearbyCommits ? await this.objects.commit(next) : undefined;
      if (commit === undefined) return undefined;
      seen.set(next, commit);
      if (next === goal) return seen;
      waiting.push(...commit.parents);
    }
    return seen;
  }

  #once<Answer>(question: string, find: () => Promise<Answer>): Promise<Answer> {
    const known = this.#answers.get(question) as Promise<Answer> | undefined;
    if (known !== undefined) return known;
    const answer = find();
    this.#answers.set(question, answer);
    // A failure is no answer: the objects may come later.
    answer.catch(() => this.#answers.delete(question));
    return answer;
  }
}

const nearbyCommits = 400;

/** The order of `git rev-list --topo-order`: no commit before its children, and one line of history after the other. */
function inTopologicalOrder(
  near: ReadonlyMap<string, GitCommit>,
  excluded: ReadonlyMap<string, GitCommit>,
  head: string,
): readonly GitCommit[] {
  const chosen = new Map([...near].filter(([sha]) => !excluded.has(sha)));
  const children = new Map<string, number>();
  for (const { parents } of chosen.values()) {
    for (const parent of parents) children.set(parent, (children.get(parent) ?? 0) + 1);
  }
  const ordered: GitCommit[] = [];
  const ready = [head];
  for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
    const commit = chosen.get(next);
    if (commit === undefined) continue;
    ordered.push(commit);
    for (const parent of commit.parents) {
      const left = (children.get(parent) ?? 0) - 1;
      children.set(parent, left);
      if (left === 0) ready.push(parent);
    }
  }
  return ordered;
}

/** Raw records come first (`:mode mode sha sha status`, path, maybe a second path), then one numstat record for each. */
function parseChanges(text: string): readonly ChangedFile[] {
  const fields = text.split("\0");
  const files: Omit<ChangedFile, "additions" | "deletions">[] = [];
  let at = 0;
  while (fields[at]?.startsWith(":") === true) {
    const [, , , sha = "", status = ""] = (fields[at] ?? "").split(" ");
    const isRename = /^[RC]/.test(status);
    const previousPath = isRename ? fields[at + 1] : undefined;
    files.push({ sha, path: fields[at + (isRename ? 2 : 1)] ?? "", previousPath, status: statusOf(status) });
    at += isRename ? 3 : 2;
  }
  return files.map((file) => {
    const [additions = "0", deletions = "0"] = (fields[at] ?? "").split("\t");
    at += file.previousPath === undefined ? 1 : 3;
    // Git writes "-" for binary files; GitHub counts no lines in them.
    return { ...file, additions: Number(additions) || 0, deletions: Number(deletions) || 0 };
  });
}

function statusOf(letter: string): ChangedFile["status"] {
  switch (letter[0]) {
    case "A":
      return "added";
    case "D":
      return "removed";
    case "R":
    case "C":
      return "renamed";
    default:
      return "modified";
  }
}
