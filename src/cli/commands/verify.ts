import { parseArgs } from "node:util";
import { UnreadableCloneError } from "../../audit/clone/git-failures.js";
import type { Streams } from "../streams.js";
import { type LogVerdict, verifyLog, type VerifyRequest } from "../../verify/verify-log.js";

const usage = `Usage: release-console verify [--repo DIR] [--branch NAME] [--contains HASH] [--json]

Checks the release log in a git clone, offline: every entry to the byte, the chain of their hashes, that state.json
follows from them, that the Release Notes are as they were written, and that tags are where the log says. Reads the branch as it is in the clone, otherwise as it was last fetched from origin.

  --repo DIR        Directory of the clone, bare or not; the current one if not given.
  --branch NAME     Branch of the log; "release-log" if not given.
  --contains HASH   The log must contain the entry with this hash, which was written down elsewhere (a release, a
                    notification, another clone). Without it nobody can tell a log that was rewritten as a whole.
  --json            Answer as one JSON object.

Exit code: 0 the log is intact, 1 it is not, 2 it could not be read.
`;

/** Returns the exit code. */
export async function runVerify(args: readonly string[], { stdout, stderr }: Streams): Promise<number> {
  const reading = readArguments(args);
  switch (reading.kind) {
    case "help":
      stdout.write(usage);
      return 0;
    case "wrong":
      stderr.write(`${reading.problem}\n\n${usage}`);
      return 2;
    case "request":
      break;
    default:
      return reading satisfies never;
  }
  try {
    const verdict = await verifyLog(reading.request);
    stdout.write(printable(reading.json ? `${JSON.stringify(reportOf(verdict))}\n` : renderVerdict(verdict)));
    return verdict.kind === "intact" ? 0 : 1;
  } catch (error) {
    if (!(error instanceof UnreadableCloneError)) throw error;
    const { found, remedy } = error;
    stderr.write(printable(`The release log could not be verified.\nFound: ${found}\nDo:    ${remedy}\n`));
    if (reading.json)
      stdout.write(printable(`${JSON.stringify({ ok: false, fault: "unreadable", problem: found })}\n`));
    return 2;
  }
}

type Reading =
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly problem: string }
  | { readonly kind: "request"; readonly request: VerifyRequest; readonly json: boolean };

function readArguments(args: readonly string[]): Reading {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        repo: { type: "string", default: "." },
        branch: { type: "string", default: "release-log" },
        contains: { type: "string" },
        json: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return { kind: "help" };
    const { repo, branch, contains, json } = values;
    if (branch === "") return { kind: "wrong", problem: '"--branch" must name a branch; found "".' };
    if (contains !== undefined && !/^[0-9a-f]{64}$/.test(contains)) {
      return {
        kind: "wrong",
        problem: `"--contains" must be a hash of 64 digits 0-9 and a-f; found ${JSON.stringify(contains)}.`,
      };
    }
    return { kind: "request", request: { repo, branch, contains }, json };
  } catch (error) {
    return { kind: "wrong", problem: error instanceof Error ? error.message : String(error) };
  }
}

function renderVerdict(verdict: LogVerdict): string {
  const where = `${verdict.ref.replace(/^refs\/(?:heads|remotes)\//, "")} at ${verdict.commit.slice(0, 7)}`;
  if (verdict.kind === "broken") {
    const place = verdict.sequence === null ? "" : ` at entry ${verdict.sequence}`;
    const file = verdict.sequence !== null && verdict.path !== null ? `${verdict.path}: ` : "";
    return `The release log ${where} is broken${place} (${verdict.fault}).\nFound: ${file}${verdict.problem}\nDo:    ${remedies[verdict.fault]}\n`;
  }
  const { entries, last, head, tags } = verdict;
  const known = tags.compared + tags.absent;
  const compared = tags.absent === 0 ? "" : `, ${tags.absent} not in this clone`;
  const tagLine = known === 0 ? "" : `Tags:    ${tags.compared} where the log says${compared}.\n`;
  return `The release log ${where} is intact.\nEntries: ${entries}, the last of them ${last.type} at ${last.time}.\nHead:    ${head}\n${tagLine}`;
}

type Fault = Extract<LogVerdict, { kind: "broken" }>["fault"];

const entryWasChanged =
  "Compare this entry with an older clone and with the run that it names; git log on its file says which commit changed it.";
const entryIsUnknown =
  "Verify with the newest version of the console; if that says the same, compare the entry with an older clone and with the run that it names.";
const entriesAreSound =
  "The entries themselves are sound: look up in the branch's history who changed this file, and put it back.";

const remedies: Readonly<Record<Fault, string>> = {
  "empty-log": "Name the branch of the log with --branch.",
  "unknown-schema": entryIsUnknown,
  "wrong-shape": entryIsUnknown,
  "impossible-entry": entryIsUnknown,
  "missing-entry": entryWasChanged,
  "not-text": entryWasChanged,
  "not-json": entryWasChanged,
  "wrong-sequence": entryWasChanged,
  "wrong-previous": entryWasChanged,
  "wrong-hash": entryWasChanged,
  "not-as-written": entryWasChanged,
  "time-goes-back": entryWasChanged,
  "foreign-file": "Look up in the branch's history who added or changed this file, and take it out.",
  "missing-state": entriesAreSound,
  "wrong-state": entriesAreSound,
  "wrong-notes": entriesAreSound,
  diverged:
    "A log only grows, so one of the two was rewritten or written to by hand; this does not say which. Compare both with a hash kept elsewhere (--contains), and look up who pushed to the branch.",
  "moved-tag":
    "Somebody moved or replaced this tag: fetch it anew (git fetch --tags --force), and if it says the same, look up who may past the rules for tags.",
  "hash-not-found":
    "Fetch the branch anew and verify again; if it says the same, compare this clone with the place where the hash was kept; look up who may push to the branch past its rules.",
};

const reportOf = ({ kind, ...verdict }: LogVerdict): unknown => ({ ok: kind === "intact", ...verdict });

/** Names in a clone are anybody's: nothing of them may steer the terminal. */
const printable = (text: string): string =>
  text.replace(
    /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
