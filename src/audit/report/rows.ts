import type { AuditRecord, LogStanding, Report } from "./records.js";

/** Names of the columns that every format has, in this order. Stable: programs read the CSV. */
export const columns = [
  "kind",
  "id",
  "time",
  "result",
  "version",
  "previous",
  "requested by",
  "approved by",
  "approver is another person",
  "checks",
  "pull requests",
  "bypassed the console",
  "tested",
  "ran",
  "health",
  "reason",
  "evidence",
  "rolled back by",
  "links",
  "log entries",
  "log",
] as const;

/** The cells of a record as plain text, in the order of `columns`. */
export function cellsOf(record: AuditRecord, log: LogStanding): readonly string[] {
  const { approvals, separation, pullRequests, drift, tested, ran, links, entries } = record;
  return [
    record.kind,
    record.id,
    record.time,
    record.result,
    record.version ?? "",
    record.previous ?? "",
    record.requestedBy.join(", "),
    approvals.map(approvalText).join("; "),
    separation === null ? "" : `${verdictWords[separation.verdict]}: ${separation.why}`,
    checksText(record),
    pullRequests
      .map(({ number, title, author, head }) => `#${number} ${title} (${author}, ${head})`)
      .join("; "),
    drift.map(({ sha, title, author }) => `${sha} ${title} (${author})`).join("; "),
    tested === null ? "" : `${tested.deployment} at ${tested.at}, tree ${tested.tree}, ${tested.health}`,
    ran === null ? "" : `${ran.deployment}, commit ${ran.commit}, tree ${ran.tree}${sameTree(record)}`,
    ran?.health ?? "",
    record.reason ?? "",
    record.evidence ?? "",
    record.rolledBackBy ?? "",
    links.map(({ text, url }) => `${text} ${url}`).join("; "),
    entries.map(({ sequence, says, hash }) => `${sequence} ${says} ${hash}`).join("; "),
    logWord(log),
  ];
}

const sameTree = ({ tested, ran }: AuditRecord): string => {
  if (tested === null || ran === null) return "";
  return tested.tree === ran.tree ? " (the tree that was tested)" : " (not the tree that was tested)";
};

const approvalText = ({ by, at, source, withdrawn }: AuditRecord["approvals"][number]): string =>
  `${by} at ${at} by ${source}${withdrawn === null ? "" : `, taken back at ${withdrawn}`}`;

const verdictWords = {
  kept: "yes",
  "not-kept": "NO",
  unknown: "not known",
  beforehand: "approved beforehand",
  "not-approved": "NOT APPROVED",
} as const;

function checksText({ checks, kind }: AuditRecord): string {
  if (checks.length === 0) return kind === "release" ? "not in the log" : "";
  return checks
    .map(({ name, app, workflow, conclusion, run }) => {
      const from = [workflow, app].filter((each) => each !== null).join(", ");
      return `${name}${from === "" ? "" : ` (${from})`}: ${conclusion ?? "unknown"}${run === null ? "" : `, run ${run}`}`;
    })
    .join("; ");
}

const logWord = ({ isIntact, problem }: LogStanding): string =>
  isIntact ? "intact" : `NOT INTACT (${problem?.fault ?? "unknown"}); this row is from its sound part`;

/** What stands on top of every report that a person reads. */
export function bannerOf({ log, repository }: Report): readonly string[] {
  const where = `${repository}, ${log.ref} at ${log.commit.slice(0, 12)}`;
  if (log.problem === null)
    return [
      `The release log is intact: ${where}, ${log.entries} entries, head ${log.head ?? ""}.`,
      ...log.notes,
    ];
  const { fault, sequence, path, found, remedy } = log.problem;
  const place = sequence === null ? (path ?? "") : `entry ${sequence}`;
  return [
    `THE RELEASE LOG IS NOT INTACT (${fault}${place === "" ? "" : `, ${place}`}): ${where}.`,
    `Found: ${found}`,
    `Do: ${remedy}`,
    log.entries === 0
      ? "No entry is sound: nothing can be reported."
      : `What follows rests on the sound entries 1 to ${log.entries} alone (head ${log.head ?? ""}). What came after them is not in it.`,
    ...log.notes,
  ];
}
