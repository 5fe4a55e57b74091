/**
 * Writes the part of GitHub's public GraphQL schema that the local GitHub knows: `packages/local-github/src/graphql/github-schema.ts`.
 * Run `node scripts/extract-github-graphql.mjs` after changing the selection below or the version of @octokit/graphql-schema.
 *
 * What is selected here has a resolver; a test demands it. Everything else is unknown to the local GitHub and said so loudly.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Kind, parse, print } from "graphql";

const target = join(
  dirname(fileURLToPath(import.meta.url)),
  "../packages/local-github/src/graphql/github-schema.ts",
);

/** Object and interface types with the fields to keep. Connections and edges come along with what they connect. */
const selection = {
  Query: "node nodes rateLimit repository viewer",
  Mutation:
    "addComment addReaction closePullRequest convertPullRequestToDraft createCommitOnBranch createRef deleteRef " +
    "disablePullRequestAutoMerge enablePullRequestAutoMerge " +
    "markPullRequestReadyForReview mergeBranch reopenPullRequest resolveReviewThread unresolveReviewThread updateRef updateRefs",

  Actor: "login",
  Comment:
    "author authorAssociation body createdAt id includesCreatedEdit lastEditedAt updatedAt viewerDidAuthor",
  GitObject: "abbreviatedOid id oid repository",
  GitSignature: "isValid state wasSignedByGitHub",
  Node: "id",
  Reactable: "databaseId id",
  RepositoryOwner: "id login",

  AddCommentPayload: "clientMutationId commentEdge subject",
  AddReactionPayload: "clientMutationId reaction subject",
  ClosePullRequestPayload: "clientMutationId pullRequest",
  ConvertPullRequestToDraftPayload: "clientMutationId pullRequest",
  CreateCommitOnBranchPayload: "clientMutationId commit ref",
  CreateRefPayload: "clientMutationId ref",
  DeleteRefPayload: "clientMutationId",
  DisablePullRequestAutoMergePayload: "clientMutationId pullRequest",
  EnablePullRequestAutoMergePayload: "clientMutationId pullRequest",
  MarkPullRequestReadyForReviewPayload: "clientMutationId pullRequest",
  MergeBranchPayload: "clientMutationId mergeCommit",
  ReopenPullRequestPayload: "clientMutationId pullRequest",
  ResolveReviewThreadPayload: "clientMutationId thread",
  UnresolveReviewThreadPayload: "clientMutationId thread",
  UpdateRefPayload: "clientMutationId ref",
  UpdateRefsPayload: "clientMutationId",

  App: "databaseId id name slug",
  Blob: "byteSize isBinary isTruncated text",
  Bot: "databaseId id",
  CheckRun: "completedAt conclusion databaseId detailsUrl id isRequired name startedAt status",
  CheckSuite:
    "app branch checkRuns commit conclusion createdAt creator databaseId id status updatedAt workflowRun",
  Commit:
    "associatedPullRequests author authoredDate authors checkSuites committedDate committer file history message messageBody messageHeadline " +
    "parents signature status statusCheckRollup tree",
  Deployment:
    "commit commitOid createdAt creator databaseId description environment id latestEnvironment latestStatus payload ref state statuses task updatedAt",
  DeploymentStatus: "createdAt creator description environment environmentUrl id logUrl state",
  GitActor: "date email name user",
  Issue: "assignees closed closedAt comments databaseId labels number repository state stateReason title url",
  IssueComment: "databaseId issue pullRequest url",
  Label: "color description id name",
  Organization: "databaseId login",
  PageInfo: "endCursor hasNextPage hasPreviousPage startCursor",
  PullRequest:
    "additions assignees baseRef baseRefName baseRefOid baseRepository changedFiles closed closedAt closingIssuesReferences comments commits databaseId deletions " +
    "files headRef headRefName headRefOid headRepository headRepositoryOwner isCrossRepository isDraft labels latestOpinionatedReviews latestReviews " +
    "mergeCommit mergeStateStatus mergeable merged mergedAt mergedBy number repository reviewDecision reviewRequests reviewThreads reviews state statusCheckRollup title url",
  PullRequestChangedFile: "additions changeType deletions path",
  PullRequestCommit: "commit",
  PullRequestReview: "commit comments databaseId pullRequest state submittedAt",
  PullRequestReviewComment: "databaseId path pullRequest",
  PullRequestReviewThread: "comments id isOutdated isResolved line path pullRequest resolvedBy",
  RateLimit: "cost limit nodeCount remaining resetAt used",
  Reaction: "content id user",
  PullRequestParameters:
    "allowedMergeMethods dismissStaleReviewsOnPush requireCodeOwnerReview requireLastPushApproval requiredApprovingReviewCount requiredReviewThreadResolution",
  Ref: "associatedPullRequests id name prefix refUpdateRule repository rules target",
  RefUpdateRule: "pattern",
  Release:
    "author createdAt databaseId description id isDraft isLatest isPrerelease name publishedAt tagCommit tagName url",
  RepositoryRule: "id parameters type",
  RequiredStatusChecksParameters:
    "doNotEnforceOnCreate requiredStatusChecks strictRequiredStatusChecksPolicy",
  Repository:
    "autoMergeAllowed collaborators createdAt databaseId defaultBranchRef deleteBranchOnMerge deployments hasIssuesEnabled id isArchived isFork isPrivate issue " +
    "issueOrPullRequest issues label labels latestRelease mergeCommitAllowed name nameWithOwner object owner parent pullRequest pullRequests " +
    "rebaseMergeAllowed ref refs release releases squashMergeAllowed url viewerCanAdminister viewerPermission visibility",
  RepositoryCollaboratorEdge: "permission",
  ReviewRequest: "asCodeOwner id requestedReviewer",
  StatusCheckConfiguration: "context integrationId",
  Status: "context contexts id state",
  StatusCheckRollup: "contexts id state",
  StatusContext: "commit context createdAt creator description id isRequired state targetUrl",
  Tag: "name target",
  UpdateParameters: "updateAllowsFetchAndMerge",
  Tree: "entries",
  TreeEntry: "mode name object oid path size type",
  GpgSignature: "keyId",
  User: "databaseId id name",
  Workflow: "databaseId id name",
  WorkflowRun: "createdAt databaseId event id runNumber updatedAt url workflow",
};

const { schema } = await import("@octokit/graphql-schema");
const { version } = JSON.parse(
  readFileSync(
    join(dirname(fileURLToPath(import.meta.resolve("@octokit/graphql-schema"))), "package.json"),
    "utf8",
  ),
);
const definitions = new Map(
  parse(schema.idl, { noLocation: true }).definitions.flatMap((definition) =>
    definition.kind === Kind.DIRECTIVE_DEFINITION || !("name" in definition) || definition.name === undefined
      ? []
      : [[definition.name.value, definition]],
  ),
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
