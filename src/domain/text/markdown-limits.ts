/**
 * What GitHub takes (platform fact 84). It counts letters; these are counted in bytes of UTF-8, which are never fewer,
 * with something to spare.
 */
export const limits = {
  /** Text of an issue, a pull request or a comment: 65,536. */
  body: 65_000,
  /** Text of a release page: 125,000. */
  releasePage: 124_000,
  /** Description of a commit status or a deployment status, in letters. */
  description: 140,
  /** Summary of a step. */
  summary: 1024 * 1024,
} as const;

/**
 * At most `limit` bytes: whole lines from the beginning, where the verdict is, then how many are left out. Code and folded
 * parts that the cut left open are closed, so that what follows is what it was.
 */
export function fitMarkdown(markdown: string, limit: number): string {
  if (byteLength(markdown) <= limit) return markdown;
  const lines = markdown.split("\n");
  const kept: string[] = [];
  let bytes = 0;
  let open: Open = { fence: undefined, folds: 0 };
  for (const line of lines) {
    const next = after(open, line);
    const added = byteLength(line) + 1;
    if (bytes + added + byteLength(closing(next)) + byteLength(notice(lines.length)) > limit) break;
    kept.push(line);
    bytes += added;
    open = next;
  }
  // Not even the first line fits: as much of it as there is room for is better than nothing.
  if (kept.length === 0) return cutBytes(lines[0] ?? "", limit);
  return kept.join("\n") + closing(open) + notice(lines.length - kept.length);
}

/** What a line leaves open for those after it. */
interface Open {
  /** The signs that close the code block. */
  readonly fence: string | undefined;
  readonly folds: number;
}

function after({ fence, folds }: Open, line: string): Open {
  const signs = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
  if (fence !== undefined) {
    const ends = signs !== undefined && signs.startsWith(fence) && line.trim() === signs;
    return { fence: ends ? undefined : fence, folds };
  }
  if (signs !== undefined) return { fence: signs, folds };
  return { fence, folds: folds + countOf("<details", line) - countOf("</details>", line) };
}

const closing = ({ fence, folds }: Open): string =>
  `${fence === undefined ? "" : `\n${fence}`}${"\n\n</details>".repeat(Math.max(folds, 0))}`;

const notice = (count: number): string =>
  `\n\nThe rest is left out: ${count} more ${count === 1 ? "line" : "lines"}. The release log holds everything.\n`;

const countOf = (part: string, text: string): number => text.split(part).length - 1;

function cutBytes(text: string, limit: number): string {
  let [cut, bytes] = ["", 0];
  for (const letter of text) {
    bytes += byteLength(letter);
    if (bytes > limit) break;
    cut += letter;
  }
  return cut;
}

/** In UTF-8. */
function byteLength(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
