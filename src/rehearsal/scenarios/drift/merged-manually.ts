import { approve, proposeTogether, tea, titled } from "../../steps/changes.js";
import { newestOf } from "../../report/log-reading.js";
import { expectLive, expectStaging, expectUploads } from "../../report/live-state.js";
import type { Scenario } from "../scenario.js";

export const mergedManually: Scenario = {
  name: "merged-manually",
  group: "drift",
  title:
    "A staged pull request is merged manually: it is shown as untested, and released only with a tester's yes",
  why: "Elsewhere the merge button is the deploy button, and what was on staging is deployed twice or not at all.",
  start: "installed",
  async play(fixture) {
    const { people, expect, observer } = fixture;
    const [selling, naming] = await fixture.scene(
      "Tea and a title are on staging; nobody may merge",
      async () => {
        const both = await proposeTogether(fixture, [tea, titled("Groceries")]);
        const refused = await people.dana.merges(both[0].number);
        expect.equal(
          "GitHub refuses a developer",
          refused.kind === "refused" ? refused.status : refused.kind,
          405,
        );
        return both;
      },
    );

    await fixture.scene("An administrator merges tea all the same", async () => {
      const answer = await people.ada.merges(selling.number);
      expect.equal("the administrator is not refused", answer.kind, "done");
      await fixture.settles();
      const left = newestOf(await observer.entries(), "pull-request-ejected");
      expect.equal(
        "tea leaves the train, as merged",
        [left?.pullRequest, left?.cause],
        [selling.number, "merged"],
      );
      expect.contains("its comment says what that means", await observer.statusComment(selling.number), [
        "merged bypassing the console",
        "drift",
      ]);
      expect.that("its commits are drift", ((await observer.state())?.train.drift ?? []).length > 0);
      await expectStaging(fixture, { has: ["price tea 3", "title Groceries"], lacks: [] });
      expectUploads(fixture, 0);
    });

    await fixture.scene("The title's approval, given to that very tree, lets both go", async () => {
      await approve(fixture, naming);
      await expectLive(fixture, "v1.0.0", { has: ["price tea 3", "title Groceries"], lacks: [] });
      const uploads = fixture.deployTarget.uploads.filter(({ place }) => place === "production");
      expect.equal("deployed once", uploads.length, 1);
    });
  },
};
