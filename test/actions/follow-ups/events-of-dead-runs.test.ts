/** A run that died between an entry and its webhooks: the sweep sends its events once more. */
import { describe, expect, it } from "@jest/globals";
import { repeatEventsOfDeadRuns } from "../../../src/actions/follow-ups/events-of-dead-runs.js";
import { readContext } from "../../../src/actions/run/decision-context.js";
import { runsOfEvents, transactionsIn } from "../../../src/domain/events/unconfirmed.js";
import { eventsOfEntries, tellingTypes } from "../../../src/domain/events/events-of-entries.js";
import type { Webhook } from "../../../src/domain/policy/policy.js";
import { reduceLog } from "../../../src/domain/reducer/reduce.js";
import { renderState } from "../../../src/domain/state/state-file.js";
import type { Time } from "../../../src/domain/values/values.js";
import type { RunStatus } from "../../../src/ports/collaborating.js";
import { minute, policyWith, sha, stagedWith, TestLog, user } from "../../support/builders.js";
import { logWorld } from "../../support/log-world.js";

const program: Webhook = { url: "https://events.test/secret", format: "cdevents" };
const chat: Webhook = { url: "https://chat.test/secret", format: "slack" };
const head = sha("the newest commit of the log");

async function sweep(
  log: TestLog,
  {
    status = { status: "completed", conclusion: "cancelled", attempt: 1 },
    webhooks = [program, chat],
    own = 99,
    now = minute(60),
  }: { status?: RunStatus; webhooks?: readonly Webhook[]; own?: number; now?: Time } = {},
) {
  const posted: { readonly url: string; readonly id: string; readonly body: string }[] = [];
  const asked: number[] = [];
  const entries = [...log.entries];
  const policy = policyWith({ notification: { mention: true, webhooks } });
  const { world, notices } = logWorld({
    log,
    run: own,
    snapshot: { policy: { kind: "read", policy, blob: "0".repeat(40) } },
    parts: {
      clock: { now: () => now },
      webhooks: {
        post: ({ url, id, body }) => {
          posted.push({ url, id, body });
          return Promise.resolve({ delivered: true, detail: "answered 200" });
        },
      },
      runs: { status: (run) => Promise.resolve((asked.push(run), status)) },
      logReader: {
        // Every entry of a TestLog is a transaction, so a commit of the log.
        file: (commit, path) => {
          const back = Number(/~(\d+)$/.exec(commit)?.[1]);
          const state = reduceLog(entries.slice(0, entries.length - back));
          return Promise.resolve(
            path === "state.json" && state !== undefined ? renderState(state) : undefined,
          );
        },
      },
    },
  });
  await repeatEventsOfDeadRuns(world, await readContext(world), { head, entries });
  return { posted, asked, notices };
}

const story = (): TestLog =>
  new TestLog()
    .stage(stagedWith({ number: 7 }))
    .append({ type: "objection-raised", pullRequest: 7, by: user("toni"), text: "Wait.", comment: 41 });

describe("the sweep", () => {
  it("sends the events of a run that did not end well once more, as they were sent at first, and says so in the log", async () => {
    const log = story();
    const entries = [...log.entries];
    const { posted, asked, notices } = await sweep(log);
    expect(notices).toEqual([]);
    expect(asked).toEqual([7]);
    expect(posted.map(({ url, id }) => [url, id])).toEqual([
      [program.url, "rc-1-4"],
      [program.url, "rc-1-5"],
    ]);
    const before = reduceLog(entries.slice(0, 3));
    if (before === undefined) throw new Error("The log is empty.");
    const first = eventsOfEntries(entries.slice(3), { before, url: "https://github.test/acme/shop" });
    expect(posted.map(({ body }) => (JSON.parse(body) as { text: string }).text)).toEqual(
      first.map(({ sentence, url }) => `[acme/shop] ${sentence} ${url}`),
    );
    expect(log.entries.at(-1)?.facts).toMatchObject({ type: "events-repeated", run: 7, attempt: 1 });

    const again = await sweep(log);
    expect([again.posted, again.asked]).toEqual([[], []]);
  });

  it.each([
    ["ended well", { status: "completed", conclusion: "success", attempt: 1 }],
    ["waits at a gate", { status: "waiting", conclusion: undefined, attempt: 1 }],
    ["still works", { status: "in_progress", conclusion: undefined, attempt: 1 }],
  ] as const)("sends nothing of a run that %s", async (_, status) => {
    const log = story();
    const entries = log.entries.length;
    expect((await sweep(log, { status })).posted).toEqual([]);
    expect(log.entries).toHaveLength(entries);
  });

  it("sends what the first attempt of a run may have missed that was run again", async () => {
    const { posted } = await sweep(story(), {
      status: { status: "completed", conclusion: "success", attempt: 2 },
    });
    expect(posted).toHaveLength(2);
  });

  it.each([
    ["no address can tell a repeated event", { webhooks: [chat] }],
    ["no webhook is set up", { webhooks: [] }],
    ["all is its own", { own: 7 }],
    ["all is too old", { now: minute(60 * 24) }],
    ["all is too young", { now: minute(5) }],
  ])("asks nothing where %s", async (_, options) => {
    expect(await sweep(story(), options)).toEqual({ posted: [], asked: [], notices: [] });
  });
});

it("knows the transactions by the entries that say what the state is afterwards", () => {
  const entries = story().entries.map(({ state, ...entry }, index) =>
    index === 1 || state === undefined ? entry : { ...entry, state },
  );
  expect(
    transactionsIn(entries).map(({ entries: own, back }) => [own.map(({ sequence }) => sequence), back]),
  ).toEqual([
    [[1], 3],
    [[2, 3], 2],
    [[4], 1],
    [[5], 0],
  ]);
  expect(runsOfEvents(entries, { now: minute(60), own: 1 })[0]?.transactions.map(({ back }) => back)).toEqual(
    [1, 0],
  );
});

it("the list of types that webhooks are told of is what they are told of", async () => {
  const { readFile } = await import("node:fs/promises");
  const source = await readFile(
    new URL("../../../src/domain/events/events-of-entries.ts", import.meta.url),
    "utf8",
  );
  const cases = [...source.matchAll(/case "([\w-]+)":/g)].map(([, type]) => type ?? "");
  expect(new Set<string>(tellingTypes)).toEqual(new Set(cases));
});
