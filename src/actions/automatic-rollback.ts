import { environments } from "../domain/branches.js";
import { payOne } from "./pay-debts.js";
import { isGateUsable } from "./approval-gate.js";
import { requestDraft } from "./rollback-draft.js";
import type { World } from "../ports/world.js";
import type { Standing } from "./standing.js";
import { transact } from "./transact.js";

/**
 * Production is uncertain and the policy asks for it: a request is opened with the evidence, as by a member of the team.
 * A first deployment that failed has nothing to go back to.
 */
export async function requestAfterFailure(world: World, standing: Standing): Promise<Standing> {
  const { state, policy } = standing;
  const { production } = state;
  if (
    production.kind !== "uncertain" ||
    production.attempt.mode !== "deploy" ||
    state.rollback !== null ||
    policy.production.onFailure === "none"
  )
    return standing;
  const written = await transact(world, standing, async (now) => {
    if (now.state.rollback !== null || now.state.production.kind !== "uncertain")
      return { drafts: [], value: undefined };
    const { attempt } = now.state.production;
    const draft = await requestDraft(world, now, {
      by: "release-console",
      automatic: true,
      asked: "",
      reason: `The deployment of ${attempt.version} (${attempt.deployment}) did not end well; see ${attempt.run.url}.`,
    });
    if ("finding" in draft) {
      world.runner.notice(draft.finding);
      return { drafts: [], value: undefined };
    }
    return { drafts: [draft.draft], value: undefined };
  });
  if (written.entries.length === 0) return written.standing;
  const debt = written.standing.state.debts.find(({ kind }) => kind === "announce-request");
  const announced = debt === undefined ? written.standing : await payOne(world, written.standing, debt);
  await openGateRun(world, announced);
  return announced;
}

/** The gate waits in a run of its own, dispatched for it: no other run ever waits. */
export async function openGateRun(world: World, { state, policy }: Standing): Promise<void> {
  const { rollback } = state;
  if (
    rollback === null ||
    !policy.rollback.sources.includes("environment") ||
    !(await isGateUsable(world, environments.rollbackApproval))
  )
    return;
  await world.runs.dispatch({
    workflow: "rollback.yml",
    inputs: { reason: Array.from(rollback.reason).slice(0, 200).join(""), request: rollback.id },
  });
}
