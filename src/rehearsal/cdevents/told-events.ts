import { reduceLog } from "../../domain/reducer/reduce.js";
import type { Entry } from "../../domain/log/entry.js";
import { eventsOfEntries } from "../../domain/events/events-of-entries.js";
import { eventId } from "../../domain/events/cloud-event.js";
import type { Message } from "../fixture/fake-deploy-target.js";

export interface Told {
  /** Ids of events that the log speaks of and no program heard of. */
  readonly missing: readonly string[];
  /** Ids that a program heard of and the log does not speak of. */
  readonly invented: readonly string[];
}

/** What programs heard against what the log says they should have heard. */
export function toldOf(messages: readonly Message[], entries: readonly Entry[]): Told {
  const expected = idsOf(entries);
  const heard = messages
    .filter(({ path }) => path === "/messages")
    .map(({ headers }) => String(headers["webhook-id"]));
  return {
    missing: expected.filter((id) => !heard.includes(id)),
    invented: heard.filter((id) => !expected.includes(id)),
  };
}

function idsOf([opened, ...entries]: readonly Entry[]): readonly string[] {
  const before = opened === undefined ? undefined : reduceLog([opened]);
  if (before === undefined) return [];
  const origin = { ...before.repository, url: "https://github.test" };
  return [
    ...eventsOfEntries(entries, { before, url: origin.url }).map((event) => eventId(event, origin)),
    ...announcedKeys(entries).map((key) => `rc-${origin.id}-${key}`),
  ];
}

/** Requests and completions of rollbacks have a name instead of a number. */
function announcedKeys(entries: readonly Entry[]): readonly string[] {
  const started = new Map(
    entries.flatMap(({ facts }) =>
      facts.type === "production-deployment-started" && facts.rollback !== null
        ? [[facts.deployment, facts.rollback] as const]
        : [],
    ),
  );
  return entries.flatMap(({ facts }) => {
    if (facts.type === "rollback-requested") return [`${facts.rollback}-requested`];
    if (facts.type !== "production-deployed") return [];
    const rollback = started.get(facts.deployment);
    return rollback === undefined ? [] : [`${rollback}-completed`];
  });
}
