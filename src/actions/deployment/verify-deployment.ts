import type { RunReference, Health } from "../../domain/log/entry.js";
import { judgeJobs, type JobsVerdict } from "../../domain/train/deploy-job-verdict.js";
import type { HealthCheck } from "../../domain/policy/policy.js";
import type { Commit } from "../../domain/values/values.js";
import type { Ports } from "../../ports/ports.js";

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
  /** The result of that job, as the workflow says; empty where nobody says. */
  readonly result: string;
  readonly commit: Commit;
  readonly health: HealthCheck | undefined;
}

/** Jobs first, then the health check from this clean runner. The deploy script's own word is not the verdict. */
export async function verifyDeployment(
  ports: Ports,
  question: DeploymentQuestion,
  jobs = ports.runs.jobs(question.run),
): Promise<DeploymentVerdict> {
  const verdict = await judgeEndedJobs(ports, question, jobs);
  if (verdict.kind === "aborted") return verdict;
  if (verdict.kind !== "succeeded")
    return { kind: "failed", code: "deploy-failed", evidence: verdict.evidence };
  const { health, commit } = question;
  if (health === undefined)
    return {
      kind: "good",
      health: "unverified",
      evidence: `${verdict.evidence}; no health check is configured`,
    };
  const { url, tries, secondsBetween, timeoutSeconds, expectSha } = health;
  const startedAt = Date.now();
  const probe = await ports.health.probe({
    url,
    tries,
    secondsBetween,
    timeoutSeconds,
    expect: expectSha ? commit.sha : undefined,
  });
  // The entry has the time of GitHub's newest answer, and approvals count from then on: not one from before the probe.
  if (Date.now() - startedAt >= clockResolution)
    await ports.runs.status(question.run.id).catch(() => undefined);
  const evidence = `${verdict.evidence}; ${probe.evidence}`;
  return probe.healthy
    ? { kind: "good", health: "healthy", evidence }
    : { kind: "failed", code: "health-check-failed", evidence };
}

const pausesMs = [1_000, 2_000, 4_000];

/** The jobs are over when this is asked; while the list says otherwise it is read again. Unknown is never "not begun". */
async function judgeEndedJobs(
  ports: Ports,
  question: DeploymentQuestion,
  jobs: ReturnType<Ports["runs"]["jobs"]>,
): Promise<JobsVerdict> {
  let verdict = judgeJobs(await jobs, question);
  for (const pause of pausesMs) {
    if (verdict.kind !== "stale") return verdict;
    await ports.clock.sleep(pause);
    verdict = judgeJobs(await ports.runs.jobs(question.run), question);
  }
  return verdict;
}

/** GitHub tells the time in whole seconds. */
const clockResolution = 1_000;
