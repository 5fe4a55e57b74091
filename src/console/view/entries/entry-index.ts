import type { Entry } from "../../../domain/log/entry.js";
import { sentenceOf } from "./sentences.js";

/** An entry made ready to be found. */
export interface Indexed {
  readonly entry: Entry;
  readonly sentence: string;
  /** Everything that it says, in lower case. */
  readonly text: string;
  /** Who caused it, decided in it, or wrote what it is about. */
  readonly people: readonly string[];
  readonly pullRequests: readonly number[];
}

export interface Filter {
  /** Words that must all be there. */
  readonly text: string;
  readonly person: string;
  readonly pullRequest: string;
  readonly kind: string;
  /** Days, inclusive, in UTC: `2026-01-05`. */
  readonly from: string;
  readonly until: string;
  /** This very entry. */
  readonly entry: number | null;
}

export const noFilter: Filter = {
  ...{ text: "", person: "", pullRequest: "", kind: "", from: "", until: "", entry: null },
};

export const isFiltered = (filter: Filter): boolean =>
  Object.entries(filter).some(([, value]) => value !== "" && value !== null);

export function indexEntry(entry: Entry): Indexed {
  const sentence = sentenceOf(entry);
  return {
    entry,
    sentence,
    text: `${sentence} ${JSON.stringify(entry)}`.toLowerCase(),
    people: peopleOf(entry),
    pullRequests: pullRequestsOf(entry.facts),
  };
}

/** Newest first, as they are given. */
export function find(indexed: readonly Indexed[], filter: Filter): readonly Indexed[] {
  const words = filter.text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const number = Number(filter.pullRequest.replace("#", ""));
  const until = filter.until === "" ? "" : `${filter.until}T99`;
  return indexed.filter(
    ({ entry, text, people, pullRequests }) =>
      (filter.entry === null || entry.sequence === filter.entry) &&
      (filter.kind === "" || kindOf(entry.type) === filter.kind) &&
      (filter.from === "" || entry.time >= filter.from) &&
      (until === "" || entry.time <= until) &&
      (filter.person === "" || people.includes(filter.person)) &&
      (filter.pullRequest === "" || pullRequests.includes(number)) &&
      words.every((word) => text.includes(word)),
  );
}

export const kinds = [
  "releases",
  "approvals",
  "rollbacks",
  "staging",
  "pull requests",
  "commands",
  "clean-up",
  "other",
] as const;
export type Kind = (typeof kinds)[number];

function kindOf(type: string): Kind {
  if (/^production-|^release-/.test(type)) return "releases";
  if (/^approval-|^gate-/.test(type)) return "approvals";
  if (type.startsWith("rollback-")) return "rollbacks";
  if (/^staging-|^conflict-/.test(type)) return "staging";
  if (type.startsWith("pull-request-")) return "pull requests";
  if (/^objection|^ejection|^command-/.test(type)) return "commands";
  if (/^revert-|^recovery-|^landing-|^superseded-|^attempt-|^follow-up-/.test(type)) return "clean-up";
  return "other";
}

const textsBelow = ["by", "author"] as const;

function peopleOf({ actor, facts }: Entry): readonly string[] {
  const values = facts as unknown as Readonly<Record<string, unknown>>;
  const named = textsBelow.map((key) => values[key]).filter((value) => typeof value === "string");
  const authors = membersOf(values, "pullRequests").map(({ author }) => author);
  return [...new Set([actor, ...named, ...authors.filter((each) => typeof each === "string")])];
}

function pullRequestsOf(facts: object): readonly number[] {
  const values = facts as Readonly<Record<string, unknown>>;
  const members = ["staged", "pullRequests", "carries"].flatMap((key) =>
    membersOf(values, key).map(({ number }) => number),
  );
  const ordered = membersOf(values, "ejections").map(({ pullRequest }) => pullRequest);
  const subject = typeof values["subject"] === "string" ? values["subject"].match(/(?<=#)\d+/g) : null;
  return [values["pullRequest"], ...members, ...ordered, ...(subject ?? []).map(Number)].filter(
    (value): value is number => typeof value === "number",
  );
}

function membersOf(
  values: Readonly<Record<string, unknown>>,
  key: string,
): readonly Readonly<Record<string, unknown>>[] {
  const list = values[key];
  return Array.isArray(list) ? (list as Readonly<Record<string, unknown>>[]) : [];
}
