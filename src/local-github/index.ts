/** A GitHub on this machine: real git, GitHub's API as far as its own description is emulated, and a workflow engine. */
import { mkdir } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { validateWebhook } from "./contract/validator.js";
import { createEvents, type RepositoryEvents } from "./events/index.js";
import { BareGitStore } from "./git/git-store.js";
import { createGraphql } from "./graphql/index.js";
import type { EngineHost, WorkflowEngine } from "./model/interfaces.js";
import type { Account, Repository, TokenClaims } from "./model/model.js";
import type { ServerParts } from "./model/server-parts.js";
import { JudgingRefMover } from "./refs/ref-mover.js";
import { restTable } from "./rest/index.js";
import { answerApi, type ApiServer } from "./server/api-server.js";
import { DeferredChecks } from "./server/deferred-checks.js";
import { createEngineHost } from "./server/engine-host.js";
import { Faults } from "./server/faults.js";
import { answerGit, type GitServer } from "./server/git-http.js";
import { createIdleEngine } from "./server/idle-engine.js";
import { Registry, type NewRepository } from "./server/registry.js";
import { SimulatedClock } from "./server/simulated-clock.js";
import { Tokens } from "./server/tokens.js";
import { Traffic } from "./server/traffic.js";
import { Violations, type Violation } from "./server/violations.js";

export type { NewRepository } from "./server/registry.js";
export type { Fault } from "./server/faults.js";
export type { JobTraffic, LoggedRequest } from "./server/traffic.js";
export type { Violation } from "./server/violations.js";
export { SimulatedClock } from "./server/simulated-clock.js";

export interface LocalGitHubOptions {
  /** Where the bare repositories and the jobs' workspaces are; the caller deletes it. */
  readonly directory: string;
  readonly clock?: SimulatedClock;
  /** A line for each request and whatever else is worth watching. */
  readonly trace?: (line: string) => void;
  /** Makes the workflow engine; left out, Actions is switched off. */
  readonly engine?: (host: EngineHost, directory: string) => WorkflowEngine;
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
  /** A person's token. */
  token(login: string): string;
  mintToken(claims: TokenClaims): string;
  /** Address for git with the person's token in it. */
  remote(nameWithOwner: string, login: string): string;
  /** Resolves when no workflow runs any more and every answer has been checked. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

export async function createLocalGitHub({ directory, clock = new SimulatedClock(), trace = () => undefined, engine }: LocalGitHubOptions): Promise<LocalGitHub> {
  await mkdir(join(directory, "repositories"), { recursive: true });
  const listener = createServer();
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  const server = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
  const urls = { server, api: `${server}/api`, graphql: `${server}/api/graphql` };

  const [registry, tokens, traffic, faults] = [new Registry(), new Tokens(), new Traffic(), new Faults()];
  const [violations, checks] = [new Violations(), new DeferredChecks()];
  const git = new BareGitStore(join(directory, "repositories"), () => clock.now());
  const host = createEngineHost({ clock, git, registry, tokens, urls, trace, events: () => events });
  const running = engine?.(host, directory) ?? createIdleEngine();
  const shared = {
    clock,
    git,
    host,
    urls,
    engine: running,
    nextId: () => registry.nextId(),
    repository: (name: string) => registry.repository(name),
    repositories: () => registry.repositories(),
    account: (login: string) => registry.account(login),
    accountOrThrow: (login: string) => registry.accountOrThrow(login),
  };
  const events: RepositoryEvents = createEvents(shared, {
    validateWebhook: (name, action, payload) => checks.later(() => violations.add(`webhook ${name}`, validateWebhook(name, action, payload))),
  });
  const parts: ServerParts = { ...shared, events, refs: new JudgingRefMover({ ...shared, events }) };
  const graphql = createGraphql(parts, { onViolation: (message) => violations.add("graphql", [message]) });
  const api: ApiServer = { parts, table: restTable, violations, checks, clock, tokens, traffic, faults, graphql, trace };
  listener.on("request", (request, response) => {
    answer({ ...parts, ...api }, request, response).catch((error: unknown) => {
      violations.add(`${request.method} ${request.url}`, [`fault of the local GitHub: ${String(error)}`]);
      response.destroy();
    });
  });

  return {
    parts,
    git,
    clock,
    urls,
    engine: running,
    traffic,
    faults,
    get violations() {
      checks.flush();
      return violations.found;
    },
    addAccount: (login, type) => registry.addAccount(login, type),
    addRepository: async (request) => {
      const repository = registry.addRepository(request, clock.tick().toISOString().replace(/\.\d{3}Z$/, "Z"));
      const forkOf = request.parent === undefined ? {} : { forkOf: request.parent };
      await git.create(`${request.owner}/${request.name}`, { defaultBranch: repository.defaultBranch, ...forkOf });
      return repository;
    },
    token: (login) => tokens.ofPerson(registry.accountOrThrow(login).login),
    mintToken: (claims) => tokens.mint(claims),
    remote: (name, login) => `${server.replace("://", `://${encodeURIComponent(login)}:${tokens.ofPerson(login)}@`)}/${name}.git`,
    settled: async () => {
      await running.settled();
      checks.flush();
    },
    close: async () => {
      await running.close();
      listener.closeAllConnections();
      await new Promise((resolve) => listener.close(resolve));
      checks.flush();
      git.close();
    },
  };
}

async function answer(server: ApiServer & GitServer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const address = new URL(request.url ?? "/", server.parts.urls.server);
  const [, path] = /^\/api(\/.*)$/.exec(address.pathname) ?? [];
  if (path !== undefined) return answerApi(server, { request, response, address, path });
  if (await answerGit(server, { request, response, address })) return;
  response.writeHead(404, { "content-type": "text/plain" }).end("Not Found\n");
}
