import { eventsOfEntries } from "../../domain/events/events-of-entries.js";
import { runsOfEvents, transactionsIn, type RunOfEvents } from "../../domain/events/unconfirmed.js";
import type { ConsoleEvent } from "../../domain/events/console-event.js";
import type { Entry } from "../../domain/log/entry.js";
import { stateFlaw } from "../../domain/reducer/sealed-state.js";
import type { State } from "../../domain/state/state.js";
import { consoleName } from "../../domain/values/names.js";
import type { CommitSha } from "../../domain/values/values.js";
import type { Ports } from "../../ports/ports.js";
import { showOrTell } from "../display/show-or-tell.js";
import type { DecisionContext } from "../run/decision-context.js";
import { postEvent } from "../log/send-events.js";
import { transact } from "../log/transaction.js";

export interface NewestEntries {
  /** The commit of the log in which they were read. */
  readonly head: CommitSha;
  readonly entries: readonly Entry[];
}

/**
 * A run may die between an entry and its webhooks. The sweep sends the events of a run that did not end well once more, with
 * the ids that they had. Only addresses that can tell a repeated event by its id get it: a chat would show it twice.
 */
export async function repeatEventsOfDeadRuns(
  ports: Ports,
  context: DecisionContext,
  { head, entries }: NewestEntries,
): Promise<void> {
  if (!context.policy.notification.webhooks.some(({ format }) => format === "cdevents")) return;
  await showOrTell(ports, "Webhooks may have missed events of runs that died", async () => {
    for (const each of runsOfEvents(entries, { now: ports.clock.now(), own: ports.run.reference.id }))
      if (await hasDied(ports, each)) await repeat(ports, context, { ...each, head, entries });
  });
}

/** One that waits at a gate has ended every job before it. */
async function hasDied(ports: Ports, { run }: RunOfEvents): Promise<boolean> {
  const { status, conclusion, attempt } = await ports.runs.status(run.id);
  if (attempt > run.attempt) return true; // a re-run: nobody re-runs what went well
  return status === "completed" && conclusion !== "success";
}

async function repeat(
  ports: Ports,
  context: DecisionContext,
  { run, transactions, head, entries }: RunOfEvents & NewestEntries,
): Promise<void> {
  const all = transactionsIn(entries);
  const events: ConsoleEvent[] = [];
  for (const { entries: own, back } of transactions) {
    const newestBefore = all.find((each) => each.back === back + 1)?.entries.at(-1);
    const before = await stateAt(ports, `${head}~${back + 1}` as CommitSha, newestBefore);
    if (before !== undefined)
      events.push(...eventsOfEntries(own, { before, url: context.snapshot.repository.url }));
  }
  if (events.length === 0) return;
  const chatless = {
    ...context,
    policy: {
      ...context.policy,
      notification: {
        ...context.policy.notification,
        webhooks: context.policy.notification.webhooks.filter(({ format }) => format === "cdevents"),
      },
    },
  };
  await Promise.all(events.flatMap((event) => postEvent(ports, chatless, event)));
  const { id, attempt } = run;
  const keys = events.map(({ key }) => key);
  await transact(ports, undefined, () =>
    Promise.resolve({
      drafts: [{ actor: consoleName, facts: { type: "events-repeated", run: id, attempt, keys } }],
      value: undefined,
    }),
  );
}

/** The state after that entry, which vouches for it (platform fact 177); undefined: the log's history is not what the console writes. */
async function stateAt(
  ports: Ports,
  commit: CommitSha,
  entry: Entry | undefined,
): Promise<State | undefined> {
  const text = entry === undefined ? undefined : await ports.logReader.file(commit, "state.json");
  if (entry === undefined || text === undefined) return undefined;
  const state = JSON.parse(text) as State;
  return stateFlaw(entry, state, ports.sha256) === undefined ? state : undefined;
}
