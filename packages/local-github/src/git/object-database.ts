import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { constants, deflateSync } from "node:zlib";
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

/** The objects of a repository and of all its forks, in git's own format on disk. What was seen lately is remembered. */
export class ObjectDatabase {
  readonly #reader: ObjectReader;
  readonly #objects = new Map<string, GitObject>();
  #rememberedBytes = 0;
  readonly #commits = new Map<string, GitCommit>();
  readonly #trees = new Map<string, readonly RawTreeEntry[]>();
  readonly #folders = new Set<string>();
  #written = 0;

  /** `directory` is any of the repositories; they share one `objects`. */
  constructor(readonly directory: string) {
    this.#reader = new ObjectReader(directory);
  }

  async read(sha: string): Promise<GitObject | undefined> {
    const known = this.#objects.get(sha);
    if (known !== undefined || !isOid(sha)) return known;
    const object = await this.#reader.read(sha);
    if (object !== undefined) this.#remember(sha, object);
    return object;
  }

  async size(sha: string): Promise<number | undefined> {
    const known = this.#objects.get(sha)?.content.length;
    return known ?? (isOid(sha) ? this.#reader.size(sha) : undefined);
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
    if (this.#objects.has(sha)) return sha;
    const folder = join(this.directory, "objects", sha.slice(0, 2));
    const path = join(folder, sha.slice(2));
    if (!existsSync(path)) {
      if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
      this.#folders.add(folder);
      // Readers of the object must never see half of it.
      const draft = join(folder, `draft-${process.pid}-${this.#written++}`);
      writeFileSync(draft, deflateSync(bytes, { level: constants.Z_BEST_SPEED }), { mode: 0o444 });
      renameSync(draft, path);
    }
    this.#remember(sha, { type, content });
    return sha;
  }

  close(): void {
    this.#reader.close();
  }

  #remember(sha: string, object: GitObject): void {
    if (object.content.length > largestRemembered) return;
    this.#objects.set(sha, object);
    this.#rememberedBytes += object.content.length;
    for (const [oldest, { content }] of this.#objects) {
      if (this.#rememberedBytes <= mostRemembered) break;
      this.#objects.delete(oldest);
      this.#rememberedBytes -= content.length;
    }
  }
}

const largestRemembered = 64 * 1024;
const mostRemembered = 32 * 1024 * 1024;
