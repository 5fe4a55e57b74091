/**
 * While somebody's click is missing, the places where people look name it: the rollback's issue and the pull requests that
 * wait. What waits for the console alone goes on without an event.
 */
import { afterEach, expect, it, jest } from "@jest/globals";
import { ware } from "../../src/rehearsal/steps/changes.js";
import { openRollback } from "../../src/rehearsal/steps/rollbacks.js";
import type { Fixture } from "../../src/rehearsal/fixture/fixture.js";
import {
  approve,
  closeShop,
  newestRunId,
  openShop,
  policyPath,
  propose,
  proposeTea,
  quickPolicy,
  rollBack,
  runsAfter,
  workflowPath,
} from "../support/acceptance/shop.js";
import { apiOf } from "../support/acceptance/clicks.js";
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

it("a change of the policy that waited for room boards after the release, without another event", async () => {
  const policy = (address: string): string => `${quickPolicy(address)}max-staged: 1\n`;
  fixture = await openShop({ policy });
  const tea = await proposeTea(fixture);
  const files = { [policyPath]: `${policy(fixture.deployTarget.address)}# as before\n` };
  const change = await propose(fixture, { branch: "policy", files });
  await fixture.people.ada.reviews(change.number, { event: "APPROVE", body: "Right." });
  await fixture.settles();
  expect((await readBy(fixture, change.number)).comment).toContain("`train-full`");
  await approve(fixture, tea);
  expect((await readBy(fixture, change.number)).comment).not.toContain("`policy-unread`");
  expect(await fixture.observer.git.contains("staging", change.head)).toBe(true);
});

it("who waited while GitHub worked out what merges after a release boards without another event", async () => {
  fixture = await openShop({ policy: (address) => `${quickPolicy(address)}max-staged: 1\n` });
  const tea = await proposeTea(fixture);
  const eggs = await propose(fixture, ware("eggs"));
  expect((await readBy(fixture, eggs.number)).comment).toContain("`train-full`");
  const before = newestRunId(fixture);
  const isDispatched = (): boolean =>
    runsAfter(fixture, before).some(
      ({ event, path }) => event === "workflow_dispatch" && path === workflowPath("release.yml"),
    );
  fixture.github.faults.isMergeabilityKnown = ({ number }) => number !== eggs.number || isDispatched();
  await approve(fixture, tea);
  expect((await readBy(fixture, eggs.number)).comment).not.toContain("`mergeable-unknown`");
  expect(await fixture.observer.git.contains("staging", eggs.head)).toBe(true);
});

it("the link to the gate is one at which somebody can click; where its run is over, the text says how to get another", async () => {
  fixture = await openShop({ policy: quickPolicy });
  const tea = await proposeTea(fixture);
  const gate = async (): Promise<number> => {
    const { comment } = await readBy(fixture, tea.number);
    const [, run, otherwise] = /approve at the gate: \S+\/runs\/(\d+) \(([^)]+)\)/.exec(comment) ?? [];
    expect(otherwise).toBe("if that run is over, comment `/check` for another");
    return Number(run);
  };
  const waiting = async () => (await fixture.observer.waitingAt("production-approval")).map(({ id }) => id);
  const first = await gate();
  expect(await waiting()).toEqual([first]);
  await apiOf(fixture, "mo").send("POST", `/repos/${fixture.repository}/actions/runs/${first}/cancel`);
  await fixture.settles();
  expect(await waiting()).toEqual([]);
  await fixture.people.dana.comments(tea.number, "/check");
  await fixture.settles();
  const second = await gate();
  expect(second).not.toBe(first);
  expect(await waiting()).toEqual([second]);
});
