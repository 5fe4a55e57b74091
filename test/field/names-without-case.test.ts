/** GitHub compares names of environments and labels without case: whoever made them by hand may have written them otherwise. */
import { afterEach, expect, it, jest } from "@jest/globals";
import { environments } from "../../src/domain/values/names.js";
import { openRollback, requestRollback } from "../../src/rehearsal/steps/rollbacks.js";
import type { Fixture } from "../../src/rehearsal/fixture/fixture.js";
import {
  approve,
  closeShop,
  openShop,
  proposeTea,
  proposeTitle,
  type repositoryOf,
} from "../support/acceptance/shop.js";
import { readBy } from "./people.js";

jest.setTimeout(240_000);
let fixture: Fixture;
afterEach(() => closeShop(fixture));

type All = ReturnType<typeof repositoryOf>["environments"];

function renamed(all: All, from: string, to: string): void {
  const old = all.get(from);
  if (old === undefined) throw new Error(from);
  all.delete(from);
  all.set(to, { ...old, name: to });
}

it("the click at Production-Approval releases, the click at Rollback-Approval rolls back", async () => {
  fixture = await openShop({
    arrange: ({ environments: all }) => {
      renamed(all, environments.productionApproval, "Production-Approval");
      renamed(all, environments.rollbackApproval, "Rollback-Approval");
      renamed(all, environments.production, "Production");
    },
  });
  await proposeTea(fixture);
  const [waiting] = await fixture.observer.waitingAt("Production-Approval");
  await fixture.people.tess.clicks(waiting?.id ?? 0, {
    environment: "Production-Approval",
    state: "approved",
  });
  await fixture.settles();
  expect((await fixture.observer.state())?.production).toEqual({ kind: "known", version: "v1.0.0" });
  await approve(fixture, await proposeTitle(fixture, "Two"));
  await requestRollback(fixture, { reason: "Bad." });
  await openRollback(fixture);
  const [at] = await fixture.observer.waitingAt("Rollback-Approval");
  await fixture.people.rob.clicks(at?.id ?? 0, { environment: "Rollback-Approval", state: "approved" });
  await fixture.settles();
  expect((await fixture.observer.state())?.production).toEqual({ kind: "known", version: "v1.0.0" });
});

it("a click that does not count is told on the pull request that it was about", async () => {
  fixture = await openShop({
    arrange: ({ environments: all }) => {
      const gate = all.get(environments.productionApproval);
      if (gate !== undefined) all.set(gate.name, { ...gate, reviewers: ["tess", "mo"] });
    },
  });
  const tea = await proposeTea(fixture);
  const [waiting] = await fixture.observer.waitingAt(environments.productionApproval);
  await fixture.people.mo.clicks(waiting?.id ?? 0, {
    environment: environments.productionApproval,
    state: "approved",
  });
  await fixture.settles();
  expect((await fixture.observer.state())?.production).toEqual({ kind: "none" });
  const said = (await fixture.observer.comments(tea.number)).map(({ body }) => body).join("\n");
  expect(said).toContain("A click at the gate did not count.");
  expect(said).toContain("`not-a-tester`");
  expect((await readBy(fixture, tea.number)).status).toContain("waits for");
});
