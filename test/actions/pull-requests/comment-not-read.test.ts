/** The comment of a pull request that is partly read is found where it has to change, and never written twice. */
import { afterEach, expect, it } from "@jest/globals";
import { publish } from "../../../src/actions/pull-requests/publish.js";
import { readContext } from "../../../src/actions/run/decision-context.js";
import { statusCommentMarker } from "../../../src/domain/display/pull-request-status.js";
import { CleanUpShop } from "../../support/real-git-shop.js";

let shop: CleanUpShop | undefined;
afterEach(async () => {
  await shop?.close();
  shop = undefined;
});

it("after 40 comments of others", async () => {
  const opened = (shop = await CleanUpShop.open());
  const { number, head } = await opened.propose({ "tea.txt": "tea\n" });
  for (let index = 0; index < 40; index += 1)
    await opened.call("ada", "POST", `/repos/acme/shop/issues/${number}/comments`, { body: `Word ${index}` });
  const shown = async (): Promise<readonly string[]> => {
    const world = await opened.world();
    await publish(world, await readContext(world), { waiting: new Map(), leaveOutBoarding: false });
    return [...opened.repository.comments.values()]
      .filter(({ body }) => body.startsWith(statusCommentMarker))
      .map(({ body }) => /\((\S+)\)$/m.exec(body)?.[1] ?? "");
  };
  expect(await shown()).toEqual(["no-checks"]);
  expect(await shown()).toEqual(["no-checks"]);
  opened.repository.statuses.push({
    id: 700_000,
    sha: head,
    context: "ci/build",
    state: "failure",
    description: "x",
    targetUrl: undefined,
    creator: "ci-service",
    createdAt: "2026-01-01T00:00:00Z",
  });
  expect(await shown()).toEqual(["check-failed"]);
});
