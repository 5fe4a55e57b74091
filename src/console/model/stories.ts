import type { Approval, CheckRecord, Deployment, History, Release, Rollback } from "../../audit/history.js";
import { safeUrl } from "./links.js";
import type { Check, EventKind, Link, ProductionEvent, RollbackStory, Yes } from "./page-model.js";

/** Every attempt on production, oldest first. */
export function* productionEvents(history: History): Generator<ProductionEvent> {
  const releases = new Map(history.releases.map((release) => [release.deployment.id, release]));
  const rollbacks = new Map(history.rollbacks.map((rollback) => [rollback.id, rollback]));
  for (const deployment of history.deployments)
    if (deployment.environment === "production")
      yield eventOf(deployment, {
        release: releases.get(deployment.id),
        rollback: deployment.rollback === null ? undefined : rollbacks.get(deployment.rollback),
        history,
      });
}

interface Around {
  readonly release: Release | undefined;
  readonly rollback: Rollback | undefined;
  readonly history: History;
}

function eventOf(deployment: Deployment, { release, rollback, history }: Around): ProductionEvent {
  const { id, mode, version, started, ended, commit } = deployment;
  return {
    kind: kindOf(deployment),
    deployment: id,
    mode: mode ?? "deploy",
    version: version ?? "",
    startedAt: started.time,
    endedAt: ended?.time ?? null,
    entries: [started.sequence, ...(ended === null ? [] : [ended.sequence])],
    actor: started.actor,
    runs: runsOf(deployment),
    commit: commit.sha,
    tree: commit.tree,
    health: deployment.health,
    evidence: deployment.evidence,
    previous: (release?.previous ?? rollback?.from)?.version ?? null,
    pullRequests: deployment.pullRequests.map(({ number, title, author, head, recovers }) => ({
      number,
      title,
      author,
      head,
      recovers,
    })),
    drift: deployment.drift,
    approvals: approvalsOf(deployment, { release, rollback, history }).map(yesOf),
    checks: checksOf(deployment, history),
    tested: testedOf(release),
    rollback: deployment.rollback,
    ...publishedOf(release),
  };
}

/** What became of it as a release. */
const publishedOf = (release: Release | undefined): Pick<ProductionEvent, "page" | "tag" | "rolledBack"> => ({
  page: release?.page === undefined || release.page === null ? null : safeUrl(release.page.url),
  tag: release?.tag?.commit ?? null,
  rolledBack: rolledBackOf(release),
});

function kindOf({ result, mode, pullRequests }: Deployment): EventKind {
  switch (result) {
    case "running":
      return "running";
    case "not-started":
      return "not-started";
    case "failed":
    case "uncertain":
      return "failed";
    case "good":
      if (mode === "rollback") return "rollback";
      return pullRequests.some(({ recovers }) => recovers !== null) ? "recovery" : "release";
    default:
      return result satisfies never;
  }
}

function runsOf({ started, ended }: Deployment): readonly Link[] {
  const runs = [
    { text: "decided in this run", url: safeUrl(started.run.url) },
    ...(ended === null || ended.run.url === started.run.url
      ? []
      : [{ text: "recorded in this run", url: safeUrl(ended.run.url) }]),
  ];
  return runs.filter(({ url }) => url !== "");
}

/** Those of a release that failed are not in a release: the pull requests know them. */
function approvalsOf(deployment: Deployment, { release, rollback, history }: Around): readonly Approval[] {
  if (deployment.mode === "rollback") return rollback?.approvals ?? [];
  if (release !== undefined) return release.approvals;
  return deployment.pullRequests.flatMap(({ number, head }) =>
    (history.pullRequests.get(number)?.approvals ?? []).filter(
      ({ subject, entry }) =>
        subject.kind === "pull-request" &&
        subject.head === head &&
        entry.sequence <= deployment.started.sequence,
    ),
  );
}

export const yesOf = ({ by, source, at, reference, entry, subject, withdrawn }: Approval): Yes => ({
  by,
  source,
  at,
  reference,
  entry: entry.sequence,
  pullRequest: subject.kind === "pull-request" ? subject.number : null,
  isWithdrawn: withdrawn !== null,
});

/** Of the deployment itself, or else as each pull request boarded with that head. */
function checksOf({ checks, pullRequests }: Deployment, history: History): readonly Check[] {
  const boarded = pullRequests.flatMap(({ number, head }) =>
    (history.pullRequests.get(number)?.boardings ?? [])
      .filter((boarding) => boarding.head === head)
      .slice(-1)
      .flatMap((boarding) =>
        boarding.checks.map((check): CheckRecord => ({ ...check, pullRequest: number })),
      ),
  );
  return (checks.length > 0 ? checks : boarded).map(({ name, conclusion, run, pullRequest }) => ({
    name,
    conclusion,
    run: run === null ? null : safeUrl(run),
    pullRequest,
  }));
}

function testedOf(release: Release | undefined): ProductionEvent["tested"] {
  const tested = release?.tested ?? null;
  return tested === null
    ? null
    : { deployment: tested.id, at: tested.ended?.time ?? tested.started.time, health: tested.health ?? "" };
}

function rolledBackOf(release: Release | undefined): ProductionEvent["rolledBack"] {
  const rolledBack = release?.rolledBack ?? null;
  return rolledBack === null ? null : { rollback: rolledBack.rollback, at: rolledBack.entry.time };
}

export const rollbackStories = ({ rollbacks }: History): readonly RollbackStory[] =>
  rollbacks.map((rollback) => ({
    id: rollback.id,
    reason: rollback.reason,
    automatic: rollback.automatic,
    from: rollback.from.version,
    to: rollback.target.version,
    requestedAt: rollback.requested.time,
    requesters: rollback.requesters.map(({ by, reason, entry }) => ({ by, reason, at: entry.time })),
    approvals: rollback.approvals.map(yesOf),
    outcome: rollback.outcome,
    endedAt: rollback.ended?.time ?? null,
    endReason: rollback.endReason,
    issue: rollback.issue,
    left: rollback.left,
    revert:
      rollback.revert === null
        ? null
        : { pullRequest: rollback.revert.pullRequest, landedAt: rollback.revert.landed?.time ?? null },
    recovery:
      rollback.recovery === null
        ? null
        : {
            pullRequest: rollback.recovery.pullRequest,
            openedAt: rollback.recovery.opened.time,
            released: rollback.recovery.released?.version ?? null,
          },
    closedAt: rollback.closed?.time ?? null,
  }));
