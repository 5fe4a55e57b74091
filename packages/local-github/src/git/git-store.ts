import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type {
  ChangedFile,
  GitCommit,
  GitPerson,
  GitStore,
  GitTag,
  NewGitPerson,
  TreeEntry,
} from "../model/server-parts.js";
import { exportTree } from "./export-tree.js";
import { History } from "./history.js";
import { mergeThreeTrees, mergeTwoCommits, type MergeOutcome } from "./merging.js";
import { ObjectDatabase } from "./object-database.js";
import { formatCommit, formatTag, parseTag, timestamp } from "./object-format.js";
import { RefFiles } from "./ref-files.js";
import { RefWriter, type RefMove } from "./ref-writer.js";
import { peel, resolveExpression, type ResolvedObject } from "./revisions.js";
import { runGit } from "./run-git.js";
import { createTree, listTree, type TreeChange } from "./trees.js";

/** Repositories that share their objects, as the forks of a repository do on GitHub. */
interface Network {
  readonly objects: ObjectDatabase;
  readonly history: History;
  readonly merges: Map<string, Promise<MergeOutcome>>;
}
interface BareRepository {
  readonly refs: RefFiles;
  readonly writer: RefWriter;
  readonly network: Network;
}

/** Bare repositories below one directory. Objects are written here, refs are moved by git itself. */
export class BareGitStore implements GitStore {
  readonly #repositories = new Map<string, BareRepository>();

  constructor(
    readonly root: string,
    readonly now: () => Date,
  ) {}

  directory(nameWithOwner: string): string {
    return join(this.root, `${nameWithOwner}.git`);
  }

  has(nameWithOwner: string): boolean {
    return this.#repositories.has(nameWithOwner.toLowerCase());
  }

  async create(
    nameWithOwner: string,
    options: { readonly forkOf?: string; readonly defaultBranch?: string } = {},
  ): Promise<void> {
    const directory = this.directory(nameWithOwner);
    const { forkOf } = options;
    await Promise.all(
      ["refs/heads", "refs/tags"].map((folder) => mkdir(join(directory, folder), { recursive: true })),
    );
    if (forkOf === undefined) {
      await Promise.all(
        ["objects/info", "objects/pack"].map((folder) => mkdir(join(directory, folder), { recursive: true })),
      );
    } else {
      await symlink(join(this.directory(forkOf), "objects"), join(directory, "objects"));
    }
    await writeFile(join(directory, "config"), bareConfig);
    await this.setHead(nameWithOwner, options.defaultBranch ?? "main");
    const network = forkOf === undefined ? newNetwork(directory) : this.#open(forkOf).network;
    this.#repositories.set(nameWithOwner.toLowerCase(), {
      refs: new RefFiles(directory),
      writer: new RefWriter(directory),
      network,
    });
    if (forkOf !== undefined) await this.#copyBranches(forkOf, nameWithOwner);
  }

  /** What `HEAD` means, and what a clone checks out. */
  async setHead(nameWithOwner: string, branch: string): Promise<void> {
    await writeFile(join(this.directory(nameWithOwner), "HEAD"), `ref: refs/heads/${branch}\n`);
  }

  async readRef(nameWithOwner: string, ref: string): Promise<string | undefined> {
    return this.#open(nameWithOwner).refs.read(ref);
  }

  async listRefs(nameWithOwner: string, prefix: string): Promise<ReadonlyMap<string, string>> {
    return this.#open(nameWithOwner).refs.list(prefix);
  }

  moveRefs(nameWithOwner: string, moves: readonly RefMove[]): Promise<void> {
    return this.#open(nameWithOwner).writer.move(moves);
  }

  readCommit(nameWithOwner: string, sha: string): Promise<GitCommit | undefined> {
    return this.#objects(nameWithOwner).commit(sha);
  }

  createCommit(nameWithOwner: string, commit: Parameters<GitStore["createCommit"]>[1]): Promise<string> {
    const { tree, parents, message } = commit;
    const author = this.#dated(commit.author ?? github);
    const committer = this.#dated(commit.committer ?? github);
    const signature = commit.isSigned === true ? { signature: githubSignature } : {};
    return this.#objects(nameWithOwner).write(
      "commit",
      formatCommit({ tree, parents, message, author, committer, ...signature }),
    );
  }

  mergeTrees(nameWithOwner: string, ours: string, theirs: string): Promise<MergeOutcome> {
    const { objects, history, merges } = this.#open(nameWithOwner).network;
    const key = `${ours} ${theirs}`;
    const merge = merges.get(key) ?? mergeTwoCommits({ objects, history }, ours, theirs);
    merges.set(key, merge);
    merge.catch(() => merges.delete(key));
    return merge;
  }

  threeWay(nameWithOwner: string, trees: Parameters<GitStore["threeWay"]>[1]): Promise<MergeOutcome> {
    return mergeThreeTrees(this.#objects(nameWithOwner), trees);
  }

  isAncestor(nameWithOwner: string, ancestor: string, descendant: string): Promise<boolean> {
    return this.#history(nameWithOwner).isAncestor(ancestor, descendant);
  }

  mergeBase(nameWithOwner: string, one: string, other: string): Promise<string | undefined> {
    return this.#history(nameWithOwner).mergeBase(one, other);
  }

  commitsBetween(nameWithOwner: string, base: string, head: string): Promise<readonly GitCommit[]> {
    return this.#history(nameWithOwner).commitsBetween(base, head);
  }

  log(
    nameWithOwner: string,
    head: string,
    options: Parameters<History["log"]>[1],
  ): Promise<readonly GitCommit[]> {
    return this.#history(nameWithOwner).log(head, options);
  }

  async diffText(
    nameWithOwner: string,
    { base, head, format }: Parameters<GitStore["diffText"]>[1],
  ): Promise<string> {
    const args =
      format === "diff" ? ["diff", "-M", base, head] : ["format-patch", "--stdout", `${base}..${head}`];
    return (await runGit(this.directory(nameWithOwner), args)).stdout.toString("utf8");
  }

  changedFiles(nameWithOwner: string, base: string, head: string): Promise<readonly ChangedFile[]> {
    return this.#history(nameWithOwner).changedFiles(base, head);
  }

  readTree(
    nameWithOwner: string,
    tree: string,
    options: { readonly recursive?: boolean } = {},
  ): Promise<readonly TreeEntry[] | undefined> {
    return listTree(this.#objects(nameWithOwner), tree, options.recursive === true);
  }

  createTree(
    nameWithOwner: string,
    request: { readonly base: string | undefined; readonly entries: readonly TreeChange[] },
  ): Promise<string> {
    return createTree(this.#objects(nameWithOwner), request);
  }

  async readBlob(nameWithOwner: string, sha: string): Promise<Buffer | undefined> {
    const object = await this.#objects(nameWithOwner).read(sha);
    return object?.type === "blob" ? object.content : undefined;
  }

  createBlob(nameWithOwner: string, content: Buffer): Promise<string> {
    return this.#objects(nameWithOwner).write("blob", content);
  }

  /** An annotated tag's object; the ref is another matter. */
  createTag(
    nameWithOwner: string,
    tag: Omit<GitTag, "tagger"> & { readonly tagger: NewGitPerson },
  ): Promise<string> {
    return this.#objects(nameWithOwner).write("tag", formatTag({ ...tag, tagger: this.#dated(tag.tagger) }));
  }

  async readTag(nameWithOwner: string, sha: string): Promise<GitTag | undefined> {
    const object = await this.#objects(nameWithOwner).read(sha);
    return object?.type === "tag" ? parseTag(object.content) : undefined;
  }

  async resolve(nameWithOwner: string, expression: string): Promise<ResolvedObject | undefined> {
    return resolveExpression(this.#open(nameWithOwner).network.objects, {
      refs: this.#open(nameWithOwner).refs,
      expression,
      directory: this.directory(nameWithOwner),
    });
  }

  /** The commit that a branch, tag, full ref or SHA stands for. */
  async resolveCommit(nameWithOwner: string, revision: string): Promise<string | undefined> {
    const found = await this.resolve(nameWithOwner, revision);
    const peeled = found?.type === "tag" ? await peel(this.#objects(nameWithOwner), found.sha) : found;
    return peeled?.type === "commit" ? peeled.sha : undefined;
  }

  async exportTree(nameWithOwner: string, commit: string, directory: string): Promise<void> {
    const found = await this.readCommit(nameWithOwner, commit);
    if (found === undefined) throw new Error(`${nameWithOwner} has no commit ${commit}.`);
    await exportTree(this.#objects(nameWithOwner), found.tree, directory);
  }

  close(): void {
    for (const { writer, network } of this.#repositories.values()) {
      writer.close();
      network.objects.close();
    }
  }

  async #copyBranches(from: string, to: string): Promise<void> {
    const branches = await this.listRefs(from, "refs/heads/");
    if (branches.size > 0)
      await this.moveRefs(
        to,
        [...branches].map(([ref, after]) => ({ ref, before: undefined, after })),
      );
  }

  #open(nameWithOwner: string): BareRepository {
    const repository = this.#repositories.get(nameWithOwner.toLowerCase());
    if (repository === undefined) throw new Error(`There is no repository ${nameWithOwner}.`);
    return repository;
  }

  #objects(nameWithOwner: string): ObjectDatabase {
    return this.#open(nameWithOwner).network.objects;
  }

  #history(nameWithOwner: string): History {
    return this.#open(nameWithOwner).network.history;
  }

  #dated(person: NewGitPerson): GitPerson {
    return { name: person.name, email: person.email, date: person.date ?? timestamp(this.now()) };
  }
}

function newNetwork(directory: string): Network {
  const objects = new ObjectDatabase(directory);
  return { objects, history: new History(objects), merges: new Map() };
}

const github = { name: "GitHub", email: "noreply@github.com" };

/** Stands for GitHub's signature: it says that there is one, and proves nothing. */
const githubSignature = "-----BEGIN PGP SIGNATURE-----\n\nbG9jYWwgR2l0SHVi\n-----END PGP SIGNATURE-----\n";

/** Objects are shared with forks and are nobody's garbage: `gc` must never run. */
const bareConfig = `[core]
\trepositoryformatversion = 0
\tfilemode = true
\tbare = true
[gc]
\tauto = 0
[receive]
\tautogc = false
[uploadpack]
\tallowAnySHA1InWant = true
\tallowFilter = true
`;
