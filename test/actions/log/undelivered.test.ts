/** What a webhook does not take is in the log, sent again by the sweep with the same id, and given up in the end. */
import { describe, expect, it } from "@jest/globals";
import { recordUndelivered } from "../../../src/actions/log/undelivered.js";
import { settleFollowUps } from "../../../src/actions/follow-ups/settle-follow-ups.js";
import { readContext } from "../../../src/actions/run/decision-context.js";
import { transact } from "../../../src/actions/log/transaction.js";
import type { EntryFacts } from "../../../src/domain/log/entry.js";
import type { Webhook } from "../../../src/domain/policy/policy.js";
import { consoleName } from "../../../src/domain/values/names.js";
import type { Time } from "../../../src/domain/values/values.js";
import type { Webhooks } from "../../../src/ports/collaborating.js";
import { minute, policyWith, stagedWith, TestLog, user } from "../../support/builders.js";
import { logWorld } from "../../support/log-world.js";

type Posted = Parameters<Webhooks["post"]>[0];

const program: Webhook = { url: "https://events.test/secret-1", format: "cdevents" };
const chat: Webhook = { url: "https://chat.test/secret-2", format: "slack" };
const held = (comment: number): EntryFacts => ({
  type: "objection-raised",
  pullRequest: 7,
  by: user("toni"),
  text: "Wait.",
  comment,
});

class Story {
  readonly log = new TestLog().stage(stagedWith({ number: 7 }));
  readonly posted: Posted[] = [];
  readonly notices: string[] = [];
  webhooks: readonly Webhook[] = [program, chat];
  answers: (message: Posted) => boolean = () => true;
  now = minute(700);

  ports(kind: "schedule" | "other" = "other") {
    const policy = policyWith({ notification: { mention: true, webhooks: this.webhooks } });
    const { world, notices } = logWorld({
      log: this.log,
      snapshot: { policy: { kind: "read", policy, blob: "0".repeat(40) } },
      parts: {
        webhooks: {
          post: (message) => {
            this.posted.push(message);
            const delivered = this.answers(message);
            return Promise.resolve({ delivered, detail: delivered ? "answered 200" : "answered 503" });
          },
        },
        clock: { now: () => this.now },
        runs: { status: () => Promise.resolve({ status: "completed", conclusion: "success", attempt: 1 }) },
      },
    });
    const hint = kind === "schedule" ? { kind: "schedule" as const } : world.run.hint;
    return { ports: { ...world, run: { ...world.run, hint } }, notices };
  }

  /** A job that writes these facts, and ends. */
  async job(...facts: readonly EntryFacts[]): Promise<void> {
    const { ports, notices } = this.ports();
    await transact(ports, await readContext(ports), () =>
      Promise.resolve({
        drafts: facts.map((each) => ({ actor: consoleName, facts: each })),
        value: undefined,
      }),
    );
    await recordUndelivered(ports);
    this.notices.push(...notices);
  }

  async settle(kind: "schedule" | "other"): Promise<void> {
    const { ports, notices } = this.ports(kind);
    await settleFollowUps(ports, await readContext(ports), { onlyOrphaned: true });
    this.notices.push(...notices);
  }

  newest(): EntryFacts | undefined {
    return this.log.entries.at(-1)?.facts;
  }

  pending() {
    return this.log.state.followUps.filter(({ kind }) => kind === "tell-webhooks");
  }
}

describe("an event that a webhook does not take", () => {
  it("is not in the log when all is well, and costs no write", async () => {
    const story = new Story();
    await story.job(held(1));
    expect(story.newest()?.type).toBe("objection-raised");
    expect(story.posted).toHaveLength(2);
  });

  it("is listed with its host alone, and is pending for the sweep and for nobody else", async () => {
    const story = new Story();
    story.answers = ({ url }) => url === chat.url;
    await story.job(held(1), held(2));
    expect(story.newest()).toMatchObject({
      type: "events-undelivered",
      events: [
        { event: { kind: "hold-placed" }, to: [{ host: "events.test" }], detail: "answered 503" },
        { event: { kind: "hold-placed" }, to: [{ host: "events.test" }], detail: "answered 503" },
      ],
    });
    expect(JSON.stringify(story.log.entries)).not.toContain("secret-1");
    expect(story.pending().map(({ refusal }) => refusal?.found)).toEqual(["events.test: answered 503."]);

    const posts = story.posted.length;
    await story.settle("other");
    expect(story.posted).toHaveLength(posts);
  });

  it("is sent again by the sweep, only where it is missing, with the id and the content that it had", async () => {
    const story = new Story();
    story.answers = ({ url }) => url === chat.url;
    await story.job(held(1), held(2));
    const first = story.posted.filter(({ url }) => url === program.url);
    story.posted.length = 0;
    story.answers = () => true;

    await story.settle("schedule");

    const parsed = (posted: readonly Posted[]) =>
      posted.map(({ id, body }) => [id, JSON.parse(body) as unknown]);
    expect(parsed(story.posted)).toEqual(parsed(first));
    expect(story.newest()).toMatchObject({
      type: "events-delivered",
      outcome: "delivered",
      detail: "2 events",
    });
    expect(story.pending()).toEqual([]);
  });

  it("stays pending without another entry while nothing arrives, and bothers a silent host once a sweep", async () => {
    const story = new Story();
    story.answers = () => false;
    await story.job(held(1), held(2), held(3));
    await story.settle("schedule");
    const entries = story.log.entries.length;
    story.posted.length = 0;

    await story.settle("schedule");

    expect(story.log.entries).toHaveLength(entries);
    expect(story.posted.map(({ url }) => url).toSorted()).toEqual([chat.url, program.url]);
    expect(story.pending()).toHaveLength(1);
  });

  it("leaves the rest pending, with the time of the first failure, when some of it arrives", async () => {
    const story = new Story();
    story.answers = () => false;
    await story.job(held(1));
    const since = (story.newest() as Extract<EntryFacts, { type: "events-undelivered" }>).since;
    story.now = minute(800);
    story.answers = ({ url }) => url === program.url;

    await story.settle("schedule");

    expect(story.log.entries.slice(-2).map(({ facts }) => facts)).toMatchObject([
      { type: "events-delivered", outcome: "partly" },
      { type: "events-undelivered", since, events: [{ to: [{ host: "chat.test" }] }] },
    ]);
    story.posted.length = 0;
    story.answers = () => true;
    await story.settle("schedule");
    expect(story.posted.map(({ url }) => url)).toEqual([chat.url]);
  });

  it("is given up after three days, with a word in the log and on the run", async () => {
    const story = new Story();
    story.answers = () => false;
    await story.job(held(1));
    story.now = "2036-01-01T00:00:00.000Z" as Time;
    await story.settle("schedule");
    expect(story.newest()).toMatchObject({ type: "events-delivered", outcome: "given-up" });
    expect(story.notices.at(-1)).toContain(
      "event-not-delivered: Given up after three days, 1 event: events.test: answered 503",
    );
    expect(story.pending()).toEqual([]);
  });

  it("is dropped when the policy no longer names its address", async () => {
    const story = new Story();
    story.answers = () => false;
    await story.job(held(1));
    story.webhooks = [];
    story.posted.length = 0;
    await story.settle("schedule");
    expect(story.posted).toEqual([]);
    expect(story.pending()).toEqual([]);
  });

  it("fills no log: an address that is dead for good has fifty events pending at most", async () => {
    const story = new Story();
    story.answers = () => false;
    for (let job = 0; job < 8; job += 1)
      await story.job(...Array.from({ length: 10 }, (_, index) => held(100 * job + index)));
    const events = story.pending().flatMap((each) => (each.kind === "tell-webhooks" ? each.events : []));
    expect(events).toHaveLength(50);
    expect(story.newest()?.type).toBe("objection-raised");
  });

  it("is sent again to its own address alone, where a host has several", async () => {
    const story = new Story();
    const other: Webhook = { url: "https://chat.test/another-channel", format: "slack" };
    story.webhooks = [chat, other];
    story.answers = ({ url }) => url === chat.url;
    await story.job(held(1));
    expect(JSON.stringify(story.log.entries)).not.toContain("another-channel");
    story.posted.length = 0;
    story.answers = () => true;
    await story.settle("schedule");
    expect(story.posted.map(({ url }) => url)).toEqual([other.url]);
  });
});
