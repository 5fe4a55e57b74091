/** While somebody's click is missing, the places where people look name it: the rollback's issue and the pull requests that wait. */
import { afterEach, expect, it, jest } from "@jest/globals";
import { ware } from "../../src/rehearsal/steps/changes.js";
import { openRollback } from "../../src/rehearsal/steps/rollbacks.js";
import type { Fixture } from "../../src/rehearsal/fixture/fixture.js";
import {
  approve,
  closeShop,
  openShop,
  propose,
  proposeTea,
  quickPolicy,
  rollBack,
} from "../support/acceptance/shop.js";
import { readBy } from "./people.js";

jest.setTimeout(240_000);
let fixture: Fixture;
afterEach(() => closeShop(fixture));

it("the hold of a rollback names the revert that waits for a review; the recovery does not advise closing itself", async () => {
  fixture = await openShop({
    policy: quickPolicy,
    arrange: ({ rulesets }) => {
      rulesets.push({
        id: 900,
        name: "somebody else looks at it",
        target: "branch",
        include: ["~DEFAULT_BRANCH"],
        exclude: [],
        rules: [{ type: "pull_request", requiredApprovals: 1 }],
        bypass: ["ada"],
        enforcement: "active",
      });
    },
  });
  await approve(fixture, await proposeTea(fixture));
  const eggs = await propose(fixture, ware("eggs"));
  await approve(fixture, eggs);
  await rollBack(fixture, "The eggs are rotten.");
  const { id, issue, revert } = await openRollback(fixture);
  const number = revert?.pullRequest ?? 0;
  const comments = (await fixture.observer.comments(issue)).map(({ body }) => body).join("\n---\n");
  expect(comments).toContain(
    `The revert of ${id} waits for somebody; production takes no release until then.`,
  );
  expect(comments).toMatch(new RegExp(`Where: http\\S+/pull/${number}`));
  const milk = await propose(fixture, ware("milk"));
  await approve(fixture, milk);
  const { comment } = await readBy(fixture, milk.number);
  expect(comment).toContain("`rollback-hold`");
  expect(comment).toContain(`#${number} takes it out.`);
  const [recovery] = (await fixture.observer.state())?.recoveries ?? [];
  const shown = await readBy(fixture, recovery?.pullRequest ?? 0);
  expect(shown.comment).not.toContain("close it");
  expect((await readBy(fixture, eggs.number)).comment).toContain(`#${recovery?.pullRequest ?? 0} carries it`);
  const card = (await fixture.observer.comments(issue)).length;
  expect(card).toBeGreaterThan(0);
});
