/** A recovery must bring everything back, whatever became of its changes on develop before. */
import { describe, expect, it } from "@jest/globals";
import { openRecovery } from "../../../../src/actions/follow-ups/recovery/open-recovery.js";
import { readContext } from "../../../../src/actions/run/decision-context.js";
import { taintedCommits } from "../../../../src/domain/state/taint.js";
import type { CommitSha } from "../../../../src/domain/values/values.js";
import { commit, sha, stagedWith, type TestLog } from "../../../support/builders.js";
import { logWorld } from "../../../support/log-world.js";
import { announced, approveRollback, endDeployment, releases } from "../../../support/rollback-story.js";

const restored = (log: TestLog): TestLog =>
  endDeployment(approveRollback(announced(log.requestRollback())), "good");

/** The branch that the recovery is published on, when the attempt's merge gives `byMerging` and its changes give `wanted`. */
async function recoveryOf(
  log: TestLog,
  trees: { readonly byMerging: string; readonly wanted: string },
): Promise<CommitSha> {
  const published: CommitSha[] = [];
  const { world } = logWorld({
    log,
    parts: {
      history: { contains: () => Promise.resolve(false) },
      runs: { recentFiles: () => Promise.resolve([]) },
      merging: {
        mergeOnto: () =>
          Promise.resolve({
            kind: "merged",
            commits: [commit(trees.byMerging)],
            scratch: { name: "s", tip: sha("s") },
          }),
        discard: () => Promise.resolve(),
      },
      objects: {
        applyChanges: () => Promise.resolve({ kind: "applied", tree: commit(trees.wanted).tree }),
        createCommit: ({ tree }) => Promise.resolve({ sha: sha("made again"), tree }),
        headOf: () => Promise.resolve(undefined),
        moveRef: ({ after }) => {
          if (after !== null) published.push(after);
          return Promise.resolve({ kind: "refused", found: "It is enough to know.", remedy: "None." });
        },
      },
    },
  });
  await openRecovery(world, await readContext(world), "RB-1");
  return published[0] ?? sha("nothing");
}

describe("the recovery of an attempt that failed", () => {
  const cleaned = (): TestLog => {
    const log = releases(1)
      .stage(stagedWith({ number: 2 }))
      .release("v1.1.0", "failed");
    return restored(log).append({ type: "revert-unneeded", rollback: "RB-1", develop: commit("develop-1") });
  };

  it("is the attempt itself, which keeps the heads of its pull requests", async () => {
    const log = cleaned();
    expect(await recoveryOf(log, { byMerging: "all", wanted: "all" })).toBe(
      stagedWith({ number: 2 }).merge.sha,
    );
  });

  it("is made again where its merge would bring back less: somebody merged it manually and took it out again", async () => {
    expect(await recoveryOf(cleaned(), { byMerging: "nothing", wanted: "all" })).toBe(sha("made again"));
  });
});

describe("the recovery of a release", () => {
  it("is made again: that develop holds no head of it proves nothing where releases land by squash", async () => {
    const log = restored(releases(2)).append({
      type: "revert-unneeded",
      rollback: "RB-1",
      develop: commit("develop-1"),
    });
    expect(await recoveryOf(log, { byMerging: "all", wanted: "all" })).toBe(sha("made again"));
  });
});

describe("commits that came back and are rolled back once more", () => {
  it("are tainted again, those of a recovery that another took over too", () => {
    const recovery = { number: 9, recovers: "RB-1", merge: commit("merge-9") };
    const log = restored(releases(2)).append(
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
        absorbs: [{ rollback: "RB-0", pullRequest: 7, head: sha("an older recovery") }],
      },
    );
    // Whoever branched off it before its first repair stands on no open pull request's head.
    expect(taintedCommits(log.state, 0).get(commit("recovery").sha)).toBe("RB-1");
    expect(taintedCommits(log.state, 9).has(commit("recovery").sha)).toBe(false);
    log.stage(stagedWith(recovery)).release("v1.1.1").settle("v1.1.1", commit("develop-2"));
    expect(taintedCommits(log.state, 0).size).toBe(0);
    restored(log);
    expect(taintedCommits(log.state, 0).get(sha("an older recovery"))).toBe("RB-2");
  });
});
