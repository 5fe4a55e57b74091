import { isRefusal } from "../../domain/values/remote-error.js";
import { attemptBranch } from "../../domain/values/names.js";
import type { EntryDraft, EntryFacts } from "../../domain/log/entry.js";
import { finding } from "../../domain/reasons/reasons.js";
import { rollbackOf } from "../../domain/state/active-rollbacks.js";
import type { Debt } from "../../domain/state/state.js";
import { shortSha } from "../../domain/values/values.js";
import type { World } from "../../ports/world.js";
import { announceCompletion, announceRequest, closeRollback } from "./rollback/announce.js";
import { answerCommand } from "./reply-to-command.js";
import { announceEnd } from "./rollback/announce-end.js";
import { announceFailure } from "./rollback/announce-failure.js";
import { askForRollback } from "./rollback/automatic-rollback.js";
import { landPullRequest } from "./landing/land-pull-request.js";
import type { Payment } from "../run/follow-up-outcome.js";
import { openRecovery } from "./recovery/open-recovery.js";
import { writeNotes, writePage } from "./release-notes.js";
import { restackRecovery } from "./recovery/restack-recovery.js";
import { revertDevelop } from "./recovery/revert.js";
import type { Standing } from "../run/decision-context.js";
import { closeSuperseded } from "./recovery/close-superseded.js";
import { transact, WriteRefusedError } from "../run/transaction.js";

/**
 * Pays every debt that can be paid, each in a transaction of its own, so that a refused one hides and blocks no other.
 * `onlyOrphaned`: leaves alone what a run that still lives is paying. Repeating it changes nothing.
 */
export async function payDebts(
  world: World,
  first: Standing,
  { onlyOrphaned }: { readonly onlyOrphaned: boolean },
): Promise<Standing> {
  const isDue = (debt: Debt): boolean => !onlyOrphaned || debt.refusal === null || triesAgain(world, debt);
  const owners = new Set(first.state.debts.filter(isDue).map(({ run }) => run));
  const alive = onlyOrphaned ? await liveRuns(world, owners) : new Set<number>();
  const tried = new Set<string>();
  let standing = first;
  for (;;) {
    const debt = standing.state.debts
      .filter((each) => isDue(each) && !tried.has(each.key) && !alive.has(each.run))
      .toSorted((one, other) => rank(one) - rank(other))[0];
    if (debt === undefined) return standing;
    tried.add(debt.key);
    if (!onlyOrphaned && isNotes(debt)) continue; // append-release-notes, the next step of this job, writes them
    standing = await payOne(world, standing, debt);
  }
}

/** What GitHub refused is tried again by the sweep and by hand, not by every run: the refusal needs a person. */
const triesAgain = ({ run: { hint } }: World, { kind }: Debt): boolean =>
  hint.kind === "schedule" ||
  hint.kind === "dispatch" ||
  // develop moved, or somebody opened or approved a pull request: that may be what it waited for.
  ((hint.kind === "push" || hint.kind === "workflow-run") && dependsOnBranches.has(kind));

const dependsOnBranches = new Set<Debt["kind"]>(["land", "revert", "restack", "recovery"]);

const isNotes = ({ kind }: Debt): boolean => kind === "notes" || kind === "page";

async function liveRuns(world: World, owners: ReadonlySet<number>): Promise<ReadonlySet<number>> {
  const others = [...owners].filter((run) => run !== world.run.reference.id);
  const statuses = await Promise.all(
    others.map(async (run) => ({ run, status: (await world.runs.status(run)).status })),
  );
  // One that waits at a gate may wait for days, and pays nothing before.
  const rests = new Set(["completed", "waiting"]);
  return new Set(statuses.filter(({ status }) => !rests.has(status)).map(({ run }) => run));
}

/** The first debt lets the train move; people are told early; a revert comes before the recovery that stands on it. */
const order: readonly Debt["kind"][] = [
  "tag",
  "keep-attempt",
  "ask-rollback",
  "answer",
  "announce-request",
  "announce-failure",
  "announce-completion",
  "announce-end",
  "land",
  "revert",
  "restack",
  "recovery",
  "close-superseded",
  "notes",
  "page",
  "close-rollback",
];
const rank = ({ kind }: Debt): number => order.indexOf(kind);

export async function payOne(world: World, standing: Standing, debt: Debt): Promise<Standing> {
  try {
    const payment = await pay(world, standing, debt);
    switch (payment.kind) {
      case "paid":
        return await record(world, payment.standing ?? standing, { debt, drafts: payment.drafts });
      case "refused":
        return await recordRefusal(world, standing, { debt, found: payment.found, remedy: payment.remedy });
      case "waits":
        return standing;
      default:
        return payment satisfies never;
    }
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal === undefined) throw error;
    return recordRefusal(world, standing, { debt, ...refusal });
  }
}

/** Whatever GitHub definitely refuses is that debt's alone; a fault ends the run, which the next one makes up for. */
function refusalIn(error: unknown): { readonly found: string; readonly remedy: string } | undefined {
  if (error instanceof WriteRefusedError) return { found: error.found, remedy: error.remedy };
  if (!isRefusal(error)) return undefined;
  return {
    found: error.said,
    remedy:
      "Undo what keeps GitHub from it, for instance unlock the conversation. The sweep tries again; nothing else waits for it.",
  };
}

function pay(world: World, standing: Standing, debt: Debt): Promise<Payment> {
  switch (debt.kind) {
    case "tag":
      return payTag(world, standing, debt);
    case "keep-attempt":
      return keepAttempt(world, debt);
    case "land":
      return landPullRequest(world, standing, debt);
    case "notes":
      return writeNotes(world, standing, debt.version);
    case "page":
      return writePage(world, standing, debt.version);
    case "answer":
      return answerCommand(world, debt);
    case "ask-rollback":
      return askForRollback(world, standing, debt);
    case "announce-request":
      return announceRequest(world, seenBy(standing, debt.rollback), debt);
    case "announce-failure":
      return announceFailure(world, standing, debt);
    case "announce-completion":
      return announceCompletion(world, seenBy(standing, debt.rollback), debt);
    case "announce-end":
      return announceEnd(world, debt);
    case "revert":
      return revertDevelop(world, standing, debt.rollback);
    case "restack":
      return restackRecovery(world, standing, debt);
    case "recovery":
      return openRecovery(world, standing, debt.rollback);
    case "close-superseded":
      return closeSuperseded(world, debt);
    case "close-rollback":
      return closeRollback(world, standing, debt);
    default:
      return debt satisfies never;
  }
}

/** For announcements, which speak of one rollback: an earlier one may still be to be told of. */
function seenBy(standing: Standing, id: string): Standing {
  const rollback = rollbackOf(standing.state, id) ?? null;
  return { ...standing, state: { ...standing.state, rollback } };
}

/** Paid meanwhile by another run: nothing is written twice. */
async function record(
  world: World,
  standing: Standing,
  { debt, drafts }: { readonly debt: Debt; readonly drafts: readonly EntryDraft[] },
): Promise<Standing> {
  const written = await transact(world, standing, (now) =>
    Promise.resolve({
      drafts: now.state.debts.some(({ key }) => key === debt.key) ? drafts : [],
      value: undefined,
    }),
  );
  for (const entry of written.entries) world.runner.info(`${entry.sequence} ${entry.type}`);
  return keepRefs(standing, written.standing);
}

/** A payment may know where develop is by now, which an older read does not. */
const keepRefs = (known: Standing, now: Standing): Standing =>
  now.snapshot.develop.sha === known.snapshot.develop.sha
    ? now
    : { ...now, snapshot: { ...now.snapshot, develop: known.snapshot.develop } };

async function recordRefusal(
  world: World,
  standing: Standing,
  { debt, found, remedy }: { readonly debt: Debt; readonly found: string; readonly remedy: string },
): Promise<Standing> {
  world.runner.notice(finding("debt-refused", `${debt.key} is still owed: ${found}`, remedy));
  if (debt.refusal?.found === found) return standing;
  const facts: EntryFacts = { type: "debt-refused", debt: debt.key, reason: "refused", found, remedy };
  const written = await transact(world, standing, () =>
    Promise.resolve({ drafts: [{ actor: "console", facts }], value: undefined }),
  );
  return written.standing;
}

async function payTag(
  world: World,
  { state }: Standing,
  { version, commit }: Extract<Debt, { kind: "tag" }>,
): Promise<Payment> {
  const tagged = await world.tags.create({
    version,
    commit: commit.sha,
    message: `Release ${version}\n\nRelease-Console-Entry: ${state.log.sequence}\nRelease-Console-Hash: ${state.log.hash}\n`,
  });
  if (tagged.kind === "refused") return tagged;
  return {
    kind: "paid",
    drafts: [{ actor: "console", facts: { type: "release-tagged", version, commit: commit.sha } }],
  };
}

/** Recoveries are made from this branch: under its name counts no other commit, whoever put it there. */
async function keepAttempt(
  world: World,
  { deployment, commit }: Extract<Debt, { kind: "keep-attempt" }>,
): Promise<Payment> {
  const branch = attemptBranch(deployment);
  const outcome = await world.objects.moveRef({
    ref: `refs/heads/${branch}`,
    before: null,
    after: commit.sha,
    force: false,
  });
  if (outcome.kind === "refused") return outcome;
  const head = outcome.kind === "raced" ? await world.objects.headOf(branch) : commit.sha;
  if (head === undefined) return { kind: "waits" }; // another run made it, and GitHub does not show it yet
  if (head !== commit.sha)
    return {
      kind: "refused",
      found: `The branch ${branch} is at ${shortSha(head)}, not at the deployed commit ${shortSha(commit.sha)}.`,
      remedy: `Delete the branch ${branch}; the next run makes it anew.`,
    };
  return {
    kind: "paid",
    drafts: [{ actor: "console", facts: { type: "attempt-kept", deployment, branch, commit: commit.sha } }],
  };
}
