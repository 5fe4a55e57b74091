import { mention, quote } from "../text/markdown.js";
import type { Policy } from "../policy/policy.js";
import { remainingApprovers } from "./approvers.js";
import type { Rollback } from "../state/state.js";
import type { UserLogin } from "../values/values.js";
import { environments } from "../values/names.js";

export interface Joining {
  readonly rollback: Rollback;
  readonly by: UserLogin;
  readonly reason: string;
  readonly policy: Policy;
  readonly repositoryUrl: string;
}

/** Said on the issue: the card names only who was there first, and a requester more is perhaps an approver less. */
export function joinedText(joining: Joining): string {
  const { rollback, by, reason, policy } = joining;
  const { id, target } = rollback;
  const approvers = remainingApprovers(rollback, policy);
  return [
    `@${by} also requests ${id}, which goes back to ${target.version}:`,
    "",
    quote(reason),
    "",
    approvers.length === 0
      ? "Nobody is left who can approve it: every rollback approver in the policy file requested it. Ask a maintainer to add one to the policy file."
      : `Can still approve it: ${approvers.map(mention).join(", ")}.`,
    "",
    ...wayOf(joining),
  ].join("\n");
}

function wayOf({ rollback: { id, code, phase }, policy, repositoryUrl }: Joining): readonly string[] {
  if (!policy.rollback.sources.includes("comment"))
    return [
      `Approve the run of the workflow [Rollback](${repositoryUrl}/actions/workflows/rollback.yml) that waits for \`${environments.rollbackApproval}\`.`,
    ];
  return ["Comment:", "", "```", phase === "failed" ? `/retry ${id}` : `/approve ${id} ${code}`, "```"];
}
