/** What follows from a rollback: it must come to an end, and nothing may undo it meanwhile. */
import { describe, expect, it } from "@jest/globals";
import { executeRollback } from "../../../src/actions/rollback/execute.js";
import { landPullRequest } from "../../../src/actions/follow-ups/landing/land-pull-request.js";
import { revertDevelop } from "../../../src/actions/follow-ups/recovery/revert.js";
import { readContext } from "../../../src/actions/run/decision-context.js";
import type { State } from "../../../src/domain/state/state.js";
import { commit, minute, sha, stagedWith, TestLog, user } from "../../support/builders.js";
import { logWorld } from "../../support/log-world.js";

const live = (): TestLog => {
  const log = new TestLog()
    .stage(stagedWith({ number: 1 }))
    .release("v1.0.0")
    .settle("v1.0.0", stagedWith({ number: 1 }).merge);
  return log.stage(stagedWith({ number: 2 })).release("v1.1.0");
};

const approved = (log: TestLog): TestLog =>
  log.append({
    type: "rollback-approved",
    rollback: "RB-1",
    by: user("ann"),
    source: "comment",
    at: minute(50),
    reference: "comment 1",
  });

function restored(log: TestLog): TestLog {
  const target = log.state.rollback?.target;
  if (target === undefined) throw new Error("No rollback is open.");
  const deployment = `production-${log.entries.length + 1}`;
  return log.append(
    {
      type: "production-deployment-started",
      deployment,
      mode: "rollback",
      version: target.version,
      commit: target.commit,
      pullRequests: [],
      drift: [],
      base: target.commit,
      previous: null,
      rollback: "RB-1",
    },
    { type: "production-deployed", deployment, health: "healthy", evidence: "ok" },
  );
}

const landFollowUp = ({ followUps }: State) => {
  const followUp = followUps.find((each) => each.kind === "land");
  if (followUp?.kind !== "land") throw new Error("Nothing is to be landed.");
  return followUp;
};

describe("a release that is being rolled back", () => {
  it("does not land any more", async () => {
    const log = approved(live().requestRollback());
    const { world } = logWorld({ log }); // merging would be refused loudly
    expect(await landPullRequest(world, await readContext(world), landFollowUp(log.state))).toEqual({
      kind: "waits",
    });
  });
});

describe("the deployment that a rollback takes over", () => {
  it("is waited for although GitHub refuses the Deployment object", async () => {
    const log = live();
    log.settle("v1.1.0", stagedWith({ number: 2 }).merge);
    log
      .stage(stagedWith({ number: 3 }))
      .release("v1.2.0", "open")
      .requestRollback();
    let looks = 0;
    const { world, outputs } = logWorld({
      log,
      run: 8,
      parts: {
        deployments: { create: () => Promise.reject(new Error("502")) },
        runs: {
          cancel: () => Promise.resolve(),
          jobs: async () => {
            await new Promise((resolve) => setTimeout(resolve, 5));
            looks += 1;
            const status = looks < 3 ? "in_progress" : "completed";
            return [{ name: "production / deploy", status, conclusion: undefined, started: true }];
          },
        },
      },
    });
    const approval = {
      rollback: "RB-1",
      by: { login: user("ann"), isBot: false },
      source: "comment" as const,
      at: minute(50),
      reference: "comment 1",
      consoleSha: "",
    };
    await executeRollback(world, await readContext(world), approval);
    expect(looks).toBe(3);
    expect(outputs.get("sha")).toBe(stagedWith({ number: 2 }).merge.sha);
  });
});

describe("a revert that waits for a person", () => {
  it("is done when it was merged with another head, as after 'Update branch'", async () => {
    const log = restored(approved(live().requestRollback()));
    const revert = { type: "revert-opened" as const, rollback: "RB-1", pullRequest: 20 };
    log.append({
      ...revert,
      branch: "release-console/revert/RB-1",
      commit: commit("revert"),
      base: log.state.develop,
    });
    const { world } = logWorld({
      log,
      parts: {
        pullRequests: {
          merge: () =>
            Promise.resolve({ kind: "refused", found: "Head branch was modified (409)", remedy: "" }),
          find: () =>
            Promise.resolve({
              number: 20,
              state: "merged",
              head: sha("updated"),
              mergeCommit: commit("merged").sha,
            }),
        },
        objects: {
          commitOf: () => Promise.resolve(commit("merged")),
          applyChanges: () => Promise.resolve({ kind: "applied", tree: commit("merged").tree }),
        },
        history: { contains: () => Promise.resolve(false) },
      },
    });
    expect(await revertDevelop(world, await readContext(world), "RB-1")).toMatchObject({
      kind: "settled",
      drafts: [{ facts: { type: "revert-landed", develop: commit("merged"), method: "by-hand" } }],
    });
  });
});

describe("a rollback whose people could not be told", () => {
  it("does not keep the next one from being requested", () => {
    const log = restored(approved(live().requestRollback()));
    const refused = { type: "follow-up-refused" as const, reason: "refused", found: "no issues", remedy: "" };
    log.append(
      { ...refused, followUp: "announce RB-1" },
      { ...refused, followUp: "announce completion of RB-1" },
      { type: "revert-unneeded", rollback: "RB-1", develop: commit("d") },
    );
    expect(log.state.rollback).not.toBeNull();
    log.append({
      type: "recovery-opened",
      rollback: "RB-1",
      pullRequest: 9,
      branch: "release-console/recovery/RB-1",
      commit: commit("r"),
      base: commit("d"),
      carries: [],
      absorbs: [],
    });
    expect(log.state.rollback).toBeNull();
    expect(log.state.followUps.filter((followUp) => "rollback" in followUp)).toEqual([]);
  });
});
