import { isGone } from "../../domain/values/remote-error.js";
import type { Ports } from "../../ports/ports.js";
import { showOrTell } from "./show-or-tell.js";

/**
 * GitHub wakes no workflow when a run ends that GITHUB_TOKEN dispatched (platform fact 178), and so not the one that makes
 * the console page after each release and rollback: such a run starts it itself. Where it is not installed nothing happens.
 */
export async function startPage(ports: Ports): Promise<void> {
  const { hint, actorIsBot } = ports.run;
  if (hint.kind !== "dispatch" || !actorIsBot) return;
  await showOrTell(ports, "The console page is made by the next release, or at night", async () => {
    try {
      await ports.runs.dispatch({ workflow: "console.yml", inputs: {} });
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  });
}
