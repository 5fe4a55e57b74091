/** How the parts of the server come together. */
import { join } from "node:path";
import { validateWebhook } from "../contract/validator.js";
import type { EngineOptions } from "../actions/engine/index.js";
import { createEvents, type RepositoryEvents } from "../events/index.js";
import { BareGitStore } from "../git/git-store.js";
import { createGraphql } from "../graphql/index.js";
import type { EngineHost, WorkflowEngine } from "../model/interfaces.js";
import type { ServerParts } from "../model/server-parts.js";
import { JudgingRefMover } from "../repository/refs/ref-mover.js";
import { restTable } from "../rest/index.js";
import type { ApiServer } from "../http/api-server.js";
import { Apps } from "../repository/apps.js";
import { DeferredChecks } from "../control/deferred-checks.js";
import { createEngineHost } from "./engine-host.js";
import { Faults } from "../control/faults.js";
import { createIdleEngine } from "./idle-engine.js";
import { recordJobDeployments } from "../repository/job-deployments.js";
import { Registry } from "../repository/registry.js";
import type { SimulatedClock } from "../control/simulated-clock.js";
import { Downloads } from "../http/downloads.js";
import { Tokens } from "../http/tokens.js";
import { Traffic } from "../control/traffic.js";
import { Violations } from "../control/violations.js";

/** What an engine tells the server besides what it asks of its host: to be spread into its options. */
export type EngineHooks = Required<Pick<EngineOptions, "mintAppToken" | "onDeployment">>;

export type EngineFactory = (host: EngineHost, directory: string, hooks: EngineHooks) => WorkflowEngine;

export interface Composition {
  readonly directory: string;
  readonly clock: SimulatedClock;
  readonly trace: (line: string) => void;
  readonly engine: EngineFactory | undefined;
  readonly urls: ServerParts["urls"];
}

/** Everything that the two halves of the server work with, and what whoever made it sees. */
export interface ComposedServer extends ApiServer {
  readonly git: BareGitStore;
  readonly registry: Registry;
  readonly apps: Apps;
}

export function composeServer(composition: Composition): ComposedServer {
  const { directory, clock, trace, urls } = composition;
  const [registry, tokens, traffic, faults] = [new Registry(), new Tokens(), new Traffic(), new Faults()];
  const [violations, checks] = [new Violations(), new DeferredChecks()];
  const git = new BareGitStore(join(directory, "repositories"), () => clock.now());
  const apps = new Apps(registry, tokens);
  // Events and host know one another: either finds the other when it is needed.
  const host = createEngineHost({ clock, git, registry, tokens, urls, trace, events: () => events });
  const engine =
    composition.engine?.(host, directory, hooksOf({ clock, registry, apps })) ?? createIdleEngine();
  const shared = { clock, git, host, urls, engine, ...lookupsIn(registry) };
  const events: RepositoryEvents = createEvents(shared, {
    validateWebhook: (name, action, payload) =>
      checks.later(() => violations.add(`webhook ${name}`, validateWebhook(name, action, payload))),
  });
  const parts: ServerParts = { ...shared, events, refs: new JudgingRefMover({ ...shared, events }) };
  const graphql = createGraphql(parts, {
    onViolation: (message) => violations.add("graphql", [message]),
    isMergeabilityKnown: (pull) => faults.isMergeabilityKnown(pull),
  });
  return {
    ...{ parts, git, clock, registry, apps, tokens, traffic, faults },
    ...{ violations, checks, graphql, trace, table: restTable, downloads: new Downloads() },
  };
}

const lookupsIn = (registry: Registry) => ({
  nextId: () => registry.nextId(),
  repository: (name: string) => registry.repository(name),
  repositories: () => registry.repositories(),
  account: (login: string) => registry.account(login),
  accountOrThrow: (login: string) => registry.accountOrThrow(login),
});

const hooksOf = ({
  clock,
  registry,
  apps,
}: Pick<ComposedServer, "clock" | "registry" | "apps">): EngineHooks => ({
  mintAppToken: (request) => apps.mint(request),
  onDeployment: recordJobDeployments({ clock, nextId: () => registry.nextId() }),
});
