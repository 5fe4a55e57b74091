import { environments } from "../../../domain/values/names.js";
import { propose, pushTo, tea } from "../../steps/changes.js";
import { repositoryOf } from "../../steps/runs.js";
import { pages } from "../../fixture/shop-app.js";
import { newestOf } from "../../report/log-reading.js";
import { needed } from "../../report/needed.js";
import { expectLive, expectUploads } from "../../report/live-state.js";
import type { Scenario } from "../scenario.js";

const environment = environments.productionApproval;

export const gateOfYesterday: Scenario = {
  name: "outdated-gate",
  group: "approval",
  title:
    "A gate waits overnight while staging changes: its button is gone, the new one decides, and no means no",
  why: "Elsewhere a stale approval deploys the new code, or waiting for a click evicts the deployment of somebody else.",
  start: "installed",
  async play(fixture) {
    const { people, expect, observer } = fixture;
    const selling = await fixture.scene("Tea waits at the gate", () => propose(fixture, tea));
    const first = needed((await observer.waitingAt(environment))[0], "run that waits for a tester");

    const dearer = await fixture.scene("Overnight its author pushes a fix", async () => {
      fixture.github.clock.advance(14 * 3600);
      const change = await pushTo(fixture, selling, {
        files: { [pages.prices]: "price bread 2\nprice tea 5\n" },
      });
      expect.equal("the old gate is closed", (await observer.run(first.id)).conclusion, "cancelled");
      const waiting = await observer.waitingAt(environment);
      expect.equal(
        "one gate waits, and it is another one",
        [waiting.length, waiting[0]?.id === first.id],
        [1, false],
      );
      const late = await people.tess.clicks(first.id, { environment, state: "approved" });
      expect.equal("nobody can click at the old one", late.kind, "refused");
      expectUploads(fixture, 0);
      return change;
    });

    await fixture.scene("A tester rejects at the gate", async () => {
      const gate = needed((await observer.waitingAt(environment))[0], "run that waits for a tester");
      await people.tess.clicks(gate.id, { environment, state: "rejected", comment: "Five is too much." });
      await fixture.settles();
      expectUploads(fixture, 0);
      const refused = newestOf(await observer.entries(), "approval-refused");
      expect.equal(
        "the log says who said no, and where",
        [refused?.by, refused?.source, refused?.reason],
        ["tess", "environment", "gate-rejected"],
      );
      expect.equal("the status still waits", (await observer.status(dearer.head))?.state, "pending");
    });

    await fixture.scene("At a fair price the next gate lets it go, and no gate is left", async () => {
      await pushTo(fixture, dearer, { files: { [pages.prices]: "price bread 2\nprice tea 3\n" } });
      const gate = needed((await observer.waitingAt(environment))[0], "run that waits for a tester");
      await people.tess.clicks(gate.id, { environment, state: "approved", comment: "Fair." });
      await fixture.settles();
      await expectLive(fixture, "v1.0.0", { has: ["price tea 3"], lacks: [] });
      const open = [...repositoryOf(fixture).runs.values()].filter(({ status }) => status !== "completed");
      expect.equal(
        "no run waits any more",
        open.map(({ displayTitle }) => displayTitle),
        [],
      );
    });
  },
};
