import type { History, PullRequestStory } from "../history-records.js";
import {
  attemptRecord,
  boardingRecord,
  refusalRecord,
  releaseRecord,
  rollbackRecord,
} from "./make-records.js";
import { type AuditRecord, describeSpan } from "./records.js";

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
      readonly records: readonly AuditRecord[];
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
  return `Known, newest first: ${shown}${names.length > namesShown ? ` and ${names.length - namesShown} older ones` : ""}.`;
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
    records: [...attempts.map(attemptRecord), ...releases.map(releaseRecord)],
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
  return { kind: "found", title: `Rollback ${id}`, answers: [], records: found.map(rollbackRecord) };
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
    records: inOrder([
      ...story.boardings.map((boarding) => boardingRecord(story, boarding)),
      ...failedAttempts(history)
        .filter((attempt) => story.deployments.includes(attempt))
        .map(attemptRecord),
      ...releases.map(releaseRecord),
      ...story.refusals.map(refusalRecord),
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
  const records = allRecords(history).filter(
    ({ requestedBy, approvals }) => requestedBy.some(isThem) || approvals.some(({ by }) => isThem(by)),
  );
  const people = peopleIn(history);
  if (!people.some(isThem))
    return {
      kind: "unknown",
      found: `The log knows nobody called ${login}.`,
      known: known(people, "person"),
    };
  const approved = records.filter(({ approvals }) => approvals.some(({ by }) => isThem(by)));
  const asked = records.filter(({ requestedBy }) => requestedBy.some(isThem));
  return {
    kind: "found",
    title: `What ${login} asked for and approved`,
    answers: [
      `Approved: ${approved.map(({ id }) => id).join(", ") || "nothing"}.`,
      `Asked for or worked on: ${asked.map(({ id }) => id).join(", ") || "nothing"}.`,
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
    records: release === undefined ? [] : [releaseRecord(release)],
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
  const records = allRecords(history).filter(
    ({ time, kind }) =>
      (from === null || time >= from) &&
      (until === null || time < until) &&
      (only === null || only.includes(kind)),
  );
  const count = (kind: AuditRecord["kind"]): number =>
    records.filter((record) => record.kind === kind).length;
  const counted = (["release", "failed-deployment", "rollback", "refusal"] as const)
    .filter((kind) => only === null || only.includes(kind))
    .map((kind) => `${kind}: ${count(kind)}`);
  return {
    kind: "found",
    title: `From ${from ?? history.first?.time ?? ""} until ${until ?? history.last?.time ?? ""}`,
    answers: [`The whole population of this period, by the log. ${counted.join(", ")}.`],
    records,
  };
}

const failedAttempts = ({ deployments }: History): History["deployments"] =>
  deployments.filter(
    ({ environment, result, rollback }) =>
      environment === "production" && rollback === null && result !== "good",
  );

const allRecords = (history: History): readonly AuditRecord[] =>
  inOrder([
    ...history.releases.map(releaseRecord),
    ...history.rollbacks.map(rollbackRecord),
    ...failedAttempts(history).map(attemptRecord),
    ...history.refusals.map(refusalRecord),
  ]);

const inOrder = (records: readonly AuditRecord[]): readonly AuditRecord[] =>
  records.toSorted((one, other) => (one.time < other.time ? -1 : Number(one.time > other.time)));
