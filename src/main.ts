/** The entry of all actions: parses the inputs, wires the world, tells one story. Importing it does nothing. */
// oxlint-disable-next-line import/no-unassigned-import -- before the first schema is made
import "./adapters/policy/zod-without-jit.js";
import { appendReleaseNotes } from "./actions/append-release-notes.js";
import { showConsole } from "./actions/console.js";
import { deployProduction } from "./actions/deploy-production.js";
import { gateChecks } from "./actions/gate-checks.js";
import { inputSchemas, parseInputs, type ActionName, type Inputs } from "./actions/run/inputs.js";
import { promoteToStaging } from "./actions/promote-to-staging.js";
import { reportFailure } from "./actions/run/report-failure.js";
import { requireTesterApproval } from "./actions/require-tester-approval.js";
import { rollback } from "./actions/rollback.js";
import { runDeployCommand } from "./actions/deployment/run-deploy-command.js";
import { createPorts } from "./adapters/create-ports.js";
import { readInputs } from "./adapters/runner/action-inputs.js";
import { createActionsRunner } from "./adapters/runner/actions-runner.js";
import { createCommands } from "./adapters/runner/deploy-command.js";
import type { Ports } from "./ports/ports.js";

export const runGateChecks = (): Promise<void> => start("gate-checks", gateChecks);
export const runPromoteToStaging = (): Promise<void> => start("promote-to-staging", promoteToStaging);
export const runRequireTesterApproval = (): Promise<void> =>
  start("require-tester-approval", requireTesterApproval);
export const runAppendReleaseNotes = (): Promise<void> => start("append-release-notes", appendReleaseNotes);
export const runRollback = (): Promise<void> => start("rollback", rollback);
export const runConsole = (): Promise<void> => start("console", showConsole);

/** Phase `run` stands in the user's deploy job, which has no token of the console. */
export const runDeployProduction = (): Promise<void> =>
  conclude(async () => {
    const inputs = read("deploy-production");
    if (inputs.phase !== "run") return deployProduction(worldFor(inputs), inputs);
    const { env } = process;
    return runDeployCommand(
      { runner: createActionsRunner(env), commands: createCommands({ env, secrets: [inputs.token] }) },
      inputs,
    );
  });

const start = <Name extends ActionName>(
  name: Name,
  story: (ports: Ports, inputs: Inputs<Name>) => Promise<void>,
): Promise<void> =>
  conclude(() => {
    const inputs = read(name);
    return story(worldFor(inputs), inputs);
  });

const read = <Name extends ActionName>(name: Name): Inputs<Name> =>
  parseInputs(name, readInputs(Object.keys(inputSchemas[name].shape)));

const worldFor = (inputs: {
  readonly token: string;
  readonly "app-token"?: string;
  readonly "webhook-secret"?: string;
}): Ports =>
  createPorts({
    token: inputs.token,
    appToken: inputs["app-token"],
    webhookSecret: inputs["webhook-secret"],
    env: process.env,
  });

async function conclude(story: () => Promise<void>): Promise<void> {
  try {
    await story();
  } catch (error) {
    reportFailure(createActionsRunner(process.env), error);
  }
}
