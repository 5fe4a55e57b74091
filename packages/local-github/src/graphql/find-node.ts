/** From a node id back to the thing, for `node(id:)` and for the ids in mutation inputs. */
import { parseNodeId, type NodeKind, type NodePlace } from "../model/node-ids.js";
import type { Repository } from "../model/model.js";
import { nameWithOwner } from "../payloads/repository.js";
import { demandRead, type Scope } from "./access.js";
import { NotEmulatedError, unknownNode } from "./failures.js";
import { objectSource } from "./fields/git-fields.js";
import { releaseSource } from "./fields/release-fields.js";
import { repositoryOf } from "./fields/repository-of.js";
import { findRepository, type RequestContext } from "./request-context.js";
import { commentSource, issueSource, pullSource, refSource, type Source } from "./sources.js";

/** `undefined` when there is nothing with that id that the caller may see. */
export async function findNode(context: RequestContext, id: string): Promise<Source | undefined> {
  const place = parseNodeId(id);
  const repository = place === undefined ? undefined : findRepository(context, place.repository);
  if (place === undefined || repository === undefined) return undefined;
  const needed = scopesOf(place.kind);
  if (needed.length > 0) demandRead(context.caller, repository, ...needed);
  return lookUp(context, repository, { ...place, id });
}

/** The node of a mutation's input; another type than expected is as good as none. */
export async function demandNode<Name extends Source["__typename"]>(
  context: RequestContext,
  id: string,
  ...types: readonly Name[]
): Promise<Extract<Source, { readonly __typename: Name }>> {
  const found = await findNode(context, id);
  const isWanted = (source: Source): source is Extract<Source, { readonly __typename: Name }> =>
    types.some((type) => type === source.__typename);
  if (found === undefined || !isWanted(found)) throw unknownNode(id);
  return found;
}

/** Any one of them suffices; to find the repository itself none is needed. */
const scopesOf = (kind: NodeKind): readonly Scope[] => scopes[kind] ?? ["contents"];

const scopes: { readonly [Kind in NodeKind]?: readonly Scope[] } = {
  Repository: [],
  PullRequest: ["pull-requests"],
  PullRequestReview: ["pull-requests"],
  PullRequestReviewComment: ["pull-requests"],
  PullRequestReviewThread: ["pull-requests"],
  Issue: ["issues"],
  IssueComment: ["issues", "pull-requests"],
  CheckRun: ["checks"],
  CheckSuite: ["checks"],
  StatusContext: ["statuses"],
  Deployment: ["deployments"],
  DeploymentStatus: ["deployments"],
  Workflow: ["actions"],
  WorkflowJob: ["actions"],
  WorkflowRun: ["actions"],
};

interface Wanted extends NodePlace {
  readonly id: string;
}

type Found = Source | undefined | Promise<Source | undefined>;

function lookUp(context: RequestContext, repository: Repository, wanted: Wanted): Found {
  const find = finders[wanted.kind];
  if (find === undefined) throw new NotEmulatedError(`Finding a ${wanted.kind} by its node id`);
  return find(repository, wanted, context);
}

const finders: {
  readonly [Kind in NodeKind]?: (repository: Repository, wanted: Wanted, context: RequestContext) => Found;
} = {
  Repository: (repository) => repositoryOf({ repository }),
  PullRequest: (repository, { key }) =>
    shown(withId(repository.pulls, key), (pull) => pullSource(repository, pull)),
  Issue: (repository, { key }) =>
    shown(withId(repository.issues, key), (issue) => issueSource(repository, issue)),
  IssueComment: (repository, { key }) =>
    shown(withId(repository.comments, key), (comment) => commentSource(repository, comment)),
  PullRequestReviewThread: findThread,
  PullRequestReview: findReview,
  Release: (repository, { key }) =>
    shown(withId(repository.releases, key), (release) => releaseSource(repository, release)),
  Deployment: (repository, { key }) =>
    shown(withId(repository.deployments, key), (deployment) => ({
      __typename: "Deployment",
      repository,
      deployment,
    })),
  CheckSuite: (repository, { key }) =>
    shown(
      repository.checkSuites.find((suite) => String(suite.id) === key),
      (suite) => ({ __typename: "CheckSuite", repository, suite }),
    ),
  WorkflowRun: (repository, { key }) =>
    shown(withId(repository.runs, key), (run) => ({ __typename: "WorkflowRun", repository, run })),
  Ref: async (repository, { key }, { git }) =>
    shown(await git.readRef(repository, key), (sha) => refSource(repository, key, sha)),
  Commit: findObject,
  Tree: findObject,
  Blob: findObject,
};

/** Pull requests and issues are kept by number, the others by id. */
function withId<Value extends { readonly id: number }>(
  values: ReadonlyMap<number, Value>,
  key: string,
): Value | undefined {
  return [...values.values()].find((value) => String(value.id) === key);
}

function shown<Value>(value: Value | undefined, show: (value: Value) => Source): Source | undefined {
  return value === undefined ? undefined : show(value);
}

async function findObject(
  repository: Repository,
  { key }: Wanted,
  { git }: RequestContext,
): Promise<Source | undefined> {
  return shown(await git.store.resolve(nameWithOwner(repository), key), (found) =>
    objectSource(repository, found),
  );
}

function findThread(repository: Repository, { id }: Wanted): Source | undefined {
  for (const pull of repository.pulls.values()) {
    const thread = pull.threads.find((each) => each.id === id);
    if (thread !== undefined) return { __typename: "PullRequestReviewThread", repository, pull, thread };
  }
  return undefined;
}

function findReview(repository: Repository, { key }: Wanted): Source | undefined {
  for (const pull of repository.pulls.values()) {
    const review = pull.reviews.find((each) => String(each.id) === key);
    if (review !== undefined) return { __typename: "PullRequestReview", repository, pull, review };
  }
  return undefined;
}
