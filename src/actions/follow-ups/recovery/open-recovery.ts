import { consoleName, recoveryBranch } from "../../../domain/values/names.js";
import {
  openRecoveryLink,
  recoveryBody,
  recoveryTitle,
  type RecoveryFacts,
} from "../../../domain/rollback/recovery-pull-request.js";
import { eachOnce, rollbackOf } from "../../../domain/state/active-rollbacks.js";
import type { Rollback } from "../../../domain/state/state.js";
import type { Commit, CommitSha } from "../../../domain/values/values.js";
import type { Ports } from "../../../ports/ports.js";
import { empty, headOf, makeRecovery, type Absorbed, type MadeRecovery } from "./build-recovery.js";
import type { FollowUpOutcome } from "../../run/follow-up-outcome.js";
import { markPullRequest } from "../landing/mark-pull-request.js";
import { startableChecks, startChecks, type StartableChecks } from "./start-checks.js";
import { placeOf, type RecoveryBranch } from "./recovery-branch.js";
import type { DecisionContext } from "../../run/decision-context.js";

/**
 * Opens the pull request that brings back everything that was rolled back: the target, plus all that the rolled-back
 * attempt had over it, on develop as it is after the revert, plus earlier recoveries that are not released, with every
 * fix pushed to them. Opened at once, on top of a revert that has not landed.
 */
export async function openRecovery(
  ports: Ports,
  context: DecisionContext,
  id: string,
): Promise<FollowUpOutcome> {
  const rollback = rollbackOf(context.state, id);
  if (rollback === undefined || rollback.phase !== "restored") return { kind: "waits" };
  const base = recoveryBase(context, rollback);
  if (base === undefined) return { kind: "waits" };
  const manual = openedByHand(context, rollback);
  if (manual !== undefined) return adopt(ports, context, { rollback, ...manual });
  const made = await makeRecovery(ports, context, { rollback, base });
  if (made.kind !== "made") return made;
  return publishRecovery(ports, context, { rollback, made });
}

/** develop once it is clean; until then the revert itself, so that nothing waits for a person. */
const recoveryBase = ({ snapshot }: DecisionContext, { reverted, revert }: Rollback): Commit | undefined =>
  reverted === null ? revert?.commit : snapshot.develop;

/**
 * From the recovery's branch, where Actions may not open pull requests or somebody resolved a conflict. What a killed run
 * of the console opened is not taken for that: going on with it finishes what that run did not come to.
 */
function openedByHand(
  { snapshot }: DecisionContext,
  { id }: Rollback,
): { readonly number: number; readonly head: CommitSha } | undefined {
  const branch = recoveryBranch(id);
  return snapshot.pullRequests.find(
    (each) => each.headBranch === branch && !each.isCrossRepository && !each.author.isBot,
  );
}

/** A branch that this run did not make: what it stands on and what it holds git says. */
async function adopt(
  ports: Ports,
  context: DecisionContext,
  {
    rollback,
    number,
    head,
  }: { readonly rollback: Rollback; readonly number: number; readonly head: CommitSha },
): Promise<FollowUpOutcome> {
  const [commit, place, absorbs] = await Promise.all([
    ports.objects.commitOf(head),
    placeOf(ports, context, { rollback, head }),
    inBranch(ports, context, head),
  ]);
  if (commit.tree === place.base.tree) return empty(rollback);
  const isOurs = await isAsMade(ports, context, { rollback, commit, base: place.base });
  return openedAs({ rollback, number, commit, ...place, absorbs, ...(isOurs ? {} : { adopted: true }) });
}

/** What a killed run of the console pushed there is known by its tree. */
async function isAsMade(
  ports: Ports,
  context: DecisionContext,
  { rollback, commit, base }: { readonly rollback: Rollback; readonly commit: Commit; readonly base: Commit },
): Promise<boolean> {
  const made = await makeRecovery(ports, context, { rollback, base });
  return made.kind === "made" && made.commit.tree === commit.tree;
}

interface OpenedRecovery extends RecoveryBranch {
  readonly rollback: Rollback;
  readonly number: number;
  readonly commit: Commit;
  readonly absorbs: Absorbed;
  readonly adopted?: true;
}

const openedAs = ({
  rollback,
  number,
  commit,
  base,
  stacked,
  absorbs,
  adopted,
}: OpenedRecovery): FollowUpOutcome => ({
  kind: "settled",
  drafts: [
    {
      actor: consoleName,
      facts: {
        type: "recovery-opened",
        rollback: rollback.id,
        pullRequest: number,
        branch: recoveryBranch(rollback.id),
        commit,
        base,
        stacked,
        ...(adopted === undefined ? {} : { adopted }),
        carries: carriedBy(rollback, absorbs),
        absorbs: absorbs.map(({ recovery: { rollback: of, pullRequest }, head }) => ({
          rollback: of,
          pullRequest,
          head,
        })),
      },
    },
  ],
});

const carriedBy = ({ carried }: Rollback, absorbs: Absorbed): Rollback["carried"] =>
  eachOnce([...carried, ...absorbs.flatMap(({ recovery }) => recovery.carries)]);

/** Which of the earlier recoveries the branch holds as they are now. */
async function inBranch(ports: Ports, context: DecisionContext, head: CommitSha): Promise<Absorbed> {
  const held = await Promise.all(
    context.state.recoveries.map(async (recovery) => {
      const theirs = await headOf(ports, context, recovery);
      if (theirs === undefined || !(await ports.history.contains(head, theirs))) return [];
      return [{ recovery, head: theirs }];
    }),
  );
  return held.flat();
}

async function publishRecovery(
  ports: Ports,
  context: DecisionContext,
  { rollback, made }: { readonly rollback: Rollback; readonly made: MadeRecovery },
): Promise<FollowUpOutcome> {
  const branch = recoveryBranch(rollback.id);
  const checks = startableChecks(ports, context);
  const ref = await ports.objects.moveRef({
    ref: `refs/heads/${branch}`,
    before: null,
    after: made.commit.sha,
    force: false,
  });
  if (ref.kind === "refused") return ref;
  const carries = carriedBy(rollback, made.absorbs);
  const opened = await ports.pullRequests.open({
    branch,
    title: recoveryTitle(rollback),
    body: recoveryBody(textOf(context, { rollback, made, carries })),
  });
  if (opened.kind === "refused") return askSomebody(context, { rollback, refusal: opened });
  const { number, head } = opened.value;
  await startRecovery(ports, { number, branch, carries, checks: await checks });
  // A branch that was there already: what a killed run made or a person pushed, perhaps before the revert landed.
  if (head !== made.commit.sha) return adopt(ports, context, { rollback, number, head });
  const { base, commit, absorbs } = made;
  return openedAs({ rollback, number, commit, base, stacked: rollback.reverted === null, absorbs });
}

const textOf = (
  { snapshot }: DecisionContext,
  {
    rollback,
    made,
    carries,
  }: {
    readonly rollback: Rollback;
    readonly made: MadeRecovery;
    readonly carries: Rollback["carried"];
  },
): RecoveryFacts => ({
  rollback,
  carries,
  base: made.base,
  commit: made.commit,
  absorbs: made.absorbs.map(({ recovery }) => recovery),
  leftOut: made.leftOut,
  repositoryUrl: snapshot.repository.url,
});

/** Where Actions may not open pull requests the branch is there all the same: one click opens it. */
function askSomebody(
  { snapshot }: DecisionContext,
  {
    rollback,
    refusal,
  }: { readonly rollback: Rollback; readonly refusal: Extract<FollowUpOutcome, { kind: "refused" }> },
): FollowUpOutcome {
  const branch = recoveryBranch(rollback.id);
  const link = openRecoveryLink(rollback, { branch, repositoryUrl: snapshot.repository.url });
  const remedy = `${refusal.remedy} Or open the pull request of "${branch}", which brings back what ${rollback.id} took out, yourself.`;
  return { ...refusal, remedy, link };
}

/** Whose work it carries is told, and its checks are started. */
export async function startRecovery(
  ports: Ports,
  {
    number,
    branch,
    carries,
    checks,
  }: {
    readonly number: number;
    readonly branch: string;
    readonly carries: Rollback["carried"];
    readonly checks: StartableChecks;
  },
): Promise<void> {
  const assignees = [...new Set(carries.map(({ author }) => author))];
  await Promise.all([
    markPullRequest(ports, { number, labels: ["recovery"], assignees }),
    startChecks(ports, { branch, number, checks }),
  ]);
}
