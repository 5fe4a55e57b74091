import { approve, propose, proposeTogether, tea, titled, ware } from "../../steps/changes.js";
import { convert } from "../../steps/clicks.js";
import { factsOf, newestOf } from "../../report/log-reading.js";
import { expectLive, expectStaging } from "../../report/live-state.js";
import type { Scenario } from "../scenario.js";

export const whileItIsDeployed: Scenario = {
  name: "while-it-is-deployed",
  group: "ejection",
  title: "During the deployment to production one becomes a draft and somebody pushes to develop",
  why: "Elsewhere production then runs what the branch never gets, or gets what nobody tested with it.",
  start: "installed",
  async play(fixture) {
    const { people, expect, observer } = fixture;
    const [selling, naming] = await fixture.scene("Tea and a title are on staging", () =>
      proposeTogether(fixture, [tea, titled("Groceries")]),
    );

    const pushed = await fixture.scene("Both are being deployed when it happens", async () => {
      const upload = fixture.deployTarget.holdNext("production");
      for (const { number } of [selling, naming])
        await people.tess.reviews(number, { event: "APPROVE", body: "Works on staging." });
      await Promise.race([upload.arrived, fixture.github.settled()]);
      await convert(fixture, naming.number, "draft");
      const sha = await people.ada.pushes("develop", {
        message: "Sell flags, quickly",
        files: { "app/ware-flags.txt": "ware flags\n" },
      });
      upload.release();
      await fixture.settles();
      return sha;
    });

    await fixture.scene("The release stands, and all of it is on develop", async () => {
      await expectLive(fixture, "v1.0.0", { has: ["price tea 3", "title Groceries"], lacks: ["ware flags"] });
      const entries = await observer.entries();
      expect.equal("nobody was thrown off staging", factsOf(entries, "pull-request-ejected"), []);
      const landing = newestOf(entries, "landing-opened");
      expect.equal("GitHub merges no draft: the release came by itself", landing?.version, "v1.0.0");
      for (const { head, number } of [selling, naming])
        expect.that(`develop holds #${number}`, await observer.git.contains("develop", head));
    });

    await fixture.scene(
      "What was pushed is drift: tested on staging, it goes with the next one",
      async () => {
        const drift = (await observer.state())?.train.drift ?? [];
        expect.equal(
          "nothing else is",
          drift.map(({ sha }) => sha),
          [pushed],
        );
        const milk = await propose(fixture, ware("milk"));
        await expectStaging(fixture, { has: ["ware flags", "ware milk", "title Groceries"], lacks: [] });
        await approve(fixture, milk);
        await expectLive(fixture, "v1.1.0", { has: ["ware flags", "ware milk", "price tea 3"], lacks: [] });
      },
    );
  },
};
