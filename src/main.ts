/**
 * The entry of all actions: parses the inputs, wires the ports, runs one action, which is loaded then. Importing it does
 * nothing.
 */
import { inputSchemas, parseInputs, type ActionName, type Inputs } from "./actions/run/inputs.js";
import { type Asked, looksAtOnce } from "./actions/run/looks-at-once.js";
import { reportFailure } from "./actions/run/report-failure.js";
import { createPorts } from "./adapters/create-ports.js";
import { lazyPort } from "./adapters/lazy-port.js";
import { readInputs } from "./adapters/runner/action-inputs.js";
import { createActionsRunner } from "./adapters/runner/actions-runner.js";
import { createCommands } from "./adapters/runner/deploy-command.js";
import type { Pages } from "./ports/pages.js";
import type { Ports } from "./ports/ports.js";

export const runGateChecks = (): Promise<void> => start("gate-checks", (actions) => actions["gate-checks"]());
export const runPromoteToStaging = (): Promise<void> =>
  start("promote-to-staging", (actions) => actions["promote-to-staging"]());
export const runRequireTesterApproval = (): Promise<void> =>
  start("require-tester-approval", (actions) => actions["require-tester-approval"]());
export const runAppendReleaseNotes = (): Promise<void> =>
  start("append-release-notes", (actions) => actions["append-release-notes"]());
export const runRollback = (): Promise<void> => start("rollback", (actions) => actions.rollback());

/** What makes the page is a bundle of its own, loaded only when a page is asked for: no other action pays for it. */
export const runConsole = (loadPages: () => Promise<{ readonly writePage: Pages["write"] }>): Promise<void> =>
  start("console", async (actions) => {
    const showConsole = await actions.console();
    const pages: Pages = { write: async (page) => (await loadPages()).writePage(page) };
    return (ports, wish) => showConsole(ports, { wish, pages });
  });

/** Phase `run` stands in the user's deploy job, which has no token of the console. */
export const runDeployProduction = (): Promise<void> =>
  conclude(async () => {
    const inputs = read("deploy-production");
    if (inputs.phase !== "run")
      return runAction({ action: "deploy-production", inputs }, async (ports) =>
        (await (await loadLater()).actions["deploy-production"]())(ports, inputs),
      );
    const { runDeployCommand } = await import("./actions/deployment/run-deploy-command.js");
    const { env } = process;
    return runDeployCommand(
      { runner: createActionsRunner(env), commands: createCommands({ env, secrets: [inputs.token] }) },
      inputs,
    );
  });

type Actions = Awaited<ReturnType<typeof loadLater>>["actions"];

const start = <Name extends ActionName>(
  name: Name,
  load: (actions: Actions) => Promise<(ports: Ports, inputs: Inputs<Name>) => Promise<void>>,
): Promise<void> =>
  conclude(async () => {
    const inputs = read(name);
    return runAction({ action: name, inputs } as Asked, async (ports) => {
      const action = await load((await loadLater()).actions);
      await action(ports, inputs);
    });
  });

/** What the webhooks did not take gets into the log, however the action ends. */
async function runAction(asked: Asked, action: (ports: Ports) => Promise<void>): Promise<void> {
  const ports = portsFor(asked.inputs);
  if (looksAtOnce(ports.run, asked)) await ports.snapshots.prefetch();
  try {
    await action(ports);
  } finally {
    const { recordUndelivered } = await loadLater();
    await recordUndelivered(ports);
  }
}

const read = <Name extends ActionName>(name: Name): Inputs<Name> =>
  parseInputs(name, readInputs(Object.keys(inputSchemas[name].shape)));

const portsFor = (inputs: {
  readonly token: string;
  readonly "app-token"?: string;
  readonly "webhook-secret"?: string;
}): Ports =>
  createPorts({
    token: inputs.token,
    appToken: inputs["app-token"],
    webhookSecret: inputs["webhook-secret"],
    env: process.env,
    load: lazyPort(async () => (await loadLater()).loaders),
  });

const loadLater = () => import("./loaded-later.js");

async function conclude(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    reportFailure(createActionsRunner(process.env), error);
  }
}
