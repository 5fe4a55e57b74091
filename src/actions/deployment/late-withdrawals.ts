import { findingLines } from "../../domain/reasons/finding-markdown.js";
import { finding } from "../../domain/reasons/reasons.js";
import type { WithdrawnApproval } from "../../domain/approval/withdrawn-approvals.js";
import type { Ports } from "../../ports/ports.js";

/** Approvals that vanished between the last look at them and the deployment are told; people decide. */
export async function tellLateWithdrawals(
  ports: Ports,
  withdrawn: readonly WithdrawnApproval[],
): Promise<void> {
  await Promise.all(withdrawn.map((each) => tell(ports, each)));
}

/** The log has it: a comment that does not come through stops nothing. */
async function tell(
  ports: Ports,
  { actor, facts: { pullRequest, by, reference } }: WithdrawnApproval,
): Promise<void> {
  const what =
    actor === by ? `@${by} took back ${reference}` : `the approval of @${by} (${reference}) was dismissed`;
  const told = finding("approval-withdrawn-late", `#${pullRequest}: ${what} after the deployment had begun.`);
  ports.runner.notice(told);
  const body = findingLines([told]).join("\n").trim();
  await ports.conversations.comment({ number: pullRequest, body }).catch(() => undefined);
}
