import { branches } from "../domain/branches.js";
import { titleInMessage } from "../domain/commit-messages.js";
import type { Policy } from "../domain/policy.js";
import { mergeMethods } from "../domain/landable.js";
import { pullRequestOf } from "../domain/release.js";
import type { Snapshot } from "../domain/snapshot.js";
import type { Debt } from "../domain/state.js";
import { taintedCommits } from "../domain/taint.js";
import type { World } from "../ports/world.js";
import type { Payment } from "./payment.js";
import type { Standing } from "./standing.js";
import { transact } from "./transact.js";

type Method = "merge" | "squash" | "rebase";

/**
 * Brings one pull request of a good release onto develop: by fast-forward where rules allow it (then all land at once),
 * else by the merge API with the head that was released. Its required status turns green first: GitHub asks for it, and a job's token bypasses no rule (platform fact 38).
 */
export async function landPullRequest(
  world: World,
  standing: Standing,
  debt: Extract<Debt, { kind: "land" }>,
): Promise<Payment> {
  const { snapshot, policy, state } = standing;
  const { version, pullRequest } = debt;
  // Being rolled back: it leaves production, so it must not reach develop any more.
  if (taintedCommits(state, pullRequest.number).has(pullRequest.head)) return { kind: "waits" };
  await world.statuses.set({
    sha: pullRequest.head,
    state: "success",
    description: `Released in ${version}`,
    url: world.run.reference.url,
  });
  if (mayFastForward(standing, debt)) return fastForward(world, standing, debt);
  const method = landingMethod(snapshot, policy);
  if (method === undefined)
    return {
      kind: "refused",
      found: "No merge method is allowed on develop.",
      remedy: "Allow one in the repository's settings or in the ruleset of develop.",
    };
  const merged = await world.pullRequests.merge({
    number: pullRequest.number,
    head: pullRequest.head,
    method,
    title: `Land #${pullRequest.number}: ${titleInMessage(pullRequest.title)}`,
    message: `Released-In: ${version}\nProposed-by: @${pullRequest.author}`,
  });
  if (merged.kind === "refused") return (await landedByHand(world, standing, debt)) ?? merged;
  const develop = await world.objects.commitOf(merged.value.commit);
  return {
    kind: "paid",
    drafts: [
      {
        actor: "console",
        facts: {
          type: "pull-request-landed",
          version,
          pullRequest: pullRequest.number,
          head: pullRequest.head,
          develop,
          method,
        },
      },
    ],
    standing: { ...standing, snapshot: { ...snapshot, develop } },
  };
}

/**
 * A person merged it, perhaps with a newer head on top. The entry names the released head and not develop's merge, which
 * therefore stays drift: nobody tested what else came with it.
 */
async function landedByHand(
  world: World,
  { snapshot: { develop } }: Standing,
  { version, pullRequest: { number, head } }: Extract<Debt, { kind: "land" }>,
): Promise<Payment | undefined> {
  if (!(await world.history.contains(develop.sha, head))) return undefined;
  return {
    kind: "paid",
    drafts: [
      {
        actor: "console",
        facts: {
          type: "pull-request-landed",
          version,
          pullRequest: number,
          head,
          develop: await world.objects.commitOf(head),
          method: "merge",
        },
      },
    ],
  };
}

/** The policy's method, else the repository's only one, else a merge commit, which keeps the released heads reachable. */
export function landingMethod(snapshot: Snapshot, policy: Policy): Method | undefined {
  const allowed = mergeMethods(snapshot);
  const { method } = policy.landing;
  if (method !== "auto") return allowed.includes(method) ? method : undefined;
  const preferred: readonly Method[] = ["merge", "squash", "rebase"];
  return preferred.find((each) => allowed.includes(each));
}

/** develop is where the release was built on and nothing but the push itself is asked of it. */
function mayFastForward(
  { snapshot, state, policy }: Standing,
  { version, pullRequest }: Extract<Debt, { kind: "land" }>,
): boolean {
  const { rules, develop } = snapshot;
  const isFree =
    !rules.pullRequestRequired &&
    rules.requiredContexts.length === 0 &&
    !rules.linearHistory &&
    !rules.mergeQueue;
  const release = state.releases.find((each) => each.version === version);
  const isBase = develop.sha === state.train.base.sha && release?.commit.sha === state.train.tip.sha;
  return (
    isFree &&
    isBase &&
    policy.landing.method === "auto" &&
    snapshot.repository.mergeMethods.includes("merge") &&
    pullRequestOf(snapshot, pullRequest.number)?.head === pullRequest.head
  );
}

async function fastForward(
  world: World,
  standing: Standing,
  { version }: Extract<Debt, { kind: "land" }>,
): Promise<Payment> {
  const release = standing.state.releases.find((each) => each.version === version);
  if (release === undefined)
    return {
      kind: "refused",
      found: `${version} is not among the last releases.`,
      remedy: "Merge the pull request by hand.",
    };
  const written = await transact(world, standing, (now) =>
    Promise.resolve({
      drafts: [
        {
          actor: "console",
          facts: {
            type: "release-landed" as const,
            version,
            develop: release.commit,
            method: "fast-forward" as const,
          },
        },
      ],
      moves: [
        {
          ref: `refs/heads/${branches.develop}`,
          before: now.snapshot.develop.sha,
          after: release.commit.sha,
          force: false,
        },
      ],
      value: undefined,
    }),
  );
  return {
    kind: "paid",
    drafts: [],
    standing: { ...written.standing, snapshot: { ...written.standing.snapshot, develop: release.commit } },
  };
}
