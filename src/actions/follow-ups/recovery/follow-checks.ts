import { messageOf } from "../../../domain/values/message-of.js";
import type { Ports } from "../../../ports/ports.js";

/** The first look costs a request, and checks that end sooner are hardly worth one. */
const shortestPauseMs = 750;
const longestFirstPauseMs = 2_000;
const longestPauseMs = 30_000;
/** A minute of a runner is billed; where the checks take longer, the next event or sweep finds them. */
const longestWaitMs = 10 * 60_000;

/**
 * GitHub tells nobody that a run which GITHUB_TOKEN dispatched has ended (platform fact 178). So the last step
 * of the job that started the checks of a recovery looks for their end, when all else is done, and then starts the run that
 * judges them. Never fails: what is not found here is found by the next event or sweep.
 *
 * The first look waits as long again as the checks may have run already, within limits, and each later one twice as long as
 * the one before, so that where GitHub answers at once nobody waits two seconds for checks of half a second.
 */
export async function followChecks(ports: Ports): Promise<void> {
  const { branches, elapsedMs } = await ports.runs.startedChecks();
  if (branches.length === 0) return;
  try {
    if (await haveEnded(ports, elapsedMs)) await ports.runs.dispatch({ workflow: "release.yml", inputs: {} });
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

async function haveEnded(ports: Ports, elapsedMs: number): Promise<boolean> {
  let pause = Math.min(Math.max(elapsedMs, shortestPauseMs), longestFirstPauseMs);
  for (let waited = 0; waited < longestWaitMs;) {
    await ports.clock.sleep(pause);
    if (await ports.runs.haveChecksEnded()) return true;
    waited += pause;
    pause = Math.min(pause * 2, longestPauseMs);
  }
  return false;
}
