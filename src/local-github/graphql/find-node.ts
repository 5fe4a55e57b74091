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
  demandRead(context.caller, repository, ...scopesOf(place.kind));
  return lookUp(context, repository, { ...place, id });
}

/** The node of a mutation's input; another type than expected is as good as none. */
export async function demandNode<Name extends Source["__typename"]>(
  context: RequestContext,
  id: string,
  ...types: readonly Name[]
): Promise<Extract<Source, { readonly __typename: Name }>> {
  const found = await findNode(context, id);
  const isWanted = (source: Source): source is Extract<Source, { readonly __typename: Name }> => types.some((type) => type === source.__typename);
  if (found === undefined || !isWanted(found)) throw unknownNode(id);
  return found;
}

/** Any one of them suffices. */
function scopesOf(kind: NodeKind): readonly Scope[] {
  switch (kind) {
    case "PullRequest":
    case "PullRequestReview":
    case "PullRequestReviewComment":
    case "PullRequestReviewThread":
      return ["pull-requests"];
    case "Issue":
      return ["issues"];
    case "IssueComment":
      return ["issues", "pull-requests"];
    case "CheckRun":
    case "CheckSuite":
      return ["checks"];
    case "StatusContext":
      return ["statuses"];
    case "Deployment":
    case "DeploymentStatus":
      return ["deployments"];
    case "WorkflowRun":
    case "WorkflowJob":
    case "Workflow":
      return ["actions"];
    default:
      return ["contents"];
  }
}

interface Wanted extends NodePlace {
  readonly id: string;
}

async function lookUp(context: RequestContext, repository: Repository, { kind, key, id }: Wanted): Promise<Source | undefined> {
  const number = Number(key);
  const shown = <Value, Shown extends Source>(value: Value | undefined, show: (value: Value) => Shown): Shown | undefined =>
    value === undefined ? undefined : show(value);
  switch (kind) {
    case "Repository":
      return repositoryOf({ repository });
    case "PullRequest":
      return shown(
        [...repository.pulls.values()].find((pull) => pull.id === number),
        (pull) => pullSource(repository, pull),
      );
    case "Issue":
      return shown(
        [...repository.issues.values()].find((issue) => issue.id === number),
        (issue) => issueSource(repository, issue),
      );
    case "IssueComment":
      return shown(repository.comments.get(number), (comment) => commentSource(repository, comment));
    case "PullRequestReviewThread":
      return findThread(repository, id);
    case "PullRequestReview":
      return findReview(repository, number);
    case "Release":
      return shown(repository.releases.get(number), (release) => releaseSource(repository, release));
    case "Deployment":
      return shown(repository.deployments.get(number), (deployment) => ({ __typename: "Deployment", repository, deployment }) as const);
    case "CheckSuite":
      return shown(
        repository.checkSuites.find((suite) => suite.id === number),
        (suite) => ({ __typename: "CheckSuite", repository, suite }) as const,
      );
    case "WorkflowRun":
      return shown(repository.runs.get(number), (run) => ({ __typename: "WorkflowRun", repository, run }) as const);
    case "Ref": {
      const sha = await context.git.readRef(repository, key);
      return sha === undefined ? undefined : refSource(repository, key, sha);
    }
    case "Commit":
    case "Tree":
    case "Blob": {
      const found = await context.git.store.resolve(nameWithOwner(repository), key);
      return found === undefined ? undefined : objectSource(repository, found);
    }
    default:
      throw new NotEmulatedError(`Finding a ${kind} by its node id`);
  }
}

function findThread(repository: Repository, id: string): Source | undefined {
  for (const pull of repository.pulls.values()) {
    const thread = pull.threads.find((each) => each.id === id);
    if (thread !== undefined) return { __typename: "PullRequestReviewThread", repository, pull, thread };
  }
  return undefined;
}

function findReview(repository: Repository, id: number): Source | undefined {
  for (const pull of repository.pulls.values()) {
    const review = pull.reviews.find((each) => each.id === id);
    if (review !== undefined) return { __typename: "PullRequestReview", repository, pull, review };
  }
  return undefined;
}
