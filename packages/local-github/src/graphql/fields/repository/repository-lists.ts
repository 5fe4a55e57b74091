/** Lists of a repository. */
import type { Issue, PullRequest, Repository } from "../../../model/model.js";
import { isSameLogin, roleOf } from "../../../payloads/roles.js";
import { mentions } from "../../../repository/search.js";
import { demandRead, mayWrite } from "../../access.js";
import { connectionOf, type PageArguments } from "../../connection.js";
import { FieldFailure } from "../../failures.js";
import { refuseGiven } from "../../mutations/input-ids.js";
import type { RequestContext } from "../../request-context.js";
import { issueSource, pullSource, type RepositorySource } from "../../sources.js";
import { userSource } from "../account-fields.js";
import { labelConnection } from "../pulls/conversation-fields.js";

interface ConversationArguments extends PageArguments {
  readonly states?: readonly string[] | null;
  readonly labels?: readonly string[] | null;
  readonly orderBy?: { readonly field: string; readonly direction: "ASC" | "DESC" } | null;
}

export function pullRequests(
  { repository }: RepositorySource,
  args: ConversationArguments & {
    readonly baseRefName?: string | null;
    readonly headRefName?: string | null;
  },
  { caller }: RequestContext,
): object {
  demandRead(caller, repository, "pull-requests");
  const pulls = [...repository.pulls.values()].filter(
    (pull) =>
      hasState(args, pull.merged === undefined ? pull.state : "merged") &&
      hasLabel(args, pull.labels) &&
      (!args.baseRefName || pull.base === args.baseRefName) &&
      (!args.headRefName || pull.headBranch === args.headRefName),
  );
  return connectionOf(ordered(repository, pulls, args), args, {
    keyOf: (pull) => pull.id,
    show: (pull) => pullSource(repository, pull),
  });
}

export interface IssueFilters {
  readonly assignee?: string | null;
  readonly createdBy?: string | null;
  readonly mentioned?: string | null;
  readonly labels?: readonly string[] | null;
  readonly since?: string | null;
  readonly states?: readonly string[] | null;
}

export function issues(
  { repository }: RepositorySource,
  args: ConversationArguments & { readonly filterBy?: IssueFilters | null },
  { caller }: RequestContext,
): object {
  demandRead(caller, repository, "issues");
  const filters = args.filterBy ?? {};
  refuseGiven("IssueFilters", filters, ["milestone", "milestoneNumber", "type"]);
  const found = [...repository.issues.values()].filter(
    (issue) =>
      hasState(args, issue.state) && hasLabel(args, issue.labels) && passes(repository, issue, filters),
  );
  return connectionOf(ordered(repository, found, args), args, {
    keyOf: (issue) => issue.id,
    show: (issue) => issueSource(repository, issue),
  });
}

function passes(repository: Repository, issue: Issue, filters: IssueFilters): boolean {
  const { assignee, createdBy, mentioned, since } = filters;
  return (
    hasState(filters, issue.state) &&
    hasLabel(filters, issue.labels) &&
    (!assignee || isAssigned(issue, assignee)) &&
    (!createdBy || isSameLogin(issue.author, createdBy)) &&
    (!mentioned || mentions({ repository, conversation: { kind: "issue", issue } }, mentioned)) &&
    (!since || Date.parse(issue.updatedAt) >= Date.parse(since))
  );
}

/** `*` is anybody. */
const isAssigned = ({ assignees }: Issue, assignee: string): boolean =>
  assignee === "*" ? assignees.length > 0 : assignees.some((login) => isSameLogin(login, assignee));

interface LabelArguments extends PageArguments {
  readonly query?: string | null;
  readonly orderBy: { readonly field: string; readonly direction: "ASC" | "DESC" };
}

export function labels(
  { repository }: RepositorySource,
  { query, orderBy, ...page }: LabelArguments,
): object {
  const words = query?.toLowerCase() ?? "";
  const found = [...repository.labels.values()].filter(({ name, description = "" }) =>
    `${name}\n${description}`.toLowerCase().includes(words),
  );
  const sorted =
    orderBy.field === "NAME" ? found.toSorted((one, other) => one.name.localeCompare(other.name)) : found;
  return labelConnection(repository, orderBy.direction === "DESC" ? sorted.toReversed() : sorted, page);
}

/** Whoever has a role in the repository. */
export function assignableUsers(
  { repository }: RepositorySource,
  { query, ...page }: PageArguments & { readonly query?: string | null },
  { parts }: RequestContext,
): object {
  const people = [repository.owner, ...repository.collaborators.keys()]
    .flatMap((login) => parts.account(login) ?? [])
    .filter(({ type, login }) => type === "User" && (!query || login.includes(query)));
  return connectionOf(people, page, { keyOf: ({ id }) => id, show: userSource });
}

const hasState = ({ states }: Pick<ConversationArguments, "states">, state: string): boolean =>
  !states || states.includes(state.toUpperCase());

const hasLabel = (
  { labels: wanted }: Pick<ConversationArguments, "labels">,
  own: readonly string[],
): boolean =>
  !wanted || own.some((name) => wanted.some((label) => label.toLowerCase() === name.toLowerCase()));

function ordered<Subject extends Issue | PullRequest>(
  repository: Repository,
  subjects: readonly Subject[],
  { orderBy }: ConversationArguments,
): readonly Subject[] {
  if (!orderBy) return subjects;
  const commentsOf = (subject: Subject): number =>
    [...repository.comments.values()].filter((comment) => comment.issue === subject.number).length;
  const byField = subjects.toSorted((one, other) => {
    if (orderBy.field === "UPDATED_AT") return one.updatedAt.localeCompare(other.updatedAt);
    if (orderBy.field === "COMMENTS") return commentsOf(one) - commentsOf(other);
    return one.number - other.number;
  });
  return orderBy.direction === "DESC" ? byField.toReversed() : byField;
}

/** Only those who can push see the collaborators. */
export function collaborators(
  { repository }: RepositorySource,
  args: PageArguments & { readonly login?: string | null; readonly query?: string | null },
  { parts, caller }: RequestContext,
): object {
  if (!mayWrite(caller, repository, "contents"))
    throw new FieldFailure("FORBIDDEN", "You do not have permission to view repository collaborators.");
  const wanted = [...new Set([repository.owner, ...repository.collaborators.keys()])]
    .flatMap((login) => parts.account(login) ?? [])
    .filter(
      (account) =>
        account.type === "User" &&
        (!args.login || account.login === args.login) &&
        (!args.query || account.login.includes(args.query)),
    );
  const page = connectionOf(wanted, args, { keyOf: (account) => account.id, show: userSource });
  return {
    ...page,
    edges: page.edges.map((edge) => ({
      ...edge,
      permission: roleOf(repository, edge.node.login).toUpperCase(),
    })),
  };
}
