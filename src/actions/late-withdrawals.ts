import type { EntryDraft } from "../domain/entry.js";
import { findingLines } from "../domain/finding-texts.js";
import { finding } from "../domain/reasons.js";
import type { State } from "../domain/state.js";
import type { WithdrawnApproval } from "../domain/withdrawn-approvals.js";
import type { World } from "../ports/world.js";
import type { Standing } from "./standing.js";
import { transact } from "./transact.js";

/** An approval that vanished between the last look at it and the deployment is recorded and told; people decide. */
export async function recordLateWithdrawals(
  world: World,
  first: Standing,
  withdrawn: readonly WithdrawnApproval[],
): Promise<Standing> {
  const written = await transact(world, first, ({ state }) => {
    const found = withdrawn.filter((each) => !isRecorded(state, each));
    const drafts = found.map((facts): EntryDraft => ({ actor: facts.by, facts }));
    return Promise.resolve({ drafts, value: found });
  });
  await Promise.all(written.value.map((each) => tell(world, each)));
  return written.standing;
}

/** Of an attempt that became no release there is nothing to say: it needs a new approval anyway. */
const isRecorded = ({ releases }: State, { deployment, reference }: WithdrawnApproval): boolean => {
  const release = releases.find((each) => each.deployment === deployment);
  return release?.withdrawn.some((each) => each.reference === reference) ?? true;
};

/** The log has it: a comment that does not come through stops nothing. */
async function tell(world: World, { pullRequest, by, reference }: WithdrawnApproval): Promise<void> {
  const told = finding(
    "approval-withdrawn-late",
    `#${pullRequest}: @${by} took back ${reference} when the deployment had begun.`,
  );
  world.runner.notice(told);
  const body = findingLines([told]).join("\n").trim();
  await world.conversations.comment({ number: pullRequest, body }).catch(() => undefined);
}
