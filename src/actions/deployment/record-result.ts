import { consoleName, environments } from "../../domain/values/names.js";
import type { EntryDraft, EntryFacts } from "../../domain/log/entry.js";
import type { Attempt, StagingState } from "../../domain/state/state.js";
import { resultSummary } from "../../domain/display/job-summaries.js";
import { withdrawnApprovals } from "../../domain/approval/withdrawn-approvals.js";
import type { Ports } from "../../ports/ports.js";
import { showConclusion } from "./github-deployment.js";
import type { DeploymentVerdict } from "./verify-deployment.js";
import { tellLateWithdrawals } from "./late-withdrawals.js";
import type { DecisionContext } from "../run/decision-context.js";
import { transact } from "../log/transaction.js";

/**
 * The result of a production deployment, first in its commit; needs no App, hides behind nothing. With a good one come the
 * approvals that were gone by then, so that no death in between loses them: the result ends what they are found by.
 */
export async function recordProduction(
  ports: Ports,
  first: DecisionContext,
  { attempt, verdict }: { readonly attempt: Attempt; readonly verdict: DeploymentVerdict },
): Promise<DecisionContext> {
  const { deployment } = attempt;
  const written = await transact(ports, first, ({ snapshot, state }) => {
    if (state.attempt?.deployment !== deployment) return Promise.resolve({ drafts: [], value: [] });
    const withdrawn = verdict.kind === "good" ? withdrawnApprovals(snapshot, state, attempt) : [];
    const result: EntryDraft = { actor: consoleName, facts: productionResult(deployment, verdict) };
    return Promise.resolve({ drafts: [result, ...withdrawn], value: withdrawn });
  });
  if (written.entries.length === 0) return written.context;
  await tellLateWithdrawals(ports, written.value);
  await ports.runner.summary(resultSummary(written.context.state, attempt, verdict.evidence));
  return written.context;
}

function productionResult(deployment: string, verdict: DeploymentVerdict): EntryFacts {
  const { evidence } = verdict;
  switch (verdict.kind) {
    case "good":
      return { type: "production-deployed", deployment, health: verdict.health, evidence };
    case "failed":
      return { type: "production-deployment-failed", deployment, evidence };
    case "aborted":
      return { type: "production-deployment-aborted", deployment, evidence };
    default:
      return verdict satisfies never;
  }
}

/** `lost`: jobs had begun, and no run was there to see what became of them. */
export type StagingVerdict = DeploymentVerdict | { readonly kind: "lost"; readonly evidence: string };

/** The result of a staging deployment, and GitHub's Deployment as the log says it. */
export async function recordStaging(
  ports: Ports,
  first: DecisionContext,
  { intent, verdict, shown }: StagingResult,
): Promise<DecisionContext> {
  const { deployment } = intent;
  const written = await transact(ports, first, ({ state }) =>
    Promise.resolve({
      drafts:
        state.staging.intent?.deployment === deployment
          ? [{ actor: consoleName, facts: stagingResult(deployment, verdict) }]
          : [],
      value: undefined,
    }),
  );
  if (written.entries.length > 0) await showStaging(ports, written.context, { intent, verdict, shown });
  return written.context;
}

interface StagingResult {
  readonly intent: StagingIntent;
  readonly verdict: StagingVerdict;
  /** Id of the Deployment that GitHub shows of it, where it is known. */
  readonly shown?: number | undefined;
}

type StagingIntent = NonNullable<StagingState["intent"]>;

function stagingResult(deployment: string, verdict: StagingVerdict): EntryFacts {
  const { evidence } = verdict;
  switch (verdict.kind) {
    case "good":
      return { type: "staging-deployed", deployment, health: verdict.health };
    case "failed":
      return { type: "staging-deployment-failed", deployment, evidence };
    case "aborted":
      return { type: "staging-deployment-aborted", deployment, evidence };
    case "lost":
      return { type: "staging-deployment-aborted", deployment, evidence, begun: true };
    default:
      return verdict satisfies never;
  }
}

async function showStaging(
  ports: Ports,
  { policy }: DecisionContext,
  { intent, verdict, shown }: StagingResult,
): Promise<void> {
  const { deployment, commit, run } = intent;
  await showConclusion(ports, {
    environment: environments.staging,
    deployment,
    shown,
    sha: commit.sha,
    state: verdict.kind === "good" ? "success" : verdict.kind === "aborted" ? "inactive" : "failure",
    description: verdict.kind === "good" ? `On staging (${verdict.health})` : verdict.evidence,
    logUrl: run.url,
    url: policy.staging.url,
  });
}
