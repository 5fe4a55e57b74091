/** What resolvers hand to each other: a record of the model together with the repository that it lives in. */
import type {
  Account,
  CheckRun,
  CheckSuite,
  CommitStatus,
  Deployment,
  DeploymentStatus,
  Issue,
  IssueComment,
  Label,
  PullRequest,
  Release,
  Repository,
  Review,
  ReviewComment,
  ReviewThread,
  WorkflowRun,
} from "../model/model.js";
import type { GitPerson, TreeEntry } from "../model/server-parts.js";

export interface RepositorySource {
  readonly __typename: "Repository";
  readonly repository: Repository;
}
export interface ActorSource {
  readonly __typename: Account["type"];
  readonly account: Account;
  /** GraphQL calls a bot `github-actions` where it is an `Actor` and `github-actions[bot]` where it is a `User`. */
  readonly login: string;
}
export interface PullRequestSource {
  readonly __typename: "PullRequest";
  readonly repository: Repository;
  readonly pull: PullRequest;
}
export interface IssueSource {
  readonly __typename: "Issue";
  readonly repository: Repository;
  readonly issue: Issue;
}
export interface IssueCommentSource {
  readonly __typename: "IssueComment";
  readonly repository: Repository;
  readonly comment: IssueComment;
}
export interface ReviewSource {
  readonly __typename: "PullRequestReview";
  readonly repository: Repository;
  readonly pull: PullRequest;
  readonly review: Review;
}
export interface ThreadSource {
  readonly __typename: "PullRequestReviewThread";
  readonly repository: Repository;
  readonly pull: PullRequest;
  readonly thread: ReviewThread;
}
export interface ReviewCommentSource {
  readonly __typename: "PullRequestReviewComment";
  readonly repository: Repository;
  readonly pull: PullRequest;
  readonly thread: ReviewThread;
  readonly comment: ReviewComment;
}
export interface LabelSource {
  readonly __typename: "Label";
  readonly repository: Repository;
  readonly label: Label;
}
export interface RefSource {
  readonly __typename: "Ref";
  readonly repository: Repository;
  /** Full name, `refs/heads/develop`. */
  readonly ref: string;
  readonly sha: string;
}
export interface CommitSource {
  readonly __typename: "Commit";
  readonly repository: Repository;
  readonly sha: string;
}
export interface TreeSource {
  readonly __typename: "Tree";
  readonly repository: Repository;
  readonly sha: string;
  /** Where in the repository the tree was met, without a slash at the end; `undefined` when asked for by its SHA alone. */
  readonly path: string | undefined;
}
export interface BlobSource {
  readonly __typename: "Blob";
  readonly repository: Repository;
  readonly sha: string;
}
export interface TagSource {
  readonly __typename: "Tag";
  readonly repository: Repository;
  readonly sha: string;
  readonly ref: string | undefined;
}
export interface TreeEntrySource {
  readonly __typename: "TreeEntry";
  readonly repository: Repository;
  readonly entry: TreeEntry;
  readonly path: string | undefined;
}
export interface GitActorSource {
  readonly __typename: "GitActor";
  readonly person: GitPerson;
}
export interface CheckSuiteSource {
  readonly __typename: "CheckSuite";
  readonly repository: Repository;
  readonly suite: CheckSuite;
}
export interface CheckRunSource {
  readonly __typename: "CheckRun";
  readonly repository: Repository;
  readonly suite: CheckSuite;
  readonly checkRun: CheckRun;
}
export interface StatusSource {
  readonly __typename: "Status";
  readonly repository: Repository;
  readonly sha: string;
}
export interface StatusContextSource {
  readonly __typename: "StatusContext";
  readonly repository: Repository;
  readonly status: CommitStatus;
}
export interface StatusRollupSource {
  readonly __typename: "StatusCheckRollup";
  readonly repository: Repository;
  readonly sha: string;
}
export interface WorkflowRunSource {
  readonly __typename: "WorkflowRun";
  readonly repository: Repository;
  readonly run: WorkflowRun;
}
export interface DeploymentSource {
  readonly __typename: "Deployment";
  readonly repository: Repository;
  readonly deployment: Deployment;
}
export interface DeploymentStatusSource {
  readonly __typename: "DeploymentStatus";
  readonly repository: Repository;
  readonly deployment: Deployment;
  readonly status: DeploymentStatus;
}
export interface ReleaseSource {
  readonly __typename: "Release";
  readonly repository: Repository;
  readonly release: Release;
}

export type GitObjectSource = CommitSource | TreeSource | BlobSource | TagSource;
/** Everything that has a node id. */
export type Source =
  | RepositorySource
  | PullRequestSource
  | IssueSource
  | IssueCommentSource
  | ReviewSource
  | ThreadSource
  | RefSource
  | GitObjectSource
  | CheckSuiteSource
  | WorkflowRunSource
  | DeploymentSource
  | ReleaseSource;
export type CommentableSource = PullRequestSource | IssueSource;

export const commitSource = (repository: Repository, sha: string): CommitSource => ({
  __typename: "Commit",
  repository,
  sha,
});
export const pullSource = (repository: Repository, pull: PullRequest): PullRequestSource => ({
  __typename: "PullRequest",
  repository,
  pull,
});
export const issueSource = (repository: Repository, issue: Issue): IssueSource => ({
  __typename: "Issue",
  repository,
  issue,
});
export const commentSource = (repository: Repository, comment: IssueComment): IssueCommentSource => ({
  __typename: "IssueComment",
  repository,
  comment,
});
export const refSource = (repository: Repository, ref: string, sha: string): RefSource => ({
  __typename: "Ref",
  repository,
  ref,
  sha,
});
