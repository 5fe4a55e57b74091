import * as z from "../../../domain/values/shapes.js";
import { isCommitSha, isTreeSha } from "../../../domain/values/values.js";

/**
 * The shape of the snapshot's answer. Whatever does not fit is an error: a list that GitHub withheld must never be
 * taken for an empty one.
 */
const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });
export const connectionOf = <Node extends z.ZodType>(node: Node) =>
  z.object({ nodes: z.array(node), pageInfo });
export interface Connection<Node> {
  readonly nodes: Node[];
  readonly pageInfo: z.infer<typeof pageInfo>;
}
/** A list that is read from its end. */
const pageInfoFromEnd = z.object({ hasPreviousPage: z.boolean(), startCursor: z.string().nullable() });
export const connectionFromEndOf = <Node extends z.ZodType>(node: Node) =>
  z.object({ nodes: z.array(node), pageInfo: pageInfoFromEnd });
export interface ConnectionFromEnd<Node> {
  readonly nodes: Node[];
  readonly pageInfo: z.infer<typeof pageInfoFromEnd>;
}

const commitSha = z
  .custom<string>()
  .refine((text) => typeof text === "string" && isCommitSha(text), "not a commit SHA");
const treeSha = z
  .custom<string>()
  .refine((text) => typeof text === "string" && isTreeSha(text), "not a tree SHA");
const blob = z.object({ oid: z.string(), text: z.string().nullable(), isTruncated: z.boolean() });
const actor = z.object({ __typename: z.string(), login: z.string().min(1) }).nullable();
const user = z
  .object({ name: z.string().nullish(), user: z.object({ login: z.string().min(1) }).nullable() })
  .nullable();
const committer = z
  .object({
    name: z.string().nullish(),
    email: z.string().nullish(),
    user: z.object({ login: z.string().min(1) }).nullable(),
  })
  .nullable();
const target = z.object({ oid: commitSha, tree: z.object({ oid: treeSha }) });
const reference = z.object({ target }).nullable();

const checkRun = z.object({
  databaseId: z.number().int(),
  name: z.string(),
  status: z.string(),
  conclusion: z.string().nullable(),
  startedAt: z.string().nullable(),
  completedAt: z.string().nullable(),
});
const checkSuite = z.object({
  id: z.string(),
  databaseId: z.number().int(),
  status: z.string(),
  conclusion: z.string().nullable(),
  createdAt: z.string(),
  app: z.object({ slug: z.string() }).nullable(),
  workflowRun: z
    .object({ databaseId: z.number().int(), event: z.string(), workflow: z.object({ name: z.string() }) })
    .nullable(),
  checkRuns: connectionOf(checkRun),
});
const statusContext = z.object({
  context: z.string(),
  state: z.enum(["ERROR", "EXPECTED", "FAILURE", "PENDING", "SUCCESS"]),
  description: z.string().nullable(),
  createdAt: z.string(),
  creator: actor,
});
/** A path may lead to a folder, of which a question about files shows nothing. */
const noFile = z.strictObject({}).transform(() => null);
const entry = z.object({ oid: z.string() }).nullable();
const ruleFiles = { dotGithub: entry, owners: entry, docsOwners: entry };
export const headShape = z.object({
  oid: commitSha,
  ...ruleFiles,
  policy: z.object({ object: blob.or(noFile).nullable() }).nullable(),
  status: z.object({ contexts: z.array(statusContext) }).nullable(),
  checkSuites: connectionOf(checkSuite),
});

export const nodeShapes = {
  labels: z.object({ name: z.string() }),
  reviews: z.object({
    databaseId: z.number().int(),
    state: z.enum(["APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED", "PENDING"]),
    submittedAt: z.string().nullable(),
    authorCanPushToRepository: z.boolean(),
    author: actor,
    commit: z.object({ oid: commitSha }).nullable(),
  }),
  reviewThreads: z.object({ isResolved: z.boolean() }),
  commits: z.object({
    commit: z.object({
      oid: commitSha,
      messageHeadline: z.string(),
      parents: z.object({ totalCount: z.number().int(), nodes: z.array(z.object({ oid: commitSha })) }),
      author: user,
      committer,
      authors: z.object({ totalCount: z.number().int(), nodes: z.array(user) }),
    }),
  }),
  files: z.object({ path: z.string(), changeType: z.string() }),
  comments: z.object({ databaseId: z.number().int(), body: z.string(), viewerDidAuthor: z.boolean() }),
  closingIssuesReferences: z.object({
    number: z.number().int(),
    repository: z.object({ nameWithOwner: z.string() }),
  }),
} as const;
export const suitesPage = z.object({
  repository: z.object({ object: z.object({ page: connectionOf(checkSuite) }) }),
});
export const runsPage = z.object({ node: z.object({ page: connectionOf(checkRun) }) });

export const reviewText = z.object({
  databaseId: z.number().int(),
  body: z.string(),
  submittedAt: z.string().nullable(),
  lastEditedAt: z.string().nullable(),
  authorCanPushToRepository: z.boolean(),
  author: actor,
});

const pullRequest = z.object({
  number: z.number().int(),
  title: z.string(),
  url: z.string(),
  isDraft: z.boolean(),
  mergeable: z.enum(["MERGEABLE", "CONFLICTING", "UNKNOWN"]),
  reviewDecision: z.enum(["APPROVED", "CHANGES_REQUESTED", "REVIEW_REQUIRED"]).nullable(),
  changedFiles: z.number().int(),
  author: actor,
  headRefOid: commitSha,
  headRefName: z.string(),
  headRepository: z.object({ nameWithOwner: z.string() }).nullable(),
  isCrossRepository: z.boolean(),
  head: z.object({ nodes: z.array(z.object({ commit: headShape })) }),
  labels: connectionOf(nodeShapes.labels),
  reviews: connectionFromEndOf(nodeShapes.reviews),
  newestTexts: z.object({ nodes: z.array(reviewText) }),
  reviewThreads: connectionOf(nodeShapes.reviewThreads),
  commits: connectionOf(nodeShapes.commits),
  // null where GitHub cannot say yet what changed
  files: connectionOf(nodeShapes.files).nullable(),
  comments: connectionOf(nodeShapes.comments),
  closingIssuesReferences: connectionOf(nodeShapes.closingIssuesReferences),
});

const rule = z.object({
  type: z.string(),
  parameters: z
    .object({
      requiredApprovingReviewCount: z.number().int().optional(),
      requireCodeOwnerReview: z.boolean().optional(),
      requireLastPushApproval: z.boolean().optional(),
      allowedMergeMethods: z.array(z.string()).nullish(),
      strictRequiredStatusChecksPolicy: z.boolean().optional(),
      requiredStatusChecks: z.array(z.object({ context: z.string() })).optional(),
    })
    .nullable(),
});
/** null where GitHub does not show them: REST says more then. */
const rules = connectionOf(rule).nullable();

const tag = z.object({ name: z.string() });
export const tagsPage = z.object({ repository: z.object({ page: connectionOf(tag) }) });

const pullRequests = connectionOf(pullRequest);
export const morePullRequestsShape = z.object({ repository: z.object({ pullRequests }) });
export const snapshotShape = z.object({
  repository: z.object({
    id: z.string(),
    databaseId: z.number().int(),
    nameWithOwner: z.string(),
    isFork: z.boolean(),
    hasIssuesEnabled: z.boolean(),
    mergeCommitAllowed: z.boolean(),
    squashMergeAllowed: z.boolean(),
    rebaseMergeAllowed: z.boolean(),
    defaultBranchRef: z.object({ name: z.string() }).nullable(),
    policy: blob.nullable(),
    develop: z
      .object({
        target: target.extend({
          ...ruleFiles,
          parents: z.object({ nodes: z.array(z.object({ oid: commitSha })) }),
        }),
        refUpdateRule: z.object({ pattern: z.string() }).nullable(),
        rules,
      })
      .nullable(),
    staging: reference,
    tags: connectionOf(tag),
    log: z
      .object({
        target: target.extend({
          file: z.object({ object: blob }).nullable(),
          messageHeadline: z.string(),
          author: user,
          signature: z.object({ isValid: z.boolean(), wasSignedByGitHub: z.boolean() }).nullable(),
        }),
      })
      .nullable(),
    pullRequests,
  }),
});

export type SnapshotAnswer = z.infer<typeof snapshotShape>;
export type PullRequestAnswer = z.infer<typeof pullRequest>;
export type HeadAnswer = z.infer<typeof headShape>;
export type RuleFilesAnswer = Pick<HeadAnswer, keyof typeof ruleFiles>;
export type SuiteAnswer = z.infer<typeof checkSuite>;
export type ActorAnswer = z.infer<typeof actor>;
