/** A GitHub on this machine: real git, GitHub's API as far as its own description is emulated, and a workflow engine. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { BareGitStore } from "./git/git-store.js";
import { timestamp } from "./git/object-format.js";
import type { WorkflowEngine } from "./model/interfaces.js";
import type { Account, Repository, TokenClaims, WorkflowRun } from "./model/model.js";
import { createEngine, type EngineOptions } from "./actions/engine/index.js";
import type { ServerParts } from "./model/server-parts.js";
import type { LocalApp } from "./repository/apps.js";
import { takeCheckpoint } from "./control/checkpoint.js";
import {
  composeServer,
  type ComposedServer,
  type EngineFactory,
  type EngineHooks,
} from "./compose/composition.js";
import type { Faults } from "./control/faults.js";
import { rememberParts } from "./compose/internals.js";
import { noreplyAddress } from "./payloads/account.js";
import { prepareGh } from "./http/gh-access.js";
import { listen, type Listener } from "./http/listening.js";
import { commitFiles, type NewCommit } from "./repository/commit-files.js";
import type { NewRepository } from "./repository/registry.js";
import { SimulatedClock } from "./control/simulated-clock.js";
import type { Traffic } from "./control/traffic.js";
import type { Violation } from "./control/violations.js";

export type * from "./model/model.js";
export type { EngineHost, LocalClock, RepositoryEvent, WorkflowEngine } from "./model/interfaces.js";
export { ApiError } from "./model/interfaces.js";
export type { LocalApp } from "./repository/apps.js";
export type { EngineFactory } from "./compose/composition.js";
export type { NewCommit } from "./repository/commit-files.js";
export type { NewRepository } from "./repository/registry.js";
export type { EngineOptions, JobDeployment } from "./actions/engine/index.js";
export { Faults, type Fault, type SeenRequest } from "./control/faults.js";
export type { LoggedRequest } from "./control/traffic.js";
export type { Violation } from "./control/violations.js";
export { SimulatedClock } from "./control/simulated-clock.js";
export { longestSocketPath } from "./http/listening.js";

export interface LocalGitHubOptions {
  /** Where the bare repositories and the jobs' workspaces are; the caller deletes it. */
  readonly directory: string;
  readonly clock?: SimulatedClock;
  /** A line for each request and whatever else is worth watching. */
  readonly trace?: (line: string) => void;
  /** How workflows run; `false` switches GitHub Actions off: events start nothing. */
  readonly actions?: ActionsOptions | false;
  /** Another engine in the place of the package's own, to watch what GitHub would start. */
  readonly engine?: EngineFactory;
}

/** Options of the workflow engine that do not follow from the local GitHub itself. */
export type ActionsOptions = Omit<EngineOptions, "directory" | keyof EngineHooks>;

export interface LocalGitHub {
  readonly git: BareGitStore;
  readonly clock: SimulatedClock;
  readonly urls: ServerParts["urls"];
  readonly engine: WorkflowEngine;
  readonly traffic: Traffic;
  readonly faults: Faults;
  /** Whatever was not as GitHub describes its API, or is not emulated. */
  readonly violations: readonly Violation[];
  addAccount(login: string, type?: Account["type"]): Account;
  /** Throws when there is no such account. */
  account(login: string): Account;
  /** An empty repository, or a fork with the parent's branches. */
  addRepository(request: NewRepository): Promise<Repository>;
  /** The record of a repository, `owner/name`, to be read or arranged; throws `ApiError` 404. */
  repository(nameWithOwner: string): Repository;
  /** Commits files onto a branch, past all rules and without an event; answers the new tip. */
  commit(nameWithOwner: string, commit: NewCommit): Promise<string>;
  /** A number that no other record has. */
  nextId(): number;
  /** Fires `schedule` for the workflows of the repository that have this cron line. */
  runSchedule(nameWithOwner: string, cron: string): Promise<void>;
  /** To be called after a run's record was changed from outside: its check runs follow. */
  changed(run: WorkflowRun): void;
  revokeToken(token: string): void;
  /** Makes a GitHub App known, so that workflows can get tokens of it. */
  registerApp(app: LocalApp): void;
  /** A person's token. */
  token(login: string): string;
  mintToken(claims: TokenClaims): string;
  /** Address for git with the person's token in it. */
  remote(nameWithOwner: string, login: string): string;
  /**
   * Lets people use GitHub's command line: opens a Unix socket in `below`, where each person gets a folder, and answers
   * what makes the environment of a person's `gh`. Not on Windows.
   */
  openToGh(below: string): Promise<(login: string) => Promise<Readonly<Record<string, string>>>>;
  /** Resolves when no workflow runs any more and every answer has been checked. */
  settled(): Promise<void>;
  /** Remembers everything as it is, when settled; the way back may be taken more than once. */
  checkpoint(): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

export async function createLocalGitHub({
  directory,
  clock = new SimulatedClock(),
  trace = () => undefined,
  actions = {},
  engine = ownEngine(actions),
}: LocalGitHubOptions): Promise<LocalGitHub> {
  await mkdir(join(directory, "repositories"), { recursive: true });
  const listener = await listen();
  const { address } = listener;
  const urls = { server: address, api: `${address}/api`, graphql: `${address}/api/graphql` };
  const server = composeServer({ directory, clock, trace, engine, urls });
  listener.answerWith(server);
  const { parts, git, registry, tokens, checks } = server;
  const github: LocalGitHub = {
    ...{ git, clock, urls, engine: parts.engine, traffic: server.traffic, faults: server.faults },
    get violations() {
      checks.flush();
      return server.violations.found;
    },
    addAccount: (login, type) => registry.addAccount(login, type),
    addRepository: (request) => addRepository(server, request),
    registerApp: (app) => server.apps.register(app),
    repository: (name) => registry.repository(name),
    commit: (name, commit) => commitFiles(git, registry.repository(name), commit),
    nextId: () => registry.nextId(),
    account: (login) => registry.accountOrThrow(login),
    runSchedule: (name, cron) => parts.events.schedule(registry.repository(name), cron),
    changed: (run) => parts.host.changed(run),
    revokeToken: (token) => tokens.revoke(token),
    token: (login) => tokens.ofPerson(registry.accountOrThrow(login).login),
    mintToken: (claims) => tokens.mint(claims),
    remote: (name, login) => {
      const credentials = `${encodeURIComponent(login)}:${tokens.ofPerson(login)}`;
      return `${address.replace("://", `://${credentials}@`)}/${name}.git`;
    },
    openToGh: (below) => openToGh(server, listener, below),
    settled: async () => {
      await parts.engine.settled();
      checks.flush();
    },
    checkpoint: () => takeCheckpoint(server),
    close: () => closeAll(server, listener),
  };
  rememberParts(github, parts);
  return github;
}

async function openToGh(
  { parts, tokens }: ComposedServer,
  { address, alsoListenOn }: Listener,
  below: string,
): ReturnType<LocalGitHub["openToGh"]> {
  const socketPath = join(below, "github.sock");
  await alsoListenOn(socketPath);
  return (wanted) => {
    const { login } = parts.accountOrThrow(wanted);
    const person = { login, email: noreplyAddress(parts, login), token: tokens.ofPerson(login) };
    return prepareGh({ ...person, directory: join(below, "gh", login), socketPath, address });
  };
}

async function closeAll(
  { parts, checks, git }: ComposedServer,
  listener: { close(): Promise<void> },
): Promise<void> {
  await parts.engine.close();
  await listener.close();
  checks.flush();
  git.close();
}

const ownEngine = (actions: ActionsOptions | false): EngineFactory | undefined =>
  actions === false
    ? undefined
    : (host, below, hooks) => createEngine(host, { ...actions, ...hooks, directory: join(below, "jobs") });

async function addRepository(
  { registry, clock, git }: ComposedServer,
  request: NewRepository,
): Promise<Repository> {
  const repository = registry.addRepository(request, timestamp(clock.tick()));
  const { owner, name, defaultBranch, parent } = repository;
  await git.create(`${owner}/${name}`, {
    defaultBranch,
    ...(parent === undefined ? {} : { forkOf: parent }),
  });
  return repository;
}
