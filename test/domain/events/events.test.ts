import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { cloudEventMessage } from "../../../src/domain/events/cloud-event.js";
import { eventKinds, type EventKind } from "../../../src/domain/events/event-kinds.js";
import { messageFor } from "../../../src/domain/events/event-message.js";
import { oneLine, plainText } from "../../../src/domain/events/event-text.js";
import { asciiUri, packageUrl } from "../../../src/domain/events/uris.js";
import type { EntryFacts } from "../../../src/domain/log/entry.js";
import type { Time } from "../../../src/domain/values/values.js";
import { faultsOfMessages } from "../../../src/rehearsal/cdevents/message-check.js";
import { signingWith } from "../../../src/adapters/webhooks/signature.js";
import { stagedWith, TestLog, user } from "../../support/builders.js";
import { eventsOfLog, exampleEvents, exampleOrigin, storyOfAll } from "./examples.js";

const secret = "whsec_cmVoZWFyc2FsIG9mIHRoZSBzaG9wIHdlYmhvb2tz";

interface Signable {
  readonly id: string;
  readonly contentType: string;
  readonly body: string;
}

/** As a receiver gets it. */
async function sent({ id, contentType, body }: Signable, path = "/messages") {
  const signing = signingWith(secret);
  if (signing.kind !== "key") throw new Error("The secret is no key.");
  const signature = await signing.sign({ id, timestamp: "1800000000", body });
  const headers = {
    "content-type": contentType,
    "webhook-id": id,
    "webhook-timestamp": "1800000000",
    "webhook-signature": signature,
  };
  return { path, headers, body };
}

describe("every kind of event", () => {
  it.each(exampleEvents())("$kind fits the schemas and its signature", async (example) => {
    expect(await faultsOfMessages([await sent(example)], secret)).toEqual([]);
  });

  it("has a type of its own, which CDEvents allows", () => {
    const types = Object.values(eventKinds).map(({ type }) => type);
    expect(new Set(types).size).toBe(types.length);
    for (const type of types)
      expect(type).toMatch(/^dev\.cdevents(?:x\.releaseconsole-[a-z]+|\.[a-z]+)\.[a-z]+\.\d\.\d\.\d$/);
  });

  it("goes to chats as one line, or not at all", async () => {
    const events = eventsOfLog(storyOfAll().entries);
    for (const event of events) {
      const message = messageFor({ format: "slack" }, event, exampleOrigin);
      expect(message !== undefined).toBe(eventKinds[event.kind].chat);
      const received = message === undefined ? [] : [await sent(message, "/chat")];
      expect(await faultsOfMessages(received, secret)).toEqual([]);
    }
  });

  it("keeps what a job reported apart from the sentence after it", () => {
    const log = new TestLog().stage(stagedWith()).release("v1.0.0", "open");
    const deployment = log.state.attempt?.deployment ?? "";
    log.append({
      type: "production-deployment-failed",
      deployment,
      evidence: "production / deploy: failure",
    });
    expect(eventsOfLog(log.entries).map(({ sentence }) => sentence)).toContain(
      "v1.0.0 did not get to production: production / deploy: failure. What runs there is uncertain.",
    );
  });

  it("is found wanting by the check when it is changed", async () => {
    const [example] = exampleEvents();
    if (example === undefined) throw new Error("There is no example.");
    const changed = (change: (event: Record<string, Record<string, unknown>>) => void): Signable => {
      const event = JSON.parse(example.body) as Record<string, Record<string, unknown>>;
      change(event);
      return { ...example, body: JSON.stringify(event) };
    };
    const wrong = [
      changed(({ data }) => delete data?.["customDataContentType"]),
      changed(({ data }) => Object.assign(data?.["context"] as object, { version: "0.5.1" })),
      changed(({ data }) => Object.assign(data?.["customData"] as object, { extra: null })),
      changed((event) => Object.assign(event, { time: "2026-11-22T14:05:07.000Z" })),
      changed((event) => Object.assign(event, { id: "rc-1-other" })),
      { ...example, contentType: "application/json" },
    ];
    for (const message of wrong)
      expect(await faultsOfMessages([await sent(message)], secret)).not.toEqual([]);
    const right = await sent(example);
    expect(await faultsOfMessages([{ ...right, body: `${right.body} ` }], secret)).not.toEqual([]);
  });
});

it("each entry is told at most once, with its place in the log, and the same again when it is told again", () => {
  const { entries } = storyOfAll();
  const events = eventsOfLog(entries);
  expect(new Set(events.map(({ key }) => key)).size).toBe(events.length);
  for (const { key, facts } of events) {
    const entry = entries.find(({ sequence }) => String(sequence) === key);
    expect(facts["log"]).toEqual({ sequence: entry?.sequence, hash: entry?.hash, run: entry?.run.url });
  }
  expect(eventsOfLog(entries)).toEqual(events);
});

it("tells of a release page once, though it is written anew when the release is rolled back", () => {
  const log = new TestLog().stage(stagedWith({ number: 7 })).release("v1.3.0");
  const page = { type: "release-published", version: "v1.3.0", page: 1, url: "https://x.test/r" } as const;
  log.append({ ...page, banner: null } as EntryFacts, { ...page, banner: "Rolled back" } as EntryFacts);
  expect(eventsOfLog(log.entries).filter(({ kind }) => kind === "release-published")).toHaveLength(1);
});

it("tells of a rollback's deployment by its completion alone", () => {
  const kinds = eventsOfLog(storyOfAll().entries).map(({ kind, subject }) => `${kind} ${subject}`);
  const started = kinds.findLastIndex((each) => each.startsWith("rollback-approved"));
  expect(kinds.slice(started, started + 3)).toEqual([
    "rollback-approved RB-3",
    expect.stringMatching(/^deployment-started production-/),
    "recovery-opened RB-3",
  ]);
});

/** What people may write, the worst of it: control signs, halves of letters, markup, lines, length. */
const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom(
    "",
    " \u0000\u0007\u007f\u0085\u2028",
    "\ud800 and \udc00",
    "<!channel> <https://x|y> & &amp;",
    "line\r\nline\nline",
    '"},"data":null,"x":{"',
    "x".repeat(100_000),
    "😀".repeat(3000),
  ),
);

/** No entry holds half a letter. */
const inLog = hostile.map((text) => text.replaceAll(/\p{Surrogate}/gu, ""));

describe("text that anybody wrote", () => {
  it("becomes one line, or lines, that every reader takes", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(oneLine(text)).toMatch(/^[^\p{Cc}\p{Surrogate}\u2028\u2029]*$/u);
        expect(plainText(text)).toMatch(/^(?:[^\p{Cc}\p{Surrogate}\u2028\u2029]|\n)*$/u);
        expect(Array.from(plainText(text)).length).toBeLessThanOrEqual(2000);
      }),
    );
  });

  it("leaves every event fit for its schema, small and without null", async () => {
    await fc.assert(
      fc.asyncProperty(inLog, inLog, async (one, other) => {
        const log = new TestLog().stage(stagedWith({ number: 7, title: one }));
        log.append(
          { type: "objection-raised", pullRequest: 7, by: user("toni"), text: one, comment: 41 },
          {
            type: "approval-refused",
            subject: one,
            ...{ by: user("dana"), source: "comment", reason: "own-change", reference: other },
          },
        );
        log
          .release("v1.0.0")
          .stage(stagedWith({ number: 8 }))
          .release("v1.1.0", "open");
        const deployment = log.state.attempt?.deployment ?? "";
        log.append({ type: "production-deployment-failed", deployment, evidence: one });
        log.requestRollback("sam", other);
        log.append({ type: "rollback-rejected", rollback: "RB-1", by: user("ann"), reason: one });
        const events = eventsOfLog(log.entries);
        expect(events.map(({ kind }) => kind)).toContain("rollback-rejected");
        for (const event of events) {
          const message = cloudEventMessage(event, exampleOrigin);
          expect(Buffer.byteLength(message.body)).toBeLessThan(64 * 1024);
          expect(await faultsOfMessages([await sent(message)], secret)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("makes absolute ASCII addresses and purls in lower case of any name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (name) => {
        const address = asciiUri(`https://github.test/${name}`);
        expect(address).toMatch(/^https:\/\/github\.test\/[A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]*$/);
        expect(address).not.toMatch(/%(?![0-9A-Fa-f]{2})/);
      }),
    );
    expect(packageUrl({ ...exampleOrigin, name: "Acme/Shop.X" }, "v1.3.0")).toBe(
      "pkg:github/acme/shop.x@v1.3.0",
    );
  });

  it("has times in whole seconds, never the second 60", () => {
    const event = { ...firstEvent("hold-placed"), time: "2026-12-31T23:59:60.250Z" as Time };
    const { time, data } = JSON.parse(cloudEventMessage(event, exampleOrigin).body) as {
      readonly time: string;
      readonly data: { readonly context: { readonly timestamp: string } };
    };
    expect([time, data.context.timestamp]).toEqual(["2026-12-31T23:59:59Z", "2026-12-31T23:59:59Z"]);
  });
});

function firstEvent(kind: EventKind) {
  const event = eventsOfLog(storyOfAll().entries).find((each) => each.kind === kind);
  if (event === undefined) throw new Error(`The story has no ${kind}.`);
  return event;
}
