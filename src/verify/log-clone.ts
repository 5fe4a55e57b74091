import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { promisify } from "node:util";

/** The clone cannot be read: nothing is said about the log in it. */
export class UnreadableCloneError extends Error {
  constructor(
    readonly found: string,
    readonly remedy: string,
  ) {
    super(`${found} ${remedy}`);
  }
}

/** One commit of a branch in a git repository on this machine. */
export interface LogClone {
  readonly ref: string;
  readonly commit: string;
  /** All files, ordered by path. */
  readonly files: readonly CloneFile[];
}

export interface CloneFile {
  readonly path: string;
  readonly blob: string;
  /** False for links, submodules and executables, which a log never holds; their content is not looked at. */
  readonly isPlain: boolean;
}

/** The branch as it is here, otherwise as it was last fetched from origin. */
export async function openLogClone(directory: string, branch: string): Promise<LogClone> {
  const inside = await git(directory, ["rev-parse", "--git-dir"]);
  if (inside.code !== 0) {
    throw new UnreadableCloneError(
      `${directory} is not a git repository that can be read: ${firstLine(inside.stderr)}`,
      "Give the directory of a clone with --repo.",
    );
  }
  for (const ref of [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`]) {
    const { code, stdout } = await git(directory, [
      "rev-parse",
      "--verify",
      "--quiet",
      "--end-of-options",
      `${ref}^{commit}`,
    ]);
    if (code === 0) return { ref, commit: stdout.trim(), files: await listFiles(directory, stdout.trim()) };
  }
  throw new UnreadableCloneError(
    `${directory} has neither the branch ${branch} nor origin/${branch}.`,
    `Fetch it (git fetch origin ${branch}:refs/remotes/origin/${branch}) or name another with --branch.`,
  );
}

async function listFiles(directory: string, commit: string): Promise<readonly CloneFile[]> {
  const { code, stdout, stderr } = await git(directory, ["ls-tree", "-r", "-z", "--full-tree", commit]);
  if (code !== 0)
    throw new UnreadableCloneError(
      `The files of ${commit} cannot be listed: ${firstLine(stderr)}`,
      "Clone the repository anew.",
    );
  return stdout
    .split("\0")
    .filter((line) => line !== "")
    .map((line) => {
      const [attributes, path] = splitAt(line, line.indexOf("\t"));
      const [mode = "", , blob = ""] = attributes.split(" ");
      return { path, blob, isPlain: mode === "100644" };
    });
}

const splitAt = (text: string, index: number): readonly [string, string] => [
  text.slice(0, index),
  text.slice(index + 1),
];

/** Commits of all tags; of an annotated one the commit that it names. */
export async function readTags(directory: string): Promise<ReadonlyMap<string, string>> {
  const format = "%(refname:strip=2)%00%(objectname)%00%(*objectname)";
  const { code, stdout, stderr } = await git(directory, ["for-each-ref", `--format=${format}`, "refs/tags/"]);
  if (code !== 0)
    throw new UnreadableCloneError(
      `The tags cannot be listed: ${firstLine(stderr)}`,
      "Clone the repository anew.",
    );
  const tags = stdout.split("\n").filter((line) => line !== "");
  return new Map(
    tags.map((line) => {
      const [name = "", object = "", commit = ""] = line.split("\0");
      return [name, commit === "" ? object : commit];
    }),
  );
}

/**
 * The files' bytes, in the order given, by one process however many there are. What a partial clone does not hold is
 * named; git does not fetch it from 2.45 on.
 */
export async function* readFiles(
  directory: string,
  files: readonly CloneFile[],
): AsyncGenerator<{ readonly file: CloneFile; readonly bytes: Uint8Array }> {
  if (files.length === 0) return;
  const child = spawn("git", ["-C", directory, "cat-file", "--batch"], {
    env: gitEnvironment(),
    stdio: "pipe",
  });
  const ended = once(child, "close");
  let complaint = "";
  child.stderr.on("data", (text: Buffer) => {
    complaint += text.toString();
  });
  // A reader that stops early closes the pipe on purpose.
  child.stdin.on("error", () => undefined);
  child.stdin.end(files.map(({ blob }) => `${blob}\n`).join(""));
  try {
    let rest: Buffer = Buffer.alloc(0);
    let next = 0;
    for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
      rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      let offset = 0;
      for (let file = files[next]; file !== undefined; file = files[next]) {
        const answer = answerAt(rest, offset, file);
        if (answer === undefined) break;
        yield { file, bytes: answer.bytes };
        offset = answer.end;
        next += 1;
      }
      rest = rest.subarray(offset);
    }
    const missing = files[next];
    if (missing !== undefined) {
      await ended;
      throw unreadable(missing, complaint);
    }
  } finally {
    child.stdout.destroy();
    await ended;
  }
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** null: it is no text in UTF-8. */
export function decode(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** `<blob> blob <size>\n<bytes>\n`; undefined while it has not arrived whole. */
function answerAt(
  buffer: Buffer,
  offset: number,
  file: CloneFile,
): { readonly bytes: Uint8Array; readonly end: number } | undefined {
  const lineEnd = buffer.indexOf("\n", offset);
  if (lineEnd < 0) return undefined;
  const header = buffer.toString("latin1", offset, lineEnd);
  const size = / blob (\d+)$/.exec(header)?.[1];
  if (size === undefined) throw unreadable(file, header);
  const begin = lineEnd + 1;
  const end = begin + Number(size);
  return end < buffer.length ? { bytes: buffer.subarray(begin, end), end: end + 1 } : undefined;
}

const unreadable = ({ path }: CloneFile, complaint: string): UnreadableCloneError =>
  new UnreadableCloneError(
    `git cannot read ${path}: ${firstLine(complaint)}`,
    "Clone the branch anew, without --filter, and run git fsck there.",
  );

const run = promisify(execFile);

async function git(
  directory: string,
  args: readonly string[],
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  try {
    const { stdout, stderr } = await run("git", ["-C", directory, ...args], {
      env: gitEnvironment(),
      maxBuffer: 1 << 30,
    });
    return { code: 0, stdout, stderr };
  } catch (error) {
    if (!isFailedRun(error))
      throw new UnreadableCloneError(
        `git cannot be started: ${String(error)}`,
        "Install git, and have it on the PATH.",
      );
    return error;
  }
}

const isFailedRun = (
  error: unknown,
): error is { readonly code: number; readonly stdout: string; readonly stderr: string } =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "number";

/** Nothing around us may point git elsewhere, put other objects in place of these, or go to the network. */
function gitEnvironment(): NodeJS.ProcessEnv {
  const foreign = new Set([
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_COMMON_DIR",
    "GIT_NAMESPACE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_INDEX_FILE",
  ]);
  const kept = Object.entries(process.env).filter(([name]) => !foreign.has(name));
  return {
    ...Object.fromEntries(kept),
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_NO_LAZY_FETCH: "1",
    GIT_TERMINAL_PROMPT: "0",
    LC_ALL: "C",
  };
}

const firstLine = (text: string): string => text.split("\n")[0] ?? "";
