/** Several pull requests on one train: who boards, who leaves, who conflicts, and how they are released together. */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { pages } from "../../src/rehearsal/stage/shop.js";
import type { Stage } from "../../src/rehearsal/stage/stage.js";
import { newestOf } from "../../src/rehearsal/story/log-reading.js";
import { addLabel, apiOf, removeLabel, setPullRequestState } from "./support/clicks.js";
import { expectAllDoneOnce } from "./support/end-state.js";
import {
  approve,
  closeShop,
  openShop,
  propose,
  proposeTea,
  proposeTitle,
  type Change,
} from "./support/shop.js";

jest.setTimeout(120_000);

let stage: Stage;
let tea: Change;
let title: Change;
beforeAll(async () => {
  stage = await openShop();
  tea = await proposeTea(stage);
  title = await proposeTitle(stage, "Twice");
});
afterAll(() => closeShop(stage));

const stagedNumbers = async (): Promise<readonly number[] | undefined> =>
  (await stage.observer.state())?.train.staged.map(({ number }) => number);

/** Staging runs exactly this. */
async function expectStaging(lines: readonly string[], without: readonly string[] = []): Promise<void> {
  const staging = await stage.observer.commit("staging");
  const running = stage.site.running("staging");
  expect(running?.tree).toBe(staging.tree);
  for (const line of lines) expect(running?.pages).toContain(line);
  for (const line of without) expect(running?.pages).not.toContain(line);
}

async function lastCause(): Promise<readonly unknown[]> {
  const ejected = newestOf(await stage.observer.entries(), "pull-request-ejected");
  return [ejected?.pullRequest, ejected?.cause];
}

describe("two pull requests on one train", () => {
  it("stand on staging together", async () => {
    expect(await stagedNumbers()).toEqual([tea.number, title.number]);
    await expectStaging(["price tea 3", "title Twice"]);
  });

  it("one that conflicts with them is named and left out, and the train goes on", async () => {
    const before = await stage.observer.commit("staging");
    const milk = await propose(stage, {
      branch: "sell-milk",
      files: { [pages.prices]: "price bread 2\nprice milk 1\n" },
    });
    expect(await stagedNumbers()).toEqual([tea.number, title.number]);
    expect((await stage.observer.commit("staging")).sha).toBe(before.sha);
    const told = (await stage.observer.sticky(milk.number)) ?? "";
    expect(told).toContain("train-conflict");
    expect(told.replaceAll(/\\|&#8203;/g, "")).toContain(
      `#${milk.number} does not merge onto #${tea.number}; probably because of ${pages.prices}.`,
    );
    expect(await stage.observer.sticky(tea.number)).toContain(`#${milk.number} conflicts with this one`);
    expect(await stage.observer.sticky(title.number)).not.toContain(`#${milk.number}`);
    expect(await stage.observer.status(milk.head)).toMatchObject({
      state: "pending",
      description: expect.stringContaining("train-conflict"),
    });
    expect(await stage.observer.sticky(tea.number)).not.toContain("train-conflict");
    await setPullRequestState(stage, milk.number, "closed");
  });
});

describe("a pull request leaves staging", () => {
  it("when it becomes a draft, and comes back", async () => {
    const { node_id } = await apiOf(stage, "dana").get<{ node_id: string }>(
      `/repos/${stage.repository}/pulls/${title.number}`,
    );
    const turn = (mutation: string): Promise<unknown> =>
      apiOf(stage, "dana").graphql(
        `mutation ($id: ID!) { ${mutation}(input: { pullRequestId: $id }) { clientMutationId } }`,
        { id: node_id },
      );
    await turn("convertPullRequestToDraft");
    await stage.settles();
    expect(await lastCause()).toEqual([title.number, "draft"]);
    await expectStaging(["price tea 3"], ["title Twice"]);
    await turn("markPullRequestReadyForReview");
    await stage.settles();
    await expectStaging(["price tea 3", "title Twice"]);
  });

  it("when the label keeps it off, and comes back", async () => {
    await addLabel(stage, tea.number, "release-console:blocked");
    expect(await lastCause()).toEqual([tea.number, "blocked-label"]);
    await expectStaging(["title Twice"], ["price tea 3"]);
    await removeLabel(stage, tea.number, "release-console:blocked");
    expect(await stagedNumbers()).toEqual([title.number, tea.number]);
    await expectStaging(["price tea 3", "title Twice"]);
  });

  it("when it is closed, and comes back with a new head", async () => {
    await setPullRequestState(stage, title.number, "closed");
    expect(await lastCause()).toEqual([title.number, "closed"]);
    await expectStaging(["price tea 3"], ["title Twice"]);
    await setPullRequestState(stage, title.number, "open");
    await stage.people.dana.pushes(title.branch, {
      message: "Thrice",
      files: { [pages.title]: "title Thrice\n" },
    });
    await stage.settles();
    await expectStaging(["price tea 3", "title Thrice"], ["title Twice"]);
  });
});

describe("approved together", () => {
  it("they are one release, which waits for the second approval", async () => {
    await approve(stage, tea);
    expect(stage.site.running("production")).toBeUndefined();
    await approve(stage, title);
    await expectAllDoneOnce(stage);
    const [release, ...others] = (await stage.observer.state())?.releases ?? [];
    expect(others).toEqual([]);
    expect(release?.pullRequests.map(({ number }) => number).toSorted()).toEqual([tea.number, title.number]);
    for (const { number } of [tea, title]) expect((await stage.observer.pull(number)).merged).toBe(true);
    const develop = await stage.observer.commit("develop");
    expect([develop.tree, stage.site.running("production")?.tree]).toEqual([
      release?.commit.tree,
      release?.commit.tree,
    ]);
    const notes = await stage.observer.git.text("release-log", "releases/v1.0.0.md");
    for (const { number } of [tea, title]) expect(notes).toContain(`#${number}`);
  });
});
