import { isUtf8 } from "node:buffer";
import { once } from "node:events";
import type { Clone } from "./find-clone.js";
import { failure } from "./git-failures.js";
import { type GitChild, startGit } from "./git-process.js";

export interface CloneFile {
  readonly path: string;
  readonly blob: string;
  /** False for links, submodules and executables, which a log never holds; their content is not looked at. */
  readonly isPlain: boolean;
}

export interface FileContent {
  readonly file: CloneFile;
  /** null: it is no text in UTF-8. */
  readonly text: string | null;
}

/** All files of a commit, ordered by path, as many at a time as git hands over: the list may be longer than memory. */
export async function* listFiles(clone: Clone, commit: string): AsyncGenerator<readonly CloneFile[]> {
  const child = startGit(clone, ["ls-tree", "-r", "-z", "--full-tree", commit]);
  child.stdin.end();
  const ended = endOf(child);
  try {
    let rest: Buffer = Buffer.alloc(0);
    for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
      const end = chunk.lastIndexOf(0);
      if (end < 0) rest = Buffer.concat([rest, chunk]);
      else {
        yield parseFiles(Buffer.concat([rest, chunk.subarray(0, end)]).toString("utf8"));
        rest = chunk.subarray(end + 1);
      }
    }
    const { code, stderr } = await ended;
    if (code !== 0)
      throw failure(`The files of ${commit.slice(0, 12)} cannot be listed`, {
        stderr: `${stderr}\nmissing object`,
        directory: clone.directory,
      });
  } finally {
    child.kill();
  }
}

const parseFiles = (lines: string): readonly CloneFile[] =>
  lines.split("\0").map((line) => {
    const tab = line.indexOf("\t");
    const kind = line.lastIndexOf(" ", tab);
    return {
      path: line.slice(tab + 1),
      blob: line.slice(kind + 1, tab),
      isPlain: line.startsWith("100644 "),
    };
  });

/**
 * What git keeps of its packs in memory: unasked, whole packs and 96 MB of objects that others are made from, which saves no
 * time where objects are small.
 */
const littleMemory = [
  ["core.deltaBaseCacheLimit", "8m"],
  ["core.packedGitWindowSize", "4m"],
  ["core.packedGitLimit", "32m"],
].flatMap(([name = "", value = ""]) => ["-c", `${name}=${value}`]);

/** Files that were asked of git and are not read yet: enough to keep it busy. */
const mostInFlight = 8192;

/** The files' contents, in the order given, by one process however many there are. */
export async function* readFiles(
  clone: Clone,
  files: AsyncIterable<readonly CloneFile[]> | Iterable<readonly CloneFile[]>,
): AsyncGenerator<readonly FileContent[]> {
  const child = startGit(clone, [...littleMemory, "cat-file", "--batch", "--buffer"]);
  const ended = endOf(child);
  const asked = new Queue();
  child.stdin.on("error", () => undefined); // a reader that stops early closes the pipe on purpose
  const asking = askForAll(child, asked, files).catch((error: unknown) => {
    child.kill();
    return error;
  });
  try {
    let rest: Buffer = Buffer.alloc(0);
    for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
      const answers = parseAnswers(clone, rest.length === 0 ? chunk : Buffer.concat([rest, chunk]), asked);
      if (answers.contents.length > 0) yield answers.contents;
      rest = answers.rest;
      asked.release();
    }
    const failed: unknown = await asking;
    if (failed !== undefined) throw failed as Error;
    const { stderr } = await ended;
    const missing = asked.first();
    if (missing !== undefined) throw unreadable(clone, missing, stderr);
  } finally {
    asked.close();
    child.kill();
  }
}

async function askForAll(
  child: GitChild,
  asked: Queue,
  files: AsyncIterable<readonly CloneFile[]> | Iterable<readonly CloneFile[]>,
): Promise<undefined> {
  for await (const some of files) {
    if (asked.isClosed) return undefined;
    asked.add(some);
    const isTaken = child.stdin.write(some.map(({ blob }) => `${blob}\n`).join(""));
    if (!isTaken) await Promise.race([once(child.stdin, "drain"), asked.closed]);
    if (asked.length > mostInFlight) await asked.room();
  }
  child.stdin.end();
  return undefined;
}

/** Files in the order in which git was asked for them. */
class Queue {
  #files: CloneFile[] = [];
  #next = 0;
  #wake: (() => void) | undefined;
  #close: (() => void) | undefined;
  isClosed = false;
  readonly closed = new Promise<void>((resolve) => {
    this.#close = resolve;
  });

  get length(): number {
    return this.#files.length - this.#next;
  }
  first(): CloneFile | undefined {
    return this.#files[this.#next];
  }
  take(): void {
    this.#next += 1;
  }
  add(files: readonly CloneFile[]): void {
    this.#files = [...this.#files.slice(this.#next), ...files];
    this.#next = 0;
  }
  async room(): Promise<void> {
    await Promise.race([
      new Promise<void>((resolve) => {
        this.#wake = resolve;
      }),
      this.closed,
    ]);
  }
  release(): void {
    if (this.length <= mostInFlight) this.#wake?.();
  }
  close(): void {
    this.isClosed = true;
    this.#close?.();
  }
}

/** `<blob> blob <size>\n<bytes>\n` each; what has not arrived whole is left for the next time. */
function parseAnswers(
  clone: Clone,
  buffer: Buffer,
  asked: Queue,
): { readonly contents: readonly FileContent[]; readonly rest: Buffer } {
  const contents: FileContent[] = [];
  let offset = 0;
  for (let file = asked.first(); file !== undefined; file = asked.first()) {
    const lineEnd = buffer.indexOf(10, offset);
    if (lineEnd < 0) break;
    const begin = lineEnd + 1;
    const sizeAt = offset + file.blob.length + " blob ".length;
    const size = Number(buffer.toString("latin1", sizeAt, lineEnd));
    if (!Number.isInteger(size) || buffer.toString("latin1", offset + file.blob.length, sizeAt) !== " blob ")
      throw unreadable(clone, file, buffer.toString("utf8", offset, lineEnd));
    if (begin + size >= buffer.length) break;
    contents.push({ file, text: decode(buffer.subarray(begin, begin + size)) });
    offset = begin + size + 1;
    asked.take();
  }
  return { contents, rest: buffer.subarray(offset) };
}

const decode = (bytes: Buffer): string | null => (isUtf8(bytes) ? bytes.toString("utf8") : null);

const unreadable = (clone: Clone, { path }: CloneFile, stderr: string): Error =>
  failure(`git cannot read ${path}`, { stderr, directory: clone.directory });

async function endOf(child: GitChild): Promise<{ readonly code: number; readonly stderr: string }> {
  let stderr = "";
  child.stderr.on("data", (text: Buffer) => {
    if (stderr.length < 10_000) stderr += text.toString();
  });
  const [code] = (await once(child, "close")) as [number | null];
  return { code: code ?? -1, stderr };
}
