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
import type { Ports } from "../../ports/ports.js";
import { closeDeadRollback, tellOfOrphaned } from "./orphaned-run.js";
import { readContextWithFallbackPolicy } from "../log/fallback-policy.js";
import { concludeRequest } from "./reject.js";
import { showOrTell } from "../display/show-or-tell.js";
import type { DecisionContext } from "../run/decision-context.js";
import { transact } from "../log/transaction.js";

/** Closing the issue of a request withdraws it; whoever may close it may do that (platform fact 51). Reopening revives nothing. */
export async function followIssue(
  ports: Ports,
  { issue, state, title, openedByBot }: Extract<EventHint, { kind: "issue-state" }>,
): Promise<void> {
  const context = await tellOfOrphaned(
    ports,
    await closeDeadRollback(ports, await readContextWithFallbackPolicy(ports)),
  );
  const { rollback } = context.state;
  if (state === "reopened") {
    const id = /^(RB-\d+) Rollback from /.exec(title)?.[1];
    const isOver =
      rollback?.issue !== issue && !context.state.recoveries.some((each) => each.issue === issue);
    if (id !== undefined && openedByBot && isOver)
      await showOrTell(ports, `#${issue} does not say that ${id} is over`, () =>
        ports.conversations.comment({ number: issue, body: reopenedText(id) }),
      );
    return;
  }
  if (rollback === null || rollback.issue !== issue) return;
  if (rollback.phase === "requested") await withdrawWhenClosed(ports, context);
  else await sayTooLate(ports, { rollback, issue });
}

/** Costs a question while a request waits for its approval, and nothing otherwise. */
export async function withdrawWhenClosed(ports: Ports, context: DecisionContext): Promise<DecisionContext> {
  const { rollback } = context.state;
  if (rollback === null || rollback.phase !== "requested" || rollback.issue === null) return context;
  const { isClosed, by } = await ports.conversations.closingOf(rollback.issue);
  if (!isClosed) return context;
  const decides = by !== undefined && isPerson(by) && !includesUser(context.policy.bots, by.login);
  return decides
    ? withdraw(ports, context, { rollback, issue: rollback.issue, by })
    : reopen(ports, context, { rollback, issue: rollback.issue, by });
}

interface ClosedIssue {
  readonly rollback: Rollback;
  readonly issue: number;
}

/** Of a withdrawal and an approval at once the first in the log counts. */
async function withdraw(
  ports: Ports,
  context: DecisionContext,
  { rollback: { id }, issue, by }: ClosedIssue & { readonly by: Account },
): Promise<DecisionContext> {
  const { login } = by;
  const gateRun = context.state.gates.rollback?.run.id;
  const written = await transact(ports, context, ({ state: { rollback } }) =>
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
  if (written.entries.length > 0) return concludeRequest(ports, written.context, { id, gateRun });
  if (written.value?.id === id) await sayTooLate(ports, { rollback: written.value, issue });
  return written.context;
}

async function reopen(
  ports: Ports,
  context: DecisionContext,
  { rollback, issue, by }: ClosedIssue & { readonly by: Account | undefined },
): Promise<DecisionContext> {
  await showOrTell(ports, `#${issue} stays closed`, () =>
    ports.conversations.updateIssue({ number: issue, closed: false }),
  );
  await showOrTell(ports, `#${issue} does not say that ${rollback.id} goes on`, () =>
    ports.conversations.comment({ number: issue, body: closedByBotText(rollback, by?.login) }),
  );
  return context;
}

/** What is under way must be seen, so its issue does not stay closed; what is done may. */
async function sayTooLate(ports: Ports, { rollback, issue }: ClosedIssue): Promise<void> {
  if (rollback.phase !== "restored")
    await showOrTell(ports, `#${issue} stays closed`, () =>
      ports.conversations.updateIssue({ number: issue, closed: false }),
    );
  await showOrTell(ports, `#${issue} does not say that it was closed too late`, () =>
    ports.conversations.comment({ number: issue, body: closedTooLateText(rollback) }),
  );
}
