import { blockedLabel } from "../../../domain/gates/gates.js";
import { addLabel } from "../../steps/clicks.js";
import { proposeTogether, ware } from "../../steps/changes.js";
import { newestRunId, runsAfter, sweep, workflowPath } from "../../steps/runs.js";
import { expectStaging } from "../../report/live-state.js";
import type { Fixture } from "../../fixture/fixture.js";
import type { Scenario } from "../scenario.js";

const names = ["apples", "beans", "carrots", "dates", "eggs", "figs", "grapes", "honey", "ice", "jam"];
const releaseFile = workflowPath("release.yml");
const putAside = "release.yml";

export const tenPullRequests: Scenario = {
  name: "ten-pull-requests",
  group: "train",
  title:
    "Ten pull requests board at once and the first one leaves: staging is rebuilt in a handful of round trips",
  why: "Elsewhere staging with ten changes takes minutes to rebuild, and the queue of whoever waits grows meanwhile.",
  start: {
    files: (installed) => ({ [releaseFile]: null, [putAside]: installed[releaseFile] ?? null }),
  },
  async play(fixture) {
    const { people, observer } = fixture;
    const [apples] = await fixture.scene(
      "Ten pull requests are green when the console is switched on",
      async () => {
        const changes = await proposeTogether(fixture, names.map(ware));
        await people.ada.pushes("develop", {
          message: "Install the release workflow",
          files: { [releaseFile]: (await observer.git.text("develop", putAside)) ?? null },
        });
        await fixture.settles();
        await expectStaging(fixture, { has: names.map((name) => `ware ${name}`), lacks: [] });
        return changes;
      },
    );

    await fixture.scene("The first of them is labelled as blocked", async () => {
      const before = newestRunId(fixture);
      await addLabel(fixture, apples?.number ?? 0, blockedLabel);
      const [gone = "", ...stay] = names.map((name) => `ware ${name}`);
      await expectStaging(fixture, { has: stay, lacks: [gone] });
      expectFewRoundTrips(fixture, before);
      await sweep(fixture);
    });
  },
};

/** Counted from the answer that says what is wrong with staging to the one that says that it has moved. */
function expectFewRoundTrips(fixture: Fixture, before: number): void {
  const { github, expect, narrator } = fixture;
  const changed = names.length - 1;
  const most = 3 + Math.ceil(changed / 8);
  const logs = runsAfter(fixture, before)
    .flatMap(({ jobs }) => jobs)
    .map(({ id }) => github.traffic.job(id).log);
  const log = logs.find((each) => each.some(({ operation }) => operation === "UpdateRefs")) ?? [];
  const moved = log.findLast(({ operation }) => operation === "UpdateRefs");
  const known = log.findLast(({ operation, at }) => operation === "Snapshot" && at < (moved?.at ?? 0));
  const taken = (moved?.depth ?? Number.NaN) - (known?.depth ?? Number.NaN);
  narrator.note(`${changed} merges again: ${taken} round trips of at most ${most}`);
  expect.that(
    `staging is rebuilt in at most ${most} round trips`,
    taken <= most,
    log.map(({ operation, depth }) => `${depth} ${operation}`),
  );
}
