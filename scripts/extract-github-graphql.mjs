/**
 * Writes the part of GitHub's public GraphQL schema that the local GitHub knows: `packages/local-github/src/graphql/github-schema.ts`.
 * Run `node scripts/extract-github-graphql.mjs` after changing the selection below or the version of @octokit/graphql-schema.
 *
 * What is selected here has a resolver; a test demands it. Everything else is unknown to the local GitHub and said so loudly.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildASTSchema, extendSchema, Kind, parse, print } from "graphql";

const target = join(
  dirname(fileURLToPath(import.meta.url)),
  "../packages/local-github/src/graphql/github-schema.ts",
);

/** Object and interface types with the fields to keep. Connections and edges come along with what they connect. */
const selection = {
  Query: "node nodes rateLimit repository search user viewer",
  Mutation:
    "addAssigneesToAssignable addComment addLabelsToLabelable addPullRequestReview addReaction closeIssue closePullRequest " +
    "convertPullRequestToDraft createCommitOnBranch createIssue createPullRequest createRef deleteIssueComment deleteRef " +
    "disablePullRequestAutoMerge enablePullRequestAutoMerge lockLockable markPullRequestReadyForReview mergeBranch " +
    "mergePullRequest removeAssigneesFromAssignable removeLabelsFromLabelable reopenIssue reopenPullRequest " +
    "replaceActorsForAssignable requestReviews requestReviewsByLogin resolveReviewThread revertPullRequest unlockLockable unresolveReviewThread " +
    "updateIssue updateIssueComment updatePullRequest updatePullRequestBranch updateRef updateRefs",

  Actor: "login",
  Assignable: "assignees",
  Comment:
    "author authorAssociation body createdAt id includesCreatedEdit lastEditedAt updatedAt viewerDidAuthor",
  GitObject: "abbreviatedOid id oid repository",
  GitSignature: "isValid state wasSignedByGitHub",
  Labelable: "labels",
  Lockable: "activeLockReason locked",
  Node: "id",
  Reactable: "databaseId id reactionGroups",
  RepositoryOwner: "id login",

  AddAssigneesToAssignablePayload: "assignable clientMutationId",
  AddCommentPayload: "clientMutationId commentEdge subject",
  AddLabelsToLabelablePayload: "clientMutationId labelable",
  AddPullRequestReviewPayload: "clientMutationId pullRequestReview",
  AddReactionPayload: "clientMutationId reaction subject",
  CloseIssuePayload: "clientMutationId issue",
  ClosePullRequestPayload: "clientMutationId pullRequest",
  ConvertPullRequestToDraftPayload: "clientMutationId pullRequest",
  CreateCommitOnBranchPayload: "clientMutationId commit ref",
  CreateIssuePayload: "clientMutationId issue",
  CreatePullRequestPayload: "clientMutationId pullRequest",
  CreateRefPayload: "clientMutationId ref",
  DeleteIssueCommentPayload: "clientMutationId",
  DeleteRefPayload: "clientMutationId",
  DisablePullRequestAutoMergePayload: "clientMutationId pullRequest",
  EnablePullRequestAutoMergePayload: "clientMutationId pullRequest",
  LockLockablePayload: "clientMutationId lockedRecord",
  MarkPullRequestReadyForReviewPayload: "clientMutationId pullRequest",
  MergeBranchPayload: "clientMutationId mergeCommit",
  MergePullRequestPayload: "clientMutationId pullRequest",
  RemoveAssigneesFromAssignablePayload: "assignable clientMutationId",
  RemoveLabelsFromLabelablePayload: "clientMutationId labelable",
  ReopenIssuePayload: "clientMutationId issue",
  ReopenPullRequestPayload: "clientMutationId pullRequest",
  ReplaceActorsForAssignablePayload: "assignable clientMutationId",
  RequestReviewsByLoginPayload: "clientMutationId pullRequest",
  RequestReviewsPayload: "clientMutationId pullRequest",
  ResolveReviewThreadPayload: "clientMutationId thread",
  RevertPullRequestPayload: "clientMutationId pullRequest revertPullRequest",
  UnlockLockablePayload: "clientMutationId unlockedRecord",
  UnresolveReviewThreadPayload: "clientMutationId thread",
  UpdateIssueCommentPayload: "clientMutationId issueComment",
  UpdateIssuePayload: "clientMutationId issue",
  UpdatePullRequestBranchPayload: "clientMutationId pullRequest",
  UpdatePullRequestPayload: "clientMutationId pullRequest",
  UpdateRefPayload: "clientMutationId ref",
  UpdateRefsPayload: "clientMutationId",

  App: "databaseId id name slug",
  AutoMergeRequest: "authorEmail commitBody commitHeadline enabledAt enabledBy mergeMethod",
  Blob: "byteSize isBinary isTruncated text",
  Bot: "databaseId id",
  BranchProtectionRule: "requiresStrictStatusChecks",
  CheckRun: "checkSuite completedAt conclusion databaseId detailsUrl id isRequired name startedAt status",
  CheckRunStateCount: "count state",
  CheckSuite:
    "app branch checkRuns commit conclusion createdAt creator databaseId id status updatedAt workflowRun",
  Commit:
    "associatedPullRequests author authoredDate authors checkSuites committedDate committer file history message messageBody messageHeadline " +
    "parents signature status statusCheckRollup tree",
  Comparison: "aheadBy behindBy id status",
  Deployment:
    "commit commitOid createdAt creator databaseId description environment id latestEnvironment latestStatus payload ref state statuses task updatedAt",
  DeploymentStatus: "createdAt creator description environment environmentUrl id logUrl state",
  GitActor: "date email name user",
  Issue:
    "assignedActors assignees blockedBy blocking closed closedAt closedByPullRequestsReferences comments databaseId isPinned issueType labels milestone " +
    "number parent projectCards projectItems repository state stateReason subIssues subIssuesSummary title url",
  IssueComment: "databaseId isMinimized issue minimizedReason pullRequest url",
  IssueType: "color description name",
  Label: "color createdAt description id isDefault name updatedAt url",
  Milestone: "description dueOn number title",
  Organization: "databaseId login",
  PageInfo: "endCursor hasNextPage hasPreviousPage startCursor",
  Project: "name",
  ProjectCard: "column id project",
  ProjectColumn: "id name",
  ProjectV2: "id title",
  ProjectV2Item: "fieldValueByName id project",
  ProjectV2ItemFieldSingleSelectValue: "name optionId",
  PullRequest:
    "additions assignedActors assignees autoMergeRequest baseRef baseRefName baseRefOid baseRepository changedFiles closed closedAt closingIssuesReferences comments commits databaseId deletions " +
    "files headRef headRefName fullDatabaseId headRefOid headRepository headRepositoryOwner isCrossRepository isDraft isInMergeQueue isMergeQueueEnabled labels latestOpinionatedReviews latestReviews " +
    "maintainerCanModify mergeCommit mergeStateStatus mergeable merged mergedAt mergedBy milestone number potentialMergeCommit projectCards projectItems repository reviewDecision reviewRequests reviewThreads reviews state statusCheckRollup title url",
  PullRequestChangedFile: "additions changeType deletions path",
  PullRequestCommit: "commit",
  PullRequestReview: "authorCanPushToRepository comments commit databaseId pullRequest state submittedAt",
  PullRequestReviewComment: "databaseId path pullRequest",
  PullRequestReviewThread: "comments id isOutdated isResolved line path pullRequest resolvedBy",
  RateLimit: "cost limit nodeCount remaining resetAt used",
  Reaction: "content id user",
  ReactionGroup: "content users",
  PullRequestParameters:
    "allowedMergeMethods dismissStaleReviewsOnPush requireCodeOwnerReview requireLastPushApproval requiredApprovingReviewCount requiredReviewThreadResolution",
  Ref: "associatedPullRequests branchProtectionRule compare id name prefix refUpdateRule repository rules target",
  RefUpdateRule: "pattern",
  Release:
    "author createdAt databaseId description id isDraft isLatest isPrerelease name publishedAt tagCommit tagName url",
  RepositoryRule: "id parameters type",
  RepositoryRuleset: "databaseId enforcement name rules source target",
  RequiredStatusChecksParameters:
    "doNotEnforceOnCreate requiredStatusChecks strictRequiredStatusChecksPolicy",
  Repository:
    "archivedAt assignableUsers autoMergeAllowed collaborators createdAt databaseId defaultBranchRef deleteBranchOnMerge deployments description forkCount hasDiscussionsEnabled " +
    "hasIssuesEnabled hasProjectsEnabled homepageUrl isEmpty isInOrganization isMirror isTemplate mirrorUrl pushedAt stargazerCount updatedAt " +
    "hasWikiEnabled id isArchived isFork isPrivate issue " +
    "issueOrPullRequest issues label labels latestRelease mergeCommitAllowed name nameWithOwner object owner parent pullRequest pullRequests " +
    "rebaseMergeAllowed ref refs release releases rulesets squashMergeAllowed sshUrl url viewerCanAdminister viewerPermission visibility",
  RepositoryCollaboratorEdge: "permission",
  SearchResultItemConnection: "issueCount",
  ReviewRequest: "asCodeOwner id requestedReviewer",
  StatusCheckConfiguration: "context integrationId",
  Status: "context contexts id state",
  StatusCheckRollup: "contexts id state",
  StatusCheckRollupContextConnection:
    "checkRunCount checkRunCountsByState statusContextCount statusContextCountsByState",
  StatusContext: "commit context createdAt creator description id isRequired state targetUrl",
  StatusContextStateCount: "count state",
  SubIssuesSummary: "completed percentCompleted total",
  Tag: "name target",
  Team: "name organization slug",
  UpdateParameters: "updateAllowsFetchAndMerge",
  Tree: "entries",
  TreeEntry: "mode name object oid path size type",
  GpgSignature: "keyId",
  User: "databaseId id name",
  Workflow: "databaseId id name",
  WorkflowRun: "createdAt databaseId event id runNumber updatedAt url workflow",
};

const unproven = { assumeValid: true, assumeValidSDL: true };
const { schema } = await import("@octokit/graphql-schema");
const { version } = JSON.parse(
  readFileSync(
    join(dirname(fileURLToPath(import.meta.resolve("@octokit/graphql-schema"))), "package.json"),
    "utf8",
  ),
);
const additions = readFileSync(new URL("github-graphql-additions.graphql", import.meta.url), "utf8");
const newest = extendSchema(buildASTSchema(parse(schema.idl), unproven), parse(additions), unproven);
const definitions = new Map(
  Object.values(newest.getTypeMap())
    .flatMap((type) => [type.astNode, ...(type.extensionASTNodes ?? [])])
    .reduce(joined, new Map()),
);

const kept = new Map();
const problems = [];

for (const name of Object.keys(selection)) keep(name);
for (const definition of kept.values()) dropMissingMembers(definition);
if (problems.length > 0) throw new Error(problems.join("\n"));

const sdl = [...kept.keys()]
  .toSorted((one, other) => (one < other ? -1 : 1))
  .map((name) => print(kept.get(name)))
  .join("\n");
const comment = `// Made by scripts/extract-github-graphql.mjs out of @octokit/graphql-schema ${version} (MIT; GitHub's public schema). Do not edit.`;
writeFileSync(
  target,
  `${comment}\nexport const githubSchema = \`\n${escaped(sdl.replaceAll(/\n\s+/g, "\n"))}\n\`;\n`,
);
console.log(`${kept.size} types, ${sdl.length} characters`);

function keep(name) {
  const definition = definitions.get(name);
  if (kept.has(name) || ["String", "Int", "Float", "Boolean", "ID"].includes(name)) return;
  if (definition === undefined) {
    problems.push(`GitHub's schema has no type ${name}.`);
    return;
  }
  const plain = withoutExtras(definition);
  kept.set(name, plain);
  if (plain.values !== undefined) plain.values = plain.values.map(withoutExtras);
  if (plain.fields === undefined) return;
  plain.fields = fieldsToKeep(definition).map(withoutExtras);
  if (plain.fields.length === 0) problems.push(`${name} is reached, but no field of it is selected.`);
  for (const field of plain.fields) {
    keep(typeName(field.type));
    for (const argument of field.arguments ?? []) keep(typeName(argument.type));
  }
}

/** A type's own definition comes before what extends it. */
function joined(known, node) {
  if (node === undefined || node === null) return known;
  const { value: name } = node.name;
  const own = known.get(name) ?? node;
  const all = (key) => [...new Set([...(own[key] ?? []), ...(node[key] ?? [])])];
  const lists = ["fields", "values", "interfaces", "types"].filter((key) => own[key] !== undefined);
  return known.set(name, { ...own, ...Object.fromEntries(lists.map((key) => [key, all(key)])) });
}

/** Input types are kept whole, object types and interfaces as selected, connections and edges by their nature. */
function fieldsToKeep(definition) {
  if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) return definition.fields;
  const name = definition.name.value;
  const inherited = (definition.interfaces ?? []).flatMap((parent) => fieldsOf(parent.name.value));
  const plumbing = name.endsWith("Connection")
    ? ["edges", "nodes", "pageInfo", "totalCount"]
    : name.endsWith("Edge")
      ? ["cursor", "node"]
      : [];
  for (const field of fieldsOf(name)) {
    if (!definition.fields.some((each) => each.name.value === field))
      problems.push(`GitHub's schema has no field ${name}.${field}.`);
  }
  const wanted = new Set([...fieldsOf(name), ...inherited, ...plumbing]);
  return definition.fields.filter((field) => wanted.has(field.name.value));
}

function fieldsOf(name) {
  return (selection[name] ?? "").split(" ").filter(Boolean);
}

/** Interfaces and members of unions that nobody selected would hang in the air. */
function dropMissingMembers(definition) {
  if (definition.interfaces !== undefined)
    definition.interfaces = definition.interfaces.filter((each) => selection[each.name.value] !== undefined);
  if (definition.types !== undefined)
    definition.types = definition.types.filter((each) => selection[each.name.value] !== undefined);
}

function withoutExtras(node) {
  const plain = { ...node, directives: [] };
  delete plain.description;
  if (plain.arguments !== undefined) plain.arguments = plain.arguments.map(withoutExtras);
  return plain;
}

function typeName(type) {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : typeName(type.type);
}

function escaped(text) {
  return text.replaceAll("\\", "\\\\").replaceAll("`", "\\`").replaceAll("${", "\\${");
}
