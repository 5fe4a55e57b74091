import * as z from "../../../../domain/values/shapes.js";
import { scratchBranch } from "../../../../domain/values/names.js";
import { MisconfiguredError } from "../../../../domain/values/misconfigured.js";
import { RateLimitError } from "../../../../domain/values/rate-limit.js";
import type { ScratchBranch } from "../../../../ports/writing.js";
import { ApiError } from "../../http/api-errors.js";
import type { GitHubClient } from "../../http/client.js";
import { parseAnswer } from "../../http/typed-queries.js";
import { readRef } from "../ref-moves.js";

const prefix = scratchBranch("");
const oldestMilliseconds = 2 * 60 * 60 * 1000;

/** A name that is never used twice; it begins with the time, by which what was left behind is known. */
export const newScratchName = (): string => scratchBranch(`${Date.now()}-${globalThis.crypto.randomUUID()}`);

/** Deletes what killed runs left behind two hours ago and more; no run of the console lives that long. */
export async function sweepScratch(client: GitHubClient): Promise<void> {
  const route = "GET /repos/{owner}/{repo}/git/matching-refs/{ref}";
  const refs = parseAnswer(refsShape, (await client.rest(route, { ref: `heads/${prefix}` })).data, route);
  const names = refs.map(({ ref }) => ref.slice("refs/heads/".length));
  const left = names.filter(
    (name) => Date.now() - Number(name.slice(prefix.length).split("-")[0]) > oldestMilliseconds,
  );
  for (const name of left) await discardBranch(client, name);
}

const refsShape = z.array(z.object({ ref: z.string() }));

/** Nobody else uses the name: when it is there after a lost answer, it is ours. */
export async function createScratch(client: GitHubClient, { name, tip }: ScratchBranch): Promise<void> {
  const ref = `refs/heads/${name}`;
  try {
    await client.rest("POST /repos/{owner}/{repo}/git/refs", { ref, sha: tip });
  } catch (error) {
    const isLost = error instanceof ApiError && error.isAmbiguous;
    if (!isLost || (await readRef(client, ref)) !== tip) throw error;
  }
}

/** Best effort: a branch of a name that nobody else uses; what stays is swept later (`sweepScratch`). */
export async function discardBranch(client: GitHubClient, name: string): Promise<void> {
  try {
    const branch = { ref: `heads/${name}` };
    await client.rest("DELETE /repos/{owner}/{repo}/git/refs/{ref}", branch, { repeatable: true });
  } catch (error) {
    const isGitHubs =
      error instanceof ApiError || error instanceof MisconfiguredError || error instanceof RateLimitError;
    if (!isGitHubs) throw error;
  }
}
