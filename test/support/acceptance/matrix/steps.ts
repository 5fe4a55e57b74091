/** What people do in the stories of the fault matrix; each finds on GitHub what it needs to know. */
import type { Stage } from "../../../../src/rehearsal/fixture/fixture.js";
import { approveRollback, proposeTitle, propose } from "../shop.js";
import type { Step } from "./story.js";

type Deed = Step["act"];

export const approves =
  (pullRequest: number): Deed =>
  (stage) =>
    stage.people.tess.reviews(pullRequest, { event: "APPROVE", body: "Works on staging." });

/** Does nothing when no run waits there. */
export const clicksAt =
  (
    environment: string,
    { by, state }: { readonly by: "tess" | "rob"; readonly state: "approved" | "rejected" },
  ): Deed =>
  async (stage) => {
    const [run] = await stage.observer.waitingAt(environment);
    if (run !== undefined) await stage.people[by].clicks(run.id, { environment, state, comment: "Seen." });
  };

export const asksForRollback =
  (reason: string): Deed =>
  (stage) =>
    stage.people.sam.runsWorkflow("rollback.yml", { reason });

/** rob, with the code of the card, or once more after a failure. Does nothing when there is no request any more. */
export const approvesRollback: Deed = async (stage) => {
  const open = (await stage.observer.state())?.rollback;
  if (open?.phase === "requested") await approveRollback(stage);
  else if (open?.phase === "failed" && open.issue !== null)
    await stage.people.rob.comments(open.issue, `/retry ${open.id}`);
};

export const rejectsRollback: Deed = async (stage) => {
  const open = (await stage.observer.state())?.rollback;
  if (open !== null && open !== undefined && open.issue !== null)
    await stage.people.rob.comments(open.issue, `/reject ${open.id} It was a drill.`);
};

/** Opened and released, before the story begins. */
export async function releaseTitle(stage: Stage, title: string): Promise<void> {
  const { number } = await proposeTitle(stage, title);
  await approves(number)(stage);
  await stage.settles();
}

export const proposesFile =
  (path: string): Deed =>
  (stage) =>
    propose(stage, { branch: path.toLowerCase().replace(/\W/g, "-"), files: { [path]: `${path}\n` } });

export const repeated = (name: string, act: Deed): Step => ({ name, act, again: act });
