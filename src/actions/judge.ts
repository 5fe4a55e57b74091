import type { RunReference } from "../domain/entry.js";
import { judgeJobs } from "../domain/judge-deployment.js";
import type { HealthCheck } from "../domain/policy.js";
import type { Commit } from "../domain/values.js";
import type { Health } from "../domain/entry.js";
import type { World } from "../ports/world.js";

export type DeploymentVerdict =
  | { readonly kind: "good"; readonly health: Health; readonly evidence: string }
  | {
      readonly kind: "failed";
      readonly code: "deploy-failed" | "health-check-failed";
      readonly evidence: string;
    }
  | { readonly kind: "aborted"; readonly evidence: string };

export interface DeploymentQuestion {
  readonly run: RunReference;
  readonly callerJob: "staging" | "production";
  readonly commit: Commit;
  readonly health: HealthCheck | undefined;
}

/** Jobs first, then the health check from this clean runner. The deploy script's own word is not the verdict. */
export async function judgeDeployment(
  world: World,
  question: DeploymentQuestion,
  jobs = world.runs.jobs(question.run),
): Promise<DeploymentVerdict> {
  const verdict = judgeJobs(await jobs, question.callerJob);
  if (verdict.kind === "aborted") return verdict;
  if (verdict.kind === "failed") return { kind: "failed", code: "deploy-failed", evidence: verdict.evidence };
  const { health, commit } = question;
  if (health === undefined)
    return {
      kind: "good",
      health: "unverified",
      evidence: `${verdict.evidence}; no health check is configured`,
    };
  const { url, tries, secondsBetween, timeoutSeconds, expectSha } = health;
  const startedAt = Date.now();
  const probe = await world.health.probe({
    url,
    tries,
    secondsBetween,
    timeoutSeconds,
    expect: expectSha ? commit.sha : undefined,
  });
  // The entry has the time of GitHub's newest answer, and approvals count from then on: not one from before the probe.
  if (Date.now() - startedAt >= clockResolution)
    await world.runs.status(question.run.id).catch(() => undefined);
  const evidence = `${verdict.evidence}; ${probe.evidence}`;
  return probe.healthy
    ? { kind: "good", health: "healthy", evidence }
    : { kind: "failed", code: "health-check-failed", evidence };
}

/** GitHub tells the time in whole seconds. */
const clockResolution = 1_000;
