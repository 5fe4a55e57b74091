import type { History, PullRequestStory } from "../history-records.js";
import {
  failedAttempts,
  planAll,
  planAttempt,
  planBoarding,
  planRefusal,
  planRelease,
  planRollback,
  RecordList,
} from "./record-list.js";
import { type AuditRecord, type AuditRecords, describeSpan } from "./records.js";

/** What a report is about. Times are UTC, ISO 8601; `until` is not part of the period. */
export type Question =
  | { readonly kind: "release"; readonly version: string }
  | { readonly kind: "rollback"; readonly id: string }
  | { readonly kind: "pull-request"; readonly number: number }
  | { readonly kind: "person"; readonly login: string }
  | { readonly kind: "moment"; readonly at: string }
  | {
      readonly kind: "period";
      readonly from: string | null;
      readonly until: string | null;
      readonly only: readonly AuditRecord["kind"][] | null;
    };

export type Selection =
  | {
      readonly kind: "found";
      readonly title: string;
      readonly answers: readonly string[];
      readonly records: AuditRecords;
    }
  | { readonly kind: "unknown"; readonly found: string; readonly known: string };

/** The records that answer a question, or what the log knows instead. */
export function select(history: History, question: Question): Selection {
  switch (question.kind) {
    case "release":
      return ofRelease(history, question.version);
    case "rollback":
      return ofRollback(history, question.id);
    case "pull-request":
      return ofPullRequest(history, question.number);
    case "person":
      return ofPerson(history, question.login);
    case "moment":
      return atMoment(history, question.at);
    case "period":
      return inPeriod(history, question);
    default:
      return question satisfies never;
  }
}

const namesShown = 20;
function known(names: readonly string[], what: string): string {
  if (names.length === 0) return `The log knows no ${what} yet.`;
  const shown = names.slice(-namesShown).toReversed().join(", ");
  return `Name one that the log knows, newest first: ${shown}${names.length > namesShown ? ` and ${names.length - namesShown} older ones` : ""}.`;
}

function ofRelease(history: History, version: string): Selection {
  const releases = history.releases.filter((release) => release.version === version);
  const attempts = failedAttempts(history).filter((attempt) => attempt.version === version);
  if (releases.length === 0 && attempts.length === 0)
    return {
      kind: "unknown",
      found: `The log has no release ${version}.`,
      known: known(
        history.releases.map((release) => release.version),
        "release",
      ),
    };
  return {
    kind: "found",
    title: `Release ${version}`,
    answers: releases.flatMap(({ approvals }) => [
      approvals.length === 0
        ? "No entry records an approval of it."
        : `Approved by ${[...new Set(approvals.map(({ by }) => by))].join(", ")}.`,
    ]),
    records: new RecordList([...attempts.map(planAttempt), ...releases.map(planRelease)]),
  };
}

function ofRollback({ rollbacks }: History, id: string): Selection {
  const found = rollbacks.filter((rollback) => rollback.id.toLowerCase() === id.toLowerCase());
  if (found.length === 0)
    return {
      kind: "unknown",
      found: `The log has no rollback ${id}.`,
      known: known(
        rollbacks.map((rollback) => rollback.id),
        "rollback",
      ),
    };
  return {
    kind: "found",
    title: `Rollback ${found[0]?.id ?? id}`,
    answers: [],
    records: new RecordList(found.map(planRollback)),
  };
}

function ofPullRequest(history: History, number: number): Selection {
  const story = history.pullRequests.get(number);
  if (story === undefined)
    return {
      kind: "unknown",
      found: `The log has no pull request #${number}.`,
      known: known(
        [...history.pullRequests.keys()].toSorted((one, other) => one - other).map((each) => `#${each}`),
        "pull request",
      ),
    };
  const releases = history.releases.filter(({ deployment }) => story.deployments.includes(deployment));
  return {
    kind: "found",
    title: `Pull request #${number}: ${story.title}`,
    answers: storyAnswers(story),
    records: new RecordList([
      ...story.boardings.map((boarding) => planBoarding(story, boarding)),
      ...failedAttempts(history)
        .filter((attempt) => story.deployments.includes(attempt))
        .map(planAttempt),
      ...releases.map(planRelease),
      ...story.refusals.map(planRefusal),
    ]),
  };
}

const storyAnswers = ({ ejections, objections, landed }: PullRequestStory): readonly string[] => [
  ...ejections.map(({ cause, entry }) => `Left staging at ${entry.time}: ${cause}.`),
  ...objections.map(({ by, text, entry }) => `${by} objected at ${entry.time}: ${text}`),
  ...(landed === null ? [] : [`On the default branch since ${landed.time}.`]),
];

function ofPerson(history: History, login: string): Selection {
  const isThem = (name: string | null): boolean => name?.toLowerCase() === login.toLowerCase();
  const people = peopleIn(history);
  if (!people.some(isThem))
    return {
      kind: "unknown",
      found: `The log knows nobody called ${login}.`,
      known: known(people, "person"),
    };
  const [approved, asked]: [string[], string[]] = [[], []];
  const records = new RecordList(planAll(history)).filter(({ id, approvals, requestedBy }) => {
    const [hasApproved, hasAsked] = [approvals.some(({ by }) => isThem(by)), requestedBy.some(isThem)];
    if (hasApproved) approved.push(id);
    if (hasAsked) asked.push(id);
    return hasApproved || hasAsked;
  });
  return {
    kind: "found",
    title: `What ${login} asked for and approved`,
    answers: [
      `Approved: ${approved.join(", ") || "nothing"}.`,
      `Asked for or worked on: ${asked.join(", ") || "nothing"}.`,
    ],
    records,
  };
}

function peopleIn({ releases, approvals, refusals, rollbacks, pullRequests }: History): readonly string[] {
  const people = new Set([
    ...[...pullRequests.values()].map(({ author }) => author),
    ...releases.flatMap(({ deployment }) =>
      deployment.pullRequests.flatMap(({ author, pusher, contributors }) => [
        author,
        pusher ?? "",
        ...contributors,
      ]),
    ),
    ...approvals.map(({ by }) => by),
    ...refusals.map(({ by }) => by ?? ""),
    ...rollbacks.flatMap(({ requesters }) => requesters.map(({ by }) => by)),
  ]);
  people.delete("");
  return [...people].toSorted();
}

function atMoment(history: History, at: string): Selection {
  const outside = outsideOf(history, at, at);
  if (outside !== undefined) return outside;
  const span = history.live.findLast(({ from }) => from <= at);
  const underWay = history.deployments.findLast(
    ({ environment, started, ended }) =>
      environment === "production" && started.time <= at && (ended === null || ended.time > at),
  );
  const release = history.releases.findLast(
    ({ version, released }) => version === span?.version && released.time <= at,
  );
  return {
    kind: "found",
    title: `Live at ${at}`,
    answers: [
      span === undefined ? "Nothing was live: no release had gone well by then." : describeSpan(span),
      ...(underWay === undefined
        ? []
        : [
            `${underWay.id} of ${underWay.version ?? ""} was under way since ${underWay.started.time}: either may have answered.`,
          ]),
    ],
    records: new RecordList(release === undefined ? [] : [planRelease(release)]),
  };
}

function outsideOf(
  { first, last }: History,
  from: string | null,
  until: string | null,
): Selection | undefined {
  if (first === null || last === null) return { kind: "unknown", found: "The log has no entry.", known: "" };
  if ((until !== null && until < first.time) || (from !== null && from > last.time && until !== from))
    return {
      kind: "unknown",
      found: `The log says nothing about ${from ?? "the beginning"} to ${until ?? "now"}.`,
      known: `Known: ${first.time} to ${last.time}.`,
    };
  return undefined;
}

function inPeriod(history: History, { from, until, only }: Extract<Question, { kind: "period" }>): Selection {
  const outside = outsideOf(history, from, until);
  if (outside !== undefined) return outside;
  const records = new RecordList(
    planAll(history).filter(
      ({ time, kind }) =>
        (from === null || time >= from) &&
        (until === null || time < until) &&
        (only === null || only.includes(kind)),
    ),
  );
  const counted = (["release", "failed-deployment", "rollback", "refusal"] as const)
    .filter((kind) => only === null || only.includes(kind))
    .map((kind) => `${kind}: ${records.count(kind)}`);
  return {
    kind: "found",
    title: `From ${from ?? history.first?.time ?? ""} until ${until ?? history.last?.time ?? ""}`,
    answers: [`The whole population of this period, by the log. ${counted.join(", ")}.`],
    records,
  };
}
