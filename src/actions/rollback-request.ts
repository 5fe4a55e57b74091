import { environments } from "../domain/branches.js";
import type { EntryDraft } from "../domain/entry.js";
import { finding } from "../domain/reasons.js";
import { remainingApprovers } from "../domain/rollback-approvers.js";
import type { Account } from "../domain/snapshot.js";
import type { Debt, Rollback, State } from "../domain/state.js";
import { rollbackSummary } from "../domain/summaries.js";
import { includesUser } from "../domain/values.js";
import type { World } from "../ports/world.js";
import { readStandingWithLastPolicy } from "./last-policy.js";
import { requireMember } from "./membership.js";
import { payOne } from "./pay-debts.js";
import { refuse, RefusedError } from "./refusal.js";
import { requestDraft } from "./rollback-draft.js";
import { gateDraft } from "./rollback-gate.js";
import { isGateUsable } from "./approval-gate.js";
import type { Standing } from "./standing.js";
import { transact } from "./transact.js";

export interface Wish {
  readonly by: Account;
  readonly reason: string;
  readonly asked: string;
}

/** Opens a request with a reason, or joins the open one; everybody is told, nothing is deployed. Returns what is open. */
export async function requestRollback(world: World, wish: Wish): Promise<State["rollback"]> {
  if (wish.reason.trim() === "")
    throw refuse("reason-required", `The reason is ${wish.reason === "" ? "empty" : "blank"}.`);
  const [first, isGated] = await Promise.all([
    readStandingWithLastPolicy(world),
    isGateUsable(world, environments.rollbackApproval),
  ]);
  await requireMember(world, first.policy, wish.by.login);
  const written = await transact(world, first, (standing) =>
    requestDecision(world, standing, { wish, isGated }),
  );
  let { standing } = written;
  const debt = standing.state.debts.find(({ kind }) => kind === "announce-request");
  if (debt !== undefined && (await isOurs(world, debt))) standing = await payOne(world, standing, debt);
  const { rollback: open } = standing.state;
  for (const entry of written.entries) world.runner.info(`${entry.sequence} ${entry.type}`);
  await world.runner.summary(rollbackSummary(standing.state));
  if (written.value.opensGate) world.runner.setOutput("gate", "true");
  return open;
}

/** People are told once: by the run that opened the request, as long as that lives. */
const isOurs = async (world: World, { run }: Debt): Promise<boolean> =>
  run === world.run.reference.id || (await world.runs.status(run)).status === "completed";

async function requestDecision(
  world: World,
  standing: Standing,
  { wish, isGated }: { readonly wish: Wish; readonly isGated: boolean },
): Promise<{ readonly drafts: readonly EntryDraft[]; readonly value: { readonly opensGate: boolean } }> {
  const { rollback: open } = standing.state;
  const by = wish.by.login;
  // One whose clean-up is still owed keeps nobody from asking for the next: that one takes the clean-up over.
  if (open !== null && open.phase !== "restored") {
    if (open.phase === "approved") throw refuse("rollback-open", `${open.id} is ${open.phase}.`);
    return { drafts: [joinDraft(world, standing, { open, wish })], value: { opensGate: false } };
  }
  if (remainingApprovers({ requesters: [{ by }] }, standing.policy).length === 0)
    throw refuse("nobody-could-approve", `@${by} is the only rollback approver, and would be the requester.`);
  const made = await requestDraft(world, standing, {
    by,
    automatic: wish.by.isBot,
    asked: wish.asked,
    reason: wish.reason,
  });
  if ("finding" in made) throw new RefusedError([made.finding]);
  const opensGate = isGated && standing.policy.rollback.sources.includes("environment");
  const name = made.draft.facts.type === "rollback-requested" ? made.draft.facts.rollback : "";
  return { drafts: opensGate ? [made.draft, gateDraft(name)] : [made.draft], value: { opensGate } };
}

/** Whoever joins cannot approve; but the last one who could is not made to choose between a reason and an approval. */
function joinDraft(
  world: World,
  { policy }: Standing,
  { open, wish }: { readonly open: Rollback; readonly wish: Wish },
): EntryDraft {
  const by = wish.by.login;
  const left = remainingApprovers(open, policy);
  const isLast = left.length === 1 && includesUser(left, by);
  if (isLast)
    world.runner.notice(
      finding(
        "nobody-could-approve",
        `@${by} is the last who could approve ${open.id}. The reason is recorded, and @${by} may still approve.`,
        "Approve it with the line of its card.",
      ),
    );
  const mark = isLast ? { remainsApprover: true as const } : {};
  return {
    actor: by,
    facts: { type: "rollback-joined", rollback: open.id, by, reason: wish.reason, ...mark },
  };
}
