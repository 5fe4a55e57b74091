/** Commands on pull requests through the whole chain: what they change on staging and in production, and who may not. */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Fixture } from "../../src/rehearsal/fixture/fixture.js";
import { factsOf, newestOf } from "../../src/rehearsal/report/log-reading.js";
import { rerun } from "../support/acceptance/clicks.js";
import { expectAllDoneOnce } from "../support/acceptance/end-state.js";
import {
  approve,
  closeShop,
  newestRunId,
  openShop,
  propose,
  proposeTea,
  proposeTitle,
  quickPolicy,
  repositoryOf,
  runAfter,
  type Change,
} from "../support/acceptance/shop.js";

jest.setTimeout(120_000);

let fixture: Fixture;
let tea: Change;
let title: Change;
beforeAll(async () => {
  fixture = await openShop({ policy: (address) => `${quickPolicy(address)}bots: [zoe]\n` });
  repositoryOf(fixture).collaborators.set("zoe", "triage"); // without a role she would be a stranger, whom nobody answers
  tea = await proposeTea(fixture);
});
afterAll(() => closeShop(fixture));

type Commenter = "dana" | "tess" | "toni" | "zoe";

/** Comments and waits for what follows; the run of the comment. */
async function comment(by: Commenter, { number }: Change, body: string) {
  const before = newestRunId(fixture);
  await fixture.people[by].comments(number, body);
  await fixture.settles();
  return runAfter(fixture, before, "release.yml");
}

const state = async () => fixture.observer.state();
const stagedNumbers = async (): Promise<readonly number[] | undefined> =>
  (await state())?.train.staged.map(({ number }) => number);

async function expectStaging(lines: readonly string[], without: readonly string[] = []): Promise<void> {
  const staging = await fixture.observer.commit("staging");
  const running = fixture.deployTarget.running("staging");
  expect(running?.tree).toBe(staging.tree);
  for (const line of lines) expect(running?.pages).toContain(line);
  for (const line of without) expect(running?.pages).not.toContain(line);
}

/** What the console answered on this pull request; the one comment that it keeps is not among it. */
const replies = ({ number }: Change): readonly string[] =>
  [...repositoryOf(fixture).comments.values()]
    .filter(
      ({ issue, author, body }) =>
        issue === number && author.endsWith("[bot]") && !body.startsWith("<!-- release-console:status -->"),
    )
    .map(({ body }) => body);

describe("who may not command", () => {
  it.each([
    ["a developer", "dana"],
    ["a machine user", "zoe"],
  ] as const)("%s is refused with the reason and an answer", async (_, by) => {
    const before = replies(tea).length;
    const run = await comment(by, tea, "/hold I do not like it");
    expect(newestOf(await fixture.observer.entries(), "command-refused")).toMatchObject({
      pullRequest: tea.number,
      command: "hold",
      by,
      reason: "command-not-allowed",
    });
    expect(replies(tea).slice(before)).toEqual([expect.stringContaining("command-not-allowed")]);
    expect(run.conclusion).toBe("failure");
    expect((await state())?.commands.objections).toEqual([]);
  });

  it("a command of somebody else's is left alone", async () => {
    const before = (await fixture.observer.entries()).length;
    const run = await comment("tess", tea, "/deploy to the moon");
    expect(run.conclusion).toBe("skipped");
    expect((await fixture.observer.entries()).length).toBe(before);
  });
});

describe("/hold", () => {
  const hostile = [
    "::error title=pwned::pwned",
    "`$(touch /tmp/pwned)` <img src=x> @victim </details> <!-- release-console:status -->",
    "::set-output name=decision::granted",
    "${{ github.token }} %0A::stop-commands::x",
  ].join("\n");

  it("keeps an approved pull request from production, whatever its text says", async () => {
    const run = await comment("tess", tea, `/hold ${hostile}`);
    await fixture.people.toni.reviews(tea.number, { event: "APPROVE", body: "Fine with me." });
    await fixture.settles();
    expect(newestOf(await fixture.observer.entries(), "objection-raised")?.text).toBe(hostile);
    expect(fixture.deployTarget.running("production")).toBeUndefined();
    await expectStaging(["price tea 3"]);
    const statusComment = (await fixture.observer.statusComment(tea.number)) ?? "";
    expect(statusComment).toContain("held-by-tester");
    expect(statusComment).not.toMatch(/<img|(?<![\w/])@victim|<\/details>/);
    expect(statusComment.match(/<!--/g)).toHaveLength(1);
    expect(await fixture.observer.status(tea.head)).toMatchObject({
      state: "pending",
      description: expect.stringContaining("held-by-tester"),
    });
    const shouted = [...repositoryOf(fixture).runs.values()].flatMap(({ annotations }) => annotations);
    expect(shouted.filter((each) => `${each.title} ${each.message}`.startsWith("pwned"))).toEqual([]);
    expect(run.conclusion).toBe("success");
  });

  it("a re-run of its run does nothing again, even after it was lifted", async () => {
    title = await proposeTitle(fixture, "Twice");
    const run = await comment("tess", title, "/hold wait");
    await comment("toni", title, "/unhold");
    await rerun(fixture, run, "all");
    expect(factsOf(await fixture.observer.entries(), "objection-raised")).toHaveLength(2);
    expect((await state())?.commands.objections.map(({ pullRequest }) => pullRequest)).toEqual([tea.number]);
  });
});

describe("/eject", () => {
  it("takes a pull request off staging and keeps that commit away", async () => {
    await expectStaging(["price tea 3", "title Twice"]);
    await comment("tess", title, "/eject the title is too long");
    expect(await stagedNumbers()).toEqual([tea.number]);
    await expectStaging(["price tea 3"], ["title Twice"]);
    expect(await fixture.observer.statusComment(title.number)).toContain("ejected-by-tester");
    await comment("dana", title, "/check");
    expect(await stagedNumbers()).toEqual([tea.number]);
  });

  it("a tester's /check brings it back", async () => {
    await comment("toni", title, "/check");
    await expectStaging(["price tea 3", "title Twice"]);
  });

  it("and so does a new commit, with everything in it", async () => {
    await comment("tess", title, "/eject");
    await expectStaging(["price tea 3"], ["title Twice"]);
    await fixture.people.dana.pushes(title.branch, {
      message: "Add news",
      files: { "NEWS.md": "Twice the shop\n" },
    });
    await fixture.settles();
    await expectStaging(["price tea 3", "title Twice"]);
    const staging = await fixture.observer.commit("staging");
    expect(await fixture.observer.git.text(staging.sha, "NEWS.md")).toBe("Twice the shop\n");
  });
});

describe("/unhold and /ship", () => {
  it("an approved pull request without its objection waits for the other", async () => {
    await comment("tess", tea, "/unhold");
    expect((await state())?.commands.objections).toEqual([]);
    expect(fixture.deployTarget.running("production")).toBeUndefined();
  });

  it("/ship sends the other to the next train; what was approved in this very form goes at once", async () => {
    const both = await fixture.observer.commit("staging");
    await comment("tess", tea, "/ship");
    expect((await state())?.production).toEqual({ kind: "known", version: "v1.0.0" });
    expect(fixture.deployTarget.running("production")?.pages).toContain("price tea 3");
    expect(fixture.deployTarget.running("production")?.pages).not.toContain("title Twice");
    expect(fixture.deployTarget.running("production")?.tree).not.toBe(both.tree);
    const ejected = newestOf(await fixture.observer.entries(), "pull-request-ejected");
    expect([ejected?.pullRequest, ejected?.cause]).toEqual([title.number, "command"]);
  });

  it("who was left behind is on the next train and loses nothing", async () => {
    await fixture.people.mo.runsWorkflow("release.yml", {});
    await fixture.settles();
    await expectStaging(["price tea 3", "title Twice"]);
    await approve(fixture, title);
    expect((await state())?.production).toEqual({ kind: "known", version: "v1.1.0" });
    expect(fixture.deployTarget.running("production")?.pages).toContain("title Twice");
    await expectAllDoneOnce(fixture);
  });
});

describe("/ship of what never stood on staging alone", () => {
  let shoes: Change;
  let hats: Change;

  it("asks for one more look", async () => {
    shoes = await propose(fixture, { branch: "shoes", files: { "SHOES.md": "Shoes\n" } });
    hats = await proposeTitle(fixture, "Hats");
    await approve(fixture, hats);
    await comment("tess", hats, "/ship");
    expect(await stagedNumbers()).toEqual([hats.number]);
    expect((await state())?.production).toEqual({ kind: "known", version: "v1.1.0" });
    expect(await fixture.observer.statusComment(hats.number)).toContain("re-test");
    expect(await fixture.observer.statusComment(shoes.number)).toContain("train-closed");
    await approve(fixture, hats);
    expect((await state())?.production).toEqual({ kind: "known", version: "v1.2.0" });
    const released = (await state())?.releases.at(-1)?.commit.sha ?? "";
    expect(await fixture.observer.git.text(released, "SHOES.md")).toBeUndefined();
  });

  it("the other comes next, and a hold alone keeps it until it is lifted", async () => {
    expect(await stagedNumbers()).toEqual([shoes.number]);
    await comment("tess", shoes, "/hold no shoes yet");
    await fixture.people.toni.reviews(shoes.number, { event: "APPROVE", body: "Shoes!" });
    await fixture.settles();
    expect((await state())?.production).toEqual({ kind: "known", version: "v1.2.0" });
    await comment("tess", shoes, "/unhold");
    expect((await state())?.production).toEqual({ kind: "known", version: "v1.3.0" });
    const released = (await state())?.releases.at(-1)?.commit.sha ?? "";
    expect(await fixture.observer.git.text(released, "SHOES.md")).toBe("Shoes\n");
    await expectAllDoneOnce(fixture);
  });
});
