import { branches } from "../../domain/values/names.js";
import { execFile } from "node:child_process";
import { parseArgs, promisify } from "node:util";
import { readPolicy } from "../../adapters/policy/read-policy.js";
import { optionProblem } from "../../domain/policy/did-you-mean.js";
import { messageOf } from "../../domain/values/message-of.js";
import { makePage } from "../../console/make-page.js";
import type { PageModel } from "../../console/model/page-model.js";
import { readAssets } from "../../console/page/assets.js";
import { wholeFile, wholeOutput } from "../../console/page/whole-file.js";
import type { Policy } from "../../domain/policy/policy.js";
import { printable } from "./printable.js";
import type { Streams } from "../streams.js";

const usage = `Usage: release-console page [--repo DIR] [--branch NAME] [--out FILE] [--json]

Writes the console page: one HTML file, made from the release log in a git clone, that shows what is live, what waits for
whom, every release and rollback, the DORA measures and the audit log. It needs no server and fetches nothing.

  --repo DIR      Directory of the clone, bare or not; the current one if not given.
  --branch NAME   Branch of the log; "release-log" if not given.
  --out FILE      Where to write; "console.html" if not given; "-" is standard output.
  --json          Say what was written as one JSON object (not together with "--out -").

Example:
  git fetch origin release-log:refs/remotes/origin/release-log
  release-console page --out console.html && xdg-open console.html

Exit code: 0 the log is intact, 1 it is not, 2 it could not be read or the page not written. The page is there unless it
could not be written; where the log is not intact it says so on top and shows the entries before the first broken one,
and where there is no log to read it says what to fetch.
`;

/** Returns the exit code. */
export async function runPage(args: readonly string[], streams: Streams): Promise<number> {
  const reading = readArguments(args);
  if (reading.kind === "help") {
    streams.stdout.write(usage);
    return 0;
  }
  if (reading.kind === "wrong") {
    streams.stderr.write(printable(`${reading.problem}\n`) + `\n${usage}`);
    return 2;
  }
  const { repo, branch, out, json } = reading;
  let model: PageModel;
  try {
    const target = out === "-" ? wholeOutput(streams.stdout) : wholeFile(out);
    const assets = await readAssets().catch((error: unknown) => {
      target.discard();
      throw error;
    });
    const madeAt = new Date().toISOString();
    const policyOf = (blob: string): Promise<Policy | undefined> => policyIn(repo, blob);
    const base = await baseOf(repo);
    model = await makePage({ repo, branch, base, madeAt, assets, policyOf }, target);
  } catch (error) {
    const found = String(error).replace(/^Error: /, "");
    const isPlace = typeof error === "object" && error !== null && "syscall" in error;
    const remedy = isPlace
      ? "Do:    Name a file in a directory that exists and that you may write to, with --out.\n"
      : "";
    streams.stderr.write(printable(`The page could not be written.\nFound: ${found}\n${remedy}`));
    return 2;
  }
  tell(model, { streams, out, json });
  return codeOf(model);
}

const codeOf = ({ trouble }: PageModel): number =>
  trouble === null ? 0 : trouble.fault === "unreadable" ? 2 : 1;

interface Telling {
  readonly streams: Streams;
  readonly out: string;
  readonly json: boolean;
}

function tell(model: PageModel, { streams, out, json }: Telling): void {
  const { log, trouble } = model;
  const entries = log?.entries ?? 0;
  if (trouble !== null)
    streams.stderr.write(
      printable(
        `The release log ${trouble.fault === "unreadable" ? "cannot be read" : `is broken${trouble.entry === null ? "" : ` at entry ${trouble.entry}`} (${trouble.fault})`}.\nFound: ${trouble.found}\nDo:    ${trouble.remedy}\n`,
      ),
    );
  if (out === "-") return;
  if (json) {
    const { fault = null, entry = null, found = null } = trouble ?? {};
    streams.stdout.write(
      printable(
        `${JSON.stringify({ ok: trouble === null, page: out, entries, fault, entry, problem: found })}\n`,
      ),
    );
    return;
  }
  streams.stdout.write(
    printable(
      log === null
        ? `${out} shows that there is no log to read, and what to do.\n`
        : `${out} shows ${entries} ${entries === 1 ? "entry" : "entries"}. Open it in a browser.\n`,
    ),
  );
}

type Reading =
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly problem: string }
  | {
      readonly kind: "request";
      readonly repo: string;
      readonly branch: string;
      readonly out: string;
      readonly json: boolean;
    };

const options = {
  repo: { type: "string", default: "." },
  branch: { type: "string", default: "release-log" },
  out: { type: "string", default: "console.html" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

function readArguments(args: readonly string[]): Reading {
  try {
    const { values } = parseArgs({
      args: [...args],
      options,
    });
    if (values.help) return { kind: "help" };
    const { repo, branch, out, json } = values;
    if (branch === "") return { kind: "wrong", problem: '"--branch" must name a branch; found "".' };
    if (out === "") return { kind: "wrong", problem: '"--out" must name a file, or "-"; found "".' };
    if (json && out === "-")
      return { kind: "wrong", problem: '"--json" and "--out -" both write to standard output.' };
    return { kind: "request", repo, branch, out, json };
  } catch (error) {
    return { kind: "wrong", problem: optionProblem(messageOf(error), Object.keys(options)) };
  }
}

const run = promisify(execFile);

/** The policy file with this blob, where the clone has it: it names the people who are awaited. */
async function policyIn(repo: string, blob: string): Promise<Policy | undefined> {
  if (!/^[0-9a-f]{40,64}$/.test(blob)) return undefined;
  try {
    const { stdout } = await run("git", ["-C", repo, "cat-file", "blob", blob], { maxBuffer: 1 << 20 });
    const reading = readPolicy(stdout, blob);
    return reading.kind === "read" ? reading.policy : undefined;
  } catch {
    return undefined; // a clone of the log alone does not have it
  }
}

/** As the clone knows the default branch; the usual name where it was fetched by hand and knows none. */
async function baseOf(repo: string): Promise<string> {
  try {
    const { stdout } = await run("git", ["-C", repo, "symbolic-ref", "--short", "refs/remotes/origin/HEAD"]);
    return stdout.trim().replace(/^origin\//, "");
  } catch {
    return branches.base;
  }
}
