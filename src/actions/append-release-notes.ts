import type { World } from "../ports/world.js";
import type { Inputs } from "./run/inputs.js";
import { readStandingWithLastPolicy } from "./run/fallback-policy.js";
import { payOne } from "./follow-ups/settle-follow-ups.js";
import { refuse } from "./run/refusal.js";

/** Writes the notes that are owed, and their copies on GitHub's release pages. Nothing owed: nothing happens. */
export async function appendReleaseNotes(
  world: World,
  inputs: Inputs<"append-release-notes">,
): Promise<void> {
  let standing = await readStandingWithLastPolicy(world);
  const asked = inputs.release;
  if (asked !== "" && !standing.state.releases.some(({ version }) => version === asked))
    throw refuse("misconfigured", `Input "release" is "${asked}", which is not among the last releases.`);
  const isAsked = (version: string): boolean => asked === "" || version === asked;
  for (const kind of ["notes", "page"] as const) {
    for (const debt of standing.state.debts.filter((each) => each.kind === kind && isAsked(each.version)))
      standing = await payOne(world, standing, debt);
  }
  const newest = standing.state.releases.at(-1);
  if (newest === undefined) return;
  world.runner.setOutput("release", newest.version);
  world.runner.setOutput("page-url", newest.page?.url ?? "");
}
