import { failureText } from "../../../domain/rollback/failure-comment.js";
import type { Debt } from "../../../domain/state/state.js";
import type { World } from "../../../ports/world.js";
import type { Payment } from "../../run/follow-up-outcome.js";
import { previewOlder } from "./draft-request.js";
import { sayOnce } from "../../run/upsert-comment.js";
import type { Standing } from "../../run/decision-context.js";

/** Its issue says what is known and how to go on. Where there is no issue, the job that failed says it. */
export async function announceFailure(
  world: World,
  standing: Standing,
  { rollback: id, deployment }: Extract<Debt, { kind: "announce-failure" }>,
): Promise<Payment> {
  const { state, policy, snapshot } = standing;
  const { rollback } = state;
  const failure = rollback?.failures.find((each) => each.deployment === deployment);
  if (rollback?.id !== id || failure === undefined) return { kind: "waits" };
  if (rollback.issue === null)
    return {
      kind: "refused",
      found: `${id} has no issue.`,
      remedy: "Allow issues for this repository; the next run opens it.",
    };
  const older = await previewOlder(world, standing, rollback);
  const repositoryUrl = snapshot.repository.url;
  const body = failureText({ rollback, failure, state, policy, older, repositoryUrl }, world.sha256);
  const comment = await sayOnce(world, { number: rollback.issue, about: `failed:${deployment}`, body });
  const facts = {
    type: "rollback-failure-announced" as const,
    ...{ rollback: id, deployment, comment },
    older: older === undefined ? null : { version: older.release.version, preview: older.preview },
  };
  return { kind: "paid", drafts: [{ actor: "console", facts }] };
}
