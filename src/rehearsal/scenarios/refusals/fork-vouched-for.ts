import { approve, type Change } from "../../steps/changes.js";
import { apiOf } from "../../steps/clicks.js";
import type { Clone } from "../../actors/clone.js";
import type { Fixture } from "../../fixture/fixture.js";
import { pages } from "../../fixture/shop-app.js";
import { expectLive, expectStaging, expectUploads } from "../../report/live-state.js";
import type { Scenario } from "../scenario.js";

const branch = "sell-spice";

export const forkVouchedFor: Scenario = {
  name: "fork-vouched-for",
  group: "refusals",
  title:
    "A stranger's fork: its code meets staging's secrets only after a colleague vouched for that very commit",
  why: "Elsewhere a pull request from a fork runs with the repository's secrets, or is swapped after it was looked at.",
  start: {},
  async play(fixture) {
    const fork = await fixture.forks("zoe");
    const spice = await fixture.scene("zoe, whom nobody knows, sells spice from a fork", () =>
      proposeFrom(fixture, fork),
    );
    await fixture.scene("dana reads it and vouches for it; zoe pushes another price meanwhile", () =>
      swapWhileVouched(fixture, fork, spice),
    );

    await fixture.scene("That is vouched for, too, and tested: it goes", async () => {
      await fixture.people.dana.reviews(spice.number, { event: "APPROVE", body: "Still harmless." });
      await fixture.settles();
      await expectStaging(fixture, { has: ["price spice 70"], lacks: [] });
      await approve(fixture, spice);
      await expectLive(fixture, "v1.0.0", { has: ["price spice 70"], lacks: [] });
    });
  },
};

async function pushPrice({ people }: Fixture, fork: Clone, price: number): Promise<string> {
  people.zoe.tells(`pushes spice for ${price} to a fork`);
  return fork.mustPush({
    branch,
    onto: "develop",
    message: `Spice costs ${price}`,
    files: { [pages.prices]: `price bread 2\nprice spice ${price}\n` },
  });
}

async function proposeFrom(fixture: Fixture, fork: Clone): Promise<Change> {
  const { people, expect, observer, deployTarget } = fixture;
  const head = await pushPrice(fixture, fork, 7);
  people.zoe.tells("opens a pull request from the fork");
  const { number } = await apiOf(fixture, "zoe").send<{ number: number }>(
    "POST",
    `/repos/${fixture.repository}/pulls`,
    { title: "Sell spice", body: "", head: `zoe:${branch}`, base: "develop" },
  );
  await fixture.settles();
  expect.equal("staging runs nothing of it", deployTarget.running("staging"), undefined);
  expect.contains(
    "its comment says what it takes, and what that exposes",
    await observer.statusComment(number),
    ["unvouched-fork", "secrets"],
  );
  expect.equal("its status is red", (await observer.status(head))?.state, "failure");
  return { number, branch, head };
}

async function swapWhileVouched(fixture: Fixture, fork: Clone, spice: Change): Promise<void> {
  const { people, expect, observer, deployTarget, github } = fixture;
  const upload = deployTarget.holdNext("staging");
  await people.dana.reviews(spice.number, { event: "APPROVE", body: "Read it, harmless." });
  await Promise.race([upload.arrived, github.settled()]);
  const swapped = await pushPrice(fixture, fork, 70);
  upload.release();
  await fixture.settles();
  await expectStaging(fixture, { has: ["price spice 7"], lacks: ["price spice 70"] });
  expect.contains("nobody vouched for the new commit", await observer.statusComment(spice.number), [
    "unvouched-fork",
  ]);
  await approve(fixture, spice);
  expectUploads(fixture, 0);
  expect.equal("it was pushed indeed", (await observer.pull(spice.number)).head.sha, swapped);
}
