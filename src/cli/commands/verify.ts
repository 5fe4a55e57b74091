import { remedyFor } from "../../verify/remedies.js";
import { Claims } from "../../audit/online/claims.js";
import type { Entry } from "../../domain/log/entry.js";
import { compareWithGitHub, onlineLines } from "./online.js";
import { shortName } from "../../verify/clone/choose-branch.js";
import { jsonLine, logOptions, printableLine, readOptions, runCommand, UsageError } from "./command-line.js";
import { withLog } from "./log-source.js";
import { Progress } from "./progress.js";
import type { Streams } from "../streams.js";
import { type LogVerdict, readLog, type VerifyRequest } from "../../verify/verify-log.js";

const usage = `Usage: release-console verify [--repo DIR|OWNER/NAME] [--branch NAME] [--contains HASH] [--online] [--json]

Checks the release log in a git clone, offline: every entry to the byte, the chain of their hashes, that state.json
follows from them, that the Release Notes are as they were written, and that tags are where the log says. Reads the
branch as it is in the clone or as it was last fetched, the newer of them when it contains the older.

  --repo            Directory of a clone, bare or not, itself and not a folder in it (default: the clone around you), or
                    a repository on GitHub; for that GITHUB_TOKEN or GH_TOKEN must hold a token that may read it,
                    unless it is public.
  --branch NAME     Branch of the log; "release-log" if not given.
  --contains HASH   The log must contain the entry with this hash, which was written down elsewhere (a release, a
                    notification, another clone). Without it nobody can tell a log that was rewritten as a whole.
  --online          Also compare with GitHub, which is only read: runs, approvals, tags and release pages, Deployments,
                    moves of branches. GITHUB_TOKEN or GH_TOKEN must hold a token that may read them; GITHUB_API_URL
                    names a GitHub of your own. docs/audit.md lists what it can find.
  --online-limit N  Compare at most so many of each kind, the newest; 200 if not given.
  --json            Answer as one JSON object.

Examples:
  git fetch origin release-log:refs/remotes/origin/release-log && release-console verify
  GITHUB_TOKEN=... release-console verify --repo acme/shop --online
  release-console verify --repo ../shop --contains 4bd520cf8772b7737da132cfa703bf62bd4a6dede984cd9066ff14655f1b37df

Exit code: 0 the log is intact (and GitHub contradicts nothing), 1 it is not, 2 it could not be read (or GitHub not asked).
`;

/** Returns the exit code. */
export async function runVerify(args: readonly string[], streams: Streams): Promise<number> {
  const failing = "The release log could not be verified";
  return await runCommand({ usage, failing, args, streams }, async () => {
    const values = readArguments(args);
    const { repo, branch, contains, json } = values;
    return await withLog({ repo, branch }, async ({ directory, onGitHub }) => {
      const claims = values.online ? new Claims() : undefined;
      const verdict = await verify({ repo: directory, branch, contains }, streams, claims);
      const wish = { branch, limit: values.limit, onGitHub };
      const online = claims === undefined ? undefined : await compareWithGitHub(verdict, claims, wish);
      const isContradicted = online?.findings.some(({ severity }) => severity === "finding") ?? false;
      const isGood = verdict.kind === "intact" && !isContradicted;
      if (json) {
        const answer = { ...reportOf(verdict), ok: isGood, ...(online === undefined ? {} : { online }) };
        streams.stdout.write(jsonLine(answer));
      } else {
        streams.stdout.write(renderVerdict(verdict));
        if (online !== undefined) streams.stdout.write(linesOf(onlineLines(online)));
      }
      return isGood ? 0 : 1;
    });
  });
}

async function verify(
  request: VerifyRequest,
  { stderr }: Streams,
  claims: Claims | undefined,
): Promise<LogVerdict> {
  const progress = new Progress(stderr);
  const visit = (entry: Entry): void => {
    claims?.note(entry);
    progress.at(entry.sequence, "entries verified");
  };
  try {
    return (await readLog(request, visit)).verdict;
  } finally {
    progress.end();
  }
}

const options = {
  ...logOptions,
  contains: { type: "string" },
  online: { type: "boolean", default: false },
  "online-limit": { type: "string", default: "200" },
} as const;

function readArguments(args: readonly string[]) {
  const values = readOptions(args, options);
  const { branch, contains } = values;
  if (branch === "") throw new UsageError('"--branch" must name a branch; found "".');
  if (contains !== undefined && !/^[0-9a-f]{64}$/.test(contains))
    throw new UsageError(
      `"--contains" must be a hash of 64 digits 0-9 and a-f; found ${JSON.stringify(contains)}.`,
    );
  const limit = Number(values["online-limit"]);
  if (!Number.isInteger(limit) || limit < 1 || limit > 10_000)
    throw new UsageError(
      `"--online-limit" must be a whole number from 1 to 10000; found ${JSON.stringify(values["online-limit"])}.`,
    );
  return { ...values, limit };
}

function renderVerdict(verdict: LogVerdict): string {
  const { repository, notes } = verdict;
  const where = `${shortName(verdict.ref)} at ${verdict.commit.slice(0, 7)}`;
  const read = [`Read:    ${repository}`, ...notes.map((note) => `Note:    ${note}`)];
  if (verdict.kind === "broken") {
    const place = verdict.sequence === null ? "" : ` at entry ${verdict.sequence}`;
    const file = verdict.sequence !== null && verdict.path !== null ? `${verdict.path}: ` : "";
    return linesOf([
      `The release log ${where} is broken${place} (${verdict.fault}).`,
      `Found: ${file}${verdict.problem}`,
      `Do:    ${remedyFor(verdict.fault)}`,
      ...read,
    ]);
  }
  const { entries, last, head, tags } = verdict;
  const known = tags.compared + tags.absent;
  const compared = tags.absent === 0 ? "" : `, ${tags.absent} not in this clone`;
  return linesOf([
    `The release log ${where} is intact.`,
    `Entries: ${entries}, the last of them ${last.type} at ${last.time}.`,
    `Head:    ${head}`,
    ...(known === 0 ? [] : [`Tags:    ${tags.compared} where the log says${compared}.`]),
    ...read,
  ]);
}

/** Names in a clone are anybody's: each stays on its line. */
const linesOf = (lines: readonly string[]): string => `${lines.map(printableLine).join("\n")}\n`;

const reportOf = ({ kind, ...verdict }: LogVerdict): object => ({ ok: kind === "intact", ...verdict });
