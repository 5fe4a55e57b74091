import { environments } from "../../../domain/values/names.js";
import { approve, propose, tea, ware } from "../../steps/changes.js";
import { lastAnswer, openRollback, requestRollback } from "../../steps/rollbacks.js";
import { quickPolicy } from "../../fixture/installation.js";
import type { CastName } from "../../actors/cast.js";
import type { Fixture } from "../../fixture/fixture.js";
import { needed } from "../../report/needed.js";
import { expectLive, expectUploads } from "../../report/live-state.js";
import type { Scenario } from "../scenario.js";

const releaseGate = "Production-Approval";
const rollbackGate = "ROLLBACK-Approval";

export const environmentInAnotherCase: Scenario = {
  name: "environment-in-another-case",
  group: "approval",
  title:
    "The environments were created in another case: the clicks at them count, and one that does not says so",
  why: "GitHub takes the click for either spelling. Compared letter by letter, it released nothing, and nobody was told.",
  start: {
    policy: quickPolicy,
    arrange: ({ environments: all }) => {
      const rename = (from: string, to: string, more: readonly string[]): void => {
        const old = needed(all.get(from), `environment ${from}`);
        all.delete(from);
        all.set(to, { ...old, name: to, reviewers: [...old.reviewers, ...more] });
      };
      rename(environments.productionApproval, releaseGate, ["mo"]);
      rename(environments.rollbackApproval, rollbackGate, []);
      rename(environments.production, "Production", []);
    },
  },
  async play(fixture) {
    const { expect, observer } = fixture;
    const selling = await fixture.scene("Tea waits at the gate; mo, who is no tester, clicks", async () => {
      const change = await propose(fixture, tea);
      await clicks(fixture, "mo", releaseGate);
      expectUploads(fixture, 0);
      const said = (await observer.comments(change.number)).map(({ body }) => body).join("\n");
      expect.contains("the pull request says that the click did not count, and why", said, [
        "A click at the gate did not count.",
        "`not-a-tester`",
        "mo",
      ]);
      return change;
    });

    await fixture.scene("tess clicks at the new gate: the release is made", async () => {
      await clicks(fixture, "tess", releaseGate);
      await expectLive(fixture, "v1.0.0", { has: ["price tea 3"], lacks: [] });
      expect.contains("the pull request says so", await observer.statusComment(selling.number), ["v1.0.0"]);
    });

    await fixture.scene("v1.1.0 is bad; rob's click at the gate rolls back", async () => {
      await approve(fixture, await propose(fixture, ware("eggs")));
      await expectLive(fixture, "v1.1.0", { has: ["ware eggs"], lacks: [] });
      await requestRollback(fixture, { reason: "The eggs are rotten." });
      const { id, issue } = await openRollback(fixture);
      await clicks(fixture, "rob", rollbackGate);
      await expectLive(fixture, "v1.0.0", { has: ["price tea 3"], lacks: ["ware eggs"] });
      expect.contains("the issue says that it is done", await lastAnswer(fixture, issue), [id, "v1.0.0"]);
    });
  },
};

/** At the run that waits there. All that follows from it has happened when this resolves. */
async function clicks(fixture: Fixture, who: CastName, environment: string): Promise<void> {
  const run = needed((await fixture.observer.waitingAt(environment))[0], `run that waits at ${environment}`);
  const answer = await fixture.people[who].clicks(run.id, { environment, state: "approved" });
  fixture.expect.equal(`GitHub takes ${who}'s click`, answer.kind, "done");
  await fixture.settles();
}
