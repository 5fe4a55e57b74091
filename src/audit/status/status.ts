import { pendingRecoveries, type PendingRecovery } from "../../domain/display/recovery-texts.js";
import { shortSha } from "../../domain/values/values.js";
import type { Gate, Release, Rollback, State } from "../../domain/state/state.js";
import type { History } from "../history-records.js";
import type { LogStanding } from "../report/records.js";

/** Where things stand by the log: what a person on call asks first. Times are UTC. */
export interface Status {
  readonly repository: string;
  readonly log: LogStanding;
  /** null: nothing was ever released. `isCertain` false: the newest attempt on production did not end well. */
  readonly live: {
    readonly version: string;
    readonly since: string;
    readonly commit: string;
    readonly isCertain: boolean;
    /** Whose word put it there: of the rollback that brought it back, otherwise of the release. */
    readonly approvedBy: readonly string[];
    readonly by: string;
    readonly evidence: string | null;
  } | null;
  /** The newest release that was not rolled back, and how to put it back without the console. */
  readonly lastGood: { readonly version: string; readonly commit: string; readonly manual: string } | null;
  readonly deploying: {
    readonly deployment: string;
    readonly version: string;
    readonly since: string;
    readonly run: string;
  } | null;
  readonly staging: {
    readonly pullRequests: readonly {
      readonly number: number;
      readonly title: string;
      readonly author: string;
    }[];
    readonly drift: number;
    /** Whether staging runs what stands on the branch; null: nothing is known to run there. */
    readonly runsIt: boolean | null;
    readonly health: string | null;
    readonly failure: string | null;
  };
  /** Decisions that wait for people. */
  readonly awaited: readonly { readonly what: string; readonly link: string | null }[];
  readonly rollback: {
    readonly id: string;
    readonly phase: string;
    readonly target: string;
    readonly reason: string;
    readonly requestedBy: readonly string[];
    readonly issue: number | null;
  } | null;
  /** Pull requests that bring back what a rollback took out, until a release holds them. */
  readonly recoveries: readonly PendingRecovery[];
  /** What keeps pull requests or production from going on. */
  readonly holds: readonly string[];
  /** What the console still has to do, and what refused it. */
  readonly owed: readonly { readonly what: string; readonly refused: string | null }[];
}

export function statusOf(history: History, state: State, log: LogStanding): Status {
  return {
    repository: state.repository.name,
    log,
    live: liveOf(history),
    lastGood: lastGoodOf(state),
    deploying: deployingOf(state),
    staging: stagingOf(state),
    awaited: awaitedIn(state),
    rollback: state.rollback === null ? null : rollbackOf(state.rollback),
    recoveries: pendingRecoveries(state),
    holds: holdsIn(state),
    owed: state.followUps.map(({ key, refusal }) => ({
      what: key,
      refused: refusal === null ? null : `${refusal.found} ${refusal.remedy}`,
    })),
  };
}

function liveOf({ live, releases, rollbacks }: History): Status["live"] {
  const span = live.at(-1);
  if (span === undefined) return null;
  const { version, from, deployment, isCertain } = span;
  const decided =
    deployment.mode === "rollback"
      ? rollbacks.findLast(({ id }) => id === deployment.rollback)
      : releases.findLast((each) => each.version === version);
  return {
    version,
    since: from,
    commit: deployment.commit.sha,
    isCertain,
    approvedBy: [...new Set(decided?.approvals.map(({ by }) => by))],
    by: deployment.rollback ?? deployment.id,
    evidence: deployment.evidence,
  };
}

function lastGoodOf({ releases }: State): Status["lastGood"] {
  const release = releases.findLast(({ rolledBackBy }) => rolledBackBy === null);
  if (release === undefined) return null;
  return { version: release.version, commit: release.commit.sha, manual: manual(release) };
}

/** The template's deploy.yml runs ./deploy.sh with these three. The log does not say what a changed one runs. */
const manual = ({ version, commit }: Release): string =>
  `git fetch origin ${commit.sha} && git checkout --detach ${commit.sha} && MODE=redeploy ENVIRONMENT=production RELEASE=${version} ./deploy.sh`;

const deployingOf = ({ attempt }: State): Status["deploying"] =>
  attempt === null
    ? null
    : {
        deployment: attempt.deployment,
        version: attempt.version,
        since: attempt.startedAt,
        run: attempt.run.url,
      };

function stagingOf({ train, staging }: State): Status["staging"] {
  const { running, lastFailure } = staging;
  return {
    pullRequests: train.staged.map(({ number, title, author }) => ({ number, title, author })),
    drift: train.drift.length,
    runsIt: running === null ? null : running.commit.tree === train.tip.tree,
    health: running?.health ?? null,
    failure: lastFailure?.commit.sha === train.tip.sha ? lastFailure.evidence : null,
  };
}

function awaitedIn({ gates, rollback }: State): Status["awaited"] {
  const waiting = (gate: Gate | null, what: (subject: string) => string): Status["awaited"] =>
    gate === null ? [] : [{ what: what(gate.subject), link: gate.run.url }];
  return [
    ...waiting(gates.rollback, (subject) => `a rollback approver's decision about ${subject}`),
    ...(rollback?.phase === "failed" && gates.rollback === null
      ? [{ what: `a decision how to go on with ${rollback.id}, which failed`, link: null }]
      : []),
    ...waiting(gates.production, (subject) => `a tester's approval of ${subject}`),
  ];
}

const rollbackOf = ({
  id,
  phase,
  target,
  reason,
  requesters,
  issue,
}: Rollback): NonNullable<Status["rollback"]> => ({
  id,
  phase,
  target: target.version,
  reason,
  requestedBy: requesters.map(({ by }) => by),
  issue,
});

function holdsIn({ rollback, commands, conflicts, gates, train }: State): readonly string[] {
  return [
    ...(rollback !== null && (rollback.phase !== "restored" || rollback.hold)
      ? [`${rollback.id} holds all releases${rollback.issue === null ? "" : ` (issue #${rollback.issue})`}`]
      : []),
    ...commands.objections.map(({ pullRequest, by, text }) => `#${pullRequest}: ${by} objects: ${text}`),
    ...conflicts.map(
      ({ pullRequest, files }) => `#${pullRequest} does not merge: ${files.slice(0, 3).join(", ")}`,
    ),
    ...(gates.rejected === null ? [] : [`${gates.rejected.by} rejected ${shortSha(train.tip.sha)}`]),
  ];
}

/** Eleven lines, always the same ones. */
export function statusLines(status: Status): readonly (readonly [string, string])[] {
  const { log, live, lastGood, deploying, staging, awaited, rollback, recoveries, holds, owed } = status;
  const listed = (items: readonly string[]): string =>
    items.length === 0
      ? "nothing"
      : `${items.slice(0, 3).join("; ")}${items.length > 3 ? `; and ${items.length - 3} more` : ""}`;
  return [
    ["Log", logLine(status)],
    ["Live", live === null ? "nothing was released yet" : liveLine(live)],
    ["Last good", lastGood === null ? "none" : `${lastGood.version} (commit ${lastGood.commit})`],
    [
      "By hand",
      lastGood === null ? "nothing to deploy" : `where deploy.yml runs ./deploy.sh: ${lastGood.manual}`,
    ],
    [
      "Deploying",
      deploying === null
        ? "nothing"
        : `${deploying.version} by ${deploying.deployment} since ${deploying.since}; ${deploying.run}`,
    ],
    ["Staging", stagingLine(staging)],
    ["Awaited", listed(awaited.map(({ what, link }) => `${what}${link === null ? "" : ` (${link})`}`))],
    ["Rollback", rollback === null ? "none" : rollbackLine(rollback)],
    ["Recovery", recoveries.length === 0 ? "none" : listed(recoveries.map(({ text }) => text))],
    ["Holds", listed(holds)],
    [
      "Owed",
      listed(owed.map(({ what, refused }) => `${what}${refused === null ? "" : ` (refused: ${refused})`}`)),
    ],
  ].map(([name = "", text = ""]) => [
    name,
    !log.isIntact && name !== "Log" ? `[up to entry ${log.entries}] ${text}` : text,
  ]);
}

function logLine({ log, repository }: Status): string {
  if (log.problem === null)
    return `${repository}, intact, ${log.entries} entries (${log.ref.replace(/^refs\/(?:heads|remotes)\//, "")} in ${log.repository})`;
  const { fault, sequence, found, remedy } = log.problem;
  return `NOT INTACT (${fault}${sequence === null ? "" : ` at entry ${sequence}`}): ${found} ${remedy}`;
}

const liveLine = ({
  version,
  since,
  isCertain,
  approvedBy,
  by,
  commit,
  evidence,
}: NonNullable<Status["live"]>): string =>
  isCertain
    ? `${version} since ${since} (${by}, commit ${commit.slice(0, 7)}${approvedBy.length === 0 ? "" : `, approved by ${approvedBy.join(", ")}`})`
    : `UNCERTAIN since ${since}: ${by} of ${version} failed: ${evidence ?? ""}`;

function stagingLine({ pullRequests, drift, runsIt, health, failure }: Status["staging"]): string {
  if (pullRequests.length === 0 && drift === 0) return "empty";
  const train = pullRequests.map(({ number, title }) => `#${number} ${title.slice(0, 40)}`).join(", ");
  const running =
    runsIt === null
      ? "nothing known runs there"
      : runsIt
        ? `runs it, ${health ?? ""}`
        : "runs something else";
  return `${train}${drift === 0 ? "" : ` and ${drift} commits that bypassed the console`}; ${failure === null ? running : `failed: ${failure}`}`;
}

const rollbackLine = ({
  id,
  phase,
  target,
  reason,
  requestedBy,
  issue,
}: NonNullable<Status["rollback"]>): string =>
  `${id} to ${target} is ${phase}; requested by ${requestedBy.join(", ")}: ${reason}${issue === null ? "" : ` (issue #${issue})`}`;
