import { mirrorRun } from "../repository/checks-mirror.js";
import type { RepositoryEvents } from "../events/index.js";
import type { BareGitStore } from "../git/git-store.js";
import type { EngineHost, LocalClock } from "../model/interfaces.js";
import type { ServerParts } from "../model/server-parts.js";
import { accountPayload, organizationPart } from "../payloads/account.js";
import { repositoryPayload } from "../payloads/repository.js";
import type { Registry } from "../repository/registry.js";
import type { Tokens } from "../http/tokens.js";

export interface HostSources {
  readonly clock: LocalClock;
  readonly git: BareGitStore;
  readonly registry: Registry;
  readonly tokens: Tokens;
  readonly urls: ServerParts["urls"];
  readonly trace: (line: string) => void;
  /** Looked up when needed: events and host know one another. */
  readonly events: () => RepositoryEvents;
}

/** What the workflow engine gets to see of the server. */
export function createEngineHost({
  clock,
  git,
  registry,
  tokens,
  urls,
  trace,
  events,
}: HostSources): EngineHost {
  const parts = {
    urls,
    accountOrThrow: (login: string) => registry.accountOrThrow(login),
    repository: (name: string) => registry.repository(name),
  };
  return {
    clock,
    urls,
    trace,
    repository: parts.repository,
    nextId: () => registry.nextId(),
    readFile: async (name, sha, path) => {
      const found = await git.resolve(name, `${sha}:${path}`);
      return found?.type === "blob" ? (await git.readBlob(name, found.sha))?.toString("utf8") : undefined;
    },
    listDirectory: async (name, sha, path) => {
      const found = await git.resolve(name, `${sha}:${path}`);
      const entries = found?.type === "tree" ? await git.readTree(name, found.sha) : undefined;
      return (entries ?? []).map((entry) => entry.path);
    },
    // Also asked for libraries that are not here: a workflow that calls one does not start.
    resolveRef: async (name, ref) => (git.has(name) ? git.resolveCommit(name, ref) : undefined),
    exportTree: (name, sha, directory) => git.exportTree(name, sha, directory),
    mintToken: (claims) => tokens.mint(claims),
    revokeToken: (token) => tokens.revoke(token),
    workflowRunEvent: (run, action) => events().workflowRun(run, action),
    repositoryParts: (repository) => ({
      repository: repositoryPayload(parts, repository),
      ...organizationPart(parts, repository),
    }),
    accountPayload: (login) => ({ ...accountPayload(parts, login) }),
    changed: (run) => mirrorRun(parts, run),
  };
}
