import { branches, policyPath } from "../../../domain/values/names.js";
import { MisconfiguredError } from "../../../domain/values/misconfigured.js";
import type { PolicyReading } from "../../../domain/policy/policy.js";
import type {
  LogReading,
  PullRequestFacts,
  RepositoryFacts,
  Snapshot,
} from "../../../domain/snapshot/snapshot.js";
import type { Commit } from "../../../domain/values/values.js";
import type { SnapshotReader } from "../../../ports/reading.js";
import { ApiError } from "../http/api-errors.js";
import { readBlobText } from "../http/blob-text.js";
import { readBranchRules } from "../git/branch-rules.js";
import type { GitHubClient } from "../http/client.js";
import { createHistory } from "../git/history.js";
import type { ObservedTime } from "../http/server-clock.js";
import { pullRequestFacts } from "./pull-request-facts.js";
import { queryComplete, MalformedAnswerError } from "../http/typed-queries.js";
import { snapshotShape, type HeadAnswer, type SnapshotAnswer } from "./answer.js";
import { createMergeability } from "./mergeability.js";
import { tagNames, wholePullRequests } from "./pages.js";
import { pullRequestPages, snapshotDocument } from "./query.js";
import { parseState } from "./state-file.js";

export interface SnapshotSources {
  readonly client: GitHubClient;
  readonly time: ObservedTime;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** How many pull requests were open when a step of this job last looked. */
  readonly openPullRequests: RememberedNumber;
  readonly serverUrl: string;
  /** Rules are asked once in a job: GitHub itself holds to them when something is to land. */
  readonly answers: Answers;
  /** Parses the policy file: text and blob SHA. */
  readonly readPolicy: (text: string, blob: string) => Promise<PolicyReading>;
}

/** Questions that are asked once for all steps of a job. */
export interface Answers {
  once<Answer>(question: string, ask: () => Promise<Answer>): Promise<Answer>;
}

/** A number that later steps of the job know, too. */
export interface RememberedNumber {
  latest(): number | undefined;
  saw(value: number): void;
}

/** One GraphQL query beside two REST reads; more only where a list did not fit into its first page. */
export function createSnapshotReader(sources: SnapshotSources): Pick<SnapshotReader, "read"> {
  const withMergeability = createMergeability(sources);
  return {
    read: async () => {
      const snapshot = await readSnapshot(sources);
      const pullRequests = await withMergeability(snapshot.pullRequests);
      return { ...snapshot, pullRequests: await withBehind(sources.client, { ...snapshot, pullRequests }) };
    },
  };
}

/** One request for each pull request, so only where the rules make it matter. */
async function withBehind(
  client: GitHubClient,
  { rules, develop, pullRequests }: Snapshot,
): Promise<Snapshot["pullRequests"]> {
  if (!rules.upToDate) return pullRequests;
  const history = createHistory(client);
  return Promise.all(
    pullRequests.map(async (pull) => ({
      ...pull,
      isBehind: !(await history.contains(pull.head, develop.sha)),
    })),
  );
}

async function readSnapshot({
  client,
  time,
  openPullRequests,
  serverUrl,
  readPolicy,
  answers,
}: SnapshotSources): Promise<Snapshot> {
  const [answer, rules] = await Promise.all([
    askSnapshot(client, pageSize(openPullRequests.latest())),
    answers.once("rules", () => readBranchRules(client)).catch(missingDevelop),
  ]);
  const { repository } = answer;
  client.rememberRepositoryId(repository.id);
  const develop = commitOf(repository.develop);
  if (develop === undefined) throw noDevelop();
  if (rules === undefined)
    throw new MisconfiguredError(
      `GitHub does not show the branch "${branches.develop}".`,
      `Add "contents: read" to this job's permissions.`,
    );
  const readAt = time.now();
  const [pulls, policy, log] = await Promise.all([
    wholePullRequests(client, answer),
    repository.policy === null ? undefined : readBlobText(client, repository.policy),
    logReading(client, repository.log),
  ]);
  openPullRequests.saw(pulls.length);
  return {
    readAt,
    repository: repositoryFacts(repository, serverUrl),
    policy:
      repository.policy === null || policy === undefined
        ? { kind: "missing" }
        : await readPolicy(policy, repository.policy.oid),
    log,
    develop,
    staging: commitOf(repository.staging),
    tags: await tagNames(client, answer, log),
    rules,
    pullRequests: await Promise.all(
      pulls
        .map((pull) => ({ facts: pullRequestFacts(pull, repository.nameWithOwner), head: pull.head }))
        .map((pull) => withProposedPolicy(client, pull, readPolicy)),
    ),
  };
}

async function withProposedPolicy(
  client: GitHubClient,
  { facts, head: { policy } }: { readonly facts: PullRequestFacts; readonly head: HeadAnswer },
  readPolicy: SnapshotSources["readPolicy"],
): Promise<PullRequestFacts> {
  if (!facts.changedPaths.includes(policyPath) && !facts.hasUnlistedPaths) return facts;
  const blob = policy?.object ?? undefined;
  return {
    ...facts,
    proposedPolicy:
      blob === undefined ? { kind: "missing" } : await readPolicy(await readBlobText(client, blob), blob.oid),
  };
}

/** Room for those that there were and a few more: one page is one round trip, and GitHub counts its size. */
const pageSize = (known: number | undefined): number =>
  known === undefined ? pullRequestPages.usual : Math.min(pullRequestPages.largest, known + 3);

/** A repository with much going on can be too much for one query: then fewer pull requests at a time. */
async function askSnapshot(client: GitHubClient, size: number): Promise<SnapshotAnswer> {
  const ask = (count: number, attempts: number) =>
    queryComplete(client, {
      document: snapshotDocument,
      variables: { size: count, after: null },
      shape: snapshotShape,
      attempts,
    });
  try {
    // What is too much stays too much: asking for it four times would only cost time.
    return await ask(size, 2);
  } catch (error) {
    if (error instanceof ApiError && error.status >= 500 && !(error instanceof MalformedAnswerError))
      return ask(Math.min(size, pullRequestPages.small), 4);
    throw error;
  }
}

const noDevelop = (): Error =>
  new MisconfiguredError(
    `There is no branch "${branches.develop}".`,
    `Create "${branches.develop}" and make it the default branch.`,
  );

/** The GraphQL answer says better what is wrong. */
function missingDevelop(error: unknown): undefined {
  if (error instanceof Error && "status" in error && error.status === 404) return undefined;
  throw error;
}

const commitOf = (reference: SnapshotAnswer["repository"]["develop"]): Commit | undefined =>
  reference === null ? undefined : { sha: reference.target.oid, tree: reference.target.tree.oid };

async function logReading(
  client: GitHubClient,
  log: SnapshotAnswer["repository"]["log"],
): Promise<LogReading> {
  if (log === null) return { kind: "absent" };
  const head = log.target.oid;
  if (log.target.file === null) return { kind: "unreadable", head, problem: "state.json is missing." };
  const state = parseState(await readBlobText(client, log.target.file.object));
  return typeof state === "string"
    ? { kind: "unreadable", head, problem: state }
    : { kind: "read", head, state };
}

function repositoryFacts(repository: SnapshotAnswer["repository"], serverUrl: string): RepositoryFacts {
  return {
    id: repository.databaseId,
    name: repository.nameWithOwner,
    url: `${serverUrl}/${repository.nameWithOwner}`,
    isFork: repository.isFork,
    defaultBranch: repository.defaultBranchRef?.name ?? "",
    hasIssues: repository.hasIssuesEnabled,
    mergeMethods: [
      ...(repository.mergeCommitAllowed ? (["merge"] as const) : []),
      ...(repository.squashMergeAllowed ? (["squash"] as const) : []),
      ...(repository.rebaseMergeAllowed ? (["rebase"] as const) : []),
    ],
  };
}
