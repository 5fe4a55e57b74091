import { approve, approveTogether, propose, pushTo, tea, titled } from "../../steps/changes.js";
import { pages } from "../../fixture/shop-app.js";
import { newestOf } from "../../report/log-reading.js";
import { expectLive, expectStaging, expectUploads } from "../../report/live-state.js";
import type { Scenario } from "../scenario.js";

export const oneSentBackTheOtherGoes: Scenario = {
  name: "one-sent-back-the-other-goes",
  group: "ejection",
  title: "A tester sends one of two back: the other goes to production on the approval that it has",
  why: "Elsewhere a bug in one change resets the approvals of all others, or one approval covers what nobody looked at.",
  start: "installed",
  async play(fixture) {
    const { people, expect, observer } = fixture;
    const [selling, naming] = await fixture.scene(
      "Tea stands on staging alone, then with a new title",
      async () => {
        const first = await propose(fixture, tea);
        const second = await propose(fixture, titled("Wrong"));
        await expectStaging(fixture, { has: ["price tea 3", "title Wrong"], lacks: [] });
        return [first, second] as const;
      },
    );

    await fixture.scene("Tea is approved, the title is not right", async () => {
      await approve(fixture, selling);
      expectUploads(fixture, 0);
      await people.toni.reviews(naming.number, { event: "REQUEST_CHANGES", body: "Not that name." });
      await fixture.settles();
      const ejected = newestOf(await observer.entries(), "pull-request-ejected");
      expect.equal(
        "the title leaves, for what the tester said",
        [ejected?.pullRequest, ejected?.head, ejected?.cause],
        [naming.number, naming.head, "changes-requested"],
      );
      await expectLive(fixture, "v1.0.0", { has: ["price tea 3"], lacks: ["title Wrong"] });
      const [release] = (await observer.state())?.releases ?? [];
      const released = release?.pullRequests.map(({ number }) => number);
      expect.equal("the release holds tea alone", released, [selling.number]);
    });

    await fixture.scene(
      "The title comes back with a new commit, and nothing of tea is lost by it",
      async () => {
        expect.contains(
          "until then its comment says what is asked for",
          await observer.statusComment(naming.number),
          ["changes-requested", "toni"],
        );
        const right = await pushTo(fixture, naming, { files: { [pages.title]: "title Right\n" } });
        await expectStaging(fixture, { has: ["price tea 3", "title Right"], lacks: ["title Wrong"] });
        await approveTogether(fixture, [right]);
        expectUploads(fixture, 1);
        expect.contains(
          "it waits for the tester who sent it back",
          await observer.statusComment(right.number),
          ["toni"],
        );
        await people.toni.reviews(right.number, { event: "APPROVE", body: "That is it." });
        await fixture.settles();
        await expectLive(fixture, "v1.1.0", { has: ["price tea 3", "title Right"], lacks: [] });
      },
    );
  },
};
