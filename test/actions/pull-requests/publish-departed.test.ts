/** What became of a pull request that is not open towards develop any more is asked, logged and said. */
import { describe, expect, it } from "@jest/globals";
import { moveStaging } from "../../../src/actions/staging/move-staging.js";
import { publishDeparted } from "../../../src/actions/pull-requests/publish-departed.js";
import { readContext } from "../../../src/actions/run/decision-context.js";
import type { FoundPullRequest } from "../../../src/ports/collaborating.js";
import { pullRequestWith, sha, stagedWith, TestLog } from "../../support/builders.js";
import { logWorld } from "../../support/log-world.js";

const foundAs = (change: Partial<FoundPullRequest>): FoundPullRequest => ({
  number: 8,
  state: "closed",
  head: sha("head-8"),
  mergeCommit: undefined,
  ...change,
});

describe("a pull request that left staging", () => {
  it.each([
    ["closed", foundAs({}), "Left staging: closed"],
    ["merged", foundAs({ state: "merged", mergeCommit: sha("manually") }), "counts as drift"],
    ["retargeted", foundAs({ elsewhere: "main" }), "other-base"],
  ] as const)("is logged as %s, and says so itself", async (cause, found, said) => {
    const log = new TestLog().stage(stagedWith({ number: 3 }), stagedWith({ number: 8 }));
    const statuses: unknown[] = [];
    const updated: unknown[] = [];
    const { world, comments } = logWorld({
      log,
      snapshot: { pullRequests: [pullRequestWith({ number: 3 })] },
      parts: {
        pullRequests: { find: () => Promise.resolve(found) },
        statuses: { set: ({ sha: head, state }) => Promise.resolve(void statuses.push([head, state])) },
        conversations: { updateComment: ({ id, body }) => Promise.resolve(void updated.push([id, body])) },
      },
    });
    const { value } = await moveStaging(world, await readContext(world), { deploys: false });
    const ejected = log.entries.flatMap(({ facts }) =>
      facts.type === "pull-request-ejected" ? [facts] : [],
    );
    expect(ejected).toMatchObject([{ pullRequest: 8, head: sha("head-8"), cause }]);
    await publishDeparted(world, value.left);
    expect(statuses).toEqual([[sha("head-8"), "failure"]]);
    expect(comments).toEqual([expect.stringContaining(said)]);
    const known = { ...world.conversations, findOwn: () => Promise.resolve([77]) };
    await publishDeparted({ ...world, conversations: known }, value.left);
    expect(updated).toEqual([[77, comments[0]]]);
  });

  it("while it is open says nothing of that kind: its gates say why", async () => {
    const log = new TestLog().stage(stagedWith({ number: 8 }));
    const { world, comments } = logWorld({
      log,
      snapshot: { pullRequests: [pullRequestWith({ number: 8, isDraft: true })] },
    });
    const { value } = await moveStaging(world, await readContext(world), { deploys: false });
    await publishDeparted(world, value.left);
    expect([value.left.map(({ cause }) => cause), comments]).toEqual([["draft"], []]);
  });
});
