import type { Ports } from "../ports/ports.js";
import type { LaterPorts } from "./later-port-names.js";
import type { PolicyReading } from "../domain/policy/policy.js";
import { createDeployments } from "./github/actions/deployments.js";
import { createEnvironments } from "./github/actions/environments.js";
import { createRuns } from "./github/actions/runs.js";
import { createSetupReader } from "./github/actions/setup-facts.js";
import { createGitObjects } from "./github/git/git-objects.js";
import { createHistory } from "./github/git/history.js";
import { createLogReader } from "./github/git/log-reader.js";
import { createMerging } from "./github/git/merge/merging.js";
import { createPolicies } from "./github/git/policies.js";
import { createTransactions } from "./github/git/transactions.js";
import type { Sleep } from "./github/http/backoff.js";
import type { GitHubClient } from "./github/http/client.js";
import { createNodeFetch } from "./github/http/node-fetch.js";
import { createRateLimiter } from "./github/http/rate-limiter.js";
import { createCommitStatuses } from "./github/social/commit-statuses.js";
import { createConversations } from "./github/social/conversations.js";
import { createPullRequests } from "./github/social/pull-requests.js";
import { createReleasePages } from "./github/social/release-pages.js";
import { createTags } from "./github/social/tags.js";
import { createHealthProbe } from "./health-probe.js";
import { createCommands } from "./runner/deploy-command.js";
import type { JobAnswers } from "./runner/job-answers.js";
import type { JobSnapshot } from "./runner/job-snapshot.js";
import type { SealedFile } from "./runner/sealed-file.js";
import { spoilingSnapshots } from "./spoiling-snapshots.js";
import { createWebhooks } from "./webhooks.js";

export interface LaterPortsOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly client: GitHubClient;
  /** Of the GitHub App; undefined: none is set up. */
  readonly app: GitHubClient | undefined;
  readonly sleep: Sleep;
  /** Tokens, which no command that is run gets to see. */
  readonly secrets: readonly string[];
  /** Signs what webhooks are sent. Empty: nothing is signed. */
  readonly webhookSecret: string;
  /** As the event names it; undefined: GitHub is asked. */
  readonly defaultBranch: string | undefined;
  readonly seen: JobSnapshot;
  readonly answers: JobAnswers;
  readonly checks: Pick<SealedFile, "read" | "write">;
  readonly readPolicy: (text: string, blob: string) => Promise<PolicyReading>;
}

/** All that a run which finds nothing to do never asks for: loaded at the first use of one of them (`lazy-port.ts`). */
export function createLaterPorts(options: LaterPortsOptions): LaterPorts {
  const { env, client, app, sleep, answers, readPolicy } = options;
  const clocked = { sleep, now: () => performance.now() };
  const writer = { client, app, sleep };
  return {
    logReader: createLogReader(client),
    policies: createPolicies(client, readPolicy),
    setup: createSetupReader(client),
    history: createHistory(client),
    environments: createEnvironments({ client, answers }),
    merging: createMerging(writer),
    tags: createTags({ client, app }),
    ...spoilingSnapshots(
      {
        transactions: createTransactions(writer),
        objects: createGitObjects(writer),
        pullRequests: createPullRequests({ client: app ?? client, sleep }),
      },
      options.seen,
    ),
    conversations: createConversations(client, createRateLimiter({ ...clocked, burst: 20, together: 6 })),
    statuses: createCommitStatuses(client, createRateLimiter({ ...clocked, burst: 60, together: 6 })),
    runs: createRuns({
      client,
      defaultBranch: () => defaultBranch(client, options.defaultBranch),
      checks: options.checks,
    }),
    deployments: createDeployments(client),
    releasePages: createReleasePages(app ?? client),
    commands: createCommands({ env, secrets: options.secrets }),
    ...createServices(options),
  };
}

/** Of services that are not GitHub, whose word is their status: far above any page, far below a runner's memory. */
const mostBytes = 10 * 1024 * 1024;

/** Whatever is asked that is not GitHub. */
function createServices({
  env,
  sleep,
  webhookSecret: secret,
}: LaterPortsOptions): Pick<Ports, "health" | "webhooks"> {
  const fetchWithin = (timeoutMs: number) => createNodeFetch({ env, timeoutMs, mostBytes });
  return {
    health: createHealthProbe({ fetchWithin, sleep }),
    webhooks: createWebhooks({ fetchWithin, sleep, secret, now: () => Date.now() }),
  };
}

async function defaultBranch(client: GitHubClient, hint: string | undefined): Promise<string> {
  if (hint !== undefined) return hint;
  const { data } = await client.rest("GET /repos/{owner}/{repo}");
  return (data as { readonly default_branch: string }).default_branch;
}
