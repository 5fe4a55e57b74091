import { isLoginLike, readMoment } from "../../audit/report/moments.js";
import type { AuditRecord, Report } from "../../audit/report/records.js";
import { renderCsv } from "../../audit/report/render-csv.js";
import { renderHtml } from "../../audit/report/render-html.js";
import { renderJson } from "../../audit/report/render-json.js";
import { renderMarkdown } from "../../audit/report/render-markdown.js";
import { type Question, select } from "../../audit/report/select.js";
import type { Streams } from "../streams.js";
import { CommandError, logOptions, readOptions, runCommand, UsageError } from "./command-line.js";
import { withLog } from "./log-source.js";
import { readHistoryOf } from "./read-history.js";
import { inBlocks, writeWhole } from "./write-out.js";

const usage = `Usage: release-console report [WHAT] [--format FORMAT] [--out FILE] [--repo DIR|OWNER/NAME]

Tells from a release log who asked, who approved, which checks passed, what was tested and what ran, with the hashes and
runs that vouch for it. The log is verified first; when it is not intact, the report says so on top.

WHAT is one of these; without any, the report is about everything:
  --release VERSION       One release: v1.2.0.
  --rollback ID           One rollback: RB-2.
  --pull-request NUMBER   One pull request.
  --person LOGIN          What a person asked for and approved.
  --at TIME               What was live at that time.
  --from TIME, --until TIME
                          A period; with --only KIND only releases, rollbacks, failed-deployments or refusals.
                          TIME is UTC: 2026-03-01 or 2026-03-01T10:00:00Z; the end is not part of the period.

  --format FORMAT   markdown (default), csv, json or html. --json is short for --format json.
  --out FILE        Write to a file, which appears whole or not at all.
  --repo            Directory of a clone (default: the one around you), or a repository on GitHub; for that
                    GITHUB_TOKEN or GH_TOKEN must hold a token that may read it, unless it is public.
  --branch NAME     Branch of the log; "release-log" if not given.

Examples:
  release-console report --release v1.2.0
  release-console report --from 2026-01-01 --until 2026-04-01 --only releases --format csv --out q1.csv

Exit code: 0 the log is intact, 1 it is not (the report is made from its sound part), 2 there is no report.
`;

const options = {
  ...logOptions,
  release: { type: "string" },
  rollback: { type: "string" },
  "pull-request": { type: "string" },
  person: { type: "string" },
  at: { type: "string" },
  from: { type: "string" },
  until: { type: "string" },
  only: { type: "string" },
  format: { type: "string" },
  out: { type: "string" },
} as const;

type Values = ReturnType<typeof readOptions<typeof options>>;

/** Returns the exit code. */
export async function runReport(args: readonly string[], streams: Streams): Promise<number> {
  return await runCommand({ usage, failing: "The report could not be made", args, streams }, async () => {
    const values = readOptions(args, options);
    const question = questionOf(values);
    const render = rendererOf(values);
    const { branch, out } = values;
    return await withLog({ repo: values.repo, branch }, async (source) => {
      const { history, log } = await readHistoryOf(source, { branch, stderr: streams.stderr });
      const selection = select(history, question);
      if (selection.kind === "unknown")
        throw new CommandError(
          "unknown",
          `${selection.found}${log.isIntact ? "" : ` The log is not intact: ${log.problem?.found ?? ""}`}`,
          selection.known,
        );
      const { title, answers, records } = selection;
      const repository = history.repository?.name ?? log.repository;
      const pieces = render({ title, answers, records, log, repository });
      if (out === undefined) for (const piece of inBlocks(pieces)) streams.stdout.write(piece);
      else await writeWhole(out, pieces);
      if (!log.isIntact)
        streams.stderr.write(
          `The release log is not intact (${log.problem?.fault ?? ""}): the report rests on its sound part alone.\n`,
        );
      return log.isIntact ? 0 : 1;
    });
  });
}

function rendererOf({ format, json }: Values): (report: Report) => Iterable<string> {
  if (json && format !== undefined && format !== "json")
    throw new UsageError(`"--json" is short for "--format json"; found "--format ${format}", too.`);
  const name = format ?? (json ? "json" : "markdown");
  switch (name) {
    case "markdown":
      return renderMarkdown;
    case "csv":
      return renderCsv;
    case "html":
      return renderHtml;
    case "json":
      return renderJson;
    default:
      throw new UsageError(`"--format" must be markdown, csv, json or html; found ${JSON.stringify(name)}.`);
  }
}

const kinds: Readonly<Record<string, AuditRecord["kind"]>> = {
  releases: "release",
  rollbacks: "rollback",
  "failed-deployments": "failed-deployment",
  refusals: "refusal",
};

function questionOf(values: Values): Question {
  const { release, rollback, person, at, from, until, only } = values;
  const number = values["pull-request"];
  const asked = [release, rollback, number, person, at, from ?? until ?? only].filter(
    (each) => each !== undefined,
  );
  if (asked.length > 1)
    throw new UsageError("Give one of --release, --rollback, --pull-request, --person, --at, or a period.");
  if (release !== undefined)
    return { kind: "release", version: release.startsWith("v") ? release : `v${release}` };
  if (rollback !== undefined) return { kind: "rollback", id: rollback };
  if (number !== undefined) return { kind: "pull-request", number: numberOf(number) };
  if (person !== undefined) return { kind: "person", login: loginOf(person) };
  if (at !== undefined) return { kind: "moment", at: timeOf("--at", at) };
  return {
    kind: "period",
    from: from === undefined ? null : timeOf("--from", from),
    until: until === undefined ? null : timeOf("--until", until),
    only: only === undefined ? null : only.split(",").map(kindOf),
  };
}

function numberOf(text: string): number {
  const digits = /^#?([1-9]\d{0,8})$/.exec(text)?.[1];
  if (digits === undefined)
    throw new UsageError(`"--pull-request" must be a number; found ${JSON.stringify(text)}.`);
  return Number(digits);
}

function loginOf(text: string): string {
  const login = text.replace(/^@/, "");
  if (!isLoginLike(login)) throw new UsageError(`"--person" must be a login; found ${JSON.stringify(text)}.`);
  return login;
}

function kindOf(text: string): AuditRecord["kind"] {
  const kind = Object.hasOwn(kinds, text) ? kinds[text] : undefined;
  if (kind === undefined)
    throw new UsageError(
      `"--only" takes ${Object.keys(kinds).join(", ")}, with commas between; found ${JSON.stringify(text)}.`,
    );
  return kind;
}

function timeOf(option: string, text: string): string {
  const time = readMoment(text);
  if (time === undefined)
    throw new UsageError(
      `"${option}" must be a time in UTC, 2026-03-01 or 2026-03-01T10:00:00Z; found ${JSON.stringify(text)}.`,
    );
  return time;
}
