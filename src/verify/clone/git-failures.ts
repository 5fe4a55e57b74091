/** The clone cannot be read: nothing is said about the log in it. */
export class UnreadableCloneError extends Error {
  constructor(
    readonly found: string,
    readonly remedy: string,
  ) {
    super(`${found} ${remedy}`);
  }
}

interface Cause {
  readonly pattern: RegExp;
  readonly remedy: (directory: string) => string;
}

/** git's words, the most telling first. What people have to do differs by cause. */
const causes: readonly Cause[] = [
  {
    pattern: /dubious ownership/,
    remedy: (directory) =>
      `Another user owns the clone. If you trust it: git config --global --add safe.directory ${quoted(directory)}`,
  },
  {
    pattern:
      /unknown repository extension|repository format version|Expected git repo version|ref(?:s)? storage/i,
    remedy: () =>
      "The clone was made by a newer git than this one (git --version). Use a newer git, 2.45 or later for reftable.",
  },
  {
    pattern: /lazy fetching disabled|promisor|not our ref|could not fetch/,
    remedy: () =>
      "The clone is partial (--filter) and lacks these files. Clone the branch whole: git clone --bare --single-branch --branch release-log ADDRESS FOLDER, and give that folder with --repo.",
  },
  {
    pattern: /alternate/,
    remedy: () =>
      "The clone borrows objects from another folder that is gone (objects/info/alternates). Put that folder back, or clone anew.",
  },
  {
    pattern: /not a git repository|cannot change to|No such file or directory|Not a directory/,
    remedy: () => "Give the directory of a clone with --repo.",
  },
  {
    pattern: /Permission denied/,
    remedy: () => "Run it as a user who may read the clone.",
  },
  {
    pattern:
      /missing|unable to read|could not get object info|bad object|corrupt|loose object|inflate|unable to find/i,
    remedy: () => "Objects are missing or damaged: run git fsck in the clone, and clone anew.",
  },
];

/** What to do about words of git. */
const remedyFor = (words: string, directory: string): string =>
  causes.find(({ pattern }) => pattern.test(words))?.remedy(directory) ??
  "Run git fsck in the clone; clone it anew if that finds something.";

const linesShown = 4;

/** What git said, in one line: errors before warnings, hints left out. */
export function wordsOf(stderr: string): string {
  const lines = stderr
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("hint:"));
  const isError = (line: string): boolean => /^(?:fatal|error):/.test(line);
  const ordered = [...lines.filter(isError), ...lines.filter((line) => !isError(line))];
  return ordered.slice(0, linesShown).join(" · ");
}

export const failure = (
  found: string,
  { stderr, directory }: { readonly stderr: string; readonly directory: string },
): UnreadableCloneError =>
  new UnreadableCloneError(`${found}: ${wordsOf(stderr)}`, remedyFor(stderr, directory));

/** For a shell, as a person would paste it. */
export const quoted = (text: string): string =>
  /^[\w./~@%+=:,-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
