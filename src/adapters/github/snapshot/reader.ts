import { isDeepStrictEqual } from "node:util";
import {
  branches,
  type ChosenNames,
  namesInUse,
  policyPath,
  useNames,
} from "../../../domain/values/names.js";
import { MisconfiguredError } from "../../../domain/values/misconfigured.js";
import {
  chosenNames,
  withOwnStaging,
  type PolicyNames,
  type PolicyReading,
} from "../../../domain/policy/policy.js";
import type {
  LogReading,
  PullRequestFacts,
  RepositoryFacts,
  Snapshot,
} from "../../../domain/snapshot/snapshot.js";
import { shortSha, type Commit } from "../../../domain/values/values.js";
import type { ReadOptions } from "../../../ports/reading.js";
import { ApiError } from "../http/api-errors.js";
import { readBlobText } from "../http/blob-text.js";
import { readBranchRules } from "../git/branch-rules.js";
import { shownRules } from "./shown-rules.js";
import type { GitHubClient } from "../http/client.js";
import { createHistory } from "../git/history.js";
import type { ObservedBudget } from "../http/observed-budget.js";
import type { ObservedTime } from "../http/server-clock.js";
import { pullRequestFacts } from "./pull-request-facts.js";
import { completeAnswer, MalformedAnswerError } from "../http/typed-queries.js";
import { documentName } from "../http/transport.js";
import { snapshotShape, type HeadAnswer, type SnapshotAnswer } from "./answer.js";
import { commandReviews } from "./reviews/command-reviews.js";
import { namesOfLog } from "./log-names.js";
import { isComplete } from "./is-complete.js";
import { createMergeability } from "./mergeability.js";
import { listedPullRequests, tagNames } from "./pages.js";
import { pullRequestPages, snapshotDocument } from "./query.js";
import { askSnapshot, type SnapshotMaker, type SnapshotQuestion } from "./question.js";
import { readOn, type ReadingOn, type ReadPullRequest } from "./read-on.js";
import { parseState } from "./state-file.js";

export interface SnapshotSources extends Pick<ReadingOn, "about" | "isSweep" | "people" | "reviewedHead"> {
  readonly client: GitHubClient;
  readonly time: ObservedTime;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** How many pull requests were open when a step of this job last looked. */
  readonly openPullRequests: RememberedNumber;
  /** What a step of this job calls branches and environments that has read no policy. */
  readonly expected: ChosenNames;
  /** Tells later steps of the job of other names. */
  readonly names: { saw(names: ChosenNames): void };
  readonly serverUrl: string;
  /** Rules are asked once in a job: GitHub itself holds to them when something is to land. */
  readonly answers: Answers;
  /** A snapshot says what the token could still ask when it was complete. */
  readonly budget: Pick<ObservedBudget, "left">;
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

/** One GraphQL query; more only where a list did not fit into its first page. */
export function createSnapshotMaker(sources: SnapshotSources): SnapshotMaker {
  const reading = { ...sources, askMergeability: createMergeability(sources) };
  return {
    read: async (options = {}, asked) => {
      const snapshot = await readSnapshot(reading, options, asked);
      const pullRequests = await withBehind(sources.client, snapshot);
      return { ...snapshot, pullRequests, budget: sources.budget.left() };
    },
    isComplete,
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

async function readSnapshot(
  sources: SnapshotSources & Pick<ReadingOn, "askMergeability">,
  { proposals = true }: ReadOptions,
  asked: SnapshotQuestion,
): Promise<Snapshot> {
  const { client, time, openPullRequests, expected, names, serverUrl, readPolicy } = sources;
  const { answer, rules, policy } = await askForNames(sources, asked);
  if (!isDeepStrictEqual(namesInUse(), expected)) names.saw(namesInUse());
  const { repository } = answer;
  client.rememberRepositoryId(repository.id);
  const develop = commitOf(repository.develop);
  if (develop === undefined) throw noBase();
  if (rules === undefined)
    throw new MisconfiguredError(
      `GitHub does not show the branch "${branches.base}".`,
      `Add "contents: read" to this job's permissions.`,
    );
  const readAt = time.now();
  const [listed, log] = await Promise.all([
    listedPullRequests(client, answer),
    logReading(client, repository.log),
  ]);
  openPullRequests.saw(listed.length);
  const known: Snapshot = {
    readAt,
    repository: repositoryFacts(repository, serverUrl),
    policy,
    log,
    develop,
    ...newestStep(repository.develop),
    staging: commitOf(repository.staging),
    tags: await tagNames(client, answer, log),
    rules,
    pullRequests: [],
  };
  const pulls = await readOn(sources, known, { listed, base: repository.develop?.target });
  const readProposed = async (text: string, blob: string): Promise<PolicyReading> =>
    withOwnStaging(await readPolicy(text, blob), repository.defaultBranchRef?.name ?? branches.base);
  return {
    ...known,
    pullRequests: await Promise.all(
      pulls
        .map((pull) => factsOf(pull, { name: repository.nameWithOwner, readAt }))
        .map((pull) => withProposedPolicy(client, pull, proposals ? readProposed : undefined)),
    ),
  };
}

function newestStep(develop: SnapshotAnswer["repository"]["develop"]): Pick<Snapshot, "newestStep"> {
  if (develop === null) return {};
  const { oid, parents } = develop.target;
  const [parent] = parents.nodes;
  return parent === undefined ? {} : { newestStep: { from: parent.oid, to: oid } };
}

function factsOf(
  { isPartlyRead, ...pull }: ReadPullRequest,
  { name, readAt }: { readonly name: string; readonly readAt: string },
): { readonly facts: PullRequestFacts; readonly head: HeadAnswer } {
  const commands = commandReviews(pull.answer, readAt);
  const facts = {
    ...pullRequestFacts(pull, name),
    ...(isPartlyRead ? { isPartlyRead } : {}),
    ...(commands.length === 0 ? {} : { commandReviews: commands }),
  };
  return { facts, head: pull.head };
}

async function withProposedPolicy(
  client: GitHubClient,
  { facts, head: { policy } }: { readonly facts: PullRequestFacts; readonly head: HeadAnswer },
  readPolicy: SnapshotSources["readPolicy"] | undefined,
): Promise<PullRequestFacts> {
  if (!facts.changedPaths.includes(policyPath) && !facts.hasUnlistedPaths) return facts;
  if (readPolicy === undefined) return { ...facts, proposedPolicy: { kind: "unread" } };
  const blob = policy?.object ?? undefined;
  return {
    ...facts,
    proposedPolicy:
      blob === undefined ? { kind: "missing" } : await readPolicy(await readBlobText(client, blob), blob.oid),
  };
}

interface Asked {
  readonly answer: SnapshotAnswer;
  readonly rules: Awaited<ReturnType<typeof readBranchRules>> | undefined;
  readonly policy: PolicyReading;
}

/**
 * The event names the default branch, so that one round is enough where that is the base and the policy chooses no other
 * branches. What was asked about others is asked again.
 */
async function askForNames(
  { client, readPolicy, answers }: Pick<SnapshotSources, "client" | "readPolicy" | "answers">,
  asked: SnapshotQuestion,
): Promise<Asked> {
  const read = async (question: SnapshotQuestion) => {
    const answer = await answerTo(client, question);
    const policy = await policyIn(client, answer, readPolicy);
    return { answer, policy: withOwnStaging(policy, answer.repository.defaultBranchRef?.name ?? asked.base) };
  };
  const first = await read(asked);
  const names = await namesFor(client, first, readPolicy);
  useNames(chosenNames(names, first.answer.repository.defaultBranchRef?.name ?? asked.base));
  if (first.policy.kind !== "missing" && branches.staging === branches.base) throw stagingIsBase();
  const isAsked = branches.base === asked.base && branches.staging === asked.staging;
  const seen = isAsked ? first : await read(askSnapshot(client, { size: asked.size, attempts: 2 }));
  return { ...seen, rules: await rulesOf(client, answers, seen.answer) };
}

/**
 * What the policy chooses. While it is broken or gone, what the one of the log's newest entry does: a name that nobody can
 * read must not become the default branch. Without a log, what can be read of it all the same.
 */
async function namesFor(
  client: GitHubClient,
  { answer, policy }: Pick<Asked, "answer" | "policy">,
  readPolicy: SnapshotSources["readPolicy"],
): Promise<PolicyNames | undefined> {
  if (policy.kind === "read") return policy.policy.names;
  const ofLog = await namesOfLog(client, await logReading(client, answer.repository.log), readPolicy);
  if (ofLog !== undefined) return ofLog.names;
  return policy.kind === "broken" ? policy.names : undefined;
}

async function rulesOf(
  client: GitHubClient,
  answers: Answers,
  { repository: { develop } }: SnapshotAnswer,
): Promise<Asked["rules"]> {
  if (develop === null) return undefined;
  // Of classic protection REST tells a job's token more.
  return (
    shownRules(develop) ??
    answers.once(`rules of ${branches.base}`, () => readBranchRules(client)).catch(missingDevelop)
  );
}

async function policyIn(
  client: GitHubClient,
  { repository: { policy } }: SnapshotAnswer,
  readPolicy: SnapshotSources["readPolicy"],
): Promise<PolicyReading> {
  return policy === null ? { kind: "missing" } : readPolicy(await readBlobText(client, policy), policy.oid);
}

/** A repository with much going on can be too much for one query: then fewer pull requests at a time. */
async function answerTo(client: GitHubClient, asked: SnapshotQuestion): Promise<SnapshotAnswer> {
  const complete = async ({ answer }: SnapshotQuestion): Promise<SnapshotAnswer> =>
    completeAnswer(await answer, documentName(snapshotDocument), {
      shape: snapshotShape,
      mayBeWithheld: ["rules", "refUpdateRule"],
    });
  try {
    return await complete(asked);
  } catch (error) {
    if (error instanceof ApiError && error.status >= 500 && !(error instanceof MalformedAnswerError)) {
      const size = Math.min(asked.size, pullRequestPages.small);
      return complete(askSnapshot(client, { size, attempts: 4 }));
    }
    throw error;
  }
}

/** What a policy chooses is refused with it; its last good one would still move this branch. */
const stagingIsBase = (): Error =>
  new MisconfiguredError(
    `Pull requests go to "${branches.base}", and staging is called the same: the console would make it anew.`,
    `Name another branch as "staging-branch" in ${policyPath}.`,
  );

const noBase = (): Error =>
  new MisconfiguredError(
    `There is no branch "${branches.base}".`,
    `Create "${branches.base}" and make it the default branch.`,
  );

/** The GraphQL answer says better what is wrong. */
function missingDevelop(error: unknown): undefined {
  if (error instanceof Error && "status" in error && error.status === 404) return undefined;
  throw error;
}

const commitOf = (reference: SnapshotAnswer["repository"]["staging"]): Commit | undefined =>
  reference === null ? undefined : { sha: reference.target.oid, tree: reference.target.tree.oid };

async function logReading(
  client: GitHubClient,
  log: SnapshotAnswer["repository"]["log"],
): Promise<LogReading> {
  if (log === null) return { kind: "absent" };
  const head = log.target.oid;
  if (log.target.file === null) return { kind: "unreadable", head, problem: "state.json is missing." };
  const state = parseState(await readBlobText(client, log.target.file.object));
  if (typeof state === "string") return { kind: "unreadable", head, problem: state };
  const problem = foreignHead(log.target);
  return problem === undefined ? { kind: "read", head, state } : { kind: "foreign", head, problem };
}

type LogTarget = NonNullable<SnapshotAnswer["repository"]["log"]>["target"];

/** The console writes by GitHub's API, which signs what a job's token or an App commits; nobody else can have that. */
function foreignHead({ oid, messageHeadline, author, signature }: LogTarget): string | undefined {
  const name = author?.user?.login ?? author?.name ?? "";
  if (signature?.isValid === true && signature.wasSignedByGitHub && name.endsWith("[bot]")) return undefined;
  const how = signature?.wasSignedByGitHub === true ? "made by" : "not signed by GitHub; its author is";
  return `The newest commit of ${branches.log}, ${shortSha(oid)} "${messageHeadline.slice(0, 80)}", is ${how} ${name === "" ? "nobody known" : name}.`;
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
