/** A running local GitHub with an empty acme/shop, a writer, a reader and a stranger. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLocalGitHub, type LocalGitHub } from "../src/index.js";
import type { Repository, ScopeLevel } from "../src/model/model.js";
import { clientFor, commitFiles, type Octokit } from "./rest/collaboration-world.js";

export const name = "acme/shop";

export const repo = { owner: "acme", repo: "shop" };

export interface ServerWorld {
  readonly directory: string;
  readonly github: LocalGitHub;
  readonly repository: Repository;
  clientOf(token: string): Octokit;
  as(login: string): Octokit;
  jobToken(permissions: Readonly<Record<string, ScopeLevel>>, jobId?: number): string;
  commit(branch: string, files: Readonly<Record<string, string>>): Promise<string>;
  close(): Promise<void>;
}

export async function openServerWorld(): Promise<ServerWorld> {
  const directory = await mkdtemp(join(tmpdir(), "local-github-"));
  const github = await createLocalGitHub({ directory });
  const repository = await github.addRepository({
    owner: "acme",
    name: "shop",
    defaultBranch: "develop",
    collaborators: { ada: "write", rita: "read" },
  });
  github.addAccount("stranger");
  return {
    directory,
    github,
    repository,
    clientOf: (token) => clientFor(github, token),
    as: (login) => clientFor(github, github.token(login)),
    jobToken: (permissions, jobId = 7) =>
      github.mintToken({
        kind: "actions",
        login: "github-actions[bot]",
        repository: name,
        permissions,
        runId: 1,
        jobId,
        jobName: "decide",
      }),
    commit: (branch, files) => commitFiles(github, { name, branch, files }),
    close: async () => {
      await github.close();
      await rm(directory, { recursive: true });
    },
  };
}
