import type { Entry, EntryFacts } from "../domain/log/entry.js";
import { type Draft, referenceTo, type Writable } from "./history-draft.js";
import type { Approval, Rollback } from "./history-records.js";
import { appended } from "./history-shared.js";

/** What an entry says about rollbacks and the way back from them. */
// oxlint-disable-next-line complexity, max-lines-per-function -- a table: one case for each type of entry
export function noteRollback(draft: Draft, entry: Entry): void {
  const { facts } = entry;
  if (facts.type === "rollback-requested") {
    request(draft, facts, entry);
    return;
  }
  const rollback =
    "rollback" in facts && facts.type !== "production-deployment-started"
      ? draft.rollback(facts.rollback)
      : undefined;
  if (rollback === undefined) return;
  switch (facts.type) {
    case "rollback-joined":
      rollback.requesters = appended(rollback.requesters, {
        by: facts.by,
        reason: facts.reason,
        mayStillApprove: facts.mayStillApprove === true,
        entry: referenceTo(entry),
      });
      return;
    case "rollback-announced":
      rollback.issue = facts.issue;
      return;
    case "rollback-approved":
      approve(draft, rollback, { facts, entry });
      return;
    case "rollback-retried":
      rollback.target = facts.target;
      approve(draft, rollback, { facts, entry });
      return;
    case "rollback-rejected":
      close(rollback, "rejected", { by: facts.by, reason: facts.reason, entry });
      return;
    case "rollback-withdrawn":
      close(rollback, "withdrawn", { by: facts.by, reason: facts.cause, entry });
      return;
    case "revert-opened":
      rollback.revert = { pullRequest: facts.pullRequest, landed: null };
      return;
    case "revert-landed":
    case "revert-unneeded":
      rollback.revert = { pullRequest: rollback.revert?.pullRequest ?? null, landed: referenceTo(entry) };
      return;
    case "recovery-opened":
      recover(draft, rollback, { facts, entry });
      return;
    case "recovery-restacked":
      for (const recovery of recoveriesOf(draft, rollback)) {
        recovery.restacked = referenceTo(entry);
        recovery.commit = facts.commit;
        recovery.pullRequest = facts.pullRequest ?? recovery.pullRequest;
      }
      return;
    case "recovery-merged":
      for (const recovery of recoveriesOf(draft, rollback)) recovery.merged = referenceTo(entry);
      return;
    case "recovery-unneeded":
      rollback.closed ??= referenceTo(entry);
      return;
    case "rollback-closed":
      rollback.closed = referenceTo(entry);
      for (const recovery of recoveriesOf(draft, rollback))
        recovery.released = { version: facts.version, entry: referenceTo(entry) };
      draft.openRecoveries = draft.openRecoveries.filter(({ released }) => released === null);
      return;
    default:
  }
}

type Requested = Extract<EntryFacts, { type: "rollback-requested" }>;

function request(draft: Draft, facts: Requested, entry: Entry): void {
  const requested = referenceTo(entry);
  draft.addRollback({
    id: facts.rollback,
    requested,
    reason: facts.reason,
    requesters: [{ by: facts.by, reason: facts.reason, mayStillApprove: false, entry: requested }],
    automatic: facts.automatic,
    preauthorised: facts.preauthorised === true,
    from: facts.from,
    target: facts.target,
    approvals: [],
    deployments: [],
    outcome: "open",
    ended: null,
    endReason: null,
    issue: null,
    left: [],
    revert: null,
    recovery: null,
    closed: null,
  });
}

type Approved = Extract<EntryFacts, { type: "rollback-approved" | "rollback-retried" }>;

function approve(
  draft: Draft,
  rollback: Writable<Rollback>,
  { facts, entry }: { readonly facts: Approved; readonly entry: Entry },
): void {
  const { by, source, at, reference } = facts;
  const approval: Approval = {
    subject: { kind: "rollback", rollback: rollback.id, target: rollback.target.version },
    by,
    source,
    at,
    reference,
    entry: referenceTo(entry),
    withdrawn: null,
  };
  draft.approvals.push(approval);
  rollback.approvals = appended(rollback.approvals, approval);
}

function close(
  rollback: Writable<Rollback>,
  outcome: Rollback["outcome"],
  { by, reason, entry }: { readonly by: string; readonly reason: string; readonly entry: Entry },
): void {
  rollback.outcome = outcome;
  rollback.ended = referenceTo(entry);
  rollback.endReason = { by, reason };
}

type Opened = Extract<EntryFacts, { type: "recovery-opened" }>;

function recover(
  draft: Draft,
  rollback: Writable<Rollback>,
  { facts, entry }: { readonly facts: Opened; readonly entry: Entry },
): void {
  const recovery = {
    rollback: rollback.id,
    pullRequest: facts.pullRequest,
    branch: facts.branch,
    commit: facts.commit,
    carries: facts.carries,
    opened: referenceTo(entry),
    restacked: null,
    merged: null,
    released: null,
  };
  draft.recoveries.push(recovery);
  draft.openRecoveries.push(recovery);
  rollback.recovery = recovery;
}

const recoveriesOf = (draft: Draft, { id }: Rollback): Draft["recoveries"] =>
  draft.openRecoveries.filter(({ rollback }) => rollback === id);
