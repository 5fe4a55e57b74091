import { codeSpan, escapeMarkdown, mention } from "./markdown.js";
import type { Policy } from "./policy.js";
import { remainingApprovers } from "./rollback-approvers.js";
import { leavingFurther, olderTarget, retryCode } from "./rollback-retry.js";
import type { Release, Rollback, RollbackFailure, State } from "./state.js";
import { shortSha } from "./values.js";

const failureMarker = (deployment: string): string =>
  `<!-- release-console:rollback-failure:${deployment} -->`;

export interface FailureFacts {
  readonly rollback: Rollback;
  readonly failure: RollbackFailure;
  readonly state: State;
  readonly policy: Policy;
}

/**
 * The deployment of a rollback did not end well: what runs as far as known, and the lines to copy. The code binds the
 * older target that it stands beside.
 */
export function failureText(
  { rollback, failure, state, policy }: FailureFacts,
  sha256: (text: string) => string,
): string {
  const { id } = rollback;
  const older = olderTarget(state, rollback);
  const byComment = policy.rollback.sources.includes("comment");
  return [
    failureMarker(failure.deployment),
    `**${id} is not done: the deployment of ${failure.target.version} (${failure.deployment}) did not end well.** The request stays open, and production takes nothing else.`,
    "",
    `**Runs now:** ${runsNow(rollback, failure)}`,
    "",
    `**Evidence:** ${escapeMarkdown(failure.evidence)}`,
    "",
    ...(byComment
      ? waysByComment(rollback, { state, older }, sha256)
      : [
          `To try ${rollback.target.version} again, approve the waiting run of the workflow Rollback. ${older === undefined ? noOlder : `To go to ${older.version} instead, reject it there and request a rollback to that release.`}`,
        ]),
    "",
    whoMay(rollback, policy),
    ...(byComment ? ["", `To give up: \`/reject ${id} why\`; what runs then stays as it is.`] : []),
  ].join("\n");
}

const noOlder = "There is no older good release to go to instead.";

function waysByComment(
  rollback: Rollback,
  { state, older }: { readonly state: State; readonly older: Release | undefined },
  sha256: (text: string) => string,
): readonly string[] {
  const { id, target } = rollback;
  const again = [`To try ${target.version} again, comment:`, "", ...line(`/retry ${id}`)];
  if (older === undefined) return [...again, "", noOlder];
  const { version, commit, health } = older;
  const further = leavingFurther(state, rollback, older);
  const code = retryCode({ rollback, target: { version, commit } }, sha256);
  return [
    ...again,
    "",
    `To go further back, to ${version} at ${codeSpan(shortSha(commit.sha))}${health === "unverified" ? " (its health was never verified)" : ""}, comment:`,
    "",
    ...line(`/retry ${id} ${version} ${code}`),
    "",
    further.length === 0
      ? "No further pull request leaves production with that."
      : `With that leave production as well: ${further.map(({ number, title }) => `#${number} ${escapeMarkdown(title)}`).join(", ")}.`,
  ];
}

const line = (command: string): readonly string[] => ["```", command, "```"];

function runsNow({ from }: Rollback, { target, outcome }: RollbackFailure): string {
  if (outcome === "aborted")
    return `what ran before. No deploy job started, so nothing was changed; ${from.version} was to leave.`;
  return `not known. It may be ${target.version}, ${from.version}, or parts of both; look at the environment.`;
}

function whoMay(rollback: Rollback, policy: Policy): string {
  const approvers = remainingApprovers(rollback, policy);
  return approvers.length === 0
    ? "Nobody is left who may do that: every rollback approver of the policy file requested it. Add one to the policy file."
    : `May do that: ${approvers.map(mention).join(", ")}.`;
}
