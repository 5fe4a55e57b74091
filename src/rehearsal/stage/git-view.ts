import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { gitEnvironment, runGit } from "./run-git.js";

export interface GitObject {
  readonly sha: string;
  readonly type: string;
  readonly content: Buffer;
}

export interface CommitView {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
}

/**
 * Reads a bare repository with git itself, as somebody with the repository on disk would. One `cat-file --batch`
 * stays open, because starting a process for each object would take most of the rehearsal's time.
 */
export class GitView {
  readonly #reader: ChildProcessWithoutNullStreams;
  readonly #waiting: Waiting[] = [];
  #received: Buffer = Buffer.alloc(0);

  constructor(readonly directory: string) {
    this.#reader = spawn("git", ["--git-dir", directory, "cat-file", "--batch"], { env: gitEnvironment });
    this.#reader.stdout.on("data", (chunk: Buffer) => this.#receive(chunk));
    this.#reader.on("close", () => this.#fail(new Error(`git cat-file ended in ${directory}`)));
    this.#reader.stdin.on("error", (error) => this.#fail(error));
  }

  /** Anything `git rev-parse` understands, `branch:path` too; `undefined` when there is no such thing. */
  async read(revision: string): Promise<GitObject | undefined> {
    if (/[\r\n]/.test(revision)) throw new Error(`No revision has a line break: ${JSON.stringify(revision)}`);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#reader.stdin.write(`${revision}\n`);
    });
  }

  async commit(revision: string): Promise<CommitView | undefined> {
    const object = await this.read(`${revision}^{commit}`);
    if (object === undefined) return undefined;
    const [head = "", ...message] = object.content.toString("utf8").split("\n\n");
    const values = (key: string): string[] =>
      head.split("\n").flatMap((line) => (line.startsWith(`${key} `) ? [line.slice(key.length + 1)] : []));
    return {
      sha: object.sha,
      tree: values("tree")[0] ?? "",
      parents: values("parent"),
      message: message.join("\n\n"),
    };
  }

  async text(revision: string, path: string): Promise<string | undefined> {
    const object = await this.read(`${revision}:${path}`);
    return object?.type === "blob" ? object.content.toString("utf8") : undefined;
  }

  /** Every file of a commit or tree: path → mode and blob. */
  async files(revision: string): Promise<ReadonlyMap<string, string>> {
    const listing = await runGit(this.directory, { args: ["ls-tree", "-r", "-z", revision] });
    const lines = listing.split("\0").filter((line) => line !== "");
    return new Map(
      lines.map((line): [string, string] => [
        line.slice(line.indexOf("\t") + 1),
        line.slice(0, line.indexOf("\t")),
      ]),
    );
  }

  /** Full names of all refs with what they point to. */
  async refs(): Promise<ReadonlyMap<string, string>> {
    const listing = await runGit(this.directory, {
      args: ["for-each-ref", "--format=%(refname) %(objectname)"],
    });
    const lines = listing.split("\n").filter((line) => line !== "");
    return new Map(
      lines.map((line): [string, string] => [
        line.slice(0, line.indexOf(" ")),
        line.slice(line.indexOf(" ") + 1),
      ]),
    );
  }

  async contains(descendant: string, ancestor: string): Promise<boolean> {
    const missing = await runGit(this.directory, {
      args: ["rev-list", "--max-count=1", ancestor, `^${descendant}`],
    });
    return missing.trim() === "";
  }

  close(): void {
    this.#reader.removeAllListeners("close");
    this.#reader.stdin.end();
    this.#reader.kill();
  }

  #receive(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (let answer = this.#take(); answer !== undefined; answer = this.#take())
      this.#waiting.shift()?.resolve(answer.object);
  }

  /** One complete answer: `<sha> <type> <size>\n<content>\n`, or a line that says that there is none. */
  #take(): { readonly object: GitObject | undefined } | undefined {
    const lineEnd = this.#received.indexOf("\n");
    if (lineEnd < 0) return undefined;
    const header = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(
      this.#received.subarray(0, lineEnd).toString("utf8"),
    );
    if (header === null) {
      this.#received = this.#received.subarray(lineEnd + 1);
      return { object: undefined };
    }
    const [, sha = "", type = "", size = "0"] = header;
    const end = lineEnd + 1 + Number(size);
    if (this.#received.length <= end) return undefined;
    const content = Buffer.from(this.#received.subarray(lineEnd + 1, end));
    this.#received = this.#received.subarray(end + 1);
    return { object: { sha, type, content } };
  }

  #fail(error: Error): void {
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }
}

interface Waiting {
  readonly resolve: (object: GitObject | undefined) => void;
  readonly reject: (error: Error) => void;
}
