import { consoleName } from "../../../src/domain/values/names.js";
import { expect, it } from "@jest/globals";
import { readContext } from "../../../src/actions/run/decision-context.js";
import { transact } from "../../../src/actions/log/transaction.js";
import type { EntryFacts } from "../../../src/domain/log/entry.js";
import type { Webhook } from "../../../src/domain/policy/policy.js";
import type { Webhooks } from "../../../src/ports/collaborating.js";
import { policyWith, stagedWith, TestLog, user } from "../../support/builders.js";
import { logWorld } from "../../support/log-world.js";

type Posted = Parameters<Webhooks["post"]>[0];

const program: Webhook = { url: "https://events.test/secret", format: "cdevents" };
const chat: Webhook = { url: "https://chat.test/secret", format: "slack" };

/** What a transaction with these facts posts, and what the run notes. */
async function transactWith(
  facts: readonly EntryFacts[],
  {
    webhooks,
    post = () => Promise.resolve({ delivered: true, detail: "answered 200" }),
  }: { readonly webhooks: readonly Webhook[]; readonly post?: Webhooks["post"] },
) {
  const posted: Posted[] = [];
  const log = new TestLog().stage(stagedWith({ number: 7 }));
  const policy = policyWith({ notification: { mention: true, webhooks } });
  const { world, notices } = logWorld({
    log,
    snapshot: { policy: { kind: "read", policy, blob: "0".repeat(40) } },
    parts: {
      webhooks: {
        post: (message) => {
          posted.push(message);
          return post(message);
        },
      },
    },
  });
  const drafts = facts.map((each) => ({ actor: consoleName, facts: each }));
  const written = await transact(world, await readContext(world), () =>
    Promise.resolve({ drafts, value: undefined }),
  );
  const entries = log.entries.length;
  await new Promise((resolve) => setImmediate(resolve));
  return { posted, notices, entries, written: written.entries.length };
}

const held: EntryFacts = {
  type: "objection-raised",
  ...{ pullRequest: 7, by: user("toni"), text: "Wait.", comment: 41 },
};
const started: EntryFacts = {
  type: "production-deployment-started",
  deployment: "production-5",
  mode: "deploy",
  version: "v1.0.0" as never,
  ...{ commit: stagedWith({ number: 7 }).merge, pullRequests: [], drift: [] },
  ...{ base: stagedWith({ number: 7 }).merge, previous: null, rollback: null },
};

it("tells programs of each entry in its order, and chats of what is for people", async () => {
  const { posted } = await transactWith([held, started], { webhooks: [program, chat] });
  expect(posted.map(({ url, id }) => [url, id])).toEqual([
    [program.url, "rc-1-5"],
    [chat.url, "rc-1-5"],
    [program.url, "rc-1-6"],
  ]);
  expect(posted.map(({ contentType }) => contentType)).toEqual([
    "application/cloudevents+json; charset=utf-8",
    "application/json; charset=utf-8",
    "application/cloudevents+json; charset=utf-8",
  ]);
});

it("says nothing of entries without an event, nor where no webhook is set up", async () => {
  const drill: EntryFacts = {
    type: "rollback-drilled",
    ...{ outcome: "passed", target: null, failures: [], warnings: [], issue: null },
  };
  expect((await transactWith([drill], { webhooks: [program] })).posted).toEqual([]);
  expect((await transactWith([held], { webhooks: [] })).posted).toEqual([]);
});

it("a webhook that fails stops neither the entry nor the others, and is noted by its host alone", async () => {
  const { posted, notices, written } = await transactWith([held], {
    webhooks: [program, chat],
    post: ({ url }) => Promise.resolve({ delivered: url === chat.url, detail: "answered 503" }),
  });
  expect([posted.length, written]).toEqual([2, 1]);
  expect(notices).toEqual(['event-not-delivered: "hold-placed" to events.test: answered 503.']);
});

it("waits for no webhook", async () => {
  const { written } = await transactWith([held], {
    webhooks: [program],
    post: () => new Promise(() => undefined),
  });
  expect(written).toBe(1);
});
