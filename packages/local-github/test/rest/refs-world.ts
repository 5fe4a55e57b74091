/** Refs of acme/shop, moved over REST by a writer and by a workflow. */
import { openWorld, type Octokit, type World } from "./collaboration-world.js";

export const repo = { owner: "acme", repo: "shop" };

export interface RefsWorld extends World {
  readonly mira: Octokit;
  readonly bot: Octokit;
  tipOf(branch: string): Promise<string>;
  /** A commit on top of a branch that no ref points at. */
  looseCommit(branch: string, files: Readonly<Record<string, string>>): Promise<string>;
}

export async function openRefsWorld(): Promise<RefsWorld> {
  const world = await openWorld();
  const tipOf = async (branch: string): Promise<string> =>
    (await world.readRef(`refs/heads/${branch}`)) ?? "";
  return {
    ...world,
    mira: world.as("mira"),
    bot: world.asWorkflow({ contents: "write", "pull-requests": "write" }),
    tipOf,
    looseCommit: async (branch, files) => {
      const tip = await tipOf(branch);
      const sha = await world.commit(branch, files);
      await world.github.git.moveRefs("acme/shop", [
        { ref: `refs/heads/${branch}`, before: sha, after: tip },
      ]);
      return sha;
    },
  };
}

export const move = (client: Octokit, branch: string, sha: string, force = false) =>
  client.rest.git.updateRef({ ...repo, ref: `heads/${branch}`, sha, force });

export const create = (client: Octokit, ref: string, sha: string) =>
  client.rest.git.createRef({ ...repo, ref, sha });

export const remove = (client: Octokit, ref: string) => client.rest.git.deleteRef({ ...repo, ref });
