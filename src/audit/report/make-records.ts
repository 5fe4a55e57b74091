import type { Approval, Deployment, Refusal, Release, Rollback } from "../history-records.js";
import { peopleOf, separationOfRelease, separationOfRollback } from "../separation.js";
import { type AuditRecord, entryOf, ranOf } from "./records.js";

const nothing = {
  version: null,
  previous: null,
  requestedBy: [],
  approvals: [],
  separation: null,
  checks: [],
  pullRequests: [],
  drift: [],
  tested: null,
  ran: null,
  reason: null,
  evidence: null,
  rolledBackBy: null,
  links: [],
  entries: [],
} as const satisfies Partial<AuditRecord>;

export function releaseRecord(release: Release): AuditRecord {
  const { version, deployment, approvals, tested, released, previous, tag, page, rolledBack } = release;
  return {
    ...nothing,
    kind: "release",
    id: version,
    time: released.time,
    result: rolledBack === null ? "released" : `released, rolled back by ${rolledBack.rollback}`,
    version,
    previous: previous?.version ?? null,
    requestedBy: [...new Set(deployment.pullRequests.flatMap(peopleOf))],
    approvals: approvals.map(approvalOf),
    separation: separationOfRelease(release),
    checks: deployment.checks,
    ...contentOf(deployment),
    tested: testedOf(tested),
    ran: ranOf(deployment),
    evidence: deployment.evidence,
    rolledBackBy: rolledBack?.rollback ?? null,
    links: [
      { text: "deployment run", url: deployment.started.run.url },
      ...(page === null ? [] : [{ text: "release page", url: page.url }]),
    ],
    entries: [
      ...(tested === null ? [] : [entryOf("tested on staging", tested.ended ?? tested.started)]),
      ...approvals.map(({ by, entry }) => entryOf(`approved by ${by}`, entry)),
      entryOf("deployment started", deployment.started),
      entryOf("deployed", released),
      ...(tag === null ? [] : [entryOf("tagged", tag.entry)]),
      ...(rolledBack === null ? [] : [entryOf(`rolled back by ${rolledBack.rollback}`, rolledBack.entry)]),
    ],
  };
}

export function rollbackRecord(rollback: Rollback): AuditRecord {
  const { id, requested, requesters, approvals, deployments, ended, target, from, closed } = rollback;
  const last = deployments.at(-1);
  return {
    ...nothing,
    kind: "rollback",
    id,
    time: ended?.time ?? requested.time,
    result: resultOf(rollback),
    version: target.version,
    previous: from.version,
    requestedBy: [...new Set(requesters.map(({ by }) => by))],
    approvals: approvals.map(approvalOf),
    separation: separationOfRollback(rollback),
    ran: last === undefined ? null : ranOf(last),
    reason: requesters
      .map(({ by, reason }) => (requesters.length === 1 ? reason : `${by}: ${reason}`))
      .join(" · "),
    evidence: last?.evidence ?? null,
    links: [
      { text: "request run", url: requested.run.url },
      ...deployments.map(({ id: text, started }) => ({ text, url: started.run.url })),
    ],
    entries: [
      ...requesters.map(({ by, entry }) => entryOf(`requested by ${by}`, entry)),
      ...approvals.map(({ by, entry }) => entryOf(`approved by ${by}`, entry)),
      ...deployments.flatMap(({ id: name, started, ended: end, result }) => [
        entryOf(`${name} started`, started),
        ...(end === null ? [] : [entryOf(`${name} ${result}`, end)]),
      ]),
      ...(ended === null || rollback.outcome === "done" ? [] : [entryOf(rollback.outcome, ended)]),
      ...(closed === null ? [] : [entryOf("changes are back", closed)]),
    ],
  };
}

function resultOf({ outcome, endReason, left, deployments }: Rollback): string {
  if (endReason !== null) return `${outcome} by ${endReason.by}: ${endReason.reason}`;
  if (outcome === "done") return `done; took out ${left.join(", ") || "no release"}`;
  const failed = deployments.filter(({ result }) => result === "failed").length;
  return failed === 0 ? "open" : `open; ${failed} of its deployments failed`;
}

/** An attempt on production that left no release behind. */
export function attemptRecord(attempt: Deployment): AuditRecord {
  const { id, version, started, ended, result, evidence, checks, mode } = attempt;
  return {
    ...nothing,
    kind: "failed-deployment",
    id,
    time: ended?.time ?? started.time,
    result: `${mode ?? "deploy"} ${result}`,
    version,
    requestedBy: [...new Set(attempt.pullRequests.flatMap(peopleOf))],
    checks,
    ...contentOf(attempt),
    ran: ranOf(attempt),
    evidence,
    links: [{ text: "deployment run", url: started.run.url }],
    entries: [entryOf("started", started), ...(ended === null ? [] : [entryOf(result, ended)])],
  };
}

export const refusalRecord = ({ kind, subject, by, reason, entry }: Refusal): AuditRecord => ({
  ...nothing,
  kind: "refusal",
  id: `entry ${entry.sequence}`,
  time: entry.time,
  result: `${kind} refused`,
  requestedBy: by === null ? [] : [by],
  reason: `${subject}: ${reason}`,
  links: [{ text: "run", url: entry.run.url }],
  entries: [entryOf("refused", entry)],
});

/** A stay on staging of one pull request, with the checks that were seen. */
export function boardingRecord(
  { number, title, author }: { readonly number: number; readonly title: string; readonly author: string },
  {
    head,
    entry,
    checks,
  }: {
    readonly head: string;
    readonly entry: Parameters<typeof entryOf>[1];
    readonly checks: AuditRecord["checks"];
  },
): AuditRecord {
  return {
    ...nothing,
    kind: "staging",
    id: `#${number}`,
    time: entry.time,
    result: "put on staging",
    requestedBy: [author],
    checks,
    pullRequests: [{ number, head, title, author }],
    links: [{ text: "run", url: entry.run.url }],
    entries: [entryOf("put on staging", entry)],
  };
}

const approvalOf = ({
  by,
  at,
  source,
  reference,
  subject,
  withdrawn,
}: Approval): AuditRecord["approvals"][number] => ({
  by,
  at,
  source,
  reference,
  subject:
    subject.kind === "rollback"
      ? `${subject.rollback} to ${subject.target}`
      : `#${subject.number} at ${subject.head}`,
  withdrawn: withdrawn?.time ?? null,
});

const contentOf = ({ pullRequests, drift }: Deployment): Pick<AuditRecord, "pullRequests" | "drift"> => ({
  pullRequests: pullRequests.map(({ number, head, title, author }) => ({ number, head, title, author })),
  drift: drift.map(({ sha, title, author }) => ({ sha, title, author })),
});

const testedOf = (tested: Deployment | null): AuditRecord["tested"] =>
  tested === null
    ? null
    : {
        deployment: tested.id,
        at: (tested.ended ?? tested.started).time,
        tree: tested.commit.tree,
        health: tested.health ?? "unknown",
      };
