import { isPerson } from "../../domain/snapshot/reviews.js";
import type { Account } from "../../domain/snapshot/snapshot.js";
import type { Rollback } from "../../domain/state/state.js";
import { includesUser } from "../../domain/values/values.js";
import {
  closedByBotText,
  closedTooLateText,
  reopenedText,
} from "../../domain/rollback/withdrawal-comment.js";
import type { EventHint } from "../../ports/run.js";
import type { World } from "../../ports/world.js";
import { closeDeadRollback, tellOfDead } from "./orphaned-run.js";
import { readStandingWithLastPolicy } from "../run/fallback-policy.js";
import { concludeRequest } from "./reject.js";
import type { Standing } from "../run/decision-context.js";
import { transact } from "../run/transaction.js";

/** Closing the issue of a request withdraws it; whoever may close it may do that (platform fact 51). Reopening revives nothing. */
export async function followIssue(
  world: World,
  { issue, state, title, openedByBot }: Extract<EventHint, { kind: "issue-state" }>,
): Promise<void> {
  const standing = await tellOfDead(
    world,
    await closeDeadRollback(world, await readStandingWithLastPolicy(world)),
  );
  const { rollback } = standing.state;
  if (state === "reopened") {
    const id = /^(RB-\d+) Rollback from /.exec(title)?.[1];
    const isOver =
      rollback?.issue !== issue && !standing.state.recoveries.some((each) => each.issue === issue);
    if (id !== undefined && openedByBot && isOver)
      await world.conversations.comment({ number: issue, body: reopenedText(id) });
    return;
  }
  if (rollback === null || rollback.issue !== issue) return;
  if (rollback.phase === "requested") await withdrawWhenClosed(world, standing);
  else await sayTooLate(world, { rollback, issue });
}

/** Costs a question while a request waits for its approval, and nothing otherwise. */
export async function withdrawWhenClosed(world: World, standing: Standing): Promise<Standing> {
  const { rollback } = standing.state;
  if (rollback === null || rollback.phase !== "requested" || rollback.issue === null) return standing;
  const { isClosed, by } = await world.conversations.closingOf(rollback.issue);
  if (!isClosed) return standing;
  const decides = by !== undefined && isPerson(by) && !includesUser(standing.policy.bots, by.login);
  return decides
    ? withdraw(world, standing, { rollback, issue: rollback.issue, by })
    : reopen(world, standing, { rollback, issue: rollback.issue, by });
}

interface ClosedIssue {
  readonly rollback: Rollback;
  readonly issue: number;
}

/** Of a withdrawal and an approval at once the first in the log counts. */
async function withdraw(
  world: World,
  standing: Standing,
  { rollback: { id }, issue, by }: ClosedIssue & { readonly by: Account },
): Promise<Standing> {
  const { login } = by;
  const gateRun = standing.state.gates.rollback?.run.id;
  const written = await transact(world, standing, ({ state: { rollback } }) =>
    Promise.resolve({
      drafts:
        rollback?.id === id && rollback.phase === "requested"
          ? [
              {
                actor: login,
                facts: {
                  type: "rollback-withdrawn",
                  rollback: id,
                  by: login,
                  cause: `issue #${issue} was closed`,
                },
              },
            ]
          : [],
      value: rollback,
    }),
  );
  if (written.entries.length > 0) return concludeRequest(world, written.standing, { id, gateRun });
  if (written.value?.id === id) await sayTooLate(world, { rollback: written.value, issue });
  return written.standing;
}

async function reopen(
  world: World,
  standing: Standing,
  { rollback, issue, by }: ClosedIssue & { readonly by: Account | undefined },
): Promise<Standing> {
  await world.conversations.updateIssue({ number: issue, closed: false });
  await world.conversations.comment({ number: issue, body: closedByBotText(rollback, by?.login) });
  return standing;
}

/** What is under way must be seen, so its issue does not stay closed; what is done may. */
async function sayTooLate(world: World, { rollback, issue }: ClosedIssue): Promise<void> {
  if (rollback.phase !== "restored") await world.conversations.updateIssue({ number: issue, closed: false });
  await world.conversations.comment({ number: issue, body: closedTooLateText(rollback) });
}
