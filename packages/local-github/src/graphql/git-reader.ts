/** Reads of one request: every object is read once, however many fields ask for it. */
import type { Repository } from "../model/model.js";
import type { GitCommit, GitStore, TreeEntry } from "../model/server-parts.js";
import { nameWithOwner } from "../payloads/repository.js";
import { notFound } from "./failures.js";

export class GitReader {
  readonly #seen = new Map<string, Promise<unknown>>();

  constructor(readonly store: GitStore) {}

  async commit(repository: Repository, sha: string): Promise<GitCommit> {
    const commit = await this.#once(repository, `commit ${sha}`, () =>
      this.store.readCommit(nameWithOwner(repository), sha),
    );
    if (commit === undefined) throw notFound(`Could not resolve to a commit with the oid of '${sha}'.`);
    return commit;
  }

  tree(repository: Repository, sha: string): Promise<readonly TreeEntry[]> {
    return this.#once(
      repository,
      `tree ${sha}`,
      async () => (await this.store.readTree(nameWithOwner(repository), sha)) ?? [],
    );
  }

  async blob(repository: Repository, sha: string): Promise<Buffer> {
    const content = await this.#once(repository, `blob ${sha}`, () =>
      this.store.readBlob(nameWithOwner(repository), sha),
    );
    if (content === undefined) throw notFound(`Could not resolve to a blob with the oid of '${sha}'.`);
    return content;
  }

  /** Entry of a file or directory, walking down from a root tree; `undefined` when there is none. */
  async entry(repository: Repository, rootTree: string, path: string): Promise<TreeEntry | undefined> {
    let tree = rootTree;
    const names = path.split("/").filter((name) => name !== "");
    for (const [depth, name] of names.entries()) {
      const found = (await this.tree(repository, tree)).find((entry) => entry.path === name);
      if (found === undefined || depth === names.length - 1) return found;
      if (found.type !== "tree") return undefined;
      tree = found.sha;
    }
    return undefined;
  }

  /** Commits from a head back, newest first, as long as the caller goes on asking. */
  async *history(repository: Repository, head: string): AsyncGenerator<GitCommit, void, void> {
    const known = new Set([head]);
    const waiting = [await this.commit(repository, head)];
    for (let next = takeNewest(waiting); next !== undefined; next = takeNewest(waiting)) {
      yield next;
      const parents = next.parents.filter((parent) => !known.has(parent));
      for (const parent of parents) known.add(parent);
      waiting.push(...(await Promise.all(parents.map((parent) => this.commit(repository, parent)))));
    }
  }

  readRef(repository: Repository, ref: string): Promise<string | undefined> {
    // Not remembered: a mutation earlier in the same document may have moved it.
    return this.store.readRef(nameWithOwner(repository), ref);
  }

  #once<Value>(repository: Repository, what: string, read: () => Promise<Value>): Promise<Value> {
    const key = `${repository.id} ${what}`;
    const pending = this.#seen.get(key) ?? read();
    this.#seen.set(key, pending);
    return pending as Promise<Value>;
  }
}

function takeNewest(waiting: GitCommit[]): GitCommit | undefined {
  let newest = 0;
  for (const [index, commit] of waiting.entries()) {
    if (Date.parse(commit.committer.date) > Date.parse(waiting[newest]?.committer.date ?? "")) newest = index;
  }
  return waiting.splice(newest, 1)[0];
}
