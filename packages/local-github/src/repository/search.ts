/**
 * Search for issues and pull requests, as far as people use it:
 * https://docs.github.com/en/search-github/searching-on-github/searching-issues-and-pull-requests
 */
import { ApiError } from "../model/interfaces.js";
import type { Issue, PullRequest, Repository } from "../model/model.js";
import { subjectOf, type Conversation } from "../payloads/issue.js";
import { isSameLogin } from "../payloads/roles.js";

export interface Searching {
  /** Who `@me` is. */
  readonly viewer: string;
  /** `undefined` for what there is not or the caller may not see. */
  readonly findRepository: (nameWithOwner: string) => Repository | undefined;
}

export interface SearchHit {
  readonly repository: Repository;
  readonly conversation: Conversation;
}

/** Newest first unless the query or `order` asks otherwise. Throws `ApiError` 501 for what is not emulated. */
export function searchConversations(
  query: string,
  { viewer, findRepository }: Searching,
  order?: string,
): readonly SearchHit[] {
  const terms = termsOf(query);
  const homes = terms.filter(({ name, isNegated }) => name === "repo" && !isNegated);
  if (homes.length === 0) throw notEmulated("Searching without naming a repository");
  const repositories = new Set(homes.flatMap(({ value }) => findRepository(value) ?? []));
  const sort = terms.findLast(({ name }) => name === "sort")?.value ?? order ?? "created-desc";
  const wanted = terms.filter(({ name }) => name !== "repo" && name !== "sort");
  const tests = wanted.map((term) => ({ ...term, test: testOf(term, viewer) }));
  return [...repositories]
    .flatMap((repository) =>
      conversationsOf(repository).map((conversation) => ({ repository, conversation })),
    )
    .filter((hit) => tests.every(({ test, isNegated }) => test(hit) !== isNegated))
    .toSorted(comparison(sort));
}

interface Term {
  /** Of the qualifier; empty for a word to be found. */
  readonly name: string;
  readonly value: string;
  readonly isNegated: boolean;
}

/** Words and qualifiers are all demanded; brackets around them change nothing then. */
function termsOf(query: string): readonly Term[] {
  const parts = query.matchAll(/(-?)(?:([\w-]+):)?("[^"]*"|[^\s()"]+)|[()]/g);
  return [...parts].flatMap(([whole, minus, name = "", value]) => {
    if (value === undefined || whole === "AND") return [];
    if (whole === "OR" || whole === "NOT") throw notEmulated(`"${whole}" in a search`);
    return [{ name: name.toLowerCase(), value: value.replaceAll('"', ""), isNegated: minus === "-" }];
  });
}

type Test = (hit: SearchHit) => boolean;

function testOf({ name, value }: Term, viewer: string): Test {
  if (name === "") return (hit) => textsOf(hit).some((text) => text.includes(value.toLowerCase()));
  const test = qualifiers[name]?.(value === "@me" ? viewer : value);
  if (test === undefined) throw notEmulated(`"${name}:${value}" in a search`);
  return test;
}

const ofSubject =
  (test: (subject: Issue | PullRequest) => boolean): Test =>
  ({ conversation }) =>
    test(subjectOf(conversation));

const ofPull =
  (test: (pull: PullRequest) => boolean): Test =>
  ({ conversation }) =>
    conversation.kind === "pull" && test(conversation.pull);

/** Qualifier → value → what it demands; `undefined` for a value that is not emulated. */
const qualifiers: Readonly<Record<string, (value: string) => Test | undefined>> = {
  type: (value) => kinds[value],
  is: (value) => kinds[value] ?? states[value],
  state: (value) => states[value],
  archived: (value) => () => value === "false",
  author: (login) => ofSubject(({ author }) => isSameLogin(author, login)),
  assignee: (login) => ofSubject(({ assignees }) => assignees.some((each) => isSameLogin(each, login))),
  label: (label) => ofSubject(({ labels }) => labels.some((each) => isSameLogin(each, label))),
  no: (what) =>
    what === "label"
      ? ofSubject(({ labels }) => labels.length === 0)
      : what === "assignee"
        ? ofSubject(({ assignees }) => assignees.length === 0)
        : undefined,
  mentions: (login) => (hit) => mentions(hit, login),
  commenter: (login) => (hit) => commentsOf(hit).some(({ author }) => isSameLogin(author, login)),
  involves: (login) => (hit) =>
    mentions(hit, login) ||
    [subjectOf(hit.conversation), ...commentsOf(hit)].some(({ author }) => isSameLogin(author, login)) ||
    subjectOf(hit.conversation).assignees.some((each) => isSameLogin(each, login)),
  head: (branch) => ofPull((pull) => pull.headBranch === branch),
  base: (branch) => ofPull((pull) => pull.base === branch),
  draft: (value) => ofPull((pull) => String(pull.isDraft) === value),
  "review-requested": (login) =>
    ofPull((pull) => (pull.requestedReviewers ?? []).some((each) => isSameLogin(each, login))),
  "reviewed-by": (login) => ofPull((pull) => pull.reviews.some(({ author }) => isSameLogin(author, login))),
};

const kinds: Readonly<Record<string, Test>> = {
  pr: ({ conversation }) => conversation.kind === "pull",
  issue: ({ conversation }) => conversation.kind === "issue",
};

const states: Readonly<Record<string, Test>> = {
  open: ofSubject(({ state }) => state === "open"),
  closed: ofSubject(({ state }) => state === "closed"),
  merged: ofPull(({ merged }) => merged !== undefined),
  unmerged: ofPull(({ merged }) => merged === undefined),
  draft: ofPull(({ isDraft }) => isDraft),
  locked: ofSubject(({ lock }) => lock !== undefined),
  unlocked: ofSubject(({ lock }) => lock === undefined),
};

const conversationsOf = ({ issues, pulls }: Repository): readonly Conversation[] => [
  ...[...issues.values()].map((issue): Conversation => ({ kind: "issue", issue })),
  ...[...pulls.values()].map((pull): Conversation => ({ kind: "pull", pull })),
];

const commentsOf = ({ repository, conversation }: SearchHit) =>
  [...repository.comments.values()].filter(({ issue }) => issue === subjectOf(conversation).number);

function textsOf(hit: SearchHit): readonly string[] {
  const { title, body } = subjectOf(hit.conversation);
  return [title, body, ...commentsOf(hit).map((comment) => comment.body)].map((text) => text.toLowerCase());
}

export const mentions = (hit: SearchHit, login: string): boolean =>
  textsOf(hit).some((text) => text.split(/[^\w@-]+/).includes(`@${login.toLowerCase()}`));

function comparison(sort: string): (one: SearchHit, other: SearchHit) => number {
  const [field = "", direction = "desc"] = sort.split("-");
  if (field !== "created" && field !== "updated") throw notEmulated(`Sorting a search by "${field}"`);
  const timeOf = ({ conversation }: SearchHit): number => {
    const { createdAt, updatedAt } = subjectOf(conversation);
    return Date.parse(field === "updated" ? updatedAt : createdAt);
  };
  const sign = direction === "asc" ? 1 : -1;
  return (one, other) => sign * (timeOf(one) - timeOf(other));
}

const notEmulated = (what: string): ApiError => new ApiError(501, `${what} is not emulated`);
