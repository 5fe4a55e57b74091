import type { Ports } from "../ports/ports.js";
import type { Inputs } from "./run/inputs.js";
import { readContextWithFallbackPolicy } from "./log/fallback-policy.js";
import { settleOne } from "./follow-ups/settle-follow-ups.js";
import { refuse } from "./run/refusal.js";

/** Writes the notes that are pending, and their copies on GitHub's release pages. Nothing pending: nothing happens. */
export async function appendReleaseNotes(
  ports: Ports,
  inputs: Inputs<"append-release-notes">,
): Promise<void> {
  let context = await readContextWithFallbackPolicy(ports);
  const asked = inputs.release;
  if (asked !== "" && !context.state.releases.some(({ version }) => version === asked))
    throw refuse("misconfigured", `Input "release" is "${asked}", which is not among the last releases.`);
  const isAsked = (version: string): boolean => asked === "" || version === asked;
  for (const kind of ["notes", "page"] as const) {
    for (const followUp of context.state.followUps.filter(
      (each) => each.kind === kind && isAsked(each.version),
    ))
      context = await settleOne(ports, context, followUp);
  }
  const newest = context.state.releases.at(-1);
  if (newest === undefined) return;
  ports.runner.setOutput("release", newest.version);
  ports.runner.setOutput("page-url", newest.page?.url ?? "");
}
