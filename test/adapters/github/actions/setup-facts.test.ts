/** What a run reads of the workflow files, and how many requests that takes. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import {
  countingRoundTrips,
  createGitHubFixture,
  type GitHubFixture,
} from "../../../support/github-fixture.js";

let fixture: GitHubFixture;
beforeAll(async () => {
  fixture = await createGitHubFixture();
});
afterAll(() => fixture.close());

const workflow = (steps: string): string =>
  `name: CI\non: [pull_request, workflow_dispatch]\njobs: { one: { runs-on: x, steps: [${steps}] } }\n`;
const action = (steps: string): string => `runs: { using: composite, steps: [${steps}] }\n`;
const comments = "{ name: Say, shell: sh, run: 'gh pr comment ${{ github.event.pull_request.number }}' }";

async function read(files: Readonly<Record<string, string>>) {
  const commit = await fixture.commit(files);
  const job = await fixture.world();
  const { setup } = job;
  if (setup === undefined) throw new Error("There is no reader.");
  const { result, roundTrips } = await countingRoundTrips(fixture.github, job, () =>
    setup.read(commit.sha, { policy: { kind: "missing" }, base: "develop" }),
  );
  return { workflows: result.checkout.workflows, trips: roundTrips };
}

describe("the set-up that a run sees", () => {
  it("is read in one request where no workflow uses an action of the repository", async () => {
    const { workflows, trips } = await read({ ".github/workflows/ci.yml": workflow("{ run: make }") });
    expect(workflows).toMatchObject([{ path: ".github/workflows/ci.yml", readsPullRequest: [] }]);
    expect(trips).toBe(1);
  });

  it("has the steps of composite actions, with one more request for each level of them", async () => {
    const { workflows, trips } = await read({
      ".github/workflows/ci.yml": workflow("{ run: make }, { uses: ./a }, { uses: ./gone }"),
      "a/action.yaml": action("{ uses: ./b }"),
      "b/action.yml": action(comments),
    });
    expect(workflows[0]?.readsPullRequest).toEqual(['the step "./b: Say" of the job "one"']);
    expect(trips).toBe(3);
  });
});
