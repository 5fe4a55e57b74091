import type { Clock, SnapshotReader } from "../ports/reading.js";
import type { Run } from "../ports/run.js";
import type { Ports } from "../ports/ports.js";
import { MisconfiguredError } from "../domain/values/misconfigured.js";
import { type ChosenNames, useNames, usualNames } from "../domain/values/names.js";
import type { PolicyReading } from "../domain/policy/policy.js";
import { createClient, type GitHubClient } from "./github/http/client.js";
import { createCommitStatuses } from "./github/social/commit-statuses.js";
import { createConversations } from "./github/social/conversations.js";
import { createDeployments } from "./github/actions/deployments.js";
import { createEnvironments } from "./github/actions/environments.js";
import { createGitObjects } from "./github/git/git-objects.js";
import { createHistory } from "./github/git/history.js";
import { createLogReader } from "./github/git/log-reader.js";
import { createMerging } from "./github/git/merge/merging.js";
import { createNodeFetch } from "./github/http/node-fetch.js";
import { createObservedBudget, type ObservedBudget } from "./github/http/observed-budget.js";
import { createObservedTime, type ObservedTime } from "./github/http/server-clock.js";
import { createRateLimiter } from "./github/http/rate-limiter.js";
import { createPeople } from "./github/social/people.js";
import { createPolicies } from "./github/git/policies.js";
import { createPullRequests } from "./github/social/pull-requests.js";
import { createReleasePages } from "./github/social/release-pages.js";
import { createBackoff, type Sleep } from "./github/http/backoff.js";
import { createRuns } from "./github/actions/runs.js";
import { createSetupReader } from "./github/actions/setup-facts.js";
import { createSnapshotReader } from "./github/snapshot/reader.js";
import { createTags } from "./github/social/tags.js";
import { createTransactions } from "./github/git/transactions.js";
import { createHealthProbe } from "./health-probe.js";
import { createActionsRunner } from "./runner/actions-runner.js";
import { createCommands } from "./runner/deploy-command.js";
import { createJobAnswers } from "./runner/job-answers.js";
import { createSealedFile } from "./runner/sealed-file.js";
import { createJobSnapshot } from "./runner/job-snapshot.js";
import { createJobMemory, type JobMemory } from "./runner/job-memory.js";
import { createMeter } from "./runner/meter.js";
import { readRepositoryHints, readRun } from "./runner/read-run.js";
import { rememberSnapshots, spoilingSnapshots } from "./remembered-snapshots.js";
import { sha256 } from "./sha256.js";
import { createWebhooks } from "./webhooks.js";

export interface PortsOptions {
  /** The job's GITHUB_TOKEN. */
  readonly token: string;
  /** Of a GitHub App, where one is set up. Empty: none is. */
  readonly appToken: string | undefined;
  /** Signs what webhooks are sent. Empty: nothing is signed. */
  readonly webhookSecret?: string | undefined;
  readonly env: NodeJS.ProcessEnv;
  readonly sleep?: Sleep;
}

/**
 * All ports, on GitHub and the runner. The App's token goes only where the job's may not: refs onto changed workflow
 * files, pull requests, landing, release pages, teams. The log, scratch branches, statuses, deployments and comments
 * always are the job's own, so that they start no runs and have one author.
 */
export function createPorts({
  token,
  appToken: givenAppToken,
  webhookSecret = "",
  env,
  sleep = sleepOnRunner,
}: PortsOptions): Ports {
  const appToken = givenAppToken === "" ? undefined : givenAppToken;
  const [hints, time, budget] = [readRepositoryHints(env), createObservedTime(), createObservedBudget()];
  const [meter, memory] = [createMeter(env), createJobMemory(env)];
  const { client, app } = createClients({
    ...{ token, appToken, env, sleep, time, budget, meter },
    nodeId: hints.nodeId,
  });
  const { seen, answers, checks } = createHandedOn({ env, token, time });
  const writer = { client, app, sleep };
  const expected = expectNames(hints.defaultBranch, memory);
  const run = readRun(env);
  const sources = { ...memory, ...occasionOf(run), expected, serverUrl: serverUrlOf(env), readPolicy };
  const people = createPeople({ client, app, rolesAsked: memory.rolesAsked, answers });
  const reader = createSnapshotReader({ ...sources, client, time, sleep, answers, people });
  const clocked = { sleep, now: () => performance.now() };
  return {
    run,
    runner: createActionsRunner(env),
    meter,
    logPosition: memory.logPosition,
    clock: createClock(time, sleep),
    snapshots: rememberSnapshots(withBudget(reader, budget), seen),
    logReader: createLogReader(client),
    policies: createPolicies(client, readPolicy),
    setup: createSetupReader(client),
    history: createHistory(client),
    people,
    environments: createEnvironments({ client, answers }),
    merging: createMerging(writer),
    tags: createTags({ client, app }),
    ...spoilingSnapshots(writingPorts(writer), seen),
    conversations: createConversations(client, createRateLimiter({ ...clocked, burst: 20, together: 6 })),
    statuses: createCommitStatuses(client, createRateLimiter({ ...clocked, burst: 60, together: 6 })),
    runs: createRuns({ client, defaultBranch: () => defaultBranch(client, hints.defaultBranch), checks }),
    deployments: createDeployments(client),
    releasePages: createReleasePages(app ?? client),
    ...createServices({ env, sleep, secret: webhookSecret }),
    commands: createCommands({ env, secrets: [token, ...(appToken === undefined ? [] : [appToken])] }),
    sha256,
    hasApp: app !== undefined,
  };
}

const occasionOf = ({ hint }: Run) => ({
  about: hint.kind === "comment" ? hint.issue : undefined,
  reviewedHead:
    hint.kind === "workflow-run" && hint.event === "pull_request_review" ? hint.headSha : undefined,
  isSweep: hint.kind === "schedule" || hint.kind === "dispatch",
});

/** A snapshot says what was left when it was complete. */
const withBudget = (
  reader: Pick<SnapshotReader, "read">,
  budget: ObservedBudget,
): Pick<SnapshotReader, "read"> => ({
  read: async (options) => ({ ...(await reader.read(options)), budget: budget.left() }),
});

const serverUrlOf = (env: NodeJS.ProcessEnv): string => env["GITHUB_SERVER_URL"] ?? "https://github.com";

type Writer = Parameters<typeof createTransactions>[0];

const writingPorts = (writer: Writer) => ({
  transactions: createTransactions(writer),
  objects: createGitObjects(writer),
  pullRequests: createPullRequests({ client: writer.app ?? writer.client, sleep: writer.sleep }),
});

/** What steps of this job hand on to those after them. */
function createHandedOn({
  env,
  token,
  time,
}: {
  readonly env: NodeJS.ProcessEnv;
  readonly token: string;
  readonly time: ObservedTime;
}) {
  const now = (): number => Date.now();
  const file = (name: string) => createSealedFile(env, { token, name: `release-console-${name}` });
  return {
    seen: createJobSnapshot(file("snapshot"), { now, time }),
    answers: createJobAnswers(file("answers"), now),
    checks: file("checks"),
  };
}

/** Until a policy was read: what an earlier step of the job read in it, or what a policy that names nothing means. */
function expectNames(base: string | undefined, { names }: JobMemory): ChosenNames {
  const expected = { ...usualNames, base: base ?? usualNames.base };
  useNames(names.latest() ?? expected);
  return expected;
}

/** The readers of YAML and of its rules take as long to load as all the rest: they are loaded when a policy has come. */
const readPolicy = async (text: string, blob: string): Promise<PolicyReading> =>
  (await import("./policy/read-policy.js")).readPolicy(text, blob);

/** Of services that are not GitHub, whose word is their status: far above any page, far below a runner's memory. */
const mostBytes = 10 * 1024 * 1024;

/** Whatever is asked that is not GitHub. */
function createServices({
  env,
  sleep,
  secret,
}: Pick<Required<PortsOptions>, "env" | "sleep"> & { readonly secret: string }): Pick<
  Ports,
  "health" | "webhooks"
> {
  const fetchWithin = (timeoutMs: number) => createNodeFetch({ env, timeoutMs, mostBytes });
  return {
    health: createHealthProbe({ fetchWithin, sleep }),
    webhooks: createWebhooks({ fetchWithin, sleep, secret, now: () => Date.now() }),
  };
}

const sleepOnRunner: Sleep = (milliseconds) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

const createClock = (time: ObservedTime, sleep: Sleep): Clock => ({ now: () => time.now(), sleep });

interface ClientsOptions extends Required<Omit<PortsOptions, "webhookSecret">> {
  readonly time: ObservedTime;
  readonly budget: ObservedBudget;
  readonly meter: ReturnType<typeof createMeter>;
  readonly nodeId: string | undefined;
}

function createClients({ token, appToken, env, sleep, time, budget, meter, nodeId }: ClientsOptions): {
  readonly client: GitHubClient;
  readonly app: GitHubClient | undefined;
} {
  if (token === "")
    throw new MisconfiguredError(
      "There is no token.",
      'Leave the input "token" to its default, which is the job\'s own GITHUB_TOKEN.',
    );
  const [owner = "", repo = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
  const apiUrl = env["GITHUB_API_URL"] ?? "https://api.github.com";
  const graphqlUrl = env["GITHUB_GRAPHQL_URL"] ?? `${apiUrl}/graphql`;
  const ask = createNodeFetch({ env });
  const fetch: typeof ask = (...request) => {
    meter.count();
    return ask(...request);
  };
  const backoff = createBackoff({ sleep });
  const clientFor = (each: string): GitHubClient => {
    const client = createClient({
      token: each,
      repository: { owner, repo },
      apiUrl,
      graphqlUrl,
      fetch,
      time,
      backoff,
      budget: each === token ? budget : undefined, // what an App may ask is counted apart
    });
    if (nodeId !== undefined) client.rememberRepositoryId(nodeId);
    return client;
  };
  return { client: clientFor(token), app: appToken === undefined ? undefined : clientFor(appToken) };
}

async function defaultBranch(client: GitHubClient, hint: string | undefined): Promise<string> {
  if (hint !== undefined) return hint;
  const { data } = await client.rest("GET /repos/{owner}/{repo}");
  return (data as { readonly default_branch: string }).default_branch;
}
