import { messageOf } from "../../../domain/values/message-of.js";
import type { Ports } from "../../../ports/ports.js";

const firstPauseMs = 2_000;
const longestPauseMs = 30_000;
/** A minute of a runner is billed; where the checks take longer, the next event or sweep finds them. */
const longestWaitMs = 10 * 60_000;

/**
 * GitHub tells nobody that a run which GITHUB_TOKEN dispatched has ended (platform fact 178). So the run that started
 * the checks of a recovery looks for their end itself, when all else is done, and then starts the run that judges them.
 * Never fails: what is not found here is found by the next event or sweep.
 */
export async function followChecks(ports: Ports): Promise<void> {
  const branches = ports.runs.startedChecks();
  if (branches.length === 0) return;
  try {
    if (await haveEnded(ports)) await ports.runs.dispatch({ workflow: "release.yml", inputs: {} });
    else
      ports.runner.info(
        `Checks of ${branches.join(", ")} still run. The next event or sweep finds what they come to.`,
      );
  } catch (error) {
    ports.runner.info(
      `What the checks of ${branches.join(", ")} come to, the next event or sweep finds: ${messageOf(error)}`,
    );
  }
}

async function haveEnded(ports: Ports): Promise<boolean> {
  let pause = firstPauseMs;
  for (let waited = 0; waited < longestWaitMs; waited += pause) {
    pause = Math.min(waited === 0 ? firstPauseMs : pause * 2, longestPauseMs);
    await ports.clock.sleep(pause);
    if (await ports.runs.haveChecksEnded()) return true;
  }
  return false;
}
