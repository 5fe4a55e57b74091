/** Commands with which reviews begin, through the whole chain: carried out like comments, before an approval counts. */
import { afterEach, expect, it, jest } from "@jest/globals";
import { pages } from "../../src/rehearsal/fixture/shop-app.js";
import type { Fixture } from "../../src/rehearsal/fixture/fixture.js";
import { ware } from "../../src/rehearsal/steps/changes.js";
import {
  closeShop,
  newestRunId,
  openShop,
  propose,
  proposeTea,
  quickPolicy,
  repositoryOf,
  runsAfter,
  type Change,
} from "../support/acceptance/shop.js";

jest.setTimeout(240_000);
let fixture: Fixture;
afterEach(() => closeShop(fixture));

type Event = "APPROVE" | "REQUEST_CHANGES" | "COMMENT";

async function review(by: "tess" | "dana" | "zoe" | "toni", { number }: Change, event: Event, body: string) {
  await fixture.people[by].reviews(number, { event, body });
  await fixture.settles();
}

const state = async () => fixture.observer.state();
const staged = async () => (await state())?.train.staged.map(({ number }) => number);
const live = async () => (await state())?.production;
const types = async () => (await fixture.observer.entries()).map(({ facts }) => facts.type);

/** What people read on the pull request: the console's status comment, and what it wrote besides. */
function shown({ number }: Change): { readonly status: string; readonly replies: readonly string[] } {
  const own = [...repositoryOf(fixture).comments.values()].filter(
    ({ issue, author }) => issue === number && author.endsWith("[bot]"),
  );
  const isStatus = ({ body }: { readonly body: string }): boolean =>
    body.startsWith("<!-- release-console:status -->");
  return {
    status: own.find(isStatus)?.body ?? "",
    replies: own.filter((each) => !isStatus(each)).map(({ body }) => body),
  };
}

it("/hold in an approval holds, and the approval counts once it is lifted", async () => {
  fixture = await openShop({ policy: quickPolicy });
  const tea = await proposeTea(fixture);
  await review("tess", tea, "APPROVE", "/hold until the docs are ready");
  expect(await live()).toEqual({ kind: "none" });
  expect(await staged()).toEqual([tea.number]);
  expect(shown(tea).status).toContain("`held-by-tester`");
  expect(shown(tea).status).toContain("until the docs are ready");
  expect(shown(tea).replies).toEqual([
    expect.stringMatching(/@tess, `\/hold` in your \[review\]\(\S+#pullrequestreview-\d+\) counts/),
  ]);
  await fixture.people.toni.comments(tea.number, "/unhold");
  await fixture.settles();
  expect(await live()).toEqual({ kind: "known", version: "v1.0.0" });
  expect((await types()).filter((type) => type === "review-command-taken")).toHaveLength(1);
});

it("/hold in an approval holds, however many reviews come before anybody reads it", async () => {
  fixture = await openShop({ policy: quickPolicy });
  const tea = await proposeTea(fixture);
  await fixture.people.tess.reviews(tea.number, { event: "APPROVE", body: "/hold until the docs are ready" });
  for (let count = 0; count < 12; count += 1)
    await fixture.people.dana.reviews(tea.number, { event: "COMMENT", body: `Word ${count}` });
  await fixture.settles();
  expect(await live()).toEqual({ kind: "none" });
  expect(shown(tea).status).toContain("until the docs are ready");
  await fixture.people.toni.comments(tea.number, "/unhold");
  await fixture.settles();
  expect(await live()).toEqual({ kind: "known", version: "v1.0.0" });
});

it("/eject in a review takes it off staging, and /ship in an approval releases what is approved", async () => {
  fixture = await openShop({ policy: quickPolicy });
  const tea = await proposeTea(fixture);
  const eggs = await propose(fixture, ware("eggs"));
  const salt = await propose(fixture, ware("salt"));
  expect(await staged()).toEqual([tea.number, eggs.number, salt.number]);
  await review("tess", salt, "COMMENT", "`/eject`");
  expect(await staged()).toEqual([tea.number, eggs.number]);
  expect(shown(salt).status).toContain("`ejected-by-tester`");
  await review("tess", tea, "APPROVE", "/ship");
  expect(await staged()).toEqual(expect.not.arrayContaining([tea.number]));
  await review("toni", tea, "APPROVE", "Tested without the eggs.");
  expect(await live()).toEqual({ kind: "known", version: "v1.0.0" });
});

it("who may not command is told once, and what a stranger writes costs nothing", async () => {
  fixture = await openShop({ policy: quickPolicy });
  const tea = await proposeTea(fixture);
  const jobsOf = async (body: string): Promise<number> => {
    const before = newestRunId(fixture);
    await review("zoe", tea, "COMMENT", body);
    return runsAfter(fixture, before)
      .flatMap(({ jobs }) => jobs)
      .reduce((sum, { id }) => sum + fixture.github.traffic.job(id).requests, 0);
  };
  expect(await jobsOf("/hold everything")).toBe(await jobsOf("Nice."));
  expect(shown(tea).replies).toEqual([]);
  await review("dana", tea, "COMMENT", "/hold not yet");
  await review("dana", tea, "COMMENT", "Another one.");
  expect(shown(tea).replies).toEqual([
    expect.stringContaining("@dana, `/hold`"),
    expect.stringContaining("`command-not-allowed`"),
  ]);
  expect((await state())?.commands.objections).toEqual([]);
  await review("tess", tea, "COMMENT", "/check");
  expect(shown(tea).replies.at(-1)).toContain("write `/check` as a new comment");
});

it("an approval that was edited to hold counts neither as the one nor as the other, and says so", async () => {
  fixture = await openShop({ policy: (address) => `${quickPolicy(address)}approval:\n  count: 2\n` });
  const tea = await proposeTea(fixture);
  await review("tess", tea, "APPROVE", "Fine.");
  const edited = repositoryOf(fixture).pulls.get(tea.number)?.reviews.at(-1);
  if (edited === undefined) throw new Error("There is no review.");
  Object.assign(edited, { body: "/hold", updatedAt: "2099-01-01T00:00:00Z" });
  await review("toni", tea, "APPROVE", "Fine, too.");
  expect(await live()).toEqual({ kind: "none" });
  expect(shown(tea).replies.at(-1)).toContain("edited-comment");
  expect(shown(tea).status).toContain("edited that review to begin with /hold");
  await review("tess", tea, "APPROVE", "Fine after all.");
  expect(await live()).toEqual({ kind: "known", version: "v1.0.0" });
});

it("one that was dismissed before it was seen is nothing", async () => {
  fixture = await openShop({ policy: quickPolicy });
  const tea = await proposeTea(fixture);
  const { pulls } = repositoryOf(fixture);
  pulls.get(tea.number)?.reviews.push({
    id: 990_001,
    author: "tess",
    state: "DISMISSED",
    body: "/hold",
    commit: tea.head,
    submittedAt: "2020-01-01T00:00:00Z",
  });
  await review("tess", tea, "APPROVE", "");
  expect(await live()).toEqual({ kind: "known", version: "v1.0.0" });
});

it("a comment in a review thread is carried out, and costs a request only where its author may have a say", async () => {
  fixture = await openShop({ policy: quickPolicy });
  const tea = await proposeTea(fixture);
  const thread = (body: string) => ({ path: pages.prices, line: 2, body });
  const asked = async (by: "tess" | "zoe", body: string): Promise<number> => {
    const before = newestRunId(fixture);
    await fixture.people[by].reviews(tea.number, { event: "COMMENT", body: "", thread: thread(body) });
    await fixture.settles();
    return runsAfter(fixture, before)
      .flatMap(({ jobs }) => jobs)
      .flatMap(({ id }) => fixture.github.traffic.job(id).log)
      .filter(({ operation }) => operation === "ThreadTexts").length;
  };
  expect(await asked("zoe", "/eject")).toBe(0);
  expect(await staged()).toEqual([tea.number]);
  expect(await asked("tess", "Why this?")).toBeGreaterThan(0);
  expect(shown(tea).replies).toEqual([]);
  await asked("tess", "/eject");
  expect(await staged()).toEqual([]);
  expect(shown(tea).replies).toEqual([expect.stringContaining("@tess, `/eject` in your [review]")]);
});
