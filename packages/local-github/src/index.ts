/** A GitHub on this machine: real git, GitHub's API as far as its own description is emulated, and a workflow engine. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { BareGitStore } from "./git/git-store.js";
import { timestamp } from "./git/object-format.js";
import type { WorkflowEngine } from "./model/interfaces.js";
import type { Account, Repository, TokenClaims } from "./model/model.js";
import type { ServerParts } from "./model/server-parts.js";
import type { LocalApp } from "./repository/apps.js";
import { takeCheckpoint } from "./control/checkpoint.js";
import { composeServer, type ComposedServer, type EngineFactory } from "./compose/composition.js";
import type { Faults } from "./control/faults.js";
import { listen } from "./http/listening.js";
import type { NewRepository } from "./repository/registry.js";
import { SimulatedClock } from "./control/simulated-clock.js";
import type { Traffic } from "./control/traffic.js";
import type { Violation } from "./control/violations.js";

export type { LocalApp } from "./repository/apps.js";
export type { EngineFactory } from "./compose/composition.js";
export type { NewRepository } from "./repository/registry.js";
export type { LoggedRequest } from "./control/traffic.js";
export type { Violation } from "./control/violations.js";
export { SimulatedClock } from "./control/simulated-clock.js";

export interface LocalGitHubOptions {
  /** Where the bare repositories and the jobs' workspaces are; the caller deletes it. */
  readonly directory: string;
  readonly clock?: SimulatedClock;
  /** A line for each request and whatever else is worth watching. */
  readonly trace?: (line: string) => void;
  /** Makes the workflow engine, which is to be given the hooks; left out, Actions is switched off. */
  readonly engine?: EngineFactory;
}

export interface LocalGitHub {
  readonly parts: ServerParts;
  readonly git: BareGitStore;
  readonly clock: SimulatedClock;
  readonly urls: ServerParts["urls"];
  readonly engine: WorkflowEngine;
  readonly traffic: Traffic;
  readonly faults: Faults;
  /** Whatever was not as GitHub describes its API, or is not emulated. */
  readonly violations: readonly Violation[];
  addAccount(login: string, type?: Account["type"]): Account;
  /** An empty repository, or a fork with the parent's branches. */
  addRepository(request: NewRepository): Promise<Repository>;
  /** Makes a GitHub App known, so that workflows can get tokens of it. */
  registerApp(app: LocalApp): void;
  /** A person's token. */
  token(login: string): string;
  mintToken(claims: TokenClaims): string;
  /** Address for git with the person's token in it. */
  remote(nameWithOwner: string, login: string): string;
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
  engine,
}: LocalGitHubOptions): Promise<LocalGitHub> {
  await mkdir(join(directory, "repositories"), { recursive: true });
  const listener = await listen();
  const { address } = listener;
  const urls = { server: address, api: `${address}/api`, graphql: `${address}/api/graphql` };
  const server = composeServer({ directory, clock, trace, engine, urls });
  listener.answerWith(server);
  const { parts, git, registry, tokens, checks } = server;
  return {
    ...{ parts, git, clock, urls, engine: parts.engine, traffic: server.traffic, faults: server.faults },
    get violations() {
      checks.flush();
      return server.violations.found;
    },
    addAccount: (login, type) => registry.addAccount(login, type),
    addRepository: (request) => addRepository(server, request),
    registerApp: (app) => server.apps.register(app),
    token: (login) => tokens.ofPerson(registry.accountOrThrow(login).login),
    mintToken: (claims) => tokens.mint(claims),
    remote: (name, login) => {
      const credentials = `${encodeURIComponent(login)}:${tokens.ofPerson(login)}`;
      return `${address.replace("://", `://${credentials}@`)}/${name}.git`;
    },
    settled: async () => {
      await parts.engine.settled();
      checks.flush();
    },
    checkpoint: () => takeCheckpoint(server),
    close: async () => {
      await parts.engine.close();
      await listener.close();
      checks.flush();
      git.close();
    },
  };
}

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
