import { quickPolicy } from "../../fixture/installation.js";
import { proposeTea } from "../../steps/changes.js";
import { expectLive, expectStaging } from "../../report/live-state.js";
import { readBy } from "../../report/read-by-people.js";
import { factsOf } from "../../report/log-reading.js";
import type { Scenario } from "../scenario.js";

export const approvedAndHeld: Scenario = {
  name: "approved-and-held",
  group: "approval",
  title:
    "A tester approves and writes /hold in the same review: it holds first, and the approval counts later",
  why: "The review says yes and wait; whoever reads only the yes ships what the tester wanted held.",
  start: { policy: quickPolicy },
  async play(fixture) {
    const { expect, observer, people } = fixture;
    const tea = await proposeTea(fixture);

    await fixture.scene("tess approves with a text that begins with /hold", async () => {
      await people.tess.reviews(tea.number, { event: "APPROVE", body: "/hold until the docs are ready" });
      await fixture.settles();
      await expectStaging(fixture, { has: ["price tea 3"], lacks: [] });
      expect.equal("nothing is released", (await observer.state())?.production.kind, "none");
      const { comment } = await readBy(fixture, tea.number);
      expect.contains("the pull request says who holds it and why", comment, [
        "`held-by-tester`",
        "until the docs are ready",
      ]);
      const replies = (await observer.comments(tea.number)).map(({ body }) => body).join("\n");
      expect.contains("and that her command was heard", replies, ["@tess, `/hold` in your [review]"]);
    });

    await fixture.scene("toni lifts the hold; nobody has to approve again", async () => {
      await people.toni.comments(tea.number, "/unhold");
      await fixture.settles();
      await expectLive(fixture, "v1.0.0", { has: ["price tea 3"], lacks: [] });
      const [released] = factsOf(await observer.entries(), "production-deployment-started");
      expect.equal(
        "the log says who approved it",
        released?.basis?.approvals.map(({ by }) => by),
        ["tess"],
      );
    });
  },
};
