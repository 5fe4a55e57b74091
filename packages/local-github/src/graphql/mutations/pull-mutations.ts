/** What people do to a pull request as a whole. */
import type { PullRequest } from "../../model/model.js";
import { revertPull } from "../../repository/pulls/revert-pull.js";
import { demandWrite } from "../access.js";
import { FieldFailure, NotEmulatedError } from "../failures.js";
import { demandNode } from "../find-node.js";
import type { RequestContext } from "../request-context.js";
import { pullSource, type PullRequestSource, type ReviewSource } from "../sources.js";
import { labelNames, loginsOf, refuseGiven } from "./input-ids.js";
import type { MutationTable } from "./mutation-table.js";
import { throughRest } from "./through-rest.js";

export const pullMutations = {
  async createPullRequest(input: NewPull, context) {
    const { repository } = await demandNode(context, input.repositoryId, "Repository");
    const head = input.headRepositoryId
      ? (await demandNode(context, input.headRepositoryId, "Repository")).repository
      : undefined;
    const made = await throughRest(context, {
      ...{ repository, operation: "pulls/create", mutation: "CreatePullRequest" },
      body: {
        ...{ title: input.title, body: input.body, draft: input.draft },
        base: input.baseRefName.replace(/^refs\/heads\//, ""),
        head:
          head === undefined || input.headRefName.includes(":")
            ? input.headRefName
            : `${head.owner}:${input.headRefName}`,
      },
    });
    const { number } = made as { readonly number: number };
    return { pullRequest: pullSource(repository, repository.pulls.get(number) as PullRequest) };
  },

  async updatePullRequest(input: PullChange, context) {
    refuseGiven("UpdatePullRequestInput", input, ["milestoneId", "projectIds"]);
    const source = await demandNode(context, input.pullRequestId, "PullRequest");
    const { repository, pull } = source;
    await throughRest(context, {
      ...{ repository, operation: "pulls/update", mutation: "UpdatePullRequest" },
      parameters: { pull_number: pull.number },
      body: {
        ...{ title: input.title, body: input.body },
        ...{ base: input.baseRefName, state: input.state?.toLowerCase() },
      },
    });
    if (input.labelIds || input.assigneeIds)
      await throughRest(context, {
        ...{ repository, operation: "issues/update", mutation: "UpdatePullRequest" },
        parameters: { issue_number: pull.number },
        body: {
          labels: labelNames(repository, input.labelIds),
          assignees: loginsOf(context, repository, input.assigneeIds),
        },
      });
    return { pullRequest: source };
  },

  async mergePullRequest(input: Merge, context) {
    if (input.authorEmail) throw new NotEmulatedError("MergePullRequestInput.authorEmail");
    const source = await demandNode(context, input.pullRequestId, "PullRequest");
    const { repository, pull } = source;
    await throughRest(context, {
      ...{ repository, operation: "pulls/merge", mutation: "MergePullRequest" },
      parameters: { pull_number: pull.number },
      body: {
        merge_method: (input.mergeMethod ?? "MERGE").toLowerCase(),
        ...{ commit_title: input.commitHeadline, commit_message: input.commitBody },
        sha: input.expectedHeadOid,
      },
    });
    return { pullRequest: source };
  },

  async revertPullRequest(input: Revert, context) {
    const { caller, parts } = context;
    const source = await demandNode(context, input.pullRequestId, "PullRequest");
    const { repository } = source;
    for (const scope of ["contents", "pull-requests"] as const)
      demandWrite(caller, repository, { scope, mutation: "RevertPullRequest" });
    const revert = await revertPull(parts, {
      ...{ repository, caller, pull: source.pull, isDraft: input.draft ?? false },
      ...{ title: input.title ?? undefined, body: input.body ?? undefined },
    });
    return { pullRequest: source, revertPullRequest: pullSource(repository, revert) };
  },

  async updatePullRequestBranch(
    input: { readonly expectedHeadOid?: string | null; readonly updateMethod?: string | null } & OfPull,
    context,
  ) {
    if (input.updateMethod === "REBASE")
      throw new NotEmulatedError("Updating a pull request's branch by a rebase");
    const source = await demandNode(context, input.pullRequestId, "PullRequest");
    await throughRest(context, {
      ...{ repository: source.repository, operation: "pulls/update-branch" },
      mutation: "UpdatePullRequestBranch",
      parameters: { pull_number: source.pull.number },
      body: { expected_head_sha: input.expectedHeadOid },
    });
    return { pullRequest: source };
  },

  async addPullRequestReview(input: NewReview, context) {
    if (input.threads && input.threads.length > 0)
      throw new NotEmulatedError("AddPullRequestReviewInput.threads");
    if (input.event === "DISMISS") throw new NotEmulatedError("A new review that is dismissed");
    const { repository, pull } = await demandNode(context, input.pullRequestId, "PullRequest");
    const { id } = (await throughRest(context, {
      ...{ repository, operation: "pulls/create-review", mutation: "AddPullRequestReview" },
      parameters: { pull_number: pull.number },
      body: {
        ...{ body: input.body, event: input.event },
        ...{ commit_id: input.commitOID, comments: input.comments },
      },
    }).catch((error: unknown) => {
      throw asReview(error);
    })) as { readonly id: number };
    const review = pull.reviews.find((each) => each.id === id) as ReviewSource["review"];
    return { pullRequestReview: { __typename: "PullRequestReview", repository, pull, review } };
  },

  async requestReviews(input: OfPull & { readonly userIds?: Ids; readonly teamIds?: Ids } & Union, context) {
    refuseGiven("RequestReviewsInput", input, ["teamIds"]);
    const { repository } = await demandNode(context, input.pullRequestId, "PullRequest");
    return requestReviews(context, input, loginsOf(context, repository, input.userIds) ?? []);
  },

  async requestReviewsByLogin(input: OfPull & Union & ByLogin, context) {
    refuseGiven("RequestReviewsByLoginInput", input, ["botLogins", "teamSlugs"]);
    return requestReviews(context, input, input.userLogins ?? []);
  },
} satisfies MutationTable;

type Ids = readonly string[] | null;

interface OfPull {
  readonly pullRequestId: string;
}
interface NewPull {
  readonly repositoryId: string;
  readonly headRepositoryId?: string | null;
  readonly baseRefName: string;
  readonly headRefName: string;
  readonly title: string;
  readonly body?: string | null;
  readonly draft?: boolean | null;
}
interface PullChange extends OfPull {
  readonly title?: string | null;
  readonly body?: string | null;
  readonly baseRefName?: string | null;
  readonly state?: string | null;
  readonly labelIds?: Ids;
  readonly assigneeIds?: Ids;
}
interface Merge extends OfPull {
  readonly authorEmail?: string | null;
  readonly commitHeadline?: string | null;
  readonly commitBody?: string | null;
  readonly expectedHeadOid?: string | null;
  readonly mergeMethod?: string | null;
}
interface Revert extends OfPull {
  readonly title?: string | null;
  readonly body?: string | null;
  readonly draft?: boolean | null;
}
interface NewReview extends OfPull {
  readonly body?: string | null;
  readonly event?: string | null;
  readonly commitOID?: string | null;
  readonly comments?: readonly object[] | null;
  readonly threads?: readonly object[] | null;
}
interface Union {
  readonly union?: boolean | null;
}
interface ByLogin {
  readonly userLogins?: readonly string[] | null;
}

/** Without `union` those that were asked before and are not named are no longer awaited. */
async function requestReviews(
  context: RequestContext,
  { pullRequestId, union }: OfPull & Union,
  reviewers: readonly string[],
): Promise<{ readonly pullRequest: PullRequestSource }> {
  const source = await demandNode(context, pullRequestId, "PullRequest");
  const { repository, pull } = source;
  await throughRest(context, {
    ...{ repository, operation: "pulls/request-reviewers", mutation: "RequestReviews" },
    parameters: { pull_number: pull.number },
    body: { reviewers },
  });
  if (union !== true)
    pull.requestedReviewers = (pull.requestedReviewers ?? []).filter((login) => reviewers.includes(login));
  return { pullRequest: source };
}

/** GitHub names what was wrong with: "Review Can not approve your own pull request" (platform fact 44). */
const asReview = (error: unknown): unknown =>
  error instanceof FieldFailure && error.message.startsWith("Can not")
    ? new FieldFailure(error.type, `Review ${error.message}`)
    : error;
