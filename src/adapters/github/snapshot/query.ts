import { branches, policyPath } from "../../../domain/values/names.js";

/**
 * Sizes of the first page of each connection. GitHub counts a query as costing what it might return, of which a job's
 * token has 1,000 points an hour (platform fact 64): a page of commits or suites costs a request for each of them. With
 * eight commits a look at ten pull requests costs four points, with seven three. What does not fit is asked for by `pages.ts`.
 */
const firstPage = { commits: 7, files: 100, comments: 30, suites: 10, runs: 50 };

/** Pull requests a page; the small one for when GitHub runs out of time over a larger. */
export const pullRequestPages = { usual: 10, largest: 50, small: 4 };

const pageInfo = "pageInfo { hasNextPage endCursor }";
const runFields = "databaseId name status conclusion startedAt completedAt";

/** What each connection of a pull request is asked for; used by the first page and by those that follow. */
export const pullRequestConnections = {
  labels: { size: 100, fields: "name" },
  reviews: {
    size: 100,
    fields:
      "databaseId state submittedAt authorCanPushToRepository author { __typename login } commit { oid }",
    filter: "states: [APPROVED, CHANGES_REQUESTED, DISMISSED]",
  },
  reviewThreads: { size: 100, fields: "isResolved" },
  commits: {
    size: firstPage.commits,
    fields:
      "commit { oid messageHeadline parents(first: 2) { totalCount nodes { oid } } author { name user { login } } committer { name email user { login } } authors(first: 10) { totalCount nodes { name user { login } } } }",
  },
  files: { size: firstPage.files, fields: "path changeType" },
  comments: { size: firstPage.comments, fields: "databaseId body viewerDidAuthor" },
  closingIssuesReferences: { size: 20, fields: "number repository { nameWithOwner }" },
} as const;

const suiteFields = `id databaseId status conclusion createdAt app { slug } workflowRun { databaseId event workflow { name } }
  checkRuns(first: ${firstPage.runs}) { nodes { ${runFields} } ${pageInfo} }`;

/** Where the rules are (`changesTheRules`); what is the same in both commits no merge of one into the other changes. */
const ruleFiles =
  'dotGithub: file(path: ".github") { oid } owners: file(path: "CODEOWNERS") { oid } docsOwners: file(path: "docs/CODEOWNERS") { oid }';

const headFields = `oid ${ruleFiles}
  policy: file(path: "${policyPath}") { object { ... on Blob { oid text isTruncated } } }
  status { contexts { context state description createdAt creator { __typename login } } }
  checkSuites(first: ${firstPage.suites}) { nodes { ${suiteFields} } ${pageInfo} }`;

/**
 * From the end where the newest counts: of opinions on a pull request each person's last one does, and mere comments are
 * none.
 */
const connection = (
  name: keyof typeof pullRequestConnections,
  { size, place }: { readonly size: number; readonly place?: string },
): string => {
  const asked = pullRequestConnections[name];
  const isFromEnd = "filter" in asked;
  const further = place === undefined ? "" : `, ${isFromEnd ? "before" : "after"}: ${place}`;
  const page = isFromEnd ? `last: ${size}${further}, ${asked.filter}` : `first: ${size}${further}`;
  const info = isFromEnd ? "pageInfo { hasPreviousPage startCursor }" : pageInfo;
  return `${name}(${page}) { nodes { ${asked.fields} } ${info} }`;
};

const connections = Object.entries(pullRequestConnections)
  .map(([name, { size }]) => connection(name as keyof typeof pullRequestConnections, { size }))
  .join("\n  ");

/** Texts of reviews, in which a command may stand: so many of the newest come with each look. */
export const textsRead = {
  size: 10,
  fields: "databaseId body submittedAt lastEditedAt authorCanPushToRepository author { __typename login }",
};

/** Dismissed ones say nothing any more. */
const newestTexts = `newestTexts: reviews(last: ${textsRead.size}, states: [APPROVED, CHANGES_REQUESTED, COMMENTED]) { nodes { ${textsRead.fields} } }`;

const pullRequestPage = `pullRequests(states: OPEN, baseRefName: $base, first: $size, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {
  nodes {
    number title url isDraft mergeable reviewDecision changedFiles
    author { __typename login }
    headRefOid headRefName headRepository { nameWithOwner } isCrossRepository
    head: commits(last: 1) { nodes { commit { ${headFields} } } }
    ${connections}
    ${newestTexts}
  }
  ${pageInfo}
}`;

/** Those that could be versions, newest first. */
const tagsPage = (after: string): string =>
  `refs(refPrefix: "refs/tags/", query: "v", first: 100${after}, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) { nodes { name } ${pageInfo} }`;

const tip = (more = ""): string => `target { ... on Commit { oid tree { oid } ${more} } }`;
const branch = (alias: string, name: string, more = ""): string =>
  `${alias}: ref(qualifiedName: "refs/heads/${name}") { ${tip(more)} }`;

const stateFile = 'file(path: "state.json") { object { ... on Blob { oid text isTruncated } } }';

/** Of rulesets; that there is classic protection as well is all that is asked here. */
const rules = `refUpdateRule { pattern } rules(first: 100) { nodes { type parameters {
      ... on PullRequestParameters { requiredApprovingReviewCount requireCodeOwnerReview requireLastPushApproval allowedMergeMethods }
      ... on RequiredStatusChecksParameters { strictRequiredStatusChecksPolicy requiredStatusChecks { context } }
    } } ${pageInfo} }`;

export const snapshotDocument = `query Snapshot($owner: String!, $repo: String!, $base: String!, $baseRef: String!, $stagingRef: String!, $size: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    id databaseId nameWithOwner isFork hasIssuesEnabled mergeCommitAllowed squashMergeAllowed rebaseMergeAllowed
    defaultBranchRef { name }
    policy: object(expression: "HEAD:${policyPath}") { ... on Blob { oid text isTruncated } }
    develop: ref(qualifiedName: $baseRef) { ${tip(`${ruleFiles} parents(first: 1) { nodes { oid } }`)} ${rules} }
    staging: ref(qualifiedName: $stagingRef) { ${tip()} }
    ${branch("log", branches.log, `${stateFile} messageHeadline author { name user { login } } signature { isValid wasSignedByGitHub }`)}
    tags: ${tagsPage("")}
    ${pullRequestPage}
  }
}`;

export const morePullRequestsDocument = `query MorePullRequests($owner: String!, $repo: String!, $base: String!, $size: Int!, $after: String) {
  repository(owner: $owner, name: $repo) { ${pullRequestPage} }
}`;

export const nextTagsDocument = `query NextTags($owner: String!, $repo: String!, $after: String) {
  repository(owner: $owner, name: $repo) { page: ${tagsPage(", after: $after")} }
}`;

export const nextPageDocument = (name: keyof typeof pullRequestConnections): string =>
  `query NextPage($owner: String!, $repo: String!, $number: Int!, $place: String) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) {
    page: ${connection(name, { size: 100, place: "$place" })}
  } }
}`;

export const headDocument = `query Head($owner: String!, $repo: String!, $oid: GitObjectID!) {
  repository(owner: $owner, name: $repo) { object(oid: $oid) { ... on Commit { ${headFields} } } }
}`;

export const nextSuitesDocument = `query NextSuites($owner: String!, $repo: String!, $oid: GitObjectID!, $after: String) {
  repository(owner: $owner, name: $repo) { object(oid: $oid) { ... on Commit {
    page: checkSuites(first: 50, after: $after) { nodes { ${suiteFields} } ${pageInfo} }
  } } }
}`;

export const nextRunsDocument = `query NextRuns($suite: ID!, $after: String) {
  node(id: $suite) { ... on CheckSuite { page: checkRuns(first: 100, after: $after) { nodes { ${runFields} } ${pageInfo} } } }
}`;
