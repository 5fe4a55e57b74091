import type { EngineHost } from "../../../model/interfaces.js";
import type { Environment, EnvironmentReview, Repository, WorkflowJob } from "../../../model/model.js";
import { matchesBranchPolicy } from "../triggers/patterns.js";
import type { RunState } from "./run-state.js";

export type GateVerdict = "approved" | "rejected" | "cancelled";

/**
 * The environment that a job names. One that does not exist is made, without any protection (docs "Managing environments
 * for deployment"): a typing error opens the gate.
 */
export function findOrCreateEnvironment(
  host: Pick<EngineHost, "nextId" | "clock">,
  repository: Repository,
  name: string,
): Environment {
  const existing = [...repository.environments.values()].find(
    (environment) => environment.name.toLowerCase() === name.toLowerCase(),
  );
  if (existing !== undefined) return existing;
  const created: Environment = {
    id: host.nextId(),
    name,
    reviewers: [],
    preventSelfReview: false,
    waitTimerMinutes: 0,
    deploymentBranches: undefined,
    secrets: new Map(),
    variables: new Map(),
    createdAt: host.clock.now().toISOString(),
  };
  repository.environments.set(name, created);
  return created;
}

/** Whether the run's ref may deploy; judged by `github.ref`, without `refs/heads/` or `refs/tags/`. */
export function admitsRef({ deploymentBranches }: Environment, ref: string): boolean {
  return (
    deploymentBranches === undefined ||
    matchesBranchPolicy(ref.replace(/^refs\/(?:heads|tags)\//, ""), deploymentBranches)
  );
}

export const isGated = ({ reviewers, waitTimerMinutes }: Environment): boolean =>
  reviewers.length > 0 || waitTimerMinutes > 0;

/** Jobs that wait for somebody to review their environment, or for its timer. */
export class EnvironmentGates {
  private readonly waiting = new Set<WaitingJob>();

  /** Shows the job in the run's pending deployments until it is decided or the signal comes. */
  wait({ run, job, environment, signal, since }: GateRequest): Promise<GateVerdict> {
    const pending = { environment: environment.name, jobId: job.id, since };
    run.record.pendingDeployments.push(pending);
    return new Promise((resolve) => {
      const entry: WaitingJob = {
        run,
        environment,
        hasReviewers: environment.reviewers.length > 0,
        timerRuns: environment.waitTimerMinutes > 0,
        conclude: (verdict) => {
          signal.removeEventListener("abort", onAbort);
          this.waiting.delete(entry);
          run.record.pendingDeployments = run.record.pendingDeployments.filter((other) => other !== pending);
          resolve(verdict);
        },
      };
      const onAbort = (): void => entry.conclude("cancelled");
      this.waiting.add(entry);
      if (signal.aborted) onAbort();
      else signal.addEventListener("abort", onAbort, { once: true });
    });
  }

  /** One review counts for every job of the run that waits for the environment now, not for those that come later. */
  review(run: RunState, { environment, state }: EnvironmentReview): void {
    for (const entry of this.entriesOf(run, environment)) {
      if (state === "rejected") entry.conclude("rejected");
      else {
        entry.hasReviewers = false;
        if (!entry.timerRuns) entry.conclude("approved");
      }
    }
  }

  /** The wait timer of an environment has run out. */
  elapse(run: RunState, environment: string): void {
    for (const entry of this.entriesOf(run, environment)) {
      entry.timerRuns = false;
      if (!entry.hasReviewers) entry.conclude("approved");
    }
  }

  private entriesOf(run: RunState, environment: string): WaitingJob[] {
    return [...this.waiting].filter(
      (entry) => entry.run === run && entry.environment.name.toLowerCase() === environment.toLowerCase(),
    );
  }
}

export interface GateRequest {
  readonly run: RunState;
  readonly job: WorkflowJob;
  readonly environment: Environment;
  readonly signal: AbortSignal;
  readonly since: string;
}

interface WaitingJob {
  readonly run: RunState;
  readonly environment: Environment;
  hasReviewers: boolean;
  timerRuns: boolean;
  conclude(verdict: GateVerdict): void;
}
