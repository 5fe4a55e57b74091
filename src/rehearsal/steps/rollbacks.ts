/** Rollbacks without the talk: requested by a member of the team, approved with the code of the card. */
import type { Rollback } from "../../domain/state/state.js";
import type { CastName } from "../actors/cast.js";
import type { Fixture } from "../fixture/fixture.js";

/** sam requests a rollback; rob approves it. */
export async function rollBack(fixture: Fixture, reason = "The shop is closed."): Promise<void> {
  await requestRollback(fixture, { reason });
  await approveRollback(fixture);
}

/** `release`: back to that one; left out, to the last good one. */
export async function requestRollback(
  fixture: Fixture,
  inputs: { readonly reason: string; readonly release?: string },
): Promise<void> {
  await fixture.people.sam.runsWorkflow("rollback.yml", inputs);
  await fixture.settles();
}

export async function approveRollback(fixture: Fixture): Promise<void> {
  const { id, issue, code } = await openRollback(fixture);
  await commentsOnRollback(fixture, issue, `/approve ${id} ${code}`);
}

/** Default rob. All that follows from it has happened when this resolves. */
export async function commentsOnRollback(
  fixture: Fixture,
  issue: number,
  comment: string | { readonly by: CastName; readonly text: string },
): Promise<void> {
  const { by, text } = typeof comment === "string" ? { by: "rob" as const, text: comment } : comment;
  await fixture.people[by].comments(issue, text);
  await fixture.settles();
}

/** Throws when none is open or it has no issue. */
export async function openRollback({ observer }: Fixture): Promise<Rollback & { readonly issue: number }> {
  const rollback = (await observer.state())?.rollback;
  if (rollback === undefined || rollback === null || rollback.issue === null)
    throw new Error("There is no rollback with an issue.");
  return { ...rollback, issue: rollback.issue };
}

/** What the console said last in the issue. */
export const lastAnswer = async ({ observer }: Fixture, issue: number): Promise<string> =>
  (await observer.comments(issue)).findLast(({ user }) => user.login === "github-actions[bot]")?.body ?? "";
