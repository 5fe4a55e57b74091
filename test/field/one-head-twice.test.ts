/** Two pull requests with one head: the console asks to close one of them, and goes on with the other. */
import { afterEach, expect, it, jest } from "@jest/globals";
import { ApiClient } from "../../src/rehearsal/actors/api-client.js";
import { shopRepository, type Fixture } from "../../src/rehearsal/fixture/fixture.js";
import { closeShop, openShop, proposeTea, quickPolicy } from "../support/acceptance/shop.js";
import { readBy } from "./people.js";

jest.setTimeout(120_000);
let fixture: Fixture;
afterEach(() => closeShop(fixture));

it("the second boards in the move that takes the closed first one off", async () => {
  fixture = await openShop({ policy: quickPolicy });
  const first = await proposeTea(fixture);
  const api = apiOf(fixture);
  await api.send("POST", `/repos/${shopRepository}/git/refs`, {
    ref: "refs/heads/tea-again",
    sha: first.head,
  });
  const second = await fixture.people.dana.opensPullRequest({ branch: "tea-again", title: "Tea", body: "" });
  await fixture.settles();
  expect((await readBy(fixture, second)).comment).toContain("`same-commit`");
  await api.send("PATCH", `/repos/${shopRepository}/pulls/${first.number}`, { state: "closed" });
  await fixture.settles();
  const staged = (await fixture.observer.state())?.train.staged ?? [];
  expect(staged.map(({ number }) => number)).toEqual([second]);
});

function apiOf({ github }: Fixture): ApiClient {
  const login = "dana-helper[bot]";
  github.addAccount(login, "Bot");
  const token = github.mintToken({
    kind: "app",
    login,
    repository: shopRepository,
    permissions: { contents: "write", pull_requests: "write" },
    jobId: undefined,
    jobName: undefined,
  });
  return new ApiClient({ api: github.urls.api, graphql: github.urls.graphql, token });
}
