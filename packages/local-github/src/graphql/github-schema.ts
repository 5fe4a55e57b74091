// Made by scripts/extract-github-graphql.mjs out of @octokit/graphql-schema 15.26.1 (MIT; GitHub's public schema). Do not edit.
export const githubSchema = `
interface Actor {
login: String!
}
input AddAssigneesToAssignableInput {
assignableId: ID!
assigneeIds: [ID!]!
clientMutationId: String
}
type AddAssigneesToAssignablePayload {
assignable: Assignable
clientMutationId: String
}
input AddCommentInput {
body: String!
clientMutationId: String
subjectId: ID!
}
type AddCommentPayload {
clientMutationId: String
commentEdge: IssueCommentEdge
subject: Node
}
input AddLabelsToLabelableInput {
clientMutationId: String
labelIds: [ID!]!
labelableId: ID!
}
type AddLabelsToLabelablePayload {
clientMutationId: String
labelable: Labelable
}
input AddPullRequestReviewInput {
body: String
clientMutationId: String
comments: [DraftPullRequestReviewComment]
commitOID: GitObjectID
event: PullRequestReviewEvent
pullRequestId: ID!
threads: [DraftPullRequestReviewThread]
}
type AddPullRequestReviewPayload {
clientMutationId: String
pullRequestReview: PullRequestReview
}
input AddReactionInput {
clientMutationId: String
content: ReactionContent!
subjectId: ID!
}
type AddReactionPayload {
clientMutationId: String
reaction: Reaction
subject: Reactable
}
input AgentAssignmentInput {
baseRef: String
customAgent: String
customInstructions: String
targetRepositoryId: ID
}
type App implements Node {
databaseId: Int
id: ID!
name: String!
slug: String!
}
interface Assignable {
assignees(after: String, before: String, first: Int, last: Int): UserConnection!
}
union Assignee = Bot | Organization | User
type AssigneeConnection {
edges: [AssigneeEdge]
nodes: [Assignee]
pageInfo: PageInfo!
totalCount: Int!
}
type AssigneeEdge {
cursor: String!
node: Assignee
}
type AutoMergeRequest {
authorEmail: String
commitBody: String
commitHeadline: String
enabledAt: DateTime
enabledBy: Actor
mergeMethod: PullRequestMergeMethod!
}
scalar Base64String
scalar BigInt
type Blob implements GitObject & Node {
abbreviatedOid: String!
byteSize: Int!
id: ID!
isBinary: Boolean
isTruncated: Boolean!
oid: GitObjectID!
repository: Repository!
text: String
}
type Bot implements Actor & Node {
databaseId: Int
id: ID!
login: String!
}
type BranchProtectionRule implements Node {
id: ID!
requiresStrictStatusChecks: Boolean!
}
enum CheckConclusionState {
ACTION_REQUIRED
CANCELLED
FAILURE
NEUTRAL
SKIPPED
STALE
STARTUP_FAILURE
SUCCESS
TIMED_OUT
}
type CheckRun implements Node {
checkSuite: CheckSuite!
completedAt: DateTime
conclusion: CheckConclusionState
databaseId: Int
detailsUrl: URI
id: ID!
isRequired(pullRequestId: ID, pullRequestNumber: Int): Boolean!
name: String!
startedAt: DateTime
status: CheckStatusState!
}
type CheckRunConnection {
edges: [CheckRunEdge]
nodes: [CheckRun]
pageInfo: PageInfo!
totalCount: Int!
}
type CheckRunEdge {
cursor: String!
node: CheckRun
}
input CheckRunFilter {
appId: Int
checkName: String
checkType: CheckRunType
conclusions: [CheckConclusionState!]
status: CheckStatusState
statuses: [CheckStatusState!]
}
enum CheckRunState {
ACTION_REQUIRED
CANCELLED
COMPLETED
FAILURE
IN_PROGRESS
NEUTRAL
PENDING
QUEUED
SKIPPED
STALE
STARTUP_FAILURE
SUCCESS
TIMED_OUT
WAITING
}
type CheckRunStateCount {
count: Int!
state: CheckRunState!
}
enum CheckRunType {
ALL
LATEST
}
enum CheckStatusState {
COMPLETED
IN_PROGRESS
PENDING
QUEUED
REQUESTED
WAITING
}
type CheckSuite implements Node {
app: App
branch: Ref
checkRuns(after: String, before: String, filterBy: CheckRunFilter, first: Int, last: Int): CheckRunConnection
commit: Commit!
conclusion: CheckConclusionState
createdAt: DateTime!
creator: User
databaseId: Int
id: ID!
status: CheckStatusState!
updatedAt: DateTime!
workflowRun: WorkflowRun
}
type CheckSuiteConnection {
edges: [CheckSuiteEdge]
nodes: [CheckSuite]
pageInfo: PageInfo!
totalCount: Int!
}
type CheckSuiteEdge {
cursor: String!
node: CheckSuite
}
input CheckSuiteFilter {
appId: Int
checkName: String
}
input CloseIssueInput {
clientMutationId: String
duplicateIssueId: ID
issueId: ID!
stateReason: IssueClosedStateReason
}
type CloseIssuePayload {
clientMutationId: String
issue: Issue
}
input ClosePullRequestInput {
clientMutationId: String
pullRequestId: ID!
}
type ClosePullRequestPayload {
clientMutationId: String
pullRequest: PullRequest
}
enum CollaboratorAffiliation {
ALL
DIRECT
OUTSIDE
}
interface Comment {
author: Actor
authorAssociation: CommentAuthorAssociation!
body: String!
createdAt: DateTime!
id: ID!
includesCreatedEdit: Boolean!
lastEditedAt: DateTime
updatedAt: DateTime!
viewerDidAuthor: Boolean!
}
enum CommentAuthorAssociation {
COLLABORATOR
CONTRIBUTOR
FIRST_TIMER
FIRST_TIME_CONTRIBUTOR
MANNEQUIN
MEMBER
NONE
OWNER
}
type Commit implements GitObject & Node {
abbreviatedOid: String!
associatedPullRequests(after: String, before: String, first: Int, last: Int, orderBy: PullRequestOrder = {field: CREATED_AT, direction: ASC}): PullRequestConnection
author: GitActor
authoredDate: DateTime!
authors(after: String, before: String, first: Int, last: Int): GitActorConnection!
checkSuites(after: String, before: String, filterBy: CheckSuiteFilter, first: Int, last: Int): CheckSuiteConnection
committedDate: DateTime!
committer: GitActor
file(path: String!): TreeEntry
history(after: String, author: CommitAuthor, before: String, first: Int, last: Int, path: String, since: GitTimestamp, until: GitTimestamp): CommitHistoryConnection!
id: ID!
message: String!
messageBody: String!
messageHeadline: String!
oid: GitObjectID!
parents(after: String, before: String, first: Int, last: Int): CommitConnection!
repository: Repository!
signature: GitSignature
status: Status
statusCheckRollup: StatusCheckRollup
tree: Tree!
}
input CommitAuthor {
emails: [String!]
id: ID
}
type CommitConnection {
edges: [CommitEdge]
nodes: [Commit]
pageInfo: PageInfo!
totalCount: Int!
}
type CommitEdge {
cursor: String!
node: Commit
}
type CommitHistoryConnection {
edges: [CommitEdge]
nodes: [Commit]
pageInfo: PageInfo!
totalCount: Int!
}
input CommitMessage {
body: String
headline: String!
}
input CommittableBranch {
branchName: String
id: ID
repositoryNameWithOwner: String
}
type Comparison implements Node {
aheadBy: Int!
behindBy: Int!
id: ID!
status: ComparisonStatus!
}
enum ComparisonStatus {
AHEAD
BEHIND
DIVERGED
IDENTICAL
}
input ConvertPullRequestToDraftInput {
clientMutationId: String
pullRequestId: ID!
}
type ConvertPullRequestToDraftPayload {
clientMutationId: String
pullRequest: PullRequest
}
input CreateCommitOnBranchInput {
branch: CommittableBranch!
clientMutationId: String
expectedHeadOid: GitObjectID!
fileChanges: FileChanges
message: CommitMessage!
}
type CreateCommitOnBranchPayload {
clientMutationId: String
commit: Commit
ref: Ref
}
input CreateIssueInput {
assigneeIds: [ID!]
body: String
clientMutationId: String
issueTemplate: String
labelIds: [ID!]
milestoneId: ID
parentIssueId: ID
projectIds: [ID!]
repositoryId: ID!
title: String!
agentAssignment: AgentAssignmentInput
issueTypeId: ID
projectV2Ids: [ID!]
}
type CreateIssuePayload {
clientMutationId: String
issue: Issue
}
input CreatePullRequestInput {
baseRefName: String!
body: String
clientMutationId: String
draft: Boolean = false
headRefName: String!
headRepositoryId: ID
maintainerCanModify: Boolean = true
repositoryId: ID!
title: String!
}
type CreatePullRequestPayload {
clientMutationId: String
pullRequest: PullRequest
}
input CreateRefInput {
clientMutationId: String
name: String!
oid: GitObjectID!
repositoryId: ID!
}
type CreateRefPayload {
clientMutationId: String
ref: Ref
}
scalar DateTime
input DeleteIssueCommentInput {
clientMutationId: String
id: ID!
}
type DeleteIssueCommentPayload {
clientMutationId: String
}
input DeleteRefInput {
clientMutationId: String
refId: ID!
}
type DeleteRefPayload {
clientMutationId: String
}
type Deployment implements Node {
commit: Commit
commitOid: String!
createdAt: DateTime!
creator: Actor!
databaseId: Int
description: String
environment: String
id: ID!
latestEnvironment: String
latestStatus: DeploymentStatus
payload: String
ref: Ref
state: DeploymentState
statuses(after: String, before: String, first: Int, last: Int): DeploymentStatusConnection
task: String
updatedAt: DateTime!
}
type DeploymentConnection {
edges: [DeploymentEdge]
nodes: [Deployment]
pageInfo: PageInfo!
totalCount: Int!
}
type DeploymentEdge {
cursor: String!
node: Deployment
}
input DeploymentOrder {
direction: OrderDirection!
field: DeploymentOrderField!
}
enum DeploymentOrderField {
CREATED_AT
}
enum DeploymentState {
ABANDONED
ACTIVE
DESTROYED
ERROR
FAILURE
INACTIVE
IN_PROGRESS
PENDING
QUEUED
SUCCESS
WAITING
}
type DeploymentStatus implements Node {
createdAt: DateTime!
creator: Actor!
description: String
environment: String
environmentUrl: URI
id: ID!
logUrl: URI
state: DeploymentStatusState!
}
type DeploymentStatusConnection {
edges: [DeploymentStatusEdge]
nodes: [DeploymentStatus]
pageInfo: PageInfo!
totalCount: Int!
}
type DeploymentStatusEdge {
cursor: String!
node: DeploymentStatus
}
enum DeploymentStatusState {
ERROR
FAILURE
INACTIVE
IN_PROGRESS
PENDING
QUEUED
SUCCESS
WAITING
}
enum DiffSide {
LEFT
RIGHT
}
input DisablePullRequestAutoMergeInput {
clientMutationId: String
pullRequestId: ID!
}
type DisablePullRequestAutoMergePayload {
clientMutationId: String
pullRequest: PullRequest
}
input DraftPullRequestReviewComment {
body: String!
path: String!
position: Int!
}
input DraftPullRequestReviewThread {
body: String!
line: Int!
path: String!
side: DiffSide = RIGHT
startLine: Int
startSide: DiffSide = RIGHT
}
input EnablePullRequestAutoMergeInput {
authorEmail: String
clientMutationId: String
commitBody: String
commitHeadline: String
expectedHeadOid: GitObjectID
mergeMethod: PullRequestMergeMethod = MERGE
pullRequestId: ID!
}
type EnablePullRequestAutoMergePayload {
clientMutationId: String
pullRequest: PullRequest
}
input FileAddition {
contents: Base64String!
path: String!
}
input FileChanges {
additions: [FileAddition!] = []
deletions: [FileDeletion!] = []
}
input FileDeletion {
path: String!
}
type GitActor {
date: GitTimestamp
email: String
name: String
user: User
}
type GitActorConnection {
edges: [GitActorEdge]
nodes: [GitActor]
pageInfo: PageInfo!
totalCount: Int!
}
type GitActorEdge {
cursor: String!
node: GitActor
}
interface GitObject {
abbreviatedOid: String!
id: ID!
oid: GitObjectID!
repository: Repository!
}
scalar GitObjectID
scalar GitRefname
scalar GitSSHRemote
interface GitSignature {
isValid: Boolean!
state: GitSignatureState!
wasSignedByGitHub: Boolean!
}
enum GitSignatureState {
BAD_CERT
BAD_EMAIL
EXPIRED_KEY
GPGVERIFY_ERROR
GPGVERIFY_UNAVAILABLE
INVALID
MALFORMED_SIG
NOT_SIGNING_KEY
NO_USER
OCSP_ERROR
OCSP_PENDING
OCSP_REVOKED
UNKNOWN_KEY
UNKNOWN_SIG_TYPE
UNSIGNED
UNVERIFIED_EMAIL
VALID
}
scalar GitTimestamp
type GpgSignature implements GitSignature {
isValid: Boolean!
keyId: String
state: GitSignatureState!
wasSignedByGitHub: Boolean!
}
type Issue implements Assignable & Comment & Labelable & Lockable & Node & Reactable {
activeLockReason: LockReason
assignees(after: String, before: String, first: Int, last: Int): UserConnection!
author: Actor
authorAssociation: CommentAuthorAssociation!
body: String!
closed: Boolean!
closedAt: DateTime
closedByPullRequestsReferences(after: String, before: String, first: Int, includeClosedPrs: Boolean = false, last: Int, orderByState: Boolean = false, userLinkedOnly: Boolean = false): PullRequestConnection
comments(after: String, before: String, first: Int, last: Int, orderBy: IssueCommentOrder): IssueCommentConnection!
createdAt: DateTime!
databaseId: Int
id: ID!
includesCreatedEdit: Boolean!
isPinned: Boolean
labels(after: String, before: String, first: Int, last: Int, orderBy: LabelOrder = {field: CREATED_AT, direction: ASC}): LabelConnection
lastEditedAt: DateTime
locked: Boolean!
milestone: Milestone
number: Int!
parent: Issue
projectCards(after: String, archivedStates: [ProjectCardArchivedState] = [ARCHIVED, NOT_ARCHIVED], before: String, first: Int, last: Int): ProjectCardConnection!
projectItems(after: String, before: String, first: Int, includeArchived: Boolean = true, last: Int): ProjectV2ItemConnection!
reactionGroups: [ReactionGroup!]
repository: Repository!
state: IssueState!
stateReason(enableDuplicate: Boolean = false): IssueStateReason
subIssues(after: String, before: String, first: Int, last: Int): IssueConnection!
subIssuesSummary: SubIssuesSummary!
title: String!
updatedAt: DateTime!
url: URI!
viewerDidAuthor: Boolean!
assignedActors(after: String, before: String, first: Int, last: Int): AssigneeConnection!
blockedBy(after: String, before: String, first: Int, last: Int, orderBy: IssueDependencyOrder = {field: DEPENDENCY_ADDED_AT, direction: DESC}): IssueConnection!
blocking(after: String, before: String, first: Int, last: Int, orderBy: IssueDependencyOrder = {field: DEPENDENCY_ADDED_AT, direction: DESC}): IssueConnection!
issueType: IssueType
}
enum IssueClosedStateReason {
COMPLETED
DUPLICATE
NOT_PLANNED
}
type IssueComment implements Comment & Node & Reactable {
author: Actor
authorAssociation: CommentAuthorAssociation!
body: String!
createdAt: DateTime!
databaseId: Int
id: ID!
includesCreatedEdit: Boolean!
isMinimized: Boolean!
issue: Issue!
lastEditedAt: DateTime
minimizedReason: String
pullRequest: PullRequest
reactionGroups: [ReactionGroup!]
updatedAt: DateTime!
url: URI!
viewerDidAuthor: Boolean!
}
type IssueCommentConnection {
edges: [IssueCommentEdge]
nodes: [IssueComment]
pageInfo: PageInfo!
totalCount: Int!
}
type IssueCommentEdge {
cursor: String!
node: IssueComment
}
input IssueCommentOrder {
direction: OrderDirection!
field: IssueCommentOrderField!
}
enum IssueCommentOrderField {
UPDATED_AT
}
type IssueConnection {
edges: [IssueEdge]
nodes: [Issue]
pageInfo: PageInfo!
totalCount: Int!
}
input IssueDependencyOrder {
direction: OrderDirection!
field: IssueDependencyOrderField!
}
enum IssueDependencyOrderField {
CREATED_AT
DEPENDENCY_ADDED_AT
}
type IssueEdge {
cursor: String!
node: Issue
}
input IssueFilters {
assignee: String
createdBy: String
labels: [String!]
mentioned: String
milestone: String
milestoneNumber: String
since: DateTime
states: [IssueState!]
viewerSubscribed: Boolean = false
type: String
}
union IssueOrPullRequest = Issue | PullRequest
input IssueOrder {
direction: OrderDirection!
field: IssueOrderField!
}
enum IssueOrderField {
COMMENTS
CREATED_AT
UPDATED_AT
}
enum IssueState {
CLOSED
OPEN
}
enum IssueStateReason {
COMPLETED
DUPLICATE
NOT_PLANNED
REOPENED
}
type IssueType implements Node {
color: IssueTypeColor!
description: String
id: ID!
name: String!
}
enum IssueTypeColor {
BLUE
GRAY
GREEN
ORANGE
PINK
PURPLE
RED
YELLOW
}
type Label implements Node {
color: String!
createdAt: DateTime
description: String
id: ID!
isDefault: Boolean!
name: String!
updatedAt: DateTime
url: URI!
}
type LabelConnection {
edges: [LabelEdge]
nodes: [Label]
pageInfo: PageInfo!
totalCount: Int!
}
type LabelEdge {
cursor: String!
node: Label
}
input LabelOrder {
direction: OrderDirection!
field: LabelOrderField!
}
enum LabelOrderField {
CREATED_AT
NAME
}
interface Labelable {
labels(after: String, before: String, first: Int, last: Int, orderBy: LabelOrder = {field: CREATED_AT, direction: ASC}): LabelConnection
}
input LockLockableInput {
clientMutationId: String
lockReason: LockReason
lockableId: ID!
}
type LockLockablePayload {
clientMutationId: String
lockedRecord: Lockable
}
enum LockReason {
OFF_TOPIC
RESOLVED
SPAM
TOO_HEATED
}
interface Lockable {
activeLockReason: LockReason
locked: Boolean!
}
input MarkPullRequestReadyForReviewInput {
clientMutationId: String
pullRequestId: ID!
}
type MarkPullRequestReadyForReviewPayload {
clientMutationId: String
pullRequest: PullRequest
}
input MergeBranchInput {
authorEmail: String
base: String!
clientMutationId: String
commitMessage: String
head: String!
repositoryId: ID!
}
type MergeBranchPayload {
clientMutationId: String
mergeCommit: Commit
}
input MergePullRequestInput {
authorEmail: String
clientMutationId: String
commitBody: String
commitHeadline: String
expectedHeadOid: GitObjectID
mergeMethod: PullRequestMergeMethod = MERGE
pullRequestId: ID!
}
type MergePullRequestPayload {
clientMutationId: String
pullRequest: PullRequest
}
enum MergeStateStatus {
BEHIND
BLOCKED
CLEAN
DIRTY
DRAFT
HAS_HOOKS
UNKNOWN
UNSTABLE
}
enum MergeableState {
CONFLICTING
MERGEABLE
UNKNOWN
}
type Milestone implements Node {
description: String
dueOn: DateTime
id: ID!
number: Int!
title: String!
}
type Mutation {
addAssigneesToAssignable(input: AddAssigneesToAssignableInput!): AddAssigneesToAssignablePayload
addComment(input: AddCommentInput!): AddCommentPayload
addLabelsToLabelable(input: AddLabelsToLabelableInput!): AddLabelsToLabelablePayload
addPullRequestReview(input: AddPullRequestReviewInput!): AddPullRequestReviewPayload
addReaction(input: AddReactionInput!): AddReactionPayload
closeIssue(input: CloseIssueInput!): CloseIssuePayload
closePullRequest(input: ClosePullRequestInput!): ClosePullRequestPayload
convertPullRequestToDraft(input: ConvertPullRequestToDraftInput!): ConvertPullRequestToDraftPayload
createCommitOnBranch(input: CreateCommitOnBranchInput!): CreateCommitOnBranchPayload
createIssue(input: CreateIssueInput!): CreateIssuePayload
createPullRequest(input: CreatePullRequestInput!): CreatePullRequestPayload
createRef(input: CreateRefInput!): CreateRefPayload
deleteIssueComment(input: DeleteIssueCommentInput!): DeleteIssueCommentPayload
deleteRef(input: DeleteRefInput!): DeleteRefPayload
disablePullRequestAutoMerge(input: DisablePullRequestAutoMergeInput!): DisablePullRequestAutoMergePayload
enablePullRequestAutoMerge(input: EnablePullRequestAutoMergeInput!): EnablePullRequestAutoMergePayload
lockLockable(input: LockLockableInput!): LockLockablePayload
markPullRequestReadyForReview(input: MarkPullRequestReadyForReviewInput!): MarkPullRequestReadyForReviewPayload
mergeBranch(input: MergeBranchInput!): MergeBranchPayload
mergePullRequest(input: MergePullRequestInput!): MergePullRequestPayload
removeAssigneesFromAssignable(input: RemoveAssigneesFromAssignableInput!): RemoveAssigneesFromAssignablePayload
removeLabelsFromLabelable(input: RemoveLabelsFromLabelableInput!): RemoveLabelsFromLabelablePayload
reopenIssue(input: ReopenIssueInput!): ReopenIssuePayload
reopenPullRequest(input: ReopenPullRequestInput!): ReopenPullRequestPayload
requestReviews(input: RequestReviewsInput!): RequestReviewsPayload
resolveReviewThread(input: ResolveReviewThreadInput!): ResolveReviewThreadPayload
revertPullRequest(input: RevertPullRequestInput!): RevertPullRequestPayload
unlockLockable(input: UnlockLockableInput!): UnlockLockablePayload
unresolveReviewThread(input: UnresolveReviewThreadInput!): UnresolveReviewThreadPayload
updateIssue(input: UpdateIssueInput!): UpdateIssuePayload
updateIssueComment(input: UpdateIssueCommentInput!): UpdateIssueCommentPayload
updatePullRequest(input: UpdatePullRequestInput!): UpdatePullRequestPayload
updatePullRequestBranch(input: UpdatePullRequestBranchInput!): UpdatePullRequestBranchPayload
updateRef(input: UpdateRefInput!): UpdateRefPayload
updateRefs(input: UpdateRefsInput!): UpdateRefsPayload
replaceActorsForAssignable(input: ReplaceActorsForAssignableInput!): ReplaceActorsForAssignablePayload
requestReviewsByLogin(input: RequestReviewsByLoginInput!): RequestReviewsByLoginPayload
}
interface Node {
id: ID!
}
enum OrderDirection {
ASC
DESC
}
type Organization implements Actor & Node & RepositoryOwner {
databaseId: Int
id: ID!
login: String!
}
type PageInfo {
endCursor: String
hasNextPage: Boolean!
hasPreviousPage: Boolean!
startCursor: String
}
enum PatchStatus {
ADDED
CHANGED
COPIED
DELETED
MODIFIED
RENAMED
}
type Project implements Node {
id: ID!
name: String!
}
type ProjectCard implements Node {
column: ProjectColumn
id: ID!
project: Project!
}
enum ProjectCardArchivedState {
ARCHIVED
NOT_ARCHIVED
}
type ProjectCardConnection {
edges: [ProjectCardEdge]
nodes: [ProjectCard]
pageInfo: PageInfo!
totalCount: Int!
}
type ProjectCardEdge {
cursor: String!
node: ProjectCard
}
type ProjectColumn implements Node {
id: ID!
name: String!
}
type ProjectV2 implements Node {
id: ID!
title: String!
}
type ProjectV2Item implements Node {
fieldValueByName(name: String!): ProjectV2ItemFieldValue
id: ID!
project: ProjectV2!
}
type ProjectV2ItemConnection {
edges: [ProjectV2ItemEdge]
nodes: [ProjectV2Item]
pageInfo: PageInfo!
totalCount: Int!
}
type ProjectV2ItemEdge {
cursor: String!
node: ProjectV2Item
}
type ProjectV2ItemFieldSingleSelectValue implements Node {
id: ID!
name: String
optionId: String
}
union ProjectV2ItemFieldValue = ProjectV2ItemFieldSingleSelectValue
type PullRequest implements Assignable & Comment & Labelable & Lockable & Node & Reactable {
activeLockReason: LockReason
additions: Int!
assignees(after: String, before: String, first: Int, last: Int): UserConnection!
author: Actor
authorAssociation: CommentAuthorAssociation!
autoMergeRequest: AutoMergeRequest
baseRef: Ref
baseRefName: String!
baseRefOid: GitObjectID!
baseRepository: Repository
body: String!
changedFiles: Int!
closed: Boolean!
closedAt: DateTime
closingIssuesReferences(after: String, before: String, first: Int, last: Int, orderBy: IssueOrder, userLinkedOnly: Boolean = false): IssueConnection
comments(after: String, before: String, first: Int, last: Int, orderBy: IssueCommentOrder): IssueCommentConnection!
commits(after: String, before: String, first: Int, last: Int): PullRequestCommitConnection!
createdAt: DateTime!
databaseId: Int
deletions: Int!
files(after: String, before: String, first: Int, last: Int): PullRequestChangedFileConnection
fullDatabaseId: BigInt
headRef: Ref
headRefName: String!
headRefOid: GitObjectID!
headRepository: Repository
headRepositoryOwner: RepositoryOwner
id: ID!
includesCreatedEdit: Boolean!
isCrossRepository: Boolean!
isDraft: Boolean!
isInMergeQueue: Boolean!
isMergeQueueEnabled: Boolean!
labels(after: String, before: String, first: Int, last: Int, orderBy: LabelOrder = {field: CREATED_AT, direction: ASC}): LabelConnection
lastEditedAt: DateTime
latestOpinionatedReviews(after: String, before: String, first: Int, last: Int, writersOnly: Boolean = false): PullRequestReviewConnection
latestReviews(after: String, before: String, first: Int, last: Int): PullRequestReviewConnection
locked: Boolean!
maintainerCanModify: Boolean!
mergeCommit: Commit
mergeStateStatus: MergeStateStatus!
mergeable: MergeableState!
merged: Boolean!
mergedAt: DateTime
mergedBy: Actor
milestone: Milestone
number: Int!
potentialMergeCommit: Commit
projectCards(after: String, archivedStates: [ProjectCardArchivedState] = [ARCHIVED, NOT_ARCHIVED], before: String, first: Int, last: Int): ProjectCardConnection!
projectItems(after: String, before: String, first: Int, includeArchived: Boolean = true, last: Int): ProjectV2ItemConnection!
reactionGroups: [ReactionGroup!]
repository: Repository!
reviewDecision: PullRequestReviewDecision
reviewRequests(after: String, before: String, first: Int, last: Int): ReviewRequestConnection
reviewThreads(after: String, before: String, first: Int, last: Int): PullRequestReviewThreadConnection!
reviews(after: String, author: String, before: String, first: Int, last: Int, states: [PullRequestReviewState!]): PullRequestReviewConnection
state: PullRequestState!
statusCheckRollup: StatusCheckRollup
title: String!
updatedAt: DateTime!
url: URI!
viewerDidAuthor: Boolean!
assignedActors(after: String, before: String, first: Int, last: Int): AssigneeConnection!
}
enum PullRequestBranchUpdateMethod {
MERGE
REBASE
}
type PullRequestChangedFile {
additions: Int!
changeType: PatchStatus!
deletions: Int!
path: String!
}
type PullRequestChangedFileConnection {
edges: [PullRequestChangedFileEdge]
nodes: [PullRequestChangedFile]
pageInfo: PageInfo!
totalCount: Int!
}
type PullRequestChangedFileEdge {
cursor: String!
node: PullRequestChangedFile
}
type PullRequestCommit implements Node {
commit: Commit!
id: ID!
}
type PullRequestCommitConnection {
edges: [PullRequestCommitEdge]
nodes: [PullRequestCommit]
pageInfo: PageInfo!
totalCount: Int!
}
type PullRequestCommitEdge {
cursor: String!
node: PullRequestCommit
}
type PullRequestConnection {
edges: [PullRequestEdge]
nodes: [PullRequest]
pageInfo: PageInfo!
totalCount: Int!
}
type PullRequestEdge {
cursor: String!
node: PullRequest
}
enum PullRequestMergeMethod {
MERGE
REBASE
SQUASH
}
input PullRequestOrder {
direction: OrderDirection!
field: PullRequestOrderField!
}
enum PullRequestOrderField {
CREATED_AT
UPDATED_AT
}
type PullRequestParameters {
allowedMergeMethods: [String!]
dismissStaleReviewsOnPush: Boolean!
requireCodeOwnerReview: Boolean!
requireLastPushApproval: Boolean!
requiredApprovingReviewCount: Int!
requiredReviewThreadResolution: Boolean!
}
type PullRequestReview implements Comment & Node & Reactable {
author: Actor
authorAssociation: CommentAuthorAssociation!
authorCanPushToRepository: Boolean!
body: String!
comments(after: String, before: String, first: Int, last: Int): PullRequestReviewCommentConnection!
commit: Commit
createdAt: DateTime!
databaseId: Int
id: ID!
includesCreatedEdit: Boolean!
lastEditedAt: DateTime
pullRequest: PullRequest!
reactionGroups: [ReactionGroup!]
state: PullRequestReviewState!
submittedAt: DateTime
updatedAt: DateTime!
viewerDidAuthor: Boolean!
}
type PullRequestReviewComment implements Comment & Node & Reactable {
author: Actor
authorAssociation: CommentAuthorAssociation!
body: String!
createdAt: DateTime!
databaseId: Int
id: ID!
includesCreatedEdit: Boolean!
lastEditedAt: DateTime
path: String!
pullRequest: PullRequest!
reactionGroups: [ReactionGroup!]
updatedAt: DateTime!
viewerDidAuthor: Boolean!
}
type PullRequestReviewCommentConnection {
edges: [PullRequestReviewCommentEdge]
nodes: [PullRequestReviewComment]
pageInfo: PageInfo!
totalCount: Int!
}
type PullRequestReviewCommentEdge {
cursor: String!
node: PullRequestReviewComment
}
type PullRequestReviewConnection {
edges: [PullRequestReviewEdge]
nodes: [PullRequestReview]
pageInfo: PageInfo!
totalCount: Int!
}
enum PullRequestReviewDecision {
APPROVED
CHANGES_REQUESTED
REVIEW_REQUIRED
}
type PullRequestReviewEdge {
cursor: String!
node: PullRequestReview
}
enum PullRequestReviewEvent {
APPROVE
COMMENT
DISMISS
REQUEST_CHANGES
}
enum PullRequestReviewState {
APPROVED
CHANGES_REQUESTED
COMMENTED
DISMISSED
PENDING
}
type PullRequestReviewThread implements Node {
comments(after: String, before: String, first: Int, last: Int, skip: Int): PullRequestReviewCommentConnection!
id: ID!
isOutdated: Boolean!
isResolved: Boolean!
line: Int
path: String!
pullRequest: PullRequest!
resolvedBy: User
}
type PullRequestReviewThreadConnection {
edges: [PullRequestReviewThreadEdge]
nodes: [PullRequestReviewThread]
pageInfo: PageInfo!
totalCount: Int!
}
type PullRequestReviewThreadEdge {
cursor: String!
node: PullRequestReviewThread
}
enum PullRequestState {
CLOSED
MERGED
OPEN
}
enum PullRequestUpdateState {
CLOSED
OPEN
}
type Query implements Node {
id: ID!
node(id: ID!): Node
nodes(ids: [ID!]!): [Node]!
rateLimit(dryRun: Boolean = false): RateLimit
repository(followRenames: Boolean = true, name: String!, owner: String!): Repository
search(after: String, before: String, first: Int, last: Int, query: String!, type: SearchType!): SearchResultItemConnection!
user(login: String!): User
viewer: User!
}
type RateLimit {
cost: Int!
limit: Int!
nodeCount: Int!
remaining: Int!
resetAt: DateTime!
used: Int!
}
interface Reactable {
databaseId: Int
id: ID!
reactionGroups: [ReactionGroup!]
}
type ReactingUserConnection {
edges: [ReactingUserEdge]
nodes: [User]
pageInfo: PageInfo!
totalCount: Int!
}
type ReactingUserEdge {
cursor: String!
node: User!
}
type Reaction implements Node {
content: ReactionContent!
id: ID!
user: User
}
enum ReactionContent {
CONFUSED
EYES
HEART
HOORAY
LAUGH
ROCKET
THUMBS_DOWN
THUMBS_UP
}
type ReactionGroup {
content: ReactionContent!
users(after: String, before: String, first: Int, last: Int): ReactingUserConnection!
}
type Ref implements Node {
associatedPullRequests(after: String, baseRefName: String, before: String, first: Int, headRefName: String, labels: [String!], last: Int, orderBy: IssueOrder, states: [PullRequestState!]): PullRequestConnection!
branchProtectionRule: BranchProtectionRule
compare(headRef: String!): Comparison
id: ID!
name: String!
prefix: String!
refUpdateRule: RefUpdateRule
repository: Repository!
rules(after: String, before: String, first: Int, last: Int, orderBy: RepositoryRuleOrder = {field: UPDATED_AT, direction: DESC}): RepositoryRuleConnection
target: GitObject
}
type RefConnection {
edges: [RefEdge]
nodes: [Ref]
pageInfo: PageInfo!
totalCount: Int!
}
type RefEdge {
cursor: String!
node: Ref
}
input RefOrder {
direction: OrderDirection!
field: RefOrderField!
}
enum RefOrderField {
ALPHABETICAL
TAG_COMMIT_DATE
}
input RefUpdate {
afterOid: GitObjectID!
beforeOid: GitObjectID
force: Boolean = false
name: GitRefname!
}
type RefUpdateRule {
pattern: String!
}
type Release implements Node & Reactable {
author: User
createdAt: DateTime!
databaseId: Int
description: String
id: ID!
isDraft: Boolean!
isLatest: Boolean!
isPrerelease: Boolean!
name: String
publishedAt: DateTime
reactionGroups: [ReactionGroup!]
tagCommit: Commit
tagName: String!
url: URI!
}
type ReleaseConnection {
edges: [ReleaseEdge]
nodes: [Release]
pageInfo: PageInfo!
totalCount: Int!
}
type ReleaseEdge {
cursor: String!
node: Release
}
input ReleaseOrder {
direction: OrderDirection!
field: ReleaseOrderField!
}
enum ReleaseOrderField {
CREATED_AT
NAME
}
input RemoveAssigneesFromAssignableInput {
assignableId: ID!
assigneeIds: [ID!]!
clientMutationId: String
}
type RemoveAssigneesFromAssignablePayload {
assignable: Assignable
clientMutationId: String
}
input RemoveLabelsFromLabelableInput {
clientMutationId: String
labelIds: [ID!]!
labelableId: ID!
}
type RemoveLabelsFromLabelablePayload {
clientMutationId: String
labelable: Labelable
}
input ReopenIssueInput {
clientMutationId: String
issueId: ID!
}
type ReopenIssuePayload {
clientMutationId: String
issue: Issue
}
input ReopenPullRequestInput {
clientMutationId: String
pullRequestId: ID!
}
type ReopenPullRequestPayload {
clientMutationId: String
pullRequest: PullRequest
}
input ReplaceActorsForAssignableInput {
actorIds: [ID!]
actorLogins: [String!]
agentAssignment: AgentAssignmentInput
assignableId: ID!
clientMutationId: String
}
type ReplaceActorsForAssignablePayload {
assignable: Assignable
clientMutationId: String
}
type Repository implements Node {
archivedAt: DateTime
assignableUsers(after: String, before: String, first: Int, last: Int, query: String): UserConnection!
autoMergeAllowed: Boolean!
collaborators(affiliation: CollaboratorAffiliation, after: String, before: String, first: Int, last: Int, login: String, query: String): RepositoryCollaboratorConnection
createdAt: DateTime!
databaseId: Int
defaultBranchRef: Ref
deleteBranchOnMerge: Boolean!
deployments(after: String, before: String, environments: [String!], first: Int, last: Int, orderBy: DeploymentOrder = {field: CREATED_AT, direction: ASC}): DeploymentConnection!
description: String
forkCount: Int!
hasDiscussionsEnabled: Boolean!
hasIssuesEnabled: Boolean!
hasProjectsEnabled: Boolean!
hasWikiEnabled: Boolean!
homepageUrl: URI
id: ID!
isArchived: Boolean!
isEmpty: Boolean!
isFork: Boolean!
isInOrganization: Boolean!
isMirror: Boolean!
isPrivate: Boolean!
isTemplate: Boolean!
issue(number: Int!): Issue
issueOrPullRequest(number: Int!): IssueOrPullRequest
issues(after: String, before: String, filterBy: IssueFilters, first: Int, labels: [String!], last: Int, orderBy: IssueOrder, states: [IssueState!]): IssueConnection!
label(name: String!): Label
labels(after: String, before: String, first: Int, last: Int, orderBy: LabelOrder = {field: CREATED_AT, direction: ASC}, query: String): LabelConnection
latestRelease: Release
mergeCommitAllowed: Boolean!
mirrorUrl: URI
name: String!
nameWithOwner: String!
object(expression: String, oid: GitObjectID): GitObject
owner: RepositoryOwner!
parent: Repository
pullRequest(number: Int!): PullRequest
pullRequests(after: String, baseRefName: String, before: String, first: Int, headRefName: String, labels: [String!], last: Int, orderBy: IssueOrder, states: [PullRequestState!]): PullRequestConnection!
pushedAt: DateTime
rebaseMergeAllowed: Boolean!
ref(qualifiedName: String!): Ref
refs(after: String, before: String, direction: OrderDirection, first: Int, last: Int, orderBy: RefOrder, query: String, refPrefix: String!): RefConnection
release(tagName: String!): Release
releases(after: String, before: String, first: Int, last: Int, orderBy: ReleaseOrder): ReleaseConnection!
rulesets(after: String, before: String, first: Int, includeParents: Boolean = true, last: Int, targets: [RepositoryRulesetTarget!] = null): RepositoryRulesetConnection
squashMergeAllowed: Boolean!
sshUrl: GitSSHRemote!
stargazerCount: Int!
updatedAt: DateTime!
url: URI!
viewerCanAdminister: Boolean!
viewerPermission: RepositoryPermission
visibility: RepositoryVisibility!
}
type RepositoryCollaboratorConnection {
edges: [RepositoryCollaboratorEdge]
nodes: [User]
pageInfo: PageInfo!
totalCount: Int!
}
type RepositoryCollaboratorEdge {
cursor: String!
node: User!
permission: RepositoryPermission!
}
interface RepositoryOwner {
id: ID!
login: String!
}
enum RepositoryPermission {
ADMIN
MAINTAIN
READ
TRIAGE
WRITE
}
type RepositoryRule implements Node {
id: ID!
parameters: RuleParameters
type: RepositoryRuleType!
}
type RepositoryRuleConnection {
edges: [RepositoryRuleEdge]
nodes: [RepositoryRule]
pageInfo: PageInfo!
totalCount: Int!
}
type RepositoryRuleEdge {
cursor: String!
node: RepositoryRule
}
input RepositoryRuleOrder {
direction: OrderDirection!
field: RepositoryRuleOrderField!
}
enum RepositoryRuleOrderField {
CREATED_AT
TYPE
UPDATED_AT
}
enum RepositoryRuleType {
AUTHORIZATION
BRANCH_NAME_PATTERN
CODE_SCANNING
COMMITTER_EMAIL_PATTERN
COMMIT_AUTHOR_EMAIL_PATTERN
COMMIT_MESSAGE_PATTERN
CREATION
DELETION
FILE_EXTENSION_RESTRICTION
FILE_PATH_RESTRICTION
LOCK_BRANCH
MAX_FILE_PATH_LENGTH
MAX_FILE_SIZE
MAX_REF_UPDATES
MERGE_QUEUE
MERGE_QUEUE_LOCKED_REF
NON_FAST_FORWARD
PULL_REQUEST
REQUIRED_DEPLOYMENTS
REQUIRED_LINEAR_HISTORY
REQUIRED_REVIEW_THREAD_RESOLUTION
REQUIRED_SIGNATURES
REQUIRED_STATUS_CHECKS
REQUIRED_WORKFLOW_STATUS_CHECKS
SECRET_SCANNING
TAG
TAG_NAME_PATTERN
UPDATE
WORKFLOWS
WORKFLOW_UPDATES
}
type RepositoryRuleset implements Node {
databaseId: Int
enforcement: RuleEnforcement!
id: ID!
name: String!
rules(after: String, before: String, first: Int, last: Int, type: RepositoryRuleType): RepositoryRuleConnection
source: RuleSource!
target: RepositoryRulesetTarget
}
type RepositoryRulesetConnection {
edges: [RepositoryRulesetEdge]
nodes: [RepositoryRuleset]
pageInfo: PageInfo!
totalCount: Int!
}
type RepositoryRulesetEdge {
cursor: String!
node: RepositoryRuleset
}
enum RepositoryRulesetTarget {
BRANCH
PUSH
REPOSITORY
TAG
}
enum RepositoryVisibility {
INTERNAL
PRIVATE
PUBLIC
}
input RequestReviewsByLoginInput {
botLogins: [String!]
clientMutationId: String
pullRequestId: ID!
teamSlugs: [String!]
union: Boolean = false
userLogins: [String!]
}
type RequestReviewsByLoginPayload {
clientMutationId: String
pullRequest: PullRequest
}
input RequestReviewsInput {
clientMutationId: String
pullRequestId: ID!
teamIds: [ID!]
union: Boolean = false
userIds: [ID!]
}
type RequestReviewsPayload {
clientMutationId: String
pullRequest: PullRequest
}
union RequestedReviewer = Bot | Team | User
type RequiredStatusChecksParameters {
doNotEnforceOnCreate: Boolean!
requiredStatusChecks: [StatusCheckConfiguration!]!
strictRequiredStatusChecksPolicy: Boolean!
}
input ResolveReviewThreadInput {
clientMutationId: String
threadId: ID!
}
type ResolveReviewThreadPayload {
clientMutationId: String
thread: PullRequestReviewThread
}
input RevertPullRequestInput {
body: String
clientMutationId: String
draft: Boolean = false
pullRequestId: ID!
title: String
}
type RevertPullRequestPayload {
clientMutationId: String
pullRequest: PullRequest
revertPullRequest: PullRequest
}
type ReviewRequest implements Node {
asCodeOwner: Boolean!
id: ID!
requestedReviewer: RequestedReviewer
}
type ReviewRequestConnection {
edges: [ReviewRequestEdge]
nodes: [ReviewRequest]
pageInfo: PageInfo!
totalCount: Int!
}
type ReviewRequestEdge {
cursor: String!
node: ReviewRequest
}
enum RuleEnforcement {
ACTIVE
DISABLED
EVALUATE
}
union RuleParameters = PullRequestParameters | RequiredStatusChecksParameters | UpdateParameters
union RuleSource = Organization | Repository
union SearchResultItem = App | Issue | Organization | PullRequest | Repository | User
type SearchResultItemConnection {
edges: [SearchResultItemEdge]
issueCount: Int!
nodes: [SearchResultItem]
pageInfo: PageInfo!
}
type SearchResultItemEdge {
cursor: String!
node: SearchResultItem
}
enum SearchType {
DISCUSSION
ISSUE
REPOSITORY
USER
ISSUE_ADVANCED
}
type Status implements Node {
context(name: String!): StatusContext
contexts: [StatusContext!]!
id: ID!
state: StatusState!
}
type StatusCheckConfiguration {
context: String!
integrationId: Int
}
type StatusCheckRollup implements Node {
contexts(after: String, before: String, first: Int, last: Int): StatusCheckRollupContextConnection!
id: ID!
state: StatusState!
}
union StatusCheckRollupContext = CheckRun | StatusContext
type StatusCheckRollupContextConnection {
checkRunCount: Int!
checkRunCountsByState: [CheckRunStateCount!]
edges: [StatusCheckRollupContextEdge]
nodes: [StatusCheckRollupContext]
pageInfo: PageInfo!
statusContextCount: Int!
statusContextCountsByState: [StatusContextStateCount!]
totalCount: Int!
}
type StatusCheckRollupContextEdge {
cursor: String!
node: StatusCheckRollupContext
}
type StatusContext implements Node {
commit: Commit
context: String!
createdAt: DateTime!
creator: Actor
description: String
id: ID!
isRequired(pullRequestId: ID, pullRequestNumber: Int): Boolean!
state: StatusState!
targetUrl: URI
}
type StatusContextStateCount {
count: Int!
state: StatusState!
}
enum StatusState {
ERROR
EXPECTED
FAILURE
PENDING
SUCCESS
}
type SubIssuesSummary {
completed: Int!
percentCompleted: Int!
total: Int!
}
type Tag implements GitObject & Node {
abbreviatedOid: String!
id: ID!
name: String!
oid: GitObjectID!
repository: Repository!
target: GitObject!
}
type Team implements Node {
id: ID!
name: String!
organization: Organization!
slug: String!
}
type Tree implements GitObject & Node {
abbreviatedOid: String!
entries: [TreeEntry!]
id: ID!
oid: GitObjectID!
repository: Repository!
}
type TreeEntry {
mode: Int!
name: String!
object: GitObject
oid: GitObjectID!
path: String
size: Int!
type: String!
}
scalar URI
input UnlockLockableInput {
clientMutationId: String
lockableId: ID!
}
type UnlockLockablePayload {
clientMutationId: String
unlockedRecord: Lockable
}
input UnresolveReviewThreadInput {
clientMutationId: String
threadId: ID!
}
type UnresolveReviewThreadPayload {
clientMutationId: String
thread: PullRequestReviewThread
}
input UpdateIssueCommentInput {
body: String!
clientMutationId: String
id: ID!
}
type UpdateIssueCommentPayload {
clientMutationId: String
issueComment: IssueComment
}
input UpdateIssueInput {
assigneeIds: [ID!]
body: String
clientMutationId: String
id: ID!
labelIds: [ID!]
milestoneId: ID
projectIds: [ID!]
state: IssueState
title: String
agentAssignment: AgentAssignmentInput
issueTypeId: ID
}
type UpdateIssuePayload {
clientMutationId: String
issue: Issue
}
type UpdateParameters {
updateAllowsFetchAndMerge: Boolean!
}
input UpdatePullRequestBranchInput {
clientMutationId: String
expectedHeadOid: GitObjectID
pullRequestId: ID!
updateMethod: PullRequestBranchUpdateMethod
}
type UpdatePullRequestBranchPayload {
clientMutationId: String
pullRequest: PullRequest
}
input UpdatePullRequestInput {
assigneeIds: [ID!]
baseRefName: String
body: String
clientMutationId: String
labelIds: [ID!]
maintainerCanModify: Boolean
milestoneId: ID
projectIds: [ID!]
pullRequestId: ID!
state: PullRequestUpdateState
title: String
}
type UpdatePullRequestPayload {
clientMutationId: String
pullRequest: PullRequest
}
input UpdateRefInput {
clientMutationId: String
force: Boolean = false
oid: GitObjectID!
refId: ID!
}
type UpdateRefPayload {
clientMutationId: String
ref: Ref
}
input UpdateRefsInput {
clientMutationId: String
refUpdates: [RefUpdate!]!
repositoryId: ID!
}
type UpdateRefsPayload {
clientMutationId: String
}
type User implements Actor & Node & RepositoryOwner {
databaseId: Int
id: ID!
login: String!
name: String
}
type UserConnection {
edges: [UserEdge]
nodes: [User]
pageInfo: PageInfo!
totalCount: Int!
}
type UserEdge {
cursor: String!
node: User
}
type Workflow implements Node {
databaseId: Int
id: ID!
name: String!
}
type WorkflowRun implements Node {
createdAt: DateTime!
databaseId: Int
event: String!
id: ID!
runNumber: Int!
updatedAt: DateTime!
url: URI!
workflow: Workflow!
}
`;
