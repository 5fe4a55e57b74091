import type { Clock } from "../ports/reading.js";
import type { Run } from "../ports/run.js";
import type { Ports } from "../ports/ports.js";
import { MisconfiguredError } from "../domain/values/misconfigured.js";
import { type ChosenNames, useNames, usualNames } from "../domain/values/names.js";
import type { PolicyReading } from "../domain/policy/policy.js";
import { createClient, type GitHubClient } from "./github/http/client.js";
import { createNodeFetch } from "./github/http/node-fetch.js";
import { createObservedBudget, type ObservedBudget } from "./github/http/observed-budget.js";
import { createObservedTime, type ObservedTime } from "./github/http/server-clock.js";
import { createPeople } from "./github/social/people.js";
import { createBackoff, type Sleep } from "./github/http/backoff.js";
import { createActionsRunner } from "./runner/actions-runner.js";
import { createJobAnswers } from "./runner/job-answers.js";
import { createSealedFile } from "./runner/sealed-file.js";
import { createJobSnapshot } from "./runner/job-snapshot.js";
import { createJobMemory, type JobMemory } from "./runner/job-memory.js";
import { createMeter } from "./runner/meter.js";
import { readRepositoryHints, readRun } from "./runner/read-run.js";
import { askSnapshot, pageSize, type SnapshotMaker } from "./github/snapshot/question.js";
import type { createSnapshotMaker, SnapshotSources } from "./github/snapshot/reader.js";
import type { createLaterPorts, LaterPortsOptions } from "./later-ports.js";
import { type LaterPorts, laterPortNames } from "./later-port-names.js";
import { lazyPorts } from "./lazy-port.js";
import type { readPolicy } from "./policy/read-policy.js";
import { rememberSnapshots } from "./remembered-snapshots.js";
import { sha256 } from "./sha256.js";

export interface PortsOptions {
  /** The job's GITHUB_TOKEN. */
  readonly token: string;
  /** Of a GitHub App, where one is set up. Empty: none is. */
  readonly appToken: string | undefined;
  /** Signs what webhooks are sent. Empty: nothing is signed. */
  readonly webhookSecret?: string | undefined;
  readonly env: NodeJS.ProcessEnv;
  readonly sleep?: Sleep;
  readonly load: CodeLoaders;
}

/** What no run needs before its first request, or what many do not need at all. */
export interface CodeLoaders {
  snapshotMaker(): Promise<typeof createSnapshotMaker>;
  laterPorts(): Promise<typeof createLaterPorts>;
  /** The readers of YAML and of its rules take as long to load as all the rest. */
  policyReader(): Promise<typeof readPolicy>;
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
  load,
}: PortsOptions): Ports {
  const appToken = givenAppToken === "" ? undefined : givenAppToken;
  const [hints, time, budget] = [readRepositoryHints(env), createObservedTime(), createObservedBudget()];
  const [meter, memory] = [createMeter(env), createJobMemory(env)];
  const { client, app, firstSent } = createClients({
    ...{ token, appToken, env, sleep, time, budget, meter },
    nodeId: hints.nodeId,
  });
  const { seen, answers, checks } = createHandedOn({ env, token, time });
  const expected = expectNames(hints.defaultBranch, memory);
  const run = readRun(env);
  const people = createPeople({ client, app, rolesAsked: memory.rolesAsked, answers });
  const readPolicy = async (text: string, blob: string): Promise<PolicyReading> =>
    (await load.policyReader())(text, blob);
  const sources = { ...memory, ...occasionOf(run), expected, serverUrl: serverUrlOf(env), readPolicy };
  const asked = { client, time, sleep, answers, people, budget };
  return {
    run,
    runner: createActionsRunner(env),
    meter: { read: meter.read, left: () => budget.left() },
    logPosition: memory.logPosition,
    clock: createClock(time, sleep),
    snapshots: rememberSnapshots(
      {
        ask: () => askSnapshot(client, { size: pageSize(memory.openPullRequests.latest()), attempts: 2 }),
        firstSent,
        loadMaker: () => loadSnapshotMaker({ ...sources, ...asked }, load),
      },
      seen,
    ),
    people,
    ...whenUsed(load, {
      ...{ env, client, app, sleep, webhookSecret, seen, answers, checks, readPolicy },
      secrets: [token, ...(appToken === undefined ? [] : [appToken])],
      defaultBranch: hints.defaultBranch,
    }),
    sha256,
    hasApp: app !== undefined,
  };
}

/** The reader of the policy is needed next. */
async function loadSnapshotMaker(sources: SnapshotSources, code: CodeLoaders): Promise<SnapshotMaker> {
  const create = await code.snapshotMaker();
  await code.policyReader();
  return create(sources);
}

function whenUsed(code: CodeLoaders, options: LaterPortsOptions): LaterPorts {
  let loaded: Promise<LaterPorts> | undefined;
  return lazyPorts<LaterPorts>(laterPortNames, () => {
    loaded ??= code.laterPorts().then((create) => create(options));
    return loaded;
  });
}

const occasionOf = ({ hint }: Run) => ({
  about: hint.kind === "comment" ? hint.issue : undefined,
  reviewedHead:
    hint.kind === "workflow-run" && hint.event === "pull_request_review" ? hint.headSha : undefined,
  isSweep: hint.kind === "schedule" || hint.kind === "dispatch",
});

const serverUrlOf = (env: NodeJS.ProcessEnv): string => env["GITHUB_SERVER_URL"] ?? "https://github.com";

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

const sleepOnRunner: Sleep = (milliseconds) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

const createClock = (time: ObservedTime, sleep: Sleep): Clock => ({ now: () => time.now(), sleep });

interface ClientsOptions extends Required<Omit<PortsOptions, "webhookSecret" | "load">> {
  readonly time: ObservedTime;
  readonly budget: ObservedBudget;
  readonly meter: ReturnType<typeof createMeter>;
  readonly nodeId: string | undefined;
}

function createClients({ token, appToken, env, sleep, time, budget, meter, nodeId }: ClientsOptions): {
  readonly client: GitHubClient;
  readonly app: GitHubClient | undefined;
  readonly firstSent: Promise<void>;
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
  let sent = (): void => undefined;
  const firstSent = new Promise<void>((resolve) => (sent = resolve));
  const fetch: typeof ask = (url, init) => {
    meter.count();
    return ask(url, { ...init, onSent: sent });
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
  return {
    client: clientFor(token),
    app: appToken === undefined ? undefined : clientFor(appToken),
    firstSent,
  };
}
