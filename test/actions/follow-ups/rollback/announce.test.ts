import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  announceCompletion,
  announceRequest,
  closeRollback,
} from "../../../../src/actions/follow-ups/rollback/announce.js";
import { readContext } from "../../../../src/actions/run/decision-context.js";
import {
  mentionNotifications,
  pullRequestNotifications,
  recipientsOf,
} from "../../../../src/domain/rollback/notifications.js";
import { statusCommentMarker } from "../../../../src/domain/display/pull-request-status.js";
import type { Delivery } from "../../../../src/domain/log/entry.js";
import { messageFor } from "../../../../src/domain/events/event-message.js";
import { requestedEvent } from "../../../../src/domain/events/rollback-events.js";
import type { Policy } from "../../../../src/domain/policy/policy.js";
import type { FollowUp, Rollback } from "../../../../src/domain/state/state.js";
import { minute, policyWith, stagedWith, TestLog, user } from "../../../support/builders.js";
import { logWorld, type WorldParts } from "../../../support/log-world.js";
import { approveRollback, endDeployment } from "../../../support/rollback-story.js";

const requested = (): TestLog =>
  new TestLog()
    .stage(stagedWith({ number: 1 }))
    .release("v1.0.0")
    .stage(stagedWith({ number: 2 }), stagedWith({ number: 3 }))
    .release("v1.1.0")
    .requestRollback("sam", "<!channel> 500s & more");

const openOf = (log: TestLog): Rollback => {
  const { rollback } = log.state;
  if (rollback === null) throw new Error("No rollback is open.");
  return rollback;
};

const people = (count: number) => Array.from({ length: count }, (_, index) => user(`member-${index}`));

describe("who is told", () => {
  it("is everybody whom the policy names, once, and no machine", () => {
    const policy = policyWith({
      team: [user("dana"), user("Tess")],
      testers: [user("tess"), user("robo")],
      rollbackApprovers: [user("rob"), user("dana")],
      bots: [user("Robo")],
    });
    expect(recipientsOf(policy, [])).toEqual(["dana", "Tess", "rob"]);
  });

  it("without a team, everyone who can push as well", () => {
    const policy = policyWith({ team: [], testers: [user("tess")], rollbackApprovers: [user("rob")] });
    expect(recipientsOf(policy, [user("pat"), user("TESS"), user("ci[bot]")])).toEqual([
      "rob",
      "tess",
      "pat",
    ]);
  });
});

describe("notifications", () => {
  it("mention everybody exactly once, forty a comment, each under a marker of its own", () => {
    fc.assert(
      fc.property(fc.nat({ max: 200 }), (count) => {
        const team = people(count);
        const rollback = openOf(requested());
        const notifications = mentionNotifications(
          { rollback, issue: 9 },
          { news: "rollback-requested", people: team },
        );
        expect(notifications).toHaveLength(Math.ceil(count / 40));
        const mentioned = notifications.flatMap(({ body }) => body.match(/@[\w-]+/g) ?? []);
        expect(mentioned).toEqual(team.map((login) => `@${login}`));
        expect(notifications.flatMap(({ to }) => to.names)).toEqual(team);
        for (const { body, marker } of notifications) expect(body.startsWith(marker)).toBe(true);
        expect(new Set(notifications.map(({ marker }) => marker)).size).toBe(notifications.length);
      }),
      { numRuns: 30 },
    );
  });

  it("the end is told in the issue even when nobody is mentioned", () => {
    const rollback = openOf(requested());
    const told = (news: "rollback-requested" | "rollback-completed") =>
      mentionNotifications({ rollback, issue: 9 }, { news, people: [] }).length;
    expect([told("rollback-requested"), told("rollback-completed")]).toEqual([0, 1]);
  });

  it("go to each pull request that leaves, with where to read on", () => {
    const notifications = pullRequestNotifications(
      { ...openOf(requested()), issue: 9 },
      "rollback-completed",
    );
    expect(notifications.map(({ number, to }) => [number, to.names])).toEqual([
      [2, ["#2"]],
      [3, ["#3"]],
    ]);
    expect(notifications[0]?.body).toContain("RB-1 (#9) took v1.1.0 back to v1.0.0");
  });
});

it("a chat gets a text that Slack takes for text", () => {
  const event = requestedEvent(openOf(requested()), { url: "https://github.test/acme/shop/issues/9" });
  const origin = { id: 1, name: "acme/shop", url: "https://github.test/acme/shop" };
  const message = messageFor({ format: "slack" }, event, origin);
  expect(JSON.parse(message?.body ?? "")).toEqual({
    text: "[acme/shop] RB-1 is requested: production would go from v1.1.0 back to v1.0.0. Reason: &lt;!channel&gt; 500s &amp; more https://github.test/acme/shop/issues/9",
  });
  expect(message?.id).toBe("rc-1-RB-1-requested");
  expect(event.facts["rollback"]).toMatchObject({
    reason: "<!channel> 500s & more",
    "pull-requests": [2, 3],
  });
});

describe("the announcement", () => {
  interface Told {
    readonly log?: TestLog;
    readonly policy?: Partial<Policy>;
    readonly parts?: WorldParts;
    readonly refusal?: FollowUp["refusal"];
  }

  async function announce({ log = requested(), policy = {}, parts = {}, refusal = null }: Told = {}) {
    const comments: { readonly number: number; readonly body: string }[] = [];
    const { world } = logWorld({
      log,
      snapshot: { policy: { kind: "read", policy: policyWith(policy), blob: "0".repeat(40) } },
      parts: {
        ...parts,
        conversations: {
          openIssue: () => Promise.resolve({ kind: "done", value: { number: 9 } }),
          findOwn: (wanted) => Promise.resolve(wanted.map(() => undefined)),
          comment: (request) => Promise.resolve({ id: 100 + comments.push(request) }),
          ...parts.conversations,
        },
      },
    });
    const followUp = log.state.followUps.find(({ kind }) => kind.startsWith("announce-"));
    if (followUp === undefined) throw new Error("Nothing is to be announced.");
    const tell = followUp.kind === "announce-request" ? announceRequest : announceCompletion;
    const payment = await tell(world, await readContext(world), { ...followUp, refusal });
    const facts = payment.kind === "settled" ? payment.drafts[0]?.facts : undefined;
    const deliveries: readonly Delivery[] =
      facts !== undefined && "deliveries" in facts ? facts.deliveries : [];
    return { payment, deliveries, comments };
  }
  const everybody = ["dana", "tess", "toni", "ann", "rob", "sam"];
  const namesOf = (deliveries: readonly Delivery[], delivered: boolean): readonly string[] =>
    deliveries.filter((each) => each.delivered === delivered).map(({ to }) => to);

  it("tells people, then pull requests, and records each", async () => {
    const { deliveries, comments } = await announce();
    expect(namesOf(deliveries, true)).toEqual([...everybody, "#2", "#3"]);
    expect(comments.map(({ number }) => number)).toEqual([9, 2, 3]);
  });

  it("writes nothing again that an earlier run wrote", async () => {
    const { deliveries, comments } = await announce({
      parts: {
        conversations: { findOwn: (wanted) => Promise.resolve(wanted.map((_, index) => index + 50)) },
      },
    });
    expect(comments).toEqual([]);
    expect(namesOf(deliveries, true)).toEqual([...everybody, "#2", "#3"]);
    expect(deliveries[0]?.detail).toBe("comment 50");
  });

  const statusComments = (rewritten: string[], fails = false): WorldParts => ({
    conversations: {
      findOwn: (wanted) =>
        Promise.resolve(
          wanted.map(({ marker, number }) => (marker === statusCommentMarker ? 1000 + number : undefined)),
        ),
      updateComment: ({ id, body }) =>
        fails ? Promise.reject(new Error("locked")) : Promise.resolve(void rewritten.push(`${id} ${body}`)),
    },
  });
  const restored = (): TestLog =>
    endDeployment(
      approveRollback(
        requested().append({ type: "rollback-announced", rollback: "RB-1", issue: 9, deliveries: [] }),
      ),
      "good",
    );

  it("corrects what the merged pull requests say of themselves, at completion and when they are back", async () => {
    const rewritten: string[] = [];
    const log = restored();
    const { payment } = await announce({ log, parts: statusComments(rewritten) });
    expect(payment.kind).toBe("settled");
    expect(rewritten.map((each) => each.slice(0, 5))).toEqual(["1002 ", "1003 "]);
    expect(rewritten[0]).toContain("### Stopped: Rolled back by RB-1");
    rewritten.length = 0;
    const { world } = logWorld({ log, parts: statusComments(rewritten) });
    const closing = { rollback: "RB-1", issue: 9, requestedAt: minute(1), pullRequest: 6 };
    const carries = [{ number: 2, head: stagedWith({ number: 2 }).head }];
    await closeRollback(world, await readContext(world), {
      kind: "close-rollback",
      ...{ ...closing, version: "v1.1.1" as never, carries },
      ...{ key: "close RB-1", run: 7, refusal: null },
    });
    expect(rewritten).toEqual([expect.stringContaining("### Done: Released again in v1.1.1")]);
    expect(rewritten[0]).toContain("1002 ");
  });

  it("completes although a comment cannot be corrected", async () => {
    const { payment } = await announce({ log: restored(), parts: statusComments([], true) });
    expect(payment.kind).toBe("settled");
  });

  it("goes on when a channel fails, and says which", async () => {
    const { payment, deliveries } = await announce({
      policy: {
        notification: {
          mention: true,
          webhooks: [
            { url: "https://hooks.test/secret", format: "cdevents" },
            { url: "https://other.test/x", format: "slack" },
          ],
        },
      },
      parts: {
        conversations: {
          findOwn: () => Promise.reject(new Error("down")),
          comment: ({ number }) =>
            number === 2 ? Promise.reject(new Error("locked")) : Promise.resolve({ id: 1 }),
        },
        webhooks: {
          post: ({ url }) =>
            Promise.resolve(
              url.includes("other")
                ? { delivered: true, detail: "answered 200" }
                : { delivered: false, detail: "answered 500" },
            ),
        },
      },
    });
    expect(payment.kind).toBe("settled");
    expect(namesOf(deliveries, true)).toEqual([...everybody, "#3", "other.test"]);
    expect(deliveries.filter(({ delivered }) => !delivered)).toEqual([
      { channel: "comment", to: "#2", delivered: false, detail: "locked" },
      { channel: "webhook", to: "hooks.test", delivered: false, detail: "answered 500" },
    ]);
    expect(JSON.stringify(deliveries)).not.toContain("secret");
  });

  it("asks who may push where the policy has no team, and tells the others when GitHub does not say", async () => {
    const policy = { team: [] };
    const known = await announce({
      policy,
      parts: { people: { pushers: () => Promise.resolve([user("pat")]) } },
    });
    expect(namesOf(known.deliveries, true)).toEqual(["ann", "rob", "tess", "toni", "pat", "#2", "#3"]);
    const unknown = await announce({
      policy,
      parts: { people: { pushers: () => Promise.reject(new Error("502")) } },
    });
    expect(namesOf(unknown.deliveries, true)).toEqual(["ann", "rob", "tess", "toni", "#2", "#3"]);
    expect(namesOf(unknown.deliveries, false)).toEqual(["everyone who can push"]);
  });

  it("reaches the webhooks where there can be no issue: once, and the log has it", async () => {
    let posts = 0;
    const told: Told = {
      policy: {
        notification: { mention: true, webhooks: [{ url: "https://hooks.test/secret", format: "slack" }] },
      },
      parts: {
        conversations: {
          openIssue: () =>
            Promise.resolve({ kind: "refused", found: "Issues are off.", remedy: "Turn them on." }),
        },
        webhooks: {
          post: () => {
            posts += 1;
            return Promise.resolve({ delivered: true, detail: "answered 200" });
          },
        },
      },
    };
    const { payment } = await announce(told);
    expect(payment).toEqual({
      kind: "refused",
      found: "Issues are off. Webhooks: hooks.test was told.",
      remedy: "Turn them on.",
    });
    await announce({ ...told, refusal: { reason: "refused", found: "Issues are off.", remedy: "" } });
    expect(posts).toBe(1);
  });
});
