import { mkdir } from "node:fs/promises";
import { GitError, runGit } from "../fixture/run-git.js";

export interface CloneOptions {
  readonly directory: string;
  /** With the person's token in it. */
  readonly remote: string;
  readonly name: string;
  readonly email: string;
  /** Seconds since 1970: commits carry the time of the local GitHub's clock. */
  now(): number;
}

/** New content by path; `null` removes the file. */
export type FileChanges = Readonly<
  Record<string, string | { readonly text: string; readonly executable: true } | null>
>;

export interface PushRequest {
  readonly branch: string;
  /** Where the branch starts when the remote does not have it yet; empty = without a parent. */
  readonly onto: string;
  readonly message: string;
  readonly files: FileChanges;
  /** Makes a merge commit: everything of that branch is taken over, with `files` on top. */
  readonly merging?: string;
  /** Starts again from `onto`, as after a rebase, and forces the push. */
  readonly isRebased?: boolean;
}

export type PushOutcome =
  | { readonly kind: "pushed"; readonly before: string | undefined; readonly sha: string }
  | { readonly kind: "refused"; readonly message: string };

/** One person's clone: fetches, commits and pushes with git over HTTP. It has no work tree, because nobody looks at it. */
export class Clone {
  #ready: Promise<void> | undefined;

  constructor(private readonly options: CloneOptions) {}

  async push(request: PushRequest): Promise<PushOutcome> {
    await (this.#ready ??= this.#initialise());
    const { branch, onto, merging, isRebased = false } = request;
    const before = await this.#fetch(branch);
    const start = isRebased ? undefined : before;
    const parent = start ?? (onto === "" ? undefined : await this.#fetch(onto));
    const merged = merging === undefined ? undefined : await this.#fetchWithTree(merging);
    const sha = await this.#commit(request, { parent, merged });
    return this.#send([`${isRebased ? "+" : ""}${sha}:refs/heads/${branch}`], { before, sha });
  }

  /** The new head. Throws when refused. */
  async mustPush(request: PushRequest): Promise<string> {
    const outcome = await this.push(request);
    if (outcome.kind === "refused")
      throw new Error(`The push to ${request.branch} was refused: ${outcome.message}`);
    return outcome.sha;
  }

  /** Pushes refspecs as they are, tags and foreign commits too. */
  async pushRefs(refspecs: readonly string[]): Promise<PushOutcome> {
    await (this.#ready ??= this.#initialise());
    return this.#send(refspecs, { before: undefined, sha: "" });
  }

  async #initialise(): Promise<void> {
    const { directory } = this.options;
    await mkdir(directory, { recursive: true });
    await runGit(directory, { args: ["init", "--quiet", "--bare", "--template=", "--initial-branch=none"] });
  }

  async #fetch(branch: string): Promise<string | undefined> {
    const { directory, remote } = this.options;
    const tracking = `refs/remotes/origin/${branch}`;
    try {
      await runGit(directory, {
        args: [
          "fetch",
          "--quiet",
          "--no-tags",
          "--no-write-fetch-head",
          remote,
          `+refs/heads/${branch}:${tracking}`,
        ],
      });
    } catch (error) {
      if (error instanceof GitError && error.stderr.includes("couldn't find remote ref")) return undefined;
      throw error;
    }
    return (await runGit(directory, { args: ["rev-parse", tracking] })).trim();
  }

  async #fetchWithTree(branch: string): Promise<Parents["merged"]> {
    const sha = await this.#fetch(branch);
    if (sha === undefined) throw new Error(`There is no branch ${branch} to merge.`);
    const tree = await runGit(this.options.directory, { args: ["rev-parse", `${sha}^{tree}`] });
    return { sha, tree: tree.trim() };
  }

  async #commit({ branch, message, files }: PushRequest, parents: Parents): Promise<string> {
    const { directory } = this.options;
    await runGit(directory, {
      args: ["fast-import", "--quiet", "--force"],
      input: this.#stream({ branch, message, files, ...parents }),
    });
    return (await runGit(directory, { args: ["rev-parse", `refs/heads/${branch}`] })).trim();
  }

  #stream({
    branch,
    message,
    files,
    parent,
    merged,
  }: Pick<PushRequest, "branch" | "message" | "files"> & Parents): Buffer {
    const person = `${this.options.name} <${this.options.email}> ${this.options.now()} +0000`;
    const parts: Buffer[] = [];
    const line = (text: string): number => parts.push(Buffer.from(`${text}\n`));
    const data = (text: string): void => {
      const bytes = Buffer.from(text);
      line(`data ${bytes.length}`);
      parts.push(bytes, Buffer.from("\n"));
    };
    line(`commit refs/heads/${branch}`);
    line(`author ${person}`);
    line(`committer ${person}`);
    data(message);
    if (parent !== undefined) line(`from ${parent}`);
    if (merged !== undefined) {
      line(`merge ${merged.sha}`);
      line(`M 040000 ${merged.tree} ""`);
    }
    for (const [path, content] of Object.entries(files)) {
      if (content === null) {
        line(`D ${path}`);
        continue;
      }
      const isPlain = typeof content === "string";
      line(`M ${isPlain ? "100644" : "100755"} inline ${path}`);
      data(isPlain ? content : content.text);
    }
    return Buffer.concat(parts);
  }

  async #send(
    refspecs: readonly string[],
    outcome: { readonly before: string | undefined; readonly sha: string },
  ): Promise<PushOutcome> {
    try {
      await runGit(this.options.directory, { args: ["push", "--quiet", this.options.remote, ...refspecs] });
    } catch (error) {
      if (error instanceof GitError) return { kind: "refused", message: error.stderr.trim() };
      throw error;
    }
    return { kind: "pushed", ...outcome };
  }
}

interface Parents {
  readonly parent: string | undefined;
  readonly merged: { readonly sha: string; readonly tree: string } | undefined;
}
