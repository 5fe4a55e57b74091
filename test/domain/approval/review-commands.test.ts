/** What an approval and others are worth while a command in a review has yet to be carried out. */
import { expect, it } from "@jest/globals";
import { decideApproval } from "../../../src/domain/approval/approval.js";
import { openReviewCommands } from "../../../src/domain/approval/review-commands.js";
import type { CommandReview } from "../../../src/domain/snapshot/snapshot.js";
import {
  minute,
  policyWith,
  pullRequestWith,
  reviewWith,
  stagedWith,
  TestLog,
  user,
} from "../../support/builders.js";

const commandReview = (change: Partial<CommandReview> & { readonly by?: string } = {}): CommandReview => {
  const { by = "tess", ...rest } = change;
  return {
    id: 1,
    author: { login: user(by), isBot: false },
    command: "hold",
    body: "/hold",
    submittedAt: minute(100),
    isEdited: false,
    ...rest,
  };
};

function decide(commands: readonly CommandReview[], log = new TestLog().stage(stagedWith())) {
  const pullRequest = pullRequestWith({
    reviews: [reviewWith({ id: 1 }), reviewWith({ id: 2, by: "toni" })],
    commandReviews: commands,
  });
  const facts = { staged: stagedWith(), pullRequest, state: log.state, policy: policyWith() };
  const { decision, counted, ignored } = decideApproval(facts);
  return [decision, counted.map(({ by }) => by), ignored.map(({ code }) => code)];
}

const taken = (review: number): TestLog =>
  new TestLog().stage(stagedWith()).append({
    type: "review-command-taken",
    pullRequest: 12,
    command: "hold",
    by: user("tess"),
    review,
    comment: 900,
  });

it.each(["hold", "unhold", "eject", "ship"])("an approval waits for /%s in a tester's review", (command) => {
  expect(decide([commandReview({ command })])).toEqual(["awaited", ["toni"], ["command-in-review"]]);
  expect(decide([commandReview({ command, id: 3 })])).toEqual(["awaited", ["tess", "toni"], []]);
});

it("and for nothing once it was taken over", () => {
  expect(decide([commandReview()], taken(1))).toEqual(["granted", ["tess", "toni"], []]);
});

it("nor for what others write, what is old, or /check", () => {
  const nothing = ["granted", ["tess", "toni"], []];
  expect(decide([commandReview({ id: 3, by: "dana" })])).toEqual(nothing);
  expect(decide([commandReview({ id: 3, by: "zoe", mayNotPush: true })])).toEqual(nothing);
  expect(decide([commandReview({ id: 3, isOld: true })])).toEqual(nothing);
  expect(decide([commandReview({ command: "check" })])).toEqual(nothing);
});

it("an approval itself never counts with a command that was edited in, or came too late to be carried out", () => {
  expect(decide([commandReview({ isEdited: true })], taken(1))).toEqual([
    "granted",
    ["toni"],
    ["edited-comment"],
  ]);
  expect(decide([commandReview({ isOld: true })])).toEqual(["granted", ["toni"], ["command-in-review"]]);
});

it("nobody is heard who has no say, and nobody twice", () => {
  const of = (change: Parameters<typeof commandReview>[0], log = new TestLog().stage(stagedWith())) =>
    openReviewCommands(log.state, { commandReviews: [commandReview(change)] }, policyWith()).length;
  expect(of({ by: "zoe", mayNotPush: true })).toBe(0);
  expect(of({ author: { login: user("robo[bot]"), isBot: true } })).toBe(0);
  expect(of({ by: "zoe" })).toBe(1);
  expect(of({ mayNotPush: true })).toBe(1);
  expect(of({}, taken(1))).toBe(0);
  expect(of({}, taken(2))).toBe(1);
});
