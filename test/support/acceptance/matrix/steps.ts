/** What people do in the stories of the fault matrix; each finds on GitHub what it needs to know. */
import type { Fixture } from "../../../../src/rehearsal/fixture/fixture.js";
import { approveRollback, proposeTitle, propose } from "../shop.js";
import type { Step } from "./story.js";

type Deed = Step["act"];

export const approves =
  (pullRequest: number): Deed =>
  (fixture) =>
    fixture.people.tess.reviews(pullRequest, { event: "APPROVE", body: "Works on staging." });

/** Does nothing when no run waits there. */
export const clicksAt =
  (
    environment: string,
    { by, state }: { readonly by: "tess" | "rob"; readonly state: "approved" | "rejected" },
  ): Deed =>
  async (fixture) => {
    const [run] = await fixture.observer.waitingAt(environment);
    if (run !== undefined) await fixture.people[by].clicks(run.id, { environment, state, comment: "Seen." });
  };

export const asksForRollback =
  (reason: string): Deed =>
  (fixture) =>
    fixture.people.sam.runsWorkflow("rollback.yml", { reason });

/** rob, with the code of the card, or once more after a failure. Does nothing when there is no request any more. */
export const approvesRollback: Deed = async (fixture) => {
  const open = (await fixture.observer.state())?.rollback;
  if (open?.phase === "requested") await approveRollback(fixture);
  else if (open?.phase === "failed" && open.issue !== null)
    await fixture.people.rob.comments(open.issue, `/retry ${open.id}`);
};

export const rejectsRollback: Deed = async (fixture) => {
  const open = (await fixture.observer.state())?.rollback;
  if (open !== null && open !== undefined && open.issue !== null)
    await fixture.people.rob.comments(open.issue, `/reject ${open.id} It was a drill.`);
};

/** Opened and released, before the story begins. */
export async function releaseTitle(fixture: Fixture, title: string): Promise<void> {
  const { number } = await proposeTitle(fixture, title);
  await approves(number)(fixture);
  await fixture.settles();
}

export const proposesFile =
  (path: string): Deed =>
  (fixture) =>
    propose(fixture, { branch: path.toLowerCase().replace(/\W/g, "-"), files: { [path]: `${path}\n` } });

export const repeated = (name: string, act: Deed): Step => ({ name, act, again: act });
