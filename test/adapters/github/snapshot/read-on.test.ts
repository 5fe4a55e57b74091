/** What something keeps off staging is read no further than the first answer; everything else is read whole. */
import { afterEach, expect, it } from "@jest/globals";
import { CleanUpShop } from "../../../support/real-git-shop.js";

let shop: CleanUpShop | undefined;
afterEach(async () => {
  await shop?.close();
  shop = undefined;
});

const many = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));

async function openLongPullRequest() {
  const opened = (shop = await CleanUpShop.open());
  const { number, head } = await opened.propose(...many(12, (index) => ({ "step.txt": `${index}\n` })));
  const passes = (state: "success" | "failure"): number =>
    opened.repository.statuses.push({
      id: 700_000 + opened.repository.statuses.length,
      sha: head,
      context: "ci/build",
      state,
      description: "x",
      targetUrl: undefined,
      creator: "ci-service",
      createdAt: "2026-01-01T00:00:00Z",
    });
  const read = async () => {
    const { pullRequests } = await (await opened.world()).snapshots.read();
    const found = pullRequests.find((pull) => pull.number === number);
    return { isPartlyRead: found?.isPartlyRead ?? false, commits: found?.commits.length };
  };
  return { shop: opened, number, passes, read };
}

it("while its checks have not passed, and whole from then on", async () => {
  const { passes, read } = await openLongPullRequest();
  expect(await read()).toEqual({ isPartlyRead: true, commits: 7 });
  passes("failure");
  expect(await read()).toEqual({ isPartlyRead: true, commits: 7 });
  passes("success");
  expect(await read()).toEqual({ isPartlyRead: false, commits: 12 });
});

it("unless somebody commands on it, who is judged by all of it", async () => {
  const { shop: opened, number, read } = await openLongPullRequest();
  const user = { login: "tess", type: "User" };
  const at = "2026-01-01T00:00:00Z";
  opened.event = {
    name: "issue_comment",
    payload: {
      action: "created",
      issue: { number, pull_request: {}, user },
      comment: { id: 1, body: "/unhold", created_at: at, updated_at: at, user },
    },
  };
  expect(await read()).toEqual({ isPartlyRead: false, commits: 12 });
});

it("unless a fork's may be vouched for by a review that is further down", async () => {
  const { shop: opened, number, passes, read } = await openLongPullRequest();
  passes("success");
  const pull = opened.repository.pulls.get(number);
  if (pull === undefined) throw new Error("There is no pull request.");
  Object.assign(pull, { headRepository: "zoe/shop" });
  expect(await read()).toEqual({ isPartlyRead: true, commits: 7 });
  const review = {
    body: "",
    commit: pull.headSha,
    submittedAt: "2026-01-01T00:00:00Z",
    state: "APPROVED",
  } as const;
  const reviews = many(101, (index) => ({ ...review, id: 800_000 + index, author: "stranger" }));
  pull.reviews.push(...reviews.slice(1));
  expect(await read()).toEqual({ isPartlyRead: true, commits: 7 });
  pull.reviews.push({ ...review, id: 900_000, author: "stranger" });
  expect(await read()).toEqual({ isPartlyRead: false, commits: 12 });
  pull.reviews.splice(0, pull.reviews.length, { ...review, id: 900_001, author: "mona" });
  expect(await read()).toEqual({ isPartlyRead: false, commits: 12 });
});
