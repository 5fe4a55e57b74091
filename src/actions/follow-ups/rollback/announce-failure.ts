import { consoleName } from "../../../domain/values/names.js";
import { failureText } from "../../../domain/rollback/failure-comment.js";
import type { FollowUp } from "../../../domain/state/state.js";
import type { Ports } from "../../../ports/ports.js";
import type { FollowUpOutcome } from "../../run/follow-up-outcome.js";
import { previewOlder } from "./draft-request.js";
import { upsertComment } from "../../display/upsert-comment.js";
import type { DecisionContext } from "../../run/decision-context.js";

/** Its issue says what is known and how to go on. Where there is no issue, the job that failed says it. */
export async function announceFailure(
  ports: Ports,
  context: DecisionContext,
  { rollback: id, deployment }: Extract<FollowUp, { kind: "announce-failure" }>,
): Promise<FollowUpOutcome> {
  const { state, policy, snapshot } = context;
  const { rollback } = state;
  const failure = rollback?.failures.find((each) => each.deployment === deployment);
  if (rollback?.id !== id || failure === undefined) return { kind: "waits" };
  if (rollback.issue === null)
    return {
      kind: "refused",
      found: `${id} has no issue.`,
      remedy: "Allow issues for this repository; the next run opens it.",
    };
  const older = await previewOlder(ports, context, rollback);
  const repositoryUrl = snapshot.repository.url;
  const body = failureText({ rollback, failure, state, policy, older, repositoryUrl }, ports.sha256);
  const comment = await upsertComment(ports, { number: rollback.issue, about: `failed:${deployment}`, body });
  const facts = {
    type: "rollback-failure-announced" as const,
    ...{ rollback: id, deployment, comment },
    older: older === undefined ? null : { version: older.release.version, preview: older.preview },
  };
  return { kind: "settled", drafts: [{ actor: consoleName, facts }] };
}
