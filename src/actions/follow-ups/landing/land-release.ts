import { consoleName, landingBranch, branches } from "../../../domain/values/names.js";
import type { EntryDraft } from "../../../domain/log/entry.js";
import { type LandingMethod, shortSha, type Commit, type Version } from "../../../domain/values/values.js";
import { approvalWanted, isApprovedByHand, manualLanding } from "../../../domain/train/manual-landing.js";
import { pullRequestOf } from "../../../domain/train/release-decision.js";
import type { PullRequestFacts } from "../../../domain/snapshot/snapshot.js";
import type { Landing, Release, State } from "../../../domain/state/state.js";
import type { Ports } from "../../../ports/ports.js";
import type { KeptPaths } from "../../../ports/writing.js";
import { landingMethods, type Method } from "./landing-method.js";
import { mergeWithSuccessStatus } from "./merge-with-success-status.js";
import { lookUpOrigin } from "../../run/origin.js";
import { doubtfulReviewers, withOutsiders } from "../../run/outsiders.js";
import { inPaths, type FollowUpOutcome } from "../../run/follow-up-outcome.js";
import { changesKeptPaths, protectedPaths } from "./protected-paths.js";
import type { DecisionContext } from "../../run/decision-context.js";
import { transact } from "../../log/transaction.js";
import { needsPerson } from "./needs-person.js";
import { withBaseAt } from "./with-base-at.js";

/**
 * One pull request brings a whole release to develop: where one of its own was closed or pushed to while it was deployed,
 * or conflicts by now. What production runs must not be missing from develop. Its head is pinned by its entry.
 */
export async function landRelease(
  ports: Ports,
  context: DecisionContext,
  version: Version,
): Promise<FollowUpOutcome> {
  const release = context.state.releases.find((each) => each.version === version);
  const methods = landingMethods(context.snapshot, context.policy);
  if (release === undefined || methods.length === 0)
    return {
      kind: "refused",
      found:
        release === undefined
          ? `${version} is not among the last releases.`
          : `No merge method is allowed on ${branches.base}.`,
      remedy: `Merge the tag ${version} into ${branches.base} manually.`,
    };
  const manual = context.snapshot.pullRequests.find((each) => manualLanding(context.state, each) === version);
  if (manual !== undefined) return mergeMadeByHand(ports, context, { version, pullRequest: manual, methods });
  const known = context.state.landings.find((landing) => landing.version === version);
  if (known !== undefined) return mergeLanding(ports, context, { landing: known, methods });
  return openLanding(ports, context, { release, methods });
}

interface MadeByHand {
  readonly version: Version;
  readonly pullRequest: PullRequestFacts;
  readonly methods: readonly Method[];
}

/** What it brings besides the release nobody tested: the entry does not account for its merge, which therefore is drift. */
async function mergeMadeByHand(
  ports: Ports,
  context: DecisionContext,
  { version, pullRequest, methods }: MadeByHand,
): Promise<FollowUpOutcome> {
  const { number, head } = pullRequest;
  const [origin, policy] = await Promise.all([
    madePart(ports, context, { version, pullRequest }).then((part) => lookUpOrigin(ports, context, part)),
    withOutsiders(ports, context.policy, doubtfulReviewers(pullRequest.reviews)),
  ]);
  if (!isApprovedByHand(pullRequest, { policy, origin }))
    return {
      kind: "refused",
      found: `#${number} brings ${version} to ${branches.base} manually, and no rollback approver has approved ${shortSha(head)}.`,
      remedy: approvalWanted(pullRequest, policy),
    };
  const [method = "merge", ...others] = methods;
  const title = `Land ${version} (#${number})`;
  const message = `Released-In: ${version}`;
  const description = `Lands ${version}`;
  const merged = await mergeWithSuccessStatus(ports, { description, number, head, method, title, message });
  if (merged.kind === "refused")
    return others.length > 0 && !needsPerson(context, number)
      ? mergeMadeByHand(ports, context, { version, pullRequest, methods: others })
      : merged;
  const [made, develop] = await Promise.all([
    ports.objects.commitOf(head),
    ports.objects.commitOf(merged.value.commit),
  ]);
  return {
    kind: "settled",
    drafts: [landedDraft({ version, develop: made, method: "by-hand" })],
    context: await withBaseAt(ports, context, { develop, method }),
  };
}

/** Without the commits that were released: of those the release's own approvals speak. */
async function madePart(
  ports: Ports,
  { state }: DecisionContext,
  { version, pullRequest }: Pick<MadeByHand, "version" | "pullRequest">,
): Promise<PullRequestFacts> {
  const release = state.releases.find((each) => each.version === version);
  if (release === undefined) return pullRequest;
  const { commitFacts } = pullRequest;
  const isReleased = await Promise.all(
    commitFacts.map(({ sha }) => ports.history.contains(release.commit.sha, sha)),
  );
  return { ...pullRequest, commitFacts: commitFacts.filter((_, index) => isReleased[index] !== true) };
}

interface Wanted {
  readonly release: Release;
  /** In the order in which they are tried. */
  readonly methods: readonly Method[];
}

async function openLanding(ports: Ports, context: DecisionContext, wanted: Wanted): Promise<FollowUpOutcome> {
  const { version } = wanted.release;
  const made = await landingCommit(ports, context, wanted);
  if (made.kind !== "made") return (await mergedManually(ports, version)) ?? made;
  const { commit } = made;
  const branch = landingBranch(version);
  const ref = `refs/heads/${branch}`;
  let moved = await ports.objects.moveRef({ ref, before: null, after: commit.sha, force: false });
  if (moved.kind === "raced") {
    const before = (await ports.objects.headOf(branch)) ?? null;
    moved = await ports.objects.moveRef({ ref, before, after: commit.sha, force: true });
  }
  if (moved.kind === "refused") return moved;
  const opened = await ports.pullRequests.open({
    branch,
    title: `Land ${version}`,
    body: landingBody(wanted.release),
  });
  if (opened.kind === "refused") return opened;
  if (opened.value.head !== commit.sha) return { kind: "waits" };
  const landing: Landing = { version, pullRequest: opened.value.number, branch, commit };
  const written = await transact(ports, context, ({ state }) => {
    const isOwed = state.followUps.some(
      (followUp) => followUp.kind === "land" && followUp.version === version,
    );
    const isNew = !state.landings.some((each) => each.version === version);
    const draft: EntryDraft = { actor: consoleName, facts: { type: "landing-opened", ...landing } };
    return Promise.resolve({ drafts: isOwed && isNew ? [draft] : [], value: undefined });
  });
  const known = written.context.state.landings.find((each) => each.version === version);
  if (known?.pullRequest !== landing.pullRequest) return { kind: "waits" };
  return mergeLanding(ports, written.context, { landing, methods: wanted.methods });
}

/** Past the console, from the branch that the refusal names. */
async function mergedManually(ports: Ports, version: Version): Promise<FollowUpOutcome | undefined> {
  const found = await ports.pullRequests.newestOf(landingBranch(version));
  if (found?.state !== "merged") return undefined;
  const made = await ports.objects.commitOf(found.head);
  return { kind: "settled", drafts: [landedDraft({ version, develop: made, method: "by-hand" })] };
}

/** The release commit itself, so that its heads become part of develop; where no merge commit may be, one of its tree. */
async function landingCommit(
  ports: Ports,
  { state, snapshot: { develop } }: DecisionContext,
  { release, methods }: Wanted,
): Promise<{ readonly kind: "made"; readonly commit: Commit } | FollowUpOutcome> {
  if (methods[0] === "merge") return { kind: "made", commit: release.commit };
  const { version, base, commit: to } = release;
  const keep = (await changesKeptPaths(ports, base, to)) ? nothingKept : protectedPaths;
  const from = landedPart(state, release);
  const applied = await ports.objects.applyChanges({ from, to, onto: develop, keep });
  if (applied.kind === "refused") return applied;
  if (applied.kind === "conflict")
    return {
      kind: "refused",
      found: `${version} conflicts with ${branches.base} ${inPaths(applied.paths)}.`,
      remedy: `From ${branches.base} make a branch "${landingBranch(version)}", merge the tag ${version} into it, resolve the conflict, open a pull request and let a rollback approver approve it; production runs ${version} and ${branches.base} lacks it.`,
    };
  const commit = await ports.objects.createCommit({
    tree: applied.tree,
    parents: [develop.sha],
    message: `Land ${version}\n\nReleased-In: ${version}\nRelease-Commit: ${to.sha}`,
  });
  return { kind: "made", commit };
}

/** What of the release develop has already: of a stack that squash tears apart, the lower ones. */
function landedPart(state: State, { version, base, pullRequests }: Release): Commit {
  const owed = new Set(
    state.followUps.flatMap((followUp) =>
      followUp.kind === "land" && followUp.version === version ? [followUp.pullRequest.number] : [],
    ),
  );
  const next = pullRequests.findIndex(({ number }) => owed.has(number));
  return pullRequests.slice(0, Math.max(next, 0)).at(-1)?.merge ?? base;
}

/** A released change of the rules has to land as well; without an App GitHub refuses it, and says so. */
const nothingKept: KeptPaths = { directories: [], files: [] };

const landingBody = ({ version, pullRequests }: Release): string =>
  [
    `Production runs ${version}, and not all of its pull requests could be merged as they were released: ${pullRequests.map(({ number }) => `#${number}`).join(", ")}.`,
    `This brings exactly what was released to ${branches.base}. The console merges it itself where the rules allow; after a push to its branch a rollback approver has to approve it first.`,
  ].join("\n\n");

interface Opened {
  readonly landing: Landing;
  readonly methods: readonly Method[];
}

async function mergeLanding(
  ports: Ports,
  context: DecisionContext,
  { landing, methods }: Opened,
): Promise<FollowUpOutcome> {
  const { version, pullRequest, commit } = landing;
  const [method = "merge", ...others] = methods;
  const merged = await mergeWithSuccessStatus(ports, {
    description: `Lands ${version}`,
    number: pullRequest,
    head: commit.sha,
    method,
    title: `Land ${version} (#${pullRequest})`,
    message: `Released-In: ${version}`,
  });
  if (merged.kind === "done") {
    const develop = await ports.objects.commitOf(merged.value.commit);
    return landed(ports, context, { version, develop, method: merged.value.manual ? "by-hand" : method });
  }
  const now = await ports.pullRequests.find(pullRequest);
  if (now.state === "merged" && now.mergeCommit !== undefined) {
    // With another head: what else it brought is drift, so the entry does not account for it.
    return { kind: "settled", drafts: [landedDraft({ version, develop: commit, method: "by-hand" })] };
  }
  if (now.state === "closed") {
    const { context: known } = await recordClosed(ports, context, landing);
    if (!known.state.landings.some((each) => each.version === version))
      return landRelease(ports, known, version);
  }
  if (others.length > 0 && now.head === commit.sha && !needsPerson(context, pullRequest))
    return mergeLanding(ports, context, { landing, methods: others });
  if (pullRequestOf(context.snapshot, pullRequest)?.mergeable === "CONFLICTING")
    return {
      kind: "refused",
      found: `#${pullRequest}, which lands ${version}, conflicts with ${branches.base}.`,
      remedy: `Merge ${branches.base} into its branch "${landing.branch}", resolve the conflict, push, and let a rollback approver approve #${pullRequest}; production runs ${version} and ${branches.base} lacks it.`,
    };
  return {
    ...merged,
    remedy: `${merged.remedy} Merge #${pullRequest}: production runs ${version} and ${branches.base} lacks it.`,
  };
}

const recordClosed = (ports: Ports, context: DecisionContext, { version, pullRequest }: Landing) =>
  transact(ports, context, ({ state }) => {
    const facts = { type: "landing-closed" as const, version, pullRequest };
    const isKnown = state.landings.some((each) => each.pullRequest === pullRequest);
    return Promise.resolve({ drafts: isKnown ? [{ actor: consoleName, facts }] : [], value: undefined });
  });

interface Landed {
  readonly version: Version;
  readonly develop: Commit;
  readonly method: LandingMethod;
}

const landedDraft = (place: Landed): EntryDraft => ({
  actor: consoleName,
  facts: { type: "release-landed", ...place },
});

const landed = async (ports: Ports, context: DecisionContext, place: Landed): Promise<FollowUpOutcome> => ({
  kind: "settled",
  drafts: [landedDraft(place)],
  context: await withBaseAt(ports, context, place),
});
