import { approve, propose, tea } from "../../steps/changes.js";
import { pages } from "../../fixture/shop-app.js";
import { newestOf } from "../../report/log-reading.js";
import { expectLive, expectStaging, expectUploads } from "../../report/live-state.js";
import type { Scenario } from "../scenario.js";

export const driftNeedsItsOwnYes: Scenario = {
  name: "drift-needs-its-own-approval",
  group: "drift",
  title: "An administrator pushes past the rules: it goes nowhere before a tester has seen it",
  why: "Elsewhere a commit pushed straight to the branch rides to production under approvals given to something else.",
  start: "installed",
  async play(fixture) {
    const { people, expect, observer } = fixture;
    const selling = await fixture.scene("Tea stands on staging", async () => {
      const change = await propose(fixture, tea);
      await expectStaging(fixture, { has: ["price tea 3"], lacks: [] });
      return change;
    });

    const pushed = await fixture.scene("A push to develop comes before the approval's release", async () => {
      const upload = fixture.deployTarget.holdNext("staging");
      const sha = await people.ada.pushes("develop", {
        message: "Call it Bazaar, quickly",
        files: { [pages.title]: "title Bazaar\n" },
      });
      await Promise.race([upload.arrived, fixture.github.settled()]);
      await people.tess.reviews(selling.number, { event: "APPROVE", body: "Tea works." });
      upload.release();
      await fixture.settles();
      expectUploads(fixture, 0);
      const moved = newestOf(await observer.entries(), "staging-moved");
      expect.equal(
        "the log lists the commit as drift",
        moved?.drift.map((commit) => [commit.sha, commit.title]),
        [[sha, "Call it Bazaar, quickly"]],
      );
      await expectStaging(fixture, { has: ["price tea 3", "title Bazaar"], lacks: [] });
      expect.contains("the comment shows it", await observer.statusComment(selling.number), [
        "Call it Bazaar, quickly",
      ]);
      return sha;
    });

    await fixture.scene("Tested together, both go, and the release confirms the drift by name", async () => {
      await approve(fixture, selling);
      await expectLive(fixture, "v1.0.0", { has: ["price tea 3", "title Bazaar"], lacks: [] });
      const intent = newestOf(await observer.entries(), "production-deployment-started");
      expect.equal(
        "the release names it",
        intent?.drift.map(({ sha }) => sha),
        [pushed],
      );
      expect.equal("it is no drift any more", (await observer.state())?.train.drift, []);
      expect.contains("the notes tell it", await observer.git.text("release-log", "releases/v1.0.0.md"), [
        "Call it Bazaar, quickly",
      ]);
    });
  },
};
