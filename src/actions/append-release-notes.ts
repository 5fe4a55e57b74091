import type { Ports } from "../ports/ports.js";
import type { Inputs } from "./run/inputs.js";
import { readContextWithFallbackPolicy } from "./log/fallback-policy.js";
import { refuse } from "./run/refusal.js";

/**
 * Writes the notes that are pending, and their copies on GitHub's release pages. Then, as the last step of its job, it
 * follows the checks that an earlier one started. Nothing pending, nothing started: nothing happens.
 */
export async function appendReleaseNotes(
  ports: Ports,
  inputs: Inputs<"append-release-notes">,
): Promise<void> {
  try {
    await writePendingNotes(ports, inputs);
  } finally {
    const { followChecks } = await import("./follow-ups/recovery/follow-checks.js");
    await followChecks(ports);
  }
}

async function writePendingNotes(ports: Ports, inputs: Inputs<"append-release-notes">): Promise<void> {
  let context = await readContextWithFallbackPolicy(ports);
  const asked = inputs.release;
  if (asked !== "" && !context.state.releases.some(({ version }) => version === asked))
    throw refuse("misconfigured", `Input "release" is "${asked}", which is not among the last releases.`);
  const isAsked = (version: string): boolean => asked === "" || version === asked;
  const pending = context.state.followUps.flatMap((each) =>
    (each.kind === "notes" || each.kind === "page") && isAsked(each.version) ? [each] : [],
  );
  const { settlePuttingOff, writeAll } = await import("./follow-ups/settle-follow-ups.js");
  const faults: unknown[] = [];
  // The notes are written with the entry of the page, and also when there is none.
  for (const followUp of pending.toSorted(({ kind }, other) => other.kind.localeCompare(kind)))
    context = await settlePuttingOff(ports, context, followUp).catch((error: unknown) => {
      faults.push(error);
      return context;
    });
  context = await writeAll(ports, context);
  if (faults.length > 0) throw faults[0];
  const newest = context.state.releases.at(-1);
  if (newest === undefined) return;
  ports.runner.setOutput("release", newest.version);
  ports.runner.setOutput("page-url", newest.page?.url ?? "");
}
