/**
 * The entry of all actions: parses the inputs, wires the world, runs one action, which is loaded then. Importing it does
 * nothing.
 */
import { inputSchemas, parseInputs, type ActionName, type Inputs } from "./actions/run/inputs.js";
import { reportFailure } from "./actions/run/report-failure.js";
import { createPorts } from "./adapters/create-ports.js";
import { readInputs } from "./adapters/runner/action-inputs.js";
import { createActionsRunner } from "./adapters/runner/actions-runner.js";
import { createCommands } from "./adapters/runner/deploy-command.js";
import type { Pages } from "./ports/pages.js";
import type { Ports } from "./ports/ports.js";

export const runGateChecks = (): Promise<void> =>
  start("gate-checks", async () => (await import("./actions/gate-checks.js")).gateChecks);
export const runPromoteToStaging = (): Promise<void> =>
  start("promote-to-staging", async () => (await import("./actions/promote-to-staging.js")).promoteToStaging);
export const runRequireTesterApproval = (): Promise<void> =>
  start(
    "require-tester-approval",
    async () => (await import("./actions/require-tester-approval.js")).requireTesterApproval,
  );
export const runAppendReleaseNotes = (): Promise<void> =>
  start(
    "append-release-notes",
    async () => (await import("./actions/append-release-notes.js")).appendReleaseNotes,
  );
export const runRollback = (): Promise<void> =>
  start("rollback", async () => (await import("./actions/rollback.js")).rollback);

/** What makes the page is a bundle of its own, loaded only when a page is asked for: no other action pays for it. */
export const runConsole = (loadPages: () => Promise<{ readonly writePage: Pages["write"] }>): Promise<void> =>
  start("console", async () => {
    const { showConsole } = await import("./actions/console.js");
    const pages: Pages = { write: async (page) => (await loadPages()).writePage(page) };
    return (ports, wish) => showConsole(ports, { wish, pages });
  });

/** Phase `run` stands in the user's deploy job, which has no token of the console. */
export const runDeployProduction = (): Promise<void> =>
  conclude(async () => {
    const inputs = read("deploy-production");
    if (inputs.phase !== "run") {
      const { deployProduction } = await import("./actions/deploy-production.js");
      return act(worldFor(inputs), (ports) => deployProduction(ports, inputs));
    }
    const { runDeployCommand } = await import("./actions/deployment/run-deploy-command.js");
    const { env } = process;
    return runDeployCommand(
      { runner: createActionsRunner(env), commands: createCommands({ env, secrets: [inputs.token] }) },
      inputs,
    );
  });

const start = <Name extends ActionName>(
  name: Name,
  load: () => Promise<(ports: Ports, inputs: Inputs<Name>) => Promise<void>>,
): Promise<void> =>
  conclude(async () => {
    const inputs = read(name);
    const story = await load();
    return act(worldFor(inputs), (ports) => story(ports, inputs));
  });

/** What the webhooks did not take gets into the log, however the story ends. */
async function act(ports: Ports, story: (ports: Ports) => Promise<void>): Promise<void> {
  try {
    await story(ports);
  } finally {
    const { recordUndelivered } = await import("./actions/log/undelivered.js");
    await recordUndelivered(ports);
  }
}

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
