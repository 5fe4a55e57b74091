import type { Entry, EntryFacts } from "../domain/log/entry.js";
import type { Version } from "../domain/values/values.js";
import { checksOf } from "./history-checks.js";
import { type Draft, referenceTo, type Writable } from "./history-draft.js";
import type { Approval, Deployment, Release } from "./history-records.js";
import { appended, shared } from "./history-shared.js";

/** What an entry says about production and the releases there. */
// oxlint-disable-next-line max-lines-per-function -- a table: one case for each type of entry
export function noteProduction(draft: Draft, entry: Entry): void {
  const { facts } = entry;
  switch (facts.type) {
    case "production-deployment-started":
      begin(draft, facts, entry);
      return;
    case "production-deployed": {
      const attempt = end(draft, facts.deployment, { result: "good", entry, evidence: facts.evidence });
      if (attempt === undefined) return;
      attempt.health = facts.health;
      attempt.checks = shared([...attempt.checks, ...checksOf(facts)]);
      afterGood(draft, attempt, entry);
      return;
    }
    case "production-deployment-failed": {
      const attempt = end(draft, facts.deployment, { result: "failed", entry, evidence: facts.evidence });
      if (attempt !== undefined) goLive(draft, attempt, { isCertain: false, entry });
      return;
    }
    case "production-deployment-aborted":
      end(draft, facts.deployment, { result: "not-started", entry, evidence: facts.evidence });
      return;
    case "release-tagged":
      change(draft, facts.version, {
        tag: { commit: draft.texts.text(facts.commit), entry: referenceTo(entry) },
      });
      return;
    case "release-published":
      change(draft, facts.version, { page: { url: facts.url } });
      return;
    case "pull-request-landed":
      draft.pullRequest(facts.pullRequest).landed = referenceTo(entry);
      return;
    case "release-landed":
      for (const number of numbersIn(draft, facts.version))
        draft.pullRequest(number).landed ??= referenceTo(entry);
      return;
    case "follow-up-refused":
      draft.refuse({
        kind: "follow-up",
        subject: facts.followUp,
        pullRequest: null,
        by: null,
        reason: `${facts.reason}: ${facts.found}`,
        entry: referenceTo(entry),
      });
      return;
    default:
  }
}

type Started = Extract<EntryFacts, { type: "production-deployment-started" }>;

function begin(draft: Draft, facts: Started, entry: Entry): void {
  if (draft.productionIntent !== null) draft.productionIntent.result = "uncertain";
  const attempt: Writable<Deployment> = {
    id: facts.deployment,
    environment: "production",
    mode: facts.mode,
    version: facts.version,
    commit: draft.texts.commit(facts.commit),
    pullRequests: draft.texts.pullRequests(facts.pullRequests, draft.staged),
    drift: shared(facts.drift),
    rollback: facts.rollback,
    started: referenceTo(entry),
    ended: null,
    result: "running",
    health: null,
    evidence: null,
    checks: shared(checksOf(facts)),
  };
  draft.productionIntent = attempt;
  draft.previous = facts.previous;
  draft.deployments.push(attempt);
  const rollback = draft.rollback(facts.rollback);
  if (rollback !== undefined) rollback.deployments = appended(rollback.deployments, attempt);
  if (facts.mode === "rollback") return;
  for (const pullRequest of facts.pullRequests) {
    const story = draft.pullRequest(pullRequest.number, pullRequest);
    story.deployments = appended(story.deployments, attempt);
  }
}

interface End {
  readonly result: Deployment["result"];
  readonly entry: Entry;
  readonly evidence: string;
}

/** The attempt that it is about; undefined: another one took its place, so it changes nothing. */
function end(draft: Draft, id: string, { result, entry, evidence }: End): Writable<Deployment> | undefined {
  const attempt = draft.productionIntent;
  if (attempt === null || attempt.id !== id) return undefined;
  attempt.result = result;
  attempt.ended = referenceTo(entry);
  attempt.evidence = evidence;
  draft.productionIntent = null;
  return attempt;
}

function afterGood(draft: Draft, attempt: Writable<Deployment>, entry: Entry): void {
  goLive(draft, attempt, { isCertain: true, entry });
  if (attempt.mode === "rollback") {
    afterRollback(draft, attempt, entry);
    return;
  }
  if (attempt.version === null) return;
  const approvals = draft.grants.filter((grant) => isIn(attempt, grant));
  draft.addRelease({
    version: attempt.version,
    deployment: attempt,
    previous: draft.previous,
    released: referenceTo(entry),
    approvals,
    tested: draft.tested.get(attempt.commit.tree) ?? null,
    tag: null,
    page: null,
    rolledBack: null,
  });
  draft.grants = [];
  for (const recovery of draft.openRecoveries)
    if (attempt.pullRequests.some(({ recovers }) => recovers === recovery.rollback))
      recovery.released = { version: attempt.version, entry: referenceTo(entry) };
  draft.openRecoveries = draft.openRecoveries.filter(({ released }) => released === null);
}

const isIn = ({ pullRequests }: Deployment, { subject }: Approval): boolean =>
  subject.kind === "pull-request" &&
  pullRequests.some(({ number, head }) => number === subject.number && head === subject.head);

/** Every release after the target leaves production. */
function afterRollback(draft: Draft, attempt: Deployment, entry: Entry): void {
  const rollback = draft.rollback(attempt.rollback);
  if (rollback === undefined) return;
  const targetAt = draft.releases.findLastIndex(({ version }) => version === attempt.version);
  const left = draft.releases.slice(targetAt + 1).filter((release) => release.rolledBack === null);
  for (const release of left) release.rolledBack = { rollback: rollback.id, entry: referenceTo(entry) };
  rollback.left = left.map(({ version }) => version);
  rollback.outcome = "done";
  rollback.ended = referenceTo(entry);
}

function goLive(
  draft: Draft,
  deployment: Deployment,
  { isCertain, entry }: { readonly isCertain: boolean; readonly entry: Entry },
): void {
  if (deployment.version === null) return;
  const before = draft.live.at(-1);
  if (before !== undefined) before.until = entry.time;
  draft.live.push({ from: entry.time, until: null, version: deployment.version, isCertain, deployment });
}

function change(draft: Draft, version: Version, part: Partial<Writable<Release>>): void {
  const release = draft.release(version);
  if (release !== undefined) Object.assign(release, part);
}

const numbersIn = (draft: Draft, version: Version): readonly number[] =>
  draft.release(version)?.deployment.pullRequests.map(({ number }) => number) ?? [];
