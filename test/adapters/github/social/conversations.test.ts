/** Comments, reactions and issues over GitHub's API, against the local GitHub. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import type { Time } from "../../../../src/domain/values/values.js";
import { countingRoundTrips, violationsOf } from "../../../support/github-fixture.js";
import { fixture, openFixture, resetFixture } from "./social-fixture.js";

beforeAll(openFixture);

afterAll(() => fixture.close());

beforeEach(resetFixture);

describe("conversations", () => {
  it("find the open issue with the marker before opening a second", async () => {
    const { conversations } = await fixture.world();
    const request = { title: "Roll back", body: "Reason", labels: ["rollback"], marker: "<!-- RB-1 -->" };
    await fixture.call("ada", "POST", "/repos/acme/shop/issues", { title: "Fake", body: "<!-- RB-1 -->" });
    const opened = await conversations.openIssue(request);
    expect(await conversations.openIssue(request)).toEqual(opened);
    const number = opened.kind === "done" ? opened.value.number : 0;
    expect(fixture.repository.issues.get(number)).toMatchObject({
      author: "github-actions[bot]",
      labels: ["rollback"],
      body: "<!-- RB-1 -->\nReason",
    });
    await conversations.updateIssue({ number, body: "<!-- RB-1 -->\nDone", closed: true });
    expect(fixture.repository.issues.get(number)).toMatchObject({
      state: "closed",
      body: "<!-- RB-1 -->\nDone",
    });
    expect(await conversations.openIssue(request)).not.toEqual(opened);
  });

  it("take nothing that only quotes a marker for what begins with it", async () => {
    const { conversations } = await fixture.world();
    const marker = "<!-- RB-2 -->";
    const quoting = {
      title: "Copied",
      body: `Somebody wrote: ${marker}`,
      labels: [],
      marker: "<!-- copy -->",
    };
    const copied = await conversations.openIssue(quoting);
    const opened = await conversations.openIssue({ ...quoting, title: "Roll back", marker });
    expect(opened).not.toEqual(copied);
    const number = opened.kind === "done" ? opened.value.number : 0;
    const [, { id }] = [
      await conversations.comment({ number, body: `Somebody wrote: ${marker}` }),
      await conversations.comment({ number, body: `${marker} told` }),
      await conversations.comment({ number, body: `And somebody answered: ${marker}` }),
    ];
    expect(await conversations.findOwn([{ number, marker }])).toEqual([id]);
  });

  it("open one issue when the answer is lost", async () => {
    const before = fixture.repository.issues.size;
    fixture.github.faults.add({
      match: (operation) => operation === "issues/create",
      effect: "after",
      answer: "drop",
    });
    expect(
      await (
        await fixture.world()
      ).conversations.openIssue({ title: "Lost", body: "x", labels: [], marker: "<!-- RB-9 -->" }),
    ).toMatchObject({ kind: "done" });
    expect(fixture.repository.issues.size).toBe(before + 1);
  });

  it("open it again when GitHub stumbled before it was there", async () => {
    const before = fixture.repository.issues.size;
    fixture.github.faults.add({
      match: (operation) => operation === "issues/create",
      effect: "before",
      answer: { status: 502 },
    });
    const request = { title: "Stumbled", body: "x", labels: [], marker: "<!-- RB-10 -->" };
    expect(await (await fixture.world()).conversations.openIssue(request)).toMatchObject({ kind: "done" });
    expect(fixture.repository.issues.size).toBe(before + 1);
  });

  it("look at no page of issues that are older than the request", async () => {
    for (let number = 1; number <= 101; number += 1)
      await fixture.call("ada", "POST", "/repos/acme/shop/issues", { title: `Idea ${number}`, body: "" });
    fixture.github.clock.advance(3600);
    const pages: string[] = [];
    fixture.github.faults.add({
      match: (operation) => operation === "OwnIssues" && pages.push(operation) === 0,
      effect: "before",
      answer: "drop",
    });
    const { conversations } = await fixture.world();
    const request = { title: "Roll back", body: "x", labels: [], marker: "<!-- RB-11 -->" };
    const since = fixture.github.clock.now().toISOString() as Time;
    const opened = await conversations.openIssue({ ...request, since });
    expect(pages).toHaveLength(1);
    expect(await conversations.openIssue({ ...request, since })).toEqual(opened);
    fixture.github.faults.clear();
  });

  it("name the setting when issues are off", async () => {
    fixture.repository.settings.hasIssues = false;
    const outcome = await (
      await fixture.world()
    ).conversations.openIssue({ title: "x", body: "x", labels: [], marker: "<!-- none -->" });
    fixture.repository.settings.hasIssues = true;
    expect(outcome).toMatchObject({ kind: "refused", remedy: expect.stringContaining("Turn on issues") });
  });

  it("say whether an issue is closed, and by whom", async () => {
    const [number = 0] = fixture.repository.issues.keys();
    const { conversations } = await fixture.world();
    expect(await conversations.closingOf(number)).toEqual({ isClosed: false, by: undefined });
    await conversations.updateIssue({ number, closed: true });
    expect(await conversations.closingOf(number)).toEqual({
      isClosed: true,
      by: { login: "github-actions[bot]", isBot: true },
    });
    await conversations.updateIssue({ number, closed: false });
    expect(await conversations.closingOf(9_999)).toEqual({ isClosed: false, by: undefined }); // deleted
  });

  it("comment once, also when the answer is lost, and react", async () => {
    const [number = 0] = fixture.repository.issues.keys();
    fixture.github.faults.add({
      match: (operation) => operation === "issues/create-comment",
      effect: "after",
      answer: "drop",
    });
    const { conversations } = await fixture.world();
    const { id } = await conversations.comment({ number, body: "@ada come and see" });
    const said = [...fixture.repository.comments.values()].filter(({ issue }) => issue === number);
    expect(said.map(({ id: found, body }) => ({ found, body }))).toEqual([
      { found: id, body: "@ada come and see" },
    ]);
    await conversations.updateComment({ id, body: "Seen" });
    expect(fixture.repository.comments.get(id)?.body).toBe("Seen");
    await conversations.react({ comment: id, with: "eyes" });
    expect(fixture.repository.comments.get(id)?.reactions).toEqual([
      { user: "github-actions[bot]", content: "eyes" },
    ]);
    await conversations.react({ comment: 999_999, with: "eyes" });
  });
});

it("a comment is written again when GitHub stumbled before it was there", async () => {
  const [number = 0] = fixture.repository.issues.keys();
  fixture.github.faults.add({
    match: (operation) => operation === "issues/create-comment",
    effect: "before",
    answer: { status: 502 },
  });
  const { conversations } = await fixture.world();
  const { id } = await conversations.comment({ number, body: "@tess come and see, too" });
  expect(fixture.repository.comments.get(id)?.body).toBe("@tess come and see, too");
});

it("one's own comments are found behind many others, as far back as they can be", async () => {
  const [number = 0] = fixture.repository.issues.keys();
  const { conversations, jobId } = await fixture.world();
  const marker = "<!-- told -->";
  const { id } = await conversations.comment({ number, body: `${marker} once` });
  const [first] = [...fixture.repository.comments.values()].filter((each) => each.issue === number);
  const since = first?.createdAt as Time;
  for (let count = 1; count <= 210; count += 1)
    fixture.repository.comments.set(id + 1000 + count, {
      ...first,
      id: id + 1000 + count,
      body: "+1",
    } as never);
  expect(await conversations.findOwn([{ number, marker }])).toEqual([undefined]);
  expect(await conversations.findOwn([{ number, marker, since }])).toEqual([id]);
  const later = new Date(Date.now() + 60_000).toISOString() as Time;
  const { result, roundTrips } = await countingRoundTrips(fixture.github, { jobId }, () =>
    conversations.findOwn([{ number, marker, since: later }]),
  );
  expect([result, roundTrips]).toEqual([[undefined], 1]);
});

it("leaves no violation of GitHub's API behind", () => {
  expect(violationsOf(fixture.github)).toEqual([]);
});
