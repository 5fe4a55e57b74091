import type { RunReference } from "../../domain/log/entry.js";
import type { HealthCheck } from "../../domain/policy/policy.js";
import type { Commit } from "../../domain/values/values.js";
import type { Ports } from "../../ports/ports.js";
import { concludeDeployment } from "./github-deployment.js";
import { verifyDeployment, type DeploymentVerdict } from "./verify-deployment.js";
import { recordProduction, recordStaging, type StagingVerdict } from "./record-result.js";
import type { DecisionContext } from "../run/decision-context.js";

/**
 * Intents whose run is over without a result: its record never ran. They are judged as it would have judged them, and what
 * is recorded is what became of them; production is never retried by itself. Costs nothing while no other run's intent
 * is open.
 */
export async function closeOrphanedIntents(ports: Ports, first: DecisionContext): Promise<DecisionContext> {
  const { attempt, staging } = first.state;
  const { policy } = first;
  const [production, onStaging] = await Promise.all([
    attempt === null
      ? undefined
      : judgeDead(ports, attempt, { callerJob: "production", ...policy.production }),
    staging.intent === null
      ? undefined
      : judgeDead(ports, staging.intent, { callerJob: "staging", ...policy.staging }),
  ]);
  let context = first;
  if (attempt !== null && production !== undefined) {
    context = await recordProduction(ports, context, { attempt, verdict: production });
    await concludeDeployment(ports, context, { deployment: attempt.deployment, logUrl: attempt.run.url });
  }
  if (staging.intent === null || onStaging === undefined) return context;
  return recordStaging(ports, context, { intent: staging.intent, verdict: stagingVerdict(onStaging) });
}

/** Staging may be tried again: where a deploy job ended badly, perhaps for what its run died of, another run deploys again. */
const stagingVerdict = (verdict: DeploymentVerdict): StagingVerdict =>
  verdict.kind === "failed" && verdict.code === "deploy-failed"
    ? { kind: "lost", evidence: verdict.evidence }
    : verdict;

/** undefined: its run is alive and will say so itself. */
async function judgeDead(
  ports: Ports,
  { run, commit }: { readonly run: RunReference; readonly commit: Commit },
  asked: {
    readonly callerJob: "staging" | "production";
    readonly health: HealthCheck | undefined;
  },
): Promise<DeploymentVerdict | undefined> {
  const end = await endOf(ports, run);
  if (end === "alive") return undefined;
  const verdict: DeploymentVerdict =
    end === "over"
      ? await verifyDeployment(ports, { run, commit, result: "", ...asked })
      : // What a deleted run did nobody can say any more, so it counts as having changed what ran.
        { kind: "failed", code: "deploy-failed", evidence: "it was deleted since" };
  return { ...verdict, evidence: `the run ended without recording a result; ${verdict.evidence}` };
}

/** Completed, or gone on to a later attempt. Our own run is not over. */
async function endOf(ports: Ports, run: RunReference): Promise<"alive" | "over" | "deleted"> {
  if (run.id === ports.run.reference.id && run.attempt === ports.run.reference.attempt) return "alive";
  const { status, conclusion, attempt } = await ports.runs.status(run.id);
  if (conclusion === "deleted") return "deleted";
  return status === "completed" || attempt > run.attempt ? "over" : "alive";
}
