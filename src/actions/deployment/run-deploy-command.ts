import type { Ports } from "../../ports/ports.js";
import { parseDeployment, type Inputs } from "../run/inputs.js";
import { refuse } from "../run/refusal.js";

/**
 * The deploy command, in the user's own job: bash, without the console's tokens, ended with everything it started when its
 * time is over. Its word is not the verdict; `finish` judges from another job.
 */
export async function runDeployCommand(
  { runner, commands }: Pick<Ports, "runner" | "commands">,
  inputs: Inputs<"deploy-production">,
): Promise<void> {
  if (inputs.command.trim() === "")
    throw refuse("misconfigured", 'Input "command" is empty; phase "run" needs the command that deploys.');
  const {
    mode,
    release,
    id,
    "previous-sha": previousSha,
    "previous-release": previousRelease,
  } = parseDeployment(inputs.deployment);
  const minutes = Number(inputs["time-limit-minutes"]);
  const result = await commands.run({
    command: inputs.command,
    workingDirectory: inputs["working-directory"],
    timeLimitSeconds: minutes * 60,
    variables: {
      MODE: mode,
      RELEASE: release,
      DEPLOYMENT: id,
      PREVIOUS_SHA: previousSha,
      PREVIOUS_RELEASE: previousRelease,
    },
  });
  if (result.kind === "timed-out")
    throw refuse("command-failed", `It ran longer than ${minutes} minutes and was ended.`);
  if (result.code !== 0) throw refuse("command-failed", `Exit code ${result.code}.`);
  runner.info("The deploy command ended with exit code 0.");
}
