import type { Entry, EntryFacts } from "../../domain/log/entry.js";
import {
  type Check,
  count,
  flag,
  list,
  nullOr,
  object,
  oneOf,
  optional,
  record,
  sha,
  text,
  version,
} from "./checks.js";
import { rollbackShapes } from "./rollback-shapes.js";
import type { Shapes } from "./shapes.js";
import {
  basis,
  commit,
  drift,
  finding,
  health,
  method,
  passedCheck,
  pullRequest,
  source,
  span,
  time,
} from "./values.js";

/**
 * The first part of an entry's facts that is not what an entry of its type has there: `.commit.sha`. undefined: all are.
 * Nothing that the console wrote has one, so an entry that has was written by somebody else.
 */
export const wrongFact = ({ facts }: Entry): string | undefined => checks[facts.type](facts);

const loggedEvent = object({
  kind: text,
  key: text,
  time,
  chain: text,
  subject: text,
  environment: optional(oneOf("staging", "production")),
  artifact: optional(text),
  sentence: text,
  url: text,
  facts: object({}),
});

type RollbackType = keyof typeof rollbackShapes;

const otherShapes: Shapes<Exclude<EntryFacts["type"], RollbackType>> = {
  "log-opened": {
    repository: object({ id: count, name: text }),
    callers: list(text),
    develop: commit,
  },
  "release-adopted": { version: text, commit },
  "pull-request-promoted": {
    pullRequest: count,
    head: sha,
    title: text,
    author: text,
    replaces: nullOr(sha),
    checks: list(passedCheck),
  },
  "pull-request-ejected": { pullRequest: count, head: sha, cause: text },
  "staging-moved": {
    from: nullOr(sha),
    to: commit,
    base: commit,
    staged: list(pullRequest),
    drift: list(drift),
  },
  "conflict-found": { pullRequest: count, head: sha, onto: sha, with: list(count), files: list(text) },
  "staging-deployment-started": { deployment: text, commit, previous: nullOr(sha) },
  "staging-deployed": { deployment: text, health },
  "staging-deployment-failed": { deployment: text, evidence: text },
  "staging-deployment-aborted": { deployment: text, evidence: text, begun: optional(oneOf(true)) },
  "gate-opened": { gate: oneOf("production", "rollback"), subject: text, tree: nullOr(sha) },
  "gate-closed": {
    gate: oneOf("production", "rollback"),
    gateRun: count,
    cause: oneOf("decided", "superseded", "ended"),
  },
  "approval-granted": {
    pullRequest: count,
    head: sha,
    tree: sha,
    by: text,
    source,
    at: time,
    reference: text,
  },
  "approval-refused": { subject: text, by: text, source, reason: text, reference: text },
  "approval-withdrawn-late": { deployment: text, pullRequest: count, head: sha, by: text, reference: text },
  "objection-raised": {
    pullRequest: count,
    by: text,
    text,
    comment: count,
    findings: optional(list(finding)),
  },
  "objections-lifted": { pullRequest: count, by: text, lifted: list(count), comment: nullOr(count) },
  "ejection-ordered": { command: oneOf("eject", "ship"), ejections: list(span), by: text, comment: count },
  "ejection-lifted": { pullRequest: count, by: text, comment: count },
  "command-refused": {
    pullRequest: count,
    command: text,
    by: text,
    reason: text,
    findings: list(finding),
    comment: count,
  },
  "command-answered": { comment: count, answer: nullOr(count) },
  "review-command-taken": { pullRequest: count, command: text, by: text, review: count, comment: count },
  "production-deployment-started": {
    deployment: text,
    mode: oneOf("deploy", "rollback", "redeploy"),
    version,
    commit,
    pullRequests: list(pullRequest),
    drift: list(drift),
    base: commit,
    previous: nullOr(object({ version, commit: sha })),
    rollback: nullOr(text),
    basis: optional(basis),
  },
  "production-deployed": { deployment: text, health, evidence: text },
  "production-deployment-failed": { deployment: text, evidence: text },
  "production-deployment-aborted": { deployment: text, evidence: text },
  "release-tagged": { version, commit: sha },
  "attempt-pinned": { deployment: text, branch: text, commit: sha },
  "pull-request-landed": {
    version,
    pullRequest: count,
    head: sha,
    develop: commit,
    commits: list(sha),
    method,
  },
  "release-landed": { version, develop: commit, method },
  "release-notes-written": { version, banner: nullOr(text), files: record(text) },
  "release-published": { version, page: count, url: text, banner: nullOr(text) },
  "follow-up-refused": { followUp: text, reason: text, found: text, remedy: text },
  "revert-opened": {
    rollback: text,
    pullRequest: count,
    branch: text,
    commit,
    base: commit,
    manual: optional(oneOf(true)),
  },
  "revert-closed": { rollback: text, pullRequest: count, cause: oneOf("closed", "outdated", "incomplete") },
  "revert-landed": { rollback: text, develop: commit, method, isDrift: optional(oneOf(true)) },
  "revert-unneeded": { rollback: text, develop: commit },
  "recovery-opened": {
    rollback: text,
    pullRequest: count,
    branch: text,
    commit,
    base: commit,
    stacked: optional(flag),
    adopted: optional(oneOf(true)),
    carries: list(pullRequest),
    absorbs: list(object({ rollback: text, pullRequest: count, head: sha })),
  },
  "recovery-restacked": {
    rollback: text,
    pullRequest: optional(count),
    from: sha,
    commit,
    base: commit,
  },
  "recovery-merged": { rollback: text, commits: list(sha) },
  "recovery-unneeded": { rollback: text, develop: commit },
  "landing-opened": { version, pullRequest: count, branch: text, commit },
  "landing-closed": { version, pullRequest: count },
  "superseded-closed": { pullRequest: count, by: nullOr(count) },
  "events-undelivered": {
    since: time,
    events: list(
      object({ event: loggedEvent, to: list(object({ host: text, fingerprint: text })), detail: text }),
    ),
  },
  "events-delivered": { entry: count, outcome: oneOf("delivered", "partly", "given-up"), detail: text },
  "events-repeated": { run: count, attempt: count, keys: list(text) },
};

const checks = Object.fromEntries(
  Object.entries({ ...otherShapes, ...rollbackShapes }).map(([type, parts]) => [type, object(parts)]),
) as Readonly<Record<EntryFacts["type"], Check>>;
