import { access, mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { constants, deflate } from "node:zlib";
import type { GitCommit } from "../model/server-parts.js";
import {
  emptyTree,
  isOid,
  parseCommit,
  parseTree,
  sealObject,
  type ObjectType,
  type RawTreeEntry,
} from "./object-format.js";
import { ObjectReader, type GitObject } from "./object-reader.js";

/** The objects of a repository and of all its forks, in git's own format on disk. */
export class ObjectDatabase {
  readonly #reader: ObjectReader;
  readonly #commits = new Map<string, GitCommit>();
  readonly #trees = new Map<string, readonly RawTreeEntry[]>();
  #written = 0;

  /** `directory` is any of the repositories; they share one `objects`. */
  constructor(readonly directory: string) {
    this.#reader = new ObjectReader(directory);
  }

  async read(sha: string): Promise<GitObject | undefined> {
    return isOid(sha) ? this.#reader.read(sha) : undefined;
  }

  async size(sha: string): Promise<number | undefined> {
    return isOid(sha) ? this.#reader.size(sha) : undefined;
  }

  async commit(sha: string): Promise<GitCommit | undefined> {
    const known = this.#commits.get(sha);
    if (known !== undefined) return known;
    const object = await this.read(sha);
    if (object?.type !== "commit") return undefined;
    const commit = parseCommit(sha, object.content);
    this.#commits.set(sha, commit);
    return commit;
  }

  async tree(sha: string): Promise<readonly RawTreeEntry[] | undefined> {
    if (sha === emptyTree) return [];
    const known = this.#trees.get(sha);
    if (known !== undefined) return known;
    const object = await this.read(sha);
    if (object?.type !== "tree") return undefined;
    const entries = parseTree(object.content);
    this.#trees.set(sha, entries);
    return entries;
  }

  async write(type: ObjectType, content: Buffer): Promise<string> {
    const { sha, bytes } = sealObject(type, content);
    const folder = join(this.directory, "objects", sha.slice(0, 2));
    const path = join(folder, sha.slice(2));
    if (await exists(path)) return sha;
    await mkdir(folder, { recursive: true });
    // Readers of the object must never see half of it.
    const draft = join(folder, `draft-${process.pid}-${this.#written++}`);
    await writeFile(draft, await compress(bytes, { level: constants.Z_BEST_SPEED }), { mode: 0o444 });
    await rename(draft, path);
    return sha;
  }

  close(): void {
    this.#reader.close();
  }
}

const compress = promisify<Buffer, { readonly level: number }, Buffer>(deflate);

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
