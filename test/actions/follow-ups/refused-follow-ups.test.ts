/** What GitHub refuses for one follow-up is that follow-up's alone. */
import { describe, expect, it } from "@jest/globals";
import { settleFollowUps } from "../../../src/actions/follow-ups/settle-follow-ups.js";
import { readContext } from "../../../src/actions/run/decision-context.js";
import type { Ports } from "../../../src/ports/ports.js";
import { commit, stagedWith, type TestLog } from "../../support/builders.js";
import { Answer, logWorld } from "../../support/log-world.js";
import { announced, approveRollback, endDeployment, releases } from "../../support/rollback-story.js";

/** RB-1 is over and its issue 5 is to be closed; the release's notes are pending as well. */
function recovered(): TestLog {
  const log = endDeployment(approveRollback(announced(releases(2).requestRollback())), "good").append(
    { type: "rollback-completion-announced", rollback: "RB-1", deliveries: [] },
    { type: "revert-unneeded", rollback: "RB-1", develop: commit("develop-1") },
    {
      type: "recovery-opened",
      rollback: "RB-1",
      pullRequest: 9,
      branch: "release-console/recovery/RB-1",
      commit: commit("recovery"),
      base: commit("develop-1"),
      carries: [stagedWith({ number: 2 })],
      absorbs: [],
    },
  );
  const recovery = stagedWith({ number: 9, recovers: "RB-1", merge: commit("merge-9") });
  return log.stage(recovery).release("v1.1.1");
}

const payAll = async (answer: Answer) => {
  const log = recovered();
  const { world } = logWorld({
    log,
    parts: {
      conversations: { comment: () => Promise.reject(answer) },
      tags: { create: () => Promise.resolve({ kind: "done" as const, value: { tag: "t" } }) },
      pullRequests: landing,
      objects: { commitOf: () => Promise.resolve(commit("landed")) },
    },
  });
  await settleFollowUps(world, await readContext(world), { onlyOrphaned: false });
  return log.state.followUps;
};

const landing: Partial<Ports["pullRequests"]> = {
  merge: () => Promise.resolve({ kind: "done", value: { commit: commit("landed").sha, manual: false } }),
};

describe("an issue that GitHub takes nothing for", () => {
  it("is refused by name, and everything else is paid", async () => {
    const followUps = await payAll(new Answer(true, false));
    const refused = followUps.filter(({ refusal }) => refusal !== null);
    expect(refused.map(({ key, refusal }) => [key, refusal?.found])).toEqual([
      ["close RB-1", "POST comments: it is no more"],
    ]);
    expect(followUps.map(({ kind }) => kind)).not.toContain("land");
  });

  it("needs no closing when it is gone", async () => {
    expect((await payAll(new Answer(true, true))).map(({ kind }) => kind)).not.toContain("close-rollback");
  });

  it("is a fault when GitHub stumbled, and nothing is written down as refused", async () => {
    await expect(payAll(new Answer(false, false))).rejects.toThrow("no");
  });
});
