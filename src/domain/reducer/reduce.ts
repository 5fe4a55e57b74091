import type { CommandFacts } from "../log/command-entries.js";
import type { Entry, EntryFacts } from "../log/entry.js";
import { withOwnCommits } from "../state/own-commits.js";
import { addFollowUps, refuseFollowUp, settleFollowUps } from "../state/follow-ups.js";
import { reduceAdoption } from "./reduce-adoption.js";
import { reduceRecovery } from "./reduce-recovery.js";
import { reduceCommands, withComment } from "./reduce-commands.js";
import { reduceProduction } from "./reduce-production.js";
import { reduceRollback } from "./reduce-rollback.js";
import { reduceWebhooks } from "./reduce-webhooks.js";
import { reduceStaging } from "./reduce-staging.js";
import { forgetFinished } from "../state/active-rollbacks.js";
import type { FollowUpSubject, State } from "../state/state.js";

/** The log does not begin with `log-opened`, or opens twice. @internal used here and by tests */
export class LogOrderError extends Error {}

/** The state after all entries, oldest first; undefined for an empty log. */
export function reduceLog(entries: Iterable<Entry>): State | undefined {
  let state: State | undefined;
  for (const entry of entries) state = reduceEntry(state, entry);
  return state;
}

/** The state after one more entry. Depends on nothing else, so a log replayed years later gives the same state. */
export function reduceEntry(state: State | undefined, entry: Entry): State {
  const { facts } = entry;
  if (facts.type === "log-opened") {
    if (state !== undefined)
      throw new LogOrderError(`Entry ${entry.sequence} opens a log that is open already.`);
    return at(entry, openedState(facts));
  }
  if (state === undefined)
    throw new LogOrderError(`The log begins with "${facts.type}" instead of "log-opened".`);
  return at(entry, forgetFinished(reduceFacts(settleFollowUps(state, facts), entry)));
}

function openedState(facts: Extract<EntryFacts, { type: "log-opened" }>): State {
  return {
    schema: 1,
    repository: facts.repository,
    callers: facts.callers,
    log: { sequence: 0, hash: "", time: "" as State["log"]["time"] },
    develop: facts.develop,
    ownCommits: [],
    train: { base: facts.develop, tip: facts.develop, staged: [], drift: [] },
    conflicts: [],
    staging: { running: null, intent: null, lastFailure: null, healthy: [] },
    gates: { production: null, rollback: null, rejected: null },
    grants: [],
    commands: { objections: [], ejections: [], comments: [] },
    production: { kind: "none" },
    liveSince: null,
    attempt: null,
    releases: [],
    followUps: [],
    rollback: null,
    previousRollback: null,
    recoveries: [],
    drill: null,
    landings: [],
    counters: { rollbacks: 0 },
  };
}

const at = (entry: Entry, state: State): State => ({
  ...state,
  log: { sequence: entry.sequence, hash: entry.hash, time: entry.time },
});

// oxlint-disable-next-line complexity, max-lines-per-function -- a table: one line for each type of entry
function reduceFacts(state: State, entry: Entry): State {
  const { facts } = entry;
  switch (facts.type) {
    case "log-opened":
      return state;
    case "release-adopted":
      return reduceAdoption(state, facts, entry);
    case "pull-request-promoted":
    case "pull-request-ejected":
    case "staging-moved":
    case "conflict-found":
    case "staging-deployment-started":
    case "staging-deployed":
    case "staging-deployment-failed":
    case "staging-deployment-aborted":
      return reduceStaging(state, facts, entry);
    case "gate-opened":
      return {
        ...state,
        gates: {
          ...state.gates,
          [facts.gate]: { run: entry.run, subject: facts.subject, tree: facts.tree },
          ...(facts.gate === "production" ? { rejected: null } : {}),
        },
      };
    case "gate-closed":
      return state.gates[facts.gate]?.run.id === facts.gateRun
        ? { ...state, gates: { ...state.gates, [facts.gate]: null } }
        : state;
    case "approval-granted":
      return { ...state, grants: [...state.grants, grantOf(facts)] };
    case "approval-withdrawn-late":
      return { ...state, releases: withWithdrawal(state, facts) };
    case "approval-refused":
      return withRefusedComment(afterRefusal(state, facts, entry), facts);
    case "objection-raised":
    case "command-refused":
      return addFollowUps(
        { ...state, commands: reduceCommands(state.commands, facts, entry) },
        owedAnswers(facts),
        entry.run.id,
      );
    case "objections-lifted":
    case "ejection-ordered":
    case "ejection-lifted":
    case "review-command-taken":
      return { ...state, commands: reduceCommands(state.commands, facts, entry) };
    case "command-answered":
      return state;
    case "production-deployment-started":
    case "production-deployed":
    case "production-deployment-failed":
    case "production-deployment-aborted":
      return reduceProduction(state, facts, entry);
    case "release-tagged":
      return state;
    case "attempt-pinned":
      return state;
    case "pull-request-landed":
      return withOwnCommits(state, facts.commits);
    case "release-landed":
      return afterLanding(state, facts);
    case "release-notes-written":
      return state;
    case "release-published":
      return {
        ...state,
        releases: state.releases.map((release) =>
          release.version === facts.version
            ? { ...release, page: { id: facts.page, url: facts.url } }
            : release,
        ),
      };
    case "follow-up-refused":
      return refuseFollowUp(state, facts.followUp, {
        reason: facts.reason,
        found: facts.found,
        remedy: facts.remedy,
      });
    case "events-undelivered":
    case "events-delivered":
    case "events-repeated":
      return reduceWebhooks(state, facts, entry);
    case "rollback-requested":
    case "rollback-not-requested":
    case "rollback-joined":
    case "rollback-announced":
    case "rollback-approved":
    case "rollback-drilled":
    case "rollback-retried":
    case "rollback-failure-announced":
    case "rollback-rejected":
    case "rollback-withdrawn":
    case "rollback-end-announced":
    case "rollback-completion-announced":
    case "rollback-closed":
      return reduceRollback(state, facts, entry);
    case "revert-opened":
    case "revert-closed":
    case "revert-landed":
    case "revert-unneeded":
    case "recovery-opened":
    case "recovery-restacked":
    case "recovery-merged":
    case "recovery-unneeded":
    case "landing-opened":
    case "landing-closed":
    case "superseded-closed":
      return reduceRecovery(state, facts, entry);
    default:
      return facts satisfies never;
  }
}

/** By fast-forward develop is the release; otherwise the landing is one of its commits. */
function afterLanding(
  state: State,
  { version, develop, method }: Extract<EntryFacts, { type: "release-landed" }>,
): State {
  const landed: State = {
    ...state,
    followUps: state.followUps.filter((followUp) => followUp.kind !== "land" || followUp.version !== version),
    landings: state.landings.filter((landing) => landing.version !== version),
  };
  return method === "fast-forward"
    ? { ...landed, develop, ownCommits: [] }
    : withOwnCommits(landed, [develop.sha]);
}

type Answered = Extract<CommandFacts, { type: "objection-raised" | "command-refused" }>;

function owedAnswers(facts: Answered): readonly FollowUpSubject[] {
  const { pullRequest, comment, by: to, findings = [] } = facts;
  if (findings.length === 0) return [];
  const isRefused = facts.type === "command-refused";
  return [{ kind: "answer", pullRequest, comment, to, findings, ...(isRefused ? {} : { counts: true }) }];
}

const withWithdrawal = (
  { releases }: State,
  { deployment, ...withdrawn }: Extract<EntryFacts, { type: "approval-withdrawn-late" }>,
): State["releases"] =>
  releases.map((release) =>
    release.deployment === deployment
      ? {
          ...release,
          withdrawn: [
            ...release.withdrawn,
            { pullRequest: withdrawn.pullRequest, by: withdrawn.by, reference: withdrawn.reference },
          ],
        }
      : release,
  );

/** A comment that was refused is never obeyed later. */
function withRefusedComment(
  state: State,
  { source, reference }: Extract<EntryFacts, { type: "approval-refused" }>,
): State {
  const comment = source === "comment" ? Number(/^comment (\d+)$/.exec(reference)?.[1]) : Number.NaN;
  return comment > 0 ? { ...state, commands: withComment(state.commands, comment) } : state;
}

/** Written while the gate is still open, whose tree it is about. */
function afterRefusal(
  state: State,
  { reason, subject, by }: Extract<EntryFacts, { type: "approval-refused" }>,
  { time }: Entry,
): State {
  const gate = state.gates.production;
  if (reason !== "gate-rejected" || gate === null || gate.tree === null || gate.subject !== subject)
    return state;
  return { ...state, gates: { ...state.gates, rejected: { tree: gate.tree, by, at: time } } };
}

const grantOf = ({
  pullRequest,
  head,
  tree,
  by,
  source,
  at: time,
  reference,
}: Extract<EntryFacts, { type: "approval-granted" }>) => ({
  pullRequest,
  head,
  tree,
  by,
  source,
  at: time,
  reference,
});
