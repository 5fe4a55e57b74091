/** One event of each kind, made by the code that makes them in a run; docs/events.md and scripts/check-events show and try them. */
import type { ConsoleEvent } from "../../../src/domain/events/console-event.js";
import { cloudEventMessage } from "../../../src/domain/events/cloud-event.js";
import { eventKinds, type EventKind } from "../../../src/domain/events/event-kinds.js";
import { eventsOfEntries } from "../../../src/domain/events/events-of-entries.js";
import { completedEvent, requestedEvent } from "../../../src/domain/events/rollback-events.js";
import { reduceLog } from "../../../src/domain/reducer/reduce.js";
import type { Entry } from "../../../src/domain/log/entry.js";
import type { State } from "../../../src/domain/state/state.js";
import { commit, minute, sha, stagedWith, TestLog, user } from "../../support/builders.js";
import { announced, approveRollback, endDeployment } from "../../support/rollback-story.js";

const url = "https://github.com/acme/shop";
export const exampleOrigin = { id: 8472, name: "acme/shop", url };

export interface ExampleEvent {
  readonly kind: EventKind;
  readonly type: string;
  readonly when: string;
  readonly id: string;
  readonly contentType: string;
  readonly body: string;
}

/** In the order of the list of kinds. */
export function exampleEvents(): readonly ExampleEvent[] {
  const events = [...eventsOfLog(storyOfAll().entries), ...ownedEvents()];
  return (Object.keys(eventKinds) as EventKind[]).map((kind) => {
    const event = events.find((each) => each.kind === kind);
    if (event === undefined) throw new Error(`The story has no ${kind}.`);
    return { kind, when: eventKinds[kind].when, ...cloudEventMessage(event, exampleOrigin) };
  });
}

/** Of a whole log, as runs make them write by write. */
export function eventsOfLog([opened, ...entries]: readonly Entry[]): readonly ConsoleEvent[] {
  const before = opened === undefined ? undefined : reduceLog([opened]);
  return before === undefined ? [] : eventsOfEntries(entries, { before, url });
}

/** What is told with the issue: the request, and the completion. */
function ownedEvents(): readonly ConsoleEvent[] {
  const log = toRollback().requestRollback("sam", "Checkout answers 500.");
  const requested = withLog(log.state, (rollback) => requestedEvent(rollback, { url: `${url}/issues/5` }));
  endDeployment(approveRollback(announced(log)), "good");
  const completed = withLog(log.state, (rollback) =>
    completedEvent(rollback, { url: `${url}/issues/5`, now: minute(600) }),
  );
  return [requested, completed];
}

function withLog(
  { rollback, log: { sequence, hash } }: State,
  make: (rollback: NonNullable<State["rollback"]>) => ConsoleEvent,
): ConsoleEvent {
  if (rollback === null) throw new Error("No rollback is open.");
  const event = make(rollback);
  return { ...event, facts: { log: { sequence, hash }, ...event.facts } };
}

const toRollback = (): TestLog =>
  new TestLog()
    .stage(stagedWith({ number: 7 }))
    .release("v1.3.0")
    .stage(stagedWith({ number: 12 }), stagedWith({ number: 15 }))
    .release("v1.4.0");

/** Everything that has an event happens once at least. */
export function storyOfAll(): TestLog {
  const log = new TestLog();
  approvals(log.stage(stagedWith({ number: 7 })));
  log.release("v1.3.0");
  log.settle("v1.3.0", stagedWith({ number: 7 }).merge);
  publish(log, "v1.3.0");
  log.append({
    type: "approval-withdrawn-late",
    deployment: log.state.releases.at(-1)?.deployment ?? "",
    ...{ pullRequest: 7, head: sha("head-7"), by: user("tess"), reference: "review 31" },
  });
  staging(log);
  log.stage(stagedWith({ number: 12 }), stagedWith({ number: 15 })).release("v1.4.0", "open");
  endDeployment(log, "aborted");
  log.release("v1.4.0", "failed");
  end(log, "rollback-rejected");
  end(log, "rollback-withdrawn");
  return recover(endDeployment(approveRollback(announced(log.requestRollback())), "good"));
}

function approvals(log: TestLog): void {
  const head = sha("head-7");
  log.append(
    { type: "objection-raised", pullRequest: 7, by: user("toni"), text: "Wait for legal.", comment: 41 },
    { type: "objections-lifted", pullRequest: 7, by: "toni", lifted: [41], comment: 42 },
    {
      type: "approval-refused",
      subject: "v1.3.0: #7",
      ...{ by: user("dana"), source: "environment", reason: "own-change", reference: "run 9" },
    },
    {
      type: "approval-granted",
      pullRequest: 7,
      head,
      tree: log.state.train.tip.tree,
      ...{ by: user("tess"), source: "review", at: minute(90), reference: "review 31" },
    },
  );
}

function publish(log: TestLog, version: string): void {
  log.append({
    type: "release-published",
    version: version as never,
    ...{ page: 77, url: `${url}/releases/tag/${version}`, banner: null },
  });
}

function staging(log: TestLog): void {
  const start = (): string => {
    const deployment = `staging-${log.entries.length + 1}`;
    log.append({
      type: "staging-deployment-started",
      ...{ deployment, commit: log.state.train.tip, previous: null },
    });
    return deployment;
  };
  log.append({ type: "staging-deployment-failed", deployment: start(), evidence: "The deploy job failed." });
  log.append({ type: "staging-deployment-aborted", deployment: start(), evidence: "It was cancelled." });
}

function end(log: TestLog, type: "rollback-rejected" | "rollback-withdrawn"): void {
  announced(log.requestRollback());
  const facts = { rollback: log.state.rollback?.id ?? "", by: user("ann") };
  log.append(
    type === "rollback-rejected"
      ? { type, ...facts, reason: "The fix is on its way." }
      : { type, ...facts, cause: "closed" },
  );
}

function recover(log: TestLog): TestLog {
  const { rollback } = log.state;
  if (rollback === null) throw new Error("No rollback is open.");
  log.append(
    { type: "revert-landed", rollback: rollback.id, develop: commit("reverted"), method: "merge" },
    {
      type: "recovery-opened",
      rollback: rollback.id,
      pullRequest: 18,
      ...{ branch: `release-console/recovery/${rollback.id}`, commit: commit("recovery") },
      ...{ base: commit("reverted"), carries: rollback.carried, absorbs: [] },
    },
    { type: "rollback-completion-announced", rollback: rollback.id, deliveries: [] },
  );
  log.stage(stagedWith({ number: 18, recovers: rollback.id })).release("v1.4.1");
  return log.append({
    type: "rollback-closed",
    ...{ rollback: rollback.id, by: "recovered", version: "v1.4.1" as never },
  });
}
