import { branches } from "../../../domain/values/names.js";
import { titleInMessage } from "../../../domain/train/commit-messages.js";
import type { EntryDraft } from "../../../domain/log/entry.js";
import type { LandingMethod, CommitSha, Version } from "../../../domain/values/values.js";
import { pullRequestOf } from "../../../domain/train/release-decision.js";
import type { Debt } from "../../../domain/state/state.js";
import { taintedCommits } from "../../../domain/state/taint.js";
import type { World } from "../../../ports/world.js";
import { landingMethods, type Method } from "./landing-method.js";
import { changesKeptPaths, keptPaths } from "./protected-paths.js";
import { mergeAsGood, showGood } from "./merge-with-success-status.js";
import { commitsOnDevelop } from "./commits-on-develop.js";
import { landRelease } from "./land-release.js";
import type { Payment } from "../../run/follow-up-outcome.js";
import { readAgain } from "../../run/fallback-policy.js";
import type { Standing } from "../../run/decision-context.js";
import { transact, WriteRefusedError } from "../../run/transaction.js";
import { waitsForPeople } from "./needs-person.js";
import { withLanded } from "./with-base-at.js";

type LandDebt = Extract<Debt, { kind: "land" }>;

/**
 * Brings one pull request of a good release onto develop: by fast-forward where rules allow it (then all land at once),
 * else by the merge API with the head that was released, else with its whole release by a landing pull request. Its
 * required status turns green first: GitHub asks for it, and a job's token bypasses no rule (platform fact 38). The log
 * is read again before each: a rollback approved meanwhile ends the landing.
 */
export async function landPullRequest(world: World, first: Standing, debt: LandDebt): Promise<Payment> {
  const standing = await freshStanding(world, first);
  const { snapshot, policy, state } = standing;
  const { version, pullRequest } = debt;
  if (!state.debts.some(({ key }) => key === debt.key)) return { kind: "waits" };
  // Being rolled back: it leaves production, so it must not reach develop any more.
  if (taintedCommits(state, pullRequest.number).has(pullRequest.head)) return { kind: "waits" };
  if (state.landings.some((landing) => landing.version === version))
    return landRelease(world, standing, version);
  if (mayFastForward(standing, debt)) {
    await showGood(world, { sha: pullRequest.head, description: releasedIn(version) });
    const forwarded = await fastForward(world, standing, debt).catch(whereRefused);
    if (forwarded !== undefined) return forwarded;
  }
  return mergeBy(world, standing, { debt, methods: landingMethods(snapshot, policy) });
}

const releasedIn = (version: Version): string => `Released in ${version}`;

/** By a rule that is not visible here, which a merge may pass. */
function whereRefused(error: unknown): undefined {
  if (!(error instanceof WriteRefusedError)) throw error;
  return undefined;
}

interface ByMethods {
  readonly debt: LandDebt;
  /** In the order in which they are tried. */
  readonly methods: readonly Method[];
}

async function mergeBy(world: World, standing: Standing, { debt, methods }: ByMethods): Promise<Payment> {
  const { version, pullRequest } = debt;
  const [method, ...others] = methods;
  if (method === undefined)
    return {
      kind: "refused",
      found: "No merge method is allowed on develop.",
      remedy: "Allow one in the repository's settings or in the ruleset of develop.",
    };
  const merged = await mergeAsGood(world, {
    description: releasedIn(version),
    number: pullRequest.number,
    head: pullRequest.head,
    method,
    title: `Land #${pullRequest.number}: ${titleInMessage(pullRequest.title)}`,
    message: `Released-In: ${version}\nProposed-by: @${pullRequest.author}`,
  });
  if (merged.kind === "refused") return unmerged(world, standing, { debt, method, others, refusal: merged });
  const { commit, byHand } = merged.value;
  const how = byHand ? ("by-hand" as const) : method;
  return landed(world, standing, { debt, commit, method: how });
}

/** What this run has put on develop itself GitHub may not show yet. */
async function freshStanding(world: World, standing: Standing): Promise<Standing> {
  const { snapshot: known } = standing;
  const read = await readAgain(world, standing);
  const isBehind =
    read.snapshot.develop.sha !== known.develop.sha &&
    !(await world.history.contains(read.snapshot.develop.sha, known.develop.sha));
  return isBehind ? { ...read, snapshot: { ...read.snapshot, develop: known.develop } } : read;
}

async function landed(
  world: World,
  standing: Standing,
  {
    debt,
    commit,
    method,
  }: { readonly debt: LandDebt; readonly commit: CommitSha; readonly method: LandingMethod },
): Promise<Payment> {
  const { head } = debt.pullRequest;
  const isReplayed = method === "rebase" || method === "by-hand";
  const [develop, commits] = await Promise.all([
    world.objects.commitOf(commit),
    isReplayed ? commitsOnDevelop(world, standing, { head, commit }) : [commit],
  ]);
  return {
    kind: "paid",
    drafts: [landedDraft(debt, { develop, commits, method })],
    standing: await withLanded(world, standing, { develop, method }),
  };
}

const landedDraft = (
  { version, pullRequest: { number, head } }: LandDebt,
  place: {
    readonly develop: Awaited<ReturnType<World["objects"]["commitOf"]>>;
    readonly commits: readonly CommitSha[];
    readonly method: LandingMethod;
  },
): EntryDraft => ({
  actor: "console",
  facts: { type: "pull-request-landed", version, pullRequest: number, head, ...place },
});

interface Unmerged {
  readonly debt: LandDebt;
  readonly method: Method;
  readonly others: readonly Method[];
  readonly refusal: Extract<Payment, { kind: "refused" }>;
}

/** Merged by hand, closed, pushed to, or refused by a rule. What was released reaches develop all the same. */
async function unmerged(
  world: World,
  standing: Standing,
  { debt, method, others, refusal }: Unmerged,
): Promise<Payment> {
  const { number, head } = debt.pullRequest;
  if (await isOnDevelop(world, standing, debt)) {
    // The entry names the released head and not what is on develop, which therefore stays drift: nobody tested what else came with it.
    const develop = await world.objects.commitOf(head);
    const place = { develop, commits: [head], method: "by-hand" as const };
    return { kind: "paid", drafts: [landedDraft(debt, place)], standing };
  }
  const now = await world.pullRequests.find(number);
  const shown = pullRequestOf(standing.snapshot, number);
  const isLost =
    now.state !== "open" ||
    now.head !== head ||
    shown?.isDraft === true ||
    shown?.mergeable === "CONFLICTING";
  if (isLost) return landRelease(world, standing, debt.version);
  if (waitsForPeople(standing, number)) return refusal;
  // Nobody is asked for anything that is visible here, so waiting would help nobody.
  if (others.length > 0) return mergeBy(world, standing, { debt, methods: others });
  const isFinal = method === "rebase" || debt.refusal !== null;
  return isFinal ? landRelease(world, standing, debt.version) : refusal;
}

/** By its commits, or because putting its change there once more would change nothing. */
async function isOnDevelop(
  world: World,
  { snapshot: { develop }, state }: Standing,
  { version, pullRequest: { number, head, merge } }: LandDebt,
): Promise<boolean> {
  if (await world.history.contains(develop.sha, head)) return true;
  const release = state.releases.find((each) => each.version === version);
  const place = release?.pullRequests.findIndex((each) => each.number === number) ?? -1;
  if (release === undefined || place < 0) return false;
  const from = release.pullRequests[place - 1]?.merge ?? release.base;
  if (await changesKeptPaths(world, from, merge)) return false; // paths that are not compared here
  const applied = await world.objects.applyChanges({ from, to: merge, onto: develop, keep: keptPaths });
  return applied.kind === "applied" && applied.tree === develop.tree;
}

/** develop is where the release was built on and nothing but the push itself is asked of it. */
function mayFastForward({ snapshot, state, policy }: Standing, { version, pullRequest }: LandDebt): boolean {
  const { rules, develop } = snapshot;
  const isFree =
    !rules.pullRequestRequired &&
    rules.requiredContexts.length === 0 &&
    !rules.linearHistory &&
    !rules.signatures &&
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

async function fastForward(world: World, standing: Standing, debt: LandDebt): Promise<Payment> {
  const { version } = debt;
  const release = standing.state.releases.find((each) => each.version === version);
  if (release === undefined)
    return {
      kind: "refused",
      found: `${version} is not among the last releases.`,
      remedy: "Merge the pull request by hand.",
    };
  const { develop } = standing.snapshot;
  const facts = {
    type: "release-landed" as const,
    version,
    develop: release.commit,
    method: "fast-forward" as const,
  };
  const written = await transact(world, standing, (now) => {
    const isOwed = now.state.debts.some(({ key }) => key === debt.key);
    const isTainted = taintedCommits(now.state, debt.pullRequest.number).has(debt.pullRequest.head);
    if (!isOwed || isTainted || now.snapshot.develop.sha !== develop.sha)
      return Promise.resolve({ drafts: [], value: false });
    return Promise.resolve({
      drafts: [{ actor: "console", facts }],
      moves: [
        {
          ref: `refs/heads/${branches.develop}`,
          before: develop.sha,
          after: release.commit.sha,
          force: false,
        },
      ],
      value: true,
    });
  });
  if (!written.value) return { kind: "waits" };
  return {
    kind: "paid",
    drafts: [],
    standing: { ...written.standing, snapshot: { ...written.standing.snapshot, develop: release.commit } },
  };
}
