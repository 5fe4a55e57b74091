import { runsOnStaging } from "../../domain/train/release-decision.js";
import { branches, environments } from "../../domain/values/names.js";
import type { Ports } from "../../ports/ports.js";
import { announceDeployment, showDeployment, type DeploymentOrder } from "../display/announce-deployment.js";
import { findApprovalWork, type ApprovalWork } from "../approval/approval-work.js";
import { withApprovers, type DecisionContext } from "../run/decision-context.js";
import type { Round } from "./round.js";
import type { StagingMove } from "../staging/move-staging.js";

type StagingDeployment = NonNullable<StagingMove["deployment"]>;

/** What the jobs and steps after this one have to do: deploy staging, or begin a release or open a gate for what runs there. */
export async function orderStaging(
  ports: Ports,
  context: DecisionContext,
  { deployment, plan }: StagingMove,
): Promise<Partial<Pick<Round, "approval" | "decides" | "context">>> {
  if (deployment !== undefined) {
    ports.runner.setOutput("continue", "true");
    announceDeployment(ports, orderOf(deployment));
    return {};
  }
  const { state } = context;
  if (plan.kind === "still" || state.train.staged.length === 0 || !runsOnStaging(state)) return {};
  // What GitHub does not answer, the next step asks again.
  const judged = await judge(ports, context).catch(() => undefined);
  const approval = judged?.approval;
  const decides = approval === undefined || approval.granted || approval.lacksGate || approval.awaitsLook;
  if (decides) ports.runner.setOutput("decides", "true");
  return { ...judged, decides };
}

/** Who boarded in this move may have approvals of people whose role nobody asked for when the run began. */
async function judge(
  ports: Ports,
  before: DecisionContext,
): Promise<Required<Pick<Round, "context">> & { readonly approval: ApprovalWork }> {
  const approval = await findApprovalWork(ports, await withApprovers(ports, before));
  return { context: approval.context, approval };
}

/** The Deployment on GitHub is of the commit that is deployed; a job's own would be of the base branch's tip. */
export async function showStagingDeployment(
  ports: Ports,
  { state }: DecisionContext,
  { deployment, consoleSha }: { readonly deployment: StagingMove["deployment"]; readonly consoleSha: string },
): Promise<void> {
  if (deployment === undefined) return;
  await showDeployment(ports, orderOf(deployment), {
    environment: environments.staging,
    sha: deployment.commit.sha,
    description: `Staging: ${state.train.staged.map(({ number }) => `#${number}`).join(" ") || branches.base}`,
    payload: { deployment: deployment.id, mode: "deploy", log: state.log.hash, console: consoleSha },
  });
}

const orderOf = ({ id, commit, previous }: StagingDeployment): DeploymentOrder => ({
  id,
  mode: "deploy",
  sha: commit.sha,
  release: "",
  previousSha: previous?.sha ?? "",
  previousRelease: "",
});
