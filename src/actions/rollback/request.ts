import { messageOf } from "../../domain/values/message-of.js";
import { environments } from "../../domain/values/names.js";
import type { Entry, EntryDraft } from "../../domain/log/entry.js";
import { joinedText } from "../../domain/rollback/joined-comment.js";
import { wholeLetters } from "../../domain/text/markdown.js";
import { finding, type Finding } from "../../domain/reasons/reasons.js";
import { remainingApprovers } from "../../domain/rollback/approvers.js";
import type { Account } from "../../domain/snapshot/snapshot.js";
import type { FollowUp, Rollback, State } from "../../domain/state/state.js";
import { rollbackSummary } from "../../domain/display/job-summaries.js";
import { includesUser, versionAsked } from "../../domain/values/values.js";
import type { Ports } from "../../ports/ports.js";
import { closeDeadRollback, tellOfOrphaned } from "./orphaned-run.js";
import { readContextWithFallbackPolicy } from "../log/fallback-policy.js";
import { requireMember } from "../run/authorization.js";
import { settleOne } from "../follow-ups/settle-follow-ups.js";
import { refuse, RefusedError } from "../run/refusal.js";
import { longestReason, requestDraft } from "../follow-ups/rollback/draft-request.js";
import { gateDraft } from "./gate.js";
import { askEarly, isGateUsable, sendToGate } from "../approval/approval-gate.js";
import type { DecisionContext } from "../run/decision-context.js";
import { transact } from "../log/transaction.js";

export interface RollbackRequest {
  readonly by: Account;
  readonly reason: string;
  readonly asked: string;
}

/** Opens a request with a reason, or joins the open one; everybody is told, nothing is deployed. Returns what is open. */
export async function requestRollback(ports: Ports, request: RollbackRequest): Promise<State["rollback"]> {
  if (request.reason.trim() === "")
    throw refuse("reason-required", `The reason is ${request.reason === "" ? "empty" : "blank"}.`);
  const protection = askEarly(ports, () => environments.rollbackApproval);
  const read = await readContextWithFallbackPolicy(ports);
  const isGated = await canWaitAtGate(ports, protection);
  await requireMember(ports, read.policy, request.by.login);
  const closed = await closeDeadRollback(ports, read);
  const written = await transact(ports, closed.context, (now) =>
    requestDecision(ports, now, { request, isGated }),
  );
  // The log has it: the gate opens whatever becomes of what only tells people.
  if (written.value.opensGate) sendToGate(ports, environments.rollbackApproval);
  for (const entry of written.entries) ports.runner.info(`${entry.sequence} ${entry.type}`);
  const announced = await announce(
    ports,
    await tellOfOrphaned(ports, { ...closed, context: written.context }),
  );
  const joining = written.entries.find(({ type }) => type === "rollback-joined");
  if (joining !== undefined) await sayWhoJoined(ports, announced, joining);
  await ports.runner.summary(rollbackSummary(announced.state));
  return announced.state.rollback;
}

/** What GitHub does not say must not refuse a request: a later run opens the gate. */
async function canWaitAtGate(ports: Ports, protection: ReturnType<typeof askEarly>): Promise<boolean> {
  try {
    return await isGateUsable(ports, environments.rollbackApproval, protection());
  } catch (error) {
    notShown(ports, `Whether ${environments.rollbackApproval} can be used is not known`, error);
    return false;
  }
}

/** A channel that fails costs nobody the request: what is pending stays pending. */
async function announce(ports: Ports, context: DecisionContext): Promise<DecisionContext> {
  try {
    const followUp = context.state.followUps.find(({ kind }) => kind === "announce-request");
    return followUp !== undefined && (await isOurs(ports, followUp))
      ? await settleOne(ports, context, followUp)
      : context;
  } catch (error) {
    notShown(ports, "The request is not announced yet", error);
    return context;
  }
}

async function sayWhoJoined(
  ports: Ports,
  { state: { rollback }, policy, snapshot }: DecisionContext,
  { facts }: Entry,
): Promise<void> {
  if (facts.type !== "rollback-joined" || rollback === null || rollback.issue === null) return;
  const { by, reason } = facts;
  try {
    const repositoryUrl = snapshot.repository.url;
    const body = joinedText({ rollback, by, reason, policy, repositoryUrl });
    await ports.conversations.comment({ number: rollback.issue, body });
  } catch (error) {
    notShown(ports, `#${rollback.issue} does not say that @${by} joined`, error);
  }
}

function notShown(ports: Ports, what: string, error: unknown): void {
  const problem = messageOf(error);
  ports.runner.notice(finding("not-shown", `${what}: ${problem}`));
}

/** People are told once: by the run that opened the request, as long as that is at it. One that waits at a gate is not. */
const isOurs = async (ports: Ports, { run }: FollowUp): Promise<boolean> =>
  run === ports.run.reference.id || ["completed", "waiting"].includes((await ports.runs.status(run)).status);

async function requestDecision(
  ports: Ports,
  context: DecisionContext,
  { request, isGated }: { readonly request: RollbackRequest; readonly isGated: boolean },
): Promise<{ readonly drafts: readonly EntryDraft[]; readonly value: { readonly opensGate: boolean } }> {
  const { rollback: open } = context.state;
  const by = request.by.login;
  // One whose clean-up is still pending keeps nobody from asking for the next: that one takes the clean-up over.
  if (open !== null && open.phase !== "restored") {
    if (open.phase === "approved") throw refuse("rollback-open", `${open.id} is ${open.phase}.`);
    if (request.asked !== "" && versionAsked(request.asked) !== open.target.version)
      throw new RefusedError([elsewhere(open, request.asked)]);
    return { drafts: [joinDraft(ports, context, { open, request })], value: { opensGate: false } };
  }
  if (remainingApprovers({ requesters: [{ by }] }, context.policy).length === 0)
    throw refuse("nobody-could-approve", `@${by} is the only rollback approver, and would be the requester.`);
  const made = await requestDraft(ports, context, {
    by,
    automatic: request.by.isBot,
    asked: request.asked,
    reason: request.reason,
  });
  if ("finding" in made) throw new RefusedError([made.finding]);
  const opensGate = isGated && context.policy.rollback.sources.includes("environment");
  const name = made.draft.facts.type === "rollback-requested" ? made.draft.facts.rollback : "";
  return { drafts: opensGate ? [made.draft, gateDraft(name)] : [made.draft], value: { opensGate } };
}

/** Whoever joined with another release in mind would be counted for a target that they did not ask for. */
const elsewhere = ({ id, phase, target }: Rollback, asked: string): Finding =>
  finding(
    "rollback-open",
    `${id} goes to ${target.version}; "${asked}" was asked for.`,
    phase === "failed"
      ? `Continue with a line from the newest comment in its issue, or end it with "/reject ${id} REASON" and request ${asked} again.`
      : `Close its issue to withdraw it, and request ${asked} again; or leave the release empty to join it.`,
  );

/** Whoever joins cannot approve; but the last one who could is not made to choose between a reason and an approval. */
function joinDraft(
  ports: Ports,
  { policy }: DecisionContext,
  { open, request }: { readonly open: Rollback; readonly request: RollbackRequest },
): EntryDraft {
  const by = request.by.login;
  const left = remainingApprovers(open, policy);
  const isLast = left.length === 1 && includesUser(left, by);
  if (isLast)
    ports.runner.notice(
      finding(
        "nobody-could-approve",
        `@${by} is the last who could approve ${open.id}. The reason is recorded, and @${by} may still approve.`,
        "Approve it with the line of its card.",
      ),
    );
  const mark = isLast ? { mayStillApprove: true as const } : {};
  return {
    actor: by,
    facts: {
      type: "rollback-joined",
      rollback: open.id,
      by,
      reason: wholeLetters(request.reason, longestReason),
      ...mark,
    },
  };
}
