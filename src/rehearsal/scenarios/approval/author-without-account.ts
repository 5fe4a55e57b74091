import { teaPrices } from "../../steps/changes.js";
import { pushAs } from "../../steps/identities.js";
import { quickPolicy } from "../../fixture/installation.js";
import type { Fixture } from "../../fixture/fixture.js";
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
  async play(fixture) {
    const { people, expect } = fixture;
    const number = await fixture.scene("toni writes it, dana puts a trifle on top and opens it", () =>
      proposed(fixture),
    );

    await fixture.scene("toni approves, and so does tess: nothing is released", async () => {
      for (const who of ["toni", "tess"] as const)
        await people[who].reviews(number, { event: "APPROVE", body: "Works." });
      await fixture.settles();
      expectUploads(fixture, 0);
      const { comment } = await readBy(fixture, number);
      expect.contains("the comment names the commit's author and what is missing", comment, [
        'names "Toni", whose address belongs to no account',
        "github.com/settings/emails",
      ]);
      expect.that(
        "and that toni's approval did not count, for having pushed",
        /Not counted:\n(?:- .*\n)*- @toni approved[^\n]*`earlier-pusher`/.test(comment),
      );
    });

    await fixture.scene("dana commits the whole change under her own name; tess approves", async () => {
      await people.dana.pushes("sell-tea", {
        message: "Sell tea, and say so",
        files: { ...teaPrices, "NEWS.md": "tea\n" },
        isRebased: true,
      });
      await fixture.settles();
      await people.tess.reviews(number, { event: "APPROVE", body: "Works." });
      await fixture.settles();
      await expectLive(fixture, "v1.0.0", { has: ["price tea 3"], lacks: [] });
    });
  },
};

async function proposed(fixture: Fixture): Promise<number> {
  const { dana } = fixture.people;
  await pushAs(fixture, {
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
  await fixture.settles();
  return number;
}
