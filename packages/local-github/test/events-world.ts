/** A repository with real git objects whose events are kept instead of starting runs. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@jest/globals";
import { validateWebhook } from "../src/contract/validator.js";
import { createEvents, type RepositoryEvents } from "../src/events/index.js";
import { BareGitStore } from "../src/git/git-store.js";
import type { RepositoryEvent } from "../src/model/interfaces.js";
import type { PullRequest, Repository, TokenClaims } from "../src/model/model.js";
import { Registry } from "../src/repository/registry.js";
import { SimulatedClock } from "../src/control/simulated-clock.js";

export const name = "acme/shop";

export const mira: TokenClaims = { kind: "user", login: "mira" };

type Files = Readonly<Record<string, string>>;

export interface EventsWorld {
  readonly git: BareGitStore;
  readonly registry: Registry;
  readonly repository: Repository;
  readonly events: RepositoryEvents;
  /** What the engine was told. */
  readonly sent: readonly RepositoryEvent[];
  /** Where a payload is not as GitHub describes it. */
  readonly problems: readonly string[];
  commit(files: Files, place: { readonly on: string; readonly parent?: string }): Promise<string>;
  openPull(
    files: Files,
    options?: { readonly fork?: boolean },
  ): Promise<{ readonly pull: PullRequest; readonly base: string }>;
  close(): Promise<void>;
}

export async function openEventsWorld(): Promise<EventsWorld> {
  const directory = await mkdtemp(join(tmpdir(), "events-"));
  const clock = new SimulatedClock();
  const git = new BareGitStore(directory, () => clock.now());
  const registry = new Registry();
  registry.addAccount("acme", "Organization");
  const repository = registry.addRepository(
    { owner: "acme", name: "shop", defaultBranch: "develop", collaborators: { mira: "write" } },
    "2026-01-05T09:00:00Z",
  );
  await git.create(name, { defaultBranch: "develop" });
  const sent: RepositoryEvent[] = [];
  const problems: string[] = [];
  const events = createEvents(
    {
      git,
      urls: {
        server: "http://127.0.0.1:1",
        api: "http://127.0.0.1:1/api",
        graphql: "http://127.0.0.1:1/api/graphql",
      },
      engine: {
        handle: async (event: RepositoryEvent) => {
          sent.push(event);
          return [];
        },
      } as never,
      repository: (wanted) => registry.repository(wanted),
      accountOrThrow: (login) => registry.accountOrThrow(login),
    },
    {
      validateWebhook: (event, action, payload) => problems.push(...validateWebhook(event, action, payload)),
    },
  );
  return {
    git,
    registry,
    repository,
    events,
    sent,
    problems,
    commit: (files, place) => commit(git, files, place),
    openPull: (files, options) => openPull({ git, repository }, files, options),
    close: async () => {
      git.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function openPull(
  { git, repository }: Pick<EventsWorld, "git" | "repository">,
  files: Files,
  options: { readonly fork?: boolean } = {},
): Promise<{ readonly pull: PullRequest; readonly base: string }> {
  const base = await commit(git, { "README.md": "base" }, { on: "develop" });
  const headSha = await commit(git, files, { on: "feature", parent: base });
  const pull: PullRequest = {
    id: 11,
    number: 1,
    title: "A feature",
    body: "",
    state: "open",
    isDraft: false,
    author: "mira",
    base: "develop",
    headRepository: options.fork === true ? "fern/shop" : name,
    headBranch: "feature",
    headSha,
    labels: [],
    assignees: [],
    merged: undefined,
    reviews: [],
    threads: [],
    createdAt: "2026-01-05T09:30:00Z",
    updatedAt: "2026-01-05T09:30:00Z",
    closedAt: undefined,
  };
  repository.pulls.set(1, pull);
  return { pull, base };
}

async function commit(
  git: BareGitStore,
  files: Files,
  { on, parent }: { readonly on: string; readonly parent?: string },
): Promise<string> {
  const ref = `refs/heads/${on}`;
  const tip = parent ?? (await git.readRef(name, ref));
  const base = tip === undefined ? undefined : (await git.readCommit(name, tip))?.tree;
  const entries = await Promise.all(
    Object.entries(files).map(async ([path, text]) => ({
      path,
      mode: "100644",
      type: "blob" as const,
      sha: await git.createBlob(name, Buffer.from(text)),
    })),
  );
  const tree = await git.createTree(name, { base, entries });
  const sha = await git.createCommit(name, {
    tree,
    parents: tip === undefined ? [] : [tip],
    message: Object.keys(files).join(", "),
  });
  await git.moveRefs(name, [{ ref, before: undefined, after: sha }]);
  return sha;
}

export function only<T>(items: readonly T[]): T {
  expect(items).toHaveLength(1);
  const [item] = items;
  if (item === undefined) throw new Error("There is no item.");
  return item;
}
