import { isRefusal } from "../../domain/values/remote-error.js";
import { consoleName } from "../../domain/values/names.js";
import type { EntryFacts } from "../../domain/log/entry.js";
import { finding } from "../../domain/reasons/reasons.js";
import { rollbackOf } from "../../domain/state/active-rollbacks.js";
import type { FollowUp } from "../../domain/state/state.js";
import type { Ports } from "../../ports/ports.js";
import { announceCompletion, announceRequest, closeRollback } from "./rollback/announce.js";
import { tellWebhooks } from "./tell-webhooks.js";
import { answerCommand } from "./reply-to-command.js";
import { announceEnd } from "./rollback/announce-end.js";
import { announceFailure } from "./rollback/announce-failure.js";
import { askForRollback } from "./rollback/automatic-rollback.js";
import { landPullRequest } from "./landing/land-pull-request.js";
import type { FollowUpOutcome } from "../run/follow-up-outcome.js";
import { openRecovery } from "./recovery/open-recovery.js";
import { createTag, pinAttempt } from "./mark-deployed.js";
import { writeNotes, writePage } from "./release-notes.js";
import { restackRecovery } from "./recovery/restack-recovery.js";
import { revertDevelop } from "./recovery/revert.js";
import type { DecisionContext } from "../run/decision-context.js";
import { closeSuperseded } from "./recovery/close-superseded.js";
import { tellCarried, tellMissingClick } from "./recovery/tell-clean-up.js";
import { readAgain } from "../log/fallback-policy.js";
import { withUnwritten } from "../log/unwritten.js";
import { catchUp, transact, WriteRefusedError } from "../log/transaction.js";

/**
 * Settles every follow-up that can be settled; a refused one hides and blocks no other. Their entries are written together,
 * with whatever a settler writes itself or at the end. `onlyOrphaned`: leaves alone what a run that is still alive is
 * settling. `putsOff`: the caller writes the last entries. Repeating it changes nothing.
 */
export async function settleFollowUps(
  ports: Ports,
  first: DecisionContext,
  { onlyOrphaned, putsOff = false }: { readonly onlyOrphaned: boolean; readonly putsOff?: boolean },
): Promise<DecisionContext> {
  const isDue = (followUp: FollowUp): boolean =>
    !onlyOrphaned || followUp.refusal === null || triesAgain(ports, followUp);
  const owners = new Set(first.state.followUps.filter(isDue).map(({ run }) => run));
  const alive = onlyOrphaned ? await liveRuns(ports, owners) : new Set<number>();
  const tried = new Set<string>();
  // Whoever was to settle them may have done so and ended since the log was read.
  const isUntried = ({ run, refusal }: FollowUp): boolean =>
    run !== ports.run.reference.id && !alive.has(run) && refusal === null;
  let context = onlyOrphaned && first.state.followUps.some(isUntried) ? await readAgain(ports, first) : first;
  let aside: Tried[] = [];
  const recordAside = async (): Promise<void> => {
    const waiting = aside;
    aside = [];
    for (const each of waiting) context = await conclude(ports, context, each);
  };
  const settleNext = async (): Promise<boolean> => {
    const followUp = context.state.followUps
      .filter((each) => isDue(each) && !tried.has(each.key) && !alive.has(each.run))
      .toSorted((one, other) => rank(one) - rank(other))[0];
    if (followUp === undefined) return false;
    tried.add(followUp.key);
    if (!onlyOrphaned && isNotes(followUp)) return true; // append-release-notes, the next step of this job, writes them
    const attempt = attemptOf(ports, context, followUp);
    if (runsAside(followUp, context)) aside.push({ followUp, attempt });
    else context = await conclude(ports, context, { followUp, attempt });
    return true;
  };
  try {
    for (;;) {
      if (await settleNext()) continue;
      if (aside.length === 0) return putsOff ? context : await writeAll(ports, context);
      await recordAside();
    }
  } catch (error) {
    // Done already, and done again by a later run if this fails, too.
    await recordAside().catch(() => undefined);
    await catchUp(ports, context).catch(() => undefined);
    throw error;
  }
}

/** One that is being settled, perhaps beside others. */
interface Tried {
  readonly followUp: FollowUp;
  readonly attempt: Promise<Attempt>;
}

interface Refused {
  readonly found: string;
  readonly remedy: string;
  readonly link?: string | undefined;
}

type Attempt =
  | { readonly kind: "outcome"; readonly outcome: FollowUpOutcome }
  | ({ readonly kind: "refused" } & Refused)
  | { readonly kind: "fault"; readonly error: unknown };

/** People are told while develop is put right: neither needs the other. Its entry comes when the others are written. */
const runsAside = ({ kind }: FollowUp, { state }: DecisionContext): boolean =>
  kind === "announce-completion" && (state.rollback?.issue ?? null) !== null;

/** What GitHub refused is tried again by the sweep and manually, not by every run: the refusal needs a person. */
const triesAgain = ({ run: { hint } }: Ports, { kind }: FollowUp): boolean =>
  hint.kind === "schedule" ||
  hint.kind === "dispatch" ||
  // develop moved, or somebody opened or approved a pull request: that may be what it waited for.
  ((hint.kind === "push" || hint.kind === "workflow-run") && dependsOnBranches.has(kind));

const dependsOnBranches = new Set<FollowUp["kind"]>(["land", "revert", "restack", "recovery"]);

const isNotes = ({ kind }: FollowUp): boolean => kind === "notes" || kind === "page";

async function liveRuns(ports: Ports, owners: ReadonlySet<number>): Promise<ReadonlySet<number>> {
  const others = [...owners].filter((run) => run !== ports.run.reference.id);
  const statuses = await Promise.all(
    others.map(async (run) => ({ run, status: (await ports.runs.status(run)).status })),
  );
  // One that waits at a gate may wait for days, and settles nothing before.
  const rests = new Set(["completed", "waiting"]);
  return new Set(statuses.filter(({ status }) => !rests.has(status)).map(({ run }) => run));
}

/** `putsOff` is over: what was settled and is not in the log yet is written. */
export async function writeAll(ports: Ports, context: DecisionContext): Promise<DecisionContext> {
  return keepRefs(context, await catchUp(ports, context));
}

export async function settleOne(
  ports: Ports,
  context: DecisionContext,
  followUp: FollowUp,
): Promise<DecisionContext> {
  return writeAll(ports, await settlePuttingOff(ports, context, followUp));
}

/** The caller writes the entries. */
export const settlePuttingOff = (
  ports: Ports,
  context: DecisionContext,
  followUp: FollowUp,
): Promise<DecisionContext> =>
  conclude(ports, context, { followUp, attempt: attemptOf(ports, context, followUp) });

/** Never rejects, so that it may be waited for later. */
async function attemptOf(ports: Ports, context: DecisionContext, followUp: FollowUp): Promise<Attempt> {
  try {
    return { kind: "outcome", outcome: await settle(ports, context, followUp) };
  } catch (error) {
    const refusal = refusalIn(error);
    return refusal === undefined ? { kind: "fault", error } : { kind: "refused", ...refusal };
  }
}

async function conclude(
  ports: Ports,
  context: DecisionContext,
  { followUp, attempt }: Tried,
): Promise<DecisionContext> {
  const attempted = await attempt;
  switch (attempted.kind) {
    case "outcome":
      return recordOutcome(ports, context, { followUp, outcome: attempted.outcome });
    case "refused":
      return recordRefusal(ports, context, { followUp, ...attempted });
    case "fault":
      throw attempted.error;
    default:
      return attempted satisfies never;
  }
}

async function recordOutcome(
  ports: Ports,
  context: DecisionContext,
  { followUp, outcome }: { readonly followUp: FollowUp; readonly outcome: FollowUpOutcome },
): Promise<DecisionContext> {
  switch (outcome.kind) {
    case "waits":
      return context;
    case "refused":
      return recordRefusal(ports, context, {
        followUp,
        found: outcome.found,
        remedy: outcome.remedy,
        link: outcome.link,
      });
    case "settled":
      try {
        const settled = withUnwritten(ports, outcome.context ?? context, [
          { followUp: followUp.key, drafts: outcome.drafts },
        ]);
        if (followUp.kind === "recovery") await tellCarried(ports, settled, followUp.rollback);
        return settled;
      } catch (error) {
        const refusal = refusalIn(error);
        if (refusal === undefined) throw error;
        return recordRefusal(ports, context, { followUp, ...refusal });
      }
    default:
      return outcome satisfies never;
  }
}

/** Whatever GitHub definitely refuses is that follow-up's alone; a fault ends the run, which the next one makes up for. */
function refusalIn(error: unknown): Refused | undefined {
  if (error instanceof WriteRefusedError) return { found: error.found, remedy: error.remedy };
  if (!isRefusal(error)) return undefined;
  return {
    found: error.said,
    remedy:
      "Undo what keeps GitHub from it, for instance unlock the conversation. The sweep tries again; nothing else waits for it.",
  };
}

type Kind = FollowUp["kind"];
type Settler<K extends Kind> = (
  ports: Ports,
  context: DecisionContext,
  followUp: Extract<FollowUp, { kind: K }>,
) => Promise<FollowUpOutcome>;

/**
 * How each kind is settled, in the order in which they are: the first lets the train move; people are told early; a
 * revert comes before the recovery that stands on it. A kind that is missing here does not compile.
 */
const settlers: { readonly [K in Kind]: Settler<K> } = {
  tag: createTag,
  "pin-attempt": (ports, _, followUp) => pinAttempt(ports, followUp),
  "ask-rollback": askForRollback,
  answer: (ports, _, followUp) => answerCommand(ports, followUp),
  "announce-request": (ports, context, followUp) =>
    announceRequest(ports, seenBy(context, followUp.rollback), followUp),
  "announce-failure": announceFailure,
  "announce-completion": (ports, context, followUp) =>
    announceCompletion(ports, seenBy(context, followUp.rollback), followUp),
  "announce-end": (ports, _, followUp) => announceEnd(ports, followUp),
  land: landPullRequest,
  revert: (ports, context, { rollback }) => revertDevelop(ports, context, rollback),
  restack: restackRecovery,
  recovery: (ports, context, { rollback }) => openRecovery(ports, context, rollback),
  "close-superseded": (ports, _, followUp) => closeSuperseded(ports, followUp),
  notes: (ports, context, { version }) => writeNotes(ports, context, version),
  page: (ports, context, { version }) => writePage(ports, context, version),
  "close-rollback": closeRollback,
  "tell-webhooks": tellWebhooks,
};
const order = Object.keys(settlers);
const rank = ({ kind }: FollowUp): number => order.indexOf(kind);

const settle = <K extends Kind>(
  ports: Ports,
  context: DecisionContext,
  followUp: Extract<FollowUp, { kind: K }>,
): Promise<FollowUpOutcome> => (settlers[followUp.kind] as Settler<K>)(ports, context, followUp);

/** For announcements, which speak of one rollback: an earlier one may still be to be told of. */
function seenBy(context: DecisionContext, id: string): DecisionContext {
  const rollback = rollbackOf(context.state, id) ?? null;
  return { ...context, state: { ...context.state, rollback } };
}

/** An outcome may know where develop is by now, which an older read does not. */
const keepRefs = (known: DecisionContext, now: DecisionContext): DecisionContext =>
  now.snapshot.develop.sha === known.snapshot.develop.sha
    ? now
    : { ...now, snapshot: { ...now.snapshot, develop: known.snapshot.develop } };

async function recordRefusal(
  ports: Ports,
  context: DecisionContext,
  { followUp, found, remedy, link }: Refused & { readonly followUp: FollowUp },
): Promise<DecisionContext> {
  const whole = link === undefined ? remedy : `${remedy} Link: ${link}`;
  ports.runner.notice(finding("follow-up-refused", `${followUp.key} is still pending: ${found}`, whole));
  if (followUp.refusal?.found === found) return context;
  const facts: EntryFacts = {
    type: "follow-up-refused",
    followUp: followUp.key,
    reason: "refused",
    found,
    remedy: whole,
  };
  const written = await transact(ports, context, () =>
    Promise.resolve({ drafts: [{ actor: consoleName, facts }], value: undefined }),
  );
  if (followUp.kind === "revert" || followUp.kind === "recovery" || followUp.kind === "restack")
    await tellMissingClick(ports, written.context, {
      rollback: followUp.rollback,
      followUp,
      found,
      remedy,
      link,
    });
  return written.context;
}
