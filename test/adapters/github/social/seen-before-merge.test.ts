/** A pull request that the look before showed open to develop is merged without another look, and looked at afterwards. */
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import type { Commit } from "../../../../src/domain/values/values.js";
import { createGitHubFixture, type GitHubFixture } from "../../../support/github-fixture.js";

let fixture: GitHubFixture;
let develop: Commit;

beforeAll(async () => {
  fixture = await createGitHubFixture();
  develop = await fixture.commit({ "app.txt": "1\n" });
  await fixture.setBranch("develop", develop);
});
afterAll(() => fixture.close());

async function merge(
  branch: string,
  { wasSeen, goesAside = false }: { wasSeen: boolean; goesAside?: boolean },
) {
  const head = await fixture.commit({ "app.txt": "1\n", [`${branch}.txt`]: "x\n" }, [develop]);
  await fixture.setBranch(branch, head);
  const number = await fixture.openPullRequest({ author: "ada", branch });
  const pull = fixture.repository.pulls.get(number);
  if (goesAside && pull !== undefined) pull.base = "aside";
  const { pullRequests, jobId } = await fixture.world();
  const before = fixture.github.traffic.job(jobId).requests;
  const merged = await pullRequests.merge({
    number,
    head: head.sha,
    method: "merge",
    title: "Land",
    message: "x",
    wasSeen,
  });
  return { kind: merged.kind, requests: fixture.github.traffic.job(jobId).requests - before };
}

it.each([
  ["seen", true, { kind: "done", requests: 2 }],
  ["not seen", false, { kind: "done", requests: 3 }],
])("%s", async (name, wasSeen, expected) => {
  expect(await merge(name.replace(" ", "-"), { wasSeen })).toEqual(expected);
});

it("what went elsewhere since it was seen does not count as merged", async () => {
  await fixture.setBranch("aside", develop);
  expect(await merge("moved", { wasSeen: true, goesAside: true })).toEqual({ kind: "refused", requests: 2 });
});
