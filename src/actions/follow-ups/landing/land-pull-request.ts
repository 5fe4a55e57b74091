import { branches, consoleName } from "../../../domain/values/names.js";
import { titleInMessage } from "../../../domain/train/commit-messages.js";
import type { EntryDraft } from "../../../domain/log/entry.js";
import type { LandingMethod, CommitSha, Version } from "../../../domain/values/values.js";
import { pullRequestOf } from "../../../domain/train/release-decision.js";
import type { FollowUp } from "../../../domain/state/state.js";
import { taintedCommits } from "../../../domain/state/taint.js";
import type { Merged } from "../../../ports/collaborating.js";
import type { Ports } from "../../../ports/ports.js";
import { landingMethods, type Method } from "./landing-method.js";
import { changesKeptPaths, protectedPaths } from "./protected-paths.js";
import { mergeWithSuccessStatus, setSuccessStatus } from "./merge-with-success-status.js";
import { commitsOnDevelop } from "./commits-on-develop.js";
import { landRelease } from "./land-release.js";
import type { FollowUpOutcome } from "../../run/follow-up-outcome.js";
import { readAgain } from "../../log/fallback-policy.js";
import type { DecisionContext } from "../../run/decision-context.js";
import { transact, WriteRefusedError } from "../../log/transaction.js";
import { needsPerson } from "./needs-person.js";
import { withBaseAt } from "./with-base-at.js";

type LandingFollowUp = Extract<FollowUp, { kind: "land" }>;

/**
 * Brings one pull request of a good release onto develop: by fast-forward where rules allow it (then all land at once),
 * else by the merge API with the head that was released, else with its whole release by a landing pull request. Its
 * required status turns green first: GitHub asks for it, and a job's token bypasses no rule (platform fact 38). The log
 * is read again before each: a rollback approved meanwhile ends the landing.
 */
export async function landPullRequest(
  ports: Ports,
  first: DecisionContext,
  followUp: LandingFollowUp,
): Promise<FollowUpOutcome> {
  const context = await freshStanding(ports, first);
  const { snapshot, policy, state } = context;
  const { version, pullRequest } = followUp;
  if (!state.followUps.some(({ key }) => key === followUp.key)) return { kind: "waits" };
  // Being rolled back: it leaves production, so it must not reach develop any more.
  if (taintedCommits(state, pullRequest.number).has(pullRequest.head)) return { kind: "waits" };
  if (state.landings.some((landing) => landing.version === version))
    return landRelease(ports, context, version);
  if (mayFastForward(context, followUp)) {
    await setSuccessStatus(ports, { sha: pullRequest.head, description: releasedIn(version) });
    const forwarded = await fastForward(ports, context, followUp).catch(whereRefused);
    if (forwarded !== undefined) return forwarded;
  }
  return mergeBy(ports, context, { followUp, methods: landingMethods(snapshot, policy) });
}

const releasedIn = (version: Version): string => `Released in ${version}`;

/** By a rule that is not visible here, which a merge may pass. */
function whereRefused(error: unknown): undefined {
  if (!(error instanceof WriteRefusedError)) throw error;
  return undefined;
}

interface ByMethods {
  readonly followUp: LandingFollowUp;
  /** In the order in which they are tried. */
  readonly methods: readonly Method[];
}

async function mergeBy(
  ports: Ports,
  context: DecisionContext,
  { followUp, methods }: ByMethods,
): Promise<FollowUpOutcome> {
  const { version, pullRequest } = followUp;
  const [method, ...others] = methods;
  if (method === undefined)
    return {
      kind: "refused",
      found: `No merge method is allowed on ${branches.base}.`,
      remedy: `Allow one in the repository's settings or in the ruleset of ${branches.base}.`,
    };
  const merged = await mergeWithSuccessStatus(ports, {
    description: releasedIn(version),
    number: pullRequest.number,
    head: pullRequest.head,
    method,
    title: `Land #${pullRequest.number}: ${titleInMessage(pullRequest.title)}`,
    message: `Released-In: ${version}\nProposed-by: @${pullRequest.author}`,
    wasSeen: pullRequestOf(context.snapshot, pullRequest.number) !== undefined,
  });
  if (merged.kind === "refused")
    return unmerged(ports, context, { followUp, method, others, refusal: merged });
  const { commit, tree, manual } = merged.value;
  const how = manual ? ("by-hand" as const) : method;
  return landed(ports, context, { followUp, merged: { commit, tree }, method: how });
}

/** What this run has put on develop itself GitHub may not show yet. */
async function freshStanding(ports: Ports, context: DecisionContext): Promise<DecisionContext> {
  const { snapshot: known } = context;
  const read = await readAgain(ports, context);
  const isBehind =
    read.snapshot.develop.sha !== known.develop.sha &&
    !(await ports.history.contains(read.snapshot.develop.sha, known.develop.sha));
  return isBehind ? { ...read, snapshot: { ...read.snapshot, develop: known.develop } } : read;
}

async function landed(
  ports: Ports,
  context: DecisionContext,
  {
    followUp,
    merged: { commit, tree },
    method,
  }: {
    readonly followUp: LandingFollowUp;
    readonly merged: Pick<Merged, "commit" | "tree">;
    readonly method: LandingMethod;
  },
): Promise<FollowUpOutcome> {
  const { head } = followUp.pullRequest;
  const isReplayed = method === "rebase" || method === "by-hand";
  const [develop, commits] = await Promise.all([
    tree === undefined ? ports.objects.commitOf(commit) : { sha: commit, tree },
    isReplayed ? commitsOnDevelop(ports, context, { head, commit }) : [commit],
  ]);
  return {
    kind: "settled",
    drafts: [landedDraft(followUp, { develop, commits, method })],
    context: await withBaseAt(ports, context, { develop, method }),
  };
}

const landedDraft = (
  { version, pullRequest: { number, head } }: LandingFollowUp,
  place: {
    readonly develop: Awaited<ReturnType<Ports["objects"]["commitOf"]>>;
    readonly commits: readonly CommitSha[];
    readonly method: LandingMethod;
  },
): EntryDraft => ({
  actor: consoleName,
  facts: { type: "pull-request-landed", version, pullRequest: number, head, ...place },
});

interface Unmerged {
  readonly followUp: LandingFollowUp;
  readonly method: Method;
  readonly others: readonly Method[];
  readonly refusal: Extract<FollowUpOutcome, { kind: "refused" }>;
}

/** Merged manually, closed, pushed to, or refused by a rule. What was released reaches develop all the same. */
async function unmerged(
  ports: Ports,
  context: DecisionContext,
  { followUp, method, others, refusal }: Unmerged,
): Promise<FollowUpOutcome> {
  const { number, head } = followUp.pullRequest;
  if (await isOnDevelop(ports, context, followUp)) {
    // The entry names the released head and not what is on develop, which therefore stays drift: nobody tested what else came with it.
    const develop = await ports.objects.commitOf(head);
    const place = { develop, commits: [head], method: "by-hand" as const };
    return { kind: "settled", drafts: [landedDraft(followUp, place)], context };
  }
  const now = await ports.pullRequests.find(number);
  const shown = pullRequestOf(context.snapshot, number);
  const isLost =
    now.state !== "open" ||
    now.head !== head ||
    shown?.isDraft === true ||
    shown?.mergeable === "CONFLICTING";
  if (isLost) return landRelease(ports, context, followUp.version);
  if (needsPerson(context, number)) return refusal;
  // Nobody is asked for anything that is visible here, so waiting would help nobody.
  if (others.length > 0) return mergeBy(ports, context, { followUp, methods: others });
  const isFinal = method === "rebase" || followUp.refusal !== null;
  return isFinal ? landRelease(ports, context, followUp.version) : refusal;
}

/** By its commits, or because putting its change there once more would change nothing. */
async function isOnDevelop(
  ports: Ports,
  { snapshot: { develop }, state }: DecisionContext,
  { version, pullRequest: { number, head, merge } }: LandingFollowUp,
): Promise<boolean> {
  if (await ports.history.contains(develop.sha, head)) return true;
  const release = state.releases.find((each) => each.version === version);
  const place = release?.pullRequests.findIndex((each) => each.number === number) ?? -1;
  if (release === undefined || place < 0) return false;
  const from = release.pullRequests[place - 1]?.merge ?? release.base;
  if (await changesKeptPaths(ports, from, merge)) return false; // paths that are not compared here
  const applied = await ports.objects.applyChanges({ from, to: merge, onto: develop, keep: protectedPaths });
  return applied.kind === "applied" && applied.tree === develop.tree;
}

/** develop is where the release was built on and nothing but the push itself is asked of it. */
function mayFastForward(
  { snapshot, state, policy }: DecisionContext,
  { version, pullRequest }: LandingFollowUp,
): boolean {
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

async function fastForward(
  ports: Ports,
  context: DecisionContext,
  followUp: LandingFollowUp,
): Promise<FollowUpOutcome> {
  const { version } = followUp;
  const release = context.state.releases.find((each) => each.version === version);
  if (release === undefined)
    return {
      kind: "refused",
      found: `${version} is not among the last releases.`,
      remedy: "Merge the pull request manually.",
    };
  const { develop } = context.snapshot;
  const facts = {
    type: "release-landed" as const,
    version,
    develop: release.commit,
    method: "fast-forward" as const,
  };
  const written = await transact(ports, context, (now) => {
    const isOwed = now.state.followUps.some(({ key }) => key === followUp.key);
    const isTainted = taintedCommits(now.state, followUp.pullRequest.number).has(followUp.pullRequest.head);
    if (!isOwed || isTainted || now.snapshot.develop.sha !== develop.sha)
      return Promise.resolve({ drafts: [], value: false });
    return Promise.resolve({
      drafts: [{ actor: consoleName, facts }],
      moves: [
        {
          ref: `refs/heads/${branches.base}`,
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
    kind: "settled",
    drafts: [],
    context: { ...written.context, snapshot: { ...written.context.snapshot, develop: release.commit } },
  };
}
