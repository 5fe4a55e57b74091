import { sequenceOfDeployment } from "../domain/log/deployment-id.js";
import { readContextOfResult } from "./log/fallback-policy.js";
import { parseCommand } from "../domain/commands/parse-command.js";
import { finding } from "../domain/reasons/reasons.js";
import type { Ports } from "../ports/ports.js";
import { parseDeployment, type Inputs } from "./run/inputs.js";
import { openOrRead } from "./log/open-log.js";

/**
 * `begin` brings staging to what it should be and requests its deployment; `finish` records the result. What only later requests
 * need is loaded after the first: most events find nothing to do.
 */
export async function promoteToStaging(ports: Ports, inputs: Inputs<"promote-to-staging">): Promise<void> {
  return inputs.phase === "begin" ? begin(ports, inputs["console-sha"]) : finish(ports, inputs);
}

async function begin(ports: Ports, consoleSha: string): Promise<void> {
  // What a stranger's comment costs, the step before has seen.
  const { hint } = ports.run;
  if (hint.kind === "comment" && hint.isPullRequest && parseCommand(hint.body) === undefined) return;
  const occasion = hint.kind === "schedule" || hint.kind === "dispatch" ? "sweep" : "event";
  const context = await openOrRead(ports);
  const { beginRound } = await import("./reconcile/round.js");
  const { reconcile } = await import("./reconcile/steps.js");
  await reconcile(ports, beginRound(context, { occasion, consoleSha }));
}

async function finish(ports: Ports, inputs: Inputs<"promote-to-staging">): Promise<void> {
  const { id, shown } = parseDeployment(inputs.deployment);
  ports.logPosition.saw(sequenceOfDeployment(id));
  const jobs = ports.runs.jobs(ports.run.reference);
  const first = await readContextOfResult(ports);
  const { intent } = first.state.staging;
  if (intent?.deployment !== id) {
    ports.runner.info(`${id} is not the open staging deployment; it was recorded before.`);
    return;
  }
  const { verifyDeployment } = await import("./deployment/verify-deployment.js");
  const { recordStaging } = await import("./deployment/record-result.js");
  const { publish } = await import("./pull-requests/publish.js");
  const verdict = await verifyDeployment(
    ports,
    {
      run: ports.run.reference,
      callerJob: "staging",
      result: inputs.result,
      commit: intent.commit,
      health: first.policy.staging.health,
    },
    jobs,
  );
  const context = await recordStaging(ports, first, { intent, verdict, shown });
  await Promise.all([
    // A good one is shown by the next step, which decides on it; after a failure there is none.
    ...(verdict.kind === "good"
      ? []
      : [publish(ports, context, { waiting: new Map(), leaveOutBoarding: false })]),
    ...(context.state.train.tip.sha === intent.commit.sha
      ? []
      : [ports.runs.dispatch({ workflow: "release.yml", inputs: {} })]),
  ]);
  if (verdict.kind === "failed") ports.runner.fail(finding(verdict.code, verdict.evidence));
}
