import { teaPrices } from "../../steps/changes.js";
import { pushAs } from "../../steps/identities.js";
import { quickPolicy } from "../../fixture/installation.js";
import type { Stage } from "../../fixture/fixture.js";
import { readBy } from "../../report/read-by-people.js";
import { expectLive, expectUploads } from "../../report/live-state.js";
import type { Scenario } from "../scenario.js";

export const authorWithoutAccount: Scenario = {
  name: "author-without-account",
  group: "approval",
  title:
    "A tester's own code, committed under an address of no account: nobody's approval counts, and it is said why",
  why: "GitHub names no author for such a commit. Dropped from the list of authors, toni approved toni's own work.",
  start: { policy: quickPolicy },
  async play(stage) {
    const { people, expect } = stage;
    const number = await stage.scene("toni writes it, dana puts a trifle on top and opens it", () =>
      proposed(stage),
    );

    await stage.scene("toni approves, and so does tess: nothing is released", async () => {
      for (const who of ["toni", "tess"] as const)
        await people[who].reviews(number, { event: "APPROVE", body: "Works." });
      await stage.settles();
      expectUploads(stage, 0);
      const { comment } = await readBy(stage, number);
      expect.contains("the comment names the commit's author and what is missing", comment, [
        'names "Toni", whose address belongs to no account',
        "github.com/settings/emails",
      ]);
      expect.that(
        "and that toni's approval did not count, for having pushed",
        /Not counted:\n(?:- .*\n)*- @toni approved[^\n]*`earlier-pusher`/.test(comment),
      );
    });

    await stage.scene("dana commits the whole change under her own name; tess approves", async () => {
      await people.dana.pushes("sell-tea", {
        message: "Sell tea, and say so",
        files: { ...teaPrices, "NEWS.md": "tea\n" },
        isRebased: true,
      });
      await stage.settles();
      await people.tess.reviews(number, { event: "APPROVE", body: "Works." });
      await stage.settles();
      await expectLive(stage, "v1.0.0", { has: ["price tea 3"], lacks: [] });
    });
  },
};

async function proposed(stage: Stage): Promise<number> {
  const { dana } = stage.people;
  await pushAs(stage, {
    pusher: "toni",
    name: "Toni",
    email: "toni@laptop.local",
    branch: "sell-tea",
    onto: "develop",
    message: "Sell tea",
    files: teaPrices,
  });
  await dana.pushes("sell-tea", { message: "Say so", files: { "NEWS.md": "tea\n" } });
  const number = await dana.opensPullRequest({ branch: "sell-tea", title: "Sell tea", body: "" });
  await stage.settles();
  return number;
}
