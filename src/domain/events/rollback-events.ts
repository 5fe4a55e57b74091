import type { RollbackFacts } from "../log/entry.js";
import { approvedBy } from "../rollback/approvers.js";
import { rollbackOf } from "../state/active-rollbacks.js";
import type { ClosingRollback, Rollback, State } from "../state/state.js";
import type { CleanUpFacts } from "../log/recovery-entries.js";
import type { ConsoleEvent } from "./console-event.js";
import { plainText } from "./event-text.js";
import { mostListed, type Scene } from "./scene.js";

/** Told until the log says that everybody was told (`actions/announce.ts`); the other events are told when they are written. */
export function requestedEvent(rollback: Rollback, { url }: { readonly url: string }): ConsoleEvent {
  const { id, from, target, reason, requestedAt } = rollback;
  return {
    kind: "rollback-requested",
    key: `${id}-requested`,
    time: requestedAt,
    ...about(rollback),
    sentence: `${id} is requested: production would go from ${from.version} back to ${target.version}. Reason: ${reason}`,
    url,
    facts: { rollback: rollbackFacts(rollback) },
  };
}

/** Completion, with what was known when the request was made and what came of it. */
export function completedEvent(
  rollback: Rollback,
  { url, now }: { readonly url: string; readonly now: ConsoleEvent["time"] },
): ConsoleEvent {
  const { id, from, target, reason, restoredAt } = rollback;
  return {
    kind: "rollback-completed",
    key: `${id}-completed`,
    time: restoredAt ?? now,
    ...about(rollback),
    sentence: `${id} is done: production runs ${target.version} again instead of ${from.version}. Approved by ${approvedBy(rollback)}. Reason: ${reason}`,
    url,
    facts: { rollback: rollbackFacts(rollback) },
  };
}

type Told = Extract<
  RollbackFacts,
  { type: "rollback-approved" | "rollback-retried" | "rollback-rejected" | "rollback-withdrawn" }
>;

/** Of a decision about a rollback. */
export function decisionEvent(facts: Told, { entry, before, after, url }: Scene): ConsoleEvent | undefined {
  const rollback = rollbackOf(after, facts.rollback) ?? rollbackOf(before, facts.rollback);
  if (rollback === undefined) return undefined;
  const { id, target } = rollback;
  const common = {
    key: String(entry.sequence),
    time: entry.time,
    ...about(rollback),
    url: rollback.issue === null ? url : `${url}/issues/${rollback.issue}`,
  };
  const decision = { by: facts.by, rollback: rollbackFacts(rollback) };
  switch (facts.type) {
    case "rollback-approved":
    case "rollback-retried":
      return {
        ...common,
        kind: "rollback-approved",
        sentence: `${id} is approved by ${approvedBy({ approval: { by: facts.by, source: facts.source, at: facts.at } })}: production goes back to ${target.version}.`,
        facts: {
          ...decision,
          via: facts.source,
          after: facts.type === "rollback-retried" ? facts.after : null,
        },
      };
    case "rollback-rejected":
      return {
        ...common,
        kind: "rollback-rejected",
        sentence: `@${facts.by} rejected ${id}: nothing is deployed. Reason: ${facts.reason}`,
        facts: { ...decision, reason: plainText(facts.reason) },
      };
    case "rollback-withdrawn":
      return {
        ...common,
        kind: "rollback-withdrawn",
        sentence: `${id} is withdrawn by @${facts.by}: nothing is deployed.`,
        facts: { ...decision, reason: plainText(facts.cause) },
      };
    default:
      return facts satisfies never;
  }
}

/** Where it is, with what a rollback's events have in common. */
const about = ({ id, target }: Rollback) => ({
  chain: id,
  subject: id,
  environment: "production" as const,
  artifact: target.version,
});

const rollbackFacts = (rollback: Rollback): Readonly<Record<string, unknown>> => ({
  id: rollback.id,
  reason: plainText(rollback.reason),
  from: rollback.from.version,
  to: rollback.target.version,
  phase: rollback.phase,
  automatic: rollback.automatic,
  issue: rollback.issue,
  "requested-by": rollback.requesters.map(({ by }) => by).slice(0, mostListed),
  "requested-at": rollback.requestedAt,
  "approved-by": rollback.approval?.by,
  "restored-at": rollback.restoredAt,
  "pull-requests": rollback.carried.map(({ number }) => number).slice(0, mostListed),
  commits: rollback.carriedDrift.map(({ sha }) => sha).slice(0, mostListed),
});

type Opened = Extract<CleanUpFacts, { type: "recovery-opened" }>;

export function recoveryOpenedEvent(facts: Opened, { entry, url }: Scene): ConsoleEvent {
  const { rollback, pullRequest, branch, carries } = facts;
  return {
    kind: "recovery-opened",
    key: String(entry.sequence),
    time: entry.time,
    chain: rollback,
    subject: rollback,
    sentence: `#${pullRequest} carries what ${rollback} took out of production, for repair.`,
    url: `${url}/pull/${pullRequest}`,
    facts: {
      recovery: {
        rollback,
        "pull-request": pullRequest,
        branch,
        carries: carries.map(({ number }) => number).slice(0, mostListed),
      },
    },
  };
}

export function recoveryReleasedEvent(
  { rollback, version }: Extract<RollbackFacts, { type: "rollback-closed" }>,
  { entry, before, url }: Scene,
): ConsoleEvent {
  const closing = closingOf(before, rollback);
  const issue = closing?.issue ?? null;
  return {
    kind: "recovery-released",
    key: String(entry.sequence),
    time: entry.time,
    chain: rollback,
    subject: rollback,
    sentence:
      version === null
        ? `${rollback} is closed: there was nothing to bring back.`
        : `What ${rollback} took out of production is back with ${version}.`,
    url: issue === null ? url : `${url}/issues/${issue}`,
    facts: {
      recovery: {
        rollback,
        "pull-request": closing?.pullRequest,
        version,
        carries: (closing?.carries ?? []).map(({ number }) => number).slice(0, mostListed),
      },
    },
  };
}

const closingOf = ({ followUps }: State, rollback: string): ClosingRollback | undefined =>
  followUps.find(
    (followUp): followUp is Extract<State["followUps"][number], { kind: "close-rollback" }> =>
      followUp.kind === "close-rollback" && followUp.rollback === rollback,
  );
