import type { RunReference } from "../../domain/log/entry.js";
import type { HealthCheck } from "../../domain/policy/policy.js";
import type { Commit } from "../../domain/values/values.js";
import type { World } from "../../ports/world.js";
import { concludeDeployment } from "./github-deployment.js";
import { judgeDeployment, type DeploymentVerdict } from "./verify-deployment.js";
import { recordProduction, recordStaging, type StagingVerdict } from "./record-result.js";
import type { Standing } from "../run/decision-context.js";

/**
 * Intents whose run is over without a result: its record never ran. They are judged as it would have judged them, and what
 * is recorded is what became of them; production is never retried by itself. Costs nothing while no other run's intent
 * is open.
 */
export async function closeDeadIntents(world: World, first: Standing): Promise<Standing> {
  const { attempt, staging } = first.state;
  const { policy } = first;
  const [production, onStaging] = await Promise.all([
    attempt === null
      ? undefined
      : judgeDead(world, attempt, { callerJob: "production", ...policy.production }),
    staging.intent === null
      ? undefined
      : judgeDead(world, staging.intent, { callerJob: "staging", ...policy.staging }),
  ]);
  let standing = first;
  if (attempt !== null && production !== undefined) {
    standing = await recordProduction(world, standing, { attempt, verdict: production });
    await concludeDeployment(world, standing, { deployment: attempt.deployment, logUrl: attempt.run.url });
  }
  if (staging.intent === null || onStaging === undefined) return standing;
  return recordStaging(world, standing, { intent: staging.intent, verdict: stagingVerdict(onStaging) });
}

/** Staging may be tried again: where a deploy job ended badly, perhaps for what its run died of, another run deploys anew. */
const stagingVerdict = (verdict: DeploymentVerdict): StagingVerdict =>
  verdict.kind === "failed" && verdict.code === "deploy-failed"
    ? { kind: "lost", evidence: verdict.evidence }
    : verdict;

/** undefined: its run is alive and will say so itself. */
async function judgeDead(
  world: World,
  { run, commit }: { readonly run: RunReference; readonly commit: Commit },
  asked: {
    readonly callerJob: "staging" | "production";
    readonly health: HealthCheck | undefined;
  },
): Promise<DeploymentVerdict | undefined> {
  const end = await endOf(world, run);
  if (end === "alive") return undefined;
  const verdict: DeploymentVerdict =
    end === "over"
      ? await judgeDeployment(world, { run, commit, result: "", ...asked })
      : // What a deleted run did nobody can say any more, so it counts as having changed what ran.
        { kind: "failed", code: "deploy-failed", evidence: "it was deleted since" };
  return { ...verdict, evidence: `the run ended without recording a result; ${verdict.evidence}` };
}

/** Completed, or gone on to a later attempt. Our own run is not over. */
async function endOf(world: World, run: RunReference): Promise<"alive" | "over" | "deleted"> {
  if (run.id === world.run.reference.id && run.attempt === world.run.reference.attempt) return "alive";
  const { status, conclusion, attempt } = await world.runs.status(run.id);
  if (conclusion === "deleted") return "deleted";
  return status === "completed" || attempt > run.attempt ? "over" : "alive";
}
